import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { addCode, codeSpan } from '../../src/modules/research/coding/commands.ts'
import { text as coding_text } from '../../src/modules/research/coding/text/index.ts'
import { chooseQuote } from '../../src/modules/research/counts/quotes/commands.ts'
import { text as counts_text } from '../../src/modules/research/counts/text/index.ts'
import { text as files_text } from '../../src/modules/research/files/text/index.ts'
import { text as own_text } from '../../src/modules/research/own/text/index.ts'
import { addInformant } from '../../src/modules/research/people/commands.ts'
import { nameInformant } from '../../src/modules/research/people/keys/commands.ts'
import { askToRead } from '../../src/modules/research/people/readings/commands.ts'
import { text as people_text } from '../../src/modules/research/people/text/index.ts'
import { beginResearch } from '../../src/modules/research/plan/commands.ts'
import { passagesOf } from '../../src/modules/research/queries.ts'
import { addSource } from '../../src/modules/research/sources/commands.ts'
import { text as sources_text } from '../../src/modules/research/sources/text/index.ts'
import { layInitiative } from '../house/people.ts'
import type { World } from '../setup/app.ts'
import { openHouse } from '../setup/browser.ts'
import { columnsWith } from '../setup/names.ts'
import { addPeople, claim, linkFor, send, signIn, startInitiative, whole } from './gathering.ts'

const house = await openHouse()
afterAll(house.end)

const counts = counts_text.nb
const small = { viewport: { width: 320, height: 640 } }
const pathOf = (page: Page) => new URL(page.url()).pathname
const isNarrow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

/** What each voice is called where it was written out, and what it answers. */
const talks = [
  { voice: 'INN 1', says: ['Jeg kom for maten. Nå kommer jeg for praten.', 'Det er varmt der.'] },
  { voice: 'Solveig', says: ['Maten er god. Stolene er harde.', 'Suppa lager vi sammen.'] },
  { voice: 'INN3', says: ['En prater lettere med hendene i deigen.', 'Sånn er det.'] },
  { voice: 'Torbjørg', says: ['Det går ingen buss hjem. Da må noen kjøre.', 'Noen ganger blir jeg hjemme.'] },
  { voice: 'INN-5', says: ['Bussen er full av unger.', 'Det lukter brød helt ut på veien.'] },
  { voice: 'OA6', says: ['Vi prater om andre ting enn på kontoret.', 'Det hadde jeg ikke ventet.'] },
  { voice: 'Øystein', says: ['Bussen styrer møtene våre. Den går for tidlig.', 'Vi har bedt om en til.'] },
  {
    voice: 'OA 8',
    says: ['Jeg skreller poteter sammen med dem jeg fatter vedtak om.', 'Det gjør noe med meg.'],
  },
]
/** Which talk, which answer, from which sentence to which, and the code. */
const coded = [
  [0, 0, 0, 0, 'mat'],
  [0, 0, 1, 1, 'prat'],
  [1, 0, 0, 0, 'mat'],
  [1, 1, 0, 0, 'mat'],
  [2, 0, 0, 0, 'prat'],
  [3, 0, 0, 1, 'buss'],
  [4, 0, 0, 0, 'buss'],
  [4, 1, 0, 0, 'mat'],
  [5, 0, 0, 0, 'prat'],
  [6, 0, 0, 1, 'buss'],
  [7, 0, 0, 0, 'mat'],
] as const
const figures = [
  ['mat', '5 (4)', '4 (3)', '1 (1)'],
  ['prat', '3 (3)', '2 (2)', '1 (1)'],
  ['buss', '3 (3)', '2 (2)', '1 (1)'],
]

const transcript = ({ voice, says }: (typeof talks)[number]) =>
  says
    .map((said, at) => `[0:${10 + at * 20}] I: Og så?\n\n[0:${20 + at * 20}] ${voice}: ${said}`)
    .join('\n\n')

/** The rows of the cross table, without its heads. */
const rowsOf = (page: Page) =>
  page
    .locator('table.nums tbody tr')
    .evaluateAll(rows =>
      rows.map(row => [...(row as HTMLTableRowElement).cells].map(cell => cell.textContent?.trim() ?? '')),
    )

