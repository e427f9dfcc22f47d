import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputFault } from './command.ts'
import { type Config, readConfig, readKey } from './config.ts'
import { type Db, openDatabase } from './database.ts'
import { connectPostgres } from './postgres/connect.ts'
import type { InstallationKey } from './secrets.ts'
import { StartupProblem } from './startup.ts'

export type Standing = { db: Db; config: Config; key: InstallationKey; now: Date }

/**
 * For the command line: the database that the app uses, whether the app runs or not. Nothing is made that is not there:
 * neither a database nor a key.
 */
export async function withStanding<T>(work: (standing: Standing) => Promise<T>): Promise<T> {
  const { config, key, postgres } = await findAll().catch(fault => {
    throw fault instanceof StartupProblem ? new InputFault([fault.message]) : fault
  })
  const database = openDatabase(postgres.connection)
  try {
    return await work({ db: database.db, config, key, now: new Date() })
  } finally {
    await database.close()
    await postgres.stop()
  }
}

async function findAll() {
  const config = readConfig()
  if (!config.database_url && !existsSync(join(config.data_dir, 'postgres'))) {
    throw new InputFault([
      `there is no database in ${config.data_dir}; set DATA_DIR or DATABASE_URL as the app has it`,
    ])
  }
  if (!process.env.SAMSKAP_KEY && !existsSync(join(config.data_dir, 'key'))) {
    throw new InputFault([
      `there is no key in ${config.data_dir}; set DATA_DIR or SAMSKAP_KEY as the app has it`,
    ])
  }
  return { config, key: readKey(config), postgres: await connectPostgres(config) }
}
