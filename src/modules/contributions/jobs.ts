import type { Job } from '../../platform/jobs.ts'
import { inOneTransaction } from '../../platform/transaction.ts'
import { sendNews } from './news/commands.ts'
import { lettersOf } from './news/queries.ts'
import { readLines } from './news/rules.ts'

export const jobs: readonly Job[] = [
  {
    name: 'tell_givers',
    run: async ({ db, now, config, key }, { initiative_id = '', lines = '' }) => {
      await inOneTransaction(db, async tx => {
        const letters = await lettersOf(tx, initiative_id, readLines(lines), { config, key })
        await sendNews(tx, initiative_id, letters, now)
      })
    },
  },
]
