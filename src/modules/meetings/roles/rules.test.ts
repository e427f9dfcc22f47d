import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '../rules.ts'
import { type Candidate, type Given, type Had, suggestRoles, swapOf } from './rules.ts'

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  leads: false,
  comes: true,
  ...more,
})
const by = (given: readonly Given[]) =>
  Object.fromEntries(given.map(({ role, participant_id }) => [role, participant_id]))

const evenings = fc
  .record({
    people: fc.array(fc.record({ leads: fc.boolean(), comes: fc.boolean() }), { maxLength: 8 }),
    had: fc.array(
      fc.record({
        role: fc.constantFrom(...roles),
        who: fc.nat({ max: 7 }),
        day: fc.integer({ min: 1, max: 300 }),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ people, had }) => ({
    people: people.map((one, which): Candidate => ({ id: `p${which}`, ...one })),
    had: had.map(({ role, who, day }): Had => ({ role, participant_id: `p${who}`, at: at(day) })),
  }))

test('every role gets somebody, nobody two while others have none, and no leader guides while others can', () => {
  fc.assert(
    fc.property(evenings, ({ people, had }) => {
      const suggested = suggestRoles(people, had, [])
      expect(suggested.length).toBe(people.length === 0 ? 0 : roles.length)
      const busy = new Set(suggested.map(({ participant_id }) => participant_id))
      expect(busy.size).toBe(Math.min(people.length, roles.length))
      const guide = people.find(({ id }) => id === by(suggested).guide)
      if (people.some(({ leads }) => !leads)) expect(guide?.leads).toBe(false)
    }),
  )
})

test('of those who are alike, whoever had the role least and longest ago is asked', () => {
  const people = ['a', 'b', 'c', 'd'].map(id => person(id))
  const had: Had[] = [
    { role: 'guide', participant_id: 'a', at: at(1) },
    { role: 'guide', participant_id: 'b', at: at(20) },
    { role: 'guide', participant_id: 'c', at: at(3) },
    { role: 'guide', participant_id: 'd', at: at(4) },
    { role: 'guide', participant_id: 'd', at: at(5) },
  ]
  expect(by(suggestRoles(people, had, [])).guide).toBe('a')
  expect(
    by(suggestRoles(people, [...had, { role: 'guide', participant_id: 'a', at: at(30) }], [])).guide,
  ).toBe('c')
})

test('roles go round: over four evenings of four people everybody has had every role', () => {
  const people = ['a', 'b', 'c', 'd'].map(id => person(id))
  const had: Had[] = []
  for (const day of [1, 8, 15, 22])
    had.push(...suggestRoles(people, had, []).map(one => ({ ...one, at: at(day) })))
  for (const { id } of people)
    expect(new Set(had.filter(one => one.participant_id === id).map(({ role }) => role)).size, id).toBe(4)
})

test('who has a role keeps it, and who said no to one is not asked for it again', () => {
  const people = ['a', 'b'].map(id => person(id))
  const suggested = suggestRoles(people, [], [{ role: 'host', participant_id: 'a' }])
  expect(suggested.map(({ role }) => role)).toEqual(['guide', 'writer', 'kitchen'])
  expect(by(suggested).guide).toBe('b')
  expect(by(suggestRoles(people, [], [], [{ role: 'guide', participant_id: 'a' }])).guide).toBe('b')
  expect(suggestRoles([person('a')], [], [], [{ role: 'guide', participant_id: 'a' }])).toHaveLength(3)
})

test('whoever comes is asked before somebody who has not said so; a leader ends up in the kitchen', () => {
  const people = [
    person('a', { comes: false }),
    person('b'),
    person('c'),
    person('d', { leads: true }),
    person('e'),
  ]
  const suggested = by(suggestRoles(people, [], []))
  expect(Object.values(suggested)).not.toContain('a')
  expect(suggested.kitchen).toBe('d')
})

test('two who have roles take each other’s; somebody without one takes it over', () => {
  const given: Given[] = [
    { role: 'host', participant_id: 'a' },
    { role: 'writer', participant_id: 'b' },
  ]
  expect(swapOf(given, 'host', 'a', 'b')).toEqual({
    off: [given[0], given[1]],
    on: [
      { role: 'host', participant_id: 'b' },
      { role: 'writer', participant_id: 'a' },
    ],
  })
  expect(swapOf(given, 'host', 'a', 'c')).toEqual({
    off: [given[0]],
    on: [{ role: 'host', participant_id: 'c' }],
  })
  expect(swapOf(given, 'kitchen', null, 'b')).toEqual({
    off: [],
    on: [{ role: 'kitchen', participant_id: 'b' }],
  })
  expect(swapOf(given, 'host', 'a', 'a')).toEqual({ off: [], on: [] })
})
