import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as home_text } from '../../src/modules/home/text/index.ts'
import { text as help_text } from '../../src/modules/learning/help/text/index.ts'
import { text as telling_text } from '../../src/modules/learning/telling/text/index.ts'
import { openHouse } from '../setup/browser.ts'

const house = await openHouse({ demo: true })
afterAll(house.end)

const telling = telling_text.nb
const help = help_text.nb

/** Goes in as somebody of the demo; the address of one of their initiatives. */
async function enter(page: Page, who: keyof typeof home_text.nb.try_as, title: string): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: home_text.nb.try_as[who] }).click()
  await page.waitForURL('**/mine*')
  return (await page.getByRole('link', { name: title }).getAttribute('href'))!
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const mayBeFound = async (page: Page) => {
  await page.goto('/stories?q=vindusbord')
  return page.getByRole('link', { name: 'Bordet ved vinduet' }).count()
}

test('one place tells, whom it is about says yes, a stranger finds it; and it is gone when the yes is taken back', async () => {
  const [lead, resident] = [await house.visitor(), await house.visitor()]
  const stranger = await house.visitor({ javaScriptEnabled: false })
  const table = await enter(lead, 'facilitator', 'Torsdagsbordet')
  await enter(resident, 'resident', 'Torsdagsbordet')

  await lead.goto(`${table}/learning/stories/new?kind=win`)
  await lead.getByLabel(telling.labels.title).fill('Bordet ved vinduet')
  await lead
    .getByLabel(telling.labels.happened)
    .fill('Vi satte et vindusbord på biblioteket. Nå sitter folk der.')
  await press(lead, telling.save)
  await lead.getByText(telling.missing.nobody_asked).waitFor()
  const story = new URL(lead.url()).pathname
  await lead.getByLabel('Amina', { exact: true }).check()
  await press(lead, telling.ask)
  await lead.getByText(telling.missing.waiting).waitFor()
  expect(await mayBeFound(stranger)).toBe(0)

  await resident.goto(`${table}/learning`)
  await resident.goto(story)
  await resident.getByLabel(telling.your_answers.yes.label).check()
  await press(resident, telling.your_send)
  await resident.getByText(telling.you_said.yes).waitFor()

  await lead.goto(story)
  await press(lead, telling.share)
  await lead.getByText(telling.said.shared).waitFor()
  expect(await mayBeFound(stranger)).toBe(1)

  await resident.goto(story)
  await resident.getByLabel(telling.your_answers.no.label, { exact: true }).check()
  await press(resident, telling.your_send)
  await resident.getByText(telling.you_said.no).waitFor()
  expect(await mayBeFound(stranger)).toBe(0)
})

test('one place asks, another answers, and the first one thanks', async () => {
  const [asking, answering] = [await house.visitor(), await house.visitor({ javaScriptEnabled: false })]
  const kaia = await enter(asking, 'resident', 'Kaia')
  const table = await enter(answering, 'facilitator', 'Torsdagsbordet')
  await asking.goto(`${kaia}/learning/help/new`)
  await asking.locator('#title').fill('Kven har fått ein naboklage til å bli ei dugnad?')
  await asking.locator('#body').fill('Dei som bur ved sida av, synest vi bråkar.')
  await asking.locator('main form button[type=submit]').last().click()
  await asking.waitForURL(/\/learning\/help\/[\w-]{36}/)
  const id = /help\/([\w-]{36})/.exec(asking.url())![1]!

  await answering.goto(`${table}/learning/help/${id}/answer`)
  await answering.locator('#body').fill('Vi bad dei på suppe først.')
  await answering.locator('main form button[type=submit]').last().click()
  await answering.waitForURL(url => !url.pathname.endsWith('/answer'))

  await asking.reload()
  await asking.getByText('Vi bad dei på suppe først.').waitFor()
  await asking.getByRole('button', { name: help.thank }).first().click()
  await asking.getByText(help.thanked).first().waitFor()
})
