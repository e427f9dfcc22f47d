import { afterAll, beforeEach, expect, test } from 'vitest'
import { makeWorld, type Visitor } from '../../../test/setup/app.ts'
import { demo_domain } from '../../platform/outbox.ts'
import { newId } from '../../platform/secrets.ts'
import { seatAccount, seatSession } from './commands.ts'
import { demo_accounts, seedAccounts } from './demo.ts'

const world = await makeWorld({ demo: true })
const real = await makeWorld()
afterAll(async () => {
  await world.end()
  await real.end()
})
beforeEach(async () => {
  await world.db.deleteFrom('attempt').execute()
})

const later = (minutes: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000)
}

/** Asks for a link and reads it in the mail, as the person would. */
async function linkFor(visitor: Visitor, email: string, to = ''): Promise<string> {
  await visitor.post('/sign-in', { email, to })
  const mail = await world.db
    .selectFrom('outbox')
    .select('body')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  await world.db.deleteFrom('outbox').where('recipient', '=', email).execute()
  return /http:\/\/localhost:3000(\/sign-in\/[\w-]+\S*)/.exec(mail.body)![1]!
}

/** Whether this browser is signed in: a door for accounts opens. */
const isSignedIn = async (visitor: Visitor) => (await visitor.get('/start')).status === 200

test('a link in a mail signs in, after Continue, and leads on to where the person was going', async () => {
  const kari = world.visitor()
  const link = await linkFor(kari, 'kari@example.test', '/start')
  const page = await kari.get(link)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Fortsett')
  expect(await isSignedIn(kari)).toBe(false)
  const answer = await kari.post(link.split('?')[0]!, { to: '/start' })
  expect([answer.status, answer.location]).toEqual([303, '/start'])
  expect(answer.headers.getSetCookie()[0]).toMatch(
    /^samskap_session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
  )
  expect(await isSignedIn(kari)).toBe(true)
})

test('looking at a link does not use it up, and pressing Continue does', async () => {
  const kari = world.visitor()
  const link = await linkFor(kari, 'kari@example.test')
  for (let at = 0; at < 3; at++) expect((await world.visitor().get(link)).status).toBe(200)
  expect((await kari.post(link)).status).toBe(303)
  const thief = world.visitor()
  expect((await thief.get(link)).status).toBe(410)
  expect((await thief.post(link)).status).toBe(409)
  expect(await isSignedIn(thief)).toBe(false)
})

test('two who press Continue at once: one gets in', async () => {
  const link = await linkFor(world.visitor(), 'kari@example.test')
  const answers = await Promise.all([world.visitor().post(link), world.visitor().post(link)])
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 409])
})

test('a link is over after half an hour', async () => {
  const kari = world.visitor()
  const link = await linkFor(kari, 'kari@example.test')
  later(31)
  expect((await kari.get(link)).status).toBe(410)
  expect((await kari.post(link)).status).toBe(409)
  expect(await isSignedIn(kari)).toBe(false)
})

test('only a hash of the link and of the session is kept', async () => {
  const kari = world.visitor()
  const link = await linkFor(kari, 'kari@example.test')
  await kari.post(link)
  const token = link.split('/').at(-1)!
  const rows = JSON.stringify([
    await world.db.selectFrom('door_key').selectAll().execute(),
    await world.db.selectFrom('session').selectAll().execute(),
  ])
  expect(rows).not.toContain(token)
  expect(rows).not.toContain(kari.cookies.get('samskap_session'))
})

test('nobody learns which addresses are known, or that a domain is left out', async () => {
  await linkFor(world.visitor(), 'kari@example.test')
  const answers = []
  for (const email of ['kari@example.test', 'nobody@example.test', demo_accounts.leader.email]) {
    answers.push(await world.visitor().post('/sign-in', { email }))
  }
  expect(new Set(answers.map(answer => `${answer.status} ${answer.location} ${answer.text}`)).size).toBe(1)
  expect(answers[0]!.location).toBe('/sign-in/sent')
})

test('an address that is none is mended on the same page, with what was typed, and no mail is laid', async () => {
  await world.db.deleteFrom('outbox').execute()
  const answer = await world.visitor().post('/sign-in', { email: 'kari at example' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('value="kari at example"')
  expect(answer.text).toContain('<title>Feil: ')
  expect(await world.db.selectFrom('outbox').select('id').execute()).toEqual([])
})

test('a way on never leads to another site', async () => {
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:x',
    '/ŋ',
  ]) {
    const kari = world.visitor()
    await world.db.deleteFrom('attempt').execute()
    const link = await linkFor(kari, 'kari@example.test', to)
    expect(link).not.toContain('?')
    expect((await kari.post(link, { to })).location).toBe('/mine')
    expect((await kari.post('/language', { language: 'en', back: to })).location).toBe('/')
  }
})

test('asking again and again is stopped', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 12; at++)
    statuses.push((await world.visitor().post('/sign-in', { email: 'a@example.test' })).status)
  expect(statuses.slice(9)).toEqual([303, 429, 429])
  later(10)
  expect((await world.visitor().post('/sign-in', { email: 'a@example.test' })).status).toBe(303)
})

