import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { text } from '../../src/modules/scorecard/answering/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { answersOf, openAnswering, standsAt, statements } from './answering.ts'
import { addPeople, claim, linkFor, openRound, planRound, signIn, startInitiative } from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const words = text.nb
let leader: Page
let round: string
let page: Page
let place = -1

beforeAll(async () => {
  leader = await house.visitor()
  await signIn(house, leader, 'ingrid@example.test')
  const initiative = await startInitiative(leader, 'Lyset på stasjonen')
  await addPeople(leader, initiative, { names: ['Amina'], party: 'resident' })
  round = await planRound(leader, initiative)
  await openRound(leader, round)
  page = await house.visitor({ viewport: { width: 390, height: 780 } })
  await claim(page, await linkFor(leader, initiative, 'Amina'))
})

/** Presses what the big screen's page has a button for. */
const press = (action: string, fields: Record<string, string> = {}) =>
  leader.evaluate(
    async ([address, body]) => {
      const reply = await fetch(address!, { method: 'POST', body: new URLSearchParams(body) })
      if (!reply.ok) throw new Error(String(reply.status))
    },
    [`${round}/screen/${action}`, new URLSearchParams(fields).toString()],
  )

async function screenTo(to: number): Promise<void> {
  await press('move', { from: String(place), to: String(to) })
  place = to
}

const give = (answer: number) => page.locator(`button[name="answer"][value="${answer}"]`).click()
const bar = () => page.locator('.bar')

test('a phone waits, goes along once its person has answered, and tears nobody away', async () => {
  await press('start')
  await openAnswering(page, round, 'nb')
  await page.getByRole('button', { name: words.follow, exact: true }).click()
  await page.getByRole('heading', { name: words.wait_title }).waitFor()
  await screenTo(0)
  await standsAt(page, 0)
  await give(4)
  await bar().getByText(words.screen_thanks).waitFor()
  expect(await page.locator('button[aria-pressed="true"][name="answer"]').getAttribute('value')).toBe('4')
  await screenTo(1)
  await standsAt(page, 1)
  await screenTo(2)
  await bar().getByText(words.screen_at(3)).waitFor()
  await standsAt(page, 1)
  await give(2)
  await standsAt(page, 2)
})

test('a phone that has lost its line goes on by itself, and catches up', async () => {
  await give(3)
  await bar().getByText(words.screen_thanks).waitFor()
  await page.context().setOffline(true)
  await screenTo(3)
  await screenTo(4)
  await page.context().setOffline(false)
  // Its stream comes again by itself; who had answered is offered the place, or led there.
  await bar().getByText(words.screen_at(5)).or(page.locator('input[name="at"][value="4"]')).first().waitFor({
    state: 'attached',
  })
})

test('at one’s own pace nothing moves by itself, and all is sent once at the end', async () => {
  await bar().getByRole('button', { name: words.screen_stop }).click()
  await screenTo(statements)
  expect(await bar().count()).toBe(0)
  const answers = answersOf(1)
  for (let at = Number(await page.locator('input[name="at"]').inputValue()); at < statements; at++) {
    if (at === statements / 2) {
      const going_on = page.getByRole('button', { name: words.go_on, exact: true }).filter({ visible: true })
      if (await going_on.count()) await going_on.click()
    }
    await standsAt(page, at)
    await give(answers[at]!)
  }
  await page.getByRole('button', { name: words.send, exact: true }).first().click()
  await page.getByRole('heading', { name: words.thanks_title, exact: true }).waitFor()
  const kept = await house.database.db.selectFrom('response').select('answers').execute()
  expect(kept).toHaveLength(1)
  expect(kept[0]!.answers.slice(0, 3)).toEqual([4, 2, 3])
  expect(house.faults).toEqual([])
})
