import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layAccount, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { Authenticator, askedIn, type Twist } from '../../../../test/setup/authenticator.ts'
import { passkey_minutes } from '../../../platform/passkeys.ts'
import { seedAccounts } from '../demo.ts'

const world = await makeWorld({ demo: true })
afterAll(world.end)
beforeEach(async () => {
  await world.db.deleteFrom('attempt').execute()
})

/** A resident in a seat, with nothing but the invitation's session. */
async function resident() {
  const { initiative_id, seats } = await layInitiative(world)
  const browser = browserOf(world, seats.member.token)
  return { browser, initiative_id, participant_id: seats.member.participant_id, home: `/i/${initiative_id}` }
}

const wish = (browser: Visitor, ...mine: string[]) => browser.post('/mine/ways/passkey', { mine })

async function addPasskey(browser: Visitor, phone: Authenticator, initiative_id: string, twist: Twist = {}) {
  const page = await wish(browser, initiative_id)
  expect(page.status).toBe(200)
  return browser.post('/mine/ways/passkey/made', { response: phone.make(askedIn(page.text), twist) })
}

const ask = async (browser: Visitor) => askedIn((await browser.post('/sign-in/passkey')).text)
const show = (browser: Visitor, response: string, to = '') =>
  browser.post('/sign-in/passkey/shown', { response, to })

const passkeys = () => world.db.selectFrom('passkey').selectAll().orderBy('made_at').execute()
const told = async (browser: Visitor, location: string | null) => (await browser.get(location!)).text

test('a resident adds a passkey, and comes back from another device to the same seat', async () => {
  const { browser, initiative_id, home } = await resident()
  const phone = new Authenticator()
  const before = browser.cookies.get('samskap_session')
  const added = await addPasskey(browser, phone, initiative_id)
  expect([added.status, added.location]).toEqual([303, '/mine/ways?said=passkey_added'])
  expect(browser.cookies.get('samskap_session')).not.toBe(before)
  expect((await browser.get(home)).status).toBe(200)
  expect((await browserOf(world, before!).get(home)).status).toBe(401)

  const elsewhere = world.visitor()
  expect((await elsewhere.get(home)).status).toBe(401)
  const entered = await show(elsewhere, phone.show(await ask(elsewhere)), home)
  expect([entered.status, entered.location]).toEqual([303, home])
  expect((await elsewhere.get(home)).status).toBe(200)
  const ways = await elsewhere.get('/mine/ways')
  expect(ways.text).toContain('Passnøkkel')
  expect(ways.text).toContain('Sist brukt')

  const account = await world.db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['a.name', 'a.email', 's.how'])
    .where('s.how', '=', 'passkey')
    .execute()
  expect(account).toEqual(Array(2).fill({ name: 'member', email: null, how: 'passkey' }))
})

test('what the browser is asked says whose it is to nobody, and asks for finger, face or code', async () => {
  const { browser, initiative_id } = await resident()
  const made = askedIn((await wish(browser, initiative_id)).text) as never as Record<string, unknown>
  expect(made).toMatchObject({
    rp: { id: 'localhost' },
    attestation: 'none',
    user: { name: 'member' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const asked = (await ask(world.visitor())) as never as Record<string, unknown>
  expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
  expect(asked.allowCredentials ?? []).toEqual([])
})

test('only the public half is kept, and the challenge only as a hash and sealed', async () => {
  const { browser, initiative_id } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id)
  const [kept] = (await passkeys()).slice(-1)
  expect(kept!.id).toEqual(phone.held[0]!.id)
  expect(kept!.transports).toEqual(['internal', 'hybrid'])
  const asked = await ask(browser)
  const rows = JSON.stringify(await world.db.selectFrom('sign_in_try').selectAll().execute())
  expect(rows).not.toContain(asked.challenge)
})

test('a wrong answer to a challenge lets nobody in, says so, and uses the challenge up', async () => {
  const { browser, initiative_id, home } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id)
  const twists: [string, Twist][] = [
    ['wrong', { origin: 'https://evil.example' }],
    ['wrong', { origin: 'http://localhost:3001' }],
    ['wrong', { place: 'evil.example' }],
    ['wrong', { type: 'webauthn.create' }],
    ['wrong', { unverified: true }],
    ['over', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['unknown', { id: Buffer.alloc(32, 7) }],
  ]
  for (const [why, twist] of twists) {
    const thief = world.visitor()
    const asked = await ask(thief)
    const refused = await show(thief, phone.show(asked, twist))
    expect(refused.location, JSON.stringify(twist)).toBe(`/sign-in/passkey?why=${why}`)
    expect(await told(thief, refused.location)).toContain('role="alert"')
    expect((await thief.get(home)).status).toBe(401)
    if (why !== 'over') {
      expect((await show(thief, phone.show(asked))).location).toBe('/sign-in/passkey?why=over')
    }
  }
})

test('the answer to one challenge opens once, also when two send it at once', async () => {
  const { browser, initiative_id } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id)
  const answer = phone.show(await ask(world.visitor()))
  const sent = await Promise.all([show(world.visitor(), answer), show(world.visitor(), answer)])
  expect(sent.map(one => one.location).sort()).toEqual(['/mine', '/sign-in/passkey?why=over'])
  expect((await show(world.visitor(), answer)).location).toBe('/sign-in/passkey?why=over')
})

test('a challenge is over after five minutes', async () => {
  const { browser, initiative_id } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id)
  const asked = await ask(world.visitor())
  const now = world.clock.now
  world.clock.now = new Date(now.getTime() + (passkey_minutes * 60 + 1) * 1000)
  expect((await show(world.visitor(), phone.show(asked))).location).toBe('/sign-in/passkey?why=over')
  world.clock.now = now
})

