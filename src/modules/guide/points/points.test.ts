import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { theGuide } from '../queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)
const { methods } = await theGuide()
const id = 'elephant'

let initiative_id = ''
let here = ''
let lead: Visitor
let member: Visitor
let observer: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}/guide/points/${id}`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

type Said = { state?: string; note?: string; who?: string; due?: string; version?: string }
const mark = (who: Visitor, said: Said = {}) =>
  who.post(here, { state: 'talked_about', note: '', who: '', due: '', version: '1', ...said })
const marks = () =>
  db
    .selectFrom('checkpoint_mark')
    .select(['state', 'note', 'who', 'due', 'number', 'version'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('number')
    .execute()
const calm = async () => {
  const { audit_event: _, ...rest } = await countRows(world)
  return rest
}

test('everybody reads what a point means, where it comes from and what helps', async () => {
  for (const who of [lead, member, observer]) {
    const { status, text } = await who.get(here)
    expect(status).toBe(200)
    expect(text).toContain('Å snakke om')
    expect(text).toContain('Samskapende velferdsinnovasjon')
    expect(text).toContain('vedlegg 1, A4')
    expect(text).toContain('/guide/methods/elephant-in-the-room')
  }
  expect((await observer.get(here)).text).not.toContain('name="state"')
  expect((await lead.get(here.replace(id, 'nothing'))).status).toBe(404)
  expect((await lead.post(here.replace(id, 'nothing'), { state: 'in_place', version: '1' })).status).toBe(404)
})

test('what is said stays as rows with who and when, and the newest counts', async () => {
  expect((await mark(member, { note: 'Vi tok det på torsdag', who: 'Kari', due: '2026-03-01' })).status).toBe(
    303,
  )
  world.clock.now = new Date('2026-03-05T10:00:00Z')
  expect((await lead.get(`/i/${initiative_id}/guide`)).text).toContain('skulle vært gjort 1. mars 2026')
  expect((await mark(lead, { state: 'in_place', version: '2' })).location).toBe(`${here}?said=marked#mark`)
  const { text } = await observer.get(here)
  expect(text).toContain('Vi tok det på torsdag')
  expect(text).toContain('member, 2. februar 2026')
  expect(text).toContain('facilitator, 5. mars 2026')
  expect((await marks()).map(({ state, number }) => [state, number])).toEqual([
    ['talked_about', 1],
    ['in_place', 2],
  ])
  expect((await lead.get(`/i/${initiative_id}/guide/chapters/preparation`)).text).toContain('på plass')
})

test('that something is not for us has a reason', async () => {
  const before = await calm()
  const without = await mark(lead, { state: 'not_for_us' })
  expect(without.status).toBe(422)
  expect(without.text).toContain('Skriv hvorfor dette ikke er for dere')
  expect(await calm()).toEqual(before)
  expect((await mark(lead, { state: 'not_for_us', note: 'Vi er bare to' })).status).toBe(303)
})

test('of two who say different things at once, the second sees both; the same said again is said once', async () => {
  const both = await Promise.all([
    mark(lead, { state: 'in_place' }),
    mark(member, { state: 'talked_about', note: 'Nesten' }),
  ])
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 409])
  const [first] = await marks()
  const again = await mark(lead, { state: first!.state, note: first!.note })
  expect(again.status).toBe(303)
  expect(await marks()).toHaveLength(1)
  const late = await mark(lead, { state: 'not_yet', note: 'Ikke enda' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('name="version" value="2"')
  expect((await mark(lead, { state: 'not_yet', note: 'Ikke enda', version: '2' })).status).toBe(303)
  expect((await mark(lead, { version: '9' })).status).toBe(409)
  expect((await marks()).map(one => one.number)).toEqual([1, 2])
})

test('those who read along, and other initiatives, say nothing here; odd input is mended', async () => {
  const theirs = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
  const before = await calm()
  expect((await mark(observer)).status).toBe(403)
  expect((await mark(theirs)).status).toBe(404)
  expect((await theirs.get(here)).status).toBe(404)
  const odd: Said[] = [
    { state: '' },
    { state: 'perhaps' },
    { note: 'x'.repeat(601) },
    { who: 'x'.repeat(300) },
    { due: '2026-02-30' },
    { note: '\u0007' },
    { version: '' },
    { version: '0' },
  ]
  for (const said of odd) expect((await mark(lead, said)).status, JSON.stringify(said)).toBe(422)
  expect(await calm()).toEqual(before)
})

test('a step agreed at a point tells where it came from, both ways', async () => {
  const step = { what: 'Henge opp lapper', doer: 'Ingrid', done_by: '' }
  expect((await observer.post(`${here}/steps`, step)).status).toBe(403)
  expect((await lead.post(`${here}/steps`, { ...step, what: '' })).status).toBe(422)
  expect((await member.post(`${here}/steps`, step)).location).toBe(`${here}?said=agreed`)
  const kept = await db
    .selectFrom('step')
    .select(['id', 'origin', 'origin_ref', 'who', 'due'])
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  expect(kept).toMatchObject({ origin: 'guide', origin_ref: id, who: 'Ingrid', due: null })
  expect((await observer.get(here)).text).toContain('Henge opp lapper')
  expect((await member.get(`/i/${initiative_id}/steps/${kept.id}`)).text).toContain(`href="${here}"`)
  expect((await member.get(`/i/${initiative_id}/steps`)).text).toContain('Henge opp lapper')
})

test('a step that came from a method card finds the card', async () => {
  const card = methods[0]!
  const { location } = await member.get(`/i/${initiative_id}/guide/points/${card.id}`)
  expect(location).toBe(`/i/${initiative_id}/guide/methods/${card.id}`)
})

test('a chapter can be read and ticked on paper, and an unknown one is not there', async () => {
  const chapter = `/i/${initiative_id}/guide/chapters`
  const { text } = await observer.get(`${chapter}/preparation`)
  expect(text).toContain('☐')
  expect(text.match(/<li><h2>/g)!.length).toBeGreaterThan(7)
  expect((await observer.get(`${chapter}/nothing`)).status).toBe(404)
})
