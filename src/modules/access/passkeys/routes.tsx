import type { Visitor } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { passkeyPlace } from '../../../platform/passkeys.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { localPath } from '../rules.ts'
import { keeping } from '../ways/commands.ts'
import { askToEnter, enter, keepPasskey, removePasskey, wishFor } from './commands.ts'
import { askForm, madeForm, removeForm, showForm, wishForm } from './forms.ts'
import { AskPage, EnterPage } from './pages.tsx'
import { refusalIn } from './rules.ts'
import { text } from './text/index.ts'

const limit = { name: 'passkey', most: 60, minutes: 10 }

export const routes: readonly Route[] = [
  read('/sign-in/passkey', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context => showEnter(context, context.query.get('to') ?? ''),
  }),
  write('/sign-in/passkey', {
    who: 'anyone',
    kit: 'invitation',
    form: askForm,
    limit,
    act: async (context, { to }) => {
      const options = await askToEnter(context.db, context.key, placeOf(context), context.now)
      return page(<AskPage context={context} wish="show" options={options} to={to} />)
    },
  }),
  write('/sign-in/passkey/shown', {
    who: 'anyone',
    kit: 'invitation',
    form: showForm,
    limit,
    act: async (context, { response, to }) => {
      const { db, visitor, key, now } = context
      const entered = await enter(db, visitor, key, placeOf(context), response, now)
      // A refusal is told on a page of its own: what was used up stays used up.
      if ('refused' in entered) return redirect(`/sign-in/passkey?why=${entered.refused}`)
      return redirect(localPath(to, '/mine'), {
        cookies: [{ name: 'samskap_session', value: entered.token }],
      })
    },
    again: async () => redirect('/sign-in/passkey?why=over'),
  }),
  read('/sign-in/passkey/shown', { who: 'anyone', handle: async () => redirect('/sign-in/passkey') }),

  write('/mine/ways/passkey', {
    who: 'anyone',
    kit: 'invitation',
    form: wishForm,
    limit,
    act: async (context, { mine }) => {
      const { db, visitor, key, now } = context
      const kept = await keeping(db, visitor, mine)
      const options = await wishFor(db, visitor, key, placeOf(context), kept, now)
      return page(<AskPage context={context} wish="make" options={options} to="" />)
    },
    again: async () => redirect('/mine/ways'),
  }),
  write('/mine/ways/passkey/made', {
    who: 'anyone',
    kit: 'invitation',
    form: madeForm,
    limit,
    act: async (context, { response }) => {
      const { db, visitor, key, now, language } = context
      const words = text[language]
      const notice = {
        subject: words.notice_subject,
        body: words.notice_body(`${context.config.base_url}/mine/ways`),
      }
      const answer = { response, language, notice }
      const session = await keepPasskey(db, visitor, key, placeOf(context), answer, now)
      return redirect('/mine/ways', {
        said: 'passkey_added',
        cookies: [{ name: 'samskap_session', value: session }],
      })
    },
  }),
  read('/mine/ways/passkey', { who: 'anyone', handle: async () => redirect('/mine/ways') }),
  write('/mine/ways/passkey/remove', {
    who: 'anyone',
    form: removeForm,
    act: async ({ db, visitor, now }, { passkey }) => {
      await removePasskey(db, visitor, passkey, now)
      return redirect('/mine/ways', { said: 'passkey_removed' })
    },
  }),
]

/** Where there can be no passkeys, their doors are not there. */
function placeOf(context: Pick<Context, 'config'>) {
  const place = passkeyPlace(context.config)
  if (!place) throw new NotFound()
  return place
}

function showEnter(context: Context<Visitor>, to: string) {
  placeOf(context)
  const refused = refusalIn(context.query.get('why'))
  return page(<EnterPage context={context} refused={refused} to={localPath(to, '')} />)
}
