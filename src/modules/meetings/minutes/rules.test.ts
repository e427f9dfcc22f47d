import { expect, test } from 'vitest'
import { isConfirmedByAll, mayCount, standingOf, waitingFor, week } from './rules.ts'

const at = new Date('2026-02-02T10:00:00Z')
const version = (number: number, sent_at: Date | null, confirmed_at: Date | null = null) => ({
  ...{ number, sent_at, confirmed_at },
})

test('the newest that was sent is asked about, and an older one counts meanwhile', () => {
  const [draft, asked, old] = [version(3, null), version(2, at), version(1, at, at)]
  expect(standingOf([draft, asked, old])).toEqual({ draft, sent: asked, counts: old })
  expect(standingOf([])).toEqual({ draft: null, sent: null, counts: null })
})

test('those are waited for who were there, still take part, and have not said yes to this version', () => {
  const said = (participant_id: string, number: number, kind: 'confirmed' | 'correction') => ({
    ...{ participant_id, number, kind, taken: null },
  })
  const replies = [said('a', 1, 'confirmed'), said('b', 2, 'confirmed'), said('c', 2, 'correction')]
  expect(waitingFor(2, ['a', 'b', 'c', 'left'], new Set(['a', 'b', 'c', 'not there']), replies)).toEqual([
    'a',
    'c',
  ])
})

test('it counts by itself only when somebody was there and all have said so; else after a week, for a reason', () => {
  expect(isConfirmedByAll(0, 0)).toBe(false)
  expect(isConfirmedByAll(2, 0)).toBe(true)
  expect(mayCount(at, 1, new Date(at.getTime() + week - 1))).toBe(false)
  expect(mayCount(at, 1, new Date(at.getTime() + week))).toBe(true)
  expect(mayCount(at, 0, at)).toBe(true)
})
