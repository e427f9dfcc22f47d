import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingOf } from '../people/readings/rules.ts'
import { mayMeet, withOthersBetween } from './rules.ts'

test('every word of one’s own is there once, in order, and others stand only between', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), mine => {
      const own = mine.flatMap((is, at) => (is ? [{ place: at + 1 }] : []))
      const lines = withOthersBetween(own, mine.length)
      expect(lines.flatMap(line => (line.kind === 'own' ? [line.passage] : []))).toEqual(own)
      const kinds = lines.map(({ kind }) => kind)
      expect(kinds.some((kind, at) => kind === 'others' && kinds[at + 1] === 'others')).toBe(false)
      expect(kinds.includes('others')).toBe(own.length > 0 && own.length < mine.length)
    }),
  )
})

test('in a seat taken anew, only what came in or was asked about since is shown', () => {
  const [before, taken, after] = [new Date(1000), new Date(2000), new Date(3000)]
  expect(mayMeet({ added_at: before, asked_at: null }, null)).toBe(true)
  expect(mayMeet({ added_at: before, asked_at: null }, taken)).toBe(false)
  expect(mayMeet({ added_at: before, asked_at: before }, taken)).toBe(false)
  expect(mayMeet({ added_at: before, asked_at: after }, taken)).toBe(true)
  expect(mayMeet({ added_at: after, asked_at: null }, taken)).toBe(true)
})

test('an approval holds for the text as it stood, and for no other', () => {
  expect(standingOf(null, 3)).toBe('not_asked')
  expect(standingOf({ state: 'asked', of_version: null }, 3)).toBe('asked')
  expect(standingOf({ state: 'approved', of_version: 3 }, 3)).toBe('approved')
  expect(standingOf({ state: 'approved', of_version: 3 }, 4)).toBe('changed')
  expect(standingOf({ state: 'taken_back', of_version: null }, 0)).toBe('taken_back')
})
