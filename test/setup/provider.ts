import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import Provider, { type ClientAuthMethod, type ClientMetadata, type Configuration } from 'oidc-provider'

export const client = { id: 'samskap', secret: 'a-secret-of-the-test' }
export const high = 'idporten-loa-high'

/** Somebody as the provider knows them. */
export type Known = { email?: string; email_verified?: boolean; name?: string; pid?: string }

type Key = { jwk: JWK; kid: string; private_key: CryptoKey }

/** What becomes of an ID token on its way: `sign` makes a new one of these claims, with whichever key. */
export type Tampering = (claims: JWTPayload, sign: Sign) => Promise<string>
export type Sign = (claims: JWTPayload, how?: { key?: Key; kid?: string; none?: true }) => Promise<string>

export async function makeKey(kid: string): Promise<Key> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return {
    jwk: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' },
    kid,
    private_key: privateKey,
  }
}

/** How the provider knows the app, where it differs: by another secret, or by a key. */
export type ProviderOptions = { client?: Partial<ClientMetadata>; auth_methods?: ClientAuthMethod[] }

/**
 * A provider of OpenID Connect on this machine. It signs in whoever is said to be there, without asking. `base_url` is
 * where the app believes itself to be, and `deliver` takes what the provider's server sends there.
 */
export async function startProvider(
  base_url: string,
  deliver: (request: Request) => Promise<Response> | Response,
  options: ProviderOptions = {},
) {
  const people = new Map<string, Known>()
  const now = {
    who: 'kari',
    acr: high,
    cancels: false,
    down: false,
    tamper: null as Tampering | null,
    key: await makeKey('first'),
    asked: [] as URL[],
  }
  let handle: ReturnType<Provider['callback']> | null = null
  const server = createServer((request, response) => {
    if (now.down || !handle) request.socket.destroy()
    else handle(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const sign: Sign = (claims, { key = now.key, kid = key.kid, none } = {}) =>
    none
      ? Promise.resolve(new UnsecuredJWT(claims).encode())
      : new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key.private_key)

  const configuration = (): Configuration => ({
    jwks: { keys: [now.key.jwk] },
    cookies: { keys: ['a key of the test'] },
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${base_url}/sign-in/identity/back`],
        post_logout_redirect_uris: [`${base_url}/signed-out`],
        backchannel_logout_uri: `${base_url}/sign-in/identity/logout`,
        backchannel_logout_session_required: true,
        subject_type: 'pairwise',
        ...options.client,
      },
    ],
    ...(options.auth_methods ? { clientAuthMethods: options.auth_methods } : {}),
    subjectTypes: ['public', 'pairwise'],
    pairwiseIdentifier: async (_, account, { clientId }) => `pairwise-${clientId}-${account}`,
    acrValues: ['idporten-loa-substantial', high],
    claims: {
      acr: null,
      sid: null,
      openid: ['sub', 'pid'],
      email: ['email', 'email_verified'],
      profile: ['name'],
    },
    // As ID-porten does: the number stands in the token whether it is asked for or not.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = form.replace('</form>', '<input type="hidden" name="logout" value="yes"/></form>')
        },
      },
    },
    ttl: { Session: 3_600, Grant: 3_600, Interaction: 600, IdToken: 3_600, AccessToken: 600 },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: async (_, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...people.get(accountId) }),
    }),
    fetch: async (url, options) => deliver(new Request(url as URL, options as RequestInit)),
  })

  function serve(): void {
    const provider = new Provider(issuer, configuration())
    provider.use(async (ctx, next) => {
      now.asked.push(new URL(ctx.href))
      if (ctx.path.startsWith('/interaction/')) {
        if (now.cancels) {
          return provider.interactionFinished(ctx.req, ctx.res, { error: 'access_denied' })
        }
        const grant = new provider.Grant({ accountId: now.who, clientId: client.id })
        grant.addOIDCScope('openid profile email')
        const grantId = await grant.save()
        const login = { accountId: now.who, acr: now.acr }
        return provider.interactionFinished(ctx.req, ctx.res, { login, consent: { grantId } })
      }
      await next()
      const body = ctx.body as { id_token?: string } | undefined
      if (ctx.path === '/token' && body?.id_token && now.tamper) {
        const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1]!, 'base64url').toString())
        ctx.body = { ...body, id_token: await now.tamper(claims, sign) }
      }
    })
    handle = provider.callback()
  }
  serve()

  return {
    issuer,
    people,
    now,
    sign,
    /** From now on the provider signs with a key that nobody has seen. */
    rotate: async () => {
      now.key = await makeKey(`key-${now.asked.length}`)
      serve()
    },
    browser: () => new ProviderBrowser(base_url),
    end: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

/** The part of somebody's browser that the provider sees: it keeps the provider's cookies and follows where it is sent. */
class ProviderBrowser {
  private readonly cookies = new Map<string, string>()

  constructor(private readonly base_url: string) {}

  /** Goes there, and on, until it is sent back to the app; returns where in the app. */
  async follow(address: string): Promise<string> {
    let at = address
    let form: URLSearchParams | null = null
    for (let step = 0; step < 20; step++) {
      if (at.startsWith(`${this.base_url}/`)) return at.slice(this.base_url.length)
      const response = await this.ask(at, form)
      const location = response.headers.get('location')
      const text = await response.text()
      const action = /<form[^>]* action="([^"]+)"/.exec(text)?.[1]
      if (!location && !action) throw new Error(`The provider stops at ${at}: ${response.status} ${text}`)
      form = location ? null : fieldsOf(text)
      at = new URL(location ?? action!, at).href
    }
    throw new Error('The provider sends around in a ring')
  }

  private async ask(address: string, form: URLSearchParams | null): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';')
      const at = pair!.indexOf('=')
      const value = pair!.slice(at + 1)
      if (value) this.cookies.set(pair!.slice(0, at), value)
      else this.cookies.delete(pair!.slice(0, at))
    }
    return response
  }
}

function fieldsOf(html: string): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1]
    if (name) fields.append(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  return fields
}
