import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let here = ''
let initiative_id = ''
let lead: Visitor
let member: Visitor

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
})

const states = async () =>
  (
    await db
      .selectFrom('initiative_state')
      .select('state')
      .where('initiative_id', '=', initiative_id)
      .orderBy('at')
      .execute()
  ).map(row => row.state)

test('the work rests, ends and is taken up again, with a reason that all can read', async () => {
  const steps: [string, string, string][] = [
    ['paused', 'Sommerferie', 'Samskapingen har pause'],
    ['ended', 'Tilbudet går av seg selv', 'Samskapingen er avsluttet'],
    ['active', 'Noen vil mer', 'Samskapingen er i gang'],
  ]
  for (const [at, [state, reason, title]] of steps.entries()) {
    world.clock.now = new Date(Date.UTC(2026, 3, 1 + at))
    const answer = await lead.post(`${here}/state`, { state, reason })
    expect(answer.location).toBe(`${here}/state?said=${state}`)
    const { text } = await member.get(`${here}/state`)
    expect(text).toContain(title)
    expect(text).toContain(reason)
  }
  expect(await states()).toEqual(['paused', 'ended', 'active'])
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .where('reading', '=', false)
    .orderBy('at')
    .execute()
  expect(traces.map(one => one.what)).toEqual(['initiative_paused', 'initiative_ended', 'initiative_resumed'])
})

test('the first page says so while it rests or has ended, and nothing while it goes on', async () => {
  expect((await member.get(here)).text).not.toContain('/state"')
  await lead.post(`${here}/state`, { state: 'ended', reason: 'Ferdig' })
  expect((await member.get(here)).text).toContain('Avsluttet ')
  expect((await lead.get(`${here}/people/add`)).text).toContain('Denne samskapingen er avsluttet')
  expect((await lead.get(`${here}/rounds/new`)).text).toContain('Denne samskapingen er avsluttet')
  // A hint and no wall.
  expect((await member.post(`${here}/steps`, { what: 'Rydde', who: 'Vi', due: '' })).status).toBe(303)
})

test('the end tells from which day nobody can come in any more', async () => {
  world.clock.now = new Date('2026-05-31T10:00:00Z')
  await lead.post(`${here}/state`, { state: 'ended', reason: 'Ferdig' })
  const { text } = await member.get(`${here}/state`)
  expect(text).toContain('Her til 31. mai 2027')
  expect(text).toContain('Her til 31. mai 2031')
})

test('only those who lead say it, with a reason, and not twice', async () => {
  expect((await member.post(`${here}/state`, { state: 'ended', reason: 'x' })).status).toBe(403)
  expect((await lead.post(`${here}/state`, { state: 'ended', reason: '' })).status).toBe(422)
  expect((await lead.post(`${here}/state`, { state: 'gone', reason: 'x' })).status).toBe(422)
  expect((await lead.post(`${here}/state`, { state: 'active', reason: 'x' })).status).toBe(409)
  expect(await states()).toEqual([])
  const both = await Promise.all(
    [1, 2].map(() => lead.post(`${here}/state`, { state: 'ended', reason: 'x' })),
  )
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 409])
  expect(await states()).toEqual(['ended'])
})

test('another initiative knows nothing of it', async () => {
  const other = await layInitiative(world)
  await lead.post(`${here}/state`, { state: 'ended', reason: 'Ferdig' })
  const theirs = browserOf(world, other.seats.member.token)
  expect((await theirs.get(`/i/${other.initiative_id}/state`)).text).toContain('i gang')
  expect((await theirs.get(`${here}/state`)).status).toBe(404)
})
