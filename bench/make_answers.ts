import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Instrument, readInstrument } from '../src/modules/scorecard/instrument/rules.ts'

/*
 * Writes a made-up answers file in the manner of LimeSurvey's CSV export: its own columns first, then one
 * column per statement, everything quoted. With --headings codes the columns are `Q00_SQ001` …, and --map-out
 * writes the map that tells which statement each of them is.
 *
 * node bench/make_answers.ts --rows 10000 --out answers.csv
 */

export type AnswersShape = {
  rows: number
  headings: 'text' | 'codes'
  quoting: 'all' | 'none'
  language: string
  seed: number
}

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const parties = [
  'Innbygger',
  'Innbygger',
  'Innbygger',
  'Forening',
  'Offentlig ansatt',
  'Offentlig ansatt',
  'Politiker',
]
const own_columns = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed']
const dont_know_code = '88'
const column = (at: number) => `Q00_SQ${String(at + 1).padStart(3, '0')}`

/** The pieces of the file, some hundred rows each. */
export function* answersFile(instrument: Instrument, shape: AnswersShape): Generator<string> {
  const draw = seeded(shape.seed)
  const { min, max } = instrument.scale
  const quote = (cell: string) => (shape.quoting === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell)
  // A plain file ends its lines as awk wants them.
  const line_end = shape.quoting === 'all' ? '\r\n' : '\n'
  const line = (cells: string[]) => cells.map(quote).join(',') + line_end
  const words = instrument.ways_out.dont_know?.label[shape.language]
  const dont_know = shape.headings === 'codes' || words === undefined ? dont_know_code : words

  yield line([
    ...own_columns,
    'G00Q01',
    ...instrument.statements.map((statement, at) =>
      shape.headings === 'codes' ? column(at) : `Slik er det hos oss [${statement.text[shape.language]}]`,
    ),
  ])
  const leaning = instrument.statements.map(() => draw() - 0.5)
  let piece = ''
  for (let row = 1; row <= shape.rows; row++) {
    const party = Math.floor(draw() * parties.length)
    const mood = draw() - 0.5 + (party > 3 ? 0.15 : 0)
    const cells = [String(row), `2026-10-${String((row % 28) + 1).padStart(2, '0')} 10:00:00`, '3', 'nb']
    cells.push(String(Math.floor(draw() * 2_000_000_000)), parties[party] ?? '')
    for (const lean of leaning) {
      const way_out = draw()
      if (way_out < 0.04) cells.push('')
      else if (way_out < 0.1) cells.push(dont_know)
      else {
        const place = 0.55 + 0.35 * mood + 0.3 * lean + 0.7 * (draw() - 0.5)
        cells.push(String(Math.min(max, Math.max(min, min + Math.round(place * (max - min))))))
      }
    }
    piece += line(cells)
    if (piece.length > 60_000) {
      yield piece
      piece = ''
    }
  }
  yield piece
}

/** The map that belongs to a file with headings in codes. */
export const answersMap = (instrument: Instrument): string =>
  JSON.stringify(
    {
      columns: Object.fromEntries(instrument.statements.map(({ id }, at) => [column(at), id])),
      dont_know: [dont_know_code],
    },
    null,
    2,
  ) + '\n'

/** Writes such a file, waiting whenever the disk is behind. */
export const writeAnswersFile = async (path: string, instrument: Instrument, shape: AnswersShape) => {
  const file = createWriteStream(path)
  for (const piece of answersFile(instrument, shape)) if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
}

/** The instrument of a file in this repository, or the faults as an error. */
export const instrumentFrom = async (path: string): Promise<Instrument> => {
  const read = readInstrument(await readFile(path, 'utf8'))
  if ('faults' in read)
    throw new Error(read.faults.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'))
  return read.instrument
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '10000' },
      out: { type: 'string', default: 'answers.csv' },
      'map-out': { type: 'string' },
      instrument: { type: 'string', default: 'content/instruments/samskap-28.yaml' },
      headings: { type: 'string', default: 'text' },
      quoting: { type: 'string', default: 'all' },
      language: { type: 'string', default: 'nb' },
      seed: { type: 'string', default: '28' },
    },
  })
  const instrument = await instrumentFrom(values.instrument)
  await writeAnswersFile(values.out, instrument, {
    rows: Number(values.rows),
    headings: values.headings === 'codes' ? 'codes' : 'text',
    quoting: values.quoting === 'none' ? 'none' : 'all',
    language: values.language,
    seed: Number(values.seed),
  })
  if (values['map-out']) await writeFile(values['map-out'], answersMap(instrument))
}
