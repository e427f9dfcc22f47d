import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numberedPeople, type Person, seedGroup } from '../../bench/seed.ts'
import { text } from '../../src/modules/ideas/board/text/index.ts'
import { newAnswerKey, newId } from '../../src/platform/secrets.ts'
import { openHouses } from '../setup/browser.ts'
import { layLine } from '../setup/line.ts'
import { until } from '../setup/until.ts'
import { faultsOf } from './looking.ts'

const house = await openHouses(2)
afterAll(house.end)

const words = text.nb
const people = numberedPeople(3, 700_000)
const kinds = ['challenge', 'possibility', 'solution'] as const
type Kind = (typeof kinds)[number]
let initiative = ''

beforeAll(async () => {
  const { initiative_id } = await seedGroup(house.database, people, { open: false })
  initiative = initiative_id
})

/** Hangs up a board; returns its address. */
async function layBoard(own: { anonymous?: boolean } = {}): Promise<string> {
  const id = newId()
  await house.database.db
    .insertInto('board')
    .values({
      ...{ initiative_id: initiative, id, title: 'Hva kan vi gjøre på stasjonen?', kinds: [...kinds] },
      ...{ made_at: new Date(), support: 'dots', ...own },
    })
    .execute()
  return `/i/${initiative}/boards/${id}`
}

/** Somebody's phone before one of the two apps. */
async function phoneOf(person: number, own: BrowserContextOptions = {}): Promise<Page> {
  const { url } = house.apps[person % 2]!
  const page = await house.visitor({ baseURL: url, ...own })
  await page.context().addCookies([{ name: 'samskap_session', value: people[person]!.token, url }])
  return page
}

/** Opens a board and waits until it is followed. */
async function open(page: Page, board: string): Promise<void> {
  const following = page.waitForResponse(reply => reply.url().includes('/live'))
  await page.goto(board)
  await following
}

const field = (page: Page) => page.locator('[data-note-form] textarea')
const note = (page: Page, body: string) => page.locator('[data-note]').filter({ hasText: body })
const column = (page: Page, kind: Kind) => page.locator(`section[data-kind=${kind}]`)
const handle = (page: Page, body: string) => note(page, body).locator('[data-grab]')
const waiting = (page: Page) => page.locator('[data-unsent] li')

async function write(page: Page, kind: Kind, body: string): Promise<void> {
  await page.locator(`[data-note-form] input[name=kind][value=${kind}]`).check()
  await field(page).fill(body)
  await page.locator('[data-note-form]').getByRole('button', { name: words.write.hang }).click()
}

/** Sends a note as a phone of somebody else would. */
async function send(board: string, who: Person, body: string): Promise<void> {
  const reply = await fetch(`${house.apps[1]!.url}${board}/notes`, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      cookie: `samskap_session=${who.token}`,
    },
    body: new URLSearchParams({ given_key: newAnswerKey(), kind: 'challenge', body }).toString(),
  })
  expect(reply.status, await reply.text()).toBe(200)
}

/** What hangs where, in its order. */
const hanging = (page: Page): Promise<string[]> =>
  page
    .locator('[data-note]')
    .evaluateAll(notes =>
      notes.map(
        one => `${one.closest('section')!.dataset.kind} ${one.querySelector('.note-body')!.textContent}`,
      ),
    )

/** The same as the server has it. */
async function kept(board: string): Promise<string[]> {
  const rows = await house.database.db
    .selectFrom('note')
    .innerJoin('contribution', join =>
      join
        .onRef('contribution.initiative_id', '=', 'note.initiative_id')
        .onRef('contribution.id', '=', 'note.contribution_id'),
    )
    .select(['kind', 'body'])
    .where('board_id', '=', board.split('/').at(-1)!)
    .orderBy('position')
    .orderBy('contribution_id')
    .execute()
  return kinds.flatMap(kind => rows.filter(row => row.kind === kind).map(row => `${kind} ${row.body}`))
}

/** Waits until a page shows what the server has, each note once. */
const agrees = (page: Page, board: string) =>
  until('the page to show what is kept', async () => {
    const [seen, is] = [await hanging(page), await kept(board)]
    return seen.length > 0 && seen.join('\n') === is.join('\n') && seen
  })

