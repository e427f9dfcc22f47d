import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { indicatorsOf } from '../../queries.ts'
import type { Figures } from '../figures/rules.ts'
import { type Ground, type Known, placeOf } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** What a series is held against: the indicators, and what stands of those it may be about. */
export async function groundFor(
  db: Db,
  access: Where,
  indicator_id: string | null,
  today: string,
): Promise<Ground> {
  const { initiative_id } = access
  const indicators = await indicatorsOf(db, access)
  const found = await sql<{ indicator_id: string; day: string; baseline: boolean } & Figures>`
    select indicator_id, day::text, baseline, value, part, n, low, high, missing from measurement
    where initiative_id = ${initiative_id} and struck_at is null
      and (${indicator_id}::uuid is null or indicator_id = ${indicator_id}::uuid)`.execute(db)
  const standing = new Map<string, Figures>()
  const baselines = new Map<string, string>()
  for (const { indicator_id: id, day, baseline, ...figures } of found.rows) {
    standing.set(placeOf(id, day), figures)
    if (baseline) baselines.set(id, day)
  }
  const known = indicators.map((one): Known => ({ ...one, baseline: baselines.get(one.id) ?? null }))
  return { indicator_id, indicators: known, standing, today }
}
