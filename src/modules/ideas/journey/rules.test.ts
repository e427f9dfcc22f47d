import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Stage, stages } from '../rules.ts'
import {
  askedFor,
  faultsOf,
  isInnovation,
  keptOf,
  mayMove,
  move_fields,
  type Said,
  toldOf,
  wayOf,
  waysFrom,
} from './rules.ts'

const nothing = Object.fromEntries(move_fields.map(name => [name, ''])) as Said
const day = (number: number) => new Date(Date.UTC(2026, 1, number))

test('a trial demands question, limit and stop sign; use who, by whom and since when; rest a reason', () => {
  const missing = (stage: Stage) => Object.keys(faultsOf(stage, nothing, '2026-02-02'))
  expect(missing('tried')).toEqual(['question', 'within', 'stop_sign'])
  expect(missing('in_use')).toEqual(['benefits', 'run_by', 'since'])
  expect(missing('rested')).toEqual(['why'])
  expect([...missing('idea'), ...missing('worked_out')]).toEqual([])
  expect(
    faultsOf('in_use', { ...nothing, benefits: 'a', run_by: 'b', since: '2026-02-03' }, '2026-02-02'),
  ).toEqual({
    since: 'not_yet',
  })
})

test('only what is in use is called an innovation', () => {
  expect(stages.filter(isInnovation)).toEqual(['in_use'])
})

test('from anywhere it may go on, back, or to rest; to where it is only for another trial or another who runs it', () => {
  for (const from of stages)
    for (const to of stages) {
      expect(mayMove(from, to), `${from} to ${to}`).toBe(from !== to || from === 'tried' || from === 'in_use')
    }
  expect(stages.map(stage => waysFrom(stage)[0])).toEqual(['worked_out', 'tried', 'in_use', 'in_use', 'idea'])
})

/** Any way from where an idea begins: a wish that cannot be followed is left out. */
const a_way = fc.array(fc.constantFrom(...stages), { maxLength: 12 }).map(wished => {
  const gone: Stage[] = ['idea']
  for (const to of wished) if (mayMove(gone.at(-1)!, to)) gone.push(to)
  return gone
})

test('whatever way it takes, only what is asked for is kept, and the picture knows where it is and has been', () => {
  fc.assert(
    fc.property(a_way, gone => {
      const moves = gone.map((stage, at) => ({ stage, at: day(at + 1) }))
      const way = wayOf(moves)
      expect(way.now).toBe(gone.at(-1))
      expect(way.days[way.farthest]).not.toBeNull()
      for (const [place, at] of Object.entries(way.days)) {
        expect(at).toEqual(moves.findLast(move => move.stage === place)?.at ?? null)
      }
      expect(way.rested_from === null).toBe(!gone.includes('rested'))
      for (const { from, to } of way.returns) expect(stages.indexOf(to)).toBeLessThan(stages.indexOf(from))
      gone.slice(1).forEach((to, at) => {
        const from = gone[at]!
        const all = Object.fromEntries(move_fields.map(name => [name, 'x'])) as Said
        const kept = keptOf(from, to, all)
        const asked = askedFor(from, to).map(({ name }) => name)
        expect(move_fields.filter(name => kept[name] !== '')).toEqual(
          move_fields.filter(name => asked.includes(name)),
        )
        expect(toldOf('Skapet', to, kept).body).not.toBe('')
      })
    }),
  )
})
