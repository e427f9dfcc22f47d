import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layAccount, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newSeatSession, seatSession } from '../commands.ts'

const world = await makeWorld()
afterAll(world.end)
beforeEach(async () => {
  await world.db.deleteFrom('attempt').execute()
  await world.db.deleteFrom('outbox').execute()
})

async function resident() {
  const { initiative_id, seats } = await layInitiative(world)
  const { token, session_id, participant_id } = seats.member
  return {
    browser: browserOf(world, token),
    initiative_id,
    session_id,
    participant_id,
    home: `/i/${initiative_id}`,
  }
}

async function linkTo(email: string): Promise<string> {
  const mail = await world.db
    .selectFrom('outbox')
    .select('body')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  await world.db.deleteFrom('outbox').execute()
  return /\/mine\/ways\/link\/[\w-]{43}/.exec(mail.body)![0]
}

const askLink = (browser: Visitor, email: string, ...mine: string[]) =>
  browser.post('/mine/ways/email', { email, mine })

async function addEmail(browser: Visitor, email: string, ...mine: string[]) {
  expect((await askLink(browser, email, ...mine)).location).toBe('/mine/ways?said=sent')
  return browser.post(await linkTo(email))
}

test('whoever is not in is sent to sign in, and led back', async () => {
  for (const page of ['/mine/ways', '/mine/sessions']) {
    expect((await world.visitor().get(page)).location).toBe(`/sign-in?to=${page}`)
  }
  for (const door of ['email/remove', 'passkey/remove']) {
    expect((await world.visitor().post(`/mine/ways/${door}`, { passkey: 'x' })).status).toBe(404)
  }
  expect((await askLink(world.visitor(), 'x@example.test')).status).toBe(404)
  expect(await world.db.selectFrom('outbox').select('id').execute()).toEqual([])
})

test('a resident adds an e-mail address, and comes back by it from another device', async () => {
  const { browser, initiative_id, home } = await resident()
  const before = browser.cookies.get('samskap_session')!
  expect((await browser.get('/mine/ways')).text).toContain('member i Torsdagsbordet')
  const added = await addEmail(browser, 'amina@example.test', initiative_id)
  expect([added.status, added.location]).toEqual([303, '/mine/ways?said=email_added'])
  expect((await browserOf(world, before).get(home)).status).toBe(401)
  const ways = (await browser.get('/mine/ways?said=email_added')).text
  expect(ways).toContain('amina@example.test')
  expect(ways).toContain('Nå kan du komme tilbake med e-post')

  const elsewhere = world.visitor()
  await elsewhere.signIn('amina@example.test')
  expect((await elsewhere.get(home)).status).toBe(200)
})

test('an address with one wrong letter gives the seat to nobody: the link opens only where the seat is', async () => {
  const { browser, initiative_id, participant_id, home } = await resident()
  await askLink(browser, 'amnia@example.test', initiative_id)
  const link = await linkTo('amnia@example.test')
  const stranger = world.visitor()
  const shown = await stranger.get(link)
  expect(shown.text).toContain('Åpne lenken der du ba om den')
  expect(shown.text).not.toContain('Torsdagsbordet')
  const before = await countRows(world)
  expect((await stranger.post(link)).status).toBe(409)
  expect(await countRows(world)).toEqual(before)
  expect((await stranger.get(home)).status).toBe(401)
  // Nor is it a link to sign in with, which would make an account of an address that nobody asked to.
  const plain = link.replace('/mine/ways/link/', '/sign-in/')
  expect((await stranger.get(plain)).status).toBe(410)
  expect((await stranger.post(plain)).status).toBe(409)
  expect(await countRows(world)).toEqual(before)
  // Signed in by that address, the stranger still has nothing.
  await stranger.signIn('amnia@example.test')
  expect((await stranger.get(link)).text).toContain('Åpne lenken der du ba om den')
  expect((await stranger.get(home)).status).toBe(404)
  expect((await browser.get(link)).text).toContain('Fortsett')

  // With the return code, another browser of the same person may use it.
  const { token } = await world.db.transaction().execute(async tx => {
    const session = await newSeatSession(tx, { session_id: null, account: null }, world.clock.now)
    await seatSession(tx, session.session_id, initiative_id, participant_id, world.clock.now)
    return session
  })
  expect((await browserOf(world, token).post(link)).status).toBe(303)
})

