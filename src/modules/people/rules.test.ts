import { expect, test } from 'vitest'
import { balance, changesBetween, firstLevel, grantsOf, levelOf, levels, placeSeats } from './rules.ts'

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
  expect(firstLevel('researcher')).toBe('observer')
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

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

test('changes between two rounds count who is new and who is gone, not who came back in between', () => {
  const events = [
    { participant_id: 'a', party: 'resident', kind: 'joined', at: day(1) },
    { participant_id: 'b', party: 'resident', kind: 'joined', at: day(1) },
    { participant_id: 'c', party: 'leader', kind: 'joined', at: day(6) },
    { participant_id: 'a', party: 'resident', kind: 'left', at: day(7) },
    { participant_id: 'b', party: 'resident', kind: 'left', at: day(7) },
    { participant_id: 'b', party: 'resident', kind: 'returned', at: day(8) },
    { participant_id: 'd', party: 'mentor', kind: 'joined', at: day(20) },
  ] as const
  expect(changesBetween(events, day(5), day(10))).toEqual({ joined: { leader: 1 }, left: { resident: 1 } })
  expect(changesBetween(events, null, day(2))).toEqual({ joined: { resident: 2 }, left: {} })
})
