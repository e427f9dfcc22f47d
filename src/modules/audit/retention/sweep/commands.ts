import { sql } from 'kysely'
import { leaveInstallationTrace } from '../../../../platform/audit.ts'
import type { Config } from '../../../../platform/config.ts'
import type { Tx } from '../../../../platform/database.ts'
import { dayOf } from '../../../../platform/format.ts'
import type { Holds } from '../../../../platform/holds.ts'
import { comingUp, idleAccounts, monthsOf, traceOf } from '../queries.ts'
import { type Clocked, clockOf, monthsAfter } from '../rules.ts'

/** How many rows of which table went. */
export type Taken = Record<string, number>

/**
 * Takes of one initiative what has had its time, by the registry of what every table holds. When the last class is over
 * the whole initiative goes, its traces with it. Tells what went, whether it was deleted here or went along.
 */
export async function takeDue(
  tx: Tx,
  initiative_id: string,
  holds: readonly Holds[],
  now: Date,
): Promise<{ whole: boolean; taken: Taken }> {
  // Held, so that nobody takes the work up again meanwhile; who was quicker is seen here.
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .execute()
  const due = (await comingUp(tx, now)).filter(one => one.initiative_id === initiative_id && one.is_due)
  const inside = await holdsInside(tx, holds)
  const taken: Taken = {}
  for (const { held_class } of due) {
    const went = await takeClass(tx, initiative_id, held_class, inside)
    for (const [table, rows] of Object.entries(went)) taken[table] = (taken[table] ?? 0) + rows
    await leaveInstallationTrace(tx, null, now, traceOf(held_class), initiative_id, went)
  }
  return { whole: due.some(one => one.held_class === 'audit'), taken }
}

async function takeClass(
  tx: Tx,
  initiative_id: string,
  held_class: Clocked,
  inside: readonly Holds[],
): Promise<Taken> {
  const before = await countRows(tx, initiative_id, inside)
  const emptied: Taken = {}
  if (held_class === 'audit') {
    await tx.deleteFrom('initiative').where('initiative_id', '=', initiative_id).execute()
  } else {
    for (const one of inside.filter(one => clockOf(one.class) === held_class)) {
      if (one.emptied) emptied[one.table] = await empty(tx, initiative_id, one)
      else await deleteRows(tx, initiative_id, one)
    }
  }
  const after = await countRows(tx, initiative_id, inside)
  return Object.fromEntries(
    Object.entries(before)
      .map(([table, rows]) => [table, rows - after[table]! || (emptied[table] ?? 0)] as const)
      .filter(([, rows]) => rows !== 0),
  )
}

/** The tables whose rows belong to an initiative. */
async function holdsInside(tx: Tx, holds: readonly Holds[]): Promise<Holds[]> {
  const found = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'initiative_id'`.execute(tx)
  const names = new Set(found.rows.map(row => row.name))
  return holds.filter(one => names.has(one.table))
}

async function countRows(tx: Tx, initiative_id: string, inside: readonly Holds[]): Promise<Taken> {
  const counts = inside.map(
    ({ table }) => sql`
      select ${sql.lit(table)}::text as name, count(*)::int as rows from ${sql.table(table)}
      where initiative_id = ${initiative_id}`,
  )
  const found = await sql<{ name: string; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(tx)
  return Object.fromEntries(found.rows.map(({ name, rows }) => [name, rows]))
}

async function deleteRows(tx: Tx, initiative_id: string, { table }: Holds): Promise<void> {
  await sql`delete from ${sql.table(table)} where initiative_id = ${initiative_id}`.execute(tx)
}

async function empty(tx: Tx, initiative_id: string, { table, emptied = [] }: Holds): Promise<number> {
  const columns = emptied.map(column => sql.ref(column))
  const done = await sql`
    update ${sql.table(table)} set ${sql.join(columns.map(column => sql`${column} = ''`))}
    where initiative_id = ${initiative_id} and (${sql.join(
      columns.map(column => sql`${column} <> ''`),
      sql` or `,
    )})
    `.execute(tx)
  return Number(done.numAffectedRows)
}

/** Deletes every recording and the like whose last day is over, in all tables that have such days. */
export async function destroyRecordings(tx: Tx, holds: readonly Holds[], now: Date): Promise<Taken> {
  const taken: Taken = {}
  for (const { table } of holds.filter(one => one.has_last_day)) {
    const done = await sql`
      delete from ${sql.table(table)} where destroy_by < ${dayOf(now)}::date`.execute(tx)
    if (done.numAffectedRows) taken[table] = Number(done.numAffectedRows)
  }
  if (Object.keys(taken).length > 0) {
    await leaveInstallationTrace(tx, null, now, 'recordings_destroyed', undefined, taken)
  }
  return taken
}

/** Deletes accounts that lead nowhere and that nobody has used for so long. */
export async function forgetAccounts(
  tx: Tx,
  { administrators }: Pick<Config, 'administrators'>,
  now: Date,
): Promise<Taken> {
  const before = monthsAfter(now, -(await monthsOf(tx)).account)
  const found = await sql<{ id: string }>`
    delete from account where id in (${idleAccounts(before, administrators)}) returning id`.execute(tx)
  if (found.rows.length === 0) return {}
  const ids = found.rows.map(row => row.id)
  await tx
    .updateTable('installation_event')
    .set({ account_id: null })
    .where('account_id', 'in', ids)
    .execute()
  const taken = { account: ids.length }
  await leaveInstallationTrace(tx, null, now, 'accounts_forgotten', undefined, taken)
  return taken
}