test('a link is used once, also by two at once, and is over after half an hour', async () => {
  const { browser, initiative_id } = await resident()
  await askLink(browser, 'a1@example.test', initiative_id)
  const link = await linkTo('a1@example.test')
  const twin = browserOf(world, browser.cookies.get('samskap_session')!)
  const sent = await Promise.all([browser.post(link), twin.post(link)])
  expect(sent.map(one => one.status).sort()).toEqual([303, 409])
  expect((await world.visitor().get(link)).status).toBe(410)

  const late = await resident()
  await askLink(late.browser, 'a2@example.test', late.initiative_id)
  const now = world.clock.now
  world.clock.now = new Date(now.getTime() + 31 * 60_000)
  const old = await linkTo('a2@example.test')
  expect((await late.browser.get(old)).status).toBe(410)
  expect((await late.browser.post(old)).status).toBe(409)
  world.clock.now = now
})

test('a telephone that two share asks whose seats are meant, and takes only those that were ticked', async () => {
  const [amina, bilal] = [await resident(), await resident()]
  await world.db
    .insertInto('session_seat')
    .values({
      session_id: amina.session_id,
      initiative_id: bilal.initiative_id,
      participant_id: bilal.participant_id,
      at: world.clock.now,
    })
    .execute()
  const phone = amina.browser
  const asked = (await phone.get('/mine/ways')).text
  expect(asked.match(/type="checkbox"[^>]*checked/g)).toHaveLength(2)
  // With two names on them, nobody's seat is taken along by somebody who only presses on.
  await world.db
    .updateTable('participant')
    .set({ name: 'Bilal' })
    .where('id', '=', bilal.participant_id)
    .execute()
  const unticked = (await phone.get('/mine/ways')).text
  expect(unticked.match(/type="checkbox"/g)).toHaveLength(2)
  expect(unticked).not.toMatch(/type="checkbox"[^>]*checked/)
  expect(asked).not.toContain('action="/mine/ways/email"')
  const unsaid = await phone.post('/mine/ways/choose')
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Velg minst én plass som er din')
  expect((await phone.post('/mine/ways/choose', { mine: amina.initiative_id })).location).toBe(
    `/mine/ways?mine=${amina.initiative_id}#add`,
  )
  const none = await askLink(phone, 'amina2@example.test')
  expect(none.status).toBe(422)
  expect(await world.db.selectFrom('outbox').select('id').execute()).toEqual([])
  expect((await phone.get(`/mine/ways?mine=${amina.initiative_id}`)).text).toContain(
    'action="/mine/ways/email"',
  )
  await addEmail(phone, 'amina2@example.test', amina.initiative_id)
  const elsewhere = world.visitor()
  await elsewhere.signIn('amina2@example.test')
  expect((await elsewhere.get(amina.home)).status).toBe(200)
  expect((await elsewhere.get(bilal.home)).status).toBe(404)
  // Both still sit in the phone.
  expect((await phone.get(amina.home)).status).toBe(200)
  expect((await phone.get(bilal.home)).status).toBe(200)
})

test('a seat of another browser cannot be ticked', async () => {
  const [one, other] = [await resident(), await resident()]
  const before = await countRows(world)
  expect((await askLink(one.browser, 'x@example.test', other.initiative_id)).location).toBe('/mine/ways')
  expect((await one.browser.post('/mine/ways/passkey', { mine: other.initiative_id })).location).toBe(
    '/mine/ways',
  )
  expect(await countRows(world)).toEqual(before)
})

test('an account keeps the seat that it has, and its person is told', async () => {
  const { seats, initiative_id } = await layInitiative(world)
  const kari = await layAccount(world, 'kari@example.test')
  const { id: account_id } = await world.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'kari@example.test')
    .executeTakeFirstOrThrow()
  const seat = { initiative_id, at: world.clock.now }
  await world.db
    .insertInto('account_seat')
    .values({ ...seat, account_id, participant_id: seats.facilitator.participant_id })
    .execute()
  await world.db
    .insertInto('session_seat')
    .values({ ...seat, session_id: kari.session_id, participant_id: seats.member.participant_id })
    .execute()
  const browser = browserOf(world, kari.token)
  expect((await browser.get('/mine/ways')).text).toContain('Kontoen din har en annen plass der')
  const page = await browser.post('/mine/ways/passkey', { mine: initiative_id })
  expect(page.status).toBe(200)
  expect(page.text).toContain('&quot;name&quot;:&quot;Kari&quot;')
  const kept = await world.db
    .selectFrom('account_seat')
    .select('participant_id')
    .where('account_id', '=', account_id)
    .execute()
  expect(kept).toEqual([{ participant_id: seats.facilitator.participant_id }])
})

