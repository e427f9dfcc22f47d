import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { instrumentFrom, writeAnswersFile } from '../../bench/make_answers.ts'
import { runCli } from '../../src/cli.ts'
import type { Snapshot } from '../../src/modules/scorecard/closing/rules.ts'
import { text } from '../../src/modules/scorecard/imports/text/index.ts'
import { formatNumber } from '../../src/platform/format.ts'
import { openHouse } from '../setup/browser.ts'
import { signIn, startInitiative, wordsIn } from './gathering.ts'

const yaml = 'content/instruments/samskap-28.yaml'
const folder = mkdtempSync(join(tmpdir(), 'samskap-import-'))
const file = join(folder, 'results-survey281126.csv')

const house = await openHouse()
afterAll(async () => {
  await house.end()
  rmSync(folder, { recursive: true, force: true })
})

type Figures = { id: string; n: number; mean: number }
type Part = { respondents: number; statements: Figures[]; groupings: (Figures & { grouping: string })[] }
type Scored = { whole: Part; groups: (Part & { group: string })[] }

async function onCommandLine(args: string[]): Promise<Scored> {
  let out = ''
  const code = await runCli(['scorecard', 'score', '--instrument', yaml, '--answers', file, ...args], {
    out: piece => {
      out += piece
    },
    err: piece => expect(piece).toBe(''),
    stdin: Readable.from([]),
  })
  expect(code).toBe(0)
  return JSON.parse(out)
}

/** As it is published; protection shows a mean at the very end of the scale as a class. */
const published = ({ n, mean }: Figures) => ({ n, value: { mean: Math.round(mean * 10) / 10 } })

test('ten thousand answers from another survey tool become a round with the figures of the command line', async () => {
  const instrument = await instrumentFrom(yaml)
  await writeAnswersFile(file, instrument, {
    rows: 10_000,
    headings: 'text',
    quoting: 'all',
    language: 'nb',
    seed: 28,
  })
  const scored = await onCommandLine(['--group', 'G00Q01', '--format', 'json'])
  expect(scored.whole.respondents).toBe(10_000)

  const page = await house.visitor({ viewport: { width: 1280, height: 900 } })
  await signIn(house, page, 'ingrid@example.test')
  const initiative = await startInitiative(page, 'Hele kommunen')
  await page.goto(`${initiative}/rounds/import`)
  await page.locator('#file').setInputFiles(file)
  await page.getByLabel(text.nb.group).fill('G00Q01')
  await page.getByRole('button', { name: text.nb.bring_in }).click()
  await page.waitForURL('**/result*')

  const at = new URL(page.url()).pathname.replace(/\/result$/, '')
  const snapshot: Snapshot = await (await page.request.get(`${at}/snapshot.json`)).json()
  expect(snapshot.n).toBe(10_000)
  expect(snapshot.statements.map(one => ({ id: one.id, ...one.whole }))).toEqual(
    scored.whole.statements.map(one => ({ id: one.id, ...published(one) })),
  )
  expect(
    snapshot.groupings.flatMap(grouping =>
      grouping.groups.map(one => ({ grouping: grouping.id, id: one.id, ...one.whole })),
    ),
  ).toEqual(scored.whole.groupings.map(one => ({ grouping: one.grouping, id: one.id, ...published(one) })))
  expect(snapshot.groups.map(group => group.n)).toEqual(scored.groups.map(group => group.respondents))
  const shown = await wordsIn(page.locator('main'))
  for (const { group } of scored.groups) expect(shown).toContain(group)
  for (const { grouping, mean } of scored.whole.groupings) {
    if (grouping === 'field') expect(shown).toContain(formatNumber('nb', Math.round(mean * 10) / 10))
  }
})

test('a file with an answer outside the scale is refused with row, column and value, and nothing is kept', async () => {
  const page = house.browser.contexts()[0]!.pages()[0]!
  const initiative = /\/i\/[^/]+/.exec(page.url())![0]
  await page.goto(`${initiative}/rounds/import`)
  const instrument = await instrumentFrom(yaml)
  const headings = instrument.statements.map(statement => statement.id).join(',')
  const row = instrument.statements.map(() => '3')
  const rows = [headings, row.join(','), row.with(4, '9').join(',')].join('\n')
  await page.locator('#file').setInputFiles({
    name: 'svar.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows),
  })
  await page.getByRole('button', { name: text.nb.bring_in }).click()
  await page.getByRole('heading', { name: text.nb.nothing_kept }).waitFor()
  const said = await wordsIn(page.locator('.ds-error-summary'))
  expect(said).toContain(
    text.nb.fault.value({
      row: 3,
      column: instrument.statements[4]!.id,
      value: '9',
      wanted: 0,
      ...instrument.scale,
    }),
  )
  await page.goto(`${initiative}/rounds`)
  expect(await page.locator('main ul.rows li:not(.readers li)').count()).toBe(1)
  expect(house.faults).toEqual([])
})
