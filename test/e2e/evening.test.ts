import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openHouses } from '../setup/browser.ts'
import { until } from '../setup/until.ts'
import { tabAndEnter } from './answering.ts'
import { addPeople, claim, linkFor, signIn, startInitiative, wordsIn } from './gathering.ts'

// Ten people, two apps: the plan is made together, the evening is held, the minutes are confirmed, and who gave something
// sees what became of it. One has no JavaScript, one loses the line, one has only the keyboard, and an app is killed.

type Way = 'leads' | 'script' | 'no_script' | 'offline' | 'keyboard'
const people: { name: string; party: string; way: Way }[] = [
  { name: 'Ingrid', party: 'public_employee', way: 'leads' },
  { name: 'Amina', party: 'resident', way: 'no_script' },
  { name: 'Bjørn', party: 'resident', way: 'offline' },
  { name: 'Chi', party: 'resident', way: 'keyboard' },
  { name: 'Ditte', party: 'resident', way: 'script' },
  { name: 'Eva', party: 'resident', way: 'script' },
  { name: 'Frode', party: 'civil_society', way: 'script' },
  { name: 'Hege', party: 'public_employee', way: 'script' },
  { name: 'Ivar', party: 'public_employee', way: 'script' },
  { name: 'Jan', party: 'leader', way: 'script' },
]

const house = await openHouses(2)
afterAll(house.end)

const pages = new Map<string, Page>()
const pageOf = (name: string): Page => pages.get(name)!
const invited = people.filter(one => one.name !== 'Ingrid')
const with_script = invited.filter(one => one.way !== 'no_script')
let initiative = ''
let meeting = ''
let board = ''

/** Presses the button of the form that is sent there, and waits for the page that answers. */
async function press(page: Page, action: string): Promise<void> {
  const button = page.locator(`form[action$="${action}"] button[type=submit]`).first()
  await Promise.all([page.waitForEvent('load'), button.click()])
}

/** The same where a script sends it, and the page stays. */
const pressLive = (page: Page, action: string) =>
  page.locator(`form[action$="${action}"] button`).first().click()

test('ten people come in, each on a device of their own', async () => {
  for (const [at, { name, way }] of people.entries()) {
    const phone = { viewport: { width: 390, height: 780 } }
    const wide = { viewport: { width: 1280, height: 900 } }
    pages.set(
      name,
      await house.visitor({
        ...(way === 'leads' ? wide : phone),
        // Every other one comes to the second app.
        baseURL: house.apps[at % 2]!.url,
        javaScriptEnabled: way !== 'no_script',
      }),
    )
  }
  const lead = pageOf('Ingrid')
  await signIn(house, lead, 'ingrid@example.test')
  initiative = await startInitiative(lead, 'Lyset på stasjonen')
  for (const party of new Set(invited.map(one => one.party))) {
    const names = invited.filter(one => one.party === party).map(one => one.name)
    await addPeople(lead, initiative, { names, party })
  }
  for (const { name } of invited) await claim(pageOf(name), await linkFor(lead, initiative, name))
})

test('the plan is made together: proposals, answers, a settled time, invitations, replies', async () => {
  const lead = pageOf('Ingrid')
  await lead.goto(`${initiative}/meetings/new`)
  await lead.locator('[name=title]').fill('Hva gjør vi om kvelden?')
  await lead.locator('[name=purpose]').fill('Skrive ned hva som er vanskelig, og velge noe lite.')
  await lead.locator('[name=knows][value=ask]').check()
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  await lead.locator('[name=day]').fill(day(20))
  await lead.locator('[name=from]').fill('18:00')
  await press(lead, '/meetings/new')
  meeting = /\/i\/[^/]+\/meetings\/[0-9a-f-]{36}/.exec(new URL(lead.url()).pathname)![0]
  await lead.goto(`${meeting}/times`)
  await lead.locator('form[action$="/times"] [name=day]').fill(day(21))
  await lead.locator('form[action$="/times"] [name=from]').fill('17:00')
  await press(lead, '/times')

  for (const name of ['Amina', 'Ditte', 'Hege']) {
    const page = pageOf(name)
    await page.goto(`${meeting}/times`)
    const questions = page.locator('fieldset.q')
    await questions.nth(0).locator('[value=no]').check()
    await questions.nth(1).locator('[value=yes]').check()
    await press(page, '/times/answers')
  }
  await lead.goto(`${meeting}/times`)
  const forms = lead.locator('form[action$="/settle"]')
  await Promise.all([lead.waitForEvent('load'), forms.nth(1).locator('button').click()])

  await lead.goto(`${meeting}/invited`)
  for (const box of await lead.locator('form[action$="/noted"] [name=people]').all()) await box.check()
  await press(lead, '/noted')
  for (const name of ['Amina', 'Frode']) {
    const page = pageOf(name)
    await page.goto(`${meeting}/invited`)
    await page.locator('[name=reply][value=coming]').first().check()
    await press(page, '/invited/reply')
  }
  const replies = await house.database.db.selectFrom('meeting_invited').select('reply').execute()
  expect(replies).toHaveLength(people.length)
  expect(replies.filter(one => one.reply === 'coming')).toHaveLength(2)

  await lead.goto(`${meeting}/evening/agenda`)
  await press(lead, '/agenda/suggested')
})

