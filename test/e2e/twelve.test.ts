import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as answering_text } from '../../src/modules/scorecard/answering/text/index.ts'
import { makeSnapshot, type Snapshot } from '../../src/modules/scorecard/closing/rules.ts'
import { instrumentOf } from '../../src/modules/scorecard/instrument/queries.ts'
import { sideName } from '../../src/modules/scorecard/text/index.ts'
import { formatNumber } from '../../src/platform/format.ts'
import type { Language } from '../../src/platform/language.ts'
import { openHouse } from '../setup/browser.ts'
import {
  answerEach,
  answerOnOnePage,
  answersOf,
  openAnswering,
  pressDigit,
  sendAnswers,
  standsAt,
  statements,
  tabAndEnter,
} from './answering.ts'
import {
  addPeople,
  claim,
  closeRound,
  linkFor,
  openRound,
  planRound,
  signIn,
  startInitiative,
  wordsIn,
} from './gathering.ts'

type Way = 'buttons' | 'no_script' | 'keyboard' | 'one_page' | 'comes_back' | 'two_devices' | 'changes'
type Person = { name: string; party: string; language: Language; way: Way }

const residents: Person[] = [
  { name: 'Amina', party: 'resident', language: 'nb', way: 'buttons' },
  { name: 'Bjørn', party: 'resident', language: 'nn', way: 'no_script' },
  { name: 'Chi', party: 'resident', language: 'en', way: 'keyboard' },
  { name: 'Ditte', party: 'resident', language: 'da', way: 'one_page' },
  { name: 'Eva', party: 'resident', language: 'nb', way: 'comes_back' },
  { name: 'Frode', party: 'civil_society', language: 'nn', way: 'buttons' },
  { name: 'Gro', party: 'civil_society', language: 'nb', way: 'changes' },
]
const in_public: Person[] = [
  { name: 'Hege', party: 'public_employee', language: 'nb', way: 'two_devices' },
  { name: 'Ivar', party: 'public_employee', language: 'nn', way: 'one_page' },
  { name: 'Jan', party: 'public_employee', language: 'nb', way: 'buttons' },
  { name: 'Kim', party: 'public_employee', language: 'en', way: 'buttons' },
  { name: 'Liv', party: 'leader', language: 'nb', way: 'buttons' },
]
const people = [...residents, ...in_public]
const given = people.map((_, index) => answersOf(index))
const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' }

const house = await openHouse()
afterAll(house.end)

const leader = await house.visitor({ viewport: { width: 1280, height: 900 } })
const links = new Map<string, string>()
const pages = new Map<string, Page>()
let initiative: string
let round: string

/** A device of this person's own; Amina's is an old phone. */
const deviceOf = (person: Person): Promise<Page> =>
  house.visitor({
    locale: locales[person.language],
    javaScriptEnabled: person.way !== 'no_script',
    ...(person.name === 'Amina'
      ? { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }
      : {}),
  })

test('a facilitator signs in, starts an initiative and makes a link for each of twelve people', async () => {
  await signIn(house, leader, 'ingrid@example.test')
  initiative = await startInitiative(leader, 'Torsdagsbordet')
  for (const party of new Set(people.map(person => person.party))) {
    for (const language of ['nb', 'nn', 'da', 'en'] as const) {
      const names = people
        .filter(one => one.party === party && one.language === language)
        .map(one => one.name)
      if (names.length > 0) await addPeople(leader, initiative, { names, party, language })
    }
  }
  for (const { name } of people) links.set(name, await linkFor(leader, initiative, name))
  expect(new Set(links.values()).size).toBe(12)
  round = await planRound(leader, initiative)
  await openRound(leader, round)
})

test('twelve people claim their links and answer, all at once and each in their own way', async () => {
  await Promise.all(
    people.map(async (person, index) => {
      const page = await deviceOf(person)
      pages.set(person.name, page)
      await ways[person.way](person, page, given[index]!)
    }),
  )
  await leader.goto(round)
  await leader.getByText('12 av 13').waitFor()
})

