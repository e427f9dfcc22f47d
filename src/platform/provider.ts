import { createRemoteJWKSet, importJWK, type JWTPayload, jwtVerify } from 'jose'
import * as client from 'openid-client'
import type { ProviderSettings } from './config.ts'
import type { Log } from './log.ts'

/** Why somebody who came back from the provider is not let in. Each has its words in the access room. */
export type Refusal = 'cancelled' | 'over' | 'unreachable' | 'not_set_up' | 'clock' | 'too_low' | 'not_valid'

/** What is kept between going to the provider and coming back; it never leaves this server. */
export type Going = { state: string; nonce: string; code_verifier: string }

/**
 * What the provider says of a person, and all of it that is ever read. A national identity number is none of it:
 * `id_token` is null where the provider put one in.
 */
export type Identity = {
  issuer: string
  subject: string
  provider_session: string | null
  acr: string | null
  name: string | null
  email: { address: string; verified: boolean } | null
  id_token: string | null
}

type Provider = {
  client: client.Configuration
  keys: ReturnType<typeof createRemoteJWKSet>
  read_at: number
}

/** What our clock and the provider's may differ. */
const tolerance_seconds = 60
const patience_seconds = 5
const fresh_for = 3_600_000
const logout_seconds = 600
/** A secret that both know signs nothing here, and "none" signs nothing at all. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

const providers = new WeakMap<ProviderSettings, Promise<Provider>>()

/** What the provider says of itself: read when first needed, and again after an hour. */
async function providerOf(settings: ProviderSettings, now: Date): Promise<Provider> {
  const known = await providers.get(settings)
  if (known && Math.abs(now.getTime() - known.read_at) < fresh_for) return known
  const reading = discover(settings, now)
  providers.set(settings, reading)
  reading.catch(() => providers.delete(settings))
  return reading
}

async function discover(settings: ProviderSettings, now: Date): Promise<Provider> {
  const issuer = new URL(settings.issuer)
  const found = await client.discovery(
    issuer,
    settings.client_id,
    { [client.clockTolerance]: tolerance_seconds },
    await authentication(settings),
    {
      timeout: patience_seconds,
      // The settings allow http on this machine alone.
      execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
    },
  )
  const { jwks_uri } = found.serverMetadata()
  if (!jwks_uri) throw new client.ClientError('The provider publishes no keys')
  return { client: found, keys: createRemoteJWKSet(new URL(jwks_uri)), read_at: now.getTime() }
}

/** How we show the provider who we are: by a key of our own, else by the secret it gave us. */
async function authentication({ client_key, client_secret }: ProviderSettings): Promise<client.ClientAuth> {
  if (!client_key) return bySecret(client_secret ?? '')
  const key = (await importJWK(client_key, client_key.alg ?? 'RS256')) as CryptoKey
  return client.PrivateKeyJwt(client_key.kid ? { key, kid: client_key.kid } : key)
}

/** In the header, as the standard has it by default, unless the provider says that it takes the form's body alone. */
function bySecret(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  return (provider, ...request) => {
    const methods = provider.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const show = methods.includes('client_secret_basic') ? basic : post
    show(provider, ...request)
  }
}

export type Surroundings = { settings: ProviderSettings; now: Date; log: Log }

/** The address that asks the provider who this is, and what must be remembered until the answer. */
export async function goToProvider(
  { settings, now, log }: Surroundings,
  asked: { redirect_uri: string; language: string },
): Promise<{ address: string; going: Going } | { refusal: Refusal }> {
  return orRefusal(log, async () => {
    const provider = await providerOf(settings, now)
    const going = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      code_verifier: client.randomPKCECodeVerifier(),
    }
    const [acr] = settings.acr
    const address = client.buildAuthorizationUrl(provider.client, {
      redirect_uri: asked.redirect_uri,
      scope: settings.scope,
      state: going.state,
      nonce: going.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(going.code_verifier),
      code_challenge_method: 'S256',
      ui_locales: asked.language,
      ...(acr ? { acr_values: acr } : {}),
    })
    return { address: address.href, going }
  })
}

/** Exchanges the code that somebody came back with, and checks all that the provider says. */
export async function comeBack(
  { settings, now, log }: Surroundings,
  address: URL,
  going: Going,
): Promise<{ identity: Identity } | { refusal: Refusal }> {
  return orRefusal(log, async () => {
    const provider = await providerOf(settings, now)
    const tokens = await client.authorizationCodeGrant(provider.client, address, {
      expectedState: going.state,
      expectedNonce: going.nonce,
      pkceCodeVerifier: going.code_verifier,
    })
    const claims = await readToken(provider, settings, tokens.id_token!, now)
    if (claims.iat! > now.getTime() / 1000 + tolerance_seconds) throw new Refused('clock')
    const acr = text(claims.acr)
    if (settings.acr.length > 0 && !(acr && settings.acr.includes(acr))) throw new Refused('too_low')
    const subject = text(claims.sub)
    // Eleven digits alone are a national identity number, and it may not be kept.
    if (!subject || /^\d{11}$/.test(subject)) throw new Refused('not_valid')
    const about = await aboutPerson(provider, settings, claims, tokens.access_token, subject)
    const identity = {
      issuer: claims.iss!,
      subject,
      provider_session: text(claims.sid),
      acr,
      ...about,
      id_token: 'pid' in claims ? null : tokens.id_token!,
    }
    return { identity }
  })
}

