import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { EqualityPage } from './pages.tsx'
import { equalityOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/meetings/equality', {
    shows: [
      ...(['meeting', 'meeting_invited', 'meeting_present', 'meeting_guest'] as const),
      ...(['contribution', 'idea', 'decision', 'decision_maker'] as const),
    ],
    who: grants,
    handle: async context => {
      const { db, access } = context
      return page(
        <EqualityPage
          context={context}
          initiative={await initiativeOf(db, access)}
          equality={await equalityOf(db, access)}
        />,
      )
    },
  }),
]
