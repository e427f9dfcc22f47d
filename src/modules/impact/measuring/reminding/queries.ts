import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Config } from '../../../../platform/config.ts'
import type { Db } from '../../../../platform/database.ts'
import { formatDate } from '../../../../platform/format.ts'
import { languageFor } from '../../../../platform/kits.ts'
import type { Mail } from '../../../../platform/outbox.ts'
import type { InstallationKey } from '../../../../platform/secrets.ts'
import { type Participant, participantsOf, stopAddress } from '../../../people/queries.ts'
import { impactOf } from '../../pages.tsx'
import { type Due, dueIn } from '../queries.ts'
import { text } from './text/index.ts'

type Within = Pick<Access, 'initiative_id'>

/** The initiatives that go on, neither resting nor ended, and that have planned to measure something by this day. */
export async function initiativesThatMeasure(db: Db, today: string) {
  const found = await sql<{ initiative_id: string; title: string }>`
    select i.initiative_id, i.title from initiative i
    where exists (select from indicator d where d.initiative_id = i.initiative_id and d.withdrawn_at is null
        and d.kind <> 'story' and d.first_on <= ${today}::date)
      and coalesce((select s.state from initiative_state s where s.initiative_id = i.initiative_id
        order by s.at desc, s.id limit 1), 'active') = 'active'
    order by i.initiative_id`.execute(db)
  return found.rows
}

/** What nobody was reminded of on its newest planned day. */
export async function notReminded(db: Db, access: Within, today: string): Promise<Due[]> {
  const due = await dueIn(db, access, today)
  const reminded = await sql<{ indicator_id: string; due_on: string }>`
    select indicator_id, due_on::text from measure_reminder
    where initiative_id = ${access.initiative_id}`.execute(db)
  const known = new Set(reminded.rows.map(({ indicator_id, due_on }) => `${indicator_id} ${due_on}`))
  return due.filter(({ indicator, days }) => !known.has(`${indicator.id} ${days.at(-1)}`))
}

type Reachable = Participant & { email: string }

/** Those who have come, have an e-mail address here and have not stopped their letters. */
export async function reachable(db: Db, access: Within): Promise<Reachable[]> {
  const stopped = await db
    .selectFrom('weekly_letter')
    .select('participant_id')
    .where('initiative_id', '=', access.initiative_id)
    .where('stopped_at', 'is not', null)
    .execute()
  const without = new Set(stopped.map(({ participant_id }) => participant_id))
  return (await participantsOf(db, access)).flatMap(person =>
    person.email !== null && person.claimed && !without.has(person.id)
      ? [{ ...person, email: person.email }]
      : [],
  )
}

/** Who is reminded of what: the seat that measures, else those who lead. */
export function remindersFor(due: readonly Due[], people: readonly Reachable[]) {
  const leading = people.filter(({ grants }) => grants.includes('facilitator'))
  const listed = due.map(one => {
    const own = people.filter(({ id }) => id === one.indicator.measured_by)
    return { one, to: own.length > 0 ? own : leading }
  })
  return people.flatMap(person => {
    const own = listed.filter(({ to }) => to.includes(person)).map(({ one }) => one)
    return own.length > 0 ? [{ to: person, due: own }] : []
  })
}

/** The letter that lists what is due, in the language of whoever gets it. */
export function letterOf(
  initiative: { initiative_id: string; title: string },
  { to, due }: ReturnType<typeof remindersFor>[number],
  { config, key }: { config: Pick<Config, 'base_url'>; key: InstallationKey },
): Omit<Mail, 'kind' | 'recipient'> {
  const language = languageFor(to.language, 'invitation') ?? 'nb'
  const words = text[language]
  const { initiative_id, title } = initiative
  const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
  const page = `${config.base_url}${impactOf(initiative_id)}/measurements`
  const lines = due.map(({ indicator, due_on }) => words.due(indicator.name, formatDate(language, due_on)))
  return {
    subject: words.subject(title),
    body: [words.hello(to.name, title), ...lines, '', words.goodbye(page, stop_address)].join('\n'),
    stop_address,
  }
}
