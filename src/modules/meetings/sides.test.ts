import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../test/setup/app.ts'
import { newId } from '../../platform/secrets.ts'

/** Roles, talk and the equality meter: what the two sides have in a meeting. */
let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let meeting: string
let base: string
let lead: Visitor
let member: Visitor
let another: { participant_id: string; token: string }

const at = (minutes: number) => new Date(Date.parse('2026-02-02T10:00:00Z') + minutes * 60_000)

async function layMeeting(initiative_id: string, more: { status?: string; ground?: string } = {}) {
  const id = newId()
  const times = { starts_at: at(0), ends_at: at(120), made_at: at(0) }
  await world.db
    .insertInto('meeting')
    .values({ initiative_id, id, title: 'Middag', status: 'running', ...more, ...times })
    .execute()
  return id
}

const roles = async () => {
  const rows = await world.db
    .selectFrom('meeting_role')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .execute()
  return Object.fromEntries(rows.map(row => [row.role, row.participant_id]))
}
const shares = () => world.db.selectFrom('talk_share').selectAll().where('meeting_id', '=', meeting).execute()
const come = (participant_id: string) =>
  world.db
    .insertInto('meeting_present')
    .values({
      ...{ initiative_id: ours.initiative_id, meeting_id: meeting, participant_id },
      ...{ how: 'here', came_at: at(0) },
    })
    .execute()
const guests = (party: string, people: number) =>
  world.db
    .insertInto('meeting_guest')
    .values({ initiative_id: ours.initiative_id, meeting_id: meeting, party, people })
    .execute()

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  meeting = await layMeeting(ours.initiative_id)
  base = `/i/${ours.initiative_id}/meetings/${meeting}`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  another = await laySeat(world, ours.initiative_id, 'member')
})
afterAll(() => world.end())

test('where nothing was held, the meter says that it has nothing to say', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const page = await browserOf(world, seats.observer.token).get(`/i/${initiative_id}/meetings/equality`)
  expect(page.text).toContain('Når dere har holdt et møte')
  expect(page.text).not.toContain('Det tallene sier')
})

test('the suggestion is taken by anybody at the table, and does not let the leader guide', async () => {
  expect((await member.get(`${base}/roles`)).text).toContain('Et forslag')
  const reads = browserOf(world, ours.seats.observer.token)
  expect((await reads.get(`${base}/roles`)).text).not.toContain('Bruk forslaget')
  expect((await reads.post(`${base}/roles/suggested`)).status).toBe(403)
  const pressed = await Promise.all([1, 2].map(() => member.post(`${base}/roles/suggested`)))
  expect(pressed.map(one => one.status)).toEqual([303, 303])
  const given = await roles()
  expect(Object.keys(given).sort()).toEqual(['guide', 'host', 'kitchen', 'writer'])
  expect(given.guide).not.toBe(ours.seats.facilitator.participant_id)
})

