import type { Job } from '../../../../platform/jobs.ts'
import { inOneTransaction } from '../../../../platform/transaction.ts'
import { ourReading } from '../../terms/queries.ts'
import { readSoon, readWaiting } from './commands.ts'

/** Letters and other work wait no longer than this for the plans. */
const longest_turn = 45_000
let reading = false

export const jobs: readonly Job[] = [
  {
    name: 'read_plans',
    every: '* * * * *',
    run: async ({ db, now }) => {
      // One turn at a time here: the other hand is free for letters.
      if (reading) return
      reading = true
      const turn = AbortSignal.timeout(longest_turn)
      const goesOn = () => !turn.aborted
      await readWaiting(db, await ourReading(), now, goesOn).finally(() => {
        reading = false
      })
      if (!goesOn()) await inOneTransaction(db, readSoon)
    },
  },
]
