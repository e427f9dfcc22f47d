import { worksHere } from '../../../platform/access.ts'
import type { LiveTopic } from '../../../platform/live.ts'
import { EveningNow } from './now/pages.tsx'
import { eveningOf } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    // One meeting as it stands now. Who has the buttons stands in the piece: each page shows what is its reader's.
    topic: 'meeting',
    newest_only: true,
    audience: access => (worksHere(access) ? 'table' : 'readers'),
    render: async (db, access, meeting_id, language, now) => {
      const { initiative_id } = access
      const evening = await eveningOf(db, { initiative_id }, meeting_id!)
      const piece = EveningNow({
        language,
        initiative_id,
        evening,
        now,
        works: worksHere(access),
        reader: null,
      })
      return String(await piece)
    },
  },
]
