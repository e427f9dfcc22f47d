import { type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../../../../test/setup/app.ts'
import { identityWorld } from '../../../../test/setup/identity.ts'
import { client, high, makeKey, type Tampering } from '../../../../test/setup/provider.ts'

const one_world = await identityWorld()
const { world, provider, synchronise, go, away, signIn, isSignedIn, rows } = one_world
afterAll(one_world.end)
beforeEach(async () => {
  await synchronise()
  provider.people.set('kari', { name: 'Kari', email: 'kari@example.test', email_verified: true })
  Object.assign(provider.now, { tamper: null, down: false, cancels: false, acr: high })
})

const seconds = () => Math.floor(Date.now() / 1000)

/** Comes back with whatever is to be refused: a page that says why, no session, and no row left behind. */
async function expectRefused(
  come: (browser: Visitor) => Promise<{ status: number; text: string }>,
  status: number,
  words: string,
  browser = world.visitor(),
): Promise<void> {
  const before = await rows()
  const answer = await come(browser)
  expect([answer.status, answer.text.includes(words)], answer.text.slice(0, 3_000)).toEqual([status, true])
  expect(answer.text).toContain('href="/sign-in"')
  expect(await isSignedIn(browser)).toBe(false)
  expect(await rows()).toEqual(before)
}

const not_valid = 'Vi fikk ikke bekreftet hvem du er'
const over = 'Innloggingen ble avbrutt'
const clocks = 'Klokkene går ikke likt'

const stranger = await makeKey('stranger')
const change =
  (changes: JWTPayload): Tampering =>
  (claims, sign) =>
    sign({ ...claims, ...changes })

test.for<[string, Tampering]>([
  ['another nonce', change({ nonce: 'another' })],
  ['no nonce', ({ nonce: _, ...claims }, sign) => sign(claims)],
  ['another audience', change({ aud: 'another' })],
  ['several audiences, and made for another', change({ aud: [client.id, 'another'], azp: 'another' })],
  ['another issuer', change({ iss: 'https://evil.example' })],
  ['nobody', ({ sub: _, ...claims }, sign) => sign(claims)],
  ['a name with a zero in it', change({ sub: 'kari\0' })],
  ['no time', ({ iat: _, ...claims }, sign) => sign(claims)],
  ['the key of a stranger', (claims, sign) => sign(claims, { key: stranger })],
  [
    'the key of a stranger under the provider’s name',
    (claims, sign) => sign(claims, { key: stranger, kid: 'first' }),
  ],
  ['no signature', (claims, sign) => sign(claims, { none: true })],
  [
    'the secret that both know',
    claims =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(client.secret)),
  ],
  [
    'a signature of something else',
    async (claims, sign) => {
      const [head, , signature] = (await sign(claims)).split('.')
      return [
        head,
        Buffer.from(JSON.stringify({ ...claims, sub: 'ola' })).toString('base64url'),
        signature,
      ].join('.')
    },
  ],
  ['no token at all', async () => 'x'],
])('a token with %s is refused', async ([, tamper]) => {
  provider.now.tamper = tamper
  await expectRefused(signIn, 422, not_valid)
})

test.for<[string, () => JWTPayload]>([
  ['has expired', () => ({ exp: seconds() - 90, iat: seconds() - 3_690 })],
  ['is valid from later on', () => ({ nbf: seconds() + 90 })],
  ['was made in what is the future here', () => ({ iat: seconds() + 90, exp: seconds() + 3_690 })],
])('a token that %s is refused, with a word about the clocks', async ([, times]) => {
  provider.now.tamper = (claims, sign) => sign({ ...claims, ...times() })
  await expectRefused(signIn, 422, clocks)
})

test.for<[string, () => JWTPayload]>([
  ['behind', () => ({ exp: seconds() - 30, iat: seconds() - 3_630 })],
  ['ahead', () => ({ nbf: seconds() + 30, iat: seconds() + 30, exp: seconds() + 3_630 })],
])('a clock at the provider that is half a minute %s does no harm', async ([, times]) => {
  provider.now.tamper = (claims, sign) => sign({ ...claims, ...times() })
  const browser = world.visitor()
  expect((await signIn(browser)).status).toBe(303)
  expect(await isSignedIn(browser)).toBe(true)
})

test('a level that is too low, or is not told, is refused; any that is accepted is let in', async () => {
  provider.now.acr = 'idporten-loa-substantial'
  await expectRefused(signIn, 422, 'Du må logge inn på et høyere nivå')
  provider.now.tamper = ({ acr: _, ...claims }, sign) => sign(claims)
  await expectRefused(signIn, 422, 'Du må logge inn på et høyere nivå')
  provider.now.tamper = change({ acr: 'idporten-loa-highest' })
  expect((await signIn(world.visitor())).status).toBe(303)
})

test('a code works once, whoever brings it', async () => {
  const door = await away(world.visitor())
  const first = world.visitor()
  const used = new URL(await away(first), 'http://localhost:3000')
  await first.get(used.pathname + used.search)
  await expectRefused(
    async browser => {
      const state = new URL(await go(browser)).searchParams.get('state')!
      used.searchParams.set('state', state)
      return browser.get(used.pathname + used.search)
    },
    410,
    over,
  )
  // A code that was meant for another browser, with the state of one's own: its PKCE does not fit.
  await expectRefused(
    async browser => {
      const stolen = new URL(door, 'http://localhost:3000')
      stolen.searchParams.set('state', new URL(await go(browser)).searchParams.get('state')!)
      return browser.get(stolen.pathname + stolen.search)
    },
    410,
    over,
  )
})

