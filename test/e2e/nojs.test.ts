import { afterAll, expect, test } from 'vitest'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { text as talk_text } from '../../src/modules/scorecard/results/talk/text/index.ts'
import { openHouse } from '../setup/browser.ts'
import { answerEach, answerOnOnePage, answersOf, openAnswering, sendAnswers } from './answering.ts'
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

const names = ['Amina', 'Bo', 'Chi', 'Dina', 'Eli']
const talk = talk_text.nb

test('the whole way works in a browser without scripts, on one small telephone after the other', async () => {
  const without = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
  const leader = await house.visitor(without)
  await signIn(house, leader, 'ingrid@example.test')
  const initiative = await startInitiative(leader, 'Lyset på stasjonen')
  await addPeople(leader, initiative, { names, party: 'resident' })
  const round = await planRound(leader, initiative)
  await openRound(leader, round)

  for (const [index, name] of names.entries()) {
    const person = await house.visitor(without)
    const link = await linkFor(leader, initiative, name)
    const code = await claim(person, link)
    const back = await house.visitor(without)
    await back.goto('/code')
    await back.locator('#code').fill(code)
    await back.getByRole('button', { name: people_text.nb.go_on }).click()
    await back.waitForURL(`**${initiative}`)
    await openAnswering(back, round, 'nb')
    if (index < 2) await answerEach(back, 'nb', answersOf(index))
    else await answerOnOnePage(back, 'nb', answersOf(index))
    await sendAnswers(back, 'nb')
  }

  await closeRound(leader, round)
  await leader.locator('.r-diff').waitFor()
  await leader.getByRole('link', { name: talk.title }).first().click()
  await leader.getByLabel(talk.body).fill('Det er lettere å si noe når vi går sammen.')
  await leader.getByRole('button', { name: talk.save_note }).click()
  await leader.getByText('Det er lettere å si noe når vi går sammen.').waitFor()
  await leader.getByLabel(talk.what, { exact: true }).fill('Gå en tur før møtet')
  await leader.getByLabel(talk.who, { exact: true }).fill('Amina og Bo')
  await leader.getByRole('button', { name: talk.agree }).click()
  await leader.locator('#agree').getByText('Gå en tur før møtet').first().waitFor()
  await leader.goto(initiative)
  await leader.getByText('Gå en tur før møtet').first().waitFor()
  expect(house.faults).toEqual([])
})