test('a counter that goes back is refused, told to its person, and leaves the true passkey working', async () => {
  const { browser, initiative_id } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id, { counter: 1 })
  const enter = async (counter: number) => {
    const visitor = world.visitor()
    const sent = await show(visitor, phone.show(await ask(visitor), { counter }))
    return { visitor, location: sent.location }
  }
  expect((await enter(5)).location).toBe('/mine')
  for (const counter of [5, 4, 0]) {
    const copied = await enter(counter)
    expect(copied.location).toBe('/sign-in/passkey?why=went_back')
    expect(await told(copied.visitor, copied.location)).toContain('kopiert')
  }
  expect((await browser.get('/mine/ways')).text).toContain('kopi av en passnøkkel')
  expect((await enter(6)).location).toBe('/mine')
})

test('a passkey that is removed opens nothing, and only its person can remove it', async () => {
  const [one, other] = [await resident(), await resident()]
  const [phone, their_phone] = [new Authenticator(), new Authenticator()]
  await addPasskey(one.browser, phone, one.initiative_id)
  await addPasskey(other.browser, their_phone, other.initiative_id)
  const id = phone.held[0]!.id.toString('base64url')
  expect((await other.browser.get('/mine/ways')).text).not.toContain(id)
  expect((await other.browser.post('/mine/ways/passkey/remove', { passkey: id })).status).toBe(404)
  expect((await world.visitor().post('/mine/ways/passkey/remove', { passkey: id })).status).toBe(404)
  const visitor = world.visitor()
  expect((await show(visitor, phone.show(await ask(visitor)))).location).toBe('/mine')
  const removed = await one.browser.post('/mine/ways/passkey/remove', { passkey: id })
  expect(removed.location).toBe('/mine/ways?said=passkey_removed')
  const late = world.visitor()
  expect((await show(late, phone.show(await ask(late)))).location).toBe('/sign-in/passkey?why=unknown')
  expect((await show(late, their_phone.show(await ask(late)))).location).toBe('/mine')
})

test('a passkey that somebody else has made cannot be kept as one’s own', async () => {
  const [one, other] = [await resident(), await resident()]
  const phone = new Authenticator()
  await addPasskey(one.browser, phone, one.initiative_id)
  const before = await countRows(world)
  const page = await wish(other.browser, other.initiative_id)
  const stolen = new Authenticator().make(askedIn(page.text), { id: phone.held[0]!.id })
  expect((await other.browser.post('/mine/ways/passkey/made', { response: stolen })).status).toBe(409)
  await world.db.deleteFrom('sign_in_try').execute()
  expect(await countRows(world)).toEqual({ ...before, sign_in_try: 0 })
})

test('a wish for a passkey is answered in the browser that made it, and nothing is left when it is wrong', async () => {
  const { browser, initiative_id } = await resident()
  const before = await countRows(world)
  const wrong: Twist[] = [
    { origin: 'https://evil.example' },
    { place: 'evil.example' },
    { type: 'webauthn.get' },
    { unverified: true },
    { challenge: Buffer.alloc(32, 7).toString('base64url') },
  ]
  for (const twist of wrong) {
    const made = await addPasskey(browser, new Authenticator(), initiative_id, twist)
    expect(made.status, JSON.stringify(twist)).toBe(409)
  }
  const asked = askedIn((await wish(browser, initiative_id)).text)
  const response = new Authenticator().make(asked)
  const thief = (await resident()).browser
  const after = await countRows(world)
  expect((await thief.post('/mine/ways/passkey/made', { response })).status).toBe(409)
  expect((await world.visitor().post('/mine/ways/passkey/made', { response })).status).toBe(409)
  // A challenge to come in is none to make a passkey, and the other way round.
  const entering = new Authenticator().make({ ...(await ask(browser)), rp: asked.rp!, user: asked.user! })
  expect((await browser.post('/mine/ways/passkey/made', { response: entering })).status).toBe(409)
  for (const table of ['passkey', 'account', 'account_seat'] as const) {
    expect(after[table]).toBe(before[table])
  }
  expect((await browser.post('/mine/ways/passkey/made', { response })).status).toBe(303)
})

