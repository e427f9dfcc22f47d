import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { contributionsOf, figuresOf } from '../queries.ts'
import { BecamePage } from './pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/contributions/became', {
    shows: ['contribution', 'contribution_event'],
    who: grants,
    handle: async context => {
      const { db, access, now } = context
      const initiative = await initiativeOf(db, access)
      const given = await contributionsOf(db, access, now)
      const figures = await figuresOf(db, access, now)
      return page(<BecamePage {...{ context, initiative, given, figures }} />)
    },
  }),
]
