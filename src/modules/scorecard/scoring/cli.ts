import {
  type Command,
  type CommandIo,
  InputFault,
  readArguments,
  readBytes,
  readText,
  UsageFault,
} from '../../../platform/command.ts'
import { type AnswersMap, readMap } from '../imports/mapping/rules.ts'
import { readAnswers } from '../imports/rules.ts'
import { type Instrument, readInstrument, scored } from '../instrument/rules.ts'
import { asCsv, asJson, asTable, figuresOf, type Scored } from './figures/rules.ts'
import { type Accumulator, accumulator } from './rules.ts'

const formats: Record<string, (scored: Scored) => string> = { table: asTable, json: asJson, csv: asCsv }

/** `samskap scorecard score`: the figures of an answers file from any survey tool. */
export const scoreAnswers: Command = {
  name: 'scorecard score',
  usage: `samskap scorecard score --instrument FILE --answers FILE.csv
    [--group COLUMN] [--map FILE] [--missing CODE,CODE] [--format table|json|csv]`,
  about: `Scores answers from any survey tool: number, mean, standard deviation and alpha.

  --instrument FILE    the instrument, YAML as in content/instruments/
  --answers FILE       CSV in UTF-8, one row per respondent, the first row names the columns; - reads
                       standard input. Comma, semicolon and tab are recognised.
  --group COLUMN       figures for each value of this column as well
  --map FILE           what the file calls things. JSON: {"columns": {"Q1": "statement-id"},
                       "values": {"Fully true": 5}, "missing": ["99"], "dont_know": ["88"],
                       "rather_not": ["77"]}. CSV: a heading “from,to”, then a line for each.
  --missing CODE,CODE  codes that mean no answer, besides empty cells, NA and N/A
  --format             table (default), json or csv

A column is found by the map, or by the statement’s id or its text in any of the instrument’s languages,
also in brackets after a question: “How is it here? [statement]”. Reversed statements are turned. The mean
and standard deviation of a field, a value or the like are over all answers to its statements; alpha is
over those who answered all of them.

No small-group rule applies here: this is your own file, and figures of few people may show who answered
what. Think before you pass them on.

Nothing is printed before the whole file was read. Exit code 1: a file is not as it should be (row 1 is the
row with the headings); 2: the command is not.`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      instrument: { type: 'string' },
      answers: { type: 'string' },
      group: { type: 'string' },
      map: { type: 'string' },
      missing: { type: 'string' },
      format: { type: 'string' },
    })
    if (!values.instrument || !values.answers || positionals.length > 0)
      throw new UsageFault('give --instrument FILE and --answers FILE')
    const inFormat = formats[values.format ?? 'table']
    if (!inFormat) throw new UsageFault(`--format is ${Object.keys(formats).join(', ')}`)

    const instrument = await instrumentFrom(values.instrument, io)
    const whole = accumulator(scored(instrument))
    const groups = new Map<string | null, Accumulator>()
    const groupNamed = (name: string | null) => {
      const known = groups.get(name)
      if (known) return known
      const added = accumulator(scored(instrument))
      groups.set(name, added)
      return added
    }
    const reading = readAnswers(readBytes(values.answers, io), instrument, {
      name: values.answers,
      group: values.group,
      map: values.map === undefined ? undefined : await mapFrom(values.map, instrument, io),
      missing: values.missing?.split(','),
    })
    for await (const rows of reading) {
      for (const { group, answers } of rows) {
        whole.add(answers)
        if (values.group !== undefined) groupNamed(group).add(answers)
      }
    }
    io.out(inFormat(figuresOf(instrument, whole, groups)))
    return 0
  },
}

const instrumentFrom = async (path: string, io: CommandIo): Promise<Instrument> => {
  const read = readInstrument(await readText(path, io))
  if ('instrument' in read) return read.instrument
  throw new InputFault(read.faults.map(({ line, message }) => `${path}:${line}: ${message}`))
}

const mapFrom = async (path: string, instrument: Instrument, io: CommandIo): Promise<AnswersMap> => {
  const read = readMap(await readText(path, io), instrument)
  if ('map' in read) return read.map
  throw new InputFault(read.faults.map(fault => `${path}: ${fault}`))
}
