import type { Locator, Page } from 'playwright-core'
import { text as access_text } from '../../src/modules/access/text/index.ts'
import { text as initiatives_text } from '../../src/modules/initiatives/text/index.ts'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { text as rounds_text } from '../../src/modules/scorecard/rounds/text/index.ts'
import type { Language } from '../../src/platform/language.ts'
import type { House } from '../setup/browser.ts'

const access = access_text.nb
const initiatives = initiatives_text.nb
const people = people_text.nb
const rounds = rounds_text.nb

/** Signs in by the link in a mail, as a person would. */
export async function signIn(house: House, page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(access.email).fill(email)
  await page.getByRole('button', { name: access.send_link }).click()
  await page.getByRole('heading', { name: access.sent_title }).waitFor()
  const link = /http\S+\/sign-in\/\S+/.exec(await house.letterTo(email))![0]
  await page.goto(link)
  await page.getByRole('button', { name: access.go_on }).click()
  await page.waitForURL('**/mine*')
}

/** Starts an initiative; returns the address of its overview. */
export async function startInitiative(page: Page, title: string): Promise<string> {
  await page.goto('/start')
  await page.getByLabel(initiatives.question).fill('Hvordan får unge i bygda et sted å være om kvelden?')
  await page.getByLabel(initiatives.whom_to_ask).fill('Ungdomsrådet og dem som henger på stasjonen')
  await page.getByLabel(initiatives.meal).fill('Vafler')
  await page.getByLabel(initiatives.title, { exact: true }).fill(title)
  await page.getByLabel(initiatives.place, { exact: true }).fill('Bjørkevik')
  await page.getByLabel(initiatives.your_name).fill('Ingrid')
  await page.getByRole('button', { name: initiatives.start, exact: true }).click()
  await page.waitForURL('**/i/*')
  return new URL(page.url()).pathname
}

/** Sets seats aside: several names at once. */
export async function addPeople(
  page: Page,
  initiative: string,
  group: { names: string[]; party: string; language?: Language },
): Promise<void> {
  await page.goto(`${initiative}/people/add`)
  await page.getByLabel(people.names, { exact: true }).fill(group.names.join('\n'))
  await page.getByLabel(people.party).selectOption(group.party)
  await page.getByLabel(people.language).selectOption(group.language ?? 'nb')
  await page.getByRole('button', { name: people.add_submit }).click()
  await page.waitForURL('**/people?*')
}

/** Makes a link for one person, and reads it out of the message that goes with it. */
export async function linkFor(page: Page, initiative: string, name: string): Promise<string> {
  await page.goto(`${initiative}/people`)
  await page.getByRole('link', { name: `${people.make_link} ${name}`, exact: true }).click()
  await page.getByRole('button', { name: people.make_link, exact: true }).click()
  await page.getByRole('heading', { name: people.link_title(name) }).waitFor()
  return /http\S+\/join\/\S+/.exec(await wordsIn(page.locator('.message')))![0]
}

/** Claims a link behind its Continue button; returns the return code, which is shown once. */
export async function claim(page: Page, link: string, language: Language = 'nb'): Promise<string> {
  await page.goto(link)
  await page.getByRole('button', { name: people_text[language].go_on, exact: true }).click()
  return wordsIn(page.locator('.secret'))
}

/** Plans a round with the sides as they usually are; returns its address. */
export async function planRound(page: Page, initiative: string): Promise<string> {
  await page.goto(`${initiative}/rounds/new`)
  await page.getByRole('button', { name: rounds.save_plan }).click()
  await page.getByRole('button', { name: rounds.open_round }).waitFor()
  return new URL(page.url()).pathname
}

export async function openRound(page: Page, round: string): Promise<void> {
  await page.goto(round)
  await page.getByRole('button', { name: rounds.open_round }).click()
  await page.getByText(rounds.open_lead).waitFor()
}

/** Closes a round for good. */
export async function closeRound(page: Page, round: string): Promise<void> {
  await page.goto(`${round}/close`)
  await page.getByRole('button', { name: rounds.close_now }).click()
  await page.waitForURL('**/result')
}

/** Fills in the fields of a form by their names, whatever kind each of them is, and sends it. */
export async function send(form: Locator, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`)
    const kind = await field.first().evaluate(one => (one as HTMLInputElement).type)
    if (kind === 'radio' || kind === 'checkbox')
      await form.locator(`[name="${name}"][value="${value}"]`).check()
    else if (kind === 'select-one') await field.selectOption(value)
    else await field.fill(value)
  }
  await form.locator('button[type=submit]').last().click()
}

/** Waits until something stands there and its page has come as a whole, so that all there is can be counted. */
export async function whole(place: Locator): Promise<void> {
  await place.first().waitFor({ state: 'attached' })
  await place.page().waitForLoadState('domcontentloaded')
}

/** What stands there to be read. */
export async function wordsIn(place: Locator): Promise<string> {
  await whole(place)
  return (await place.textContent()) ?? ''
}
