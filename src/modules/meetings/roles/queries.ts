import { sql } from 'kysely'
import { type Access, worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { participantsOf } from '../../people/queries.ts'
import { rolesAt } from '../evening/queries.ts'
import type { Candidate, Given, Had } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Asked = Candidate & { name: string }

/** The roles people had at the other meetings; those that are planned count as well, those that were cancelled do not. */
export async function hadBefore(db: Db, { initiative_id }: Within, meeting_id: string): Promise<Had[]> {
  const found = await sql<Had>`
    select r.role, r.participant_id, coalesce(m.starts_at, m.made_at) as at
    from meeting_role r
    join meeting m on m.initiative_id = r.initiative_id and m.id = r.meeting_id
    where r.initiative_id = ${initiative_id} and r.meeting_id <> ${meeting_id} and m.status <> 'cancelled'
    order by at, r.role, r.participant_id`.execute(db)
  return found.rows
}

/** Those at the table who can be asked, and whether they come: they have said so, or are there. */
export async function candidatesFor(db: Db, access: Within, meeting_id: string): Promise<Asked[]> {
  const { initiative_id } = access
  const said = await sql<{ participant_id: string; comes: boolean; away: boolean }>`
    select p.id as participant_id,
      coalesce(i.reply = 'coming', false) or h.participant_id is not null as comes,
      coalesce(i.reply = 'not_coming', false) and h.participant_id is null as away
    from participant p
    left join meeting_invited i on i.initiative_id = p.initiative_id and i.meeting_id = ${meeting_id}
      and i.participant_id = p.id
    left join meeting_present h on h.initiative_id = p.initiative_id and h.meeting_id = ${meeting_id}
      and h.participant_id = p.id and h.left_at is null
    where p.initiative_id = ${initiative_id}`.execute(db)
  const known = new Map(said.rows.map(one => [one.participant_id, one]))
  const people = await participantsOf(db, access)
  return people
    .filter(({ id, grants }) => worksHere({ grants }) && !known.get(id)?.away)
    .map(({ id, name, grants }) => ({
      ...{ id, name, leads: grants.includes('facilitator') },
      comes: known.get(id)?.comes ?? false,
    }))
}

/** All that the roles of one meeting are settled from. */
export async function rolesFor(db: Db, access: Within, meeting_id: string) {
  const given = await rolesAt(db, access, meeting_id)
  const had = await hadBefore(db, access, meeting_id)
  const people = await candidatesFor(db, access, meeting_id)
  return { given: given as readonly (Given & { name: string })[], had, people }
}
