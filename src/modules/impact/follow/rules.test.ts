import { expect, test } from 'vitest'
import type { Indicator, Measurement } from '../rules.ts'
import { countPlaces, readingOf } from './rules.ts'
import { readingIn } from './text/index.ts'
import { cellsOf, effectStands, processStands } from './together/rules.ts'

const indicator = (more: Partial<Indicator> = {}) =>
  ({ kind: 'share', way: 'asked', better: 'higher', unit: '', level: 'outcome', ...more }) as Indicator
const found = (value: number | null, more: Partial<Measurement> = {}) =>
  ({
    ...{ value, at_end: null, part: null, n: null, low: null, high: null, missing: '', day: '2026-06-01' },
    ...more,
  }) as Measurement
const share = (part: number, n: number, day: string) => found((100 * part) / n, { part, n, day })

test('a difference smaller than the uncertainty is said to be that, and nobody judges it', () => {
  const standing = { baseline: share(4, 11, '2025-09-01'), latest: share(7, 10, '2026-06-01') }
  const reading = readingOf(indicator(), standing)
  expect(reading).toEqual({ kind: 'change', moved: 'up', sure: 'overlap', wished: null, others: true })
  const series = { indicator: indicator(), reading, standing: { ...standing, missing: null } }
  expect(readingIn('nb', series as Parameters<typeof readingIn>[1]).join(' ')).toBe(
    'Fra 4 av 11 (36 %) (1. september 2025) til 7 av 10 (70 %) (1. juni 2026). ' +
      'Forskjellen er mindre enn usikkerheten, så den kan være tilfeldig. ' +
      '11 var med ved nullpunktet, 10 sist, og det trenger ikke være de samme.',
  )
})

test('a large difference goes the wished way or the other, as the indicator says; with neither nobody judges', () => {
  const standing = { baseline: share(40, 200, '2025-09-01'), latest: share(150, 210, '2026-06-01') }
  const wished = (better: Indicator['better']) => {
    const reading = readingOf(indicator({ better }), standing)
    return reading.kind === 'change' ? [reading.sure, reading.wished] : []
  }
  expect(wished('higher')).toEqual(['apart', true])
  expect(wished('lower')).toEqual(['apart', false])
  expect(wished('neither')).toEqual(['apart', null])
})

test('typed uncertainty counts as it stands; where nobody has said any, it is not known', () => {
  const number = indicator({ kind: 'number', way: 'counted' })
  const sure = (before: Partial<Measurement>, now: Partial<Measurement>) => {
    const reading = readingOf(number, { baseline: found(10, before), latest: found(14, now) })
    return reading.kind === 'change' ? reading.sure : reading.kind
  }
  expect(sure({}, {})).toBe('unknown')
  expect(sure({ low: 9, high: 11 }, { low: 12, high: 16 })).toBe('apart')
  expect(sure({ low: 8, high: 12 }, { low: 12, high: 16 })).toBe('overlap')
})

test('without two figures there is no change to speak of', () => {
  const kinds = [
    { baseline: null, latest: null },
    { baseline: found(null, { missing: 'Ingen svarte' }), latest: null },
    { baseline: found(3), latest: null },
    { baseline: null, latest: found(3) },
    { baseline: found(3), latest: found(null, { at_end: 'high' }) },
  ].map(standing => readingOf(indicator(), standing).kind)
  expect(kinds).toEqual(['nothing', 'nothing', 'only_baseline', 'no_baseline', 'ends'])
})

test('the line that sums up counts each indicator once', () => {
  const places = (['met', 'no_baseline', 'met', 'story'] as const).map(place => ({ place }))
  expect(countPlaces(places)).toEqual([
    { place: 'met', n: 2 },
    { place: 'no_baseline', n: 1 },
    { place: 'story', n: 1 },
  ])
})

test('process and effect meet in one square, between two or four, or nowhere yet', () => {
  expect(processStands('strong', ['strong', 'weak'])).toBe('weak')
  expect(processStands('strong', ['strong', 'middle'])).toBe('good')
  expect(processStands(null, [])).toBe('unknown')
  expect(cellsOf('good', 'weak')).toEqual(['good_weak'])
  expect(cellsOf('middle', 'good')).toEqual(['good_good', 'weak_good'])
  expect(cellsOf('middle', 'middle')).toHaveLength(4)
  expect(cellsOf('good', 'unknown')).toEqual([])
})

test('what came of it is only said where more than chance has moved, and never from results alone', () => {
  const one = (more: object, level: Indicator['level'] = 'outcome') =>
    ({
      indicator: indicator({ level }),
      place: 'on_the_way',
      reading: { kind: 'change', moved: 'up', sure: 'apart', wished: true, others: true, ...more },
    }) as Parameters<typeof effectStands>[0][number]
  const unsure = { sure: 'overlap', wished: null }
  const still = { moved: 'same', sure: 'unknown', wished: null }
  expect(effectStands([one({}, 'result')])).toEqual({ stands: 'unknown', lacks: 'no_indicators' })
  expect(effectStands([one(unsure)])).toEqual({ stands: 'unknown', lacks: 'unsure' })
  expect(effectStands([one({}), one({}), one(still)]).stands).toBe('good')
  expect(effectStands([one({}), one(unsure), one(still)]).stands).toBe('middle')
  expect(effectStands([one(still), one(unsure)]).stands).toBe('weak')
})
