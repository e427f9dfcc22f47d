import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numberedPeople, seedGroup } from '../../bench/seed.ts'
import { text } from '../../src/modules/meetings/evening/text/index.ts'
import { newId } from '../../src/platform/secrets.ts'
import { openHouse } from '../setup/browser.ts'
import { faultsOf } from './looking.ts'

const house = await openHouse()
afterAll(house.end)

const words = text.nb
const people = numberedPeople(3, 730_000)
let initiative_id = ''

beforeAll(async () => {
  const seeded = await seedGroup(house.database, people, { open: false })
  initiative_id = seeded.initiative_id
})

/** A meeting that waits to be started, with so many minutes for each thing. */
async function layMeeting(items: readonly (readonly [title: string, minutes: number])[]): Promise<string> {
  const meeting_id = newId()
  const starts_at = new Date()
  const ends_at = new Date(starts_at.getTime() + 7_200_000)
  await house.database.db
    .insertInto('meeting')
    .values({
      ...{ initiative_id, id: meeting_id, title: 'Middag på stasjonen', status: 'planned' },
      ...{ starts_at, ends_at, made_at: starts_at },
    })
    .execute()
  await house.database.db
    .insertInto('agenda_item')
    .values(
      items.map(([title, minutes], at) => ({
        ...{ initiative_id, id: newId(), meeting_id, position: at + 1, kind: 'talk', title, minutes },
      })),
    )
    .execute()
  return `/i/${initiative_id}/meetings/${meeting_id}/evening`
}

async function phoneOf(person: number, own: BrowserContextOptions = {}): Promise<Page> {
  const page = await house.visitor(own)
  const { url } = house
  await page.context().addCookies([{ name: 'samskap_session', value: people[person]!.token, url }])
  return page
}

async function open(page: Page, evening: string): Promise<void> {
  const following = page.waitForResponse(reply => reply.url().includes('/live'))
  await page.goto(evening)
  await following
}

const large = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** What these pages send is held until each of them has sent something: neither hears of the other before. */
async function sentAtOnce(pages: readonly Page[]): Promise<void> {
  const all = Promise.withResolvers<void>()
  let waiting = pages.length
  for (const page of pages) {
    await page.route('**', async route => {
      if (route.request().method() === 'POST' && --waiting === 0) all.resolve()
      if (route.request().method() === 'POST') await all.promise
      await route.continue()
    })
  }
}
const startedAt = (page: Page) => page.evaluate(() => performance.timeOrigin)

test('phones and the wall follow one meeting: a wrong clock counts right, a lost line costs nothing', async () => {
  const evening = await layMeeting([
    ['Hva trenger vi?', 15],
    ['Hvem kjenner noen?', 10],
    ['Hva prøver vi?', 20],
  ])
  const guide = await phoneOf(0, { viewport: { width: 320, height: 640 } })
  const other = await phoneOf(1)
  const wall = await phoneOf(2, { viewport: { width: 1280, height: 720 } })
  await other.clock.setSystemTime(new Date(Date.now() - 3 * 3_600_000))
  await open(guide, evening)
  await open(other, evening)
  await open(wall, `${evening}?big=yes`)
  const before = await Promise.all([guide, other, wall].map(startedAt))

  await press(other, words.mine.here)
  await guide.locator('.evening-names').waitFor()
  await other.getByText(words.mine.noted).waitFor()
  // With the keyboard alone; and it stays where it was, though the piece around it is new.
  await guide.locator('#press-start').focus()
  await guide.keyboard.press('Enter')
  for (const page of [guide, other, wall]) {
    await large(page, 'Hva trenger vi?')
    await page.getByText(words.left('15'), { exact: true }).waitFor()
  }
  await guide.locator('#press-more').focus()
  await guide.keyboard.press('Enter')
  await other.getByText(words.left('20'), { exact: true }).waitFor()
  await guide.getByText(words.left('20'), { exact: true }).waitFor()
  expect(await guide.evaluate(() => document.activeElement?.id)).toBe('press-more')

  await other.context().setOffline(true)
  await press(other, words.steer.next('Hvem kjenner noen?'))
  await other.getByText(words.steer.lost).waitFor()
  await press(guide, words.steer.next('Hvem kjenner noen?'))
  await large(wall, 'Hvem kjenner noen?')
  await other.context().setOffline(false)
  await large(other, 'Hvem kjenner noen?')
  const after = await Promise.all([guide, other, wall].map(startedAt))
  expect(after).toEqual(before)
  expect(await faultsOf(wall, 'the wall')).toEqual([])

  // Two at once: one step.
  const next = words.steer.next('Hva prøver vi?')
  await sentAtOnce([guide, wall])
  await Promise.all([press(guide, next), press(wall, next)])
  for (const page of [guide, other, wall]) await large(page, 'Hva prøver vi?')
  expect(house.faults).toEqual([])
})

test('without a script it works by reload, and the time ends gently for the others', async () => {
  const evening = await layMeeting([
    ['Kort', 1],
    ['Lenger', 20],
  ])
  const plain = await phoneOf(0, { javaScriptEnabled: false })
  const other = await phoneOf(1)
  await plain.goto(evening)
  await press(plain, words.steer.start)
  await large(plain, 'Kort')
  // As if it had begun almost a minute ago.
  await house.database.db
    .updateTable('agenda_item')
    .set({ started_at: new Date(Date.now() - 56_000) })
    .where('title', '=', 'Kort')
    .execute()
  await open(other, evening)
  await other.getByText(words.over).first().waitFor()
  await press(plain, words.steer.next('Lenger'))
  await large(plain, 'Lenger')
  await large(other, 'Lenger')
  await press(plain, words.steer.end)
  await large(other, words.after.title)
  expect(house.faults).toEqual([])
})
