import type { LiveTopic } from '../../../platform/live.ts'
import { Standing } from './overview/pages.tsx'
import { standingOf } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'consents',
    newest_only: true,
    audience: access => (access.grants.includes('facilitator') ? 'facilitators' : 'everybody'),
    // Who said what is for those who lead; for others it says only that a page may have changed.
    render: async (db, access, _, language, now) =>
      access.grants.includes('facilitator')
        ? String(await Standing({ language, ...(await standingOf(db, access, now)) }))
        : '',
  },
]
