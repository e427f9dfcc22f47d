import { NotFound } from '../../../../platform/errors.ts'
import { file, page } from '../../../../platform/reply.ts'
import { type Route, read } from '../../../../platform/route.ts'
import { seatsOf } from '../../../access/queries.ts'
import { calendarOf } from '../../../meetings/invited/calendar/queries.ts'
import { type Seat, seatsToAnswer } from '../../help/queries.ts'
import { openHref } from '../pages.tsx'
import { gatheringOf, gatheringsAhead } from '../queries.ts'
import { GatheringPage, GatheringsPage } from './pages.tsx'

const list = '/gatherings'
const one = `${list}/:gathering`

export const routes: readonly Route[] = [
  read(list, {
    who: 'anyone',
    handle: async context => {
      const { db, config, visitor, now } = context
      const seats = visitor.session_id === null ? [] : await seatsOf(db, visitor)
      return page(
        <GatheringsPage
          {...{ context, now }}
          list={await gatheringsAhead(db, config, now)}
          may_share={seats.filter(({ kinds }) => kinds.includes('facilitator'))}
        />,
      )
    },
  }),
  read(one, {
    who: 'anyone',
    handle: async context => {
      const { db, config, params, visitor, now } = context
      const gathering = await gatheringOf(db, config, params.gathering!)
      const { own, from } = await seatsToAnswer(db, visitor, gathering)
      return page(<GatheringPage {...{ context, now, gathering, own }} from={from.filter(isAtTheTable)} />)
    },
  }),
  read(`${one}/calendar.ics`, {
    who: 'anyone',
    handle: async ({ db, config, params, now }) => {
      const { id, sequence, starts_at, ends_at, status, title, place, about, shown_as, ended_at } =
        await gatheringOf(db, config, params.gathering!)
      if (!starts_at || !ends_at || ended_at) throw new NotFound()
      const when = { id, sequence, starts_at, ends_at, cancelled: status === 'cancelled' }
      const entry = { ...when, title, place, what: about, url: config.base_url + openHref(id) }
      return file(calendarOf(shown_as, [entry], now), 'text/calendar; charset=utf-8', 'samskap.ics')
    },
  }),
]

const isAtTheTable = ({ kinds }: Seat): boolean => kinds.includes('facilitator') || kinds.includes('member')
