import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { theGuide } from '../../guide/queries.ts'
import { theLessons } from './queries.ts'
import { minutesOf, standingIn, tableOf } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

let home = ''
let here = ''
let lead: Visitor
let member: Visitor
let observer: Visitor
let initiative_id = ''

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  home = `/i/${initiative_id}/learning`
  here = `${home}/understanding`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const written = (initiative = initiative_id) =>
  world.db
    .selectFrom('understanding')
    .select(['id', 'number', 'body'])
    .where('initiative_id', '=', initiative)
    .orderBy('number')
    .execute()

test('the twenty minutes take twenty minutes, and every point and card a lesson names is there', async () => {
  const { lessons, words } = await theLessons()
  const { points, methods } = await theGuide()
  expect(minutesOf(lessons[0]!)).toBe(20)
  expect(lessons.length).toBeGreaterThanOrEqual(6)
  const sections = lessons.flatMap(lesson => lesson.sections)
  const known = (ids: readonly { id: string }[]) => new Set(ids.map(({ id }) => id))
  expect(sections.flatMap(one => one.points).filter(id => !known(points).has(id))).toEqual([])
  expect(sections.flatMap(one => one.methods).filter(id => !known(methods).has(id))).toEqual([])
  expect(known(words.terms).size).toBe(words.terms.length)
})

test('everybody reads the lessons and the words, in each language', async () => {
  for (const [language, title] of [
    ['nb', 'Tjue minutter om samskaping'],
    ['nn', 'Tjue minutt om samskaping'],
    ['da', 'Tyve minutter om samskabelse'],
    ['en', 'Twenty minutes on co-creation'],
  ] as const) {
    const stranger = world.visitor(language)
    expect((await stranger.get('/lessons')).text).toContain(title)
    expect((await stranger.get('/lessons/twenty-minutes')).text).toContain(title)
    expect((await stranger.get('/lessons/words')).text).toContain('co-production')
  }
  expect((await world.visitor().get('/lessons/no-such-lesson')).status).toBe(404)
})

test('the exercise goes from case to case without keeping anything, and an unknown case is its beginning', async () => {
  const { exercise } = await theLessons()
  const [first, second] = exercise.cases
  const stranger = world.visitor('en')
  const before = await countRows(world)
  expect((await stranger.get(`/lessons/cases?case=${first!.id}`)).text).not.toContain(
    first!.speaks_against.en,
  )
  const seen = await stranger.get(`/lessons/cases?case=${first!.id}&chosen=yes`)
  expect(seen.text).toContain(first!.speaks_against.en)
  expect(seen.text).toContain(`?case=${second!.id}"`)
  const last = exercise.cases.at(-1)!
  expect((await stranger.get(`/lessons/cases?case=${last.id}&chosen=no`)).text).toContain('?case=end"')
  expect((await member.get(`${home}/cases?case=end`)).text).toContain(`href="${here}"`)
  expect((await stranger.get('/lessons/cases/print')).text).toContain(last.story.en)
  for (const wrong of ['case=gossip', 'case=', 'chosen=yes'])
    expect(standingIn(new URLSearchParams(wrong), exercise.cases)).toEqual({ at: 'beginning' })
  expect(standingIn(new URLSearchParams(`case=${first!.id}&chosen=maybe`), exercise.cases)).toMatchObject({
    chosen: null,
  })
  expect(await countRows(world)).toEqual(before)
})

test('the twenty minutes in the place show its own question, who sits there, and its own sentence', async () => {
  await member.post(here, { body: 'å koke kaffe til den som er uenig', version: '1' })
  const { text } = await observer.get(`${home}/begin`)
  expect(text).toContain('Hvordan kan flere spise sammen?')
  expect(text).toContain('Innbygger: 1')
  expect(text).not.toContain('Forsker: 1')
  expect(text).toContain('Hos oss er samskaping å koke kaffe til den som er uenig.')
  expect(text).not.toContain('>Endre setningen<')
  expect((await member.get(home)).text).toContain('å koke kaffe til den som er uenig')
})

test('few residents among many employees are noticed', () => {
  const seat = (party: 'resident' | 'public_employee', grant: string) => ({ party, grants: [grant] })
  const two = [seat('public_employee', 'facilitator'), seat('public_employee', 'member')]
  expect(tableOf([...two, seat('resident', 'member')])).toEqual({
    parties: [
      { party: 'public_employee', count: 2 },
      { party: 'resident', count: 1 },
    ],
    more_public: true,
  })
  expect(tableOf([...two, seat('resident', 'member'), seat('resident', 'member')]).more_public).toBe(false)
  expect(tableOf([...two, seat('resident', 'observer')]).parties).toHaveLength(1)
})

test('the newest sentence stands, the earlier ones are kept, and the same one twice is written once', async () => {
  const one = { body: 'å finne ut av det sammen', version: '1' }
  const answers = await Promise.all([member.post(here, one), member.post(here, one)])
  expect(answers.map(answer => answer.status)).toEqual([303, 303])
  await lead.post(here, { body: 'å spørre før vi svarer', version: '2' })
  expect((await written()).map(({ number, body }) => [number, body])).toEqual([
    [1, one.body],
    [2, 'å spørre før vi svarer'],
  ])
  const { text } = await observer.get(here)
  expect(text.indexOf('å spørre før vi svarer')).toBeLessThan(text.indexOf(one.body))
  expect(text).not.toContain('<textarea')
})

test('who writes over a sentence that somebody else wrote meanwhile sees both and chooses', async () => {
  await lead.post(here, { body: 'å spise først', version: '1' })
  const met = await member.post(here, { body: 'å lytte først', version: '1' })
  expect(met.status).toBe(409)
  expect(met.text).toContain('å spise først')
  expect(met.text).toContain('å lytte først')
  expect(await written()).toHaveLength(1)
  expect((await member.post(here, { body: 'å lytte først', version: '2' })).status).toBe(303)
})

test('what cannot be a sentence is said beside its field, and those who only watch write nothing', async () => {
  const before = await countRows(world)
  for (const wrong of [
    { body: '', version: '1' },
    { body: 'x'.repeat(301), version: '1' },
    { body: 'å be om hjelp', version: '' },
  ])
    expect((await member.post(here, wrong)).status).toBe(422)
  // Somebody’s number is looked at before it is kept.
  expect((await lead.post(here, { body: 'å ringe 912 34 567', version: '1' })).status).toBe(422)
  expect((await observer.post(here, { body: 'å se på', version: '1' })).status).toBe(403)
  expect((await world.visitor().post(here, { body: 'å se på', version: '1' })).status).not.toBe(200)
  expect(await countRows(world)).toEqual(before)
})

test('one’s own sentence is taken away by oneself or by those who lead, and never from another initiative', async () => {
  await lead.post(here, { body: 'å spise først', version: '1' })
  await member.post(here, { body: 'å lytte først', version: '2' })
  const [first, second] = await written()
  expect((await member.post(`${here}/${first!.id}/remove`)).status).toBe(403)
  const other = await layInitiative(world)
  const elsewhere = browserOf(world, other.seats.facilitator.token)
  await elsewhere.post(`/i/${other.initiative_id}/learning/understanding/${first!.id}/remove`)
  expect((await elsewhere.get(here)).status).toBe(404)
  expect(await written()).toHaveLength(2)
  expect((await member.post(`${here}/${second!.id}/remove`)).status).toBe(303)
  expect((await lead.post(`${here}/${first!.id}/remove`)).status).toBe(303)
  expect((await lead.post(`${here}/${first!.id}/remove`)).status, 'already gone').toBe(303)
  expect(await written()).toEqual([])
})