const ways: Record<Way, (person: Person, page: Page, answers: number[]) => Promise<void>> = {
  buttons: answerByButtons,
  no_script: answerByButtons,

  async keyboard({ name, language }, page, answers) {
    await page.goto(links.get(name)!)
    await tabAndEnter(page, 'main form button')
    await page.locator('.secret').waitFor()
    await openAnswering(page, round, language)
    await tabAndEnter(page, 'button[name="go"][value="0"]')
    for (const [at, answer] of answers.entries()) {
      if (at === statements / 2) await tabAndEnter(page, `button[name="go"][value="${at}"]`)
      await standsAt(page, at)
      if (answer > 0) await pressDigit(page, answer)
      else await tabAndEnter(page, `button[name="answer"][value="${answer}"]`)
    }
    await tabAndEnter(page, 'button[formaction]')
    await page.getByRole('heading', { name: answering_text[language].thanks_title, exact: true }).waitFor()
  },

  async one_page({ name, language }, page, answers) {
    await claim(page, links.get(name)!, language)
    await openAnswering(page, round, language)
    await answerOnOnePage(page, language, answers)
    await sendAnswers(page, language)
  },

  async comes_back(person, page, answers) {
    const { name, language } = person
    const code = await claim(page, links.get(name)!, language)
    await openAnswering(page, round, language)
    await answerEach(page, language, answers, 10)
    await standsAt(page, 10)
    await page.context().close()
    const other = await deviceOf(person)
    pages.set(name, other)
    await enterCode(other, code)
    await openAnswering(other, round, language)
    await answerEach(other, language, answers)
    await sendAnswers(other, language)
  },

  async two_devices(person, page, answers) {
    const { name, language } = person
    const code = await claim(page, links.get(name)!, language)
    const other = await deviceOf(person)
    await enterCode(other, code)
    await openAnswering(page, round, language)
    await openAnswering(other, round, language)
    await answerOnOnePage(page, language, answers)
    await answerOnOnePage(
      other,
      language,
      answers.map(() => 1),
    )
    await sendAnswers(page, language)
    await expectRefusal(other, language, 'elsewhere_title')
  },

  async changes({ name, language }, page, answers) {
    const words = answering_text[language]
    await claim(page, links.get(name)!, language)
    await openAnswering(page, round, language)
    await answerEach(page, language, answers.with(3, 1))
    await sendAnswers(page, language)
    await page.getByRole('button', { name: words.thanks_see }).click()
    await page.locator('#s4 button').click()
    await standsAt(page, 3)
    await page.locator(`button[name="answer"][value="${answers[3]}"]`).click()
    await page.locator('button[formaction]').first().waitFor()
    await sendAnswers(page, language)
    await page.getByText(words.thanks_changed).waitFor()
  },
}

async function answerByButtons({ name, language }: Person, page: Page, answers: number[]) {
  await claim(page, links.get(name)!, language)
  await openAnswering(page, round, language)
  await answerEach(page, language, answers)
  await sendAnswers(page, language)
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.goto('/code')
  await page.locator('#code').fill(code.toLowerCase())
  await page.locator('main form button').click()
  await page.waitForURL('**/i/*')
}

/** Sends what is being looked over, and is told plainly that it was not taken in. */
async function expectRefusal(page: Page, language: Language, why: 'elsewhere_title' | 'closed_title') {
  const reply = page.waitForResponse(response => response.request().method() === 'POST')
  await page.locator('button[formaction]').first().click()
  expect((await reply).status()).toBe(409)
  await page.getByRole('heading', { name: answering_text[language][why], exact: true }).waitFor()
}

test('somebody who is late is told plainly that the round is closed', async () => {
  const late = pages.get('Gro')!
  await late.getByRole('button', { name: answering_text.nb.thanks_see }).click()
  await late.locator('button[formaction]').first().waitFor()
  await closeRound(leader, round)
  await expectRefusal(late, 'nb', 'closed_title')
  await late.goto(`${round}/answer`)
  await late.getByRole('heading', { name: answering_text.nb.closed_title }).waitFor()
})

test('everybody sees the result in their own language, with both sides named', async () => {
  for (const { name, language } of people) {
    const page = pages.get(name)!
    await page.goto(round)
    await page.waitForURL('**/result')
    const shown = (await wordsIn(page.locator('main'))).toLowerCase()
    for (const id of ['residents', 'public']) {
      expect(shown, `${name} (${language})`).toContain(sideName(language, { id }).toLowerCase())
    }
  }
})

test('what is published is what the twelve answered, worked out by the rules and by hand', async () => {
  const published = (await (await leader.request.get(`${round}/snapshot.json`)).json()) as Snapshot
  const known = await instrumentOf(house.database.db, published.instrument.id, published.instrument.version)
  const responses = people.map((person, index) => ({
    side: residents.includes(person) ? 'residents' : 'public',
    answers: given[index]!,
    typed_by_other: false,
  }))
  const expected = makeSnapshot(known.scored, responses, {
    k: 5,
    sides: ['residents', 'public'],
    members: [
      { side: 'residents', seats: 7 },
      { side: 'public', seats: 6 },
    ],
    joined: [],
    left: [],
  })
  expect(published).toEqual(expected)
  expect(published.groups.map(group => group.n)).toEqual([7, 5])

  await leader.goto(`${round}/result`)
  const shown = await wordsIn(leader.locator('main'))
  const fields = known.in('nb').groupings[0]!.groups
  for (const [at, field] of fields.entries()) {
    const own = given.flatMap(answers =>
      answers.filter(
        (answer, place) => answer > 0 && known.scored.statements[place]!.groups.field === field.id,
      ),
    )
    const mean = own.reduce((sum, answer) => sum + answer, 0) / own.length
    expect(published.groupings[0]!.groups[at]!.whole).toEqual({
      n: own.length,
      value: { mean: Math.round(mean * 10) / 10 },
    })
    expect(shown).toContain(field.name)
    expect(shown).toContain(formatNumber('nb', Math.round(mean * 10) / 10))
  }
})

test('nothing went wrong where nobody looked', () => {
  expect(house.faults).toEqual([])
})