test('somebody says no by swapping; of two who swap at once, the second finds it done', async () => {
  const { guide, kitchen } = await roles()
  const swap = { role: 'guide', from: guide!, to: kitchen! }
  expect((await member.post(`${base}/roles/give`, swap)).location).toContain('said=swapped')
  expect(await roles()).toMatchObject({ guide: kitchen, kitchen: guide })
  const before = await countRows(world)
  expect((await member.post(`${base}/roles/give`, swap)).location).toContain('said=other')
  const observer = ours.seats.observer.participant_id
  for (const to of [observer, newId()]) {
    const asked = { role: 'guide', from: kitchen!, to }
    expect((await member.post(`${base}/roles/give`, asked)).location).toContain('said=other')
  }
  expect((await member.post(`${base}/roles/give`, { ...swap, role: 'boss' })).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
  await member.post(`${base}/roles/off`, { role: 'guide', participant_id: kitchen! })
  expect(await roles()).not.toHaveProperty('guide')
})

test('the talk is counted only where the group wants it, and never where a side is one', async () => {
  expect((await member.post(`${base}/talk/turn`, { side: 'residents' })).status).toBe(409)
  await member.post(`${base}/talk/wish`, { wanted: 'yes' })
  await come(ours.seats.member.participant_id)
  await come(ours.seats.facilitator.participant_id)
  await guests('public_employee', 2)
  // One resident among three employees.
  expect((await member.get(`${base}/talk`)).text).toContain('Den ene siden har færre enn to')
  expect((await member.post(`${base}/talk/turn`, { side: 'residents' })).location).toContain('said=alone')
  expect(await shares()).toEqual([])
})

test('a turn is counted when the word passes on, pressed twice it goes on, and no trace tells who pressed', async () => {
  await come(another.participant_id)
  const traces = () => world.db.selectFrom('audit_event').select('id').where('reading', '=', false).execute()
  const before = (await traces()).length
  world.clock.now = at(1)
  await Promise.all(['residents', 'residents'].map(side => member.post(`${base}/talk/turn`, { side })))
  world.clock.now = at(3)
  await member.post(`${base}/talk/turn`, { side: 'public' })
  world.clock.now = at(7)
  await lead.post(`${base}/talk/turn`, { side: 'nobody' })
  const counted = Object.fromEntries((await shares()).map(one => [one.side, one.seconds]))
  expect(counted).toEqual({ residents: 120, public: 240 })
  expect((await traces()).length).toBe(before)
  const page = await member.get(`${base}/talk`)
  expect(page.text).toContain('omtrent 35')
  expect(page.text).toContain('2 av 5 her')
})

test('what was counted is not shown once a side is one, and is gone when the group wants it no more', async () => {
  await world.db
    .updateTable('meeting_present')
    .set({ left_at: at(8) })
    .where('participant_id', '=', another.participant_id)
    .execute()
  world.clock.now = at(9)
  const page = await member.get(`${base}/talk`)
  expect(page.text).not.toContain('omtrent')
  expect(page.text).toContain('ingenting vises')
  await member.post(`${base}/talk/wish`, { wanted: 'no' })
  expect(await shares()).toEqual([])
})

test('the meter counts both sides from invitation to decision, guests among them, and those without a name apart', async () => {
  const { initiative_id, seats } = ours
  for (const participant_id of [
    seats.member.participant_id,
    another.participant_id,
    seats.mentor.participant_id,
  ]) {
    await world.db
      .insertInto('meeting_invited')
      .values({ initiative_id, meeting_id: meeting, participant_id, way: 'said', invited_at: at(0) })
      .execute()
  }
  const given = { initiative_id, way: 'talk', body: 'Buss', given_on: '2026-02-02', noted_at: at(0) }
  await world.db
    .insertInto('contribution')
    .values([
      { ...given, id: newId(), given_by: seats.member.participant_id },
      { ...given, id: newId(), party: 'leader' },
      { ...given, id: newId(), anonymous: true },
    ])
    .execute()
  const decision = {
    initiative_id,
    meeting_id: meeting,
    id: newId(),
    what: 'Buss',
    how: 'consent',
    at: at(0),
  }
  await world.db
    .insertInto('decision')
    .values({ ...decision, proposed_by: another.participant_id })
    .execute()
  await world.db
    .insertInto('decision_maker')
    .values({ initiative_id, decision_id: decision.id, participant_id: seats.facilitator.participant_id })
    .execute()
  // What is cancelled does not count.
  const cancelled = await layMeeting(initiative_id, { status: 'cancelled' })
  await world.db
    .insertInto('meeting_guest')
    .values({ initiative_id, meeting_id: cancelled, party: 'resident', people: 50 })
    .execute()
  const page = await browserOf(world, seats.researcher.token).get(`/i/${initiative_id}/meetings/equality`)
  const counted = [...page.text.matchAll(/(\d+) fra innbyggersiden, (\d+) fra det offentlige/g)]
  expect(counted.map(([, residents, in_public]) => [Number(residents), Number(in_public)])).toEqual([
    [2, 0],
    [2, 3],
    [2, 1],
    [0, 1],
  ])
  expect(page.text).toContain('Ett forslag er uten navn')
  expect(page.text).toContain('på 0 av 1 møte<')
})

test('another initiative sees none of it', async () => {
  const theirs = await layInitiative(world)
  const stranger = browserOf(world, theirs.seats.facilitator.token)
  const mixed = `/i/${theirs.initiative_id}/meetings/${meeting}`
  for (const path of [base, mixed]) {
    for (const page of ['roles', 'talk']) expect((await stranger.get(`${path}/${page}`)).status).toBe(404)
    expect((await stranger.post(`${path}/roles/suggested`)).status).toBe(404)
    expect((await stranger.post(`${path}/talk/wish`, { wanted: 'yes' })).status).toBe(404)
  }
})
