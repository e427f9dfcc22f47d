import { grants, worksHere } from '../../../platform/access.ts'
import { dayOf } from '../../../platform/format.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { groupsOf } from '../queries.ts'
import { OnePage } from './one/pages.tsx'
import { FollowPage } from './pages.tsx'
import { followed, followedOne, goneOf } from './queries.ts'
import { TogetherPage } from './together/pages.tsx'
import { togetherOf } from './together/queries.ts'

const here = '/i/:initiative/impact/follow'

export const routes: readonly Route[] = [
  read(here, {
    who: grants,
    shows: ['indicator', 'target', 'measurement', 'target_group', 'initiative'],
    handle: async context => {
      const { db, access } = context
      const today = dayOf(context.now)
      return page(
        <FollowPage
          context={context}
          initiative={await initiativeOf(db, access)}
          {...(await followed(db, access, today))}
          group={context.query.get('group')}
          today={today}
          may_write={worksHere(access)}
        />,
      )
    },
  }),
  read(`${here}/together`, {
    who: grants,
    shows: ['indicator', 'target', 'measurement', 'round', 'snapshot', 'initiative'],
    handle: async context => {
      const { db, access } = context
      const { series } = await followed(db, access, dayOf(context.now))
      return page(
        <TogetherPage
          context={context}
          initiative={await initiativeOf(db, access)}
          series={series}
          together={await togetherOf(db, access, series)}
        />,
      )
    },
  }),
  read(`${here}/:indicator`, {
    who: grants,
    shows: ['indicator', 'target', 'measurement', 'measurement_before', 'target_group', 'initiative'],
    handle: async context => {
      const { db, access } = context
      const today = dayOf(context.now)
      const series = await followedOne(db, access, context.params.indicator!, today)
      const groups = await groupsOf(db, access)
      return page(
        <OnePage
          context={context}
          initiative={await initiativeOf(db, access)}
          series={series}
          gone={await goneOf(db, access, series.indicator.id)}
          group={groups.find(({ id }) => id === series.indicator.group_id)?.name ?? ''}
          today={today}
          may_write={worksHere(access)}
        />,
      )
    },
  }),
]
