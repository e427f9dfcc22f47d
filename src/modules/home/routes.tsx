import { page, redirect } from '../../platform/reply.ts'
import { type Route, read, stream } from '../../platform/route.ts'
import { seatsOf } from '../access/queries.ts'
import { exampleResult } from './example/pages.tsx'
import { OverviewPage } from './overview/pages.tsx'
import { AccessibilityPage, FrontPage, MinePage, PrivacyPage } from './pages.tsx'
import { firstToAnswer, overviewOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/', {
    who: 'anyone',
    handle: async context => page(<FrontPage context={context} example={await exampleResult(context)} />),
  }),
  read('/mine', {
    who: 'anyone',
    handle: async context =>
      page(<MinePage context={context} seats={await seatsOf(context.db, context.visitor)} />),
  }),
  read('/i/:initiative', {
    who: ['facilitator', 'member', 'observer'],
    handle: async context => {
      const overview = await overviewOf(context.db, context.access, context.now)
      return page(<OverviewPage context={context} access={context.access} overview={overview} />)
    },
  }),
  // From the invitation straight to the first question, when there is one to answer.
  read('/i/:initiative/on', {
    who: ['facilitator', 'member', 'observer'],
    handle: async context => {
      const overview = await overviewOf(context.db, context.access, context.now)
      const first = firstToAnswer(overview)
      return redirect(`/i/${context.access.initiative_id}${first ? `/rounds/${first.id}/answer` : ''}`)
    },
  }),
  stream('/i/:initiative/live', { who: ['facilitator', 'member', 'observer'] }),
  read('/privacy', {
    who: 'anyone',
    handle: async context => page(<PrivacyPage context={context} holds={context.holds} />),
  }),
  read('/accessibility', {
    who: 'anyone',
    handle: async context => page(<AccessibilityPage context={context} />),
  }),
]
