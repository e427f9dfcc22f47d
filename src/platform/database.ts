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
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, connection, close: () => db.destroy() }
}

/** A lost connection is met where it is used; without a listener it would end the process. */
export function silence(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
}
