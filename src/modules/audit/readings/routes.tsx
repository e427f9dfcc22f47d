import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { titleOf } from '../traces/queries.ts'
import { ReadingsPage } from './pages.tsx'
import { readingsOfMine } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/me/readings', {
    who: grants,
    shows: ['audit_event'],
    handle: async context => {
      const { db, access } = context
      return page(
        <ReadingsPage
          context={context}
          initiative={await titleOf(db, access)}
          readings={await readingsOfMine(db, access)}
        />,
      )
    },
  }),
]
