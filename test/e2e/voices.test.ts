import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as answering_text } from '../../src/modules/scorecard/answering/text/index.ts'
import { text as voices_text } from '../../src/modules/scorecard/voices/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { makeWav } from '../setup/sounds.ts'
import { openAnswering, standsAt } from './answering.ts'
import { addPeople, claim, linkFor, openRound, planRound, signIn, startInitiative } from './gathering.ts'
import { faultsOf } from './looking.ts'

const house = await openHouse()
afterAll(house.end)

const words = voices_text.nb
const reading = (page: Page, number: number) => page.locator('.voices > li').nth(number - 1)

async function bring(page: Page, number: number, name: string, bytes: Buffer): Promise<void> {
  const place = reading(page, number)
  await place.locator('input[type=file]').setInputFiles({ name, mimeType: 'audio/wav', buffer: bytes })
  await place.getByRole('button', { name: words.bring, exact: true }).click()
}

/** Writes on the page how many seconds of a sound were played when it ended. */
const noteWhatIsHeard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function () {
      this.addEventListener('ended', () => {
        document.body.dataset.heard = String(this.currentTime)
      })
      return play.call(this)
    }
  })

test('a voice that one has recorded and another has checked is what a resident hears', async () => {
  const kari = await house.visitor()
  await signIn(house, kari, 'kari@example.test')
  await kari.goto('/voices')
  await bring(kari, 2, 'tekst.mp3', Buffer.from('Dette er ikke lyd.'))
  await kari.locator('.ds-error-summary').getByText(words.errors.not_sound).waitFor()
  expect(await kari.locator('.ds-error-summary').evaluate(one => one === document.activeElement)).toBe(true)
  await kari.locator('.ds-error-summary a').click()
  expect(await faultsOf(kari, 'voices refused')).toEqual([])
  await bring(kari, 1, 'opptak.wav', makeWav(3))
  await kari.getByText(words.said.brought).waitFor()
  await reading(kari, 1).getByText(words.yours).waitFor()

  const ola = await house.visitor()
  await signIn(house, ola, 'ola@example.test')
  await ola.goto('/voices')
  expect(await faultsOf(ola, 'voices')).toEqual([])
  // Some browsers ask for a part first: the sound is as long as it was brought.
  const seconds = await reading(ola, 1)
    .locator('audio')
    .evaluate(async (sound: HTMLAudioElement) => {
      sound.load()
      sound.preload = 'metadata'
      await new Promise((well, ill) => Object.assign(sound, { onloadedmetadata: well, onerror: ill }))
      return sound.duration
    })
  expect(seconds).toBeCloseTo(3, 1)
  await reading(ola, 1).getByRole('button', { name: words.right, exact: true }).click()
  await ola.getByText(words.said.checked).waitFor()
  await ola.getByText(words.progress(1, 28)).waitFor()

  const initiative = await startInitiative(kari, 'Vaffelkvelden')
  await addPeople(kari, initiative, { names: ['Amina', 'Bjørg'], party: 'resident' })
  const link = await linkFor(kari, initiative, 'Amina')
  const round = await planRound(kari, initiative)
  await openRound(kari, round)
  const amina = await house.visitor()
  await noteWhatIsHeard(amina)
  await claim(amina, link)
  await openAnswering(amina, round, 'nb')
  await amina.getByRole('button', { name: answering_text.nb.begin, exact: true }).click()
  await standsAt(amina, 0)
  const heard = amina.waitForResponse(answer => answer.url().includes('/sounds/'))
  const listen = amina.getByRole('button', { name: answering_text.nb.listen })
  await listen.click()
  const sent = await heard
  expect([200, 206]).toContain(sent.status())
  expect(sent.headers()['content-type']).toBe('audio/wav')
  expect(await listen.getAttribute('aria-pressed')).toBe('true')
  // It plays to its end, and then the button is up again.
  await amina.locator('body[data-heard]').waitFor()
  expect(Number(await amina.locator('body').getAttribute('data-heard'))).toBeCloseTo(3, 1)
  expect(await listen.getAttribute('aria-pressed')).toBe('false')
  expect(house.faults).toEqual([])
})
