import { sql } from 'kysely'
import type { Config } from '../../../platform/config.ts'
import type { Db } from '../../../platform/database.ts'
import { formatDate } from '../../../platform/format.ts'
import { languageFor } from '../../../platform/kits.ts'
import { demo_domain } from '../../../platform/outbox.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { mayTellOfSomebody } from '../../initiatives/guard/queries.ts'
import { stopAddress } from '../../people/queries.ts'
import type { Happening } from '../rules.ts'
import type { Letter, Line } from './rules.ts'
import { text } from './text/index.ts'

type Told = {
  contribution_id: string
  kind: Happening
  body: string
  given_on: string
  recipient: string
  name: string
  participant_id: string | null
  language: string
  title: string
}

/**
 * What is told of these lines, to whoever gave them: to the seat's address unless its letters are stopped, or to the one
 * that was left with what was given. In the made-up example nothing leaves the house.
 */
async function toldIn(db: Db, initiative_id: string, lines: readonly Line[]): Promise<Told[]> {
  const found = await sql<Told & { demo: boolean }>`
    select e.contribution_id, e.kind, e.body, c.given_on::text, coalesce(p.email, c.email) as recipient,
      coalesce(p.name, c.given_as) as name, p.id as participant_id, coalesce(p.language, i.language) as language,
      i.title, i.demo
    from unnest(${lines.map(one => one.contribution_id)}::uuid[], ${lines.map(one => one.number)}::int[])
      as line (contribution_id, number)
    join contribution_event e on e.initiative_id = ${initiative_id} and e.contribution_id = line.contribution_id
      and e.number = line.number
    join contribution c on c.initiative_id = e.initiative_id and c.id = e.contribution_id and not c.anonymous
    join initiative i on i.initiative_id = c.initiative_id
    left join participant p on p.initiative_id = c.initiative_id and p.id = c.given_by
      and exists (select from initiative_grant g
        where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null)
    where coalesce(p.email, c.email) is not null
      and not exists (select from weekly_letter w
        where w.initiative_id = p.initiative_id and w.participant_id = p.id and w.stopped_at is not null)
    order by c.given_on, c.id`.execute(db)
  return found.rows.filter(({ demo, recipient }) => !demo || recipient.endsWith(`@${demo_domain}`))
}

/** The letters that tell of these lines: one for each who gave some of it, however much that was. */
export async function lettersOf(
  db: Db,
  initiative_id: string,
  lines: readonly Line[],
  { config, key }: { config: Pick<Config, 'base_url'>; key: InstallationKey },
): Promise<Letter[]> {
  const told = await toldIn(db, initiative_id, lines)
  if (told.length === 0) return []
  // A mail lies where others may read it: what names somebody is told on its page alone.
  const tells = await mayTellOfSomebody(
    db,
    { initiative_id },
    told.map(({ body }) => body),
  )
  const shown = told.map((one, at) => ({ ...one, body: tells[at] ? '' : one.body }))
  const each = Map.groupBy(shown, one => `${one.participant_id} ${one.recipient}`)
  return [...each.values()].map(all => letterTo(initiative_id, all, { config, key }))
}

function letterTo(
  initiative_id: string,
  all: readonly Told[],
  { config, key }: { config: Pick<Config, 'base_url'>; key: InstallationKey },
): Letter {
  const { recipient, name, participant_id, title, contribution_id } = all[0]!
  const language = languageFor(all[0]!.language, 'invitation') ?? 'nb'
  const words = text[language]
  const said = new Map<string, string[]>()
  for (const { given_on, kind, body } of all) {
    const what = `${words.happened[kind]}${body ? `\n\n${body}` : ''}`
    said.set(what, [...(said.get(what) ?? []), formatDate(language, given_on)])
  }
  const parts = [...said].map(([what, days]) => `${words.you_gave([...new Set(days)])} ${what}\n`)
  const stop_address = participant_id
    ? stopAddress(config, key, { initiative_id, participant_id })
    : undefined
  const page = `${config.base_url}/i/${initiative_id}/contributions${all.length === 1 ? `/${contribution_id}` : '?whose=mine'}`
  const end = stop_address
    ? words.see_inside(page, stop_address)
    : words.see_outside(`${config.base_url}/given`)
  return {
    recipient,
    about: contribution_id,
    subject: words.subject(title),
    body: [words.hello(name, title), ...parts, end].join('\n'),
    ...(stop_address && { stop_address }),
  }
}
