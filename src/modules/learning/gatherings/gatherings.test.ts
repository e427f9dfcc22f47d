import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { jobs } from './jobs.ts'

const world = await makeWorld()
afterAll(world.end)

const told = { about: 'Vi lager suppe. Kom og spis.', themes: ['food'], shown_as: 'Et bord i nord' }
const said = { residents: '5', public: '2', shown_as: 'Nabobordet', note: 'Vi må gå klokka åtte' }

let host_id = ''
let guest_id = ''
let meeting = ''
let ours = ''
let theirs = ''
let meeting_page = ''
let host: Visitor
let host_member: Visitor
let guest: Visitor
let guest_mentor: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await world.db.deleteFrom('outbox').execute()
  await world.db.deleteFrom('gathering').execute()
  await forgetTries(world)
  const [one, other] = [await layInitiative(world), await layInitiative(world)]
  host_id = one.initiative_id
  guest_id = other.initiative_id
  ours = `/i/${host_id}/learning/gatherings`
  theirs = `/i/${guest_id}/learning/gatherings`
  host = browserOf(world, one.seats.facilitator.token)
  host_member = browserOf(world, one.seats.member.token)
  guest = browserOf(world, other.seats.member.token)
  guest_mentor = browserOf(world, other.seats.mentor.token)
  await world.db
    .updateTable('participant')
    .set({ email: 'jonas@example.test' })
    .where('id', '=', other.seats.member.participant_id)
    .execute()
  meeting = newId()
  meeting_page = `/i/${host_id}/meetings/${meeting}`
  await world.db
    .insertInto('meeting')
    .values({
      ...{
        initiative_id: host_id,
        id: meeting,
        title: 'Suppekveld',
        status: 'planned',
        place: 'Grendehuset',
      },
      ...{ starts_at: new Date('2026-02-12T17:00:00Z'), ends_at: new Date('2026-02-12T19:00:00Z') },
      ...{ meal: 'Turid koker', made_at: world.clock.now },
    })
    .execute()
})

const mails = () => world.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()
const stranger = () => world.visitor()

async function share(form: Record<string, string | string[]> = told): Promise<string> {
  const answer = await host.post(`${ours}/new`, { ...form, meeting })
  expect(answer.status, answer.text).toBe(303)
  return /gatherings\/([\w-]{36})/.exec(answer.location!)![1]!
}

const come = (id: string, form: Record<string, string> = said) => guest.post(`${theirs}/${id}`, form)

const work = (at = world.clock.now) => {
  const { config, key } = world
  return jobs[0]!.run({ db: world.db, now: at, config, key, holds: [] }, {})
}

const planned = (change: Record<string, string>) =>
  host.post(`${meeting_page}/edit`, {
    ...{
      title: 'Suppekveld',
      purpose: '',
      day: '2026-02-12',
      from: '18:00',
      to: '20:00',
      place: 'Grendehuset',
    },
    ...{ ground: '', place_why: '', online_address: '', meal: 'Turid koker', transport: '', interpreter: '' },
    ...{ child_care: '', costs: '', ...change },
  })

test('a meeting is opened to others, some say that they come, and the evening counts them in once', async () => {
  const shown = await host.get(`${ours}/new?meeting=${meeting}`)
  expect(shown.text).toContain('Grendehuset')
  expect(shown.text).not.toContain('Turid')
  const id = await share()
  const open = await stranger().get(`/gatherings/${id}`)
  expect(open.text).toContain(told.about)
  expect(open.text).toContain('torsdag 12. februar 2026, 18:00')
  expect(open.text).not.toContain('Turid')
  expect((await stranger().get('/gatherings')).text).toContain('Suppekveld')
  const calendar = await stranger().get(`/gatherings/${id}/calendar.ics`)
  expect(calendar.text).toContain('SUMMARY:Suppekveld')
  expect(calendar.text).not.toContain('Turid')

  expect((await guest.get(theirs)).text).toContain(`${theirs}/${id}`)
  expect((await come(id)).status).toBe(303)
  const told_openly = async () => (await stranger().get('/gatherings')).text
  expect(await told_openly(), 'two of one side').not.toMatch(/innbyggere|offentlig ansatte/)
  await come(id, { ...said, public: '0', version: '1' })
  expect(await told_openly(), 'five of one side, nobody of the other').toContain('5 innbyggere')
  expect(await told_openly()).not.toContain(said.shown_as)
  await come(id, { ...said, version: '2' })
  const seen = (await host_member.get(`${ours}/${id}`)).text
  for (const one of ['Nabobordet', '2 offentlig ansatte', said.note]) expect(seen).toContain(one)

  expect((await host.post(`${ours}/${id}/count`)).status, 'it has not begun').toBe(409)
  await host.post(`${meeting_page}/evening/start`)
  await host.post(`${meeting_page}/evening/present/guests`, { party: 'resident', people: '1' })
  expect((await host.get(`${ours}/${id}`)).text).toContain('/count')
  await Promise.all([host.post(`${ours}/${id}/count`), host.post(`${ours}/${id}/count`)])
  const guests = await world.db
    .selectFrom('meeting_guest')
    .select(['party', 'people'])
    .where('meeting_id', '=', meeting)
    .orderBy('party')
    .execute()
  expect(guests).toEqual([
    { party: 'public_employee', people: 2 },
    { party: 'resident', people: 6 },
  ])
  expect((await come(id, { ...said, residents: '9', version: '1' })).status, 'it goes on').toBe(409)
})

