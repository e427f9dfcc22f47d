import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'

let world: World
let gains: string
let member: Visitor
let lead: Visitor
let observer: Visitor
let stranger: Visitor
let initiative_id: string

const line = {
  kind: 'measure',
  what: 'Akuttbolig',
  ...{ count_low: '1', count_high: '3', each_low: '40 000', each_high: '60000', share_low: '10' },
  ...{ share_high: '40,5 %', period: 'i året', assumptions: 'Tre familier sa det', source: '' },
}
const lines = () =>
  world.db.selectFrom('gain').selectAll().where('initiative_id', '=', initiative_id).orderBy('what').execute()

beforeAll(async () => {
  world = await makeWorld()
  const ours = await layInitiative(world)
  initiative_id = ours.initiative_id
  gains = `/i/${initiative_id}/impact/gains`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  observer = browserOf(world, ours.seats.observer.token)
  stranger = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
})
afterAll(() => world.end())

test('an estimate stands as a range in words with what it rests on; nowhere is there a sum', async () => {
  expect((await member.post(gains, line)).location).toBe(`${gains}?said=added`)
  const second = { ...line, kind: 'time', what: 'Møter som falt bort', each_low: '1', each_high: '2.5' }
  expect((await lead.post(gains, second)).status).toBe(303)
  expect(await lines()).toMatchObject([
    { each_low: 40_000, share_high: 40.5 },
    { kind: 'time', each_high: 2.5 },
  ])
  const page = (await observer.get(gains)).text.replace(/[\u00a0\u202f]/g, ' ')
  expect(page).toContain('Mellom 4 000 og 73 000 kroner i året')
  expect(page).toContain('Tre familier sa det')
  expect(page).toContain('Derfor står det ingen sum her')
  expect(page).not.toContain('id="what"')
  expect(page).not.toContain('<tfoot')
})

test('what is no figure, or the wrong way round, is told beside its field, and nothing is kept', async () => {
  const before = await countRows(world)
  for (const [field, wrong] of [
    ['count_low', 'mange'],
    ['count_low', '-1'],
    ['count_high', '0,5'],
    ['each_high', '1.234'],
    ['each_low', '99 999 999 999'],
    ['share_high', '101'],
    ['share_high', '9,9'],
    ['assumptions', ' '],
    ['kind', 'savings'],
  ] as const) {
    const answer = await member.post(gains, { ...line, [field]: wrong })
    expect(answer.status, `${field} ${wrong}`).toBe(422)
    expect(answer.text).toContain(`href="#${field}"`)
  }
  expect((await observer.post(gains, line)).status).toBe(403)
  expect((await stranger.post(gains, line)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('pressed twice adds one, and the same subject with other figures is another line', async () => {
  const twice = { ...line, what: 'Telefoner' }
  await member.post(gains, twice)
  await member.post(gains, twice)
  await member.post(gains, { ...twice, count_high: '4' })
  const found = (await lines()).filter(({ what }) => what === 'Telefoner')
  expect(found.map(({ count_high }) => count_high).toSorted()).toEqual([3, 4])
})

test('of two who change it the second meets what the first saved; taken away it is gone', async () => {
  const [first] = await lines()
  const one = `${gains}/${first!.id}`
  expect((await member.get(one)).text).toContain('value="40,5"')
  expect((await lead.post(one, { ...line, count_high: '5', version: '1' })).status).toBe(303)
  const late = await member.post(one, { ...line, count_high: '8', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('name="version" value="2"')
  expect((await stranger.get(one)).status).toBe(404)
  expect((await observer.get(one)).status).toBe(403)
  expect((await member.post(`${one}/remove`)).status).toBe(303)
  expect((await member.post(`${one}/remove`)).status).toBe(404)
})
