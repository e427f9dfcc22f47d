import { describe, expect, test } from 'vitest'
import type { Mean } from '../closing/rules.ts'
import { DontKnow, Seats, Strip } from './counts/pictures.tsx'
import { Grid, type GridCell } from './grid/pictures.tsx'
import { type Axis, ChangeChart, DifferenceChart, type DifferenceRow } from './pictures.tsx'
import { Radar } from './radar/pictures.tsx'

const axis: Axis = {
  min: 1,
  max: 5,
  number: n => n.toFixed(1).replace('.', ','),
  low: '1 stemmer ikke',
  high: 'stemmer helt 5',
  at_low: 'nær 1',
  at_high: 'nær 5',
}
const long = 'Kompletterende kunnskap og ressursorientering <b>&</b>'
const two = [{ label: 'innbyggere og foreninger' }, { label: 'det offentlige' }]
const four = [...two, { label: 'foreninger' }, { label: 'næringsliv' }]

const row = (name: string, groups: (Mean | null)[], whole: Mean | null = null): DifferenceRow => ({
  name,
  groups,
  whole,
  word: 'litt ulikt',
  strong: true,
  said: `Om ${name}`,
})
const cell = (change: Partial<GridCell> = {}): GridCell => ({
  label: 'ordet mitt teller',
  level: 2,
  differ: null,
  whole_only: false,
  unsure: false,
  pick: null,
  said: 'midt på',
  ...change,
})
const key_words = {
  weak: 'svakt',
  middle: 'midt på',
  strong: 'sterkt',
  differ: 'ulikt',
  unsure: 'vet ikke',
  whole_only: 'samlet',
}

const difference = (sides: { label: string }[], rows: DifferenceRow[], on = axis) =>
  String(<DifferenceChart sides={sides} rows={rows} axis={on} />)
const radar = (names: string[], groups: (Mean | null)[]) =>
  String(
    <Radar
      id="radar"
      title="Sju felt, to sider"
      desc="Størst avstand i likeverd."
      sides={two}
      axes={names.map(label => ({ label, groups }))}
      axis={axis}
    />,
  )
const strip = (steps: (number | 'nearly_all' | null)[]) =>
  String(
    <Strip id="strip" title="Mest på fire" min={1} steps={steps} nearly_all="nesten alle" number={String} />,
  )

const every_picture: [string, string][] = [
  ['two sides', difference(two, [row('Likeverd', [{ mean: 2.9 }, { mean: 4.1 }])])],
  ['equal means', difference(two, [row('Likeverd', [{ mean: 3 }, { mean: 3 }])])],
  [
    'four sides',
    difference(four, [row(long, [{ mean: 1 }, { mean: 5 }, { at: 'high_end' }, { at: 'low_end' }])]),
  ],
  ['one group', difference([], [row('Likeverd', [], { mean: 3.4 }), row('Mål', [], { at: 'high_end' })])],
  ['all protected', difference(two, [row('Likeverd', [null, null])])],
  ['one side protected', difference(two, [row('Likeverd', [null, { at: 'low_end' }])])],
  ['no rows', difference(two, [])],
  ['a scale of ten', difference(two, [row('Mål', [{ mean: 9.6 }, { mean: 2 }])], { ...axis, max: 10 })],
  [
    'change',
    String(
      <ChangeChart
        axis={axis}
        rows={[
          { name: long, from: { mean: 2.9 }, to: { mean: 3.8 }, moved: true, word: 'opp', said: 'Opp' },
          {
            name: 'B',
            from: { at: 'low_end' },
            to: { at: 'high_end' },
            moved: true,
            word: 'opp',
            said: 'Opp',
          },
          { name: 'C', from: null, to: { mean: 2 }, moved: false, word: 'nytt', said: 'Nytt' },
          { name: 'D', from: { mean: 2 }, to: null, moved: false, word: 'vises ikke', said: 'Vises ikke' },
        ]}
      />,
    ),
  ],
  [
    'grid',
    String(
      <Grid
        caption="Sju felt og fire verdier"
        columns={['Åpenhet', long]}
        rows={[
          {
            name: long,
            cells: [cell({ differ: [1, 0], pick: 1 }), cell({ unsure: true, whole_only: true })],
          },
          { name: 'Mål', cells: [cell({ level: null, href: '#s2' }), null] },
        ]}
        key_words={key_words}
      />,
    ),
  ],
  ['radar of three', radar(['A', long, 'C'], [{ mean: 2 }, { at: 'high_end' }])],
  ['radar of ten with gaps', radar([...'ABCDEFGHIJ'], [null, { at: 'low_end' }])],
  ['strip', strip([1, 4, 3, 3, 2])],
  ['strip of nearly all', strip([null, null, null, 'nearly_all', null])],
  ['strip of nobody', strip([0, 0, 0])],
  ['seats', String(<Seats title="9 til 8" side={3} stayed={7} joined={1} left={2} />)],
  ['nobody knows', String(<DontKnow title="Nesten alle" count="nearly_all" of={1} />)],
  ['some do not know', String(<DontKnow title="Fem av tretten" count={5} of={13} />)],
]

describe('every picture', () => {
  test.each(every_picture)('holds the rules of the house: %s', (_, html) => {
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object|null/)
    expect(html).not.toMatch(/\sstyle=|<style|<script/)
    expect(html).not.toContain('<b>&</b>')
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/aria-hidden="true"|role="img"/)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, names] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const name of names!.split(' ')) expect(ids).toContain(name)
  })
})

describe('the difference', () => {
  test('is told in a sentence to those who do not see it', () => {
    const html = difference(two, [row('Likeverd', [{ mean: 2.9 }, { mean: 4.1 }])])
    expect(html).toContain('<span class="sr">Om Likeverd</span>')
    expect(html).toContain('2,9')
    expect(html).toContain('innbyggere og foreninger')
  })
  test('shows a class in words, never as a number', () => {
    const html = difference(two, [row('Likeverd', [{ at: 'low_end' }, { at: 'high_end' }])])
    expect(html).toContain('nær 1')
    expect(html).toContain('nær 5')
    expect(html).not.toMatch(/>[15],0</)
  })
  test('shows no mark for a protected side', () => {
    const both = difference([], [row('Likeverd', [{ mean: 2 }, { mean: 4 }])])
    const one = difference([], [row('Likeverd', [null, { mean: 4 }])])
    expect(both).toContain('c-heather')
    expect(one).not.toContain('c-heather')
  })
})

test('a radar needs three axes', () => {
  expect(radar(['A', 'B'], [{ mean: 2 }])).toBe('')
})

test('a radar says what it shows, by title and description', () => {
  expect(radar(['A', 'B', 'C'], [{ mean: 2 }, { mean: 3 }])).toMatch(
    /role="img" aria-labelledby="radar-wide-t radar-wide-d"/,
  )
})

test('the grid explains only the signs it uses', () => {
  const grid = (c: GridCell) =>
    String(<Grid caption="c" columns={['A']} rows={[{ name: 'B', cells: [c] }]} key_words={key_words} />)
  expect(grid(cell())).not.toContain('vet ikke')
  expect(grid(cell({ unsure: true }))).toContain('vet ikke')
})
