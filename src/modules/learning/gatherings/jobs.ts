import type { Job } from '../../../platform/jobs.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { tellNews } from './commands.ts'
import { postIn } from './mail/queries.ts'
import { toBeTold } from './queries.ts'

export const jobs: readonly Job[] = [
  {
    // Meetings are moved and called off in their own room, which knows nothing of who comes from elsewhere.
    name: 'tell_gatherings_moved',
    every: '*/10 * * * *',
    run: async context => {
      for (const whose of await toBeTold(context.db, context.now)) {
        await inOneTransaction(context.db, tx => tellNews(tx, whose, postIn(context)))
      }
    },
  },
]