test('what one writes hangs with the others at once, and two who move one note at once end the same', async () => {
  const board = await layBoard()
  const kari = await phoneOf(0, { viewport: { width: 1280, height: 1400 } })
  const bo = await phoneOf(1, { viewport: { width: 390, height: 780 } })
  await open(kari, board)
  await open(bo, board)
  for (const body of ['Lys ved sporet', 'En kiosk', 'Vakter']) await write(kari, 'challenge', body)
  await note(bo, 'Vakter').waitFor()

  // Kari with the mouse, Bo with the keyboard alone.
  await handle(bo, 'En kiosk').press('Space')
  await bo.keyboard.press('ArrowRight')
  const from = (await handle(kari, 'En kiosk').boundingBox())!
  const to = (await column(kari, 'solution').boundingBox())!
  await kari.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await kari.mouse.down()
  await kari.mouse.move(from.x + 40, from.y + 40)
  await kari.mouse.move(to.x + to.width / 2, to.y + to.height - 8, { steps: 4 })
  const placed = [kari, bo].map(page => page.waitForResponse(reply => reply.url().endsWith('/place')))
  await Promise.all([...placed, kari.mouse.up(), bo.keyboard.press('Space')])
  const ended = await agrees(kari, board)
  expect(await agrees(bo, board)).toEqual(ended)
  expect(ended).not.toContain('challenge En kiosk')

  // Up with the keys past another, which a screen reader hears; escape leaves it where it was.
  await handle(bo, 'Vakter').press('Space')
  await bo.keyboard.press('ArrowUp')
  await bo.keyboard.press('Space')
  await bo.locator('[data-told]').getByText(words.live.dropped).waitFor()
  await until('Vakter to hang first', async () => (await hanging(kari))[0] === 'challenge Vakter')
  expect(await handle(bo, 'Vakter').evaluate(one => one === document.activeElement)).toBe(true)
  await bo.keyboard.press('Space')
  await bo.keyboard.press('ArrowDown')
  await bo.keyboard.press('Escape')
  expect((await agrees(bo, board))[0]).toBe('challenge Vakter')
  expect(await faultsOf(bo, 'a board that is followed')).toEqual([])
})

test('a phone that slept while more was written than is told one by one has all of it once, and what was being typed', async () => {
  const board = await layBoard()
  const line = await layLine(house.apps[0]!.url)
  const phone = await phoneOf(0, { baseURL: line.url })
  await open(phone, board)
  await write(phone, 'challenge', 'Før natta')
  await note(phone, 'Før natta').waitFor()
  line.cut()
  await phone.locator('[data-offline]').waitFor()
  await field(phone).fill('Halvveis i en tanke')
  const bodies = Array.from({ length: 210 }, (_, at) => `Lapp ${at}`)
  for (let at = 0; at < bodies.length; at += 10) {
    await Promise.all(bodies.slice(at, at + 10).map(body => send(board, people[1]!, body)))
  }
  const anew = phone.waitForRequest(request => request.url().endsWith(board) && request.method() === 'GET')
  line.mend()
  await anew
  expect(await agrees(phone, board)).toHaveLength(211)
  expect(await field(phone).inputValue()).toBe('Halvveis i en tanke')
  expect(await field(phone).evaluate(one => one === document.activeElement)).toBe(true)
  await phone.locator('[data-offline]').waitFor({ state: 'hidden' })
  // And it goes on from there.
  await send(board, people[1]!, 'Etter natta')
  await note(phone, 'Etter natta').waitFor()
  expect(await agrees(phone, board)).toHaveLength(212)
  line.end()
})

