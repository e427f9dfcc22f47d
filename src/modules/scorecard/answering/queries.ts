import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Round } from '../rounds/queries.ts'
import type { Party, Side } from '../rounds/rules.ts'

/** Where a person answers: the round, their party in it, and whether an answer has come in from them. */
export type AnsweringPlace = {
  status: Round['status']
  number: number
  instrument_id: string
  instrument_version: string
  sides: Side[]
  k: number
  closes_on: string | null
  party: Party
  answered: boolean
}

/** One query for all of it, since everybody who answers asks it. `hold` makes closing wait for this transaction. */
export async function answeringPlace(
  db: Db,
  access: Access,
  round_id: string,
  hold = false,
): Promise<AnsweringPlace> {
  const found = await sql<AnsweringPlace>`
    select r.status, r.number, r.instrument_id, r.instrument_version, r.sides, r.k, r.closes_on, p.party,
      exists (select 1 from receipt c where c.initiative_id = r.initiative_id and c.round_id = r.id
        and c.participant_id = p.id) as answered
    from round r join participant p on p.initiative_id = r.initiative_id and p.id = ${access.participant_id}
    where r.initiative_id = ${access.initiative_id} and r.id = ${round_id} and r.kind = 'group'
    ${hold ? sql`for share of r` : sql``}`.execute(db)
  const place = found.rows[0]
  if (!place) throw new NotFound()
  return place
}
