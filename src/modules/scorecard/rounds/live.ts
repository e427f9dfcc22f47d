import type { LiveTopic } from '../../../platform/live.ts'
import { RoundMoved } from './moved/pages.tsx'
import { roundsOf } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'round',
    audience: () => 'everybody',
    render: async (db, { initiative_id }, round_id, language) => {
      const round = (await roundsOf(db, { initiative_id })).find(one => one.id === round_id)
      // Everybody gets the same piece, so what only some may know of is told to nobody.
      if (!round || round.kind === 'staff') return ''
      return String(await RoundMoved({ language, initiative_id, round }))
    },
  },
]
