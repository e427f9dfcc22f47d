import { grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { GuidesPage, OneGuidePage } from './pages.tsx'
import { guideNamed, theGuides } from './queries.ts'

const path = '/i/:initiative/research/guides'

/** These stand before the studies: `guides` is no study's id. */
export const routes: readonly Route[] = [
  read(path, {
    who: grants,
    shows: ['research'],
    handle: async context => {
      const { db, access } = context
      const initiative = await initiativeOf(db, access)
      return page(<GuidesPage context={context} initiative={initiative} guides={await theGuides()} />)
    },
  }),
  read(`${path}/:name`, {
    who: grants,
    shows: ['research'],
    handle: async context => {
      const { db, access, params } = context
      const guide = await guideNamed(params.name!)
      const initiative = await initiativeOf(db, access)
      return page(<OneGuidePage context={context} initiative={initiative} guide={guide} />)
    },
  }),
]
