import type pg from 'pg'
import { StartupProblem } from '../startup.ts'

const oldest_major = 15

/** Refuses a server of one's own (DATABASE_URL) that does not answer, is too old, or does not keep UTF-8. */
export async function checkServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query(
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    )
    .catch(fault => {
      throw new StartupProblem(
        `The database of DATABASE_URL cannot be reached: ${reason(fault)}. Check the address and the password.`,
      )
    })
  const { version, encoding } = rows[0]
  if (version < oldest_major * 10_000) {
    throw new StartupProblem(
      `The database of DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)}. Samskap needs ${oldest_major} or newer.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new StartupProblem(
      `The database of DATABASE_URL keeps ${encoding}. Make one with: create database … encoding 'UTF8'.`,
    )
  }
}

/** Node gives one error per address it tried, with an empty message over them. */
function reason(fault: Error): string {
  const first = fault instanceof AggregateError ? fault.errors[0] : fault
  return (first.message || first.code || 'no answer').split('\n')[0].replace(/\.$/, '')
}
