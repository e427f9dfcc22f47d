import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Happening, happenings } from '../rules.ts'
import { alongOf, ends, stages } from './rules.ts'

const thread = (...kinds: Happening[]) =>
  kinds.map((kind, at) => ({ kind, at: new Date(Date.UTC(2026, 0, 1 + at)) }))
const shown = (...kinds: Happening[]) =>
  alongOf(thread(...kinds)).map(({ stage, reached, now }) => `${stage}${now ? '!' : reached ? '' : '?'}`)

test('what is ahead is shown, and where it is now', () => {
  expect(shown('received')).toEqual(['received!', 'working?', 'idea?', 'tried?', 'in_use?', 'effect?'])
  expect(shown('received', 'idea', 'worked_out', 'tried')).toEqual([
    'received',
    'working',
    'idea',
    'tried!',
    'in_use?',
    'effect?',
  ])
})

test('where it ends on the way, the line ends', () => {
  expect(shown('received', 'answer')).toEqual(['received', 'answered!'])
  expect(shown('received', 'working', 'done', 'answer')).toEqual(['received', 'working', 'done!'])
  expect(shown('received', 'idea', 'tried', 'rested')).toEqual([
    'received',
    'working',
    'idea',
    'tried',
    'rested!',
  ])
})

test('an answer that was none goes on from where it was, and an idea on trial that is asked about stays on trial', () => {
  expect(shown('received', 'not_followed', 'not_answered')).toEqual([
    'received',
    'working!',
    'idea?',
    'tried?',
    'in_use?',
    'effect?',
  ])
  expect(
    shown('received', 'idea', 'tried', 'answer', 'not_answered').filter(one => one.endsWith('!')),
  ).toEqual(['tried!'])
})

test('whatever happens, it is in one place, what lies behind is behind it, and an end is the last', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...happenings), { maxLength: 12 }), kinds => {
      const marks = alongOf(thread('received', ...kinds))
      expect(marks.filter(({ now }) => now)).toHaveLength(1)
      const firstAhead = marks.findIndex(({ reached }) => !reached)
      expect(marks.slice(firstAhead === -1 ? marks.length : firstAhead).some(({ reached }) => reached)).toBe(
        false,
      )
      const on_line = marks.filter(({ stage }) => (stages as readonly string[]).includes(stage))
      expect(on_line.map(({ stage }) => stage)).toEqual(stages.slice(0, on_line.length))
      const ended = marks.findIndex(({ stage }) => (ends as readonly string[]).includes(stage))
      if (ended !== -1) expect(ended).toBe(marks.length - 1)
      else expect(marks).toHaveLength(stages.length)
    }),
  )
})
