import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, type JWTPayload } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { follow } from '../../../../test/setup/follow.ts'
import { identityWorld } from '../../../../test/setup/identity.ts'
import { client, makeKey, type Sign } from '../../../../test/setup/provider.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import { seatAccount } from '../commands.ts'

const one_world = await identityWorld()
const { world, provider, synchronise, signIn, isSignedIn } = one_world
const { db } = world
afterAll(one_world.end)
beforeEach(async () => {
  await synchronise()
  await db.deleteFrom('session').execute()
  Object.assign(provider.now, { who: 'kari', tamper: null, down: false })
})

/** Somebody who has signed in with the provider, and the name of that session there. */
async function signedIn(who = 'kari'): Promise<{ browser: Visitor; sid: string; sub: string }> {
  provider.now.who = who
  const browser = world.visitor()
  await signIn(browser)
  const session = await db
    .selectFrom('session')
    .select(['provider_session', 'subject'])
    .orderBy('created_at', 'desc')
    .where('subject', '=', `pairwise-samskap-${who}`)
    .orderBy('id')
    .execute()
  const sid = session.map(one => one.provider_session!).find(one => !seen.has(one))!
  seen.add(sid)
  return { browser, sid, sub: `pairwise-samskap-${who}` }
}
const seen = new Set<string>()

const seconds = () => Math.floor(Date.now() / 1000)
const event = { 'http://schemas.openid.net/event/backchannel-logout': {} }
const claimsFor = (about: JWTPayload): JWTPayload => ({
  iss: provider.issuer,
  aud: client.id,
  iat: seconds(),
  exp: seconds() + 120,
  jti: newId(),
  events: event,
  ...about,
})

/** As the provider's server sends it: from elsewhere, without cookies and without a page behind. */
async function send(token: string): Promise<Response> {
  return world.app.server.request('http://localhost:3000/sign-in/identity/logout', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: token }),
  })
}

test('signing out ends the session here, and leads on to end it at the provider', async () => {
  const { browser } = await signedIn()
  const token = browser.cookies.get('samskap_session')!
  const answer = await browser.post('/sign-out')
  expect([answer.status, answer.text.includes('Du er logget ut')]).toEqual([200, true])
  expect(browser.cookies.has('samskap_session')).toBe(false)
  const copy = world.visitor()
  copy.cookies.set('samskap_session', token)
  expect(await isSignedIn(copy)).toBe(false)

  const address = answer.headers.get('refresh')!.replace('0; url=', '')
  expect(address).toMatch(new RegExp(`^${provider.issuer}/session/end\\?`))
  expect(new URL(address).searchParams.get('post_logout_redirect_uri')).toBe(
    'http://localhost:3000/signed-out',
  )
  expect(new URL(address).searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(await provider.browser().follow(address)).toBe('/signed-out')
  expect((await browser.get('/signed-out')).text).toContain('Du er logget ut')
})

test('signing out works when the provider is down, and leads nowhere for those who came by e-mail', async () => {
  const { browser } = await signedIn()
  provider.now.down = true
  expect((await browser.post('/sign-out')).status).toBe(200)
  expect(await db.selectFrom('session').select('id').execute()).toEqual([])
  const other = world.visitor()
  await other.signIn('ola@example.test')
  const answer = await other.post('/sign-out')
  expect([answer.status, answer.location]).toEqual([303, '/'])
  expect((await world.visitor().post('/sign-out')).location).toBe('/')
})

test('signing out at the provider ends what began there, in this browser and no other', async () => {
  const person = provider.browser()
  const browser = world.visitor()
  const start = await browser.post('/sign-in/identity', {})
  await browser.get(await person.follow(start.headers.get('refresh')!.replace('0; url=', '')))
  const { browser: elsewhere } = await signedIn()
  const { browser: ola } = await signedIn('ola')
  // In the same browser another service of the provider's is left: the provider tells all who are in that session.
  expect(
    await person.follow(
      `${provider.issuer}/session/end?client_id=${client.id}&post_logout_redirect_uri=${encodeURIComponent('http://localhost:3000/signed-out')}`,
    ),
  ).toBe('/signed-out')
  expect(await isSignedIn(browser)).toBe(false)
  expect(await isSignedIn(elsewhere)).toBe(true)
  expect(await isSignedIn(ola)).toBe(true)
})

test('a logout token ends the session it names at once, and leaves a trace', async () => {
  const { browser, sid, sub } = await signedIn()
  const { browser: elsewhere } = await signedIn()
  expect((await send(await provider.sign(claimsFor({ sid, sub })))).status).toBe(200)
  expect(await isSignedIn(browser)).toBe(false)
  expect(await isSignedIn(elsewhere)).toBe(true)
  const traces = await db
    .selectFrom('installation_event')
    .select('what')
    .where('what', '=', 'signed_out_by_provider')
    .execute()
  expect(traces.length).toBeGreaterThan(0)
})

test('a logout token that names only the person ends all that the person began there', async () => {
  const { browser, sub } = await signedIn()
  const { browser: elsewhere } = await signedIn()
  const { browser: ola } = await signedIn('ola')
  expect((await send(await provider.sign(claimsFor({ sub })))).status).toBe(200)
  expect([await isSignedIn(browser), await isSignedIn(elsewhere), await isSignedIn(ola)]).toEqual([
    false,
    false,
    true,
  ])
})

test('a logout token works once', async () => {
  const { sub } = await signedIn()
  const token = await provider.sign(claimsFor({ sub }))
  expect((await send(token)).status).toBe(200)
  const { browser } = await signedIn()
  expect((await send(token)).status).toBe(400)
  expect(await isSignedIn(browser)).toBe(true)
  const together = await provider.sign(claimsFor({ sid: 'another' }))
  const answers = await Promise.all([send(together), send(together)])
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 400])
})

