import type { Job } from '../../../platform/jobs.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { sealTraces } from './commands.ts'
import { initiativesToSeal } from './queries.ts'

export const jobs: readonly Job[] = [
  {
    name: 'seal_audit',
    every: '*/10 * * * *',
    run: async ({ db, now, key }) => {
      for (const initiative_id of await initiativesToSeal(db)) {
        await inOneTransaction(db, tx => sealTraces(tx, { initiative_id }, key, now))
      }
    },
  },
]
