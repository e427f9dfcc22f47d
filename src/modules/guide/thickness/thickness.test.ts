import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { isSame, marks, movesBetween } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

let here = ''
let initiative_id = ''
let member: Visitor
let observer: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}/guide/thickness`
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const thin = {
  duration: '1',
  defines: '1',
  designs: '1',
  decides: '0',
  delivers: '0',
  evaluates: '0',
  note: '',
}
const looks = () =>
  world.db.selectFrom('thickness').selectAll().where('initiative_id', '=', initiative_id).execute()

test('each look stays, the form begins with the newest, and what moved can be read', async () => {
  await member.post(here, thin)
  world.clock.now = new Date('2026-03-01T10:00:00Z')
  const again = { ...thin, decides: '2', duration: '0', note: 'Vi var uenige om hvem som bestemmer' }
  expect((await member.post(here, again)).location).toBe(`${here}?said=noted`)
  expect(await looks()).toHaveLength(2)
  const { text } = await member.get(here)
  expect(text).toContain('Tykkere enn sist. Da var det: Kommunen bestemmer alt')
  expect(text).toContain('Tynnere enn sist. Da var det: Noen møter om én ting')
  expect(text).toContain('Vi var uenige')
  expect(text).toMatch(/id="decides-2"[^>]*checked/)
  // The wish stands beside it, and nothing is added up.
  expect(text).toContain('Ønsket deres er å forme tilbudet sammen')
  expect((await observer.get(here)).text).not.toContain('<form method="post" action="/i/')
})

test('sent twice on one day it is one look', async () => {
  const both = await Promise.all([1, 2].map(() => member.post(here, thin)))
  expect(both.map(answer => answer.status)).toEqual([303, 303])
  expect(await looks()).toHaveLength(1)
})

test('who only reads along, another initiative and odd input leave nothing behind', async () => {
  const other = await layInitiative(world)
  const before = await countRows(world)
  expect((await observer.post(here, thin)).status).toBe(403)
  expect((await browserOf(world, other.seats.facilitator.token).post(here, thin)).status).toBe(404)
  for (const more of [{ decides: '5' }, { decides: '' }, { decides: '1.5' }, { note: 'x'.repeat(601) }]) {
    const answer = await member.post(here, { ...thin, ...more })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('id="defines-1"')
  }
  expect(await countRows(world)).toEqual(before)
})

test('each mark moves by itself, there and back', () => {
  const profile = fc.record(
    Object.fromEntries(marks.map(mark => [mark, fc.integer({ min: 0, max: 4 })])) as Record<
      (typeof marks)[number],
      fc.Arbitrary<number>
    >,
  )
  const opposite = { thicker: 'thinner', thinner: 'thicker', same: 'same' } as const
  fc.assert(
    fc.property(profile, profile, (a, b) => {
      const [there, back] = [movesBetween(a, b), movesBetween(b, a)]
      for (const mark of marks) expect(back[mark]).toBe(opposite[there[mark]])
      expect(isSame(a, b)).toBe(marks.every(mark => there[mark] === 'same'))
    }),
  )
})
