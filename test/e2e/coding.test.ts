import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { text } from '../../src/modules/research/coding/text/index.ts'
import { newId } from '../../src/platform/secrets.ts'
import { layInitiative } from '../house/people.ts'
import { layResearch } from '../house/research.ts'
import type { World } from '../setup/app.ts'
import { openHouse } from '../setup/browser.ts'
import { until } from '../setup/until.ts'

const words = text.nb
const house = await openHouse()
afterAll(house.end)

const { db } = house.database
const names = ['prat', 'mat', 'transport', 'å være sett', 'tid og sted', 'usikker', 'latter', 'naboer']
let source = ''
let token = ''

beforeAll(async () => {
  // Whoever lays these asks for nothing else of a world.
  const world = { db, clock: { now: new Date() } } as World
  const ours = await layInitiative(world)
  const { researcher } = ours.seats
  const laid = await layResearch(world, ours.initiative_id, researcher.participant_id)
  token = researcher.token
  const { initiative_id } = ours
  const { research_id } = laid
  await db
    .insertInto('code')
    .values(
      names.map((name, at) => ({
        ...{ initiative_id, research_id, id: newId(), name, look: at + 1, position: at + 2 },
      })),
    )
    .execute()
  source = `/i/${initiative_id}/research/${research_id}/sources/${laid.source_id}/code`
})

async function researcher(own: { width: number; height: number }): Promise<Page> {
  const page = await house.visitor({ viewport: own })
  await page.context().addCookies([{ name: 'samskap_session', value: token, url: house.url }])
  return page
}

const said = (page: Page) => page.locator('[data-said]').textContent()
const isPut = (page: Page) =>
  until('the code is put on', async () => (await said(page)) === words.said.coded || undefined)

/** What has a code now, as it was said. */
async function stretches(name: string): Promise<string[]> {
  const rows = await db
    .selectFrom('coding as c')
    .innerJoin('code as k', 'k.id', 'c.code_id')
    .innerJoin('passage as p', 'p.id', 'c.passage_id')
    .where('k.name', '=', name)
    .select(['c.from_sign', 'c.to_sign', 'p.body'])
    .execute()
  return rows.map(({ body, from_sign, to_sign }) => body.slice(from_sign, to_sign))
}

test('text is marked by keyboard and by mouse, and what is pressed is put on just that', async () => {
  const page = await researcher({ width: 360, height: 740 })
  await page.goto(source)
  const body = page.locator('[data-body]').nth(3)
  await body.focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight')
  await until('it is said what is marked', async () =>
    (await said(page))?.includes('«skal vi»') ? true : undefined,
  )
  await page.keyboard.press('b')
  await isPut(page)
  expect(await stretches('prat')).toEqual(['skal vi'])

  // Across the letters of the code that stands there now, which are no part of the text.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowDown')
  // The line is slow: what is marked and pressed meanwhile waits its turn, and is not lost.
  const held: { go: () => Promise<void> }[] = []
  await page.route('**/code', async route => {
    if (route.request().method() === 'POST' && held.length === 0) held.push({ go: () => route.continue() })
    else await route.continue()
  })
  await page.locator('.coding-button', { hasText: 'transport' }).click()
  await until('the first is on its way', async () => held[0])
  await page
    .locator('[data-body]')
    .nth(2)
    .dblclick({ position: { x: 60, y: 15 } })
  await page.locator('#coding-filter').fill('lat')
  await expect.poll(() => page.locator('.coding-button:visible').count()).toBe(1)
  await page.locator('.coding-button', { hasText: 'latter' }).click()
  await held[0]?.go()
  await until('the word has its code', async () => (await stretches('latter'))[0])
  expect(await stretches('latter')).toEqual(['visste'])
  expect(await stretches('transport')).toEqual(['Hvordan skal vi få med dem som sitter hjemme?'])
  const bar = await page.locator('.coding-bar').boundingBox()
  expect(bar?.height).toBeLessThanOrEqual(740 / 4 + 1)
  expect(house.faults).toEqual([])
})