test('everybody says that they are here, and all see it', async () => {
  const lead = pageOf('Ingrid')
  await lead.goto(`${meeting}/evening`)
  await pressLive(lead, '/evening/start')
  for (const { name, way } of people) {
    const page = pageOf(name)
    if (name !== 'Ingrid') await page.goto(`${meeting}/evening`)
    if (way === 'no_script') await press(page, '/evening/here')
    else if (way === 'keyboard') await tabAndEnter(page, 'form[action$="/evening/here"] button')
    else await pressLive(page, '/evening/here')
  }
  for (const name of ['Ditte', 'Jan'])
    await pageOf(name)
      .locator('.ds-table, .legend, ul, p')
      .getByText(/6 fra innbyggersiden/)
      .first()
      .waitFor()
  await until('all to be noted', async () => {
    const there = await house.database.db.selectFrom('meeting_present').select('how').execute()
    return there.length === people.length
  })
})

const field = (page: Page) =>
  page.locator('[data-note-form] textarea, form[action$="/notes"] textarea').first()

/** Writes a note as this person would; with a script it is on its way at once. */
async function write(name: string, body: string): Promise<void> {
  const { way } = people.find(one => one.name === name)!
  const page = pageOf(name)
  const kind = page.locator('form[action$="/notes"] [name=kind]').first()
  if (way === 'keyboard') {
    await page.locator('form[action$="/notes"] [name=kind]').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await field(page).focus()
    await page.keyboard.type(body)
    await tabAndEnter(page, 'form[action$="/notes"] button')
    return
  }
  await kind.check()
  await field(page).fill(body)
  if (way === 'no_script') await press(page, '/notes')
  else await pressLive(page, '/notes')
}

