import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'

export type MyReading = { at: Date; what: string; name: string | null; among_others: boolean }

/**
 * Who has read what is about this person alone, newest first: their own pages, and the lists in which what is theirs
 * stands among others'. The lists of needs and of pay leave a trace of their own about each person on them.
 */
export async function readingsOfMine(db: Db, access: Access): Promise<MyReading[]> {
  const { initiative_id, participant_id } = access
  const found = await sql<MyReading>`
    select e.at, e.what, p.name, e.about_participant is null as among_others
    from audit_event e
    left join participant p on p.initiative_id = e.initiative_id and p.id = e.participant_id
    where e.initiative_id = ${initiative_id} and e.reading
      and e.participant_id is distinct from ${participant_id}::uuid
      and (e.about_participant = ${participant_id}::uuid
        or (e.what = '/consents' and exists (
          select from consent c where c.initiative_id = e.initiative_id
            and c.participant_id = ${participant_id}::uuid and c.at <= e.at + interval '1 hour')))
    order by e.at desc, e.id limit 200`.execute(db)
  return found.rows
}
