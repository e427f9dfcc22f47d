import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { linkOf, readLink } from '../../../platform/links.ts'
import { hashToken, type InstallationKey } from '../../../platform/secrets.ts'
import { type Party, sideOf } from '../../people/queries.ts'
import type { Status } from '../rules.ts'
import { type Answer, leftOut, suitMost, tallyOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Option = Awaited<ReturnType<typeof optionsOf>>[number]

/** The proposals of a meeting, the first first. */
export async function optionsOf(db: Db, { initiative_id }: Within, meeting_id: string) {
  return db
    .selectFrom('meeting_option')
    .select(['id', 'starts_at', 'ends_at', 'place', 'proposed_by'])
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .orderBy('starts_at')
    .orderBy('place')
    .orderBy('id')
    .execute()
}

export type Voter = {
  id: string
  participant_id: string | null
  name: string
  party: Party | null
  needs: string
  /** By the proposal's id. */
  answers: Readonly<Record<string, Answer>>
}

/** Who has said when they can: those with a seat by its name, others by the one they wrote. */
export async function votersOf(db: Db, { initiative_id }: Within, meeting_id: string): Promise<Voter[]> {
  const found = await sql<Voter>`
    select v.id, v.participant_id, coalesce(p.name, v.name) as name, p.party, v.needs,
      coalesce((select jsonb_object_agg(a.option_id, a.answer) from option_answer a
        where a.initiative_id = v.initiative_id and a.voter_id = v.id), '{}') as answers
    from option_voter v
    left join participant p on p.initiative_id = v.initiative_id and p.id = v.participant_id
    where v.initiative_id = ${initiative_id} and v.meeting_id = ${meeting_id}
    order by v.at, v.id`.execute(db)
  return found.rows
}

/** Each proposal with what was answered to it, and what that comes to. */
export function weighed(options: readonly Option[], voters: readonly Voter[]) {
  const all = options.map(option => {
    const given = voters.map(voter => ({
      name: voter.name,
      side: voter.party && sideOf[voter.party],
      answer: voter.answers[option.id],
    }))
    return { ...option, given, tally: tallyOf(given.map(one => one.answer)), left_out: leftOut(given) }
  })
  const best = suitMost(all)
  return all.map(one => ({ ...one, suits_most: best.has(one.id) }))
}
export type Weighed = ReturnType<typeof weighed>[number]

/** The meetings to which this person has said when they can. */
export async function answeredByMe(db: Db, access: Access): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('option_voter')
    .select('meeting_id')
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', access.participant_id)
    .execute()
  return new Set(rows.map(({ meeting_id }) => meeting_id))
}

/** The link with which those without a seat say when they can; null where there is none. */
export async function pollLink(
  db: Db,
  { initiative_id }: Within,
  meeting_id: string,
  key: InstallationKey,
): Promise<string | null> {
  const row = await db
    .selectFrom('meeting')
    .select('poll_sealed')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', meeting_id)
    .executeTakeFirst()
  return row?.poll_sealed ? linkOf(initiative_id, key.open(row.poll_sealed)) : null
}

/** What somebody meets who came by such a link. */
export type Poll = {
  initiative_id: string
  meeting_id: string
  title: string
  purpose: string
  status: Status
  starts_at: Date | null
  ends_at: Date | null
  place: string
  initiative_title: string
  written_in: string
}

/** What a link opens; null for any other. `hold` makes settling wait. */
export async function pollBehind(db: Db, link: string, hold = false): Promise<Poll | null> {
  const read = readLink(link)
  if (!read) return null
  const found = await sql<Poll>`
    select m.initiative_id, m.id as meeting_id, m.title, m.purpose, m.status, m.starts_at, m.ends_at, m.place,
      i.title as initiative_title, i.language as written_in
    from meeting m join initiative i on i.initiative_id = m.initiative_id
    where m.initiative_id = ${read.initiative_id} and m.poll_hash = ${hashToken(read.key)}
    ${hold ? sql`for share of m` : sql``}`.execute(db)
  return found.rows[0] ?? null
}

/** The proposals that are still ahead. */
export const ahead = <O extends Pick<Option, 'starts_at'>>(options: readonly O[], now: Date): O[] =>
  options.filter(({ starts_at }) => starts_at > now)
