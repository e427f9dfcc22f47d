import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Before, LibraryIndicator } from '../rules.ts'
import { levels, themes, ways } from '../rules.ts'
import {
  byGroup,
  byTheme,
  gapsOf,
  groupFor,
  historyOf,
  isLocked,
  nameWhenMeasured,
  type ToldField,
  takenFor,
  told_fields,
  toldOf,
  wishIn,
} from './rules.ts'

const day = (days: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + days * 86_400_000)

const told = fc.record({
  name: fc.string(),
  level: fc.constantFrom(...levels),
  kind: fc.constantFrom('number' as const, 'scale' as const),
  unit: fc.constantFrom('', 'dager'),
  scale_min: fc.constantFrom(0, 1),
  scale_max: fc.constantFrom(5, 10),
  scale_low: fc.constantFrom('', 'aldri'),
  scale_high: fc.constantFrom('', 'alltid'),
  better: fc.constantFrom('higher' as const, 'lower' as const),
  way: fc.constantFrom('' as const, ...ways),
  question: fc.constantFrom('', 'Har du det?'),
  source: fc.constantFrom('', 'KOSTRA'),
  how: fc.constantFrom('', 'Vi teller'),
  mind: fc.constantFrom('', 'Få svar'),
})

test('from what it says now and what became something else, every older wording can be read again', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), versions => {
      const before: Before[] = versions.slice(0, -1).map((one, at) => ({
        of_id: 'i',
        version: at + 1,
        fields: toldOf(one),
        why: '',
        until: day(at),
      }))
      let then: Record<ToldField, string> = toldOf(versions.at(-1)!)
      for (const [at, { was }] of historyOf(before, versions.at(-1)!).entries()) {
        const older = toldOf(versions.at(-2 - at)!)
        for (const field of told_fields) expect(was[field] !== undefined).toBe(older[field] !== then[field])
        then = { ...then, ...was }
        expect(then).toEqual(older)
      }
    }),
  )
})

test('that it was out of use stands in between, and changes no wording', () => {
  const now = { ...fc.sample(told, 1)[0]!, name: 'Ny' }
  const before: Before[] = [
    { of_id: 'i', version: 3, fields: { withdrawn_why: 'Ingen svarte' }, why: '', until: day(3) },
    { of_id: 'i', version: 1, fields: { ...toldOf(now), name: 'Gammel' }, why: 'Klarere', until: day(1) },
  ]
  expect(historyOf(before, now).map(({ was, withdrawn, why }) => ({ was, withdrawn, why }))).toEqual([
    { was: {}, withdrawn: 'Ingen svarte', why: '' },
    { was: { name: 'Gammel' }, withdrawn: null, why: 'Klarere' },
  ])
})

test('a renamed group is shown by the name it had when the first figure was noted', () => {
  const group = { id: 'g', name: 'Familier i sentrum' }
  const before: Before[] = [
    { of_id: 'g', version: 1, fields: { name: 'Alle' }, why: '', until: day(10) },
    { of_id: 'g', version: 2, fields: { name: 'Familier' }, why: '', until: day(20) },
    { of_id: 'other', version: 1, fields: { name: 'Andre' }, why: '', until: day(30) },
  ]
  expect(nameWhenMeasured(before, group, null)).toBeNull()
  expect(nameWhenMeasured(before, group, day(5))).toBe('Alle')
  expect(nameWhenMeasured(before, group, day(15))).toBe('Familier')
  expect(nameWhenMeasured(before, group, day(25))).toBeNull()
  expect(nameWhenMeasured(before, { ...group, name: 'Alle' }, day(5))).toBeNull()
})

test('what is not said of how it is measured is named once, and nothing else is', () => {
  const begins = { every: 'yearly', first_on: '2026-01-01' } as const
  const said = { kind: 'number', way: 'counted', question: '', source: '', ...begins } as const
  expect(gapsOf(said)).toEqual([])
  expect(gapsOf({ ...said, way: '' })).toEqual(['way'])
  expect(gapsOf({ ...said, way: 'asked' })).toEqual(['question'])
  expect(gapsOf({ ...said, way: 'register', every: '', first_on: null })).toEqual(['source', 'when'])
  expect(gapsOf({ ...said, every: '' })).toEqual([])
  expect(gapsOf({ ...said, first_on: null })).toEqual(['first'])
  expect(gapsOf({ ...said, kind: 'story', first_on: null })).toEqual([])
})

test('the next one is for the group that was asked for, or else the first without any in use', () => {
  const groups = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const of = (group_id: string, gone = false) => ({ group_id, withdrawn_at: gone ? day(0) : null })
  expect(groupFor([], [], 'a')).toBeUndefined()
  expect(groupFor(groups, [of('a'), of('b', true)], '')?.id).toBe('b')
  expect(groupFor(groups, [of('a')], 'c')?.id).toBe('c')
  expect(groupFor(groups, [of('a')], 'x')?.id).toBe('b')
  expect(
    groupFor(
      groups,
      groups.map(({ id }) => of(id)),
      '',
    )?.id,
  ).toBe('a')
  expect(byGroup(groups, [of('b'), of('b', true)]).map(one => one.indicators.length)).toEqual([0, 1, 0])
})

test('of two taken from the library the one in use counts, and another group’s never', () => {
  const one = (group_id: string, gone: boolean) => ({
    library_id: 'x',
    group_id,
    withdrawn_at: gone ? day(0) : null,
  })
  const rows = [one('a', true), one('a', false), one('b', true)]
  expect(takenFor(rows, 'x', 'a')).toBe(rows[1])
  expect(takenFor(rows, 'x', 'b')).toBe(rows[2])
  expect(takenFor(rows, 'x', 'c')).toBeUndefined()
  expect(takenFor(rows, 'y', 'a')).toBeUndefined()
})

test('anything that rests on it keeps its kind', () => {
  const nothing = { measured: false, aimed: false, asked: false, since: null }
  expect(isLocked(nothing)).toBe(false)
  for (const what of ['measured', 'aimed', 'asked']) expect(isLocked({ ...nothing, [what]: true })).toBe(true)
})

test('looking by theme and level finds each fitting one once, and nonsense looks for everything', () => {
  const library = themes.flatMap(theme =>
    levels.map(level => ({ id: `${theme}-${level}`, theme, level }) as LibraryIndicator),
  )
  fc.assert(
    fc.property(fc.constantFrom('', 'x', ...themes), fc.constantFrom('', 'x', ...levels), (theme, level) => {
      const found = byTheme(library, wishIn(new URLSearchParams({ theme, level }))).flatMap(one => one.found)
      const fitting = library.filter(
        one =>
          (theme === '' || theme === 'x' || one.theme === theme) &&
          (level === '' || level === 'x' || one.level === level),
      )
      expect(found).toEqual(fitting)
    }),
  )
  expect(byTheme([], { theme: '', level: '' })).toEqual([])
})
