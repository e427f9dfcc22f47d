import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { text as leaving_text } from '../../src/modules/home/leaving/text/index.ts'
import { text as seat_text } from '../../src/modules/people/seat/text/index.ts'
import { text as people_text } from '../../src/modules/people/text/index.ts'
import { type ErasedTables, erasureText } from '../../src/modules/people/things/rules.ts'
import { text as things_text } from '../../src/modules/people/things/text/index.ts'
import { text as answering_text } from '../../src/modules/scorecard/answering/text/index.ts'
import { text as screen_text } from '../../src/modules/scorecard/together/text/index.ts'
import { grants } from '../../src/platform/access.ts'
import { newAnswerKey, newId } from '../../src/platform/secrets.ts'
import { openHouse } from '../setup/browser.ts'
import { columnsWith } from '../setup/names.ts'
import { answerOnOnePage, answersOf, openAnswering, sendAnswers, standsAt } from './answering.ts'
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

// A resident withdraws, from her own phone, in the middle of a round that a group holds together, and is gone.
const name = 'Vilhelmine'
const residents = [name, 'Bo', 'Chi', 'Dag', 'Eva']
const beside = { Mona: 'mentor', Rolf: 'researcher', Odd: 'leader' } as const

const house = await openHouse()
afterAll(house.end)
const { db } = house.database
const words = leaving_text.nb

const leader = await house.visitor({ viewport: { width: 1280, height: 720 } })
const screen = await leader.context().newPage()
const pages = new Map<string, Page>()
let initiative: string
let initiative_id: string
let first_round: string
let round: string
let before: { snapshot: string; json: string }
let her_id: string

const idOf = async (who: string) =>
  (
    await db
      .selectFrom('participant')
      .select('id')
      .where('initiative_id', '=', initiative_id)
      .where('name', '=', who)
      .executeTakeFirstOrThrow()
  ).id

/** Sends a form from this person's browser. */
const post = (page: Page, path: string, fields: Record<string, string> = {}) =>
  page.evaluate(
    async ([address, body]) => {
      const reply = await fetch(address!, { method: 'POST', body: new URLSearchParams(body) })
      if (!reply.ok) throw new Error(`${address} ${reply.status}`)
    },
    [path, new URLSearchParams(fields).toString()],
  )

const everybody = () => [['Ingrid', leader] as const, ...pages]
const theRest = () => everybody().filter(([who]) => who !== name)

async function snapshotNow() {
  const row = await house.database.pool.query<{ body: string }>(
    'select body::text from snapshot where round_id = $1',
    [first_round.split('/').at(-1)],
  )
  const json = await (await leader.request.get(`${first_round}/snapshot.json`)).text()
  return { snapshot: row.rows[0]!.body, json }
}

test('a group has held one round, and holds the next together', async () => {
  await signIn(house, leader, 'ingrid@example.test')
  initiative = await startInitiative(leader, 'Torsdagsbordet')
  initiative_id = initiative.split('/').at(-1)!
  await addPeople(leader, initiative, { names: residents, party: 'resident' })
  for (const [who, party] of Object.entries(beside))
    await addPeople(leader, initiative, { names: [who], party })
  for (const who of [...residents, ...Object.keys(beside)]) {
    const page = await house.visitor({ viewport: { width: 320, height: 640 } })
    await claim(page, await linkFor(leader, initiative, who))
    pages.set(who, page)
  }
  await post(leader, `${initiative}/people/${await idOf('Odd')}/level`, { level: 'observer' })
  her_id = await idOf(name)

  first_round = await planRound(leader, initiative)
  await openRound(leader, first_round)
  for (const [at, who] of residents.entries()) {
    await post(pages.get(who)!, `${first_round}/answers`, {
      key: newAnswerKey(),
      answers: answersOf(at).join(),
    })
  }
  await closeRound(leader, first_round)
  before = await snapshotNow()
  expect(before.json).toContain('"n": 5')

  round = await planRound(leader, initiative)
  await openRound(leader, round)
})

