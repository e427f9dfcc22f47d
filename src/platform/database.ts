import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

/** What queries and commands receive: the pool for a read, the one transaction of an action for a write. */
export type Db = Kysely<DB>

/** For functions that make no sense outside a transaction. */
export type Tx = Transaction<DB>

export type Database = { db: Db; pool: pg.Pool; connection: pg.PoolConfig; close(): Promise<void> }

// Dates without a time stay text ("2026-11-22"): a Date would move them over midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.INT8, text => Number(text))

/** Opens the pool that every request shares. */
export function openDatabase(connection: pg.PoolConfig): Database {
  const pool = new pg.Pool({ max: 10, application_name: 'samskap', statement_timeout: 20_000, ...connection })
  silence(pool)
  pool.on('connect', prepareOften)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, connection, close: () => db.destroy() }
}

/**
 * A statement that begins so is planned once for each connection. For the few that every request runs, planning takes
 * several times as long as running.
 */
const often = '/* often */'
const names = new Map<string, string>()

function prepareOften(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown
  const query = (text: unknown, values?: unknown, ...rest: unknown[]) => {
    if (typeof text !== 'string' || !text.startsWith(often)) return ask(text, values, ...rest)
    const name = names.get(text) ?? `often_${names.size}`
    names.set(text, name)
    return ask({ name, text, values }, ...rest)
  }
  client.query = query as typeof client.query
}

/** A lost connection is met where it is used; without a listener it would end the process. */
export function silence(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
}
