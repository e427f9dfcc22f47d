import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Instrument, readInstrument } from '../instrument/rules.ts'
import { readMap } from './mapping/rules.ts'
import { AnswersFault, type AnswersOptions, collectAnswers, faultInWords, readAnswers } from './rules.ts'

let instrument: Instrument

beforeAll(async () => {
  const read = readInstrument(await readFile('content/instruments/samskap-28.yaml', 'utf8'))
  if ('faults' in read) throw new Error('our own instrument is not sound')
  instrument = { ...read.instrument, statements: read.instrument.statements.slice(0, 3) }
})

const collect = (text: string | Uint8Array, options?: AnswersOptions) =>
  collectAnswers([typeof text === 'string' ? Buffer.from(text) : text], instrument, options)
const answersOf = async (text: string, options?: AnswersOptions) => {
  const read = await collect(text, options)
  if ('faults' in read) throw new AnswersFault(read.faults, instrument)
  return read.rows.map(row => row.answers)
}
const faultsOf = async (text: string | Uint8Array, options?: AnswersOptions) => {
  const read = await collect(text, options)
  return 'faults' in read ? read.faults.map(fault => faultInWords(fault, instrument)) : []
}

const heading = 'equality-openness,equality-democracy,equality-creativity'

describe('columns', () => {
  test('are found by id, by text in any language, and by what stands in brackets', async () => {
    const [first, second, third] = instrument.statements
    const headings = [
      'id',
      'Equality_Openness',
      `How is it here? [${second?.text.nn}]`,
      ` ${third?.text.da?.toUpperCase()}  `,
    ]
    expect(first?.id).toBe('equality-openness')
    expect(await answersOf(headings.map(text => `"${text}"`).join(';') + '\r\n7;1;2;3\r\n')).toEqual([
      [1, 2, 3],
    ])
  })

  test('are found by the map, in any order, and the rest is left alone', async () => {
    const map = mapOf('from,to\nQ3,equality-openness\nQ2,equality-democracy\nQ1,equality-creativity\n')
    expect(await answersOf('Q1,Q2,Q3,free text\n1,2,3,"so, ""well"""\n', { map })).toEqual([[3, 2, 1]])
  })

  test('that are missing are named, with what the file has', async () => {
    expect(await faultsOf('equality-openness,equality-democracy,x\n1,2,3\n')).toEqual([
      'no column for the statement “equality-creativity”: name one after its id or its text, or use a map',
    ])
    // In a long file too, where the rows come in many pieces.
    expect(
      await collectAnswers(
        ['a,b\n', '1,2\n', '3\n'].map(text => Buffer.from(text)),
        instrument,
      ),
    ).toMatchObject({
      faults: [{ code: 'no_columns', row: 1 }],
    })
    expect((await faultsOf('a,b\n1,2\n'))[0]).toContain('the file has: a, b')
    expect((await faultsOf(heading + '\n1,2,3\n', { group: 'party' }))[0]).toContain(
      '“party”: the file has no such',
    )
    const map = mapOf('from,to\nQ9,equality-openness\n')
    expect(await faultsOf(heading + '\n1,2,3\n', { map })).toEqual([
      `column “Q9”: the file has no such column; it has: ${heading.replaceAll(',', ', ')}`,
    ])
  })

  test('two for one statement are refused', async () => {
    expect(await faultsOf(heading + ',Equality openness\n1,2,3,4\n')).toEqual([
      'column “Equality openness”: another column stands for the statement “equality-openness” already',
    ])
  })
})