test('who comes is told once of each change: another time, that it is open again, that it is called off', async () => {
  const id = await share()
  await come(id)
  await work()
  expect(await mails(), 'nothing has changed').toEqual([])
  expect((await planned({ from: '19:00', to: '21:00', version: '1' })).status).toBe(303)
  await Promise.all([work(), work()])
  const [moved, ...no_more] = await mails()
  expect(moved).toMatchObject({ kind: 'gathering_moved', recipient: 'jonas@example.test' })
  expect(moved!.body).toContain('19:00')
  expect(moved!.body).toContain(`${theirs}/${id}`)
  expect(no_more).toEqual([])
  await host.post(`${meeting_page}/cancel`, { cancelled_why: 'Turid er syk' })
  await work()
  const off = (await mails()).at(-1)!
  expect(off).toMatchObject({ kind: 'gathering_cancelled' })
  expect(off.body).not.toContain('Turid')
  for (const page of ['/gatherings', `/gatherings/${id}`]) {
    expect((await stranger().get(page)).text, page).toContain('Avlyst')
  }
  expect((await stranger().get(`/gatherings/${id}/calendar.ics`)).text).toContain('STATUS:CANCELLED')
  expect((await come(id, { ...said, residents: '9', version: '1' })).status).toBe(409)
  await host.post(`${meeting_page}/back`)
  await work(new Date('2026-02-13T10:00:00Z'))
  expect(await mails(), 'of what is over nobody is told').toHaveLength(2)
  await work()
  expect((await mails()).at(-1)).toMatchObject({ kind: 'gathering_moved' })
})

test('one changes how many come, sees what was said meanwhile, and says that nobody does', async () => {
  const id = await share()
  await Promise.all([come(id), come(id)])
  const change = (residents: string) => come(id, { ...said, residents, version: '1' })
  expect((await change('7')).status).toBe(303)
  const late = await change('8')
  expect(late.status).toBe(409)
  expect(late.text).toContain('7')
  expect((await guest.post(`${theirs}/${id}/stay`)).status).toBe(303)
  expect((await guest.post(`${theirs}/${id}/stay`)).status, 'once more').toBe(303)
  expect((await host.get(`${ours}/${id}`)).text).not.toContain('Nabobordet')
})

test('closed to others again it is nowhere, those who were to come are told, and it may be opened anew', async () => {
  const id = await share()
  expect(await share(), 'a second press').toBe(id)
  await come(id)
  expect((await host.post(`${ours}/${id}/close`)).status).toBe(303)
  expect((await mails()).map(one => one.kind)).toEqual(['gathering_closed'])
  for (const page of [`/gatherings/${id}`, `/gatherings/${id}/calendar.ics`]) {
    expect((await stranger().get(page)).status, page).toBe(404)
  }
  expect((await stranger().get('/gatherings')).text).not.toContain('Suppekveld')
  expect((await guest.get(`${theirs}/${id}`)).text).toContain('Ikke lenger åpent')
  expect(await share()).toBe(id)
  expect((await host.get(`${ours}/${id}`)).text).not.toContain('Nabobordet')
})

test('who may not, and what cannot be, leaves nothing behind', async () => {
  const id = await share()
  const before = await countRows(world)
  expect((await host_member.post(`${ours}/new`, { ...told, meeting })).status).toBe(403)
  expect((await guest_mentor.post(`${theirs}/${id}`, said)).status).toBe(403)
  expect((await host.post(`${ours}/${id}`, said)).status, 'one does not visit oneself').toBe(404)
  for (const act of ['edit', 'close', 'count']) {
    const form = { ...told, version: '1' }
    expect((await guest.post(`${theirs}/${id}/${act}`, form)).status).toBeGreaterThanOrEqual(403)
    expect((await guest.post(`${ours}/${id}/${act}`, form)).status).toBeGreaterThanOrEqual(403)
  }
  for (const wrong of [
    { residents: '0', public: '' },
    { residents: '-1' },
    { residents: '1.5' },
    { public: '201' },
    { residents: 'noen' },
    { shown_as: '' },
  ]) {
    expect((await come(id, { ...said, ...wrong })).status, JSON.stringify(wrong)).toBe(422)
  }
  const other_meeting = { ...told, meeting: newId() }
  expect((await host.post(`${ours}/new`, other_meeting)).status).toBe(404)
  expect((await host.get(`${ours}/new`)).status).toBe(404)
  await world.db.updateTable('gathering').set({ demo: true }).execute()
  expect((await come(id)).status, 'made up and real apart').toBe(404)
  const { audit_event: _, ...after } = await countRows(world)
  expect(before).toMatchObject(after)
})

test('a meeting without a time, or that is over, is not opened; one is warned of a name in its place', async () => {
  const set = (values: { place?: string; starts_at?: Date; ends_at?: Date }) =>
    world.db.updateTable('meeting').set(values).where('id', '=', meeting).execute()
  const turid = { name: 'Turid', language: 'nb', party: 'resident', created_at: world.clock.now }
  await world.db
    .insertInto('participant')
    .values({ initiative_id: host_id, id: newId(), ...turid })
    .execute()
  await set({ place: 'Hjemme hos Turid' })
  expect((await host.get(`${ours}/new?meeting=${meeting}`)).text).toContain('kan fortelle hvem noen er')
  await set({ starts_at: new Date('2026-01-12T17:00:00Z'), ends_at: new Date('2026-01-12T19:00:00Z') })
  expect((await host.post(`${ours}/new`, { ...told, meeting })).status).toBe(409)
})
