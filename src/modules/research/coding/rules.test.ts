import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './marking/rules.ts'
import {
  heirOf,
  inTree,
  isBelow,
  isBorder,
  isSpanOf,
  looks,
  mayStandUnder,
  nextLook,
  segmentsOf,
  signOf,
  trimmed,
} from './rules.ts'

const bodies = fc.string({ unit: fc.constantFrom('a', 'æ', ' ', '.', '\n', '😀', 'å', 'B'), maxLength: 60 })
const spans = fc.array(
  fc.record({ from_sign: fc.integer({ min: -3, max: 70 }), to_sign: fc.integer({ min: -3, max: 140 }) }),
  { maxLength: 12 },
)

test('a text in segments is the same text, with every stretch over exactly its own', () => {
  fc.assert(
    fc.property(bodies, spans, (body, codings) => {
      const segments = segmentsOf(body, codings)
      expect(segments.map(({ text }) => text).join('')).toBe(body)
      for (const coding of codings) {
        const under = segments.filter(one => one.codings.includes(coding)).map(({ text }) => text)
        const meant = isSpanOf(body, coding) ? body.slice(coding.from_sign, coding.to_sign) : ''
        expect(under.join('')).toBe(meant)
      }
    }),
  )
})

test('no segment parts a sign that takes two units, and none is empty', () => {
  fc.assert(
    fc.property(bodies, spans, (body, codings) => {
      for (const { from, to, text } of segmentsOf(body, codings)) {
        expect(isBorder(body, from) && isBorder(body, to)).toBe(true)
        expect(text).not.toBe('')
        expect(text.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('a stretch without its white space begins and ends with a sign, or is nothing', () => {
  fc.assert(
    fc.property(bodies, fc.nat(60), fc.nat(60), (body, one, other) => {
      const span = { from_sign: Math.min(one, other), to_sign: Math.max(one, other) }
      const inner = trimmed(body, span)
      const text = body.slice(span.from_sign, span.to_sign).trim()
      expect(inner ? body.slice(inner.from_sign, inner.to_sign) : '').toBe(text)
    }),
  )
  expect(isSpanOf('😀', { from_sign: 0, to_sign: 1 })).toBe(false)
  expect(isSpanOf('😀', { from_sign: 0, to_sign: 2 })).toBe(true)
})

test('pieces are stretches of their text, in order, and hold all that is said', () => {
  fc.assert(
    fc.property(bodies, body => {
      const pieces = piecesOf(body, 'nb', 'sentence')
      expect(pieces.every(piece => isSpanOf(body, piece))).toBe(true)
      const said = pieces.map(({ from_sign, to_sign }) => body.slice(from_sign, to_sign)).join('')
      expect(said.replace(/\s/g, '')).toBe(body.replace(/\s/g, ''))
    }),
  )
  const words = piecesOf('Bussen går, ikke sant?', 'nb', 'word')
  expect(words).toEqual([
    { from_sign: 0, to_sign: 6 },
    { from_sign: 7, to_sign: 10 },
    { from_sign: 12, to_sign: 16 },
    { from_sign: 17, to_sign: 21 },
  ])
})

test('the letters of codes go from A to Z and on, and no two are alike', () => {
  expect([1, 2, 26, 27, 52, 53, 702, 703].map(signOf)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(new Set(Array.from({ length: 2000 }, (_, at) => signOf(at + 1))).size).toBe(2000)
})

/** A book made by moves that were allowed; nothing else ever is. */
const books = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 }).map(moves => {
  const codes = Array.from({ length: 10 }, (_, at) => ({
    id: `code ${at}`,
    parent_id: null as string | null,
    position: at + 1,
  }))
  for (const [one, under] of moves) {
    const code = codes[one]
    if (code && mayStandUnder(codes, code.id, `code ${under}`)) code.parent_id = `code ${under}`
  }
  return codes
})

test('allowed moves make no circle: every code stands in the tree once, right under its parent', () => {
  fc.assert(
    fc.property(books, codes => {
      const tree = inTree(codes)
      expect(new Set(tree.map(({ id }) => id)).size).toBe(codes.length)
      expect(tree.length).toBe(codes.length)
      const depth = new Map(tree.map(code => [code.id, code.depth]))
      for (const { id, parent_id } of codes) {
        expect(depth.get(id)).toBe(parent_id ? (depth.get(parent_id) ?? 0) + 1 : 0)
        expect(isBelow(codes, id, id)).toBe(false)
      }
    }),
  )
})

test('what stood under a merged code comes where no circle is made', () => {
  fc.assert(
    fc.property(books, fc.nat(9), fc.nat(9), (codes, one, other) => {
      const [gone, into] = [codes[one], codes[other]]
      if (!gone || !into || gone === into) return
      const heir = heirOf(codes, gone, into.id)
      const left = codes
        .filter(code => code !== gone)
        .map(code => (code.parent_id === gone.id ? { ...code, parent_id: heir } : code))
      expect(inTree(left).length).toBe(codes.length - 1)
    }),
  )
})

test('a code whose parent is gone stands at the top', () => {
  expect(inTree([{ id: 'one', parent_id: 'gone', position: 1 }])).toEqual([
    { id: 'one', parent_id: 'gone', position: 1, depth: 0 },
  ])
  expect(mayStandUnder([], null, 'gone')).toBe(false)
})

test('a new code gets a look that few have', () => {
  expect(nextLook([])).toBe(0)
  expect(nextLook([0, 1, 3])).toBe(2)
  const all = Array.from({ length: looks }, (_, look) => look)
  expect(nextLook([...all, 0])).toBe(1)
})