/** What runs, by its kind. */
async function runningNow(): Promise<string> {
  const row = await house.database.db
    .selectFrom('agenda_item')
    .select('kind')
    .where('started_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.kind ?? ''
}

const notesKept = async (): Promise<string[]> => {
  const rows = await house.database.db
    .selectFrom('contribution')
    .select('body')
    .where('way', '=', 'note')
    .execute()
  return rows.map(row => row.body).toSorted()
}

test('all write in quiet while an app is killed and a line is gone; nothing is lost, nothing doubled', async () => {
  const lead = pageOf('Ingrid')
  const item = await house.database.db
    .selectFrom('agenda_item')
    .select('board_id')
    .where('kind', '=', 'quiet')
    .executeTakeFirstOrThrow()
  board = `${initiative}/boards/${item.board_id}`
  // On to the quiet writing, whatever stands before it.
  for (let running = await runningNow(); running !== 'quiet'; ) {
    const before = running
    await lead.goto(`${meeting}/evening`)
    await pressLive(lead, '/evening/move')
    running = await until('the next thing to begin', async () => {
      const now = await runningNow()
      return now !== before && now
    })
  }
  for (const { name } of invited) await pageOf(name).goto(board)
  const offline = pageOf('Bjørn')
  await offline.context().setOffline(true)
  const written = invited.flatMap(({ name }) => [`${name}: lys ved sporet`, `${name}: noen som låser`])
  await write('Bjørn', 'Bjørn: lys ved sporet')
  await write('Bjørn', 'Bjørn: noen som låser')
  const first = invited.filter(({ name }) => name !== 'Bjørn')
  const second_app = first.filter(one => people.indexOf(one) % 2 === 1)
  for (const { name } of first) await write(name, `${name}: lys ved sporet`)
  await house.apps[1]!.kill()
  // Whoever sits before the app that is gone keeps what is written; the others go on.
  for (const { name, way } of second_app)
    if (way !== 'no_script') await write(name, `${name}: noen som låser`)
  for (const one of first) if (!second_app.includes(one)) await write(one.name, `${one.name}: noen som låser`)
  await house.apps[1]!.start()
  await offline.context().setOffline(false)
  for (const { name, way } of second_app) {
    if (way !== 'no_script') continue
    await pageOf(name).goto(board)
    await write(name, `${name}: noen som låser`)
  }
  await until('all notes to be kept', async () => (await notesKept()).length >= written.length)
  expect(await notesKept()).toEqual(written.toSorted())

  // The quiet is over: all see all, each once.
  await lead.goto(`${meeting}/evening`)
  await pressLive(lead, '/evening/quiet')
  for (const { name } of with_script) {
    const shown = await until(`${name} to see all notes`, async () => {
      const bodies = await pageOf(name).locator('[data-note] .note-body').allTextContents()
      return bodies.length >= written.length && bodies
    })
    expect(shown.toSorted()).toEqual(written.toSorted())
    expect(await pageOf(name).locator('[data-unsent] li').count()).toBe(0)
  }
  await pageOf('Amina').goto(board)
  expect(await pageOf('Amina').locator('[data-note] .note-body').count()).toBe(written.length)
})

test('the evening ends, and the minutes count when those who were there say so', async () => {
  const lead = pageOf('Ingrid')
  await lead.goto(`${meeting}/evening`)
  await press(lead, '/evening/end')
  await lead.goto(`${meeting}/minutes/write`)
  const draft = await lead.locator('[name=body]').inputValue()
  expect(draft).toContain('lys ved sporet')
  await lead.locator('[name=summary]').fill('Vi skrev lapper om stasjonen. Vi prøver lys først.')
  await press(lead, '/minutes/write')
  await lead.goto(`${meeting}/minutes`)
  await press(lead, '/minutes/send')
  for (const { name, way } of people) {
    const page = pageOf(name)
    await page.goto(`${meeting}/minutes`)
    if (way === 'keyboard') {
      await Promise.all([page.waitForEvent('load'), tabAndEnter(page, 'form[action$="/confirm"] button')])
    } else if (await page.locator('form[action$="/confirm"]').count()) await press(page, '/confirm')
  }
  const minutes = await house.database.db
    .selectFrom('minutes')
    .select('confirmed_at')
    .executeTakeFirstOrThrow()
  expect(minutes.confirmed_at).not.toBeNull()
})

test('what Amina gives is answered, and she sees it with her code alone', async () => {
  const amina = pageOf('Amina')
  await amina.goto(`${initiative}/contributions/new`)
  await amina.locator('[name=body]').first().fill('Kan noen følge oss hjem når det er mørkt?')
  await press(amina, '/contributions/new')
  const code = /[2-9A-Z]{4}(-[2-9A-Z]{4}){3}/.exec(await wordsIn(amina.locator('main')))![0]
  const lead = pageOf('Ingrid')
  const { id } = await house.database.db
    .selectFrom('contribution')
    .select('id')
    .where('way', '<>', 'note')
    .executeTakeFirstOrThrow()
  await lead.goto(`${initiative}/contributions/${id}`)
  await lead.locator('[name=kind][value=done]').check()
  await lead.locator('[name=body]').first().fill('To av oss går med dere til bussen.')
  await press(lead, '/reply')

  const elsewhere = await house.visitor({ javaScriptEnabled: false })
  await elsewhere.goto('/given')
  await elsewhere.locator('[name=code]').fill(code.toLowerCase())
  await press(elsewhere, '/given')
  await elsewhere.getByText('To av oss går med dere til bussen.').waitFor()
  expect(house.faults).toEqual([])
})
