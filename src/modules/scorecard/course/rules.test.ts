import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseOf, lastBefore } from './rules.ts'

const moment = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const named = <T>(of: fc.Arbitrary<T>) =>
  fc.array(of, { maxLength: 12 }).map(some => some.map((one, index) => ({ ...one, id: `${index}` })))

const course = fc.record({
  rounds: named(
    fc.record({
      kind: fc.constantFrom('group', 'import', 'pulse'),
      opened_at: fc.option(moment),
      closed_at: fc.option(moment),
    }),
  ),
  steps: named(
    fc.record({
      agreed_at: moment,
      // Of a round, of one that this reader does not see, or of none.
      origin_id: fc.option(fc.integer({ min: 0, max: 15 }).map(String)),
    }),
  ),
  questions: named(fc.record({ decided_at: moment })),
})

const group = { kind: 'group', opened_at: null }
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort()

test('nothing is lost on the way, and nothing stands twice', () => {
  fc.assert(
    fc.property(course, ({ rounds, steps, questions }) => {
      const { points, ahead } = courseOf(rounds, steps, questions)
      const shown = points.flatMap(point => (point.kind === 'round' ? [point.round] : []))
      expect(ids([...shown, ...ahead])).toEqual(ids(rounds))
      expect(ids(points.flatMap(point => (point.kind === 'question' ? [point.question] : [])))).toEqual(
        ids(questions),
      )
      expect(ids(points.flatMap(point => (point.kind === 'question' ? [] : point.steps)))).toEqual(ids(steps))
    }),
  )
})

test('the way goes forward in time, and every step stands with its round', () => {
  fc.assert(
    fc.property(course, ({ rounds, steps, questions }) => {
      const { points } = courseOf(rounds, steps, questions)
      const times = points.map(({ at }) => at.getTime())
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      for (const point of points) {
        if (point.kind === 'round') {
          for (const step of point.steps) expect(step.origin_id).toBe(point.round.id)
        }
        if (point.kind === 'steps') expect(point.steps.length).toBeGreaterThan(0)
        if (point.kind !== 'question') {
          const agreed = point.steps.map(step => step.agreed_at.getTime())
          expect(agreed).toEqual(agreed.toSorted((a, b) => a - b))
        }
      }
      expect(points.filter(point => point.kind === 'question' && point.first).length).toBe(
        Math.min(1, questions.length),
      )
    }),
  )
})

test('steps that belong to no round stand together when they were agreed on one day', () => {
  const at = (time: string) => new Date(`2026-03-${time}:00Z`)
  const steps = [
    { id: 'a', origin_id: null, agreed_at: at('01T18:00') },
    { id: 'b', origin_id: null, agreed_at: at('01T19:00') },
    { id: 'c', origin_id: 'r', agreed_at: at('05T19:00') },
    { id: 'd', origin_id: 'gone', agreed_at: at('09T19:00') },
  ]
  const { points } = courseOf([{ id: 'r', ...group, closed_at: at('03T10:00') }], steps, [])
  expect(points.map(point => [point.kind, point.kind === 'question' ? [] : ids(point.steps)])).toEqual([
    ['steps', ['a', 'b']],
    ['round', ['c']],
    ['steps', ['d']],
  ])
})

test('the next round opens with the steps of the group round that was closed last', () => {
  const on = (day: string) => new Date(`2026-0${day}T10:00:00Z`)
  const rounds = [
    { id: '1', ...group, closed_at: on('1-10') },
    { id: '2', ...group, closed_at: on('3-10') },
    { id: 'p', ...group, kind: 'pulse', closed_at: on('4-10') },
    { id: '3', ...group, closed_at: null },
  ]
  expect(lastBefore(rounds, { id: '3' })?.id).toBe('2')
  expect(lastBefore(rounds, { id: '2' })?.id).toBe('1')
  expect(lastBefore([], { id: '3' })).toBeNull()
})

test('a pulse stands on the day of its meeting, although it closes the night after', () => {
  const at = (time: string) => new Date(`2026-03-${time}:00Z`)
  const pulse = { id: 'p', kind: 'pulse', opened_at: at('01T18:00'), closed_at: at('03T01:20') }
  const round = { id: 'r', kind: 'group', opened_at: at('01T09:00'), closed_at: at('02T10:00') }
  const { points } = courseOf([round, pulse], [], [])
  expect(points.map(point => point.at)).toEqual([pulse.opened_at, round.closed_at])
})
