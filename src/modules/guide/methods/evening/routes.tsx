import { grants } from '../../../../platform/access.ts'
import { page } from '../../../../platform/reply.ts'
import { type Route, read } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { whoDoesWhat } from '../../letters/meeting/queries.ts'
import { theGuide } from '../../queries.ts'
import { EveningPage } from './pages.tsx'
import { eveningIn } from './rules.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/guide/evening', {
    who: grants,
    shows: ['initiative', 'step'],
    handle: async context => {
      const { db, access, query } = context
      const { methods } = await theGuide()
      return page(
        <EveningPage
          context={context}
          initiative={await initiativeOf(db, access)}
          all={methods}
          evening={eveningIn(query, methods)}
          agreed={await whoDoesWhat(db, access)}
        />,
      )
    },
  }),
]
