import type { LiveTopic } from '../../../platform/live.ts'
import { togetherOf } from './queries.ts'
import { toldOf } from './rules.ts'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'together',
    audience: null,
    newest_only: true,
    render: async (db, within, round_id) => {
      const together = await togetherOf(db, within, round_id!)
      return toldOf(round_id!, together ? together.place : 'end')
    },
  },
]
