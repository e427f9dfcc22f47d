import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { follow } from '../../../../test/setup/follow.ts'
import { announce } from '../../../platform/live.ts'
import { seedAccounts } from '../demo.ts'

const world = await makeWorld({ demo: true })
afterAll(world.end)
beforeEach(async () => {
  await world.db.deleteFrom('attempt').execute()
})

const firefox = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'

/** The ids in the doors that end a session. */
const endable = (html: string) =>
  [...html.matchAll(/\/mine\/sessions\/([0-9a-f-]{36})\/end"/g)].map(found => found[1]!)
const shown = async (browser: Visitor) => (await browser.get('/mine/sessions')).text
const isIn = async (browser: Visitor) => (await browser.get('/start')).status === 200

test('each device of an account is shown in words, and one of them is this', async () => {
  const [desk, phone] = [world.visitor(), world.visitor()]
  await desk.signIn('kari@example.test')
  await phone.post('/sign-in', { email: 'kari@example.test' })
  const mail = await world.db.selectFrom('outbox').select('body').executeTakeFirstOrThrow()
  await phone.post(/\/sign-in\/[\w-]+/.exec(mail.body)![0], {}, { 'user-agent': firefox })
  const page = await shown(desk)
  expect(page).toContain('Telefon med Firefox')
  expect(page).toContain('Ukjent enhet')
  expect(page.match(/Denne nettleseren/g)).toHaveLength(1)
  expect(page).toContain('Kom inn med lenke på e-post')
  expect(endable(page)).toHaveLength(1)
})

test('one session is ended and stops at once; the others go on', async () => {
  const [desk, phone, tablet] = [world.visitor(), world.visitor(), world.visitor()]
  for (const browser of [desk, tablet, phone]) await browser.signIn('siri@example.test')
  const [id] = endable(await shown(desk))
  expect((await desk.post(`/mine/sessions/${id}/end`)).location).toBe('/mine/sessions?said=ended')
  const left = [await isIn(phone), await isIn(tablet)]
  expect(left.filter(Boolean)).toHaveLength(1)
  expect(await isIn(desk)).toBe(true)
  expect((await desk.post(`/mine/sessions/${id}/end`)).status).toBe(404)
  await desk.post('/mine/sessions/end-others')
  expect([await isIn(phone), await isIn(tablet), await isIn(desk)]).toEqual([false, false, true])
  expect(await shown(desk)).toContain('Du er bare inne her')
})

test('nobody ends or sees a session of somebody else, however they got its id', async () => {
  const [kari, thief] = [world.visitor(), world.visitor()]
  await kari.signIn('victim@example.test')
  await thief.signIn('thief@example.test')
  const { id } = await world.db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select('s.id')
    .where('a.email', '=', 'victim@example.test')
    .executeTakeFirstOrThrow()
  const before = await countRows(world)
  for (const browser of [thief, world.visitor()]) {
    expect((await browser.post(`/mine/sessions/${id}/end`)).status).toBe(404)
  }
  await world.visitor().post('/mine/sessions/end-others')
  await thief.post('/mine/sessions/end-others')
  expect((await thief.post('/mine/sessions/not-an-id/end')).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
  expect(await isIn(kari)).toBe(true)
  expect(await shown(thief)).not.toContain(id)
})

test('in a seat without an account one sees the other browsers in that seat, and gets them up', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const home = `/i/${initiative_id}`
  const mine = browserOf(world, seats.member.token)
  const old = await layInitiative(world)
  const now = world.clock.now
  // A phone of the past sits in this seat, and in one of somebody else.
  await world.db
    .insertInto('session_seat')
    .values({
      session_id: old.seats.member.session_id,
      initiative_id,
      participant_id: seats.member.participant_id,
      at: now,
    })
    .execute()
  const phone = browserOf(world, old.seats.member.token)
  expect((await phone.get(home)).status).toBe(200)
  const page = await shown(mine)
  expect(page).toContain('Åpner plassen din i Torsdagsbordet')
  expect(endable(page)).toEqual([old.seats.member.session_id])
  await mine.post(`/mine/sessions/${old.seats.member.session_id}/end`)
  expect((await phone.get(home)).status).toBe(404)
  // The other seat in that phone is not mine to end.
  expect((await phone.get(`/i/${old.initiative_id}`)).status).toBe(200)
  expect((await mine.get(home)).status).toBe(200)
})

test('what an ended session follows ends with it, before anything more is told', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const phone = seats.observer
  await world.db
    .updateTable('session_seat')
    .set({ participant_id: seats.member.participant_id })
    .where('session_id', '=', phone.session_id)
    .execute()
  await world.app.live.start()
  const stream = await follow(world.app, `/i/${initiative_id}/live`, phone.token)
  expect(stream.status).toBe(200)
  await browserOf(world, seats.member.token).post(`/mine/sessions/${phone.session_id}/end`)
  await world.db.transaction().execute(tx => announce(tx, initiative_id, world.clock.now, 'people'))
  await stream.ends()
  expect(stream.text()).not.toContain('event: people')
})

test('a browser in which nothing is left is gone altogether', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const phone = seats.observer
  await world.db
    .updateTable('session_seat')
    .set({ participant_id: seats.member.participant_id })
    .where('session_id', '=', phone.session_id)
    .where('initiative_id', '=', initiative_id)
    .execute()
  await browserOf(world, seats.member.token).post(`/mine/sessions/${phone.session_id}/end`)
  const left = await world.db.selectFrom('session').select('id').where('id', '=', phone.session_id).execute()
  expect(left).toEqual([])
})

test('when somebody else was here is theirs: of a lent device only that it sits in the seat is told', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const lender = world.visitor()
  await lender.signIn('lender@example.test')
  const session = await world.db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select('s.id')
    .where('a.email', '=', 'lender@example.test')
    .executeTakeFirstOrThrow()
  const { participant_id } = seats.member
  await world.db
    .insertInto('session_seat')
    .values({ session_id: session.id, initiative_id, participant_id, at: world.clock.now })
    .execute()
  const page = await shown(browserOf(world, seats.member.token))
  expect(page).toContain('Har åpnet plassen din siden')
  expect(page.match(/Sist brukt/g)).toHaveLength(1)
  await browserOf(world, seats.member.token).post('/mine/sessions/end-others')
  expect((await lender.get(`/i/${initiative_id}`)).status).toBe(404)
  expect(await isIn(lender)).toBe(true)
})

test('a session that is over is not shown', async () => {
  const [desk, phone] = [world.visitor(), world.visitor()]
  await phone.signIn('late@example.test')
  const now = world.clock.now
  world.clock.now = new Date(now.getTime() + 31 * 86_400_000)
  await desk.signIn('late@example.test')
  expect(endable(await shown(desk))).toEqual([])
  world.clock.now = now
})

test('whoever looks around as a made-up person sees and ends only this browser', async () => {
  await world.db.transaction().execute(tx => seedAccounts(tx, world.clock.now))
  const [one, other] = [world.visitor(), world.visitor()]
  for (const browser of [one, other]) await browser.post('/demo', { as: 'facilitator' })
  expect(endable(await shown(one))).toEqual([])
  await one.post('/mine/sessions/end-others')
  expect(await isIn(other)).toBe(true)
})
