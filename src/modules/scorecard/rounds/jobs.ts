import { dayOf } from '../../../platform/format.ts'
import type { Job } from '../../../platform/jobs.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { closeRound } from '../closing/commands.ts'
import { roundsToClose } from './queries.ts'

export const jobs: readonly Job[] = [
  {
    name: 'close_rounds',
    every: '20 2 * * *',
    run: async ({ db, now }) => {
      for (const { initiative_id, id } of await roundsToClose(db, dayOf(now))) {
        await inOneTransaction(db, tx => closeRound(tx, { initiative_id }, id, now))
      }
    },
  },
]
