import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { text } from '../../src/modules/scorecard/answering/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { answersOf, openAnswering, standsAt, statements } from './answering.ts'
import {
  addPeople,
  claim,
  closeRound,
  linkFor,
  openRound,
  planRound,
  signIn,
  startInitiative,
} from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const words = text.nb
const names = ['Amina', 'Bo', 'Chi', 'Dina']
const pages = new Map<string, Page>()
let leader: Page
let round: string

beforeAll(async () => {
  leader = await house.visitor()
  await signIn(house, leader, 'ingrid@example.test')
  const initiative = await startInitiative(leader, 'Lyset på stasjonen')
  await addPeople(leader, initiative, { names, party: 'resident' })
  round = await planRound(leader, initiative)
  await openRound(leader, round)
  for (const name of names) {
    const page = await house.visitor({ viewport: { width: 390, height: 780 } })
    await claim(page, await linkFor(leader, initiative, name))
    pages.set(name, page)
  }
})

const online = (page: Page, is: boolean) => page.context().setOffline(!is)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** Begins, and waits until the page can go on by itself. */
async function begin(page: Page, own: boolean): Promise<void> {
  await openAnswering(page, round, 'nb')
  await page.getByLabel(own ? words.own_yes : words.own_no).check()
  await press(page, words.begin)
  await standsAt(page, 0)
  await page.locator('body[data-local]').waitFor()
}

async function answer(page: Page, answers: readonly number[], from: number, until: number): Promise<void> {
  for (let at = from; at < until; at++) {
    if (at === statements / 2) await press(page, words.go_on)
    await standsAt(page, at)
    await page.locator(`button[name="answer"][value="${answers[at]}"]`).click()
  }
}

const responses = () =>
  house.database.db
    .selectFrom('response')
    .selectAll()
    .where('round_id', '=', round.split('/').at(-1)!)
    .execute()

const thanked = (page: Page) => page.getByRole('heading', { name: words.thanks_title, exact: true }).waitFor()

test('half the answers, the line gone, the rest, and sending by itself when it is back: exactly once', async () => {
  const page = pages.get('Amina')!
  const answers = answersOf(2)
  const posts: string[] = []
  page.on('request', request => request.method() === 'POST' && posts.push(request.url()))
  await begin(page, false)
  await answer(page, answers, 0, 10)
  await online(page, false)
  await answer(page, answers, 10, statements)
  expect(posts.filter(url => url.endsWith('/answer'))).toHaveLength(1)
  await page.getByLabel(words.line_label).fill('Det er mørkt på stasjonen.')
  await press(page, words.send)
  // Who writes a line says what shall become of it.
  expect(await page.getByText(words.gone_title).count()).toBe(0)
  await page.getByLabel(words.line_share).check()
  await press(page, words.send)
  await page.getByText(words.gone_title).waitFor()
  await press(page, words.gone_now)
  // A look at another step, and back: nothing is lost, and it is sent again.
  await page.locator('#s3 button').click()
  await standsAt(page, 2)
  await page.goBack()
  await page.locator('#s3').waitFor()
  expect(await page.getByLabel(words.line_label).inputValue()).toBe('Det er mørkt på stasjonen.')
  await press(page, words.send)
  await page.getByText(words.gone_title).waitFor()
  expect(await responses()).toEqual([])

  await online(page, true)
  await thanked(page)
  const kept = await responses()
  expect(kept.map(row => row.answers)).toEqual([answers])
  const lines = await house.database.db.selectFrom('open_line').select('body').execute()
  expect(lines).toEqual([{ body: 'Det er mørkt på stasjonen.' }])
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}')
  // The way back does not lead to something that could be sent again.
  await page.goBack()
  await page.getByRole('heading', { name: words.answered_title }).waitFor()
})

test("the telephone's way back leads one statement back and loses nothing", async () => {
  const page = pages.get('Bo')!
  const answers = answersOf(4)
  await begin(page, false)
  await answer(page, answers, 0, 3)
  await standsAt(page, 3)
  await page.goBack()
  await standsAt(page, 2)
  const pressed = page.locator('button[name="answer"][aria-pressed="true"]')
  expect(await pressed.getAttribute('value')).toBe(String(answers[2]))
  await page.goBack()
  await page.goBack()
  await standsAt(page, 0)
  await page.goBack()
  await page.getByRole('heading', { name: words.start_title }).waitFor()
  await press(page, words.begin)
  await standsAt(page, 0)
  expect(await pressed.getAttribute('value')).toBe(String(answers[0]))
  const carried = page.locator('input[name="answers"]')
  expect(await carried.inputValue()).toMatch(new RegExp(`^${answers.slice(0, 3).join()},0,0`))
})

test('on one’s own device a page that was loaded anew resumes, and after sending keeps only the key', async () => {
  const page = pages.get('Chi')!
  const answers = answersOf(5)
  await begin(page, true)
  await answer(page, answers, 0, 20)
  await standsAt(page, 20)
  await page.reload()
  await press(page, words.resume)
  await standsAt(page, 20)
  await answer(page, answers, 20, statements)
  await press(page, words.send)
  await thanked(page)
  expect((await responses()).map(row => row.answers)).toContainEqual(answers)
  const draft = await page.evaluate(() => Object.values(localStorage).join())
  expect(Object.keys(JSON.parse(draft))).toEqual(['key'])
})

test('a clock that is an hour wrong changes nothing, and a round closed meanwhile is told plainly', async () => {
  const page = pages.get('Dina')!
  await page.clock.install({ time: Date.now() + 3_600_000 })
  await page.clock.resume()
  await begin(page, true)
  await answer(page, answersOf(6), 0, statements)
  await online(page, false)
  await press(page, words.send)
  await page.getByText(words.gone_title).waitFor()
  await closeRound(leader, round)
  await online(page, true)
  await page.getByRole('heading', { name: words.closed_title }).waitFor()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}')
  expect(house.faults).toEqual([])
})
