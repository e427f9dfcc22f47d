import { sql } from 'kysely'
import type { Job } from '../../../platform/jobs.ts'

export const jobs: readonly Job[] = [
  {
    // Deleted rows would otherwise lie in the files, with the transaction that joined receipt and response.
    name: 'vacuum_answers',
    run: async ({ db }) => {
      const tables = [
        'response',
        'receipt',
        'closed_response',
        'small_group_vote',
        'open_line',
        'closed_line',
      ]
      await sql`vacuum (index_cleanup on) ${sql.join(tables.map(table => sql.table(table)))}`.execute(db)
    },
  },
]
