import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { wishesOf } from './queries.ts'
import { inTurn } from './rules.ts'
import { text } from './text/index.ts'

const world = await makeWorld()
afterAll(world.end)
const words = text.nb

let ours: Awaited<ReturnType<typeof layInitiative>>
let member: ReturnType<typeof browserOf>
let lead: ReturnType<typeof browserOf>
let home: string

beforeEach(async () => {
  ours = await layInitiative(world)
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  home = `/i/${ours.initiative_id}`
})

const wishes = () => wishesOf(world.db, ours)
const ask = (fields: Record<string, string> = {}, by = member) =>
  by.post(`${home}/me/follow-up`, { how: 'call', wish: 'Helst etter fire', ...fields })
const wished = async () => {
  expect((await ask()).status).toBe(303)
  return (await wishes())[0]!.id
}
const press = (id: string, what: string, fields: Record<string, string> = {}, by = lead) =>
  by.post(`${home}/follow-up/${id}/${what}`, fields)

const traces = async () => {
  const rows = await world.db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', ours.initiative_id)
    .where('reading', '=', false)
    .orderBy('at')
    .orderBy('what')
    .execute()
  return rows.map(({ what }) => what)
}

test('somebody wishes for a talk, somebody takes it, and only the day is noted', async () => {
  const id = await wished()
  const list = (await lead.get(`${home}/follow-up`)).text
  for (const said of ['member', words.ways.call, 'Helst etter fire', words.others.free])
    expect(list).toContain(said)
  expect((await press(id, 'take')).status).toBe(303)
  for (const day of ['2026-01-20', '2026-01-20'])
    expect((await press(id, 'talked', { day })).status).toBe(303)
  const own = (await member.get(`${home}/me/follow-up`)).text
  expect(own).toContain(words.mine.taken('facilitator'))
  expect(own).toContain(words.mine.talked('20. januar 2026'))
  expect((await member.post(`${home}/me/follow-up/stop`)).status).toBe(303)
  expect((await member.post(`${home}/me/follow-up/stop`)).status).toBe(303)
  expect(await wishes()).toEqual([])
  expect((await traces()).sort()).toEqual([
    'follow_up_asked',
    'follow_up_stopped',
    'follow_up_taken',
    'follow_up_talked',
  ])
})

test('sent twice it is one wish, and a wish is changed by the version that was seen', async () => {
  await Promise.all([ask(), ask()])
  expect(await wishes()).toHaveLength(1)
  expect((await ask({ how: 'coffee', version: '1' })).status).toBe(303)
  const late = await ask({ how: 'visit', version: '1' })
  expect(late.status).toBe(409)
  expect((await wishes())[0]).toMatchObject({ how: 'coffee', version: 2 })
})

test('of two who take it at once one has it, and hands it back when it does not suit', async () => {
  const id = await wished()
  const { initiative_id, seats } = ours
  await world.db
    .updateTable('initiative_grant')
    .set({ kind: 'member' })
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', seats.observer.participant_id)
    .execute()
  const other = browserOf(world, seats.observer.token)
  const taken = await Promise.all([press(id, 'take'), press(id, 'take', {}, other)])
  expect(taken.map(({ status }) => status).sort()).toEqual([303, 409])
  // Whoever leads may hand it back for somebody else too.
  expect((await press(id, 'let-go')).status).toBe(303)
  expect((await wishes())[0]!.follower_id).toBeNull()
})

test('nobody follows themselves up, notes a day that has not come, or notes for another; nothing is left', async () => {
  const id = await wished()
  await press(id, 'take')
  const before = await countRows(world)
  expect((await press(id, 'take', {}, member)).status).toBe(403)
  expect((await press(id, 'let-go', {}, member)).status).toBe(403)
  expect((await press(id, 'talked', { day: '2026-01-20' }, member)).status).toBe(403)
  const early = await press(id, 'talked', { day: '2030-01-01' })
  expect(early.status).toBe(422)
  expect(early.text).toContain(words.others.errors.not_yet)
  expect((await ask({ how: 'shout' })).status).toBe(422)
  expect((await ask({ wish: 'x'.repeat(10_000) })).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
})

test('those who only follow the work do not see it, nor another initiative; who has left is not followed up', async () => {
  const id = await wished()
  for (const grant of ['observer', 'mentor', 'researcher'] as const)
    expect((await browserOf(world, ours.seats[grant].token).get(`${home}/follow-up`)).status).toBe(403)
  const theirs = await layInitiative(world)
  const stranger = browserOf(world, theirs.seats.facilitator.token)
  expect((await stranger.post(`/i/${theirs.initiative_id}/follow-up/${id}/take`)).status).toBe(404)
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('initiative_id', '=', ours.initiative_id)
    .where('participant_id', '=', ours.seats.member.participant_id)
    .execute()
  expect(await wishes()).toEqual([])
  expect((await press(id, 'take')).status).toBe(404)
})

test('those whom nobody talks to come first, and then the least lately talked to', () => {
  const at = new Date(0)
  const wish = (name: string, follower_id: string | null, ...days: string[]) => ({
    ...{ name, follower_id, days },
    asked_at: at,
  })
  const all = [
    wish('c', 'x', '2026-02-01'),
    wish('b', 'x', '2026-01-01'),
    wish('a', null, '2026-02-02'),
    wish('n', 'x'),
  ]
  expect(inTurn(all).map(({ name }) => name)).toEqual(['a', 'n', 'b', 'c'])
})
