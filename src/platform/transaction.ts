import type { Db, Tx } from './database.ts'

/** One transaction for a job, which unlike an action has none around it. */
export const inOneTransaction = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(work)
