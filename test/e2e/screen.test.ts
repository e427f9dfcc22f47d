import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text } from '../../src/modules/scorecard/together/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { addPeople, openRound, planRound, signIn, startInitiative } from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const words = text.nb

/** The screen stands at this statement, counted from one. */
const standsAt = (page: Page, at: number) => page.getByText(`${words.at_of(at, 28)} ·`).waitFor()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

test('the big screen and the phone that is its remote follow each other without a reload', async () => {
  const screen = await house.visitor({ viewport: { width: 1280, height: 720 } })
  await signIn(house, screen, 'ingrid@example.test')
  const initiative = await startInitiative(screen, 'Lyset på stasjonen')
  await addPeople(screen, initiative, { names: ['Amina'], party: 'resident' })
  const round = await planRound(screen, initiative)
  await openRound(screen, round)
  const remote = await house.visitor({
    viewport: { width: 320, height: 640 },
    storageState: await screen.context().storageState(),
  })
  for (const page of [screen, remote]) await page.goto(`${round}/screen`)

  await remote.getByRole('button', { name: words.start, exact: true }).click()
  for (const page of [screen, remote]) await heading(page, words.lobby_title)
  await remote.waitForURL('**/screen')
  const came = [screen, remote].map(page => page.evaluate(() => performance.timeOrigin))
  const before = await Promise.all(came)

  await remote.getByRole('button', { name: words.first }).click()
  for (const page of [screen, remote]) await standsAt(page, 1)
  for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowLeft']) await screen.keyboard.press(key)
  await standsAt(screen, 3)
  const third = (await screen.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await heading(remote, third)

  // The remote sleeps while the screen moves; what it presses then was meant for another place.
  await remote.context().setOffline(true)
  await screen.keyboard.press('ArrowRight')
  await standsAt(screen, 4)
  await remote.getByRole('button', { name: words.next, exact: true }).click()
  await remote.getByText(words.lost).waitFor()
  await remote.context().setOffline(false)
  await standsAt(remote, 4)

  for (let at = 4; at <= 28; at++) await screen.keyboard.press('ArrowRight')
  for (const page of [screen, remote]) await heading(page, words.end_title)
  await screen.keyboard.press('ArrowRight')
  await heading(screen, words.end_title)
  const after = await Promise.all([screen, remote].map(page => page.evaluate(() => performance.timeOrigin)))
  expect(after).toEqual(before)

  await remote.getByRole('button', { name: words.finish }).click()
  await remote.getByText(words.said.ended).waitFor()
  await heading(screen, words.start_title)
  expect(house.faults).toEqual([])
})
