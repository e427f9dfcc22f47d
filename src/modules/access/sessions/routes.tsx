import { button } from '../../../platform/fields.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Route, read, write } from '../../../platform/route.ts'
import { endOthers, endSession } from './commands.ts'
import { SessionsPage } from './pages.tsx'
import { openSessions } from './queries.ts'

export const routes: readonly Route[] = [
  read('/mine/sessions', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context => {
      const { db, visitor, now } = context
      if (!visitor.session_id) return redirect('/sign-in?to=/mine/sessions')
      return page(<SessionsPage context={context} sessions={await openSessions(db, visitor, now)} />)
    },
  }),
  write('/mine/sessions/:session/end', {
    who: 'anyone',
    kit: 'invitation',
    form: button(),
    act: async ({ db, visitor, params, now }) => {
      const ended = await endSession(db, visitor, params.session!, now)
      return ended === 'here'
        ? redirect('/', { cookies: [{ name: 'samskap_session', value: null }] })
        : redirect('/mine/sessions', { said: 'ended' })
    },
  }),
  write('/mine/sessions/end-others', {
    who: 'anyone',
    kit: 'invitation',
    form: button(),
    act: async ({ db, visitor, now }) => {
      await endOthers(db, visitor, now)
      return redirect('/mine/sessions', { said: 'ended_all' })
    },
  }),
]
