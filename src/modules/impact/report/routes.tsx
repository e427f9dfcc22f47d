import { grants, worksHere } from '../../../platform/access.ts'
import { dayOf } from '../../../platform/format.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { routes as honesty } from './honesty/routes.tsx'
import { ReportPage } from './pages.tsx'
import { reportOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/impact/report', {
    who: grants,
    shows: [
      'plan_part',
      'plan_item',
      'plan_link',
      'target_group',
      'group_voice',
      'indicator',
      'target',
      'measurement',
      'change_story',
      'value_note',
      'gain',
      'round',
      'snapshot',
      'initiative',
    ],
    handle: async context => {
      const { db, access } = context
      const today = dayOf(context.now)
      return page(
        <ReportPage
          context={context}
          initiative={await initiativeOf(db, access)}
          report={await reportOf(db, access, today)}
          today={today}
          may_write={worksHere(access)}
        />,
      )
    },
  }),
  ...honesty,
]
