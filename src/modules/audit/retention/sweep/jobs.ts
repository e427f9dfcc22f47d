import type { Job } from '../../../../platform/jobs.ts'
import { inOneTransaction } from '../../../../platform/transaction.ts'
import { comingUp, isConfirmed } from '../queries.ts'
import { destroyRecordings, forgetAccounts, takeDue } from './commands.ts'

export const jobs: readonly Job[] = [
  {
    name: 'keep_retention',
    every: '40 3 * * *',
    run: async ({ db, now, config, holds }) => {
      // A last day was promised to the one who spoke: it needs nobody's yes.
      await inOneTransaction(db, tx => destroyRecordings(tx, holds, now))
      if (!(await isConfirmed(db))) return
      await inOneTransaction(db, tx => forgetAccounts(tx, config, now))
      const due = (await comingUp(db, now)).filter(one => one.is_due)
      for (const initiative_id of new Set(due.map(one => one.initiative_id))) {
        await inOneTransaction(db, tx => takeDue(tx, initiative_id, holds, now))
      }
    },
  },
]
