import type { Job } from '../../../platform/jobs.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { sendLetter } from './commands.ts'
import { initiativesWithReaders, type LetterSource, lettersDue } from './queries.ts'

/** The letters, with what the rooms further right have to say in them. */
export const weeklyJobs = (sources: readonly LetterSource[]): readonly Job[] => [
  {
    name: 'weekly_letters',
    // Between seven and eight in the morning here: the worker's clock is universal time.
    every: '10 6 * * *',
    run: async ({ db, now, config, key }) => {
      for (const initiative_id of await initiativesWithReaders(db)) {
        for (const { to, letter } of await lettersDue(db, { initiative_id }, { config, key, now }, sources)) {
          await inOneTransaction(db, tx =>
            sendLetter(tx, { initiative_id, participant_id: to.id }, to, letter, now),
          )
        }
      }
    },
  },
]
