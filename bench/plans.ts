import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readPlan } from '../src/modules/plans/reading/rules.ts'
import { finderOf, readTerms } from '../src/modules/plans/terms/rules.ts'
import { readPlain } from '../src/platform/documents/plain.ts'
import { root } from '../src/platform/paths.ts'
import { type PaperLine, pdfOf } from './pdf.ts'
import { command_line, peakOf, type Ran, run, telling_peak } from './programs.ts'
import { type BenchRow, median } from './table.ts'

const labelled = join(root, 'test/labelled/plans')
const lines_on_page = 42
const pages_of_plan = 80
const few_plans = 120
/** One sentence in so many is a labelled one: some hits on a page, as in plans that name it often. */
const labelled_every = 30
const all_plans = 357
const pages_of_long = 2000
const turns = 3
const target = { speed: 0.5, found: 0.98 }

type Labelled = { text: string; hits: { word: string; family: string }[] }
const languages = () => readdir(labelled)
const sentencesOf = (name: string) => parse(readFileSync(join(labelled, name), 'utf8')) as Labelled[]

/** Plans read, beside what only takes the text out of them; how well the words are found; and how much memory it takes. */
export async function benchPlans(whole: boolean): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samskap-bench-'))
  try {
    return [...(await speed(folder)), await longOne(folder), ...(await many(folder, whole)), await accuracy()]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Sentences in the manner of plans, the labelled ones among others. */
async function* texts(): AsyncGenerator<string, never> {
  const said = (await languages()).flatMap(name => sentencesOf(name).map(one => one.text))
  const others = [
    'Kommunen skal legge til rette for gode tjenester der folk bor, og ta vare på strandsonen.',
    'Vei, vann og avløp fornyes etter planen, og skolene får plass til flere barn.',
    'Næringslivet trenger areal ved havna, og ungdommen trenger en buss som går om kvelden.',
    'Folketallet ventes å gå noe ned, mens tallet på eldre over åtti år blir doblet.',
  ]
  for (let at = 0; ; at++) {
    yield at % labelled_every === 0
      ? (said[(at / labelled_every) % said.length] ?? '')
      : `${others[at % others.length]} Punkt ${at}.`
  }
}

/** Plans of so many pages; no two are alike. */
async function layPlans(folder: string, plans: number, pages: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  const text = texts()
  for (let plan = 0; plan < plans; plan++) {
    const sheets: PaperLine[][] = []
    for (let page = 0; page < pages; page++) {
      const lines: PaperLine[] = [{ text: `${page + 1} Mål og tiltak`, size: 18, bold: true }]
      while (lines.length < lines_on_page) {
        const sentence = (await text.next()).value
        for (const [line] of sentence.matchAll(/.{1,90}(?:\s|$)/g)) lines.push({ text: line.trim() })
      }
      sheets.push(lines.slice(0, lines_on_page))
    }
    await writeFile(join(folder, `Kommune ${plan} samfunnsdel 2024.pdf`), pdfOf(sheets))
  }
  return folder
}

const scan = (folder: string): Promise<Ran> =>
  run(process.execPath, ['--import', telling_peak, command_line, 'plans', 'scan', folder])

/** By a shell: each file's text, on so many processors, and with a search in it or without. */
const byShell = (folder: string, processes: number, searched: boolean): Promise<Ran> => {
  const one = searched ? 'pdftotext "$0" - | grep -ci samskap' : 'pdftotext "$0" /dev/null'
  return run('sh', [
    '-c',
    `find "$1" -name '*.pdf' -print0 | xargs -0 -n 1 -P ${processes} sh -c '${one}; true'`,
    'sh',
    folder,
  ])
}

const there = (program: string): Promise<boolean> =>
  run('sh', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false,
  )

async function speed(folder: string): Promise<BenchRow[]> {
  const plans = await layPlans(join(folder, 'few'), few_plans, pages_of_plan)
  const name = `pages of ${few_plans} plans read and every hit sorted`
  const pages = few_plans * pages_of_plan
  const per_second = (ran: Ran[]) => `${Math.round(pages / median(ran.map(one => one.seconds)))}/s`
  const cores = availableParallelism()
  const with_floor = await there('pdftotext')
  const [ours, alone, searched, all_alone]: [Ran[], Ran[], Ran[], Ran[]] = [[], [], [], []]
  for (let turn = 0; turn < turns; turn++) {
    ours.push(await scan(plans))
    if (!with_floor) continue
    alone.push(await byShell(plans, 1, false))
    searched.push(await byShell(plans, 1, true))
    all_alone.push(await byShell(plans, cores, false))
  }
  const own = { name, ours: per_second(ours), target: `≥ ${target.speed}` }
  if (!with_floor) {
    return [{ ...own, floor: '', ratio: null, reached: true, note: 'pdftotext is not on this machine' }]
  }
  const ratio = (other: Ran[]) => median(ours.map((one, at) => (other[at]?.seconds ?? 0) / one.seconds))
  const row = (other: Ran[], beside: string, least: number | null): BenchRow => ({
    ...{ ...own, name: `${name}, beside ${beside}`, floor: per_second(other), ratio: ratio(other) },
    ...{ target: least === null ? '' : own.target, reached: least === null || ratio(other) >= least },
    note: `ours on ${cores} processors, start included; one line of sentences in ${labelled_every} names something`,
  })
  return [
    row(alone, 'pdftotext alone, one after the other', target.speed),
    row(searched, 'pdftotext with grep, one after the other', null),
    row(all_alone, `pdftotext alone, ${cores} at once`, null),
  ]
}

async function longOne(folder: string): Promise<BenchRow> {
  const ran = await scan(await layPlans(join(folder, 'long'), 1, pages_of_long))
  return {
    ...{
      name: `one PDF of ${pages_of_long} pages`,
      ours: `${ran.seconds.toFixed(1)} s`,
      floor: '',
      ratio: null,
    },
    ...{ target: '', reached: true, note: `${peakOf(ran).toFixed(0)} MB at the most` },
  }
}

/** The whole country's plans take a while: without being asked for, a tenth of them. */
async function many(folder: string, whole: boolean): Promise<BenchRow[]> {
  const plans = whole ? all_plans : Math.round(all_plans / 10)
  const few = await scan(join(folder, 'few'))
  const ran = await scan(await layPlans(join(folder, 'many'), plans, pages_of_plan))
  const growth = peakOf(ran) / peakOf(few)
  return [
    {
      ...{ name: `${plans} plans of ${pages_of_plan} pages`, ours: `${ran.seconds.toFixed(0)} s` },
      ...{ floor: '', ratio: null, target: 'memory ≤ 1.5 ×', reached: growth <= 1.5 },
      note: `${Math.round((plans * pages_of_plan) / ran.seconds)} pages/s; ${peakOf(ran).toFixed(0)} MB at the most, ${growth.toFixed(2)} × that of ${few_plans} plans; every hit is kept for the output`,
    },
  ]
}

/** Precision and recall over the labelled sentences, each read by itself. */
async function accuracy(): Promise<BenchRow> {
  const terms = readTerms(readFileSync(join(root, 'content/plans/terms.yaml'), 'utf8'))
  if ('faults' in terms) throw new Error(terms.faults.join())
  const finder = finderOf(terms)
  const figures = (await languages()).map(name => {
    const sums = { name: name.slice(0, 2), right: 0, expected: 0, found: 0 }
    for (const { text, hits } of sentencesOf(name)) {
      const left = hits.map(one => `${one.family} ${one.word}`)
      const ours = readPlan(readPlain(text), finder).hits.map(one => `${one.family} ${one.word}`)
      sums.expected += left.length
      sums.found += ours.length
      sums.right += ours.filter(one => left.includes(one) && left.splice(left.indexOf(one), 1)).length
    }
    return sums
  })
  const sum = (of: 'right' | 'expected' | 'found') => figures.reduce((all, one) => all + one[of], 0)
  const [precision, recall] = [sum('right') / sum('found'), sum('right') / sum('expected')]
  const each = figures.map(
    one => `${one.name} ${(one.right / one.found).toFixed(3)}/${(one.right / one.expected).toFixed(3)}`,
  )
  return {
    ...{ name: `words found in ${sum('expected')} labelled places, precision and recall` },
    ...{ ours: `${precision.toFixed(3)} and ${recall.toFixed(3)}`, floor: '', ratio: null },
    ...{ target: `≥ ${target.found}`, reached: Math.min(precision, recall) >= target.found },
    note: each.join(', '),
  }
}
