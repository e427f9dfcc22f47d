import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { theLibrary } from '../queries.ts'
import type { PlanFile, Row } from './rules.ts'

type Ids = ReadonlyMap<string, string>

/** In the order in which they can go: what points at others first. */
const laid = [
  'measurement',
  'target',
  'asking',
  'indicator',
  'plan_link',
  'plan_item',
  'target_group',
  'plan_part',
  'plan_before',
  'value_note',
  'gain',
] as const

/** Whether anything stands in the plan that a file would take the place of. */
export async function hasPlan(tx: Pick<Tx, 'selectFrom'>, access: Access): Promise<boolean> {
  for (const table of laid) {
    const found = await tx
      .selectFrom(table)
      .select('initiative_id')
      .where('initiative_id', '=', access.initiative_id)
      .limit(1)
      .executeTakeFirst()
    if (found) return true
  }
  return false
}

/**
 * Lays the plan of a file in the initiative. Where a plan stands, it is replaced only if that is asked for: then it is
 * gone, and stories told stay without their group and indicator. Not while people are answering questions of it.
 */
export async function layPlan(
  tx: Tx,
  access: Access,
  file: PlanFile,
  replace: boolean,
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const before = await hasPlan(tx, access)
  if (before && !replace) throw new Mend({ replace: 'plan_there' })
  const versions = await partVersions(tx, access)
  if (before) await clearPlan(tx, access)
  await lay(tx, access, file, versions, now)
  await leaveTrace(tx, access, now, before ? 'plan_replaced' : 'plan_brought_in', initiative_id)
}

/** Which version each part has: what is laid is newer, so that nobody who was writing meanwhile writes over it unseen. */
async function partVersions(tx: Tx, { initiative_id }: Access): Promise<ReadonlyMap<string, number>> {
  const parts = await tx
    .selectFrom('plan_part')
    .select(['part', 'version'])
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .execute()
  return new Map(parts.map(({ part, version }) => [part, version]))
}

async function clearPlan(tx: Tx, { initiative_id }: Access): Promise<void> {
  // Held, so that none is opened while it goes.
  const asked = await tx
    .selectFrom('asking')
    .select('status')
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .execute()
  if (asked.some(({ status }) => status === 'open')) throw new Conflict('asking_open')
  for (const table of laid) await tx.deleteFrom(table).where('initiative_id', '=', initiative_id).execute()
}

