import { worksHere } from '../../../platform/access.ts'
import type { LiveTopic } from '../../../platform/live.ts'
import { presentAt } from '../evening/queries.ts'
import { CafeNow, CafeTables } from './now/pages.tsx'
import { cafeOf } from './queries.ts'

export const topics: readonly LiveTopic[] = [
  {
    // Where each sits: a piece for every reader, told when people move.
    topic: 'cafe',
    newest_only: true,
    audience: access => access.participant_id,
    render: async (db, access, agenda_id, language) => {
      const { initiative_id, participant_id } = access
      const cafe = await cafeOf(db, access, agenda_id!)
      if (!cafe) return ''
      const { people } = await presentAt(db, access, cafe.meeting_id)
      const here = people.some(one => one.participant_id === participant_id && one.left_at === null)
      const shown = { language, initiative_id, cafe, participant_id, here, works: worksHere(access) }
      return String(await CafeNow(shown))
    },
  },
  {
    topic: 'cafe_tables',
    newest_only: true,
    audience: () => 'everybody',
    render: async (db, { initiative_id }, agenda_id, language) => {
      const cafe = await cafeOf(db, { initiative_id }, agenda_id!)
      return cafe ? String(await CafeTables({ language, initiative_id, cafe })) : ''
    },
  },
]
