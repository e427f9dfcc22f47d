import { grants } from '../../platform/access.ts'
import { page, redirect } from '../../platform/reply.ts'
import { type Route, read, stream } from '../../platform/route.ts'
import { seatsOf } from '../access/queries.ts'
import { routes as a4_routes } from './a4/routes.tsx'
import { routes as accessibility_routes } from './accessibility/routes.tsx'
import { routes as contact_routes } from './contact/routes.tsx'
import { exampleResult } from './example/pages.tsx'
import { routes as folder_routes } from './folder/routes.tsx'
import { routes as leaving_routes } from './leaving/routes.tsx'
import { OverviewPage } from './overview/pages.tsx'
import { FrontPage, MinePage, PrivacyPage } from './pages.tsx'
import { firstToAnswer, lookedAfterBy, overviewOf } from './queries.ts'
import { routes as safety_routes } from './safety/routes.tsx'

export const routes: readonly Route[] = [
  read('/', {
    who: 'anyone',
    handle: async context => page(<FrontPage context={context} example={await exampleResult(context)} />),
  }),
  read('/mine', {
    who: 'anyone',
    handle: async context => {
      const { db, visitor, config } = context
      return page(
        <MinePage
          context={context}
          seats={await seatsOf(db, visitor)}
          looks_after={await lookedAfterBy(db, visitor, config)}
        />,
      )
    },
  }),
  read('/i/:initiative', {
    shows: [
      'initiative',
      'problem_statement',
      'participant',
      'round',
      'snapshot',
      'step',
      'step_outcome',
      'news_item',
      'phase_move',
      'checkpoint_mark',
    ],
    who: grants,
    handle: async context => {
      const overview = await overviewOf(context.db, context.key, context.access, context.now)
      return page(<OverviewPage context={context} access={context.access} overview={overview} />)
    },
  }),
  // From the invitation straight to the first question, when there is one to answer.
  read('/i/:initiative/on', {
    who: grants,
    handle: async context => {
      const overview = await overviewOf(context.db, context.key, context.access, context.now)
      const first = firstToAnswer(overview)
      return redirect(`/i/${context.access.initiative_id}${first ? `/rounds/${first.id}/answer` : ''}`)
    },
  }),
  stream('/i/:initiative/live', { who: grants }),
  read('/privacy', {
    who: 'anyone',
    handle: async context => page(<PrivacyPage context={context} holds={context.holds} />),
  }),
  ...a4_routes,
  ...accessibility_routes,
  ...contact_routes,
  ...folder_routes,
  ...leaving_routes,
  ...safety_routes,
]
