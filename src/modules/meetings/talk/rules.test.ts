import { expect, test } from 'vitest'
import { longest_turn, type Share, type There, talkOf, tiltOf, turnOf } from './rules.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 1, 2, 18, minute))
const sitting = (side: string, left: number | null = null) => ({
  side,
  came_at: at(0),
  left_at: left === null ? null : at(left),
})
const none = { residents: 0, public: 0 }
const two_and_two: There = {
  people: [sitting('residents'), sitting('residents'), sitting('public'), sitting('public')],
  guests: none,
}
const counted = (residents: number, public_side: number): Share[] => [
  { side: 'residents', seconds: residents, since: null },
  { side: 'public', seconds: public_side, since: null },
]

test('the shares are told in fives per cent, beside how many are there', () => {
  expect(talkOf(counted(200, 600), two_and_two, at(30), true)).toEqual({
    shown: true,
    talk: { residents: 25, public: 75 },
    there: { residents: 2, public: 2 },
  })
})

test('nothing is shown where a side is only one, whatever was counted before', () => {
  const one_left = { ...two_and_two, people: [...two_and_two.people.slice(1)] }
  expect(talkOf(counted(900, 900), one_left, at(30), true)).toEqual({ shown: false, why: 'alone' })
  const nobody = { people: [], guests: none }
  expect(talkOf(counted(900, 900), nobody, at(30), true)).toEqual({ shown: false, why: 'alone' })
})

test('guests count among their side, those beside the table in none', () => {
  const people = [sitting('residents'), sitting('public'), sitting('beside'), sitting('beside')]
  expect(talkOf(counted(900, 900), { people, guests: none }, at(30), true).shown).toBe(false)
  expect(talkOf(counted(900, 900), { people, guests: { residents: 1, public: 1 } }, at(30), true).shown).toBe(
    true,
  )
})

test('little is not shown at all', () => {
  expect(talkOf(counted(60, 60), two_and_two, at(30), true)).toEqual({ shown: false, why: 'too_little' })
})

test('a turn counts its time, ten minutes at most, and nothing if a side was one alone meanwhile', () => {
  expect(turnOf(at(0), at(3), two_and_two)).toBe(180)
  expect(turnOf(at(0), at(55), two_and_two)).toBe(longest_turn)
  const people = [...two_and_two.people.slice(1), sitting('residents', 2)]
  expect(turnOf(at(0), at(3), { people, guests: none })).toBe(0)
  expect(turnOf(at(0), at(1), { people, guests: none })).toBe(60)
})

test('what runs counts while the meeting does, and not after', () => {
  const shares: Share[] = [
    { side: 'residents', seconds: 300, since: at(20) },
    { side: 'public', seconds: 300, since: null },
  ]
  expect(talkOf(shares, two_and_two, at(25), true)).toMatchObject({ talk: { residents: 65 } })
  expect(talkOf(shares, two_and_two, at(25), false)).toMatchObject({ talk: { residents: 50 } })
})

test('a side that has much less of the talk than of the chairs is named', () => {
  const shown = (residents: number, chairs: number) =>
    tiltOf({
      shown: true,
      talk: { residents, public: 100 - residents },
      there: { residents: chairs, public: 10 - chairs },
    })
  expect(shown(30, 6)).toBe('residents')
  expect(shown(80, 5)).toBe('public')
  expect(shown(55, 6)).toBeNull()
})
