import { afterAll, beforeEach, expect, test } from 'vitest'
import { layInitiative } from '../../../../test/house/people.ts'
import { identityWorld } from '../../../../test/setup/identity.ts'
import { high } from '../../../../test/setup/provider.ts'
import { demo_domain } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'

const { world, provider, synchronise, go, away, signIn, isSignedIn, end } = await identityWorld()
const { db } = world
afterAll(end)
beforeEach(async () => {
  await synchronise()
  for (const table of ['session', 'account_identity', 'account', 'sign_in_try'] as const) {
    await db.deleteFrom(table).execute()
  }
  provider.people.clear()
  provider.now.who = 'kari'
  provider.now.tamper = null
})

const kari = { name: 'Kari', email: 'kari@example.test', email_verified: true }
const accounts = () => db.selectFrom('account').select(['id', 'email', 'name']).orderBy('email').execute()
const sessions = () => db.selectFrom('session').selectAll().execute()
const identities = () => db.selectFrom('account_identity').selectAll().execute()

test('the sign-in page has the button, and the link by e-mail beside it', async () => {
  const page = await world.visitor().get('/sign-in?to=/start')
  expect(page.text).toContain('Logg inn med Prøveporten')
  expect(page.text).toContain('name="email"')
  expect(page.text).toContain('Da trenger du ikke logge inn')
  expect(page.text).toMatch(/action="\/sign-in\/identity"[\s\S]*?name="to" value="\/start"/)
})

test('the provider is asked by code, with PKCE, state, nonce, level and the reader’s language', async () => {
  const one = new URL(await go(world.visitor('nn')))
  const other = new URL(await go(world.visitor('en')))
  expect(Object.fromEntries(one.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'samskap',
    redirect_uri: 'http://localhost:3000/sign-in/identity/back',
    scope: 'openid profile email',
    code_challenge_method: 'S256',
    acr_values: high,
    ui_locales: 'nn',
  })
  expect(other.searchParams.get('ui_locales')).toBe('en')
  for (const secret of ['state', 'nonce', 'code_challenge']) {
    expect(one.searchParams.get(secret)).toMatch(/^[\w-]{43}$/)
    expect(one.searchParams.get(secret)).not.toBe(other.searchParams.get(secret))
  }
})

test('the page on the way leads on by itself and by a link, and its cookie is out of reach', async () => {
  const browser = world.visitor()
  const page = await browser.post('/sign-in/identity', {})
  const address = page.headers.get('refresh')!.replace('0; url=', '')
  expect(page.text).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
  expect(page.text).toContain('Videre til Prøveporten')
  expect(page.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^samskap_try=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/),
  ])
  const kept = JSON.stringify(await db.selectFrom('sign_in_try').selectAll().execute())
  for (const secret of [browser.cookies.get('samskap_try')!, new URL(address).searchParams.get('state')!]) {
    expect(kept).not.toContain(secret)
  }
})

test('the whole way in: a new session, an account, and on to where the person was going', async () => {
  provider.people.set('kari', kari)
  const browser = world.visitor()
  const answer = await signIn(browser, '/start')
  expect([answer.status, answer.location]).toEqual([303, '/start'])
  expect(await isSignedIn(browser)).toBe(true)
  expect(browser.cookies.has('samskap_try')).toBe(false)
  const [account] = await accounts()
  expect(account).toMatchObject({ email: 'kari@example.test', name: 'Kari' })
  expect(await sessions()).toMatchObject([
    { account_id: account!.id, how: 'identity', issuer: provider.issuer, acr: high },
  ])
  expect(await db.selectFrom('sign_in_try').selectAll().execute()).toEqual([])
})

test('the same person comes to the same account, in a new session, and is called by a name of ours alone', async () => {
  provider.people.set('kari', kari)
  const browser = world.visitor()
  await signIn(browser)
  const before = browser.cookies.get('samskap_session')
  await signIn(browser)
  expect(browser.cookies.get('samskap_session')).not.toBe(before)
  expect(await accounts()).toHaveLength(1)
  expect(await sessions()).toHaveLength(1)
  expect((await identities()).map(one => one.subject)).toEqual(['pairwise-samskap-kari'])
  const old = world.visitor()
  old.cookies.set('samskap_session', before!)
  expect(await isSignedIn(old)).toBe(false)
})

test('whoever signs in leaves a trace of ids', async () => {
  provider.people.set('kari', kari)
  await signIn(world.visitor())
  const [account] = await accounts()
  const events = await db
    .selectFrom('installation_event')
    .select(['what', 'ref'])
    .where('account_id', '=', account!.id)
    .orderBy('what')
    .execute()
  expect(events).toEqual([
    { what: 'identity_added', ref: null },
    { what: 'signed_in', ref: null },
  ])
})

test('a way on never leads to another site', async () => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:x']) {
    expect((await signIn(world.visitor(), to)).location).toBe('/mine')
  }
})

test('an account that came by e-mail is the same, when the provider has verified the address', async () => {
  await world.visitor().signIn('kari@example.test')
  provider.people.set('kari', { ...kari, email: 'KARI@Example.test' })
  await signIn(world.visitor())
  expect(await accounts()).toHaveLength(1)
})

