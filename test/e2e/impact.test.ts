import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as plan_text } from '../../src/modules/impact/plan/text/index.ts'
import { text as platform_text } from '../../src/platform/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { send, signIn, startInitiative, wordsIn } from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const words = platform_text.nb.saving
const plan = plan_text.nb
const form = 'form[action$="/parts/purpose"]'
const standing = (page: Page, how: string) => page.locator(`${form}[data-saves="${how}"]`).waitFor()
const purpose = (page: Page) => page.getByLabel(plan.parts.purpose.fields.purpose.label)

test('what is written is saved without a button, in two tabs, and when the line is gone for a while', async () => {
  const page = await house.visitor()
  await signIn(house, page, 'ingrid@example.test')
  const initiative = await startInitiative(page, 'Torsdagsbordet')
  const address = `${initiative}/impact/plan/facts`
  await page.goto(address)
  const tab = await page.context().newPage()
  await tab.goto(address)

  // A pause is enough, and so is leaving the field; the next one goes on from there.
  await purpose(page).fill('Ingen skal spise alene')
  await standing(page, 'saved')
  expect(await page.locator(`${form} .saving`).textContent()).toMatch(
    new RegExp(words.saved.replace('{time}', '\\d\\d:\\d\\d')),
  )
  await purpose(page).fill('Ingen skal måtte spise alene')
  await standing(page, 'waiting')
  await purpose(page).blur()
  await standing(page, 'saved')

  // Without a line nothing is lost, and it is sent when the line is back.
  await page.context().setOffline(true)
  await purpose(page).pressSequentially(', heller ikke på en torsdag')
  await purpose(page).blur()
  await standing(page, 'offline')
  await page.context().setOffline(false)
  await standing(page, 'saved')

  // The other tab has an older page: its words are not written over anything, and the button shows both.
  await purpose(tab).fill('Et sted å gå')
  await purpose(tab).blur()
  await standing(tab, 'newer')
  expect(await purpose(tab).inputValue()).toBe('Et sted å gå')
  await tab.locator(form).getByRole('button', { name: plan.save }).click()
  await tab.getByText(platform_text.nb.conflict.title).waitFor()
  await tab.getByText('Ingen skal måtte spise alene, heller ikke på en torsdag').waitFor()
  await tab.locator(form).getByRole('button', { name: platform_text.nb.conflict.keep_mine }).click()
  await tab.waitForURL('**said=saved*')

  // What deserves a look is told in words; the button shows what.
  await purpose(tab).fill('Ring 912 34 567')
  await purpose(tab).blur()
  await standing(tab, 'mend')
  await tab.locator(form).getByRole('button', { name: plan.save }).click()
  await tab.locator('#look-first').waitFor()
  expect(house.faults).toEqual([])
})

const without = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }

test('without scripts a plan goes from the first pass to a second measurement, asked of those it is for', async () => {
  const page = await house.visitor(without)
  await signIn(house, page, 'kari@example.test')
  const impact = `${await startInitiative(page, 'Benken ved elva')}/impact`
  const tell = async (form: string, fields: Readonly<Record<string, string>>) => {
    await send(page.locator(`form[action*="${form}"]`).first(), fields)
    await page.locator('[role=status]').first().waitFor()
  }

  await page.goto(`${impact}/plan/facts`)
  await tell('/parts/purpose', { purpose: 'Ingen unge skal være alene hver kveld' })
  await page.goto(`${impact}/plan/problem`)
  await tell('/items/challenge', { title: 'Unge har ingen steder å være' })
  await page.goto(`${impact}/plan/activities`)
  await tell('/items/activity', { title: 'Vafler ved elva hver onsdag' })
  await page.goto(`${impact}/groups`)
  await tell('/impact/groups', { name: 'Unge mellom 13 og 16', kind: 'residents', priority: '1' })
  if (!/\/groups\/[0-9a-f-]{36}/.test(page.url()))
    await page.locator('main a[href*="/impact/groups/"]').first().click()
  await tell('/goals', { title: 'Har noen å være sammen med' })
  await page.getByText('Har noen å være sammen med').first().waitFor()

  await page.goto(`${impact}/hypothesis`)
  const optionOf = (name: string, label: string) =>
    page.locator(`select[name=${name}] option`, { hasText: label }).first().getAttribute('value')
  await tell('/impact/hypothesis', {
    from_id: (await optionOf('from_id', 'Vafler ved elva'))!,
    to_id: (await optionOf('to_id', 'Har noen å være'))!,
    causality: 'middle',
    reason: 'De som kommer igjen, blir kjent.',
  })
  await page.getByText('De som kommer igjen, blir kjent.').first().waitFor()

  await page.goto(`${impact}/library/has-somebody-to-ask`)
  await tell('/library/has-somebody-to-ask', {})
  await page.goto(`${impact}/measurements`)
  await page.locator('main a[href*="/impact/measurements/"]').first().click()
  const indicator = page.url()
  const yesterday = new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10)
  await page.goto(`${indicator}/baseline`)
  await tell('/baseline', { day: yesterday, part: '4', n: '11' })

  // Ten telephones answer by the link: seven say yes. Nothing is told before the form is closed.
  await page.goto(`${impact}/asking/new`)
  await page.locator('main a[href*="?group="]').first().click()
  await page.locator('[name=indicators]').first().check()
  await page.locator('form[action$="/asking/new"] [name=title]').fill('Ett spørsmål')
  await page.locator('form[action$="/asking/new"] button[type=submit]').first().click()
  await page.locator('form[action$="/open"] button').click()
  await page.locator('form[action$="/close"]').waitFor()
  const link = await wordsIn(page.getByText(/^http\S+\/q\/\S+$/).first())
  const phone = await house.visitor(without)
  for (let at = 0; at < 10; at++) {
    await phone.goto(link)
    expect(phone.url()).toMatch(/\/q$/)
    await phone.locator(`[name=a_0][value="${at < 7 ? 1 : 0}"]`).check()
    await phone.locator('form[action$="/q/answers"] button').last().click()
    await phone.waitForURL('**/q/answers')
  }
  await page.locator('form[action$="/close"] button').click()
  await page.getByText('7 av 10').first().waitFor()

  await page.goto(`${indicator.replace('/measurements/', '/follow/')}`)
  await page
    .getByText(/7 av 10 \(70\s%\)/)
    .first()
    .waitFor()
  await page.goto(`${impact}/report`)
  await page.getByText('Ingen unge skal være alene hver kveld').waitFor()
  await page
    .getByText(/4 av 11/)
    .first()
    .waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(house.faults).toEqual([])
})
