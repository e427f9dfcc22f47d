import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { pdfOf } from '../../bench/pdf.ts'
import { text as bringing_text } from '../../src/modules/plans/bringing/text/index.ts'
import { text as passages_text } from '../../src/modules/plans/passages/text/index.ts'
import { text as plans_text } from '../../src/modules/plans/text/index.ts'
import { wrap } from '../../src/platform/zip.ts'
import { openHouse } from '../setup/browser.ts'
import { until } from '../setup/until.ts'
import { tabAndEnter } from './answering.ts'
import { enterDemo } from './looking.ts'

const house = await openHouse({ demo: true })
afterAll(house.end)

const bringing = bringing_text.nb
const passages = passages_text.nb
const small = { viewport: { width: 320, height: 640 } }
const isNarrow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

const county = async (page: Page): Promise<string> => {
  await enterDemo(page, 'administrator')
  await page.goto('/organisations')
  return (await page.locator('main a[href^="/o/"]', { hasText: 'Fjordfylket' }).getAttribute('href'))!
}

const file = (name: string, body: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer: body })
const pdf = pdfOf([
  [
    { text: 'Tiltak', size: 18, bold: true },
    { text: 'Samskaping med de unge. Ansvar: ungdomskonsulenten. Frist: 2027.' },
  ],
])
const zip = wrap([
  {
    name: 'Elvesletta/Samfunnsdelen 2024.txt',
    body: Buffer.from('Mål\n\nVi vil samskape med dem som bor her.\n'),
  },
  { name: 'Ukjent/Plan 2021.txt', body: Buffer.from('Ingen ord om det her.\n') },
])

test('plans are brought from a phone without scripts, read by and by, and each tells what came of it', async () => {
  const page = await house.visitor({ ...small, javaScriptEnabled: false })
  const here = `${await county(page)}/plans`
  await page.goto(here)
  await page.getByRole('button', { name: bringing.submit }).click()
  await page.locator('#files[aria-invalid="true"]').waitFor()
  await page
    .locator('#files')
    .setInputFiles([
      file('Høgfjell handlingsdel 2025.pdf', pdf),
      file('planer.zip', zip),
      file('Granskogen 2020.pdf', pdfOf([null])),
    ])
  await page.getByRole('button', { name: bringing.submit }).click()
  await page.getByText(bringing.taken(3)).waitFor()
  await isNarrow(page)
  const rowOf = (title: string) => page.locator('.rows > li', { hasText: title })
  await until('the plans to be read', async () => {
    await page.goto(here)
    return (await page.getByText(bringing.look_again).count()) === 0
  })
  const states = plans_text.nb.states
  expect(await rowOf('Høgfjell handlingsdel 2025').textContent()).toContain(states.read)
  expect(await rowOf('Granskogen 2020').textContent()).toContain(plans_text.nb.why.pictures_only)
  // Whose it is was not told by its name: it is asked for.
  await page.getByText(bringing.nameless(1)).waitFor()
  await page.goto('/plans?county=92')
  expect(await page.locator('tbody tr', { hasText: 'Høgfjell' }).textContent()).toContain('Ja')
  await page.goto('/plans?county=93')
  expect(await page.locator('tbody tr', { hasText: 'Granskogen' }).textContent()).toContain('Ikke lest')
  await isNarrow(page)
})

test('with the keyboard alone somebody reads what is meant, and says what the rule got wrong', async () => {
  const page = await house.visitor()
  await county(page)
  await page.goto('/plans?county=95')
  await tabAndEnter(page, 'th a[href="/plans/places/9501"]')
  await page.getByRole('heading', { level: 1, name: 'Bjørkevik' }).waitFor()
  await tabAndEnter(page, 'main a[href*="/plans/read/"]')
  await page.waitForURL('**/plans/read/*')
  await tabAndEnter(page, 'main a[href*="/passages/"]')
  await page.getByRole('heading', { level: 1, name: passages.correct.title }).waitFor()
  await page.locator('input[name="meaning"]:checked').focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('#reason').focus()
  await page.keyboard.type('Det er et mål, ikke et tiltak.')
  await tabAndEnter(page, 'form[action*="/passages/"] button[type="submit"]')
  await page.getByText(passages.correct.said.corrected).waitFor()
  const stranger = await house.visitor()
  await stranger.goto(
    await page.locator('main a[href^="/plans/read/"]').first().getAttribute('href').then(String),
  )
  await stranger.getByText('Det er et mål, ikke et tiltak.').waitFor()
})

test('nothing went wrong where nobody looked', () => {
  expect(house.faults).toEqual([])
})
