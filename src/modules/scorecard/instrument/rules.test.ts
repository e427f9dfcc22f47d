import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { inLanguage, readInstrument, scored } from './rules.ts'

const small = `id: small
version: "0.10"
languages: [nb, en]
title: {nb: Liten, en: Small}
scale:
  min: 1
  max: 3
  steps:
    - {nb: Nei, en: No}
    - {nb: Litt, en: A little}
    - {nb: Ja, en: Yes}
ways_out:
  dont_know: {label: {nb: Vet ikke, en: Do not know}, hint: {nb: telles, en: counted}}
groupings:
  - id: theme
    title: {nb: Tema, en: Theme}
    groups:
      - {id: trust, name: {nb: Tillit, en: Trust}}
statements:
  - id: s1
    groups: {theme: trust}
    about: i
    text: {nb: Jeg blir hørt, en: I am heard}
  - id: s2
    reversed: true
    text: {nb: Vi venter, en: We wait}
`

const instrumentOf = (text: string) => {
  const read = readInstrument(text)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.instrument
}
const faultsOf = (text: string) => {
  const read = readInstrument(text)
  return 'faults' in read ? read.faults : []
}
/** The faults after one change, as «line message». */
const faultsAfter = (from: string, to: string) => {
  expect(small).toContain(from)
  return faultsOf(small.replace(from, to)).map(({ line, message }) => `${line} ${message}`)
}

describe('an instrument file', () => {
  test('is read with what may be left out filled in', () => {
    const instrument = instrumentOf(small)
    expect(instrument.version).toBe('0.10')
    expect(instrument.figures).toEqual({ alpha: [], r_wg: false })
    expect(instrument.statements.map(({ about, reversed }) => [about, reversed])).toEqual([
      ['i', false],
      ['we', true],
    ])
  })

  test('gives scoring only what scoring needs', () => {
    expect(scored(instrumentOf(small))).toEqual({
      id: 'small',
      version: '0.10',
      scale: { min: 1, max: 3 },
      statements: [
        { id: 's1', reversed: false, about: 'i', groups: { theme: 'trust' } },
        { id: 's2', reversed: true, about: 'we', groups: {} },
      ],
      groupings: [{ id: 'theme', groups: ['trust'] }],
    })
  })

  test('is seen in one language, and in its first when the wished one is not there', () => {
    const view = inLanguage(instrumentOf(small), 'en')
    expect(view.scale.steps[2]).toEqual({ value: 3, label: 'Yes' })
    expect(view.statements[0]).toMatchObject({ text: 'I am heard', shorter: null })
    expect(view.ways_out).toEqual({ dont_know: { label: 'Do not know', hint: 'counted' }, rather_not: null })
    expect(inLanguage(instrumentOf(small), 'se')).toMatchObject({ language: 'nb', title: 'Liten' })
  })

  test('may have another scale and no groupings at all', () => {
    const steps = Array.from({ length: 10 }, (_, at) => `    - {en: "${at + 2}"}`).join('\n')
    const text = `id: ten\nversion: 1\nlanguages: [en]\ntitle: {en: Ten}\nscale:\n  min: 2\n  max: 11\n  steps:\n${steps}\nstatements:\n  - {id: a, text: {en: Hei}}\n`
    expect(instrumentOf(text).scale).toMatchObject({ min: 2, max: 11 })
  })

  test('ours is sound: 28 statements in seven fields and four values', async () => {
    const instrument = instrumentOf(await readFile('content/instruments/samskap-28.yaml', 'utf8'))
    expect(instrument.statements).toHaveLength(28)
    expect(instrument.groupings.map(({ id, groups }) => [id, groups.length])).toEqual([
      ['field', 7],
      ['value', 4],
    ])
  })
})

