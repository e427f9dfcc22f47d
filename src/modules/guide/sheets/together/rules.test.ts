import { expect, test } from 'vitest'
import { rowForm } from '../forms.ts'
import { sheetCalled } from '../queries.ts'
import type { Row } from '../rules.ts'

const today = '2026-11-22'
const rowsOf = (name: string, typed: readonly Record<string, string>[]): Row[] =>
  typed.map(fields => ({
    id: 'x',
    version: 1,
    fields: rowForm(sheetCalled(name)).parse(fields),
    added_at: new Date('2026-06-01T10:00:00Z'),
    changed_at: new Date('2026-06-01T10:00:00Z'),
  }))
const hintsOf = (name: string, ...typed: Record<string, string>[]) =>
  sheetCalled(name).hints!(rowsOf(name, typed), { today }).map(({ key }) => key)

test('a source that nobody has written from is told, and so is that nothing is in use', () => {
  const room = { what: 'Et rom', source: 'own' }
  expect(hintsOf('resources', room)).toEqual(['no_residents', 'no_local'])
  const more = [room, { what: 'Søm', source: 'residents' }, { what: 'Bua', source: 'local' }]
  expect(hintsOf('resources', ...more)).toEqual(['nothing_used'])
  expect(hintsOf('resources', ...more, { ...room, in_use: 'yes' })).toEqual([])
})

test('residents are asked about offers first; then overlaps, gaps and what is unknown are told and summed', () => {
  expect(hintsOf('offers', { offer: 'Åpen kafé' })).toEqual(['ask_residents'])
  const rows = [
    { offer: 'Åpen kafé', known: 'yes', used: 'no', overlaps: 'Formiddagstreff' },
    { offer: 'Kurs', known: 'no', used: 'no', missing: 'Barnepass' },
  ]
  expect(hintsOf('offers', ...rows)).toEqual(['unknown', 'not_used', 'overlap', 'gap'])
  expect(sheetCalled('offers').sums!(rowsOf('offers', rows))).toEqual([
    { key: 'overlaps', count: 1 },
    { key: 'gaps', count: 1 },
  ])
})

test('knowledge that nobody has lived, and knowledge without a way to it, is told', () => {
  const unknown = { what: 'Hvem eier tomta', kind: 'missing' }
  expect(hintsOf('competence', unknown)).toEqual(['no_lived', 'no_way'])
  expect(hintsOf('competence', { ...unknown, how: 'Ring' }, { what: 'Vente', kind: 'lived' })).toEqual([])
})

test('to keep in touch by screen alone is told, and what a closed group gives away', () => {
  const post = { for_what: 'Neste møte', way: 'social', keeper: 'Verten' }
  expect(hintsOf('channel', post)).toEqual(['only_digital', 'social'])
  expect(hintsOf('channel', { ...post, way: 'sms' }, { ...post, way: 'letter' })).toEqual([])
  expect(hintsOf('channel', { for_what: 'Avlysning', left_out: 'De uten mobil' })).toEqual([
    'no_way',
    'nobody_keeps',
    'left_out',
  ])
})

test('a trial without a stop sign, one that is over unsaid, and one in use that nobody has, are told', () => {
  const trial = { what: 'Åpent søndag', stop: 'Færre enn fem' }
  expect(hintsOf('trials', { what: 'Åpent søndag' })).toEqual(['no_stop'])
  expect(hintsOf('trials', { ...trial, until_day: today })).toEqual([])
  expect(hintsOf('trials', { ...trial, until_day: '2026-11-21' })).toEqual(['no_result'])
  const over = { what: 'Åpent søndag', until_day: '2026-11-21', result: 'Fire kom' }
  expect(hintsOf('trials', over)).toEqual([])
  expect(hintsOf('trials', { ...over, taken_up: 'yes' })).toEqual(['no_owner'])
  expect(hintsOf('trials', { ...over, taken_up: 'yes', owner_after: 'Biblioteket' })).toEqual([])
})

test('an agreement tells what is left to agree on, and a council without term or veto', () => {
  const matters = sheetCalled('running').fields.find(({ name }) => name === 'matter')!.options!
  const agreed = matters.map(matter => ({ agreed: 'Vi bytter på', matter, until_day: '2027-06-01' }))
  expect(hintsOf('running', ...agreed)).toEqual([])
  expect(hintsOf('running', { agreed: 'Fire', matter: 'council' })).toEqual([
    'not_agreed',
    'no_day',
    'no_term',
    'no_veto',
  ])
  expect(hintsOf('running', ...agreed, { ...agreed[0]!, until_day: '2026-11-21' })).toEqual(['over'])
})

test('a year after, those who never took part are missed, and that it ended is thanked for', () => {
  const said = { said: 'Det er der', teller: 'employee', still: 'yes' }
  expect(hintsOf('year_after', said, { ...said, teller: 'leader' })).toEqual(['only_employees'])
  expect(hintsOf('year_after', said, { ...said, teller: 'took_part' })).toEqual(['nobody_outside'])
  expect(hintsOf('year_after', { said: 'Borte', teller: 'never_took_part', still: 'no' })).toEqual(['ended'])
})
