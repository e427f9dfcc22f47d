import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phases } from '../rules.ts'
import {
  eachOnce,
  firstThings,
  helpfulTools,
  isFirstWeek,
  type Move,
  mayOpen,
  moveFrom,
  ways,
  where,
} from './rules.ts'

const began = new Date('2026-01-01T10:00:00Z')
const day = 86_400_000

/** The moves of somebody who chooses these ways one after the other; a way that leads nowhere is not gone. */
function walk(chosen: readonly (typeof ways)[number][]): Move[] {
  const moves: Move[] = []
  for (const way of chosen) {
    const move = moveFrom(where(moves, began).phase, way)
    if (move) moves.push({ ...move, at: new Date(began.getTime() + day * (moves.length + 1)) })
  }
  return moves
}

test('wherever one goes, one is there, has been at the start and in every phase since the last start', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ways), { maxLength: 30 }), chosen => {
      const moves = walk(chosen)
      const here = where(moves, began)
      const last_start = moves.findLastIndex(move => move.kind === 'restart')
      const since = moves.slice(last_start + 1)
      expect(here.phase).toBe(moves.at(-1)?.phase ?? 'preparation')
      expect(here.since).toEqual(moves.at(-1)?.at ?? began)
      expect(new Set(here.been)).toEqual(new Set(['preparation', ...since.map(move => move.phase)]))
      expect(here.been.at(-1)).toBe(here.phase)
      expect(here.round).toBe(1 + moves.filter(move => move.kind === 'restart').length)
      expect(here.turned_back).toHaveLength(moves.filter(move => move.kind !== 'on').length)
      const drawn = eachOnce(here.turned_back)
      expect(drawn.every(turn => phases.indexOf(turn.from) > phases.indexOf(turn.to))).toBe(true)
      expect(new Set(drawn.map(turn => turn.from + turn.to)).size).toBe(drawn.length)
    }),
  )
})

test('a move is on, back or a new start, and staying is none', () => {
  expect(moveFrom('work', 'running')).toEqual({ phase: 'running', kind: 'on' })
  expect(moveFrom('work', 'recruitment')).toEqual({ phase: 'recruitment', kind: 'back' })
  expect(moveFrom('year_after', 'restart')).toEqual({ phase: 'preparation', kind: 'restart' })
  expect(moveFrom('work', 'work')).toBeNull()
})

test('the first week lasts seven days, or until somebody goes further', () => {
  const after = (days: number) => new Date(began.getTime() + days * day)
  expect(isFirstWeek(began, after(7), false)).toBe(true)
  expect(isFirstWeek(began, after(7.01), false)).toBe(false)
  expect(isFirstWeek(began, after(1), true)).toBe(false)
})

test('the three things of the first week stand when they are written', () => {
  const things = firstThings({ question: 'Hva nå?', whom_to_ask: '', meal: 'Suppe' })
  expect(things.map(one => one.done)).toEqual([true, false, true])
})

test('what most points point to helps first', () => {
  expect(helpfulTools([{ tools: ['risks', 'time'] }, { tools: ['time'] }], 1)).toEqual(['time'])
})

test('nobody is led to a page that is closed to them', () => {
  expect(mayOpen('residents', ['facilitator', 'member'])).toBe(false)
  expect(mayOpen('sparring', ['observer'])).toBe(false)
  expect(mayOpen('sparring', ['mentor'])).toBe(true)
})
