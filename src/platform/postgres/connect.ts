import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { StartupProblem } from '../startup.ts'
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
  makeFolder(config.data_dir)
  return startEmbedded({ folder: join(config.data_dir, 'postgres'), log: line => console.log(line) })
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new StartupProblem(
      `The folder ${folder} cannot be written. Choose another: DATA_DIR=/path/to/folder npm start`,
    )
  }
}
