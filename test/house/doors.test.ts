import { afterAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { type Grant, grants, installation_grants, organisation_grants } from '../../src/platform/access.ts'
import type { Route } from '../../src/platform/route.ts'
import { newId } from '../../src/platform/secrets.ts'
import { type Answer, makeWorld } from '../setup/app.ts'
import { doors, plain_doors } from './doors.ts'
import { browserOf, countRows, forgetTries, layAccount, layInitiative } from './people.ts'

const world = await makeWorld()
afterAll(world.end)
const ours = await layInitiative(world)

const routes = rooms.flatMap(room => room.routes ?? [])
const all_grants = [...grants, ...organisation_grants, ...installation_grants]
const nameOf = (route: Route) => `${route.method} ${route.path}`
const whoOf = (route: Route) =>
  typeof route.who === 'string'
    ? route.who
    : all_grants.filter(grant => (route.who as readonly string[]).includes(grant)).join(' ')
const closed = routes.filter(route => route.who !== 'anyone')
const of_initiatives = routes.filter(route => route.path.startsWith('/i/'))

/** The address with its places filled: this initiative, and otherwise things that are not there. */
function addressOf(route: Route, initiative_id = ours.initiative_id): string {
  return route.path
    .replace(':initiative', initiative_id)
    .replace(/:(token|name)\b/, 'AAAA-BBBB-CCCC')
    .replace(/:\w+/g, () => newId())
}

type Browser = ReturnType<typeof world.visitor>

async function knock(browser: Browser, route: Route, initiative_id?: string): Promise<Answer> {
  await forgetTries(world)
  const address = addressOf(route, initiative_id)
  return route.method === 'POST' ? browser.post(address) : browser.get(address)
}

/** Every one of these doors answers this, shows nothing of the initiative and leaves no row behind. */
async function expectClosed(
  browser: () => Browser,
  wanted: readonly Route[],
  status: number,
  initiative_id?: string,
) {
  const before = await countRows(world)
  for (const route of wanted) {
    const answer = await knock(browser(), route, initiative_id)
    expect(answer.status, nameOf(route)).toBe(status)
    expect(answer.text, nameOf(route)).not.toContain('Torsdagsbordet')
  }
  expect(await countRows(world)).toEqual(before)
}

test('who may open each door stands in the written table', () => {
  expect(Object.fromEntries(routes.map(route => [nameOf(route), whoOf(route)]))).toEqual(doors)
})

test('no door is registered twice', () => {
  const names = routes.map(nameOf)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('the address tells whose grants a door asks for', () => {
  const kinds = [
    ['/i/', grants],
    ['/o/', organisation_grants],
    ['/installation', installation_grants],
  ] as const
  const wrong = routes.filter(({ path, who }) => {
    const asked: readonly string[] = kinds.find(([begins]) => path.startsWith(begins))?.[1] ?? []
    return typeof who === 'string'
      ? asked.length > 0
      : (who as readonly string[]).some(grant => !asked.includes(grant))
  })
  expect(wrong.map(nameOf)).toEqual([])
})

test('the server opens no door of its own but the written ones', () => {
  const served = world.app.server.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`)
  const known = [
    ...routes.map(route => nameOf(route).replace('STREAM', 'GET')),
    ...plain_doors.map(path => `GET ${path}`),
  ]
  expect([...new Set(served)].sort()).toEqual([...new Set(known)].sort())
})

test('a grant that has ended opens nothing', async () => {
  const gone = await layInitiative(world)
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('initiative_id', '=', gone.initiative_id)
    .execute()
  await expectClosed(
    () => browserOf(world, gone.seats.facilitator.token),
    of_initiatives,
    404,
    gone.initiative_id,
  )
})

test('a session that is too old opens nothing', async () => {
  const old = await layInitiative(world)
  const now = world.clock.now
  world.clock.now = new Date(now.getTime() + 61 * 86_400_000)
  await expectClosed(() => browserOf(world, old.seats.facilitator.token), closed, 401, old.initiative_id)
  world.clock.now = now
})

test('open doors answer without a fault', async () => {
  // Somebody new at each door: behind some of them one leaves, or ends one's session.
  const newcomer = async () => browserOf(world, (await layAccount(world, `${newId()}@example.test`)).token)
  const browsers: [string, () => Browser | Promise<Browser>, readonly Route[]][] = [
    ['a stranger', () => world.visitor(), routes.filter(route => route.who === 'anyone')],
    ['an account', newcomer, routes.filter(route => route.who === 'account')],
    ...grants.map((grant): [string, () => Browser, readonly Route[]] => [
      grant,
      () => browserOf(world, ours.seats[grant].token),
      of_initiatives.filter(
        route => route.method !== 'STREAM' && (route.who as readonly Grant[]).includes(grant),
      ),
    ]),
  ]
  for (const [name, browser, open] of browsers) {
    for (const route of open) {
      const answer = await knock(await browser(), route)
      expect(answer.status, `${name}: ${nameOf(route)}`).toBeLessThan(500)
      expect([401, 403], `${name}: ${nameOf(route)}`).not.toContain(answer.status)
    }
  }
})

test('a form from another site is refused at every door, and leaves nothing', async () => {
  const before = await countRows(world)
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '', origin: 'not an address' },
    { 'sec-fetch-site': '' },
  ]
  for (const route of routes.filter(route => route.method === 'POST' && !route.from_elsewhere)) {
    for (const headers of foreign) {
      const browser = browserOf(world, ours.seats.facilitator.token)
      const answer = await browser.post(addressOf(route), { email: 'kari@example.test' }, headers)
      expect(answer.status, `${nameOf(route)} ${JSON.stringify(headers)}`).toBe(403)
    }
  }
  expect(await countRows(world)).toEqual(before)
})

// The sign-in provider’s word that somebody has gone, and the button of a mail program that stops letters.
test('only what proves itself may come from elsewhere', () => {
  const open_to_all = routes.filter(route => route.method === 'POST' && route.from_elsewhere)
  expect(open_to_all.map(nameOf)).toEqual(['POST /sign-in/identity/logout', 'POST /weekly/stop/:token'])
})

test('an older browser, that tells only its origin, may send a form', async () => {
  const origin = { 'sec-fetch-site': '', origin: world.config.base_url }
  expect((await world.visitor().post('/language', { language: 'en', back: '/' }, origin)).status).toBe(303)
})

test('every page forbids scripts and frames of others, keeps the address to itself and is not stored', async () => {
  const answers = [
    await world.visitor().get('/sign-in'),
    await world.visitor().get('/not-there'),
    await world.visitor().get(`/i/${ours.initiative_id}/edit`),
    await world.visitor().post('/sign-in', { email: 'no' }),
    await world.visitor().post('/language', { language: 'en', back: '/' }),
  ]
  expect(answers.map(answer => answer.status)).toEqual([200, 404, 401, 422, 303])
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('a cookie is out of reach of scripts and of other sites', async () => {
  const answer = await world.visitor().post('/language', { language: 'en', back: '/' })
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^samskap_language=en; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
})
