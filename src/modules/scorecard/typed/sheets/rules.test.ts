import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLanguage, readInstrument } from '../../instrument/rules.ts'
import { pagesOf, sizes } from './rules.ts'

const setting = fc.record({
  size: fc.constantFrom(...sizes),
  steps: fc.integer({ min: 3, max: 10 }),
  outs: fc.integer({ min: 0, max: 2 }),
  title: fc.string({ minLength: 1, maxLength: 120 }),
  sides: fc.integer({ min: 1, max: 3 }),
})

test('every statement stands on one page, whole and in its order', () => {
  const texts = fc.array(fc.string({ minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 120 })
  fc.assert(
    fc.property(texts, setting, (statements, how) => {
      expect(pagesOf(statements, how).flat()).toEqual(statements.map((_, at) => at))
    }),
  )
})

test('our 28 statements stand on both sides of one sheet in every language, in large print on a dozen pages', async () => {
  const read = readInstrument(await readFile('content/instruments/samskap-28.yaml', 'utf8'))
  if ('faults' in read) throw new Error(read.faults[0]!.message)
  for (const language of read.instrument.languages) {
    const texts = inLanguage(read.instrument, language).statements.map(statement => statement.text)
    const usual = { steps: 5, outs: 2, title: 'Torsdagsbordet', sides: 2 }
    expect(pagesOf(texts, { ...usual, size: 'ordinary' }), language).toHaveLength(2)
    const large = pagesOf(texts, { ...usual, size: 'large' })
    expect(large.length, language).toBeGreaterThan(7)
    expect(large.length, language).toBeLessThan(13)
  }
})
