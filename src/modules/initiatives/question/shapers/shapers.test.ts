import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../../test/setup/app.ts'
import { residentsShaped } from '../../queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let question = ''
let path = ''
let lead: Visitor
let member: Visitor

beforeEach(async () => {
  ours = await layInitiative(world)
  question = `/i/${ours.initiative_id}/question`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  path = `${question}/${await idOf(1)}/shapers`
  await db
    .updateTable('participant')
    .set({ name: 'Solveig' })
    .where('id', '=', ours.seats.member.participant_id)
    .execute()
})

async function idOf(number: number): Promise<string> {
  const row = await db
    .selectFrom('problem_statement')
    .select('id')
    .where('initiative_id', '=', ours.initiative_id)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return row.id
}
const helped = async () => residentsShaped(db, await ours.seats.facilitator.access())
const none = { residents_without_seat: '0', version: '1' }
const resident = () => ours.seats.member.participant_id

test('each version shows who shaped it, by party, and those without a seat as a number', async () => {
  expect((await member.get(question)).text).toContain('Ingen innbyggere har formet spørsmålet ennå')
  expect(await helped()).toBe(false)
  const both = [resident(), ours.seats.facilitator.participant_id]
  const answer = await lead.post(path, { shapers: both, residents_without_seat: '3', version: '1' })
  expect(answer.location).toBe(`${question}?said=shapers_noted`)
  const { text } = await browserOf(world, ours.seats.observer.token).get(question)
  expect(text).toContain('Solveig (innbygger)')
  expect(text).toContain('3 innbyggere uten plass her')
  expect(text).toContain('Innbyggere har vært med på å forme spørsmålet')
  expect(await helped()).toBe(true)
})

test('a number alone is enough, and so is that a resident proposed it; a proposal that waits is not', async () => {
  await member.post(question, { body: 'Hvem vil spise med oss?', reason: 'Det er det vi lurer på' })
  expect(await helped()).toBe(false)
  await lead.post(`${question}/${await idOf(2)}`, { decision: 'adopted', decision_reason: 'Bedre ord' })
  expect(await helped()).toBe(true)
  const other = await layInitiative(world)
  const theirs = { ...(await other.seats.member.access()) }
  expect(await residentsShaped(db, theirs)).toBe(false)
  await db
    .updateTable('problem_statement')
    .set({ residents_without_seat: 1 })
    .where('initiative_id', '=', other.initiative_id)
    .execute()
  expect(await residentsShaped(db, theirs)).toBe(true)
})

test('whoever proposed says it of their own, and of nobody else’s', async () => {
  await member.post(question, { body: 'Hvem vil spise med oss?', reason: 'Det er det vi lurer på' })
  const own = `${question}/${await idOf(2)}/shapers`
  expect((await member.post(own, { ...none, shapers: resident() })).status).toBe(303)
  const before = await countRows(world)
  expect((await member.get(path)).status).toBe(403)
  expect((await member.post(path, { ...none, shapers: resident() })).status).toBe(403)
  expect((await browserOf(world, ours.seats.mentor.token).post(path, none)).status).toBe(403)
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const there = path.replace(ours.initiative_id, other.initiative_id)
  const laid = await countRows(world)
  expect((await stranger.post(there, none)).status).toBe(404)
  expect((await lead.post(path, { ...none, shapers: other.seats.member.participant_id })).status).toBe(422)
  for (const many of ['1000', '-1', '1.5', 'mange']) {
    const answer = await lead.post(path, { ...none, residents_without_seat: many })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Skriv et tall fra 0 til 999')
  }
  expect(await countRows(world)).toEqual(laid)
  expect(laid.statement_shaper).toBe(before.statement_shaper)
})

test('of two who say it at once, the second sees the names the first ticked', async () => {
  const both = await Promise.all([
    lead.post(path, { ...none, shapers: resident() }),
    lead.post(path, { ...none, residents_without_seat: '2' }),
  ])
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 409])
  expect((await lead.get(question)).text).toMatch(/Solveig \(innbygger\)|2 innbyggere uten plass/)
})

test('one takes one’s own name off; who leaves is counted and not named; who is erased is gone', async () => {
  await lead.post(path, { ...none, shapers: resident() })
  expect((await lead.post(`${path}/not-me`)).status).toBe(404)
  expect((await member.post(`${path}/not-me`)).status).toBe(303)
  expect((await lead.get(question)).text).not.toContain('Formet av:')
  await lead.post(path, { ...none, version: '2', shapers: resident() })
  await lead.post(`/i/${ours.initiative_id}/people/${resident()}/leave`, { reason: '' })
  const { text } = await lead.get(question)
  expect(text).toContain('Formet av: En som ikke er med lenger')
  expect(text).not.toContain('Solveig')
  // Saying anew who shaped it leaves those who have left as they were.
  await lead.post(path, { ...none, version: '3' })
  expect(await helped()).toBe(true)
  await db.deleteFrom('participant').where('id', '=', resident()).execute()
  expect(await helped()).toBe(false)
})
