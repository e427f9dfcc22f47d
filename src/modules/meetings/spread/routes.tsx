import { grants, worksHere } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { SpreadPage } from './pages.tsx'
import { spreadIn } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/meetings/spread', {
    who: grants,
    shows: ['meeting', 'meeting_present'],
    handle: async context => {
      const { db, access } = context
      const told = await spreadIn(db, access)
      return page(
        <SpreadPage
          context={context}
          initiative={await initiativeOf(db, access)}
          told={told}
          own={told.people.find(one => one.participant_id === access.participant_id) ?? null}
          leads={access.grants.includes('facilitator')}
          writes={worksHere(access)}
        />,
      )
    },
  }),
]
