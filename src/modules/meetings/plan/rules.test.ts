import { expect, test } from 'vitest'
import { alwaysOn, arranged, isLink, isMoved, openOf, twoHoursAfter } from './rules.ts'

const now = new Date('2026-02-02T10:00:00Z')
const on = (status: string, day: string | null) => ({
  status,
  held_elsewhere: false,
  starts_at: day ? new Date(`${day}T17:00:00Z`) : null,
  ends_at: day ? new Date(`${day}T19:00:00Z`) : null,
})

test('the next meeting is the one that goes on, or else the first that is settled; what has passed is over', () => {
  const first = on('planned', '2026-02-05')
  const second = on('planned', '2026-02-12')
  const asking = on('asking', null)
  const past = on('planned', '2026-01-30')
  const off = on('cancelled', '2026-02-09')
  const all = [asking, second, off, first, past]
  expect(arranged(all, now)).toEqual({ next: first, later: [second], asking: [asking], over: [off, past] })
  const runs = on('running', '2026-02-20')
  expect(arranged([...all, runs], now).next).toBe(runs)
  expect(arranged([], now).next).toBeNull()
})

test('moved is what an invitation tells: when and where, and nothing else', () => {
  const before = { ...on('planned', '2026-02-05'), place: 'Biblioteket', online_address: '' }
  expect(isMoved(before, { ...before, starts_at: new Date(before.starts_at!) })).toBe(false)
  expect(isMoved(before, { ...before, place: 'Hos Amina' })).toBe(true)
  expect(isMoved(before, { ...before, starts_at: null, ends_at: null })).toBe(true)
})

test('without an end a meeting lasts two hours, past midnight too', () => {
  expect([twoHoursAfter('18:30'), twoHoursAfter('23:00')]).toEqual(['20:30', '01:00'])
})

test('what is not settled is told, and whose ground it always was', () => {
  const nothing = {
    meal: '',
    transport: '',
    interpreter: '',
    child_care: '',
    costs: '',
    costs_covered: false,
  }
  expect(openOf({ ...nothing, meal: 'Suppe', costs_covered: true })).toEqual([
    'transport',
    'interpreter',
    'child_care',
  ])
  const held = (ground: 'public' | 'residents' | 'outdoors' | '') => ({ status: 'held', ground })
  expect(alwaysOn([held('public'), held('public'), { status: 'planned', ground: 'residents' }])).toBe(
    'public',
  )
  expect(alwaysOn([held('public'), held('residents')])).toBeNull()
  expect(alwaysOn([held('public')])).toBeNull()
  expect([isLink('https://video.example/x'), isLink('javascript:alert(1)')]).toEqual([true, false])
})
