import { type Access, grants } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { button } from '../../../../platform/fields.ts'
import { file, page, pageOnce, redirect } from '../../../../platform/reply.ts'
import { type Context, quiet, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { meetingOf } from '../../queries.ts'
import { endCalendarLink, makeCalendarLink } from './commands.ts'
import { CalendarPage } from './pages.tsx'
import { calendarBehind, calendarLink, entriesOf, entryOf } from './queries.ts'
import { calendarOf } from './rules.ts'

const mine = '/i/:initiative/me/calendar'
const ics = 'text/calendar; charset=utf-8'

export const routes: readonly Route[] = [
  read('/i/:initiative/meetings/:meeting/calendar.ics', {
    shows: ['meeting'],
    who: grants,
    handle: async context => {
      const { db, access, params, language, config, now } = context
      const meeting = await meetingOf(db, access, params.meeting!)
      const entry = entryOf(meeting, access, language, config)
      if (!entry) throw new NotFound()
      const { title } = await initiativeOf(db, access)
      return file(calendarOf(title, [entry], now), ics, 'samskap.ics')
    },
  }),
  read(mine, {
    shows: ['door_key'],
    who: grants,
    handle: async context => page(await shown(context, null)),
  }),
  write(mine, {
    who: grants,
    form: button(),
    act: async context => {
      const token = await makeCalendarLink(context.db, context.access, context.now)
      return pageOnce(await shown(context, `${context.config.base_url}/calendar/${token}`))
    },
  }),
  write(`${mine}/end`, {
    who: grants,
    form: button(),
    act: async context => {
      await endCalendarLink(context.db, context.access, context.now)
      return redirect(`/i/${context.access.initiative_id}/me/calendar`, { said: 'ended' })
    },
  }),
  // A program fetches it, from wherever its makers have their servers: many come from one address.
  quiet(
    read('/calendar/:token', {
      who: 'anyone',
      limit: { name: 'calendar', most: 3000, minutes: 10 },
      handle: async ({ db, params, config, now }) => {
        const whose = await calendarBehind(db, params.token!)
        if (!whose) throw new NotFound()
        const entries = await entriesOf(db, whose, whose.language, { config, now })
        return file(calendarOf(whose.title, entries, now), ics)
      },
    }),
  ),
]

async function shown(context: Context<Access>, address: string | null) {
  const { db, access } = context
  return (
    <CalendarPage
      context={context}
      initiative={await initiativeOf(db, access)}
      made_at={await calendarLink(db, access)}
      address={address}
    />
  )
}