/** Name and address stand in the token with some providers, and with others behind one more question. */
async function aboutPerson(
  provider: Provider,
  { scope }: ProviderSettings,
  claims: JWTPayload,
  access_token: string,
  subject: string,
): Promise<Pick<Identity, 'name' | 'email'>> {
  const asks = /\b(profile|email)\b/.test(scope) && provider.client.serverMetadata().userinfo_endpoint
  const told: Record<string, unknown> =
    !asks || (claims.name && claims.email)
      ? claims
      : { ...claims, ...(await client.fetchUserInfo(provider.client, access_token, subject)) }
  const address = text(told.email)?.toLowerCase()
  return {
    name:
      typeof told.name === 'string'
        ? told.name
            .replace(/\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 80)
        : null,
    email: address?.includes('@') ? { address, verified: told.email_verified === true } : null,
  }
}

/** Signature, issuer, audience and times. A key that is not known yet may be a new one of theirs. */
async function readToken(
  provider: Provider,
  settings: ProviderSettings,
  token: string,
  now: Date,
): Promise<JWTPayload> {
  const read = () =>
    jwtVerify(token, provider.keys, {
      issuer: provider.client.serverMetadata().issuer,
      audience: settings.client_id,
      algorithms,
      clockTolerance: tolerance_seconds,
      currentDate: now,
      requiredClaims: ['iat'],
    })
  try {
    return (await read()).payload
  } catch (fault) {
    if (codeOf(fault) !== 'ERR_JWKS_NO_MATCHING_KEY') throw fault
    await provider.keys.reload()
    return (await read()).payload
  }
}

/** What ends: one session of a person at the provider, or all that the person has. */
export type LoggedOut = {
  issuer: string
  provider_session: string | null
  subject: string | null
  token_id: string
}

const logged_out = 'http://schemas.openid.net/event/backchannel-logout'

/** Reads a logout token as OpenID Connect Back-Channel Logout 1.0, 2.6, asks; null for one that is not right. */
export async function readLogoutToken(
  { settings, now, log }: Surroundings,
  token: string,
): Promise<LoggedOut | null> {
  const read = await orRefusal(log, async () => {
    const claims = await readToken(await providerOf(settings, now), settings, token, now)
    const [sid, sub, jti] = [text(claims.sid), text(claims.sub), text(claims.jti)]
    const event = (claims.events as Record<string, unknown> | undefined)?.[logged_out]
    const isEvent = typeof event === 'object' && event !== null
    const age = now.getTime() / 1000 - claims.iat!
    // An ID token has a nonce and no event. Not all providers say when a logout token ends, so none is taken late.
    const right = isEvent && claims.nonce === undefined && (sid || sub) && jti
    if (!right || age < -tolerance_seconds || age > logout_seconds) throw new Refused('not_valid')
    return { logout: { issuer: claims.iss!, provider_session: sid, subject: sub, token_id: jti } }
  })
  return 'logout' in read ? read.logout : null
}

/** Where the provider ends its own session; null when it has no such page or does not answer. */
export async function logoutAddress(
  { settings, now, log }: Surroundings,
  asked: { id_token: string | null; back: string },
): Promise<string | null> {
  const found = await orRefusal(log, async () => {
    const { client: known } = await providerOf(settings, now)
    if (!known.serverMetadata().end_session_endpoint) return { address: null }
    const hint = asked.id_token ? { id_token_hint: asked.id_token } : {}
    const address = client.buildEndSessionUrl(known, { ...hint, post_logout_redirect_uri: asked.back })
    return { address: address.href }
  })
  return 'address' in found ? found.address : null
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal)
  }
}

/** Whatever goes wrong between us and the provider becomes a reason with words of its own, and a line in the log. */
async function orRefusal<T extends object>(
  log: Log,
  ask: () => Promise<T>,
): Promise<T | { refusal: Refusal }> {
  try {
    return await ask()
  } catch (fault) {
    const refusal = refusalOf(fault)
    if (refusal !== 'cancelled') log('error', 'sign_in_provider', { refusal, code: codeOf(fault) })
    return { refusal }
  }
}

const timing = /^(OAUTH_JWT_TIMESTAMP_CHECK_FAILED|ERR_JWT_EXPIRED)$/
const silent =
  /^(OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_(CONFORM|JSON)|PARSE_ERROR)|ERR_JWKS_TIMEOUT|ERR_JOSE_GENERIC)$/

function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refused) return fault.refusal
  if (fault instanceof client.AuthorizationResponseError) {
    if (fault.error === 'access_denied') return 'cancelled'
    return /^(server_error|temporarily_unavailable)$/.test(fault.error) ? 'unreachable' : 'not_valid'
  }
  if (fault instanceof client.ResponseBodyError) {
    return fault.error === 'invalid_grant' ? 'over' : 'not_set_up'
  }
  if (fault instanceof client.WWWAuthenticateChallengeError) return 'not_set_up'
  const code = codeOf(fault)
  const early = (fault as { claim?: unknown }).claim === 'nbf'
  if (timing.test(code) || early) return 'clock'
  return fault instanceof TypeError || silent.test(code) ? 'unreachable' : 'not_valid'
}

/** A code says what happened without a word about whom. */
function codeOf(fault: unknown): string {
  const { error, code } = fault as { error?: unknown; code?: unknown }
  const said = String(error ?? code ?? 'unknown')
  return /^[\w.-]{1,60}$/.test(said) ? said : 'unknown'
}

/** A text as identifiers are, and as can be kept: signs that print, and not too many. */
const text = (claim: unknown): string | null =>
  typeof claim === 'string' && /^[ -~]{1,255}$/.test(claim) ? claim : null
