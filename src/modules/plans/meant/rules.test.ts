import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block } from '../../../platform/documents/outline.ts'
import { readPlan } from '../reading/rules.ts'
import { finderOf, readTerms } from '../terms/rules.ts'

const terms = readTerms(readFileSync('content/plans/terms.yaml', 'utf8'))
if ('faults' in terms) throw new Error(terms.faults.join())
const finder = finderOf(terms)
const block = (kind: Block['kind'], text: string): Block => ({
  ...{ kind, text, page: null },
  level: kind === 'heading' ? 1 : 0,
})
const meant = (...blocks: Block[]) =>
  readPlan(blocks, finder)
    .hits.filter(hit => hit.family === 'co-creation')
    .map(hit => hit.meant)
const said = (text: string, under = 'Om Solvik') =>
  meant(block('heading', under), block('paragraph', text))[0]

test.each([
  'Samskaping er når kommunen og innbyggerne lager noe sammen.',
  'Samskaping betyr at flere bestemmer.',
  'Med samskaping meiner vi at alle er med frå starten.',
  'Samskabelse er en arbejdsform, hvor borgere og kommune løser opgaver i fællesskab.',
  'By co-creation we mean that residents decide.',
  'Samskaping forstås her som likeverdig samarbeid.',
  'Medskapande innebär att alla deltar.',
])('said what it is: %s', text => {
  expect(said(text)).toMatchObject({ meaning: 'defined', why: { rule: 'says_what_it_is' } })
})

test.each(['Samskaping er viktig.', 'Vi har prøvd samskaping.', 'Ordet samskaping er nytt.'])(
  'only named: %s',
  text => {
    expect(said(text)).toMatchObject({ meaning: 'named', why: { rule: 'only_named' } })
  },
)

test('a promise and what stands under goals are goals, with the words that decided', () => {
  expect(said('Kommunen skal bruke samskaping i alle nye tilbud.')).toMatchObject({
    ...{ meaning: 'goal', why: { rule: 'promises', words: 'Kommunen skal' } },
  })
  expect(said('Mer samskaping.', 'Mål for perioden')).toMatchObject({
    ...{ meaning: 'goal', why: { rule: 'under_goals', words: 'Mål for perioden' } },
  })
})

test('a measure has who answers for it and when, from a sentence or the columns of a table', () => {
  expect(said('Vi starter et samskapingsverksted. Ansvar: Oppvekst. Frist: 2027.', 'Tiltak')).toMatchObject({
    ...{ meaning: 'measure', responsible: 'Oppvekst', due: 'Frist: 2027' },
  })
  expect(said('Samskaping i barnehagene innen 2027, ansvar: oppvekst.')).toMatchObject({
    ...{ meaning: 'measure', responsible: 'oppvekst', due: 'innen 2027' },
    why: { rule: 'responsible_and_date' },
  })
  const table = meant(
    block('row', 'Tiltak | Ansvarlig | Frist'),
    block('row', 'Samskapingsverksted | Kultur | høsten 2026'),
  )
  expect(table).toMatchObject([{ meaning: 'measure', responsible: 'Kultur', due: 'høsten 2026' }])
})

test('who "we" is, by who is named beside it', () => {
  expect(said('Vi skal drive samskaping sammen med innbyggerne.')).toMatchObject({ we: 'together' })
  expect(said('Kommunen skal drive samskaping.')).toMatchObject({ we: 'municipality' })
  expect(said('Vi skal drive samskaping.')).toMatchObject({ we: 'unsaid', we_words: ['Vi'] })
  expect(said('Samskaping er viktig.')).toMatchObject({ we: 'nobody' })
})
