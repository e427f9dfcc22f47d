import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { text as answering_text } from '../../src/modules/scorecard/answering/text/index.ts'
import { makeSnapshot, type Snapshot } from '../../src/modules/scorecard/closing/rules.ts'
import { instrumentOf } from '../../src/modules/scorecard/instrument/queries.ts'
import { text as screen_text } from '../../src/modules/scorecard/together/text/index.ts'
import { text as entry_text } from '../../src/modules/scorecard/typed/entry/text/index.ts'
import { text as help_text } from '../../src/modules/scorecard/typed/help/text/index.ts'
import { openHouses } from '../setup/browser.ts'
import {
  answerEach,
  answerOnOnePage,
  answersOf,
  openAnswering,
  sendAnswers,
  standsAt,
  statements,
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

// Twelve people in one round, in every way there is, over two app processes, one of which is killed underway.
const residents = ['Amina', 'Eva', 'Frode', 'Gro', 'Hanna', 'Bjørn', 'Chi', 'Ditte']
const employees = ['Ivar', 'Jan', 'Kim', 'Liv']
const people = [...residents, ...employees]
const typed = ['Bjørn', 'Chi', 'Ditte']
const given = new Map(people.map((name, index) => [name, answersOf(index)]))
const answers = (name: string): number[] => given.get(name)!
const a_line = 'Jeg vil at noen spør hvordan det gikk.'
const a_secret = 'Dette skal ingen lese.'

const words = answering_text.nb
const house = await openHouses(2)
afterAll(house.end)
const [first, second] = house.apps as [(typeof house.apps)[0], (typeof house.apps)[0]]

const leader = await house.visitor({ viewport: { width: 1280, height: 720 } })
const screen = await leader.context().newPage()
const pages = new Map<string, Page>()
let round: string
let initiative: string

/** The ledger: whose answers were acknowledged, as this side saw it. The apps know nothing of it. */
const acknowledged: string[] = []

async function thanked(name: string): Promise<void> {
  await pages.get(name)!.getByRole('heading', { name: words.thanks_title, exact: true }).waitFor()
  acknowledged.push(name)
}

async function seatAt(name: string, app = first, own: BrowserContextOptions = {}): Promise<Page> {
  const page = await house.visitor({ baseURL: app.url, viewport: { width: 390, height: 780 }, ...own })
  const link = await linkFor(leader, initiative, name)
  await claim(page, link.replace(first.url, app.url))
  pages.set(name, page)
  return page
}

/** Answers come in by themselves from here on, also without a line. */
async function begin(page: Page, button: string): Promise<void> {
  await page.goto(`${round}/answer`)
  await page.getByRole('button', { name: button, exact: true }).click()
}

const press = (page: Page, at: number, answer: number) =>
  standsAt(page, at).then(() => page.locator(`button[name="answer"][value="${answer}"]`).click())

/** The screen goes one further, and shows it. */
async function moveTo(place: number): Promise<void> {
  await screen.locator(`form[data-move] button[name="to"][value="${place}"]`).click()
  await screen.locator(`form[data-move] input[name="from"][value="${place}"]`).waitFor({ state: 'attached' })
}

test('a round is opened for twelve people over two apps, and a big screen for those who follow it', async () => {
  await signIn(house, leader, 'ingrid@example.test')
  initiative = await startInitiative(leader, 'Torsdagsbordet')
  await addPeople(leader, initiative, { names: residents, party: 'resident' })
  await addPeople(leader, initiative, { names: employees, party: 'public_employee' })
  round = await planRound(leader, initiative)
  await openRound(leader, round)
  await seatAt('Amina', first, { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })
  await seatAt('Hanna', second)
  await seatAt('Ivar', second)
  await screen.goto(`${round}/screen`)
  await screen.getByRole('button', { name: screen_text.nb.start }).click()
  await screen.getByRole('heading', { name: screen_text.nb.lobby_title }).waitFor()
  for (const name of ['Amina', 'Hanna', 'Ivar']) {
    await begin(pages.get(name)!, words.follow)
    await pages.get(name)!.getByRole('heading', { name: words.wait_title }).waitFor()
  }
})

test('phones follow the screen; one app is killed, one phone sleeps, and all catch up', async () => {
  const [amina, hanna, ivar] = ['Amina', 'Hanna', 'Ivar'].map(name => pages.get(name)!) as [Page, Page, Page]
  for (let at = 0; at < statements; at++) {
    if (at === 9) {
      await first.kill()
      await first.start()
    }
    if (at === 18) await hanna.context().setOffline(true)
    if (at === 22) await hanna.context().setOffline(false)
    await moveTo(at)
    for (const [page, name] of [
      [amina, 'Amina'],
      [ivar, 'Ivar'],
    ] as const) {
      await press(page, at, answers(name)[at]!)
    }
    // She who slept from 18 to 22 finds the screen further on, and goes there at her own pace.
    if (at < 18 || at > 22) await press(hanna, at, answers('Hanna')[at]!)
    if (at === 22) {
      await hanna.getByText(words.screen_at(23)).waitFor()
      for (let behind = 18; behind <= 22; behind++) await press(hanna, behind, answers('Hanna')[behind]!)
    }
  }
  await moveTo(statements)
  await screen.getByRole('heading', { name: screen_text.nb.end_title }).waitFor()
  for (const name of ['Amina', 'Hanna', 'Ivar']) {
    await pages.get(name)!.getByRole('button', { name: words.send, exact: true }).first().click()
    await thanked(name)
  }
  await screen.getByRole('button', { name: screen_text.nb.finish }).click()
  await screen.getByText(screen_text.nb.said.ended).waitFor()
  // A page behind another one is drawn once a second.
  await screen.close()
})

test('others answer at their own pace: without a script, on one page, with a helper', async () => {
  const gro = await seatAt('Gro', second, { javaScriptEnabled: false })
  await openAnswering(gro, round, 'nb')
  await answerEach(gro, 'nb', answers('Gro'))
  await gro.getByLabel(words.line_label).fill(a_secret)
  await gro.getByLabel(words.line_keep).check()
  await sendAnswers(gro, 'nb')
  await thanked('Gro')

  const jan = await seatAt('Jan', second)
  await openAnswering(jan, round, 'nb')
  await answerOnOnePage(jan, 'nb', answers('Jan'))
  await sendAnswers(jan, 'nb')
  await thanked('Jan')

  const liv = await seatAt('Liv')
  await openAnswering(liv, round, 'nb')
  await answerEach(liv, 'nb', answers('Liv'))
  await sendAnswers(liv, 'nb')
  await thanked('Liv')

  const bjorn = await seatAt('Bjørn')
  await begin(bjorn, words.helped)
  await bjorn.getByLabel(words.helped_asked).check()
  await answerEach(bjorn, 'nb', answers('Bjørn'))
  await sendAnswers(bjorn, 'nb')
  await thanked('Bjørn')
})

test('the line is gone while somebody answers, and the answers come in once when it is back', async () => {
  const eva = await seatAt('Eva')
  await openAnswering(eva, round, 'nb')
  await answerEach(eva, 'nb', answers('Eva'), 10)
  await eva.locator('body[data-local]').waitFor()
  await eva.context().setOffline(true)
  for (let at = 10; at < statements; at++) {
    if (at === statements / 2) await eva.getByRole('button', { name: words.go_on, exact: true }).click()
    await press(eva, at, answers('Eva')[at]!)
  }
  await eva.getByLabel(words.line_label).fill(a_line)
  await eva.getByLabel(words.line_share).check()
  await eva.getByRole('button', { name: words.send, exact: true }).first().click()
  await eva.getByText(words.gone_title).waitFor()
  await eva.context().setOffline(false)
  await thanked('Eva')
})

test('an app that is killed while people send loses nothing and counts nothing twice', async () => {
  for (const name of ['Frode', 'Kim']) {
    const page = await seatAt(name)
    await openAnswering(page, round, 'nb')
    await answerEach(page, 'nb', answers(name))
    await page.getByRole('heading', { name: words.review_title }).waitFor()
    await page.locator('body[data-local]').waitFor()
  }
  await Promise.all([
    ...['Frode', 'Kim'].map(name =>
      pages.get(name)!.getByRole('button', { name: words.send, exact: true }).first().click(),
    ),
    first.kill(),
  ])
  await first.start()
  await Promise.all(['Frode', 'Kim'].map(thanked))
})

test('a sheet of paper is typed in by keys alone, and what somebody tells is entered for her', async () => {
  await leader.goto(`${round}/paper`)
  const code = await wordsIn(leader.locator('.paper-code b').first())
  await leader.goto(`${round}/paper/enter?sheet=${code}`)
  await leader.getByLabel(/^1 /).check()
  await leader.getByLabel(entry_text.nb.typed, { exact: true }).focus()
  const keys: Record<string, string> = { '0': '.', '-1': '?', '-2': '-' }
  await leader.keyboard.type(
    answers('Chi')
      .map(answer => keys[answer] ?? String(answer))
      .join(''),
  )
  await leader.keyboard.press('Enter')
  await leader.getByRole('heading', { name: entry_text.nb.look_title }).waitFor()
  await leader.keyboard.press('Enter')
  await leader.getByText(entry_text.nb.saved(1)).waitFor()
  acknowledged.push('Chi')

  await leader.goto(`${round}/help`)
  await leader.locator('input[name="side"][value="residents"]').check()
  await leader.locator('input[name="asked"]').check()
  await leader.getByRole('button', { name: help_text.nb.begin }).click()
  for (const [at, answer] of answers('Ditte').entries()) {
    await leader.locator(`label:has(input[name="a_${at}"][value="${answer}"])`).click()
  }
  await leader.locator('button[name="go"][value="review"]').last().click()
  await leader.getByRole('button', { name: help_text.nb.save, exact: true }).first().click()
  await leader.getByRole('heading', { name: help_text.nb.thanks_title }).waitFor()
  acknowledged.push('Ditte')
})

test('the ledger agrees with the database: every acknowledged answer once, and no other', async () => {
  expect(acknowledged.toSorted()).toEqual(people.toSorted())
  const round_id = round.split('/').at(-1)!
  const kept = await house.database.db
    .selectFrom('response')
    .select(['side', 'answers', 'typed_by_other'])
    .where('round_id', '=', round_id)
    .execute()
  const line = (one: { side: string; answers: number[]; typed_by_other: boolean }) =>
    `${one.side} ${one.typed_by_other ? 'typed' : 'own'} ${one.answers.join()}`
  const expected = acknowledged.map(name => ({
    side: residents.includes(name) ? 'residents' : 'public',
    answers: answers(name),
    typed_by_other: typed.includes(name),
  }))
  expect(kept.map(line).toSorted()).toEqual(expected.map(line).toSorted())
  const receipts = await house.database.db
    .selectFrom('receipt')
    .select('participant_id')
    .where('round_id', '=', round_id)
    .execute()
  // Paper and what was told have no receipt: they carry no person.
  expect(receipts).toHaveLength(10)
})

test('the result is what the twelve answered, the open line is shown, and the other one was never kept', async () => {
  await closeRound(leader, round)
  const published = (await (await leader.request.get(`${round}/snapshot.json`)).json()) as Snapshot
  const known = await instrumentOf(house.database.db, published.instrument.id, published.instrument.version)
  const responses = people.map(name => ({
    side: residents.includes(name) ? 'residents' : 'public',
    answers: answers(name),
    typed_by_other: typed.includes(name),
  }))
  const expected = makeSnapshot(known.scored, responses, {
    k: 5,
    sides: ['residents', 'public'],
    members: [
      { side: 'residents', seats: 8 },
      { side: 'public', seats: 5 },
    ],
    joined: [],
    left: [],
  })
  expect(published).toEqual(expected)
  // Four employees entered their own: too few to stand alone.
  expect(published.groups.map(group => group.n)).toEqual([12])
  await leader.goto(`${round}/result`)
  const shown = await wordsIn(leader.locator('main'))
  expect(shown).toContain(a_line)
  expect(shown).not.toContain(a_secret)
  const late = pages.get('Liv')!
  await late.goto(`${round}/answer`)
  await late.getByRole('heading', { name: words.closed_title }).waitFor()
})

test('nothing went wrong where nobody looked', () => {
  // A phone whose app was killed says that it cannot reach it.
  const cut_off = /ERR_CONNECTION|ERR_INTERNET_DISCONNECTED|EventSource|net::/
  expect(house.faults.filter(fault => !cut_off.test(fault))).toEqual([])
})