test('eight interviews go from transcript to a cross table with the words behind each figure, without scripts', async () => {
  const without = { ...small, javaScriptEnabled: false }
  const leader = await house.visitor(without)
  await signIn(house, leader, 'ingrid@example.test')
  const initiative = await startInitiative(leader, 'Torsdagsbordet')
  await addPeople(leader, initiative, { names: ['Frida'], party: 'mentor' })
  const page = await house.visitor(without)
  await claim(page, await linkFor(leader, initiative, 'Frida'))
  expect((await page.goto(`${initiative}/research`))?.status()).toBe(200)
  expect(await page.locator('main form').count()).toBe(0)
  await leader.goto(`${initiative}/people`)
  await leader
    .getByRole('link', { name: / Frida$/ })
    .last()
    .click()
  const level = leader.locator('form[action$="/level"]')
  // A fold opens at once: while it glides, a tap below it goes astray.
  const heights = await leader
    .locator('main details:not([open])')
    .first()
    .evaluate(one => {
      const height = () => one.getBoundingClientRect().height
      const closed = height()
      one.setAttribute('open', '')
      return { closed, opened: height() }
    })
  expect(heights.opened).toBeGreaterThan(heights.closed + 100)
  await leader.locator('details', { has: level }).locator('summary').click()
  await send(level, { researches: 'yes' })
  await leader.waitForURL('**/people?*')

  const form = (action: string) => page.locator(`form[action$="${action}"]`)
  const begin = async (title: string) => {
    await page.goto(`${initiative}/research`)
    await send(form('/research'), { title, question: 'Hva gjør et felles bord med dem som kommer?' })
    await page.waitForURL(/\/research\/[0-9a-f-]{36}/)
    return pathOf(page)
  }
  const study = await begin('Hva torsdagene betyr')

  await page.goto(`${study}/people`)
  for (const [at] of talks.entries()) {
    await send(form('/people'), { party: at < 5 ? 'resident' : 'public_employee' })
    await whole(page.getByText(people_text.nb.caption(at + 1), { exact: true }))
  }
  const signs = await page.locator('main tbody th').allTextContents()
  expect(signs).toEqual(['INN 1', 'INN 2', 'INN 3', 'INN 4', 'INN 5', 'OA 6', 'OA 7', 'OA 8'])
  const people = await page
    .locator('main tbody th a')
    .evaluateAll(all => all.map(one => one.getAttribute('href')))

  // A sign is known again; whoever is called by a name is pointed out, and the name is kept nowhere.
  const interviews: string[] = []
  const passages: string[][] = []
  for (const [at, talk] of talks.entries()) {
    await page.goto(`${study}/sources/new`)
    const happened_on = at < 4 ? `2026-02-0${at + 1}` : `2026-03-0${at + 1}`
    await send(form('/sources/new'), { title: `Samtale ${at + 1}`, happened_on, text: transcript(talk) })
    const voices = form('/speakers').locator('select[name=speaker]')
    await whole(voices)
    expect(await voices.count()).toBe(2)
    expect(await voices.first().inputValue()).toBe('asks')
    const known = sources_text.nb.speakers.known(signs[at] ?? '')
    if (/\d/.test(talk.voice)) {
      expect(await voices.last().locator('option:checked').textContent()).toBe(known)
    } else {
      await voices.last().selectOption({ label: known })
    }
    await isNarrow(page)
    await send(form('/speakers'))
    await page.waitForURL(/\/sources\/[0-9a-f-]{36}/)
    interviews.push(pathOf(page))
    const said = page.locator('main ol.rows li')
    passages.push(await said.evaluateAll(all => all.map(one => one.id.replace('p-', ''))))
    expect(passages[at]?.length).toBe(4)
    const shown = await page.locator('main').textContent()
    expect(shown).toContain(signs[at])
    expect(shown).not.toContain(`${talk.voice}:`)
  }

  await page.goto(`${study}/codes`)
  const codes: Record<string, string> = {}
  for (const [name] of figures) {
    await send(page.locator('#add form'), { name: name ?? '' })
    await page.getByText(coding_text.nb.said.added).waitFor()
  }
  await page.goto(`${interviews[0]}/code`)
  for (const button of await page.locator('.coding-button').all()) {
    const name = await button.locator('span[dir=auto]').textContent()
    codes[name ?? ''] = (await button.getAttribute('value')) ?? ''
  }
  for (const [talk, answer, from, to, code] of coded) {
    const address = `${interviews[talk]}/code/${passages[talk]?.[answer * 2 + 1]}`
    if (pathOf(page) !== address) await page.goto(address)
    const put = page.locator('#put form')
    await put.locator('[name=from_sign]').selectOption({ index: from })
    await put.locator('[name=to_sign]').selectOption({ index: to })
    await send(put, { codes: codes[code] ?? '' })
    await page.getByText(coding_text.nb.said.coded).waitFor()
  }
  await isNarrow(page)

  // Nothing is counted before those who said it have read it and said yes.
  await page.goto(`${study}/counts`)
  await page.getByText(counts.nothing).waitFor()
  for (const one of people) {
    await page.goto(one ?? '')
    const noting = form('/noted')
    await page.locator('details', { has: noting }).locator('summary').click()
    await send(noting, { said: 'approved' })
    await page.getByText(people_text.nb.said.noted).waitFor()
  }
  await page.goto(`${study}/counts`)
  expect(await rowsOf(page)).toEqual(figures)
  await isNarrow(page)

  await page.locator('tbody tr').first().locator('td a').nth(1).click()
  const behind = page.locator('main ul.rows li')
  await whole(behind)
  expect(await behind.locator('blockquote').allTextContents()).toEqual([
    'Jeg kom for maten.',
    'Maten er god.',
    'Suppa lager vi sammen.',
    'Det lukter brød helt ut på veien.',
  ])
  expect(await behind.first().textContent()).toContain('INN 1, Samtale 1, 1. februar 2026')
  await behind.nth(3).getByRole('link', { name: 'Samtale 5' }).click()
  await page.getByRole('link', { name: sources_text.nb.one.code, exact: true }).click()
  await page.getByRole('link', { name: coding_text.nb.open_passage(4), exact: true }).click()
  const quoting = form('/counts/quotes')
  await page.locator('details', { has: quoting }).locator('summary').click()
  await send(quoting, { shows: 'Maten når ut før folk har kommet inn.' })
  const quote = page.locator('main ul.rows blockquote')
  await quote.first().waitFor()
  expect(await quote.locator('p').textContent()).toBe('Det lukter brød helt ut på veien.')
  expect(await quote.locator('footer').textContent()).toBe('INN 5, Samtale 5')
  await isNarrow(page)

  // What goes out to another program and comes in again says the same.
  const tables = async (of: string) => {
    const found: string[][][] = []
    for (const by of ['party', 'source', 'month']) {
      await page.goto(`${of}/counts?by=${by}`)
      found.push(await rowsOf(page))
    }
    return found
  }
  const before = await tables(study)
  await page.goto(`${study}/files`)
  const coming = page.waitForEvent('download')
  await page.locator('a[href$="/project.qdpx"]').click()
  const given = await coming
  const file = {
    name: given.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await given.path()),
  }
  const other = await begin('Det samme en gang til')
  await page.goto(`${other}/files`)
  await page.locator('[name=file]').setInputFiles(file)
  await send(form('/look'))
  await whole(form('/bring'))
  expect(await rowsOf(page)).toContainEqual([files_text.nb.counts.codings, String(coded.length)])
  await page.locator('[name=file]').setInputFiles(file)
  await send(form('/bring'))
  await page.waitForURL('**said=brought_in*')
  await isNarrow(page)
  // Nobody has said yes to this one: somebody who leads says that all may be counted.
  await page.goto(`${other}/counts`)
  await page.getByText(counts.nothing).waitFor()
  await leader.goto(`${other}/agreed`)
  await send(leader.locator('form[action$="/agreed"]'), { kind: 'all_but_taken_back' })
  await leader.waitForURL('**said=all_but_taken_back*')
  expect(await tables(other)).toEqual(before)
  expect(house.faults).toEqual([])
})

