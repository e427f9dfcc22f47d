import type { LiveTopic } from '../../platform/live.ts'
import { topics as consent } from './consent/live.ts'
import { TableInSmall } from './pages.tsx'
import { participantsOf } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    topic: 'people',
    audience: () => 'everybody',
    render: async (db, access, _, language) =>
      String(await TableInSmall({ language, people: await participantsOf(db, access) })),
  },
  ...consent,
]