test('of two tabs that make a passkey at once, one makes the account and the other is told', async () => {
  const { browser, initiative_id, home } = await resident()
  const [first, second] = [new Authenticator(), new Authenticator()]
  const [page, other_page] = [await wish(browser, initiative_id), await wish(browser, initiative_id)]
  const before = await world.db.selectFrom('account').select('id').execute()
  const tab = browserOf(world, browser.cookies.get('samskap_session')!)
  const answers = await Promise.all([
    browser.post('/mine/ways/passkey/made', { response: first.make(askedIn(page.text)) }),
    tab.post('/mine/ways/passkey/made', { response: second.make(askedIn(other_page.text)) }),
  ])
  expect(answers.map(one => one.status).sort()).toEqual([303, 409])
  expect(await world.db.selectFrom('account').select('id').execute()).toHaveLength(before.length + 1)
  const winner = answers[0]!.status === 303 ? browser : tab
  expect((await winner.get(home)).status).toBe(200)
})

test('somebody with an account gets the passkey on it, with a letter about it', async () => {
  const { token } = await layAccount(world, 'siri@example.test')
  const siri = browserOf(world, token)
  const phone = new Authenticator()
  const page = await wish(siri)
  expect(
    (await siri.post('/mine/ways/passkey/made', { response: phone.make(askedIn(page.text)) })).status,
  ).toBe(303)
  const mail = await world.db
    .selectFrom('outbox')
    .select(['kind', 'body'])
    .where('recipient', '=', 'siri@example.test')
    .execute()
  expect(mail.map(one => one.kind)).toEqual(['passkey_added'])
  expect(mail[0]!.body).toContain('http://localhost:3000/mine/ways')
  // The one that is there is named, so that the same device is not asked to make another.
  expect(askedIn((await wish(siri)).text).excludeCredentials).toHaveLength(1)
  const elsewhere = world.visitor()
  await show(elsewhere, phone.show(await ask(elsewhere)))
  expect((await elsewhere.get('/mine/ways')).text).toContain('siri@example.test')
})

test('made-up people have no passkeys, and none that were laid there open', async () => {
  const ids = await world.db.transaction().execute(tx => seedAccounts(tx, world.clock.now))
  const ingrid = world.visitor()
  await ingrid.post('/demo', { as: 'facilitator' })
  expect((await ingrid.get('/mine/ways')).text).not.toContain('action="/mine/ways/passkey"')
  expect((await wish(ingrid)).status).toBe(404)

  const { browser, initiative_id } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id)
  await world.db
    .updateTable('passkey')
    .set({ account_id: ids.facilitator })
    .where('id', '=', phone.held[0]!.id)
    .execute()
  const visitor = world.visitor()
  expect((await show(visitor, phone.show(await ask(visitor)))).location).toBe('/sign-in/passkey?why=unknown')
})

test('what is no answer at all is met kindly', async () => {
  const visitor = world.visitor()
  const { browser } = await resident()
  for (const response of [
    '{',
    'null',
    '[]',
    '{}',
    '{"response":null}',
    '{"id":1,"response":{"clientDataJSON":"e30"}}',
    'x'.repeat(20_000),
  ]) {
    expect((await show(visitor, response)).location).toBe('/sign-in/passkey?why=over')
    expect((await browser.post('/mine/ways/passkey/made', { response })).status).toBe(409)
  }
  expect((await show(visitor, '')).location).toBe('/sign-in/passkey?why=over')
})

test('the way on after a passkey stays on this site', async () => {
  const { browser, initiative_id } = await resident()
  const phone = new Authenticator()
  await addPasskey(browser, phone, initiative_id)
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const visitor = world.visitor()
    expect((await show(visitor, phone.show(await ask(visitor)), to)).location).toBe('/mine')
  }
})

test('asking again and again is stopped', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 61; at++) statuses.push((await world.visitor().post('/sign-in/passkey')).status)
  expect(statuses.slice(-2)).toEqual([200, 429])
})

test('no header keeps the browser from using passkeys here', async () => {
  const { headers } = await world.visitor().get('/sign-in')
  expect(headers.get('permissions-policy')).not.toContain('publickey-credentials')
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
})
