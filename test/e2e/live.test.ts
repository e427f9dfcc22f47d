import { afterAll, expect, test } from 'vitest'
import { text as initiatives_text } from '../../src/modules/initiatives/text/index.ts'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { addPeople, claim, linkFor, signIn, startInitiative } from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const words = initiatives_text.nb

test('an open overview follows what others do, in the language of its reader', async () => {
  const leader = await house.visitor()
  await signIn(house, leader, 'ingrid@example.test')
  const initiative = await startInitiative(leader, 'Lyset på stasjonen')
  await addPeople(leader, initiative, { names: ['Kim'], party: 'resident', language: 'en' })
  const kim = await house.visitor({ locale: 'en-GB' })
  await claim(kim, await linkFor(leader, initiative, 'Kim'), 'en')
  const listening = kim.waitForResponse(response => response.url().includes('/live'))
  await kim.goto(initiative)
  await listening
  const came = await kim.evaluate(() => performance.timeOrigin)

  await leader.goto(`${initiative}/steps`)
  await leader.getByLabel(words.what, { exact: true }).fill('Henge opp lys på stasjonen')
  await leader.getByLabel(words.who, { exact: true }).fill('Ingrid')
  await leader.getByRole('button', { name: words.add_step }).click()
  await leader.waitForURL('**/steps?*')
  const steps = kim.locator('[data-topic="steps"]')
  await steps.getByText('Henge opp lys på stasjonen').first().waitFor()
  await steps.getByText(initiatives_text.en.how_did_it_go).first().waitFor()

  await addPeople(leader, initiative, { names: ['Amina', 'Bo'], party: 'resident' })
  await kim.locator('[data-topic="people"]').getByText(people_text.en.round_the_table(4)).waitFor()
  expect(await kim.evaluate(() => performance.timeOrigin)).toBe(came)
  expect(house.faults).toEqual([])
})
