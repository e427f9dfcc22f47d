import { expect, test } from 'vitest'
import {
  balance,
  canTakeOver,
  firstLevel,
  grantsOf,
  leadsAlone,
  levelOf,
  levels,
  placeSeats,
} from './rules.ts'

test('a table with as many residents as public people is well filled', () => {
  expect(balance(['resident', 'civil_society', 'public_employee', 'leader'])).toEqual({
    residents: 2,
    public: 2,
    beside: 0,
    missing: null,
  })
})

test('residents who are fewer than the public sector are missed', () => {
  expect(balance(['resident', 'public_employee', 'leader']).missing).toBe('residents')
})

test('without civil society it is not yet co-creation, whoever else is there', () => {
  expect(balance([]).missing).toBe('civil_society')
  expect(balance(['public_employee', 'leader', 'mentor']).missing).toBe('civil_society')
  expect(balance(['business', 'public_employee']).missing).toBe('civil_society')
})

test('mentors and researchers sit beside the table and are not counted', () => {
  expect(balance(['resident', 'mentor', 'researcher'])).toEqual({
    residents: 1,
    public: 0,
    beside: 2,
    missing: null,
  })
  expect(firstLevel('researcher')).toBe('researcher')
  expect(firstLevel('mentor')).toBe('mentor')
  expect(firstLevel('resident')).toBe('member')
})

test('every seat is placed once and the sides are spread', () => {
  for (const [residents, in_public] of [
    [8, 5],
    [0, 3],
    [4, 0],
    [0, 0],
    [1, 9],
  ] as const) {
    const seats = placeSeats(residents, in_public)
    expect(seats.filter(seat => seat === 'residents')).toHaveLength(residents)
    expect(seats.filter(seat => seat === 'public')).toHaveLength(in_public)
  }
  expect(placeSeats(2, 2)).toEqual(['residents', 'public', 'residents', 'public'])
})

test('what a person may do is one choice there and back', () => {
  for (const level of levels) expect(levelOf(grantsOf(level))).toBe(level)
})

test('whoever has not taken the seat neither leads nor takes over', () => {
  const seat = (id: string, level: (typeof levels)[number], claimed: boolean) => ({
    id,
    grants: grantsOf(level),
    claimed,
  })
  const people = [
    seat('kari', 'facilitator', true),
    seat('per', 'facilitator', false),
    seat('amina', 'member', true),
    seat('odd', 'member', false),
    seat('berit', 'mentor', true),
  ]
  expect(leadsAlone(people, 'kari')).toBe(true)
  expect(leadsAlone(people, 'per')).toBe(false)
  expect(leadsAlone(people, 'amina')).toBe(false)
  expect(canTakeOver(people).map(one => one.id)).toEqual(['amina'])
})
