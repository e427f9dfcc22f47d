import { Logger, type Runner, run } from 'graphile-worker'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database, Db } from './database.ts'
import type { Holds } from './holds.ts'
import type { Log } from './log.ts'
import type { InstallationKey } from './secrets.ts'

export type JobContext = {
  db: Db
  now: Date
  config: Config
  key: InstallationKey
  /** What every table holds, for what goes by the clock. */
  holds: readonly Holds[]
}

/** A job by name. `every` is a cron pattern for those that come by themselves. */
export type Job = {
  name: string
  every?: string
  run(context: JobContext, payload: Record<string, string>): Promise<void>
}

/** Starts the worker that shares the app's pool; it stops with the app. */
export async function startJobs(
  database: Database,
  jobs: readonly Job[],
  surroundings: { config: Config; key: InstallationKey; holds: readonly Holds[]; clock: Clock; log: Log },
): Promise<Runner> {
  const { config, key, holds, clock, log } = surroundings
  return run({
    pgPool: database.pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5_000,
    crontab: jobs
      .filter(job => job.every)
      .map(job => `${job.every} ${job.name}`)
      .join('\n'),
    // Its messages may name a payload: only that something failed goes into our log.
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log('error', 'job', { message })
    }),
    taskList: Object.fromEntries(
      jobs.map(job => [
        job.name,
        (payload: unknown) =>
          job.run(
            { db: database.db, now: clock(), config, key, holds },
            (payload ?? {}) as Record<string, string>,
          ),
      ]),
    ),
  })
}