test('signing out ends the session, not only the cookie', async () => {
  const kari = world.visitor()
  await kari.signIn('kari@example.test')
  const copy = world.visitor()
  copy.cookies.set('samskap_session', kari.cookies.get('samskap_session')!)
  expect(await isSignedIn(copy)).toBe(true)
  const answer = await kari.post('/sign-out')
  expect([answer.status, answer.location]).toEqual([303, '/'])
  expect(kari.cookies.has('samskap_session')).toBe(false)
  expect(await isSignedIn(copy)).toBe(false)
})

test('signing in gives a new session, and the old one ends', async () => {
  const kari = world.visitor()
  await kari.signIn('kari@example.test')
  const before = kari.cookies.get('samskap_session')!
  await kari.signIn('kari@example.test')
  expect(kari.cookies.get('samskap_session')).not.toBe(before)
  const old = world.visitor()
  old.cookies.set('samskap_session', before)
  expect(await isSignedIn(old)).toBe(false)
})

test('a session by e-mail ends when it was not used for a month, and in any case after three', async () => {
  const kari = world.visitor()
  await kari.signIn('kari@example.test')
  for (let day = 0; day < 90; day += 25) {
    later(25 * 24 * 60)
    const lives = await isSignedIn(kari)
    expect(lives, `after ${day + 25} days`).toBe(day + 25 < 90)
  }
  const ola = world.visitor()
  await ola.signIn('ola@example.test')
  later(31 * 24 * 60)
  expect(await isSignedIn(ola)).toBe(false)
})

test('who signs in leaves a trace of ids', async () => {
  const kari = world.visitor()
  await kari.signIn('trace@example.test')
  const account = await world.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'trace@example.test')
    .executeTakeFirstOrThrow()
  const events = await world.db
    .selectFrom('installation_event')
    .select(['what', 'ref'])
    .where('account_id', '=', account.id)
    .execute()
  expect(events).toEqual([{ what: 'signed_in', ref: null }])
})

test('the made-up example has no door on a real server', async () => {
  expect((await real.visitor().post('/demo', { as: 'facilitator' })).status).toBe(404)
  expect((await real.visitor().get('/demo/mail')).status).toBe(404)
})

test('on a demo server one may look around as each of the made-up people', async () => {
  await world.db.transaction().execute(tx => seedAccounts(tx, world.clock.now))
  for (const as of ['facilitator', 'resident', 'leader']) {
    const visitor = world.visitor()
    expect((await visitor.post('/demo', { as })).status).toBe(303)
    expect(visitor.cookies.get('samskap_session')).toMatch(/^[\w-]{43}$/)
  }
  expect((await world.visitor().post('/demo', { as: 'kari@example.test' })).status).toBe(404)
})

test('a made-up person never comes into a real initiative, even with a seat there', async () => {
  const { now } = world.clock
  const accounts = await world.db.transaction().execute(tx => seedAccounts(tx, now))
  const visitor = world.visitor()
  await visitor.post('/demo', { as: 'facilitator' })
  for (const demo of [true, false]) {
    const [initiative_id, participant_id] = [newId(), newId()]
    await world.db.transaction().execute(async tx => {
      const held = { initiative_id, language: 'nb', created_at: now }
      await tx
        .insertInto('initiative')
        .values({ ...held, title: 'Ekte', place: 'Her', started_by: 'residents', ambition: 1, demo })
        .execute()
      await tx
        .insertInto('participant')
        .values({ ...held, id: participant_id, name: 'Ingrid', party: 'resident' })
        .execute()
      await tx
        .insertInto('initiative_grant')
        .values({ initiative_id, id: newId(), participant_id, kind: 'facilitator', given_at: now })
        .execute()
      await seatAccount(tx, accounts.facilitator, initiative_id, participant_id, now)
      const session = await tx
        .selectFrom('session')
        .select('id')
        .where('account_id', '=', accounts.facilitator)
        .executeTakeFirstOrThrow()
      await seatSession(tx, session.id, initiative_id, participant_id, now)
    })
    expect((await visitor.get(`/i/${initiative_id}/edit`)).status).toBe(demo ? 200 : 404)
  }
})

test('the demo’s mail page shows mail to made-up people and to nobody else', async () => {
  const id = newId()
  const mail = { kind: 'note', subject: 'Hei', created_at: world.clock.now }
  const to_ingrid = { ...mail, id, recipient: `ingrid@${demo_domain}`, body: 'til Ingrid' }
  const others = [
    'kari@example.test',
    `kari@not-${demo_domain}`,
    `${demo_domain}@example.test`,
    `kari@${demo_domain}.evil.example`,
  ]
  await world.db
    .insertInto('outbox')
    .values([to_ingrid, ...others.map(recipient => ({ ...mail, id: newId(), recipient, body: 'til Kari' }))])
    .execute()
  const page = await world.visitor().get('/demo/mail')
  expect(page.text).toContain('til Ingrid')
  expect(page.text).not.toContain('til Kari')
})

test('robots are asked to stay out of rooms and links', async () => {
  const answer = await world.visitor().get('/robots.txt')
  expect(answer.text).toContain('Disallow: /i/')
  expect(answer.text).toContain('Disallow: /sign-in')
})
