import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { chosenForReport } from './queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let stories: string
let member: Visitor
let lead: Visitor
let observer: Visitor
let another: Visitor
let other_id: string
let me: string

const told = { body: 'Før gikk jeg rett hjem.', told_as: 'en mor', may_go: 'report', told_on: '2026-01-29' }
const here = () => ({ initiative_id: ours.initiative_id })
const kept = async (body: string) =>
  (await world.db.selectFrom('change_story').selectAll().where('body', '=', body).execute())[0]!
const traces = async (what: string) =>
  world.db.selectFrom('audit_event').select('id').where('what', '=', what).execute()

async function tell(who: Visitor, more: Record<string, string>): Promise<string> {
  const answer = await who.post(stories, { ...told, ...more })
  expect(answer.status, answer.text).toBe(303)
  return answer.location!.split('?')[0]!
}

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  stories = `/i/${ours.initiative_id}/impact/stories`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  observer = browserOf(world, ours.seats.observer.token)
  me = ours.seats.member.participant_id
  const seat = await laySeat(world, ours.initiative_id, 'member')
  another = browserOf(world, seat.token)
  other_id = seat.participant_id
})
afterAll(() => world.end())

test('somebody tells a story; nobody sees whose it is, not even in the traces', async () => {
  const story = await tell(member, { told_by: me })
  expect((await member.get(story)).text).toContain('Den er din')
  for (const who of [lead, observer, another]) {
    const page = (await who.get(story)).text
    expect(page).toContain('Fortalt av en mor')
    expect(page).toContain('Før gikk jeg rett hjem.')
    expect(page).not.toContain('Den er din')
    expect(page).not.toContain('id="body"')
  }
  expect(await traces('story_told')).toHaveLength(1)
  expect((await lead.get(`/i/${ours.initiative_id}/traces`)).text).not.toContain('Fortalte om en endring')
})

test('what lacks something, or names others, comes back, and nothing is kept', async () => {
  const before = await countRows(world)
  for (const [field, value] of [
    ['body', ''],
    ['may_go', 'everywhere'],
    ['told_on', '2027-01-01'],
    ['told_on', 'i går'],
    ['group_id', newId()],
    ['told_by', newId()],
  ] as const) {
    const answer = await member.post(stories, { ...told, told_by: me, said_yes: 'yes', [field]: value })
    expect(answer.status, `${field} ${value}`).toBe(422)
  }
  const for_another = await member.post(stories, { ...told, told_by: '' })
  expect(for_another.status).toBe(422)
  expect(for_another.text).toContain('href="#said_yes"')
  const number = await member.post(stories, { ...told, told_by: me, body: 'Ring meg på 99 88 77 66' })
  expect(number.text).toContain('id="look-first"')
  expect((await observer.post(stories, { ...told, told_by: '' })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
})

test('a button pressed twice keeps it once', async () => {
  const twice = { body: 'Jeg fikk en nøkkel.', told_by: me }
  expect(await tell(member, twice)).toBe(await tell(member, twice))
})

test('written down for another: both correct it, only the teller lets it go further, nobody else touches it', async () => {
  const body = 'Jeg sa det høyt.'
  const story = await tell(member, { body, told_by: other_id, said_yes: 'yes', may_go: 'group' })
  expect((await another.get(story)).text).toContain('skrevet ned av member')
  expect((await lead.get(story)).text).not.toContain('skrevet ned av')
  expect((await observer.get(story)).status).toBe(404)
  expect((await observer.get(stories)).text).not.toContain(body)

  const correction = { ...told, body: 'Jeg sa det helt høyt.', may_go: 'group', version: '1' }
  expect((await member.post(story, correction)).status).toBe(303)
  const late = await another.post(story, { ...correction, body: 'Jeg hvisket det.' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Jeg sa det helt høyt.')
  const further = { ...correction, may_go: 'report', version: '2' }
  const refused = await member.post(story, further)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Bare den som har fortalt')
  expect((await lead.post(story, further)).status).toBe(403)
  expect((await another.post(story, further)).status).toBe(303)
  expect((await observer.get(story)).status).toBe(200)
})

test('one mark for each: why is shown without a name, and it can be taken back', async () => {
  const story = await tell(member, { body: 'Nå hilser vi.', told_by: me })
  for (const why of ['Slik er det', 'Slik er det for meg']) {
    expect((await another.post(`${story}/mark`, { why })).status).toBe(303)
  }
  expect((await lead.post(`${story}/mark`, { why: '' })).status).toBe(303)
  const page = (await member.get(story)).text
  expect(page).toContain('2 mener at denne viser mest')
  expect(page).toContain('<li dir="auto">Slik er det for meg</li>')
  expect(page).not.toContain('Du har merket')
  expect((await observer.post(`${story}/mark`, { why: '' })).status).toBe(403)
  for (const _ of [1, 2]) expect((await another.post(`${story}/unmark`)).status).toBe(303)
  expect((await member.get(story)).text).toContain('1 mener at denne viser mest')
})

test('those who lead note what was chosen, for the very words that stood there; only what may go there is in a report', async () => {
  const open = await tell(member, { body: 'Nå ringer noen.', told_by: me })
  const closed = await tell(member, { body: 'Det ble verre.', told_by: me, may_go: 'group' })
  const why = { chosen_why: 'Den viser hverdagen', version: '1' }
  expect((await member.post(`${open}/choose`, why)).status).toBe(403)
  for (const story of [open, closed]) expect((await lead.post(`${story}/choose`, why)).status).toBe(303)
  // The same again is done already; other words on an old page are not.
  expect((await lead.post(`${open}/choose`, why)).status).toBe(303)
  expect((await lead.post(`${open}/choose`, { ...why, chosen_why: 'En annen grunn' })).status).toBe(409)
  expect((await chosenForReport(world.db, here())).map(({ body }) => body)).toEqual(['Nå ringer noen.'])
  expect((await another.get(`${stories}/choose`)).text).toContain('valgt sammen')
  expect((await lead.post(`${open}/unchoose`)).status).toBe(303)
  expect(await chosenForReport(world.db, here())).toEqual([])
  expect((await kept('Nå ringer noen.')).chosen_why).toBe('')
})

test('what is taken back is gone everywhere; others cannot, those who lead can take it away', async () => {
  const story = await tell(member, { body: 'Ta meg tilbake.', told_by: other_id, said_yes: 'yes' })
  await lead.post(`${story}/mark`, { why: 'Sterk' })
  await lead.post(`${story}/choose`, { chosen_why: 'Sterk', version: '1' })
  const stranger = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
  for (const path of [story, `${stories}/choose`]) expect((await stranger.get(path)).status).toBe(404)
  expect((await stranger.post(`${story}/remove`)).status).toBe(404)
  const third = browserOf(world, (await laySeat(world, ours.initiative_id, 'member')).token)
  expect((await third.post(`${story}/remove`)).status).toBe(403)
  expect((await another.post(`${story}/remove`)).status).toBe(303)
  expect((await another.post(`${story}/remove`)).status).toBe(404)
  for (const path of [stories, `${stories}/choose`]) {
    expect((await lead.get(path)).text).not.toContain('Ta meg tilbake.')
  }
  const marks = world.db.selectFrom('story_mark').select('why').where('why', '=', 'Sterk')
  expect(await marks.execute()).toEqual([])
  const too_much = await tell(member, { body: 'Naboen min gjorde det.', told_by: '', said_yes: 'yes' })
  expect((await lead.post(`${too_much}/remove`)).status).toBe(303)
  expect(await traces('story_removed')).toHaveLength(1)
})
