import { dayOf } from '../../../platform/format.ts'
import type { LiveTopic } from '../../../platform/live.ts'
import { WinInSmall } from './pages.tsx'
import { newestWin } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'news',
    newest_only: true,
    audience: () => 'everybody',
    render: async (db, { initiative_id }, _, language, now) => {
      const win = await newestWin(db, { initiative_id }, dayOf(now))
      return win ? String(await WinInSmall({ language, initiative_id, win })) : ''
    },
  },
]
