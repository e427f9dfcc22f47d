import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { knownTo, type Round } from '../rounds/queries.ts'
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

/** One query for all of it, since everybody who answers asks it. `hold` makes closing and erasing wait for this transaction. */
export async function answeringPlace(
  db: Db,
  access: Access,
  round_id: string,
  hold = false,
): Promise<AnsweringPlace> {
  const found = await sql<AnsweringPlace>`
    select round.status, round.number, round.instrument_id, round.instrument_version, round.sides, round.k,
      round.closes_on, p.party, exists (select 1 from receipt c where c.initiative_id = round.initiative_id
        and c.round_id = round.id and c.participant_id = p.id) as answered
    from round join participant p on p.initiative_id = round.initiative_id and p.id = ${access.participant_id}
    where round.initiative_id = ${access.initiative_id} and round.id = ${round_id} and round.kind <> 'import'
      and ${knownTo(access)}
    ${hold ? sql`for share of round for key share of p` : sql``}`.execute(db)
  const place = found.rows[0]
  if (!place) throw new NotFound()
  return place
}