async function lay(
  tx: Tx,
  access: Access,
  { lists }: PlanFile,
  versions: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const group = idsOf(lists.groups)
  const item = idsOf(lists.items)
  const indicator = idsOf(lists.indicators)
  const measurement = idsOf(lists.measurements)
  const anything: Ids = new Map([...group, ...item, ...indicator])
  const earlier = lastNumbers(lists.earlier, 'of')
  const corrected = lastNumbers(lists.corrections, 'measurement')
  const known = new Set((await theLibrary()).map(({ id, version }) => `${id}@${version}`))
  const by = { initiative_id, added_at: now, added_by: participant_id }
  const noted = { initiative_id, noted_at: now, noted_by: participant_id }
  const at = (key: unknown, of: ReadonlyMap<string, number>) => (of.get(String(key)) ?? 0) + 1

  await insert(
    tx,
    'plan_part',
    [...Map.groupBy(lists.parts, ({ section }) => section)].map(([part, rows]) => ({
      initiative_id,
      part,
      fields: Object.fromEntries(rows.map(({ field, text }) => [field, text])),
      changed_at: now,
      changed_by: participant_id,
      // The first version is the empty one that nobody has saved.
      version: (versions.get(String(part)) ?? 1) + 1,
    })),
  )
  await insert(
    tx,
    'target_group',
    lists.groups.map(({ key, ...row }, position) => ({
      ...by,
      ...row,
      id: group.get(String(key)),
      position,
      version: at(key, earlier),
    })),
  )
  await insert(
    tx,
    'group_voice',
    lists.voices.map(({ group: whose, ...row }) => ({
      ...noted,
      ...row,
      id: newId(),
      group_id: group.get(String(whose)),
    })),
  )
  await insert(
    tx,
    'plan_item',
    lists.items.map(({ key, group: whose, ...row }, position) => ({
      ...by,
      ...row,
      id: item.get(String(key)),
      group_id: group.get(String(whose)) ?? null,
      position,
      version: at(key, earlier),
    })),
  )
  await insert(
    tx,
    'plan_link',
    lists.links.map(({ from, to, ...row }) => ({
      ...row,
      initiative_id,
      from_id: item.get(String(from)),
      to_id: item.get(String(to)),
      linked_at: now,
      linked_by: participant_id,
    })),
  )
  await insert(
    tx,
    'indicator',
    lists.indicators.map(({ key, group: whose, goal, activity, library, ...row }, position) => {
      const [library_id, library_version] = known.has(String(library)) ? String(library).split('@') : []
      return {
        ...by,
        ...row,
        id: indicator.get(String(key)),
        group_id: group.get(String(whose)),
        goal_id: item.get(String(goal)) ?? null,
        activity_id: item.get(String(activity)) ?? null,
        library_id: library_id ?? null,
        library_version: library_version ?? null,
        measured_by: null,
        position,
        version: at(key, earlier),
      }
    }),
  )
  await insert(
    tx,
    'target',
    lists.targets.map(({ indicator: of, ...row }) => ({
      ...row,
      initiative_id,
      id: newId(),
      indicator_id: indicator.get(String(of)),
      set_by: participant_id,
    })),
  )
  await insert(
    tx,
    'measurement',
    lists.measurements.map(({ key, indicator: of, at_end, ...row }) => ({
      ...noted,
      ...row,
      id: measurement.get(String(key)),
      indicator_id: indicator.get(String(of)),
      at_end: at_end === '' ? null : at_end,
      version: at(key, corrected),
    })),
  )
  await insert(
    tx,
    'measurement_before',
    lists.corrections.map(({ measurement: of, number, at_end, ...row }) => ({
      ...row,
      at_end: at_end === '' ? null : at_end,
      initiative_id,
      measurement_id: measurement.get(String(of)),
      version: number,
      changed_by: participant_id,
    })),
  )
  await insert(
    tx,
    'plan_before',
    [...Map.groupBy(lists.earlier, ({ of, number }) => `${of} ${number}`).values()].map(rows => ({
      initiative_id,
      of_id: anything.get(String(rows[0]!.of)),
      version: rows[0]!.number,
      fields: Object.fromEntries(rows.map(({ field, text }) => [field, text])),
      why: rows[0]!.why,
      until: rows[0]!.until,
      changed_by: participant_id,
    })),
  )
  await insert(
    tx,
    'value_note',
    lists.values.map(row => ({ ...noted, ...row, id: newId() })),
  )
  await insert(
    tx,
    'gain',
    lists.gains.map(row => ({ ...noted, ...row, id: newId() })),
  )
}

const idsOf = (rows: readonly Row[]): Ids => new Map(rows.map(({ key }) => [String(key), newId()]))

/** The highest number that each was given before, by its key: its own version comes after it. */
function lastNumbers(rows: readonly Row[], name: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const row of rows) {
    const key = String(row[name])
    last.set(key, Math.max(last.get(key) ?? 0, Number(row.number)))
  }
  return last
}

const at_a_time = 5_000

/** Puts rows in a table by what its columns are called: the database reads them as its own types. */
async function insert(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map(column => sql.ref(column)))
  for (let start = 0; start < rows.length; start += at_a_time) {
    const some = JSON.stringify(rows.slice(start, start + at_a_time))
    await sql`insert into ${sql.table(table)} (${names})
      select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${some}::jsonb)`.execute(tx)
  }
}
