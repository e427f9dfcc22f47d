import type { Visitor } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { demo_domain } from '../../../platform/outbox.ts'
import { passkeyPlace } from '../../../platform/passkeys.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../platform/route.ts'
import { tidyToken } from '../../../platform/secrets.ts'
import { forgetEmail, keeping, sendEmailLink, takeAway, useEmailLink } from './commands.ts'
import { chooseForm, emailForm } from './forms.ts'
import { LinkPage, WaysPage } from './pages.tsx'
import { emailLink, seatsToAsk, waysOf } from './queries.ts'
import { mayAddEmail, ticked } from './rules.ts'
import { text } from './text/index.ts'

const limit = { name: 'way back', most: 60, minutes: 10 }

export const routes: readonly Route[] = [
  read('/mine/ways', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context =>
      context.visitor.session_id
        ? showWays(context, fresh(), context.query.getAll('mine'))
        : redirect('/sign-in?to=/mine/ways'),
  }),
  write('/mine/ways/email', {
    who: 'anyone',
    kit: 'invitation',
    form: emailForm,
    limit,
    act: async (context, { email, mine }) => {
      const { db, visitor, key, language, now } = context
      const words = text[language]
      const kept = await keeping(db, visitor, mine)
      const body = (token: string) => words.mail_body(`${context.config.base_url}/mine/ways/link/${token}`)
      // The letters of made-up people can be read by everybody.
      if (!email.endsWith(`@${demo_domain}`)) {
        await sendEmailLink(db, key, kept, { email, subject: words.mail_subject, body }, now)
      }
      return redirect('/mine/ways', { said: 'sent' })
    },
    again: async (context, state) => showWays(context, state, [state.values.mine ?? []].flat()),
  }),
  step('/mine/ways/choose', {
    who: 'anyone',
    kit: 'invitation',
    form: chooseForm,
    act: async (_, { mine }) => redirect(`/mine/ways?${mine.map(one => `mine=${one}`).join('&')}#add`),
    again: async (context, state) => showWays(context, state, []),
  }),
  read('/mine/ways/choose', { who: 'anyone', handle: async () => redirect('/mine/ways') }),
  read('/mine/ways/email', { who: 'anyone', handle: async () => redirect('/mine/ways') }),
  read('/mine/ways/link/:token', { who: 'anyone', kit: 'invitation', limit, handle: showLink }),
  write('/mine/ways/link/:token', {
    who: 'anyone',
    kit: 'invitation',
    form: button(),
    limit,
    act: async context => {
      const { db, visitor, key, params, language, now } = context
      const token = tidyToken(params.token!)
      const session = await useEmailLink(db, visitor, key, { token, language }, now)
      return redirect('/mine/ways', {
        said: 'email_added',
        cookies: [{ name: 'samskap_session', value: session }],
      })
    },
  }),
  write('/mine/ways/email/remove', {
    who: 'anyone',
    form: button(),
    act: async ({ db, visitor, now }) => {
      await forgetEmail(db, visitor, now)
      return redirect('/mine/ways', { said: 'email_removed' })
    },
  }),
  write('/mine/ways/accounts/:account/take-back', {
    who: 'anyone',
    form: button(),
    act: async ({ db, visitor, params, now }) => {
      await takeAway(db, visitor, params.account!, now)
      return redirect('/mine/ways', { said: 'taken_back' })
    },
  }),
]

/** With one seat there is nothing to choose; with several, nothing is offered before it is said whose they are. */
async function showWays(context: Context<Visitor>, state: FormState, mine: readonly string[]) {
  const { db, visitor, now, config } = context
  const ways = await waysOf(db, visitor, now)
  const asked = seatsToAsk(ways.seats)
  const chosen = asked.length > 1 ? ticked(asked, mine) : asked
  const failed = Object.keys(state.errors)
  const offered = failed.includes('email') ? mayAddEmail(visitor, asked) : asked.length > 1
  // A form that is not on the page has nothing to be mended there.
  if (failed.length > 0 && !offered) return redirect('/mine/ways')
  const shown = asked.length > 1 && chosen.length === 0 ? null : chosen
  const with_passkeys = passkeyPlace(config) !== null
  return page(
    <WaysPage context={context} ways={ways} chosen={shown} with_passkeys={with_passkeys} state={state} />,
  )
}

async function showLink(context: Context<Visitor>) {
  const { db, visitor, key, params, now } = context
  const link = await emailLink(db, visitor, key, tidyToken(params.token!), now)
  return page(<LinkPage context={context} link={link} />, link ? 200 : 410)
}