test('a state that was changed, or left out, is refused', async () => {
  for (const state of ['x'.repeat(43), '', null]) {
    await expectRefused(
      async browser => {
        const door = new URL(await away(browser), 'http://localhost:3000')
        if (state === null) door.searchParams.delete('state')
        else door.searchParams.set('state', state)
        return browser.get(door.pathname + door.search)
      },
      422,
      not_valid,
    )
  }
})

test('an answer in the name of another provider is refused', async () => {
  await expectRefused(
    async browser =>
      browser.get((await away(browser)).replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example')),
    422,
    not_valid,
  )
})

test('a way back from another browser opens nothing, with or without a way of one’s own', async () => {
  const thief = world.visitor()
  const door = await away(thief)
  const before = await rows()
  const victim = world.visitor()
  expect((await victim.get(door)).status).toBe(410)
  await go(victim)
  expect((await victim.get(door)).status).toBe(422)
  expect(await isSignedIn(victim)).toBe(false)
  expect(await rows()).toEqual(before)
})

test('coming back twice, or going back in the browser, changes nothing more', async () => {
  const browser = world.visitor()
  const door = await away(browser)
  await browser.get(door)
  const before = await rows()
  const again = await browser.get(door)
  expect([again.status, again.text.includes(over)]).toEqual([410, true])
  expect(await isSignedIn(browser)).toBe(true)
  expect((await browser.get('/sign-in/identity')).location).toBe('/sign-in')
  expect(await rows()).toEqual(before)
})

test('two tabs that come back at once with one way: one gets in', async () => {
  const browser = world.visitor()
  const door = await away(browser)
  const copy = world.visitor()
  copy.cookies.set('samskap_try', browser.cookies.get('samskap_try')!)
  const answers = await Promise.all([browser.get(door), copy.get(door)])
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 410])
})

test('whoever is away for more than ten minutes begins anew', async () => {
  await expectRefused(
    async browser => {
      const door = await away(browser)
      world.clock.now = new Date(world.clock.now.getTime() + 10 * 60_000)
      return browser.get(door)
    },
    410,
    over,
  )
})

test('whoever cancels at the provider is told that it is all right', async () => {
  provider.now.cancels = true
  await expectRefused(signIn, 200, 'Det er helt i orden')
})

test('whatever else the provider answers has a page', async () => {
  for (const [error, status] of [
    ['login_required', 422],
    ['invalid_scope', 422],
    ['server_error', 503],
    ['temporarily_unavailable', 503],
    ['<fuzz>', 422],
    ['', 422],
  ] as const) {
    const browser = world.visitor()
    const before = await rows()
    const state = new URL(await go(browser)).searchParams.get('state')!
    const query = new URLSearchParams({ error, state, iss: provider.issuer, error_description: '<fuzz>' })
    const answer = await browser.get(`/sign-in/identity/back?${query}`)
    expect(answer.status, error).toBe(status)
    expect(answer.text).not.toContain('<fuzz>')
    expect(await rows()).toEqual(before)
  }
  expect(world.faults).toEqual([])
})

test('the provider’s new key is fetched when it is first met', async () => {
  expect((await signIn(world.visitor())).status).toBe(303)
  await provider.rotate()
  expect((await signIn(world.visitor())).status).toBe(303)
  const old = await makeKey('first')
  provider.now.tamper = (claims, sign) => sign(claims, { key: old })
  await expectRefused(signIn, 422, not_valid)
})

test('a provider that is down is told of, and sign-in by e-mail goes on', async () => {
  const down = await identityWorld()
  down.provider.now.down = true
  const browser = down.world.visitor('da')
  const before = await down.rows()
  const answer = await browser.post('/sign-in/identity', {})
  expect([answer.status, answer.text.includes('Prøveporten svarer ikke')]).toEqual([503, true])
  expect(await down.rows()).toEqual(before)
  expect((await browser.get('/sign-in')).status).toBe(200)
  await browser.signIn('kari@example.test')
  expect(await down.isSignedIn(browser)).toBe(true)
  down.provider.now.down = false
  expect((await down.signIn(down.world.visitor())).status).toBe(303)
  expect(down.world.faults).toEqual([])
  await down.end()
})

test('a provider that goes down while somebody is there is told of too', async () => {
  await expectRefused(
    async browser => {
      const door = await away(browser)
      provider.now.down = true
      return browser.get(door)
    },
    503,
    'Prøveporten svarer ikke',
  )
})

test('a secret that is not right is a matter for those who run the installation', async () => {
  const wrong = await identityWorld({ settings: { OIDC_CLIENT_SECRET: 'hunter2' } })
  const answer = await wrong.signIn(wrong.world.visitor('en'))
  expect([answer.status, answer.text.includes('does not know this place')]).toEqual([503, true])
  expect(wrong.world.logged).toEqual([
    JSON.stringify({
      event: 'sign_in_provider',
      refusal: 'not_set_up',
      code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
    }),
  ])
  await wrong.end()
})

test('the log says what went wrong, and about nobody', async () => {
  world.logged.length = 0
  provider.now.tamper = change({ nonce: 'another' })
  await signIn(world.visitor())
  expect(world.logged).toEqual([
    JSON.stringify({
      event: 'sign_in_provider',
      refusal: 'not_valid',
      code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    }),
  ])
})

test('asking again and again is stopped', async () => {
  const statuses = []
  for (let at = 0; at < 32; at++) statuses.push((await world.visitor().post('/sign-in/identity', {})).status)
  expect(statuses.slice(29)).toEqual([200, 429, 429])
})
