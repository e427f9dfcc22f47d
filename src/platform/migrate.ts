import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { silence } from './database.ts'
import { root } from './paths.ts'

/** Serialises migrations over every app process on one database. Any constant will do. */
const migration_lock = 7_266_752_7

/** Brings the database to the newest numbered file in migrations/, each in a transaction of its own. */
export async function migrate(connection: pg.PoolConfig): Promise<void> {
  const pool = new pg.Pool({ ...connection, max: 2 })
  silence(pool)
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migration_lock])
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const applied = await client.query<{ name: string }>('select name from migration')
    const done = new Set(applied.rows.map(row => row.name))
    const folder = join(root, 'migrations')
    const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
    for (const name of names.filter(name => !done.has(name))) {
      const sql = await readFile(join(folder, name), 'utf8')
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into migration (name) values ($1)', [name])
        await client.query('commit')
      } catch (fault) {
        await client.query('rollback')
        throw new Error(`Migration ${name} failed`, { cause: fault })
      }
    }
    await runMigrations({ pgPool: pool })
    await client.query('select pg_advisory_unlock($1)', [migration_lock])
  } finally {
    client.release()
    await pool.end()
  }
}
