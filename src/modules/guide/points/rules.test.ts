import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Checkpoint, chapters, chaptersOf, phases, point_states } from '../rules.ts'
import { adviceFor, beside, fits, howFar, isWaiting, nextPoints, readPlace } from './rules.ts'

const today = '2026-06-15'
const said = (text: string) => ({ nb: text, nn: text, da: text, en: text })
const a_point = fc.record({
  point: fc.record({
    id: fc.uuid(),
    chapter: fc.constantFrom(...chapters),
    from_ambition: fc.nat({ max: 4 }),
    before_inviting: fc.constantFrom('yes' as const, undefined),
    advice: fc.constantFrom<Checkpoint['advice']>([], [{ started_by: 'residents', text: said('x') }]),
  }),
  state: fc.constantFrom(...point_states),
  due: fc.constantFrom(null, '2026-06-01', '2026-06-14', today, '2026-07-01'),
})
const starters = fc.constantFrom('municipality', 'residents')
const points = fc.array(a_point, { maxLength: 40 })

test('what is next is in the phase, fits, waits, is never more than three, and what is late comes first', () => {
  fc.assert(
    fc.property(
      points,
      fc.constantFrom(...phases),
      starters,
      fc.nat({ max: 4 }),
      (all, phase, started_by, ambition) => {
        const about = { started_by, ambition }
        const next = nextPoints(all, phase, about, today)
        expect(next.length).toBeLessThanOrEqual(3)
        for (const one of next) {
          expect(chaptersOf(phase)).toContain(one.point.chapter)
          expect(isWaiting(one)).toBe(true)
          expect(fits(one, ambition)).toBe(true)
        }
        const every = nextPoints(all, phase, about, today, 99)
        const late = every.map(one => one.due !== null && one.due < today)
        expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)))
        const first = (one: (typeof every)[number]) =>
          started_by === 'residents' ? one.point.advice.length > 0 : one.point.before_inviting === 'yes'
        const rest = every.filter((_, at) => !late[at]).map(first)
        if (phase === 'preparation') expect(rest).toEqual(rest.toSorted((a, b) => Number(b) - Number(a)))
        expect(next).toEqual(every.slice(0, 3))
      },
    ),
  )
})

test('how far a chapter is counts only what is for them', () => {
  fc.assert(
    fc.property(points, fc.constantFrom(...chapters), fc.nat({ max: 4 }), (all, chapter, ambition) => {
      const { in_place, of } = howFar(all, chapter, ambition)
      const ours = all.filter(one => one.point.chapter === chapter && one.point.from_ambition <= ambition)
      expect(of).toBe(ours.filter(one => one.state !== 'not_for_us').length)
      expect(in_place).toBeLessThanOrEqual(of)
    }),
  )
})

test('the advice is for those who took the initiative, and for thin or thick', () => {
  const advice = [
    { started_by: 'residents' as const, text: said('a') },
    { ambition: 'thick' as const, text: said('b') },
    { started_by: 'municipality' as const, ambition: 'thin' as const, text: said('c') },
    { text: said('d') },
  ]
  const told = (started_by: string, ambition: number) =>
    adviceFor({ advice }, { started_by, ambition }).map(one => one.text.nb)
  expect(told('residents', 0)).toEqual(['a', 'd'])
  expect(told('municipality', 4)).toEqual(['b', 'd'])
  expect(told('municipality', 2)).toEqual(['c', 'd'])
})

test('the points before and after are those beside it', () => {
  const three = ['a', 'b', 'c'].map(id => ({
    point: { id, chapter: 'safety' as const, from_ambition: 0, before_inviting: undefined, advice: [] },
    state: 'not_yet' as const,
    due: null,
  }))
  expect(beside(three, 'b').before?.point.id).toBe('a')
  expect(beside(three, 'c').after).toBeNull()
  expect(beside(three, 'a').before).toBeNull()
})

test('a place in a source is read as people write it', () => {
  expect(readPlace('appendix 1, A1')).toEqual({ kind: 'appendix', at: '1, A1' })
  expect(readPlace('3.7')).toEqual({ kind: 'chapter', at: '3.7' })
  expect(readPlace('summary')).toEqual({ kind: 'summary', at: '' })
  expect(readPlace('our own judgement')).toBeNull()
})
