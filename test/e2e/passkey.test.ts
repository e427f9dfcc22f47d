import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as passkey_text } from '../../src/modules/access/passkeys/text/index.ts'
import { text as session_text } from '../../src/modules/access/sessions/text/index.ts'
import { text as way_text } from '../../src/modules/access/ways/text/index.ts'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { addPeople, claim, linkFor, signIn, startInitiative, whole } from './gathering.ts'
import { faultsOf } from './looking.ts'

const house = await openHouse()
afterAll(house.end)
// A bare number has no passkeys.
const url = house.url.replace('127.0.0.1', 'localhost')
house.config.base_url = url

const [ways, passkeys, people, sessions] = [way_text.nb, passkey_text.nb, people_text.nb, session_text.nb]

/** A device that keeps passkeys and knows its person. */
async function device(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const held = async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials
  const hold = async (credential: Awaited<ReturnType<typeof held>>[number]) => {
    await cdp.send('WebAuthn.addCredential', { authenticatorId, credential })
  }
  const verify = (isUserVerified: boolean) =>
    cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { held, hold, verify }
}

test('a resident claims a seat, makes a passkey, and comes back to it from another device', async () => {
  const own = { baseURL: url }
  const leader = await house.visitor(own)
  await signIn(house, leader, 'ingrid@example.test')
  const initiative = await startInitiative(leader, 'Lyset på stasjonen')
  await addPeople(leader, initiative, { names: ['Amina'], party: 'resident' })
  const link = await linkFor(leader, initiative, 'Amina')

  const amina = await house.visitor(own)
  const phone = await device(amina)
  await claim(amina, link)
  expect(await faultsOf(amina, 'welcome')).toEqual([])
  await amina.getByRole('link', { name: people.code_more_ways }).click()
  expect(await faultsOf(amina, 'ways')).toEqual([])
  // Nobody touches the phone in time: nothing has happened, and one may try again.
  await phone.verify(false)
  await amina.getByRole('button', { name: ways.passkey_add }).click()
  await amina.getByText(passkeys.stopped).waitFor()
  expect(await phone.held()).toEqual([])
  expect(await faultsOf(amina, 'asked')).toEqual([])
  await phone.verify(true)
  await amina.getByRole('button', { name: passkeys.try_now }).click()
  await amina.getByText(ways.said.passkey_added).waitFor()
  const held = await phone.held()
  expect(held.map(one => [one.rpId, one.isResidentCredential])).toEqual([['localhost', true]])
  expect(await faultsOf(amina, 'ways-after')).toEqual([])

  // The same device is not asked to make another.
  await amina.goto('/mine/ways')
  await amina.getByRole('button', { name: ways.passkey_add }).click()
  await amina.getByText(passkeys.before).waitFor()

  const tablet = await house.visitor(own)
  const other = await device(tablet)
  for (const one of held) await other.hold(one)
  await tablet.goto(`/sign-in?to=${initiative}/me`)
  expect(await faultsOf(tablet, 'sign-in')).toEqual([])
  await tablet.getByRole('button', { name: passkeys.use }).click()
  await tablet.waitForURL(`**${initiative}/me`)
  expect(await tablet.locator('input[name=name]').inputValue()).toBe('Amina')

  // Each sees the other, and can end it at once.
  await tablet.goto('/mine/sessions')
  expect(await faultsOf(tablet, 'sessions')).toEqual([])
  await tablet.getByRole('button', { name: /^Avslutt Datamaskin/ }).click()
  await tablet.getByText(sessions.said.ended).waitFor()
  await amina.goto(initiative)
  await amina.getByRole('link', { name: 'Logg inn' }).first().waitFor()

  // A passkey that is removed opens nothing.
  await tablet.goto('/mine/ways')
  await tablet.getByRole('button', { name: /^Ta bort passnøkkelen/ }).click()
  await tablet.getByText(ways.said.passkey_removed).waitFor()
  await amina.goto('/sign-in')
  await amina.getByRole('button', { name: passkeys.use }).click()
  await amina.getByText(passkeys.refused.unknown).waitFor()
  expect(await faultsOf(amina, 'refused')).toEqual([])
  expect(house.faults).toEqual([])
})

test('a telephone that two share asks whose seats are meant', async () => {
  const leader = await house.visitor({ baseURL: url })
  await signIn(house, leader, 'siri@example.test')
  const phone = await house.visitor({ baseURL: url })
  for (const [title, name] of [
    ['Lyset på stasjonen', 'Dina'],
    ['Torsdagsbordet', 'Eli'],
  ] as const) {
    const initiative = await startInitiative(leader, title)
    await addPeople(leader, initiative, { names: [name], party: 'resident' })
    await claim(phone, await linkFor(leader, initiative, name))
  }
  await phone.goto('/mine/ways')
  expect(await faultsOf(phone, 'shared')).toEqual([])
  expect(await phone.getByRole('button', { name: ways.passkey_add }).count()).toBe(0)
  const theirs = phone.getByRole('checkbox', { name: ways.mine_one('Torsdagsbordet', 'Eli') })
  expect(await theirs.isChecked()).toBe(false)
  await phone.getByRole('checkbox', { name: ways.mine_one('Lyset på stasjonen', 'Dina') }).check()
  await phone.getByRole('button', { name: ways.go_on }).click()
  await whole(phone.getByRole('button', { name: ways.passkey_add }))
  expect(await phone.locator('#add li').allTextContents()).toEqual([
    ways.mine_one('Lyset på stasjonen', 'Dina'),
  ])
})

test('without scripts a passkey is not offered, and it is said what there is instead', async () => {
  const page = await house.visitor({ baseURL: url, javaScriptEnabled: false })
  await page.goto('/sign-in')
  expect(await page.getByRole('button', { name: passkeys.use }).isVisible()).toBe(false)
  await page.goto('/sign-in/passkey')
  await page.getByText(passkeys.needs).waitFor()
  await page.getByRole('link', { name: passkeys.by_code }).waitFor()
})
