import { pagingOf } from '../../../../platform/paging.tsx'
import { page } from '../../../../platform/reply.ts'
import { type Route, read } from '../../../../platform/route.ts'
import { seatsOf } from '../../../access/queries.ts'
import {
  answersTo,
  countWanted,
  helpOf,
  helpWanted,
  narrowedBy,
  planCopyOf,
  seatsToAnswer,
} from '../queries.ts'
import { WantedOnePage, WantedPage } from './pages.tsx'

const list = '/help-wanted'
const on_a_page = 20

export const routes: readonly Route[] = [
  read(list, {
    who: 'anyone',
    handle: async context => {
      const { db, config, query, visitor } = context
      const narrowed = narrowedBy(query)
      const paging = pagingOf(query, await countWanted(db, config, narrowed), on_a_page)
      const seats = visitor.session_id === null ? [] : await seatsOf(db, visitor)
      return page(
        <WantedPage
          context={context}
          list={await helpWanted(db, config, narrowed, paging)}
          narrowed={narrowed}
          paging={paging}
          may_ask={seats.filter(({ kinds }) => kinds.includes('facilitator') || kinds.includes('member'))}
        />,
      )
    },
  }),
  read(`${list}/:help`, {
    who: 'anyone',
    handle: async context => {
      const { db, config, params, visitor } = context
      const help = await helpOf(db, config, params.help!)
      const seats = await seatsToAnswer(db, visitor, help)
      const may_read = help.kind === 'question' || seats.any
      const inside = may_read
        ? { copy: await planCopyOf(db, help), answers: await answersTo(db, help) }
        : null
      return page(<WantedOnePage context={context} help={help} inside={inside} seats={seats} />)
    },
  }),
]
