import { grants, worksHere } from '../../../../platform/access.ts'
import { page } from '../../../../platform/reply.ts'
import { type Route, read } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { methodsOf } from '../methods/queries.ts'
import { sharedBy, takenBy } from '../queries.ts'
import { OursPage } from './pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/learning/shelf', {
    who: grants,
    shows: ['own_method', 'thing_use', 'shared_thing'],
    handle: async context => {
      const { db, access } = context
      return page(
        <OursPage
          context={context}
          initiative={await initiativeOf(db, access)}
          shared={await sharedBy(db, access)}
          taken={await takenBy(db, access)}
          methods={await methodsOf(db, access)}
          works={worksHere(access)}
          leads={access.grants.includes('facilitator')}
        />,
      )
    },
  }),
]
