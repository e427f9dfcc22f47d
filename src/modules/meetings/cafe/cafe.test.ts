import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { topics } from './live.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let meeting: string
let cafe: string
let agenda: string
let lead: Visitor
let member: Visitor
/** Two residents and two employees who have come, the one who leads and the member among them. */
let there: string[]

const setting = { tables: '2', rounds: '2', round_minutes: '20', topics: 'Buss\nMat', version: '0' }
const seats = () =>
  world.db.selectFrom('cafe_seat').selectAll().where('agenda_id', '=', agenda).orderBy('round').execute()
const state = () =>
  world.db.selectFrom('cafe').selectAll().where('agenda_id', '=', agenda).executeTakeFirstOrThrow()

async function layMeeting(initiative_id: string) {
  const [meeting_id, agenda_id] = [newId(), newId()]
  const at = world.clock.now
  const times = { starts_at: at, ends_at: new Date(at.getTime() + 7_200_000), made_at: at }
  await world.db
    .insertInto('meeting')
    .values({ initiative_id, id: meeting_id, title: 'Middag', status: 'running', ...times })
    .execute()
  const item = { initiative_id, meeting_id, position: 1, kind: 'cafe', title: 'Kaféen', minutes: 60 }
  await world.db
    .insertInto('agenda_item')
    .values({ ...item, id: agenda_id })
    .execute()
  return { meeting_id, agenda_id, base: `/i/${initiative_id}/meetings/${meeting_id}/cafe/${agenda_id}` }
}

const come = (participant_id: string) =>
  world.db
    .insertInto('meeting_present')
    .values({
      ...{ initiative_id: ours.initiative_id, meeting_id: meeting, participant_id },
      ...{ how: 'here', came_at: world.clock.now },
    })
    .execute()

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  const laid = await layMeeting(ours.initiative_id)
  meeting = laid.meeting_id
  agenda = laid.agenda_id
  cafe = laid.base
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  const more = [
    await laySeat(world, ours.initiative_id, 'member'),
    await laySeat(world, ours.initiative_id, 'facilitator'),
  ]
  there = [ours.seats.facilitator, ours.seats.member, ...more].map(seat => seat.participant_id)
})
afterAll(() => world.end())

test('the tables are set by anybody at the table, once; who reads along cannot', async () => {
  expect((await member.get(cafe)).text).toContain('Bordene er ikke satt opp ennå')
  expect((await browserOf(world, ours.seats.observer.token).post(`${cafe}/setting`, setting)).status).toBe(
    403,
  )
  const before = await countRows(world)
  for (const wrong of [{ tables: '1' }, { rounds: '7' }, { round_minutes: 'lenge' }, { topics: 'a\nb\nc' }]) {
    expect(
      (await member.post(`${cafe}/setting`, { ...setting, ...wrong })).status,
      JSON.stringify(wrong),
    ).toBe(422)
  }
  expect(await countRows(world)).toEqual(before)
  expect((await member.post(`${cafe}/setting`, setting)).status).toBe(303)
  // Somebody else had the form open, too.
  expect((await lead.post(`${cafe}/setting`, { ...setting, tables: '3' })).status).toBe(409)
  expect((await member.get(cafe)).text).toMatch(/Buss[\s\S]*Mat/)
})

test('nobody is seated before two have come', async () => {
  expect((await lead.post(`${cafe}/move`, { from: '0', to: '1' })).status).toBe(409)
  for (const id of there) await come(id)
  expect((await member.post(`${cafe}/join`)).status).toBe(409)
})

test('a round mixes the sides, and two who press at once start one round', async () => {
  const pressed = await Promise.all(['0', '0'].map(from => lead.post(`${cafe}/move`, { from, to: '1' })))
  expect(pressed.map(one => one.location).sort()).toEqual([cafe, `${cafe}?said=other`])
  const seated = await seats()
  expect(seated.map(one => one.participant_id).sort()).toEqual([...there].sort())
  const parties = new Map(
    (await world.db.selectFrom('participant').select(['id', 'party']).execute()).map(one => [
      one.id,
      one.party,
    ]),
  )
  for (const number of [1, 2]) {
    const at = seated.filter(one => one.table_number === number).map(one => parties.get(one.participant_id))
    expect(at.sort()).toEqual(['public_employee', 'resident'])
  }
  const own = seated.find(one => one.participant_id === ours.seats.member.participant_id)!
  expect((await member.get(cafe)).text).toContain(`Bord ${own.table_number} er ditt nå`)
})

