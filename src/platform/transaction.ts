import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'

/** One transaction for a job, which unlike an action has none around it. */
export const inOneTransaction = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(work)

/** PostgreSQL's code for a transaction that it rolled back, since it and another one waited for each other. */
const deadlock = '40P01'
const most_times = 3

/**
 * One transaction for what somebody does. Where two wait for each other and the database lets one of them go, that one
 * comes again after the other; `tell` hears of it. The work may therefore be done anew from its beginning.
 */
export async function inOneTransactionAtLast<T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  tell: () => void,
): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await inOneTransaction(db, work)
    } catch (fault) {
      if (time === most_times || (fault as { code?: unknown }).code !== deadlock) throw fault
      tell()
    }
  }
}

/** Several reads that all see the database as it is at one moment. */
export const inOneMoment = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

/** Does the work, tells what came of it, and takes it all back. */
export async function rehearse<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    return await work(tx)
  } finally {
    await tx.rollback().execute()
  }
}

/** Those who do this do so one after the other, each until its transaction ends. */
export const oneAtATime = (tx: Tx, what: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(tx)