describe('the instruments of the house', () => {
  const read = async (name: string) =>
    instrumentOf(await readFile(`content/instruments/${name}.yaml`, 'utf8'))

  test('say what they are for, and those without a word are for rounds', async () => {
    expect(instrumentOf(small).use).toBe('round')
    expect((await read('samskap-28')).use).toBe('round')
    expect((await read('samskap-pulse-7')).use).toBe('pulse')
    expect((await read('samskap-willingness')).use).toBe('staff')
    expect(faultsAfter('languages: [nb, en]', 'use: party\nlanguages: [nb, en]')).toEqual([
      '3 use: is round, pulse or staff',
    ])
  })

  test('the pulse has seven statements about the one who answers, the staff’s check eight', async () => {
    const [pulse, check] = [await read('samskap-pulse-7'), await read('samskap-willingness')]
    expect(pulse.statements.map(({ about }) => about)).toEqual(Array.from({ length: 7 }, () => 'i'))
    expect(check.statements).toHaveLength(8)
    for (const { statements, version, status } of [pulse, check]) {
      expect(version).toMatch(/^0\./)
      expect(status?.nb).toContain('0.x')
      for (const { text, shorter, grid, meaning, talk } of statements) {
        for (const language of ['nb', 'nn', 'da', 'en']) {
          for (const words of [text, shorter, grid, meaning, talk]) expect(words?.[language]).toBeTruthy()
          expect(grid![language]!.length).toBeLessThan(40)
          expect(shorter![language]!.length).toBeLessThanOrEqual(text[language]!.length)
          expect(talk![language]).toMatch(/\?$/)
        }
        // CONTENT: no negation and no "always" in what people answer to, but for what they may say aloud.
        expect(text.nb!.replace(/«.*»/, '')).not.toMatch(/\b(ikke|aldri|alltid|bruker|kommunen)\b/i)
      }
    }
  })
})

describe('a fault in an instrument file is told with its line', () => {
  test('a text that a language lacks, and a language the file does not have', () => {
    expect(faultsAfter('{nb: Vi venter, en: We wait}', '{nb: Vi venter, da: Vi venter}')).toEqual([
      '26 statements[2].text.en: is missing',
      '26 statements[2].text.da: is not one of the file’s languages (nb, en)',
    ])
    expect(faultsAfter('en: We wait', 'en: ')).toEqual(['26 statements[2].text.en: is empty'])
  })

  test('a key that is missing, unknown or there twice', () => {
    expect(faultsAfter('id: small\n', '')).toEqual(['1 id: is missing'])
    expect(faultsAfter('reversed: true', 'turned: true')).toEqual([
      '25 statements[2].turned: is not a key that belongs here',
    ])
    expect(faultsAfter('reversed: true', 'id: s3')).toEqual(['25 this key is there already'])
    expect(faultsAfter('    text: {nb: Jeg blir hørt, en: I am heard}\n', '')).toEqual([
      '20 statements[1].text: is missing',
    ])
  })

  test('an id that is there twice', () => {
    expect(faultsAfter('id: s2', 'id: s1')).toEqual(['24 statements[2].id: “s1” is there already'])
  })

  test('groups and groupings that do not exist', () => {
    expect(faultsAfter('{theme: trust}', '{theme: hope}')).toEqual([
      '21 statements[1].groups.theme: no group “hope” in theme (there are: trust)',
    ])
    expect(faultsAfter('statements:', 'figures: {alpha: [field]}\nstatements:')).toEqual([
      '19 figures.alpha[1]: no grouping “field” (there are: theme)',
    ])
  })

  test('scales that cannot be', () => {
    expect(faultsAfter('max: 3', 'max: 4')).toEqual(['8 scale.steps: 3 steps for a scale of 4 points'])
    expect(faultsAfter('max: 3', 'max: 12')).toEqual([
      '7 scale.max: a scale has 3 to 10 points; 1 to 12 has 12',
    ])
    expect(faultsAfter('min: 1', 'min: 0')[0]).toContain('6 scale.min: is 1 or higher')
    expect(faultsAfter('min: 1', 'min: one')).toEqual(['6 scale.min: is a whole number'])
  })

  test('what is no YAML, or YAML of another kind', () => {
    expect(faultsAfter('  min: 1', '\tmin: 1')[0]).toBe('6 a tab; indent with spaces')
    expect(faultsAfter('text: {nb: Vi venter, en: We wait}', 'text: Vi: venter')[0]).toBe(
      '26 a text with “: ” in it must stand in quotes',
    )
    expect(faultsAfter('reversed: true', 'reversed: *yes')).toEqual([
      '25 write the text out; “*” is not used here',
    ])
    expect(faultsOf('')[0]).toMatchObject({ line: 1, code: 'NOT_AN_INSTRUMENT' })
    expect(faultsOf('- a\n- b\n')[0]).toMatchObject({ line: 1, code: 'NOT_AN_INSTRUMENT' })
  })

  test('wrong languages are told alone, without a fault for every text', () => {
    expect(faultsAfter('[nb, en]', '[Norwegian]')).toEqual(['3 languages[1]: is a language code such as nb'])
    expect(faultsAfter('languages: [nb, en]\n', '')).toEqual(['1 languages: is missing'])
  })

  test('at most fifty at a time', () => {
    const many = Array.from({ length: 80 }, (_, at) => `  - {id: x${at}}`).join('\n')
    expect(faultsOf(small + many + '\n')).toHaveLength(50)
  })
})