test('a note written without a line waits on the phone, through a closed page, and hangs exactly once', async () => {
  const board = await layBoard({ anonymous: true })
  const phone = await phoneOf(0)
  await open(phone, board)
  await phone.context().setOffline(true)
  await write(phone, 'solution', 'Uten nett, én')
  await write(phone, 'solution', '‏עברית 🚲 <script>alert(1)</script>')
  await phone.locator('[data-unsent]').getByText(words.live.kept).first().waitFor()
  expect(await waiting(phone).count()).toBe(2)
  await phone.close()
  const again = await phone.context().newPage()
  await phone.context().setOffline(false)
  await open(again, board)
  await note(again, 'Uten nett, én').waitFor()
  await until('nothing to wait', async () => (await waiting(again).count()) === 0)
  expect(await agrees(again, board)).toHaveLength(2)
  expect(await again.evaluate(() => JSON.stringify(localStorage))).toBe('{}')

  // The server takes it in, and the line goes before the phone hears so.
  let tries = 0
  await again.route('**/notes', async route => {
    if (++tries > 1) return route.continue()
    await route.fetch()
    return route.abort()
  })
  await write(again, 'solution', 'Svaret som ble borte')
  await until('it to be sent anew', async () => tries > 1 && (await waiting(again).count()) === 0)
  expect(await agrees(again, board)).toHaveLength(3)
  // Nobody knows who wrote them; their giver holds the codes.
  expect(await again.locator('[data-codes] li').count()).toBe(3)
  const given = await house.database.db
    .selectFrom('contribution')
    .select('given_by')
    .where('anonymous', '=', true)
    .execute()
  expect(given).toEqual(Array(3).fill({ given_by: null }))
})

test('what the board does not take goes back into the field with the reason, and hangs once when it does', async () => {
  const board = await layBoard()
  const phone = await phoneOf(0)
  await open(phone, board)
  const set = (status: 'open' | 'closed') =>
    house.database.db
      .updateTable('board')
      .set({ status })
      .where('id', '=', board.split('/').at(-1)!)
      .execute()
  await set('closed')
  await write(phone, 'challenge', 'For seint')
  await phone.locator('[data-refused]').waitFor()
  expect(await field(phone).inputValue()).toBe('For seint')
  await phone.reload()
  await phone.locator('[data-unsent]').getByText('For seint').waitFor()
  await set('open')
  await phone.reload()
  await phone.locator('[data-refused]').waitFor()
  await field(phone).fill('x'.repeat(501))
  await phone.getByRole('button', { name: words.write.hang }).click()
  await phone.locator('[data-refused]').getByText('1').waitFor()
  await field(phone).fill('Likevel ikke for seint')
  await phone.getByRole('button', { name: words.write.hang }).click()
  await note(phone, 'Likevel ikke for seint').waitFor()
  expect(await agrees(phone, board)).toEqual(['challenge Likevel ikke for seint'])
  expect(await phone.evaluate(() => JSON.stringify(localStorage))).toBe('{}')
})

test('an app that is killed in the middle loses no note that a phone wrote and doubles none', async () => {
  const board = await layBoard()
  const [writer, reader] = [await phoneOf(0), await phoneOf(1)]
  await open(writer, board)
  await open(reader, board)
  const bodies = Array.from({ length: 12 }, (_, at) => `Midt i ${at}`)
  for (const [at, body] of bodies.entries()) {
    await write(writer, 'possibility', body)
    if (at !== 5) continue
    await house.apps[0]!.kill()
  }
  await writer.locator('[data-unsent]').getByText('Midt i 11').waitFor()
  await house.apps[0]!.start()
  await until('nothing to wait', async () => (await waiting(writer).count()) === 0)
  expect((await agrees(reader, board)).toSorted()).toEqual(
    bodies.map(body => `possibility ${body}`).toSorted(),
  )
  await agrees(writer, board)
  // The phone of the app that was gone hears of what comes next.
  await send(board, people[2]!, 'Etterpå')
  await note(writer, 'Etterpå').waitFor()
})

test('without scripts a note is written, moved and given a dot, and the others see it at once', async () => {
  const board = await layBoard()
  const [plain, other] = [await phoneOf(0, { javaScriptEnabled: false }), await phoneOf(1)]
  await open(other, board)
  await plain.goto(board)
  await write(plain, 'challenge', 'Skrevet uten skript')
  await plain.getByText(words.write.thanks).first().waitFor()
  await note(other, 'Skrevet uten skript').waitFor()
  await plain.goto(board)
  const mine = note(plain, 'Skrevet uten skript')
  await mine.locator('details.note-more > summary').click()
  await mine.locator('select[name=kind]').selectOption('solution')
  await mine.getByRole('button', { name: words.on_note.do_move }).click()
  await column(other, 'solution').locator('.note-body').getByText('Skrevet uten skript').waitFor()
  await mine.locator('[data-more]').click()
  await note(other, 'Skrevet uten skript').getByText(words.live.dots_one).waitFor()
  expect(await agrees(other, board)).toEqual(['solution Skrevet uten skript'])
  expect(house.faults).toEqual([])
})