const stranger = await makeKey('stranger')

test.for<[string, (claims: JWTPayload, sign: Sign) => Promise<string>]>([
  ['another audience', (claims, sign) => sign({ ...claims, aud: 'another' })],
  ['another issuer', (claims, sign) => sign({ ...claims, iss: 'https://evil.example' })],
  ['a nonce, as an ID token has', (claims, sign) => sign({ ...claims, nonce: 'x' })],
  ['no event', ({ events: _, ...claims }, sign) => sign(claims)],
  ['another event', (claims, sign) => sign({ ...claims, events: { 'https://evil.example': {} } })],
  [
    'an event that is none',
    (claims, sign) => sign({ ...claims, events: { ...event, [Object.keys(event)[0]!]: 'x' } }),
  ],
  ['no number of its own', ({ jti: _, ...claims }, sign) => sign(claims)],
  ['neither session nor person', ({ sid: _s, sub: _p, ...claims }, sign) => sign(claims)],
  ['no time', ({ iat: _, ...claims }, sign) => sign(claims)],
  ['an end that has passed', (claims, sign) => sign({ ...claims, exp: seconds() - 90 })],
  ['a beginning in the future', (claims, sign) => sign({ ...claims, iat: seconds() + 90 })],
  ['a beginning long ago', ({ exp: _, ...claims }, sign) => sign({ ...claims, iat: seconds() - 700 })],
  ['the key of a stranger', (claims, sign) => sign(claims, { key: stranger, kid: 'first' })],
  ['no signature', (claims, sign) => sign(claims, { none: true })],
  ['nothing in it', async () => ''],
  ['half of it', async (claims, sign) => (await sign(claims)).slice(0, 100)],
])('a logout token with %s ends nothing', async ([, make]) => {
  const { browser, sid, sub } = await signedIn()
  const before = await one_world.rows()
  const answer = await send(await make(claimsFor({ sid, sub }), provider.sign))
  expect([answer.status, await answer.text()]).toEqual([400, '{"error":"invalid_request"}'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await isSignedIn(browser)).toBe(true)
  expect(await one_world.rows()).toEqual(before)
})

test('an ID token is no logout token, although the same key signed it', async () => {
  let id_token = ''
  provider.now.tamper = async (claims, sign) => {
    id_token = await sign(claims)
    return id_token
  }
  const { browser } = await signedIn()
  expect((await send(id_token)).status).toBe(400)
  expect(await isSignedIn(browser)).toBe(true)
})

test('a hidden frame of the provider ends the session it names, without any cookie', async () => {
  const { browser, sid } = await signedIn()
  const { browser: elsewhere } = await signedIn()
  const frame = (query: Record<string, string>) =>
    world.visitor().get(`/sign-in/identity/ended?${new URLSearchParams(query)}`)
  for (const query of [
    {},
    { iss: provider.issuer },
    { iss: 'https://evil.example', sid },
    { iss: provider.issuer, sid: '' },
    { sid: 'another' },
  ]) {
    expect((await frame(query as Record<string, string>)).status).toBe(200)
    expect(await isSignedIn(browser)).toBe(true)
  }
  expect((await frame({ iss: provider.issuer, sid })).status).toBe(200)
  expect(await isSignedIn(browser)).toBe(false)
  expect(await isSignedIn(elsewhere)).toBe(true)
  const { browser: third, sid: its } = await signedIn()
  expect((await frame({ sid: its })).status).toBe(200)
  expect(await isSignedIn(third)).toBe(false)
})

/** Somebody signed in with a seat, and what opens the stream of its initiative for them. */
async function seated() {
  const { initiative_id, seats } = await layInitiative(world)
  const { browser, sid } = await signedIn()
  const { account_id } = await db
    .selectFrom('session')
    .select('account_id')
    .where('provider_session', '=', sid)
    .executeTakeFirstOrThrow()
  const { now } = world.clock
  await db
    .transaction()
    .execute(tx => seatAccount(tx, account_id!, initiative_id, seats.member.participant_id, now))
  const token = browser.cookies.get('samskap_session')!
  const open = (headers?: Record<string, string>) =>
    follow(world.app, `/i/${initiative_id}/live`, token, headers)
  return { initiative_id, sid, now, open }
}

test('a stream that has only just begun asks again before it tells what it has read and not heard', async () => {
  // Nobody listens yet, so that nothing can be heard.
  const { initiative_id, sid, now, open } = await seated()
  const opened = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const over = db.transaction().execute(async tx => {
    await sql`lock table change_head in access exclusive mode`.execute(tx)
    held.resolve()
    await opened.promise
    await tx.deleteFrom('session').where('provider_session', '=', sid).execute()
    await announce(tx, initiative_id, now, 'people')
  })
  await held.promise
  const followed = await open({ 'last-event-id': '0' })
  opened.resolve()
  await over
  await followed.ends()
  expect(followed.text()).not.toContain('event:')
})

test('what is followed live ends with the session', async () => {
  await world.app.live.start()
  const { initiative_id, sid, now, open } = await seated()
  const followed = await open()
  expect(followed.status).toBe(200)
  await send(await provider.sign(claimsFor({ sid })))
  await db.transaction().execute(tx => announce(tx, initiative_id, now, 'people'))
  await followed.ends()
  expect(followed.text()).not.toContain('event:')
})

test('no other door lets a form from elsewhere by', async () => {
  for (const path of ['/sign-in/identity', '/sign-out', '/sign-in']) {
    const answer = await world.app.server.request(`http://localhost:3000${path}`, { method: 'POST' })
    expect(answer.status, path).toBe(403)
  }
})

test('without a provider none of its doors is there', async () => {
  const bare = await makeWorld()
  const visitor = bare.visitor()
  for (const path of ['/sign-in/identity/back?code=x&state=y', '/sign-in/identity/ended?iss=x&sid=y']) {
    expect((await visitor.get(path)).status, path).toBe(404)
  }
  expect((await visitor.post('/sign-in/identity', {})).status).toBe(404)
  expect((await visitor.post('/sign-in/identity/logout', { logout_token: 'x' })).status).toBe(404)
  expect((await visitor.get('/sign-in')).text).not.toContain('/sign-in/identity')
  await bare.end()
})

test('a key of one’s own serves instead of a secret', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samskap-key-'))
  const key = await makeKey('ours')
  const file = join(folder, 'key.json')
  writeFileSync(file, JSON.stringify(key.jwk))
  const { kty, n, e } = await exportJWK(key.private_key)
  const jwk = { kty: kty!, n: n!, e: e!, kid: 'ours', alg: 'RS256', use: 'sig' }
  const keyed = await identityWorld({
    settings: { OIDC_CLIENT_SECRET: '', OIDC_CLIENT_KEY: file },
    client: { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [jwk] } },
  })
  const browser = keyed.world.visitor()
  expect((await keyed.signIn(browser)).status).toBe(303)
  expect(await keyed.isSignedIn(browser)).toBe(true)
  await keyed.end()
  rmSync(folder, { recursive: true })
})

test('a provider that takes the secret in the form alone is given it there', async () => {
  const posted = await identityWorld({
    client: { token_endpoint_auth_method: 'client_secret_post' },
    auth_methods: ['client_secret_post'],
  })
  expect((await posted.signIn(posted.world.visitor())).status).toBe(303)
  await posted.end()
})