const word = 'Morellsuppa'

test('somebody takes back all they said, and no page has the words any more', async () => {
  const now = new Date()
  const { db } = house.database
  // Whoever lays these asks for nothing else of a world.
  const ours = await layInitiative({ db, clock: { now } } as World)
  const access = await ours.seats.researcher.access()
  const { participant_id, token } = ours.seats.member
  const laid = await db.transaction().execute(async tx => {
    const about = { title: 'Rundt gryta', question: 'Hva gjør maten med praten?' }
    const research_id = await beginResearch(tx, access, about, now)
    const informant_id = await addInformant(tx, access, research_id, 'resident', now)
    const naming = { name: '', participant_id }
    await nameInformant(tx, house.key, access, research_id, informant_id, naming, now)
    const source_id = await addSource(
      tx,
      access,
      research_id,
      { kind: 'interview', title: 'Ved gryta', happened_on: null, language: 'nb', own_part: '' },
      [
        { informant_id: null, body: 'Hva husker du best?', start_ms: null },
        { informant_id, body: 'Den første suppa vi laget.', start_ms: null },
      ],
      now,
    )
    await askToRead(tx, access, research_id, informant_id, source_id, now)
    const passage_id = (await passagesOf(tx, access, source_id))[1]?.id ?? ''
    const span = { passage_id, from_sign: 0, to_sign: 26 }
    const code_id = await addCode(tx, access, research_id, { name: 'mat' }, now)
    await codeSpan(tx, access, research_id, { ...span, code_id }, now)
    await chooseQuote(tx, access, research_id, { ...span, shows: '' }, now)
    return { research_id, source_id, code_id }
  })
  const sits = async (own: string) => {
    const page = await house.visitor(small)
    await page.context().addCookies([{ name: 'samskap_session', value: own, url: house.url }])
    return page
  }
  const room = `/i/${ours.initiative_id}/research/${laid.research_id}`
  const researcher = await sits(ours.seats.researcher.token)
  const places = [
    `/sources/${laid.source_id}`,
    `/sources/${laid.source_id}/code`,
    `/counts/behind?code=${laid.code_id}`,
    '/counts/quotes',
    '/words',
    `/words/context?word=${word.slice(0, 6)}&way=begins`,
    '/words/table.csv',
    '/files/codings.csv',
  ]
  /** Where the researcher reads the word. */
  const found = async () => {
    const with_it: string[] = []
    for (const place of places) {
      const reply = await researcher.request.get(`${room}${place}`)
      expect(reply.status()).toBe(200)
      if ((await reply.text()).toLowerCase().includes(word.toLowerCase())) with_it.push(place)
    }
    return with_it
  }

  const page = await sits(token)
  const words = own_text.nb
  await page.goto(`/i/${ours.initiative_id}/me`)
  await page.locator('main a[href$="/me/research"]').click()
  await page.getByText(words.called('INN 1')).waitFor()
  await page.getByRole('link', { name: 'Ved gryta' }).click()
  await page.getByText('Den første suppa vi laget.').first().waitFor()
  await isNarrow(page)
  await page.getByRole('link', { name: words.source.open }).click()
  await page.getByLabel(words.passage.body).fill(`${word}, den første suppa vi laget.`)
  await page.getByRole('button', { name: words.passage.correct, exact: true }).click()
  await page.getByText(words.said.corrected).waitFor()
  await page.getByRole('button', { name: words.source.approve, exact: true }).click()
  await page.getByText(words.said.approved).waitFor()
  expect(await found()).toEqual(places)

  await page.goto(`/i/${ours.initiative_id}/me/research`)
  await page.getByRole('link', { name: words.take_back_all }).click()
  await isNarrow(page)
  await page.getByRole('button', { name: words.back.do_all, exact: true }).click()
  await page.getByRole('heading', { name: words.done.title }).waitFor()
  await page.getByRole('link', { name: words.done.on }).click()
  await page.getByText(words.none).waitFor()
  expect(await found()).toEqual([])
  expect(await columnsWith(house.database.pool, word)).toEqual([])
  expect(house.faults).toEqual([])
})