test('whoever comes late finds a table, and pressing twice is one seat', async () => {
  const late = await laySeat(world, ours.initiative_id, 'member')
  const visitor = browserOf(world, late.token)
  expect((await visitor.get(cafe)).text).toContain('Er du her?')
  expect((await visitor.post(`${cafe}/join`)).status).toBe(409)
  await come(late.participant_id)
  expect((await visitor.get(cafe)).text).toContain('Finn et bord til meg')
  await Promise.all([visitor.post(`${cafe}/join`), visitor.post(`${cafe}/join`)])
  expect((await seats()).filter(one => one.participant_id === late.participant_id)).toHaveLength(1)
})

test('what a table leaves is kept with its version, and shown to those who come next', async () => {
  const left = { left_behind: 'Bussen går for sjelden', version: '1' }
  expect((await member.post(`${cafe}/tables/1/left`, left)).status).toBe(303)
  const other = await lead.post(`${cafe}/tables/1/left`, { left_behind: 'Noe annet', version: '1' })
  expect(other.status).toBe(409)
  expect(other.text).toContain('Bussen går for sjelden')
  expect((await member.get(cafe)).text).toContain('Bussen går for sjelden')
  for (const nowhere of ['3', '0', 'ett', '99']) {
    expect((await member.post(`${cafe}/tables/${nowhere}/left`, left)).status).toBe(404)
  }
})

test('a host stays in the next round, and hosts one table', async () => {
  const host_id = ours.seats.member.participant_id
  const hosts = (number: number, version: string) =>
    lead.post(`${cafe}/tables/${number}/setting`, { topic: '', host_id, version })
  expect((await hosts(2, '1')).status).toBe(303)
  expect((await hosts(1, '2')).status).toBe(422)
  // Those who have gone home are left out of rounds to come.
  await world.db
    .updateTable('meeting_present')
    .set({ left_at: world.clock.now })
    .where('participant_id', '=', there[2]!)
    .execute()
  await lead.post(`${cafe}/move`, { from: '1', to: '2' })
  const second = (await seats()).filter(one => one.round === 2)
  expect(second.find(one => one.participant_id === host_id)?.table_number).toBe(2)
  expect(second.map(one => one.participant_id)).not.toContain(there[2])
  expect((await member.get(cafe)).text).toContain('Du er vert og blir sittende')
})

test('tables are added while people sit, and none is taken away; a round pressed by mistake is taken back', async () => {
  const { version } = await state()
  const anew = { ...setting, topics: 'Buss\nMat', version: String(version) }
  expect((await lead.post(`${cafe}/setting`, { ...anew, rounds: '1' })).status).toBe(422)
  expect((await lead.post(`${cafe}/setting`, { ...anew, tables: '3' })).status).toBe(303)
  expect((await lead.post(`${cafe}/setting`, { ...anew, version: String(version + 1) })).status).toBe(422)
  // There is no third round.
  expect((await lead.post(`${cafe}/move`, { from: '2', to: '3' })).location).toContain('said=other')
  await lead.post(`${cafe}/move`, { from: '2', to: '1' })
  expect((await state()).round_now).toBe(1)
  expect((await seats()).every(one => one.round === 1)).toBe(true)
})

test('each hears of their own table, and all of all tables', async () => {
  const access = await ours.seats.member.access()
  const told = (name: string) =>
    topics.find(one => one.topic === name)!.render(world.db, access, agenda, 'nb', world.clock.now)
  const { table_number } = (await seats()).find(
    one => one.participant_id === ours.seats.member.participant_id,
  )!
  expect(await told('cafe')).toContain(`Bord ${table_number} er ditt nå`)
  expect(await told('cafe')).toContain(`data-of="${agenda}"`)
  expect(await told('cafe_tables')).toContain('Bussen går for sjelden')
})

test('the cards can be printed, one for each table', async () => {
  const cards = await member.get(`${cafe}/cards`)
  expect(cards.text.match(/Kode til siden for bord/g)).toHaveLength(3)
})

test('another initiative, and what is no café, are not there', async () => {
  const theirs = await layInitiative(world)
  const stranger = browserOf(world, theirs.seats.facilitator.token)
  const own = await layMeeting(theirs.initiative_id)
  const mixed = `/i/${theirs.initiative_id}/meetings/${own.meeting_id}/cafe/${agenda}`
  for (const path of [cafe, mixed]) {
    expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(`${path}/setting`, setting)).status).toBe(404)
    expect((await stranger.post(`${path}/move`, { from: '1', to: '2' })).status).toBe(404)
  }
  await world.db.updateTable('agenda_item').set({ kind: 'talk' }).where('id', '=', own.agenda_id).execute()
  expect((await stranger.get(own.base)).status).toBe(404)
  expect((await stranger.post(`${own.base}/setting`, setting)).status).toBe(404)
})
