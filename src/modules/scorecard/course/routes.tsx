import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { CoursePage } from './pages.tsx'
import { courseSoFar } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/course', {
    shows: ['round', 'snapshot', 'step', 'step_outcome', 'problem_statement'],
    who: grants,
    handle: async context => {
      const { db, access } = context
      return page(
        <CoursePage
          context={context}
          initiative={await initiativeOf(db, access)}
          course={await courseSoFar(db, access)}
          leads={access.grants.includes('facilitator')}
        />,
      )
    },
  }),
]
