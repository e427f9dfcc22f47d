import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { inOneMoment } from '../../../platform/transaction.ts'
import { checkTraces } from '../seals/queries.ts'
import { searchForm } from './forms.ts'
import { SealsPage, TracesPage } from './pages.tsx'
import { peopleHere, titleOf, tracesOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/traces', {
    who: ['facilitator'],
    shows: ['audit_event'],
    handle: async context => {
      const { db, access, query, now } = context
      const search = searchForm.parse(Object.fromEntries(query))
      return page(
        <TracesPage
          context={context}
          initiative={await titleOf(db, access)}
          people={await peopleHere(db, access)}
          search={search}
          traces={await tracesOf(db, access, search, now)}
        />,
      )
    },
  }),
  read('/i/:initiative/traces/seals', {
    who: ['facilitator'],
    shows: ['audit_event', 'audit_seal', 'audit_head'],
    limit: { name: 'seals', most: 30, minutes: 10 },
    handle: async context => {
      const { db, access, key } = context
      const checked = await inOneMoment(db, tx => checkTraces(tx, access, key))
      return page(<SealsPage context={context} initiative={await titleOf(db, access)} checked={checked} />)
    },
  }),
]