test('she has been asked, has said yes, has been paid, has written and has been read about', async () => {
  const at = new Date('2026-11-20T10:00:00Z')
  const hers = { initiative_id, participant_id: her_id }
  const facilitator = await idOf('Ingrid')
  await db
    .updateTable('participant')
    .set({ email: 'vilhelmine@example.test', belongs_to: `${name}s venner` })
    .where('id', '=', her_id)
    .execute()
  const texts = await db.selectFrom('content_version').selectAll().execute()
  const of = (kind: string) => texts.find(one => one.kind === kind)!
  const content = (kind: string) => ({ content_id: of(kind).id, content_version: of(kind).version })
  await db
    .insertInto('consent')
    .values({
      ...{ ...hers, ...content('consent'), id: newId(), purpose: 'quote', answer: 'given', at },
      language: 'nb',
    })
    .execute()
  await db
    .insertInto('agreement_signature')
    .values({ ...hers, ...content('agreement'), id: newId(), at, language: 'nb' })
    .execute()
  const adaptation_id = newId()
  await db
    .insertInto('adaptation')
    .values({ ...hers, id: adaptation_id, kind: 'other', detail: `${name} vil sitte ved døra`, asked_at: at })
    .execute()
  await db
    .insertInto('adaptation_reader')
    .values({ initiative_id, adaptation_id, reader_id: facilitator })
    .execute()
  await db
    .insertInto('exchange')
    .values({
      ...{ ...hers, id: newId(), kind: 'travel', what: `Buss for ${name}`, amount: 8400 },
      ...{ on_day: '2026-11-20', noted_by: facilitator, noted_at: at },
    })
    .execute()
  await db
    .insertInto('residents_note')
    .values({ initiative_id, id: newId(), written_by: her_id, body: `Hei, hilsen ${name}`, at })
    .execute()
  await db
    .insertInto('step')
    .values({
      ...{ initiative_id, id: newId(), what: 'Koke kaffe', who: 'Dag', origin: 'first_week' },
      ...{ agreed_at: at, agreed_by: her_id },
    })
    .execute()
  await post(pages.get(name)!, `${initiative}/question`, {
    body: 'Hvem spiser alene?',
    reason: 'Jeg gjør det.',
  })
  // Who leads reads about her, which leaves traces.
  for (const page of [`people/${her_id}`, 'needs', 'exchange', 'consents', 'traces']) {
    expect((await leader.request.get(`${initiative}/${page}`)).status(), page).toBe(200)
  }
  const people = await (await leader.request.get(`${initiative}/people`)).text()
  expect(people).toContain(name)
  expect((await columnsWith(house.database.pool, name)).length).toBeGreaterThan(3)
})

test('in the middle of it she leaves and erases everything, from her phone', async () => {
  await screen.goto(`${round}/screen`)
  await screen.getByRole('button', { name: screen_text.nb.start }).click()
  await screen.getByRole('heading', { name: screen_text.nb.lobby_title }).waitFor()
  const bo = pages.get('Bo')!
  await openAnswering(bo, round, 'nb')
  await bo.getByRole('button', { name: answering_text.nb.follow, exact: true }).click()
  await bo.getByRole('heading', { name: answering_text.nb.wait_title }).waitFor()
  await screen.locator('form[data-move] button[name="to"][value="0"]').click()
  await standsAt(bo, 0)

  // Her phone remembers the key of what she has sent.
  const hers = pages.get(name)!
  await openAnswering(hers, round, 'nb')
  await hers.getByLabel(answering_text.nb.own_yes).check()
  await answerOnOnePage(hers, 'nb', answersOf(3))
  await sendAnswers(hers, 'nb')

  // Dag looks at the overview, she at the same in another tab.
  const dag = pages.get('Dag')!
  const tab = await hers.context().newPage()
  for (const page of [dag, tab]) {
    const listening = page.waitForResponse(response => response.url().includes('/live'))
    await page.goto(initiative)
    await listening
  }
  const people = dag.locator('[data-topic="people"]')
  await people.getByText(people_text.nb.round_the_table(7)).waitFor()
  const came = await dag.evaluate(() => performance.timeOrigin)
  await tab.evaluate(address => {
    Object.assign(window, { stream: new EventSource(address) })
  }, `${initiative}/live`)

  await hers.goto(`${initiative}/me`)
  await hers.getByRole('link', { name: seat_text.nb.places.leave.name, exact: true }).click()
  await hers.getByRole('link', { name: words.erase_see }).click()
  await hers.getByText(words.answers_found).waitFor()
  expect(await hers.getByText(words.answers_plain).isVisible()).toBe(false)
  await hers.getByRole('button', { name: words.erase_do }).click()
  await hers.getByRole('heading', { name: things_text.nb.receipt_title }).waitFor()
  await hers.getByText(things_text.nb.receipt_answers(1)).waitFor()

  // Her stream has ended and does not come again, and her phone has kept nothing.
  await tab.waitForFunction(() => 'stream' in window && (window.stream as EventSource).readyState === 2)
  expect(await hers.evaluate(() => Object.keys(localStorage))).toEqual([])
  for (const path of [initiative, round, `${round}/answer`, `${initiative}/me`, `${initiative}/live`]) {
    expect((await hers.request.get(path)).status(), path).toBe(401)
  }
  // The table is laid anew before everybody's eyes.
  await people.getByText(people_text.nb.round_the_table(6)).waitFor()
  expect(await dag.evaluate(() => performance.timeOrigin)).toBe(came)
})

