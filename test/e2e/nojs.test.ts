import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { text as letters_text } from '../../src/modules/guide/letters/text/index.ts'
import { text as points_text } from '../../src/modules/guide/points/text/index.ts'
import { text as guide_text } from '../../src/modules/guide/text/index.ts'
import { text as way_text } from '../../src/modules/guide/way/text/index.ts'
import { text as safety_text } from '../../src/modules/home/safety/text/index.ts'
import { text as home_text } from '../../src/modules/home/text/index.ts'
import { text as initiatives_text } from '../../src/modules/initiatives/text/index.ts'
import { text as agreement_text } from '../../src/modules/people/agreement/text/index.ts'
import { text as consent_text } from '../../src/modules/people/consent/text/index.ts'
import { text as letter_text } from '../../src/modules/people/letter/text/index.ts'
import { text as needs_text } from '../../src/modules/people/needs/text/index.ts'
import { text as seat_text } from '../../src/modules/people/seat/text/index.ts'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { text as things_text } from '../../src/modules/people/things/text/index.ts'
import { text as talk_text } from '../../src/modules/scorecard/results/talk/text/index.ts'
import { text as platform_text } from '../../src/platform/text/index.ts'
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
  whole,
} from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const names = ['Amina', 'Bo', 'Chi', 'Dina', 'Eli']
const talk = talk_text.nb
const without = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }

test('the whole way works in a browser without scripts, on one small telephone after the other', async () => {
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

test('without scripts somebody reads the letter, says yes and takes it back, asks for something, and takes her things along', async () => {
  const leader = await house.visitor(without)
  await signIn(house, leader, 'kari@example.test')
  const initiative = await startInitiative(leader, 'Suppa på torsdag')
  await addPeople(leader, initiative, { names: ['Amina', 'Bo'], party: 'resident' })
  const amina = await house.visitor(without)
  await claim(amina, await linkFor(leader, initiative, 'Amina'))
  const follow = (name: string) => amina.getByRole('link', { name, exact: true }).first().click()
  const press = (name: string) => amina.getByRole('button', { name, exact: true }).click()
  const { places } = seat_text.nb

  await amina.goto(initiative)
  await follow(home_text.nb.menu.safety)
  await follow(safety_text.nb.rows.letter.name)
  await amina.getByRole('heading', { name: letter_text.nb.title('Suppa på torsdag') }).waitFor()
  await follow(safety_text.nb.title)
  await follow(safety_text.nb.rows.me.name)

  await follow(places.consents.name)
  const quote = amina.locator('#quote')
  const consent = consent_text.nb
  await quote.getByRole('button', { name: consent.yes, exact: true }).click()
  await quote.getByText(consent.yes_said).waitFor()
  await quote.getByRole('button', { name: consent.withdraw }).click()
  await quote.getByText(consent.no_said).waitFor()
  await follow(people_text.nb.me_title)

  await follow(places.agreement.name)
  await press(agreement_text.nb.yes)
  await amina.getByRole('button', { name: agreement_text.nb.take_back }).waitFor()
  await follow(people_text.nb.me_title)

  await follow(places.needs.name)
  await amina.getByLabel(needs_text.nb.kinds.interpreter.name, { exact: true }).check()
  await amina.locator('#detail').fill('Tolk på tigrinja')
  await amina.getByLabel('Ingrid', { exact: true }).check()
  await press(needs_text.nb.mine.save)
  await amina.getByText(needs_text.nb.mine.known_by('Ingrid')).waitFor()
  await leader.goto(`${initiative}/safety`)
  await leader.getByRole('link', { name: safety_text.nb.rows.needs.name, exact: true }).click()
  await leader.getByText('Tolk på tigrinja').waitFor()

  // She names Bo: a hint, and then her own choice.
  await amina.goto(`${initiative}/question`)
  await amina.locator('#body').fill('Hvordan får Bo og de andre sove?')
  await amina.locator('#reason').fill('Det er det vi snakker om.')
  await press(initiatives_text.nb.send_proposal)
  await amina.getByText(platform_text.nb.look.name('Bo')).waitFor()
  await press(platform_text.nb.look.as_it_stands)
  await amina.getByText('Hvordan får Bo og de andre sove?').waitFor()

  await amina.goto(`${initiative}/me`)
  await follow(places.things.name)
  await amina.getByText('Hvordan får Bo og de andre sove?').waitFor()
  for (const name of [things_text.nb.as_html, things_text.nb.as_json]) {
    const coming = amina.waitForEvent('download')
    await follow(name)
    const file = readFileSync(await (await coming).path(), 'utf8')
    expect(file).toContain('Tolk på tigrinja')
  }
  expect(house.faults).toEqual([])
})

test('without scripts somebody new sees three things, writes the letter, prints the evening and goes on from a point', async () => {
  const leader = await house.visitor(without)
  await signIn(house, leader, 'kari@example.test')
  const initiative = await startInitiative(leader, 'Benken ved elva')
  const follow = (name: string) => leader.getByRole('link', { name, exact: true }).first().click()
  const press = (name: string) => leader.getByRole('button', { name, exact: true }).click()
  const way = way_text.nb
  const letters = letters_text.nb

  await leader.goto(initiative)
  await follow(home_text.nb.menu.guide)
  await whole(leader.getByRole('heading', { name: way.first_title }))
  expect(await leader.locator('ol.now > li').count()).toBe(3)

  await follow(letters.first_meeting)
  await leader.getByRole('heading', { name: letters.first_meeting }).waitFor()
  await leader.locator('a[href$="/guide/letters/new"]').first().click()
  await press(letters.compose.submit)
  await leader.getByRole('heading', { name: letters.read.look_title }).waitFor()
  await leader.goto(`${initiative}/guide/first-meeting`)
  await leader.locator('a[href*="/guide/evening"]').first().click()
  await leader.getByText('17.00').first().waitFor()

  await leader.goto(`${initiative}/guide?all=yes`)
  await leader.locator('ol.now a[href*="/guide/points/"]').first().click()
  await leader.getByLabel(guide_text.nb.state_choices.not_for_us).check()
  await press(points_text.nb.save)
  await leader.locator('#error-summary').waitFor()
  await leader.getByLabel(guide_text.nb.state_choices.in_place).check()
  await press(points_text.nb.save)
  await leader.getByText(guide_text.nb.states.in_place, { exact: true }).first().waitFor()
  expect(house.faults).toEqual([])
})
