import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { measured, planOf } from '../queries.ts'
import type { Measurement } from '../rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** The plan with only those measurements that its advice looks at. */
export const planInShort = (db: Db, access: Where) => planOf(db, access, tellingMeasurements)

/**
 * Of each indicator the baseline, the two newest with a figure, the newest, and the one with the fewest people behind
 * it: an indicator may have a hundred thousand.
 */
async function tellingMeasurements(db: Db, { initiative_id }: Where): Promise<Measurement[]> {
  const own = sql`select * from measurement m where m.initiative_id = i.initiative_id and m.indicator_id = i.id
    and m.struck_at is null`
  const found = await sql<Measurement>`
    select ${measured}, 0 as corrections
    from indicator i
    cross join lateral (
      (${own} and m.baseline)
      union (${own} and not m.baseline and (m.value is not null or m.at_end is not null) order by m.day desc limit 2)
      union (${own} and not m.baseline order by m.day desc limit 1)
      union (${own} and m.n > 0 order by m.n limit 1)
    ) m
    where i.initiative_id = ${initiative_id}
    order by m.indicator_id, m.day`.execute(db)
  return found.rows
}
