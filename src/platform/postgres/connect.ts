import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { checkServer } from './check.ts'
import { startEmbedded } from './embedded.ts'

export type Postgres = { connection: pg.PoolConfig; stop(): Promise<void> }

/** The server that DATABASE_URL names, else the built-in one in the data folder. Throws StartupProblem. */
export async function connectPostgres(config: Config): Promise<Postgres> {
  if (config.database_url) {
    const connection = { connectionString: config.database_url }
    const pool = new pg.Pool({ ...connection, max: 1 })
    await checkServer(pool).finally(() => pool.end())
    return { connection, stop: async () => {} }
  }
  return startEmbedded({ folder: join(config.data_dir, 'postgres'), log: line => console.log(line) })
}
