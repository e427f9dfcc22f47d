import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '../rules.ts'
import { crossingsIn } from './layout/order/rules.ts'
import { type Box, layoutOf } from './layout/rules.ts'
import { linesOf, widthOf } from './lines/rules.ts'
import { mapOf, sizes } from './map/rules.ts'
import { type Drawn, drawn_kinds, followers, inOrder, mayLead, type Told, tellingOf } from './rules.ts'

const words = [
  'Vi',
  'har',
  'noen',
  'å',
  'be',
  'om',
  'hjelp',
  'når',
  'det',
  'kniper',
  'aktivitetskort',
  '🫖',
  'مرحبا',
]
const title = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map(some => some.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter(text => text.trim() !== ''),
)

/** Any plan: links as they may have been drawn, and as no form would let them be. */
const anyPlan: fc.Arbitrary<Drawn> = fc
  .array(fc.tuple(fc.constantFrom(...drawn_kinds), title), { maxLength: 24 })
  .chain(given => {
    const items = given.map(([kind, title], at) => ({
      id: `item ${at}`,
      kind,
      title,
      group_id: null,
      detail: '',
      source: '',
      position: at,
      version: 1,
    }))
    const end = fc.nat({ max: Math.max(0, items.length - 1) })
    const link = fc.tuple(end, end, fc.constantFrom('high', 'middle', 'low'))
    return fc
      .uniqueArray(link, { selector: ([from, to]) => `${from} ${to}`, maxLength: items.length * 2 })
      .map(links => ({
        items,
        groups: [],
        links: links
          .filter(([from, to]) => from !== to)
          .map(([from, to, causality]): Link => {
            return { from_id: `item ${from}`, to_id: `item ${to}`, causality, reason: '', version: 1 } as Link
          }),
      }))
  })

const stages = {
  problem: 'Problemet',
  activities: 'Det vi gjør',
  results: 'Resultater',
  outcomes: 'Mål',
  effects: 'Varig',
}
const map = (plan: Drawn) =>
  mapOf(plan, { stages, tag: ({ kind }) => (kind === 'goal' ? 'Unge foreldre' : '') })

type Place = { x: number; y: number; width: number; height: number }
const lieOver = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01

test('no box lies over another, nor on a line that passes, whatever leads to what', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      const { boxes, slots, routes, height, head_height } = map(plan)
      const all = [...boxes.map(({ place }) => place), ...slots]
      for (const [at, one] of all.entries()) {
        for (const other of all.slice(at + 1)) expect(lieOver(one, other)).toBe(false)
        expect(one.x >= 0 && one.x + one.width <= sizes.across + 0.01, 'inside the picture').toBe(true)
        expect(one.y >= -0.01 && one.y + one.height <= height - head_height + 0.01).toBe(true)
      }
      expect(boxes).toHaveLength(plan.items.length)
      expect(routes).toHaveLength(plan.links.length)
      for (const { line } of routes) expect(line).toMatch(/^M[-\d. CL]+$/)
    }),
  )
})

test('lines bend between the columns alone, and end at their boxes', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      const { boxes, slots, routes } = map(plan)
      const place = new Map(boxes.map(one => [one.item.id, one.place]))
      const height_of_slots = new Set(slots.map(({ y, height }) => Math.round((y + height / 2) * 10) / 10))
      for (const { arrow, line, tip } of routes) {
        const to = place.get(arrow.to_id)!
        expect(tip.y > to.y && tip.y < to.y + to.height).toBe(true)
        expect(tip.x === to.x || tip.x === to.x + to.width).toBe(true)
        for (const [, y] of line.matchAll(/L[\d.]+ ([\d.]+)/g)) expect(height_of_slots).toContain(Number(y))
      }
    }),
  )
})

test('every line of text fits its box, and a title is whole or ends with three dots', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 90, max: 260 }), (text, width) => {
      const lines = linesOf(text, 15, width)
      for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(width)
      const bare = (some: string) => some.replace(/[\s-]/g, '')
      expect(bare(lines.join(''))).toBe(bare(text))
      const short = linesOf(text, 15, width, 2)
      expect(short.length).toBeLessThanOrEqual(2)
      if (lines.length > 2) expect(short.at(-1)).toMatch(/…$/)
      for (const line of short) expect(widthOf(line, 15)).toBeLessThanOrEqual(width)
    }),
  )
})

test('two lines that need not cross do not, and there are seldom more crossings than as it was written', () => {
  const boxes = ['a', 'b', 'c', 'd'].map(
    (id, at): Box => ({ id, column: at < 2 ? 0 : 1, height: 40, aside: false }),
  )
  const crossed = [
    { from_id: 'a', to_id: 'd' },
    { from_id: 'b', to_id: 'c' },
  ]
  const { places } = layoutOf(boxes, crossed, { column: 100, gap: 30, space: 10, slot: 10, apart: 40 })
  const higher = (one: string, other: string) => places.get(one)!.y < places.get(other)!.y
  expect(higher('a', 'b')).toBe(higher('d', 'c'))
  const steps = crossed.map(({ from_id, to_id }) => [from_id, to_id] as const)
  const spots = boxes.map(one => ({ ...one, slot: false }))
  expect(crossingsIn([spots.slice(0, 2), spots.slice(2)], steps)).toBe(1)
})

test('the text tells every entry and every sensible link, and comes to an end where links go in a ring', () => {
  fc.assert(
    fc.property(anyPlan, given => {
      const kind = new Map(given.items.map(one => [one.id, one.kind]))
      const plan = {
        ...given,
        links: given.links.filter(one => mayLead(kind.get(one.from_id)!, kind.get(one.to_id)!)),
      }
      const telling = tellingOf(plan)
      const all: string[] = []
      const pairs: string[] = []
      const walk = (from: string | null, told: readonly Told[]) => {
        for (const { item, next } of told) {
          all.push(item.id)
          if (from) pairs.push(`${from} ${item.id}`)
          walk(item.id, next)
        }
      }
      for (const { activity, because, next } of telling.chains) {
        all.push(activity.id, ...because.map(({ item }) => item.id))
        pairs.push(...because.map(({ item }) => `${item.id} ${activity.id}`))
        walk(activity.id, next)
      }
      walk(null, telling.others)
      all.push(...telling.alone.map(({ id }) => id))
      expect(new Set(all)).toEqual(new Set(inOrder(plan).map(({ id }) => id)))
      expect(pairs.toSorted()).toEqual(
        plan.links.map(({ from_id, to_id }) => `${from_id} ${to_id}`).toSorted(),
      )
    }),
  )
})

test('only what makes sense may lead on', () => {
  const items = drawn_kinds.map((kind, at) => ({ id: String(at), kind })) as unknown as Drawn['items']
  const after = (kind: (typeof drawn_kinds)[number]) =>
    followers({ items, links: [], groups: [] }, { id: 'x', kind }).map(one => one.kind)
  expect(after('cause')).toEqual(['activity'])
  expect(after('activity')).toEqual(['result', 'goal', 'side_effect'])
  expect(after('result')).toEqual(['goal', 'effect', 'side_effect'])
  expect(after('goal')).toEqual(['goal', 'effect'])
  expect(after('effect')).toEqual([])
})
