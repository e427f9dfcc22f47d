import { dayOf } from '../../../../platform/format.ts'
import type { Job } from '../../../../platform/jobs.ts'
import { inOneTransaction } from '../../../../platform/transaction.ts'
import { keepQuarter } from './commands.ts'
import { quarterFrom, quarterOf } from './rules.ts'

export const jobs: readonly Job[] = [
  {
    // Every night, so that a quarter is kept also where the machine was off on its first day.
    name: 'keep_country_figures',
    every: '35 3 * * *',
    run: async ({ db, now, config }) => {
      const quarter = quarterFrom(quarterOf(dayOf(now)), -1)
      for (const demo of config.demo ? [false, true] : [false]) {
        await inOneTransaction(db, tx => keepQuarter(tx, { demo, quarter, now }))
      }
    },
  },
]