/** The addresses of all pages and files of the initiative, with what there is to put into them. */
async function addresses(): Promise<string[]> {
  const ids: Record<string, string[]> = {
    participant: (await db.selectFrom('participant').select('id').execute())
      .map(row => row.id)
      .concat(her_id),
    round: [first_round, round].map(path => path.split('/').at(-1)!),
    step: (await db.selectFrom('step').select('id').execute()).map(row => row.id),
    proposal: (await db.selectFrom('problem_statement').select('id').execute()).map(row => row.id),
  }
  const routes = rooms.flatMap(room => room.routes ?? [])
  const fill = (path: string): string[] => {
    const place = /:(\w+)/.exec(path)
    if (!place) return [path]
    const found = place[1] === 'initiative' ? [initiative_id] : (ids[place[1]!] ?? [newId()])
    return found.flatMap(id => fill(path.replace(place[0], id)))
  }
  return routes
    .filter(route => route.method === 'GET' && route.path.startsWith('/i/'))
    .flatMap(route => fill(route.path))
}

test('no page and no file says her name to anybody, whatever their grant', async () => {
  const all = await addresses()
  const held = await db.selectFrom('initiative_grant').select('kind').where('ended_at', 'is', null).execute()
  expect([...new Set(held.map(row => row.kind))].toSorted()).toEqual([...grants].toSorted())
  const found: string[] = []
  const opened = new Set<string>()
  // One of each grant: who leads, a resident, and those who read along.
  for (const [who, page] of theRest().filter(([who]) =>
    ['Ingrid', 'Bo', ...Object.keys(beside)].includes(who),
  )) {
    for (const path of all) {
      const reply = await page.request.get(path, { maxRedirects: 0 })
      expect(reply.status(), `${who} ${path}`).toBeLessThan(500)
      if (reply.ok()) opened.add(path)
      const text = await reply.text()
      // A page may say where it lies.
      const leads_to_her = !path.includes(her_id) && text.includes(her_id)
      if (text.toLowerCase().includes(name.toLowerCase()) || leads_to_her) found.push(`${who} ${path}`)
    }
  }
  expect(found).toEqual([])
  // Not only closed doors were tried.
  const pages_of_names = ['/people', '/question', '/steps', '/safety/erasures', '/me/things.json']
  expect(pages_of_names.filter(path => !opened.has(initiative + path))).toEqual([])
  expect(opened.size).toBeGreaterThan(40)
  for (const path of [`${initiative}/people/${her_id}`, `${initiative}/people/${her_id}/erase`]) {
    expect((await leader.request.get(path)).status()).toBe(404)
  }
})

test('nothing in the database and no log line has her name; a signed record without it is left', async () => {
  for (const words of [name, name.toLowerCase()]) {
    expect(await columnsWith(house.database.pool, words)).toEqual([])
  }
  expect(house.log_lines.filter(line => line.toLowerCase().includes(name.toLowerCase()))).toEqual([])
  const [record, ...more] = await db.selectFrom('erasure').selectAll().execute()
  expect(more).toEqual([])
  const tables = record!.tables as unknown as ErasedTables
  expect(tables.deleted.participant).toBe(1)
  expect(tables.unlinked).toMatchObject({ step: 1, problem_statement: 1 })
  expect(house.key.signed(erasureText({ ...record!, tables }), record!.signature)).toBe(true)
  // What she wrote for all stays, and is nobody's.
  const kept = await db
    .selectFrom('problem_statement')
    .select(['proposed_by', 'body'])
    .where('body', '=', 'Hvem spiser alene?')
    .executeTakeFirstOrThrow()
  expect(kept.proposed_by).toBeNull()
})

test('the round goes on and closes without her, and what was published before stays as it was', async () => {
  const bo = pages.get('Bo')!
  await bo.locator('button[name="answer"][value="4"]').click()
  await screen.locator('form[data-move] button[name="to"][value="1"]').click()
  await standsAt(bo, 1)
  const still = theRest().filter(([who]) => who === 'Ingrid' || residents.includes(who))
  for (const [at, [, page]] of still.entries()) {
    await post(page, `${round}/answers`, { key: newAnswerKey(), answers: answersOf(at).join() })
  }
  expect((await db.selectFrom('response').select('id').execute()).length).toBe(still.length)
  await closeRound(leader, round)
  const published = await (await leader.request.get(`${round}/snapshot.json`)).json()
  expect(published.n).toBe(still.length)
  expect(await snapshotNow()).toEqual(before)
  expect(await columnsWith(house.database.pool, name)).toEqual([])
  expect(house.faults).toEqual([])
})
