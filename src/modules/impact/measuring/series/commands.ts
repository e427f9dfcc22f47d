import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { newId } from '../../../../platform/secrets.ts'
import { tellEffect } from '../commands.ts'
import { groundFor } from './queries.ts'
import { type Looked, newLines, readSeries, type SeriesRow } from './rules.ts'

const at_a_time = 5_000

/**
 * Saves every new line of a file, or none: it is looked through to its end before the first is written. One trace for
 * them all.
 */
export async function saveSeries(
  tx: Tx,
  access: Access,
  bytes: Uint8Array,
  indicator_id: string | null,
  today: string,
  now: Date,
): Promise<Looked> {
  await lockIndicators(tx, access, indicator_id)
  const ground = await groundFor(tx, access, indicator_id, today)
  const looked = readSeries(bytes, ground)
  if (looked.fault_count > 0 || looked.count === 0) return looked
  let some: SeriesRow[] = []
  const with_figures = new Set<string>()
  for (const row of newLines(bytes, ground, looked.form)) {
    if (row.value !== null) with_figures.add(row.indicator_id)
    if (some.push(row) < at_a_time) continue
    await insert(tx, access, some, now)
    some = []
  }
  await insert(tx, access, some, now)
  for (const id of with_figures) await tellEffect(tx, access, id, null, now)
  const [only, ...others] = looked.indicator_ids
  await leaveTrace(tx, access, now, 'measurements_imported', others.length === 0 ? only : undefined)
  return looked
}

/** Whoever measures the same at this moment waits. Always in the same order, so that two files do not wait for each other. */
async function lockIndicators(tx: Tx, access: Access, indicator_id: string | null): Promise<void> {
  await sql`
    select from indicator
    where initiative_id = ${access.initiative_id}
      and (${indicator_id}::uuid is null or id = ${indicator_id}::uuid)
    order by id for update`.execute(tx)
}

async function insert(tx: Tx, access: Access, rows: readonly SeriesRow[], now: Date): Promise<void> {
  if (rows.length === 0) return
  const { initiative_id, participant_id } = access
  const all = <Name extends keyof SeriesRow>(name: Name) => rows.map(row => row[name])
  await sql`
    insert into measurement (initiative_id, id, indicator_id, day, value, part, n, low, high, missing, comment, source,
      came_by, noted_at, noted_by)
    select ${initiative_id}, r.*, 'series', ${now}, ${participant_id}
    from unnest(${rows.map(() => newId())}::uuid[], ${all('indicator_id')}::uuid[], ${all('day')}::date[],
      ${all('value')}::float8[], ${all('part')}::int[], ${all('n')}::int[], ${all('low')}::float8[],
      ${all('high')}::float8[], ${all('missing')}::text[], ${all('comment')}::text[], ${all('source')}::text[])
      as r`.execute(tx)
}
