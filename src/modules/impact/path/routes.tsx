import { grants } from '../../../platform/access.ts'
import { dayOf } from '../../../platform/format.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { dueIn } from '../measuring/queries.ts'
import { AdvicePage } from './advice/pages.tsx'
import { FirstPage } from './pages.tsx'
import { planInShort } from './queries.ts'

const here = '/i/:initiative/impact'
const shows = [
  'plan_part',
  'plan_item',
  'plan_link',
  'target_group',
  'group_voice',
  'indicator',
  'target',
  'measurement',
] as const

export const routes: readonly Route[] = [
  read(here, {
    shows,
    who: grants,
    handle: async ({ db, access, ...context }) =>
      page(
        <FirstPage
          context={context}
          initiative={await initiativeOf(db, access)}
          access={access}
          plan={await planInShort(db, access)}
          due={await dueIn(db, access, dayOf(context.now))}
        />,
      ),
  }),
  read(`${here}/advice`, {
    shows,
    who: grants,
    handle: async ({ db, access, ...context }) =>
      page(
        <AdvicePage
          context={context}
          initiative={await initiativeOf(db, access)}
          plan={await planInShort(db, access)}
        />,
      ),
  }),
]
