import { worksHere } from '../../../platform/access.ts'
import type { LiveTopic } from '../../../platform/live.ts'
import { TalkInSmall } from './pages.tsx'
import { talkAt } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'talk',
    newest_only: true,
    audience: access => (worksHere(access) ? 'table' : 'readers'),
    render: async (db, access, meeting_id, language, now) => {
      const { initiative_id } = access
      const told = await talkAt(db, { initiative_id }, meeting_id!, now)
      return String(await TalkInSmall({ language, initiative_id, told, works: worksHere(access) }))
    },
  },
]
