import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placedAt } from './agenda/rules.ts'
import {
  cameFrom,
  clockOf,
  endOf,
  leftOf,
  maySteer,
  moveOf,
  nextOf,
  runningOf,
  steersOf,
  suggestedAgenda,
  type Timed,
} from './rules.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 1, 5, 17, minutes))
const item = (position: number, more: Partial<Timed> = {}): Timed => ({
  ...{ id: String.fromCharCode(96 + position), position, minutes: 10, added: 0 },
  ...{ started_at: null, ended_at: null },
  ...more,
})

/** What the command does with a move, for a whole evening of presses. */
function press(items: readonly Timed[], to: string, now: Date, from = runningOf(items)?.id ?? ''): Timed[] {
  const move = moveOf(items, { from, to })
  if (!move) return [...items]
  return items.map(one => ({
    ...one,
    ...(one.id === move.ends && { ended_at: now }),
    ...(one.id === move.takes_back && { started_at: null, ended_at: null, added: 0 }),
    ...(one.id === move.begins && { started_at: now, ended_at: null, added: 0 }),
    ...(one.id === move.reopens && { ended_at: null }),
  }))
}

test('the evening goes on item by item, and after the last nothing runs', () => {
  let items = [item(1), item(2), item(3)]
  for (const [minute, id] of ['a', 'b', 'c'].entries()) {
    expect(nextOf(items)?.id).toBe(id)
    items = press(items, id, at(minute))
    expect(runningOf(items)?.id).toBe(id)
  }
  expect(nextOf(items)).toBeNull()
  items = press(items, '', at(30))
  expect(runningOf(items)).toBeNull()
  expect(clockOf(items, at(0), at(31)).ends).toBeNull()
})

test('of two who press from the same place, the second moves nothing', () => {
  const items = press([item(1), item(2), item(3)], 'a', at(0))
  const moved = press(items, 'b', at(5), 'a')
  expect(press(moved, 'b', at(6), 'a')).toEqual(moved)
  expect(press(moved, 'c', at(6), 'a')).toEqual(moved)
})

test('going back undoes a slip of the finger, and costs no time', () => {
  const before = press([item(1), item(2)], 'a', at(0))
  const slipped = press(before, 'b', at(4))
  expect(cameFrom(slipped)?.id).toBe('a')
  expect(press(slipped, 'a', at(5))).toEqual(before)
  const ended = press(before, '', at(9))
  expect(press(ended, 'a', at(10))).toEqual(before)
})

test('what lies further back begins anew, and what was jumped over can still be taken', () => {
  let items = press([item(1), item(2), item(3)], 'a', at(0))
  items = press(items, 'c', at(10))
  expect(items[1]!.started_at).toBeNull()
  items = press(items, 'b', at(20))
  items = press(items, 'a', at(30))
  expect(runningOf(items)).toMatchObject({ id: 'a', started_at: at(30), added: 0 })
})

test('whatever is pressed, at most one thing runs', () => {
  const presses = fc.array(
    fc.record({
      to: fc.constantFrom('', 'a', 'b', 'c', 'd'),
      from: fc.option(fc.constantFrom('', 'a', 'b', 'c', 'd')),
    }),
  )
  fc.assert(
    fc.property(presses, all => {
      let items = [item(1), item(2), item(3), item(4)]
      for (const [minute, { to, from }] of all.entries()) {
        items = press(items, to, at(minute), from ?? undefined)
        expect(items.filter(one => one.started_at && !one.ended_at).length).toBeLessThanOrEqual(1)
        expect(items.every(one => one.ended_at === null || one.started_at !== null)).toBe(true)
      }
    }),
  )
})

test('the clock tells when each begins and when all is done, later when something runs over', () => {
  const items = press([item(1), item(2), item(3, { minutes: 20 })], 'a', at(0))
  expect(clockOf(items, at(0), at(5))).toEqual({
    begins: new Map([
      ['a', at(0)],
      ['b', at(10)],
      ['c', at(20)],
    ]),
    ends: at(40),
  })
  expect(clockOf(items, at(0), at(14)).ends).toEqual(at(44))
  expect(clockOf([item(1)], null, at(0)).ends).toBeNull()
  expect(clockOf([item(1)], at(30), at(0)).begins.get('a')).toEqual(at(30))
})

test('the minutes left are counted as people do: ten at the start, one in the last, and past the end', () => {
  const running = item(1, { started_at: at(0), added: 5 })
  expect(endOf(running)).toEqual(at(15))
  expect(leftOf(running, at(0))).toMatchObject({ minutes: 15, share: 1, over: false, is_last: false })
  expect(leftOf(running, at(14))).toMatchObject({ minutes: 1, is_last: true })
  expect(leftOf(running, at(15))).toMatchObject({ minutes: 0, over: true, share: 0 })
  expect(leftOf(running, at(18))).toMatchObject({ minutes: 3, over: true })
})

test('host and guide have the buttons; where none of them has come, everybody at the table', () => {
  const roles = [
    { role: 'host', participant_id: 'anna' },
    { role: 'guide', participant_id: 'per' },
    { role: 'kitchen', participant_id: 'liv' },
  ]
  expect(steersOf([], [], true)).toBeNull()
  expect(steersOf(roles.slice(2), ['liv'], true)).toBeNull()
  expect(steersOf(roles, [], false)).toEqual(['anna', 'per'])
  expect(steersOf(roles, ['per', 'liv'], true)).toEqual(['anna', 'per'])
  expect(steersOf(roles, ['liv'], true)).toBeNull()
  expect(maySteer({ grants: ['member'], participant_id: 'liv' }, ['anna'])).toBe(false)
  expect(maySteer({ grants: ['member'], participant_id: 'anna' }, ['anna'])).toBe(true)
  expect(maySteer({ grants: ['facilitator', 'member'], participant_id: 'liv' }, ['anna'])).toBe(true)
  expect(maySteer({ grants: ['observer'], participant_id: 'liv' }, null)).toBe(false)
})

test('a suggested agenda fills the time that there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 480 }), minutes => {
      const agenda = suggestedAgenda(minutes)
      expect(agenda.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes)
      expect(agenda.every(one => one.minutes > 0)).toBe(true)
      expect(agenda.map(one => one.kind)).toEqual(expect.arrayContaining(['quiet', 'talk', 'pulse']))
    }),
  )
})

test('an item that moves keeps the order of the others', () => {
  const all = ['a', 'b', 'c', 'd'].map(id => ({ id }))
  const placed = (id: string, to: number) =>
    placedAt(all, id, to)
      .map(one => one.id)
      .join('')
  expect([placed('a', 3), placed('d', 1), placed('b', 2), placed('b', 99), placed('x', 2)]).toEqual([
    'bcad',
    'dabc',
    'abcd',
    'acdb',
    'abcd',
  ])
})
