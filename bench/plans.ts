import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked } from 'marked'
import { chromium } from 'playwright-core'
import { parse } from 'yaml'
import { inventedPlans } from '../src/modules/plans/library/example/queries.ts'
import { readPlan } from '../src/modules/plans/reading/rules.ts'
import { finderOf, readTerms } from '../src/modules/plans/terms/rules.ts'
import { openPdf } from '../src/platform/documents/pdfium.ts'
import { readPlain } from '../src/platform/documents/plain.ts'
import { root } from '../src/platform/paths.ts'
import { command_line, peakOf, type Ran, run, telling_peak } from './programs.ts'
import { type BenchRow, median } from './table.ts'

const labelled = join(root, 'test/labelled/plans')
const pages_of_long = 2000
const turns = 3
const target = { speed: 0.5, found: 0.98, memory: 1.5 }
/** How many plans: without being asked for plans alone, a tenth of the country's. */
const amounts = { whole: { few: 50, speed: 120, many: 357 }, tenth: { few: 5, speed: 36, many: 36 } }

type Labelled = { text: string; hits: { word: string; family: string }[] }
const languages = () => readdir(labelled)
const sentencesOf = (name: string) => parse(readFileSync(join(labelled, name), 'utf8')) as Labelled[]

/** Plans read, beside what only takes the text out of them; how well the words are found; and how much memory it takes. */
export async function benchPlans(whole: boolean): Promise<BenchRow[]> {
  const amount = whole ? amounts.whole : amounts.tenth
  const folder = await mkdtemp(join(tmpdir(), 'samskap-bench-'))
  try {
    const { plans, long } = await layPlans(folder, amount.many)
    const some = await folderOf(folder, 'some', plans.slice(0, amount.speed))
    const few = await folderOf(folder, 'few', plans.slice(0, amount.few))
    const all = await folderOf(folder, 'all', plans)
    const alone = await folderOf(folder, 'long', [long])
    return [...(await speed(some)), await longOne(alone), await many(few, all), await accuracy()]
  } finally {
    await rm(folder, { recursive: true })
  }
}

type Laid = { path: string; pages: number }
type Folder = { path: string; plans: number; pages: number }

/**
 * Plans of some eighty pages as a browser prints them: the made-up plans of the example one after the other, each time
 * in another order, so that no two are alike. The last is the long one.
 */
async function layPlans(folder: string, amount: number): Promise<{ plans: Laid[]; long: Laid }> {
  const texts = (await inventedPlans()).map(({ text }) => text)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await browser.newPage()
  const print = async (name: string, parts: readonly string[]): Promise<Laid> => {
    const html = marked.parse([`# ${name}`, ...parts].join('\n\n'), { async: false })
    await page.setContent(`<title>${name}</title><body style="font: 11pt/1.5 sans-serif">${html}`)
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    })
    const path = join(folder, `${name} samfunnsdel 2024.pdf`)
    await writeFile(path, pdf)
    return { path, pages: await pagesOf(pdf) }
  }
  const turned = (plan: number) => texts.map((_, at) => texts[(at * 7 + plan) % texts.length] ?? '')
  try {
    const plans: Laid[] = []
    for (let plan = 0; plan < amount; plan++) plans.push(await print(`Kommune ${plan}`, turned(plan)))
    const times = Math.ceil(pages_of_long / (plans[0]?.pages ?? 1))
    return { plans, long: await print('Land', Array.from({ length: times }, (_, at) => turned(at)).flat()) }
  } finally {
    await browser.close()
  }
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  const opened = await openPdf(pdf)
  if (typeof opened === 'string') throw new Error(`what the browser printed is ${opened}`)
  const { count } = opened
  opened.close()
  return count
}

async function folderOf(folder: string, name: string, plans: readonly Laid[]): Promise<Folder> {
  const path = join(folder, name)
  await mkdir(path)
  for (const [at, plan] of plans.entries()) await symlink(plan.path, join(path, `Kommune ${at} 2024.pdf`))
  return { path, plans: plans.length, pages: plans.reduce((sum, plan) => sum + plan.pages, 0) }
}

const scan = ({ path }: Pick<Folder, 'path'>): Promise<Ran> =>
  run(process.execPath, ['--import', telling_peak, command_line, 'plans', 'scan', path])

/** By a shell: each file's text, so many at once, and with a search in it or without. */
const byShell = ({ path }: Folder, at_once: number, searched: boolean): Promise<Ran> => {
  const one = searched ? 'pdftotext "$0" - | grep -ci samskap' : 'pdftotext "$0" /dev/null'
  const each = `find "$1" -name '*.pdf' -print0 | xargs -0 -n 1 -P ${at_once} sh -c '${one}; true'`
  return run('sh', ['-c', each, 'sh', path])
}

const there = (program: string): Promise<boolean> =>
  run('sh', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false,
  )

async function speed(folder: Folder): Promise<BenchRow[]> {
  const name = `${folder.plans} plans read and every hit sorted`
  const cores = availableParallelism()
  const per_second = (ran: Ran[]) =>
    `${Math.round(folder.pages / median(ran.map(one => one.seconds)))} pages/s`
  const with_floor = await there('pdftotext')
  const [ours, alone, searched, at_once]: [Ran[], Ran[], Ran[], Ran[]] = [[], [], [], []]
  for (let turn = 0; turn < turns; turn++) {
    ours.push(await scan(folder))
    if (!with_floor) continue
    alone.push(await byShell(folder, 1, false))
    searched.push(await byShell(folder, 1, true))
    at_once.push(await byShell(folder, cores, false))
  }
  const own = { name, ours: per_second(ours), target: '' }
  if (!with_floor) {
    return [{ ...own, floor: '', ratio: null, reached: true, note: 'pdftotext is not on this machine' }]
  }
  const ratio = (other: Ran[]) => median(ours.map((one, at) => (other[at]?.seconds ?? 0) / one.seconds))
  const row = (other: Ran[], beside: string, least: number | null): BenchRow => ({
    ...{ ...own, name: `${name}, beside ${beside}`, floor: per_second(other), ratio: ratio(other) },
    ...{ target: least === null ? '' : `≥ ${least}`, reached: least === null || ratio(other) >= least },
    note: `ours on ${cores} processors, the start of Node included; printed by a browser`,
  })
  return [
    row(alone, 'pdftotext alone, one after the other', target.speed),
    row(searched, 'pdftotext with grep, one after the other', null),
    row(at_once, `pdftotext alone, ${cores} at once`, null),
  ]
}

async function longOne(folder: Folder): Promise<BenchRow> {
  const ran = await scan(folder)
  return {
    ...{
      name: `one PDF of ${folder.pages} pages`,
      ours: `${ran.seconds.toFixed(1)} s`,
      floor: '',
      ratio: null,
    },
    ...{ target: '', reached: true, note: `${peakOf(ran).toFixed(0)} MB at the most` },
  }
}

async function many(few: Folder, all: Folder): Promise<BenchRow> {
  const before = peakOf(await scan(few))
  const ran = await scan(all)
  const growth = peakOf(ran) / before
  return {
    ...{ name: `${all.plans} plans, ${all.pages} pages`, ours: `${ran.seconds.toFixed(0)} s`, floor: '' },
    ...{ ratio: null, target: `memory ≤ ${target.memory} ×`, reached: growth <= target.memory },
    note: `${Math.round(all.pages / ran.seconds)} pages/s; ${peakOf(ran).toFixed(0)} MB at the most, ${growth.toFixed(2)} × that of ${few.plans} plans`,
  }
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
