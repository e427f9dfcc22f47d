import type { Visitor } from '../../../platform/access.ts'
import type { ProviderSettings } from '../../../platform/config.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { isKit } from '../../../platform/kits.ts'
import {
  comeBack,
  goToProvider,
  logoutAddress,
  type Refusal,
  readLogoutToken,
  type Surroundings,
} from '../../../platform/provider.ts'
import { file, page, pageOnward, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, press, type Route, read } from '../../../platform/route.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import type { EndedSession } from '../commands.ts'
import { localPath } from '../rules.ts'
import { beginTry, endByToken, endSessions, endTry, enterWithIdentity } from './commands.ts'
import { goForm, logoutForm } from './forms.ts'
import { OnwardPage, RefusedPage, SignedOutPage } from './pages.tsx'
import { asFarAsBelieved } from './rules.ts'

const limit = { name: 'sign in with a provider', most: 30, minutes: 10 }
// The provider sends for everybody from one address.
const logout_limit = { name: 'logged out at the provider', most: 3_000, minutes: 10 }

export const routes: readonly Route[] = [
  press('/sign-in/identity', {
    who: 'anyone',
    form: goForm,
    limit,
    act: async (context, { to }) => {
      const { base_url } = context.config
      const language = isKit(context.language) ? 'nb' : context.language
      const asked = { redirect_uri: `${base_url}/sign-in/identity/back`, language }
      const gone = await goToProvider(around(context), asked)
      if ('refusal' in gone) return refuse(context, gone.refusal)
      const going = { ...gone.going, to: localPath(to, '/mine') }
      const token = await beginTry(context.db, context.key, going, context.now)
      const cookies = [{ name: 'samskap_try' as const, value: token }]
      return pageOnward(<OnwardPage context={context} address={gone.address} />, gone.address, cookies)
    },
  }),
  // Where a browser ends up that loads the page on the way once more.
  read('/sign-in/identity', { who: 'anyone', handle: async () => redirect('/sign-in') }),

  /**
   * The one GET that signs in, since the provider sends people back by a redirect. Only the browser that went has the
   * cookie, and it works once: see docs/decisions/2026-11-22-openid-connect.md.
   */
  read('/sign-in/identity/back', {
    who: 'anyone',
    limit,
    handle: async context => {
      const { config, db, key, language, now, query, visitor } = context
      const settings = around(context)
      const going = await endTry(db, key, context.try_token, now)
      if (!going) return refuse(context, 'over')
      const address = new URL(`${config.base_url}/sign-in/identity/back?${query}`)
      const back = await comeBack(settings, address, going)
      if ('refusal' in back) return refuse(context, back.refusal)
      const identity = asFarAsBelieved(back.identity, config.sign_in_domains)
      const session = await inOneTransaction(db, tx =>
        enterWithIdentity(tx, visitor, key, identity, language, now),
      )
      const cookies = [
        { name: 'samskap_session' as const, value: session },
        { name: 'samskap_try' as const, value: null },
      ]
      return redirect(going.to, { cookies })
    },
  }),

  /** OpenID Connect Back-Channel Logout 1.0: the provider's server tells us that somebody has signed out there. */
  press('/sign-in/identity/logout', {
    who: 'anyone',
    form: logoutForm,
    limit: logout_limit,
    from_elsewhere: true,
    act: async (context, { logout_token }) => {
      const logout = await readLogoutToken(around(context), logout_token)
      const ended = logout && (await inOneTransaction(context.db, tx => endByToken(tx, logout, context.now)))
      if (ended) return file('', 'text/plain')
      return { ...file('{"error":"invalid_request"}', 'application/json'), status: 400 } as Reply
    },
  }),
  /**
   * OpenID Connect Front-Channel Logout 1.0: the provider's page loads this in a hidden frame, where no browser sends our
   * cookies. Nobody but the provider knows the name of a session there, so knowing it is proof enough to end one. Entra ID
   * leaves the issuer out.
   */
  read('/sign-in/identity/ended', {
    who: 'anyone',
    limit: logout_limit,
    handle: async context => {
      around(context)
      const [issuer, sid] = [context.query.get('iss'), context.query.get('sid')]
      if (sid) {
        const which = { issuer, provider_session: sid, subject: null }
        await inOneTransaction(context.db, tx => endSessions(tx, which, context.now))
      }
      return file('', 'text/plain')
    },
  }),
  read('/signed-out', {
    who: 'anyone',
    handle: async context => page(<SignedOutPage context={context} onward={null} />),
  }),
]

type Here = Context<Visitor, Db>

/** Without a provider these doors are not there. */
function around({ config, now, log }: Here): Surroundings {
  const settings: ProviderSettings | null = config.provider
  if (!settings) throw new NotFound()
  return { settings, now, log }
}

const statuses: Record<Refusal, 200 | 410 | 422 | 503> = {
  cancelled: 200,
  over: 410,
  unreachable: 503,
  not_set_up: 503,
  clock: 422,
  too_low: 422,
  not_valid: 422,
}

function refuse(context: Here, refusal: Refusal): Reply {
  const html = <RefusedPage context={context} refusal={refusal} />
  const cookies = [{ name: 'samskap_try' as const, value: null }]
  return { kind: 'page', html, status: statuses[refusal], cookies }
}

/** After our own session has ended: on to the provider's log-out where the person came from one, else to the front page. */
export async function afterSignOut(context: Here, ended: EndedSession | null): Promise<Reply> {
  const cookies = [{ name: 'samskap_session' as const, value: null }]
  const { base_url, provider } = context.config
  if (ended?.how !== 'identity' || !provider) return redirect('/', { cookies })
  const id_token = ended.sealed ? context.key.open(ended.sealed) : null
  const onward = await logoutAddress(around(context), { id_token, back: `${base_url}/signed-out` })
  if (!onward) return redirect('/signed-out', { cookies })
  return pageOnward(<SignedOutPage context={context} onward={onward} />, onward, cookies)
}
