import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Guest,
  moveOf,
  type Seating,
  seatRound,
  type Table,
  tableFor,
  tablesIn,
  topicsFor,
  usualTables,
  writtenOf,
} from './rules.ts'

/** An evening: people of up to three sides, tables of whom some have a host, who comes and goes between rounds. */
const evening = fc
  .record({
    sides: fc.array(fc.constantFrom('residents', 'public', 'beside'), { minLength: 1, maxLength: 40 }),
    tables: fc.integer({ min: 1, max: 9 }),
    hosted: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    away: fc.array(fc.array(fc.nat({ max: 39 }), { maxLength: 6 }), { minLength: 4, maxLength: 4 }),
    seed: fc.string(),
  })
  .map(({ sides, tables, hosted, rounds, away, seed }) => {
    const people: Guest[] = sides.map((side, at) => ({ id: `p${at}`, side }))
    const set = Array.from(
      { length: tables },
      (_, at): Table => ({ number: at + 1, host: hosted[at] ? (people[at]?.id ?? null) : null }),
    )
    const played: { there: Guest[]; seating: Seating }[] = []
    for (let round = 0; round < rounds; round++) {
      const gone = away[round]!.map(at => `p${at}`)
      const there = people.filter(({ id }) => !gone.includes(id))
      const before = played.map(one => one.seating)
      played.push({ there, seating: seatRound(there, set, before, `${seed} ${round}`) })
    }
    return { people, set, played, seed }
  })

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts)

test('each round seats everybody who is there, and nobody else, at a table that stands', () => {
  fc.assert(
    fc.property(evening, ({ set, played }) => {
      for (const { there, seating } of played) {
        expect([...seating.keys()].sort()).toEqual(there.map(({ id }) => id).sort())
        for (const number of seating.values()) expect(set.map(one => one.number)).toContain(number)
      }
    }),
  )
})

test('no table has two more than another, in all or of one side', () => {
  fc.assert(
    fc.property(evening, ({ set, played }) => {
      for (const { there, seating } of played) {
        const sides = [...new Set(there.map(({ side }) => side))]
        const at = (number: number, side?: string) =>
          there.filter(one => seating.get(one.id) === number && (!side || one.side === side)).length
        expect(spread(set.map(({ number }) => at(number)))).toBeLessThanOrEqual(1)
        for (const side of sides)
          expect(spread(set.map(({ number }) => at(number, side)))).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 200 },
  )
})

test('a host stays at the table, and the draw can be made again', () => {
  fc.assert(
    fc.property(evening, ({ set, played, seed }) => {
      for (const [round, { there, seating }] of played.entries()) {
        for (const { number, host } of set)
          if (host && seating.has(host)) expect(seating.get(host)).toBe(number)
        const before = played.slice(0, round).map(one => one.seating)
        expect([...seatRound(there, set, before, `${seed} ${round}`)]).toEqual([...seating])
      }
    }),
  )
})

test('whoever comes late makes no table two larger than another', () => {
  fc.assert(
    fc.property(evening, fc.constantFrom('residents', 'public'), ({ people, set, played }, side) => {
      const { seating } = played.at(-1)!
      const late = { id: 'late', side }
      const seats = new Map(seating).set('late', tableFor(late, set, seating, people))
      expect(spread(set.map(({ number }) => tablesIn(seats).get(number)?.length ?? 0))).toBeLessThanOrEqual(1)
    }),
  )
})

test('whoever comes late sits where their own side is fewest, if there is as much room', () => {
  const people = [
    { id: 'a', side: 'residents' },
    { id: 'b', side: 'public' },
  ]
  const set = [
    { number: 1, host: null },
    { number: 2, host: null },
  ]
  const seats = new Map([
    ['a', 1],
    ['b', 2],
  ])
  expect(tableFor({ id: 'late', side: 'residents' }, set, seats, people)).toBe(2)
  expect(tableFor({ id: 'late', side: 'public' }, set, seats, people)).toBe(1)
})

test('sixteen people at four tables meet nearly all the others in three rounds, and all move on', () => {
  const people = Array.from({ length: 16 }, (_, at) => ({
    id: `p${at}`,
    side: at % 2 ? 'public' : 'residents',
  }))
  const set = Array.from({ length: 4 }, (_, at) => ({ number: at + 1, host: null }))
  const played: Seating[] = []
  for (const round of [1, 2, 3]) played.push(seatRound(people, set, played, `evening ${round}`))
  const met = new Set<string>()
  for (const seating of played)
    for (const mates of tablesIn(seating).values())
      for (const one of mates) for (const other of mates) if (one < other) met.add(`${one} ${other}`)
  // Three rounds at tables of four hold 72 meetings; of a draw by lot alone some fourteen are repeated.
  expect(met.size).toBeGreaterThanOrEqual(66)
  for (const { id } of people) expect(new Set(played.map(seating => seating.get(id))).size).toBeGreaterThan(1)
})

test('two hundred are seated at forty tables', () => {
  const people = Array.from({ length: 200 }, (_, at) => ({
    id: `p${at}`,
    side: at % 3 ? 'residents' : 'public',
  }))
  const set = Array.from({ length: 40 }, (_, at) => ({ number: at + 1, host: people[at]!.id }))
  const played: Seating[] = []
  for (const round of [1, 2, 3]) played.push(seatRound(people, set, played, `${round}`))
  expect(played.every(seating => seating.size === 200)).toBe(true)
})

test('one goes on to the next round or back to the last, and nowhere else', () => {
  expect(moveOf(0, 1, 3)).toBe('on')
  expect(moveOf(3, 4, 3)).toBeNull()
  expect(moveOf(2, 1, 3)).toBe('back')
  expect(moveOf(0, -1, 3)).toBeNull()
  expect(moveOf(1, 1, 3)).toBeNull()
  expect(moveOf(0, 2, 3)).toBeNull()
})

test('there is a table for about five, and always more than one', () => {
  expect([0, 4, 11, 23, 500].map(usualTables)).toEqual([2, 2, 3, 5, 40])
})

test('one topic is for all tables, several are one for each, and there are never more than tables', () => {
  expect(topicsFor('Buss', 3)).toEqual(['Buss', 'Buss', 'Buss'])
  expect(topicsFor('Buss\n\n Mat ', 3)).toEqual(['Buss', 'Mat', ''])
  expect(topicsFor('', 2)).toEqual(['', ''])
  expect(topicsFor('a\nb\nc', 2)).toBeNull()
  const back = (topics: string[]) => topicsFor(writtenOf(topics), topics.length)
  for (const topics of [
    ['', ''],
    ['Buss', ''],
    ['', 'Mat'],
    ['', '', 'Mat', ''],
    ['Buss', 'Buss'],
  ])
    expect(back(topics)).toEqual(topics)
})
