import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { LeaderPage, ResidentsPage } from './pages.tsx'
import { forLeader, forResidents } from './queries.ts'

const shown_on_both = [
  'initiative',
  'initiative_state',
  'problem_statement',
  'phase_move',
  'step',
  'step_outcome',
  'news_item',
  'contact_person',
] as const

export const routes: readonly Route[] = [
  read('/i/:initiative/a4/leader', {
    shows: [...shown_on_both, 'participant', 'anchor', 'backing', 'round', 'snapshot'],
    who: grants,
    handle: async context => {
      const { db, access, now } = context
      return page(<LeaderPage context={context} known={await forLeader(db, access, now)} now={now} />)
    },
  }),
  read('/i/:initiative/a4/residents', {
    shows: shown_on_both,
    who: grants,
    handle: async context => {
      const { db, access, key, now } = context
      return page(
        <ResidentsPage context={context} known={await forResidents(db, access, key, now)} now={now} />,
      )
    },
  }),
]