describe('answers', () => {
  test('are steps, whole numbers with a decimal, the words of the scale, ways out, or missing', async () => {
    expect(
      await answersOf(heading + '\n1,5.0,"3,0"\n,NA,n/a\nStemmer helt,vet ikke ENNÅ,Would rather not say\n'),
    ).toEqual([
      [1, 5, 3],
      [0, 0, 0],
      [5, -1, -2],
    ])
  })

  test('may be codes that are named, and a named code wins over the scale', async () => {
    const map = mapOf('{"values": {"A5": 5}, "missing": ["5"], "dont_know": ["088"], "rather_not": ["x"]}')
    expect(await answersOf(heading + '\nA5,5,088\n-oth-,x,99\n', { map, missing: ['99', '-oth-'] })).toEqual([
      [5, 0, -1],
      [0, -2, 0],
    ])
  })

  test('come with the group, and a missing group is none', async () => {
    const read = await collect(`party,${heading}\n Residents ,1,2,3\n,1,2,3\nNA,1,2,3\n`, { group: 'Party' })
    expect('rows' in read && read.rows.map(row => row.group)).toEqual(['Residents', null, null])
  })

  test('off the scale are told with row, column, value and what is allowed', async () => {
    expect(await faultsOf(heading + '\n1,2,3\n\n1,6,"a ""lot"""\n')).toEqual([
      'row 4, column “equality-democracy”: “6” is not allowed; allowed are 1 to 5, an empty cell, NA, the scale’s own words and the codes you name',
      'row 4, column “equality-creativity”: “a "lot"” is not allowed; allowed are 1 to 5, an empty cell, NA, the scale’s own words and the codes you name',
    ])
  })

  test('stop at twenty faults', async () => {
    expect(await faultsOf(heading + '\n' + '9,9,9\n'.repeat(30))).toHaveLength(20)
  })
})

describe('a broken file', () => {
  test('is told by row', async () => {
    expect(await faultsOf(heading + '\n1,2\n')).toEqual(['row 2 has 2 columns, but the heading has 3'])
    expect((await faultsOf(heading + '\n1,"2,3\n'))[0]).toContain('row 2: a quotation mark is opened')
    expect((await faultsOf(heading + '\n1,"2"2,3\n'))[0]).toContain('row 2: after a closing quotation mark')
    expect(await faultsOf(heading + '\n')).toEqual(['the file has no answers'])
    expect(await faultsOf('')).toEqual(['the file has no answers'])
  })

  test('in another encoding than UTF-8 is refused in so many words', async () => {
    const latin1 = Buffer.from(`påstand,${heading}\n1,2,3,4\n`, 'latin1')
    expect(await faultsOf(latin1)).toEqual(['row 1: the file is not UTF-8; save it as “CSV UTF-8”'])
  })

  test('gives its rows in pieces, and throws the faults after them', async () => {
    const pieces = [heading + '\n1,2,3\n', '4,5,1\n2,', '2,2\n', '7,7,7\n'].map(text => Buffer.from(text))
    const seen: number[][] = []
    const reading = (async () => {
      for await (const rows of readAnswers(pieces, instrument, { name: 'a.csv' }))
        seen.push(...rows.map(row => row.answers))
    })()
    await expect(reading).rejects.toThrow(/^a.csv: row 5, column “equality-openness”: “7” is not allowed/)
    expect(seen).toEqual([
      [1, 2, 3],
      [4, 5, 1],
      [2, 2, 2],
    ])
  })
})

describe('a map', () => {
  test('that names what the instrument does not have is refused', () => {
    const faults = (text: string) => {
      const read = readMap(text, instrument)
      return 'faults' in read ? read.faults : []
    }
    expect(faults('from,to\nQ1,equality\n')[0]).toContain('row 2: “equality” is not a statement id')
    expect(faults('{"columns": {"Q1": "x"}}')).toEqual(['column “Q1”: the instrument has no statement “x”'])
    expect(faults('{"values": {"A": 6}}')).toEqual(['value “A”: 6 is not on the scale from 1 to 5'])
    expect(faults('{"columns": {"Q1": ')).not.toEqual([])
    expect(faults('{"colums": {}}')[0]).toContain('colums')
  })
})

const mapOf = (text: string) => {
  const read = readMap(text, instrument)
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.map
}
