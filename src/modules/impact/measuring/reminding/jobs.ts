import { dayOf, hourOf } from '../../../../platform/format.ts'
import type { Job } from '../../../../platform/jobs.ts'
import { inOneTransaction } from '../../../../platform/transaction.ts'
import { remind } from './commands.ts'
import { initiativesThatMeasure, letterOf } from './queries.ts'

const earliest_hour = 7

export const jobs: readonly Job[] = [
  {
    name: 'measure_reminders',
    // After seven in the morning here, summer and winter: the worker's clock is universal time.
    every: '25 6 * * *',
    run: async ({ db, now, config, key }) => {
      if (hourOf(now) < earliest_hour) return
      const today = dayOf(now)
      for (const initiative of await initiativesThatMeasure(db, today)) {
        const letter = (reminder: Parameters<typeof letterOf>[1]) =>
          letterOf(initiative, reminder, { config, key })
        await inOneTransaction(db, tx => remind(tx, initiative, letter, today, now))
      }
    },
  },
]
