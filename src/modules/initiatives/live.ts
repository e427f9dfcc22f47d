import { dayOf } from '../../platform/format.ts'
import type { LiveTopic } from '../../platform/live.ts'
import { stepsOf } from './queries.ts'
import { StepsInSmall } from './steps/pages.tsx'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'steps',
    audience: access => (access.grants.includes('member') ? 'members' : 'observers'),
    render: async (db, access, _, language, now) => {
      const piece = StepsInSmall({
        language,
        initiative_id: access.initiative_id,
        steps: await stepsOf(db, access),
        today: dayOf(now),
        may_note: access.grants.includes('member'),
      })
      return String(await piece)
    },
  },
]
