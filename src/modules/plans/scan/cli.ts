import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvOf } from '../../../platform/book.ts'
import {
  type Command,
  type CommandIo,
  InputFault,
  readArguments,
  readText,
  UsageFault,
} from '../../../platform/command.ts'
import { root } from '../../../platform/paths.ts'
import { readTerms } from '../terms/rules.ts'
import { scanPlans } from './commands.ts'
import {
  asCsv,
  asJson,
  asTable,
  fileRows,
  hitRows,
  municipalityRows,
  onOneLine,
  type Scanned,
  unreadLines,
} from './table/rules.ts'

const formats: Record<string, (scanned: Scanned) => string> = { table: asTable, json: asJson, csv: asCsv }
const our_terms = join(root, 'content', 'plans', 'terms.yaml')
const our_places = join(root, 'content', 'municipalities-2024.csv')
const stopped = 130

/** `samskap plans scan PATH…`: which municipal plans mention co-creation, where, and what they mean by it. */
export const scanPlansCommand: Command = {
  name: 'plans scan',
  usage: 'samskap plans scan PATH… [--terms FILE] [--format table|json|csv] [--out DIR]',
  about: `Reads municipal plans and tells which of them mention co-creation, where in the plan, and what is meant.

  PATH            a file, a folder with folders in it, or a ZIP: PDF, DOCX, ODT, HTML, Markdown, text
  --terms FILE    other words to look for; without it, content/plans/terms.yaml. The first family in
                  the file is the one that is counted
  --format        table (default): a line for each municipality; json: everything; csv: a line for each hit
  --out DIR       writes municipalities.csv, plans.csv, hits.csv and all.json there, and keeps what is
                  read, so that a scan that was stopped goes on where it was

Which municipality a plan is for is read from its path: the name of a Norwegian municipality in it, else
the folder under PATH, else the words that the file's name begins with. Its year is the first in the name.

Rules sort each hit, and say which words decided; no language model is used. What is in a list of
contents or of sources is listed and not counted. A file that cannot be read is reported on standard error
and is not counted as a plan without a mention. The same file under two names is counted once.

Exit code 1: nothing could be read; 2: the command is not right; 130: stopped before the end.`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      terms: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
    })
    if (positionals.length === 0) throw new UsageFault('give at least one file or folder')
    const inFormat = formats[values.format ?? 'table']
    if (!inFormat) throw new UsageFault(`--format is ${Object.keys(formats).join(', ')}`)
    const path = values.terms ?? our_terms
    const body = await readText(path, io)
    const terms = readTerms(body)
    if ('faults' in terms) throw new InputFault(terms.faults.map(fault => `${path}: ${fault}`))
    const keep = values.out ?? null
    const known = await placeNames(io)
    const progress = progressOn(io)
    const signal = io.stopping?.() ?? new AbortController().signal
    const { files, left } = await scanPlans({
      paths: positionals,
      terms: body,
      known,
      keep,
      signal,
      progress,
    })
    progress.end()
    const scanned = { terms, files }
    for (const line of unreadLines(files)) io.err(`${line}\n`)
    if (keep !== null) await writeAll(keep, scanned)
    io.out(inFormat(scanned))
    if (left > 0) {
      const again =
        keep === null ? 'With --out DIR it could go on from here.' : 'The same command goes on from here.'
      io.err(`Stopped: ${left} files were not read. ${again}\n`)
      return stopped
    }
    return files.some(file => file.kind === 'read') ? 0 : 1
  },
}

async function placeNames(io: CommandIo): Promise<string[]> {
  const [, ...lines] = (await readText(our_places, io)).trim().split(/\r?\n/)
  return lines.flatMap(line => line.split(',')[1]?.split(' - ') ?? [])
}

async function writeAll(folder: string, scanned: Scanned): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'municipalities.csv'), csvOf(municipalityRows(scanned)))
  await writeFile(join(folder, 'plans.csv'), csvOf(fileRows(scanned)))
  await writeFile(join(folder, 'hits.csv'), csvOf(hitRows(scanned)))
  await writeFile(join(folder, 'all.json'), asJson(scanned))
}

const bar_width = 24

/** On a terminal a bar that moves; in a file a line for every tenth. */
function progressOn(io: CommandIo) {
  let said = 0
  const step = (done: number, of: number, path: string) => {
    if (io.columns) {
      const full = Math.round((bar_width * done) / of)
      const bar = '█'.repeat(full) + '░'.repeat(bar_width - full)
      io.err(`\r\u001b[K${`${bar} ${done}/${of} ${onOneLine(path)}`.slice(0, io.columns - 1)}`)
    } else if (of >= 10 && Math.floor((done * 10) / of) > said) {
      said = Math.floor((done * 10) / of)
      io.err(`${done} of ${of} files\n`)
    }
  }
  return Object.assign(step, { end: () => io.columns && io.err('\r\u001b[K') })
}
