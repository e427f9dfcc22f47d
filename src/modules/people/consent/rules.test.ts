import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, becomes, covers, holding, isAsked, mayNote, purposes, stateOf } from './rules.ts'

const row = fc.record({
  id: fc.uuid(),
  participant_id: fc.constantFrom('amina', 'leyla'),
  purpose: fc.constantFrom(...purposes),
  answer: fc.constantFrom<Answer>('given', 'not_given', 'withdrawn'),
  // Few moments, so that many rows stand at the same one: a clock that stands still.
  at: fc.integer({ min: 0, max: 4 }).map(ms => new Date(ms)),
  content_version: fc.constantFrom('0.1', '0.2'),
})
const rows = fc.uniqueArray(row, { selector: one => one.id, maxLength: 30 })

test('what holds is the same in whatever order the rows come', () => {
  const shuffled = rows.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  const byId = (all: readonly { id: string }[]) => all.map(one => one.id).toSorted()
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(byId(holding(all))).toEqual(byId(holding(other)))
    }),
  )
})

test('a yes holds only if it came after every no', () => {
  fc.assert(
    fc.property(rows, all => {
      for (const held of holding(all)) {
        if (held.answer !== 'given') continue
        const nos = all.filter(
          one =>
            one.participant_id === held.participant_id &&
            one.purpose === held.purpose &&
            one.answer !== 'given',
        )
        for (const no of nos) expect(no.at.getTime()).toBeLessThan(held.at.getTime())
      }
    }),
  )
})

test('nobody who has never said yes has said yes, and one person’s yes is no other’s', () => {
  fc.assert(
    fc.property(rows, all => {
      const held = holding(all)
      const keys = held.map(one => `${one.participant_id} ${one.purpose}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const one of held) expect(all).toContainEqual(one)
    }),
  )
})

test('a withdrawal later than all else ends the yes, whatever was said before', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...purposes), (all, purpose) => {
      const last = { participant_id: 'amina', purpose, answer: 'withdrawn', content_version: '0.1' } as const
      const [held] = holding([{ ...last, id: 'last', at: new Date(9) }, ...all]).filter(
        one => one.participant_id === 'amina' && one.purpose === purpose,
      )
      expect(held!.answer).toBe('withdrawn')
    }),
  )
})

const text = { version: '0.3', same_meaning_as: ['0.2'] }

test('a text that means something new asks again, and the old yes holds for the old text', () => {
  expect(stateOf(undefined, text)).toBe('unasked')
  expect(stateOf({ answer: 'given', content_version: '0.3' }, text)).toBe('yes')
  expect(stateOf({ answer: 'given', content_version: '0.2' }, text)).toBe('yes')
  expect(stateOf({ answer: 'given', content_version: '0.1' }, text)).toBe('yes_to_older')
  expect((['unasked', 'yes_to_older', 'yes', 'no'] as const).filter(isAsked)).toEqual([
    'unasked',
    'yes_to_older',
  ])
  expect(covers(text, '0.10')).toBe(false)
})

test('a no is a no to any version: nobody who said no is asked again', () => {
  for (const answer of ['not_given', 'withdrawn'] as const) {
    expect(stateOf({ answer, content_version: '0.1' }, text)).toBe('no')
  }
})

test('saying the same once more changes nothing, but one’s own word may replace what others noted', () => {
  const given = { answer: 'given', content_version: '0.3', noted_by: null } as const
  expect(becomes('yes', undefined, '0.3', null)).toBe('given')
  expect(becomes('yes', given, '0.3', null)).toBeNull()
  expect(becomes('yes', { ...given, content_version: '0.1' }, '0.3', null)).toBe('given')
  expect(becomes('yes', { ...given, noted_by: 'ingrid' }, '0.3', null)).toBe('given')
  expect(becomes('yes', given, '0.3', 'ingrid')).toBeNull()
  expect(becomes('no', undefined, '0.3', null)).toBe('not_given')
  expect(becomes('no', given, '0.3', null)).toBe('withdrawn')
  expect(becomes('no', { ...given, answer: 'withdrawn' }, '0.3', null)).toBeNull()
})

test('nobody notes a yes over a person’s own no, or for somebody who cannot see it', () => {
  const own_no = { answer: 'withdrawn', noted_by: null } as const
  expect(mayNote('yes', own_no, true)).toBe(false)
  expect(mayNote('yes', { ...own_no, noted_by: 'ingrid' }, true)).toBe(true)
  expect(mayNote('yes', undefined, true)).toBe(true)
  expect(mayNote('yes', undefined, false)).toBe(false)
  for (const takes_part of [true, false]) expect(mayNote('no', own_no, takes_part)).toBe(true)
})
