import { sql } from 'kysely'
import { dayOf } from '../../../platform/format.ts'
import type { Job } from '../../../platform/jobs.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { closeAsking } from './closing/commands.ts'
import { askingsToClose } from './queries.ts'

export const jobs: readonly Job[] = [
  {
    name: 'close_askings',
    every: '25 2 * * *',
    run: async ({ db, now }) => {
      for (const { initiative_id, id } of await askingsToClose(db, dayOf(now))) {
        await inOneTransaction(db, tx => closeAsking(tx, { initiative_id }, id, now))
      }
    },
  },
  {
    // Deleted answers would otherwise lie in the files, and with them the order in which they came.
    name: 'vacuum_askings',
    run: async ({ db }) => {
      const tables = ['asking_answer', 'asking'].map(table => sql.table(table))
      await sql`vacuum (index_cleanup on) ${sql.join(tables)}`.execute(db)
    },
  },
]
