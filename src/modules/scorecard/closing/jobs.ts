import { sql } from 'kysely'
import type { Job } from '../../../platform/jobs.ts'

export const jobs: readonly Job[] = [
  {
    // Deleted rows would otherwise lie in the files, with the transaction that joined receipt and response.
    name: 'vacuum_answers',
    run: async ({ db }) => {
      await sql`vacuum (index_cleanup on) response, receipt, closed_response, small_group_vote`.execute(db)
    },
  },
]
