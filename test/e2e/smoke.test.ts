import { afterAll, expect, test } from 'vitest'
import { text as home_text } from '../../src/modules/home/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { wordsIn } from './gathering.ts'

const house = await openHouse({ demo: true })
afterAll(house.end)

test('a visitor tries the made-up example, reads a result and changes the language', async () => {
  const page = await house.visitor()
  await page.goto('/')
  await page.getByRole('button', { name: home_text.nb.try_as.facilitator }).click()
  await page.waitForURL('**/mine*')
  await page.getByRole('link', { name: 'Torsdagsbordet' }).click()
  await page.getByRole('heading', { name: home_text.nb.now_title }).waitFor()
  await page.locator('a[href$="/result"]').first().click()
  await page.waitForURL('**/result')
  await page.locator('.r-diff svg').first().waitFor()
  const in_bokmal = await wordsIn(page.locator('h1'))
  for (const [name, language] of [
    ['English', 'en'],
    ['Dansk', 'da'],
    ['Nynorsk', 'nn'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.locator(`html[lang="${language}"]`).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/result$/)
    expect(await wordsIn(page.locator('h1'))).not.toBe(in_bokmal)
  }
  expect(house.faults).toEqual([])
})