test('an account of somebody else that opens my seat is shown, and can be taken out of it', async () => {
  const { browser, initiative_id, participant_id, home } = await resident()
  const kari = await layAccount(world, 'lender@example.test')
  const { id: account_id } = await world.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'lender@example.test')
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('account_seat')
    .values({ account_id, initiative_id, participant_id, at: world.clock.now })
    .execute()
  const lender = browserOf(world, kari.token)
  expect((await lender.get(home)).status).toBe(200)
  const page = (await browser.get('/mine/ways')).text
  expect(page).toContain('Kontoen til Kari')
  expect(page).not.toContain('lender@example.test')
  const door = `/mine/ways/accounts/${account_id}/take-back`
  expect((await (await resident()).browser.post(door)).status).toBe(404)
  expect((await browser.post(door)).location).toBe('/mine/ways?said=taken_back')
  expect((await lender.get(home)).status).toBe(404)
  expect((await browser.get(home)).status).toBe(200)
  expect((await browser.post(door)).status).toBe(404)
})

test('an address that has its own account takes the seat there, and one that is taken is nobody else’s', async () => {
  const { browser, initiative_id, home } = await resident()
  await layAccount(world, 'siri@example.test')
  await addEmail(browser, 'siri@example.test', initiative_id)
  expect((await browser.get('/mine/ways')).text).toContain('logget inn som Kari (siri@example.test)')
  expect((await browser.get(home)).status).toBe(200)
})

test('an address is taken away while another way remains, and not otherwise', async () => {
  const { browser, initiative_id, participant_id, home } = await resident()
  await addEmail(browser, 'away@example.test', initiative_id)
  expect((await browser.get('/mine/ways')).text).not.toContain('/mine/ways/email/remove')
  expect((await browser.post('/mine/ways/email/remove')).status).toBe(409)
  await world.db
    .insertInto('door_key')
    .values({
      hash: Buffer.from('a code of mine'),
      kind: 'return_code',
      initiative_id,
      participant_id,
      issued_at: world.clock.now,
    })
    .execute()
  expect((await browser.get('/mine/ways')).text).toContain('/mine/ways/email/remove')
  expect((await browser.post('/mine/ways/email/remove')).location).toBe('/mine/ways?said=email_removed')
  const elsewhere = world.visitor()
  await elsewhere.signIn('away@example.test')
  expect((await elsewhere.get(home)).status).toBe(404)
  expect((await browser.get(home)).status).toBe(200)
})

test('nobody’s letter box is filled from here', async () => {
  const { browser, initiative_id } = await resident()
  for (let at = 0; at < 8; at++) await askLink(browser, 'victim@example.test', initiative_id)
  const mails = await world.db
    .selectFrom('outbox')
    .select('id')
    .where('recipient', '=', 'victim@example.test')
    .execute()
  expect(mails).toHaveLength(5)
})

test('where sign-in is kept to the municipality’s addresses, a resident comes back by the address they added', async () => {
  const { browser, initiative_id, home } = await resident()
  world.config.sign_in_domains = ['kommune.example']
  await addEmail(browser, 'amina3@example.test', initiative_id)
  const elsewhere = world.visitor()
  await elsewhere.signIn('amina3@example.test')
  expect((await elsewhere.get(home)).status).toBe(200)
  // They come to their seat; what the setting keeps is who may start something here.
  expect((await elsewhere.get('/start')).status).toBe(403)
  expect((await elsewhere.post('/start', { title: 'Noe' })).status).toBe(403)
  await world.visitor().post('/sign-in', { email: 'stranger@example.test' })
  const sent = await world.db
    .selectFrom('outbox')
    .select('id')
    .where('recipient', '=', 'stranger@example.test')
    .execute()
  expect(sent).toEqual([])
  world.config.sign_in_domains = []
})