test('an address that nobody has verified opens no account, and is not kept', async () => {
  await world.visitor().signIn('kari@example.test')
  const [known] = await accounts()
  for (const email_verified of [false, undefined]) {
    provider.now.who = `thief ${email_verified}`
    provider.people.set(provider.now.who, {
      name: 'Kari',
      email: 'kari@example.test',
      ...(email_verified === false ? { email_verified } : {}),
    })
    await signIn(world.visitor())
  }
  const [first, ...others] = await accounts()
  expect(first).toEqual(known)
  expect(others.map(one => one.email)).toEqual([null, null])
  expect((await identities()).map(one => one.account_id)).not.toContain(known!.id)
})

test('an account that the provider already knows under another name is somebody else’s', async () => {
  provider.people.set('kari', kari)
  await signIn(world.visitor())
  provider.now.who = 'successor'
  provider.people.set('successor', kari)
  await signIn(world.visitor())
  expect((await accounts()).map(one => one.email)).toEqual(['kari@example.test', null])
})

test('whoever is signed in by e-mail in the same browser joins the two, verified or not', async () => {
  const browser = world.visitor()
  await browser.signIn('kari@example.test')
  provider.people.set('kari', { ...kari, email_verified: false })
  await signIn(browser)
  expect(await accounts()).toHaveLength(1)
  expect(await sessions()).toMatchObject([{ how: 'identity' }])
})

test('whoever is signed in as somebody else in the same browser does not', async () => {
  const browser = world.visitor()
  await browser.signIn('ola@example.test')
  provider.people.set('kari', { ...kari, email_verified: false })
  await signIn(browser)
  expect((await accounts()).map(one => one.email)).toEqual(['ola@example.test', null])
})

test('nobody becomes one of the made-up people', async () => {
  const email = `ingrid@${demo_domain}`
  await db
    .insertInto('account')
    .values({ id: newId(), email, name: 'Ingrid', language: 'nb', demo: true, created_at: world.clock.now })
    .execute()
  provider.people.set('kari', { ...kari, email })
  const browser = world.visitor()
  await signIn(browser)
  expect((await accounts()).map(one => one.email)).toEqual([email, null])
  expect(await sessions()).toMatchObject([{ account_id: (await accounts())[1]!.id }])
})

test('a provider that tells no name and no address is enough', async () => {
  const browser = world.visitor()
  expect((await signIn(browser)).location).toBe('/mine')
  expect(await isSignedIn(browser)).toBe(true)
  expect(await accounts()).toMatchObject([{ email: null, name: '' }])
})

test('two browsers that bring the same person for the first time at once make one account', async () => {
  provider.people.set('kari', kari)
  const browsers = [world.visitor(), world.visitor(), world.visitor()]
  const doors = await Promise.all(browsers.map(one => away(one)))
  const answers = await Promise.all(browsers.map((one, at) => one.get(doors[at]!)))
  expect(
    answers.map(answer => answer.status),
    world.faults.join('\n'),
  ).toEqual([303, 303, 303])
  expect(await accounts()).toHaveLength(1)
  expect(await identities()).toHaveLength(1)
  expect(await sessions()).toHaveLength(3)
})

test('a national identity number is never asked for, and thrown away if it comes', async () => {
  const pid = '01010750160'
  provider.people.set('kari', { ...kari, pid })
  let came = false
  provider.now.tamper = async (claims, sign) => {
    came = claims.pid === pid
    return sign(claims)
  }
  const browser = world.visitor()
  expect((await signIn(browser)).status).toBe(303)
  expect(came).toBe(true)
  // Whole words: a token of chance may well have these three letters in it.
  const asked = provider.now.asked.flatMap(url => [...new URL(String(url)).searchParams].flat())
  expect(asked.flatMap(part => part.split(/\W/))).not.toContain('pid')
  expect(asked).toContain('openid profile email')
  const tables = await world.database.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  )
  for (const { name } of tables.rows) {
    const { rows } = await world.database.pool.query(`select t::text as row from "${name}" t`)
    expect(JSON.stringify(rows), name).not.toContain(pid)
  }
  // The token, which is kept sealed for signing out, would hold it.
  expect((await sessions())[0]!.sealed).toBeNull()
  expect(world.logged.join()).not.toContain(pid)
})

test('who is who by a national identity number is not let in', async () => {
  provider.now.tamper = (claims, sign) => sign({ ...claims, sub: '01010750160' })
  expect((await signIn(world.visitor())).status).toBe(422)
  expect(await accounts()).toEqual([])
})

test('the seats of the browser come along', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const browser = world.visitor()
  browser.cookies.set('samskap_session', seats.member.token)
  await signIn(browser)
  expect((await browser.get(`/i/${initiative_id}`)).status).toBe(200)
  expect((await sessions()).filter(one => one.account_id)).toHaveLength(1)
})

test('an account in two organisations acts for each, and for no third', async () => {
  provider.people.set('kari', kari)
  const browser = world.visitor()
  await signIn(browser)
  const [account] = await accounts()
  const now = world.clock.now
  const organisations = [newId(), newId(), newId()]
  for (const id of organisations) {
    await db
      .insertInto('organisation')
      .values({ id, name: `Organisasjon ${id.slice(0, 4)}`, kind: 'municipality', created_at: now })
      .execute()
  }
  for (const organisation_id of organisations.slice(0, 2)) {
    await db
      .insertInto('organisation_grant')
      .values({
        id: newId(),
        organisation_id,
        account_id: account!.id,
        kind: 'network_coordinator',
        given_at: now,
      })
      .execute()
  }
  const statuses = []
  for (const id of organisations) statuses.push((await browser.get(`/o/${id}`)).status)
  expect(statuses).toEqual([200, 200, 404])
})
