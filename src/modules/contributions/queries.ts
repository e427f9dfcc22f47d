import { sql } from 'kysely'
import type { Access } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import { dayOf } from '../../platform/format.ts'
import type { InstallationKey } from '../../platform/secrets.ts'
import {
  type Contribution,
  type Event,
  type Figures,
  type Followed,
  figuresFrom,
  type Line,
  owing,
  stateOf,
} from './rules.ts'

export type { Contribution, Event, Figures, Followed, Way } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** Sixteen signs of thirty are 78 bits. */
const code_length = 16

/**
 * The code with which the giver follows what they gave. It comes of the key that the device, or the form, made for it: who
 * sends the same thing twice gets the same code, and only its hash is kept. Under one key other words are another thing
 * given, as when somebody goes back to a form that was sent; and so is what is given in another initiative.
 */
export const trackingCode = (
  key: InstallationKey,
  initiative_id: string,
  { given_key, body }: { given_key: string; body: string },
): string => key.codeFor(`${initiative_id} ${given_key} ${body}`, code_length)

/**
 * What was given, the newest first. What hangs on a board on which everybody still writes in quiet is not there yet.
 */
export async function contributionsOf(
  db: Db,
  { initiative_id }: Within,
  now: Date,
  only: { id?: string } = {},
): Promise<Followed[]> {
  const given = await sql<Contribution>`
    select c.id, c.way, c.body, c.given_on::text, c.given_by, coalesce(p.name, c.given_as) as giver,
      coalesce(p.party, c.party) as party, c.anonymous, c.email is not null as by_mail, c.noted_by,
      w.name as noted_by_name, c.version
    from contribution c
    left join participant p on p.initiative_id = c.initiative_id and p.id = c.given_by
    left join participant w on w.initiative_id = c.initiative_id and w.id = c.noted_by
    where c.initiative_id = ${initiative_id} ${only.id ? sql`and c.id = ${only.id}` : sql``}
      and not exists (select from note n join board b on b.initiative_id = n.initiative_id and b.id = n.board_id
        where n.initiative_id = c.initiative_id and n.contribution_id = c.id and b.quiet)
    order by c.given_on desc, c.noted_at desc, c.id`.execute(db)
  const threads = await threadsOf(db, { initiative_id }, only)
  return given.rows.map(one => followed(one, threads.get(one.id) ?? [], now))
}

export async function contributionOf(db: Db, access: Within, id: string, now: Date): Promise<Followed> {
  const [one] = await contributionsOf(db, access, now, { id })
  if (!one) throw new NotFound()
  return one
}

export const followed = <T extends Pick<Contribution, 'given_on'>>(one: T, thread: Event[], now: Date) => ({
  ...one,
  thread,
  state: stateOf(thread),
  ...owing(one.given_on, thread, dayOf(now)),
})

/** The day of a line, as the calendar goes here. */
const on_day = sql`to_char(e.at at time zone 'Europe/Oslo', 'YYYY-MM-DD')`

/** What became of each contribution, in order. */
export async function threadsOf(
  db: Db,
  { initiative_id }: Within,
  only: { id?: string },
): Promise<Map<string, Event[]>> {
  const found = await sql<Event & { contribution_id: string }>`
    select e.contribution_id, e.number, e.kind, e.body, e.ref, e.by_giver, e.at, ${on_day} as on,
      p.name as noted_by_name
    from contribution_event e
    left join participant p on p.initiative_id = e.initiative_id and p.id = e.noted_by
    where e.initiative_id = ${initiative_id} ${only.id ? sql`and e.contribution_id = ${only.id}` : sql``}
    order by e.contribution_id, e.number`.execute(db)
  const threads = new Map<string, Event[]>()
  for (const { contribution_id, ...event } of found.rows) {
    const thread = threads.get(contribution_id)
    if (thread) thread.push(event)
    else threads.set(contribution_id, [event])
  }
  return threads
}

/** How well the initiative keeps what it owes. */
export async function figuresOf(db: Db, { initiative_id }: Within, now: Date): Promise<Figures> {
  const found = await sql<{ given_on: string; thread: Line[] }>`
    select c.given_on::text, coalesce(json_agg(json_build_object('kind', e.kind,
      'body', left(e.body, 1), 'on', ${on_day}) order by e.number)
      filter (where e.number is not null), '[]') as thread
    from contribution c
    left join contribution_event e on e.initiative_id = c.initiative_id and e.contribution_id = c.id
    where c.initiative_id = ${initiative_id}
    group by c.initiative_id, c.id`.execute(db)
  const today = dayOf(now)
  return figuresFrom(found.rows.map(({ given_on, thread }) => owing(given_on, thread, today)))
}
