import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { erasuresOf } from '../../people/things/queries.ts'
import { ErasuresPage, SafetyPage } from './pages.tsx'
import { safetyOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/safety', {
    who: grants,
    shows: ['erasure'],
    handle: async context => {
      const { db, access, key } = context
      return page(<SafetyPage context={context} safety={await safetyOf(db, access, key)} />)
    },
  }),
  read('/i/:initiative/safety/erasures', {
    who: grants,
    shows: ['erasure'],
    handle: async context => {
      const { db, access, key } = context
      return page(
        <ErasuresPage
          context={context}
          initiative={await initiativeOf(db, access)}
          erasures={await erasuresOf(db, access, key)}
        />,
      )
    },
  }),
]
