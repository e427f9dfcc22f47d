import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../../../test/setup/app.ts'
import { nameChecker } from '../../../test/setup/checkers.ts'
import { checkPart, wordsIn, writePart } from '../../../test/setup/kits.ts'
import { scorecardWorld } from '../../../test/setup/scorecard.ts'

const { world, db, layOpenRound } = await scorecardWorld()
afterAll(world.end)

let writer: Visitor
let checker: Visitor
beforeAll(async () => {
  writer = world.visitor()
  checker = world.visitor()
  await writer.signIn('skriver@example.test')
  await checker.signIn('leser@example.test')
})

beforeEach(async () => {
  await db.deleteFrom('language_kit').execute()
  await db.deleteFrom('attempt').execute()
  later()
})

/** A few seconds on: the next request sees what has changed. */
const later = () => {
  world.clock.now = new Date(world.clock.now.getTime() + 5_000)
}

const kit = { code: '', other_code: 'qaa', name: 'Oppdiktet', direction: 'rtl' }
const begin = () => writer.post('/languages', kit)
const versions = () => db.selectFrom('kit_text').selectAll().orderBy('key').orderBy('version').execute()

/** The texts on a page that are neither made up nor somebody's own: what no kit can say. */
function unspoken(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  // What is marked as bokmål may be bokmål.
  const own = main.replace(/<details [^>]*lang="nb".*?<\/details>/gs, '')
  let bare = own.replace(/<(script|svg|title)\b.*?<\/\1>/gs, '')
  // Texts stand inside each other: the innermost go first.
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(/⟦[^⟦⟧]*⟧/g, ' ')
  }
  return [...bare.matchAll(/>([^<]*\p{Ll}{3}[^<]*)</gu)]
    .map(match => match[1]!.trim())
    .filter(text => !own_words.test(text))
}

const own_words =
  /^(Bokmål|Nynorsk|Dansk|English|Oppdiktet|Torsdagsbordet.*|Bjørkevik|\W*(resident|public_employee) \w+\W*)$/

/** The first page of a part, as it was when nothing was written. */
async function firstPage(fields: Record<string, string>, version?: string) {
  const words = (await wordsIn(db, 'qaa', 'answering')).slice(0, 25)
  return { version: version ?? words.map(() => 0).join(), ...fields }
}

const page_one = '/languages/qaa/write?part=answering&page=1'

test('somebody who is not signed in is asked to, and nothing is begun', async () => {
  const answer = await world.visitor().post('/languages', kit)
  expect(answer.status).toBe(401)
  expect(await db.selectFrom('language_kit').selectAll().execute()).toEqual([])
})

test('a language is begun once; ours and what is no code are refused', async () => {
  expect((await writer.get('/languages')).text).toContain('Ingen har lagt til et språk ennå')
  expect((await begin()).location).toBe('/languages/qaa?said=begun')
  const again = await begin()
  expect(again.status).toBe(422)
  expect(again.text).toContain('Dette språket er her fra før.')
  for (const other_code of ['nb', 'en-GB', 'Norsk', '1x']) {
    expect((await writer.post('/languages', { ...kit, other_code })).status, other_code).toBe(422)
  }
  expect((await writer.post('/languages', { ...kit, other_code: '' })).text).toContain('Velg ett av svarene.')
  expect((await db.selectFrom('language_kit').select('code').execute()).map(one => one.code)).toEqual(['qaa'])
  expect((await writer.get('/languages')).text).toContain('ikke i bruk ennå')
})

test('only what has changed becomes a new version, and an empty field takes nothing away', async () => {
  await begin()
  await writer.post(page_one, await firstPage({ 'platform.skip': 'Aaa', 'platform.home': '' }))
  expect((await versions()).map(one => [one.key, one.version, one.body])).toEqual([
    ['platform.skip', 1, 'Aaa'],
  ])
  const words = (await wordsIn(db, 'qaa', 'answering')).slice(0, 25)
  const seen = words.map(word => (word.key === 'platform.skip' ? 1 : 0)).join()
  const same = await writer.post(page_one, await firstPage({ 'platform.skip': 'Aaa' }, seen))
  expect(same.location).toContain('said=nothing')
  await writer.post(page_one, await firstPage({ 'platform.skip': '', 'platform.home': 'Bbb' }, seen))
  expect((await versions()).map(one => [one.key, one.version])).toEqual([
    ['platform.home', 1],
    ['platform.skip', 1],
  ])
})

test('a text without its brackets is sent back with everything that was typed, and nothing is kept', async () => {
  await begin()
  const words = await wordsIn(db, 'qaa', 'answering')
  const at = words.findIndex(word => word.needs.length > 0)
  const page = Math.floor(at / 25) + 1
  const these = words.slice((page - 1) * 25, page * 25)
  const other = these.find(word => word.needs.length === 0)!
  const answer = await writer.post(`/languages/qaa/write?part=answering&page=${page}`, {
    version: these.map(() => 0).join(),
    [words[at]!.key]: 'Uten klammer',
    [other.key]: 'Dette skrev jeg også',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Noe i klammer mangler')
  expect(answer.text).toContain('Uten klammer')
  expect(answer.text).toContain('Dette skrev jeg også')
  expect(await versions()).toEqual([])
})

test('two who write the same text see each other; what only one of them touched is no quarrel', async () => {
  await begin()
  await checker.post(page_one, await firstPage({ 'platform.skip': 'Den andres', 'platform.home': 'Hjem' }))
  const answer = await writer.post(
    page_one,
    await firstPage({ 'platform.skip': 'Mitt', 'platform.home': '' }),
  )
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Den andres')
  expect(answer.text).toContain('Mitt')
  const seen = /name="version" value="([^"]+)"/.exec(answer.text)![1]!
  await writer.post(page_one, await firstPage({ 'platform.skip': 'Mitt' }, seen))
  expect((await versions()).map(one => [one.key, one.version, one.body])).toEqual([
    ['platform.home', 1, 'Hjem'],
    ['platform.skip', 1, 'Den andres'],
    ['platform.skip', 2, 'Mitt'],
  ])
})

test('nobody checks their own words, not even by a form of their own making', async () => {
  await begin()
  await writer.post(page_one, await firstPage({ 'platform.skip': 'Aaa' }))
  const [own] = await versions()
  const here = '/languages/qaa/check?part=answering'
  const page = await writer.get(here)
  expect(page.text).toContain('Én tekst har du skrevet selv')
  expect(page.text).not.toContain('name="right"')
  const refused = await writer.post(here, { right: own!.id })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Du kan ikke se over det du har skrevet selv')
  expect((await versions())[0]!.checked_at).toBeNull()
  await expect(
    db.updateTable('kit_text').set({ checked_by: own!.written_by, checked_at: world.clock.now }).execute(),
  ).rejects.toThrow('check')
})

test('what the second person writes instead waits for somebody else, and the first may check that', async () => {
  await begin()
  await writer.post(page_one, await firstPage({ 'platform.skip': 'Aaa' }))
  const [first] = await versions()
  const here = '/languages/qaa/check?part=answering'
  await checker.post(here, { right: first!.id, [first!.id]: 'Bedre' })
  expect((await versions()).map(one => [one.body, one.checked_at])).toEqual([
    ['Aaa', null],
    ['Bedre', null],
  ])
  expect((await checker.get(here)).text).not.toContain('name="right"')
  await checkPart(writer, 'qaa', 'answering')
  expect((await versions()).map(one => one.checked_at !== null)).toEqual([false, true])
})

test('a language is shown where people answer once all of it is checked, and nowhere before', async () => {
  await begin()
  const { people, path } = await layOpenRound(5, 5)
  const resident = people.at(-1)!.visitor
  resident.cookies.set('samskap_language', 'qaa')
  const start = async () => {
    later()
    return (await resident.get(`${path}/answer`)).text
  }
  await writePart(db, writer, 'qaa', 'answering')
  expect(await start()).toContain('<html lang="nb" dir="ltr">')
  expect(await start()).not.toContain('⟦')
  expect((await resident.post('/language', { language: 'qaa', back: '/' })).status).toBe(404)

  await checkPart(checker, 'qaa', 'answering')
  const shown = await start()
  expect(shown).toContain('<html lang="qaa" dir="rtl">')
  expect(shown).toContain('<h1>⟦Før du svarer⟧</h1>')
  expect(shown).toContain('<b>Oppdiktet</b>')
  expect(unspoken(shown)).toEqual([])
  const key = /name="key" value="([^"]+)"/.exec(shown)![1]!
  const step = await resident.post(`${path}/answer`, { key, answers: '', language: 'qaa', at: '-1', go: '0' })
  expect(step.text).toContain('⟦Påstand 1 av 28⟧')
  expect(step.text).toContain('<div data-say="true"')
  expect(unspoken(step.text)).toEqual([])
  const asks = await resident.post(`${path}/answer`, {
    key,
    answers: '',
    speak: 'qaa',
    language: 'nb',
    here: '0',
    at: '0',
  })
  expect(asks.text).toContain('<html lang="qaa" dir="rtl">')

  // Outside what is in use the page stays in one of the four, and the way back to them is always there.
  const seat = await resident.get(`/i/${path.split('/')[2]}/me`)
  expect(seat.text).toContain('<html lang="nb" dir="ltr">')
  expect(seat.text).not.toContain('Oppdiktet')
  const overview = await resident.get(`/i/${path.split('/')[2]}`)
  expect(overview.text).toContain('<html lang="nb" dir="ltr">')
})

test('each part comes into use for itself; a later one waits for the first', async () => {
  await begin()
  await writePart(db, writer, 'qaa', 'invitation')
  await checkPart(checker, 'qaa', 'invitation')
  const guest = world.visitor()
  guest.cookies.set('samskap_language', 'qaa')
  later()
  expect((await guest.get('/code')).text).toContain('<html lang="nb"')
  await writePart(db, writer, 'qaa', 'answering')
  await checkPart(checker, 'qaa', 'answering')
  later()
  const page = await guest.get('/code')
  expect(page.text).toContain('<html lang="qaa" dir="rtl">')
  expect(page.text).toContain('⟦Skriv inn koden din⟧')
  const wrong = await guest.post('/code', { code: 'AAAA-AAAA' })
  expect(wrong.text).toContain('⟦Vi kjenner ikke denne koden')
  expect(unspoken(wrong.text)).toEqual([])
  const { people, initiative_id } = await layOpenRound(5, 5)
  people.at(-1)!.visitor.cookies.set('samskap_language', 'qaa')
  expect(unspoken((await people.at(-1)!.visitor.get(`/i/${initiative_id}/me`)).text)).toEqual([])
  expect((await writer.get('/languages/qaa')).text).toContain('i bruk')
})

test('a new version is not shown before it is checked, and the old one stays meanwhile', async () => {
  await begin()
  await writePart(db, writer, 'qaa', 'answering')
  await checkPart(checker, 'qaa', 'answering')
  const words = (await wordsIn(db, 'qaa', 'answering')).slice(0, 25)
  await writer.post(page_one, await firstPage({ 'platform.skip': 'Nyere' }, words.map(() => 1).join()))
  const { people, path } = await layOpenRound(5, 5)
  const resident = people.at(-1)!.visitor
  resident.cookies.set('samskap_language', 'qaa')
  later()
  expect((await resident.get(`${path}/answer`)).text).toContain('⟦Gå til innholdet⟧')
  await checkPart(checker, 'qaa', 'answering')
  later()
  expect((await resident.get(`${path}/answer`)).text).toContain('Nyere')
})

test('a statement whose bokmål has changed since stands in bokmål, and is marked so', async () => {
  await begin()
  await writePart(db, writer, 'qaa', 'answering')
  await checkPart(checker, 'qaa', 'answering')
  const [statement] = (await wordsIn(db, 'qaa', 'answering')).filter(word =>
    word.key.includes('.statements.'),
  )
  await db
    .updateTable('kit_text')
    .set({ source: 'Før sto det noe annet' })
    .where('key', '=', statement!.key)
    .execute()
  await db.updateTable('language_kit').set({ changes: 99 }).execute()
  const { people, path } = await layOpenRound(5, 5)
  const resident = people.at(-1)!.visitor
  resident.cookies.set('samskap_language', 'qaa')
  later()
  const key = /name="key" value="([^"]+)"/.exec((await resident.get(`${path}/answer`)).text)![1]!
  const step = await resident.post(`${path}/answer`, { key, answers: '', language: 'qaa', at: '-1', go: '0' })
  expect(step.text).toContain('<div lang="nb" dir="ltr"')
  expect(step.text).toContain(`<h1 id="statement">${statement!.source}</h1>`)
  expect((await writer.get('/languages/qaa')).text).toContain('Én tekst er ny på bokmål')
})

test('an invitation is printed and sent in the language of the one invited', async () => {
  await begin()
  for (const part of ['answering', 'invitation'] as const) {
    await writePart(db, writer, 'qaa', part)
    await checkPart(checker, 'qaa', part)
  }
  later()
  const { initiative_id, lead } = await layOpenRound(5, 5)
  const added = await lead.post(`/i/${initiative_id}/people/add`, {
    names: 'Amina',
    party: 'resident',
    email: 'amina@example.test',
    language: 'qaa',
  })
  expect(added.status).toBe(303)
  const { id } = await db
    .selectFrom('participant')
    .select('id')
    .where('name', '=', 'Amina')
    .executeTakeFirstOrThrow()
  const sheet = await lead.post(`/i/${initiative_id}/people/sheets`, { participant: id })
  expect(sheet.text).toContain('lang="qaa" dir="rtl"')
  expect(sheet.text).toContain('⟦Hei \u2068Amina\u2069!⟧')
  await lead.post(`/i/${initiative_id}/people/${id}/invite`, { by_mail: 'yes' })
  const mail = await db
    .selectFrom('outbox')
    .selectAll()
    .where('recipient', '=', 'amina@example.test')
    .executeTakeFirstOrThrow()
  expect(mail.subject).toContain('⟦Vil du være med i')
  expect(mail.body).toMatch(/\nhttp:\/\/localhost:3000\/join\/[\w-]+\n/)
})

test('a result and the sheet for the talk are shown in it as well', async () => {
  await begin()
  for (const part of ['answering', 'results', 'help'] as const) {
    await writePart(db, writer, 'qaa', part)
    await checkPart(checker, 'qaa', part)
  }
  later()
  const { people, path, lead } = await layOpenRound(5, 5)
  for (const person of people) {
    const key = Buffer.from(person.id.replaceAll('-', ''), 'hex').toString('base64url')
    await person.visitor.post(`${path}/answers`, { key, answers: Array.from({ length: 28 }, () => 4).join() })
  }
  expect((await lead.post(`${path}/close`)).status).toBe(303)
  const resident = people.at(-1)!.visitor
  resident.cookies.set('samskap_language', 'qaa')
  for (const [page, said] of [
    ['result', '⟦'],
    ['talk', '⟦Ark til samtalen⟧'],
  ] as const) {
    const shown = await resident.get(`${path}/${page}`)
    expect(shown.status, page).toBe(200)
    expect(shown.text).toContain('<html lang="qaa" dir="rtl">')
    expect(shown.text).toContain(said)
    expect(shown.text).not.toMatch(/undefined|\{\d\}/)
    expect(unspoken(shown.text), page).toEqual([])
  }
})

test('a change is looked for every few seconds, not by each request', async () => {
  await begin()
  for (const part of ['answering', 'invitation'] as const) {
    await writePart(db, writer, 'qaa', part)
    await checkPart(checker, 'qaa', part)
  }
  const guest = world.visitor()
  guest.cookies.set('samskap_language', 'qaa')
  later()
  expect((await guest.get('/code')).text).toContain('lang="qaa" dir="rtl"')
  await db.deleteFrom('language_kit').execute()
  expect((await guest.get('/code')).text).toContain('lang="qaa" dir="rtl"')
  later()
  expect((await guest.get('/code')).text).toContain('<html lang="nb" dir="ltr">')
})

test('where the installation names those who approve, nobody else takes a text into use', async () => {
  await begin()
  await writePart(db, writer, 'qaa', 'help')
  await world.visitor().signIn('en.annen@example.test')
  await nameChecker(world, 'en.annen@example.test')
  const here = '/languages/qaa/check?part=help'
  const told = (await checker.get(here)).text
  expect(told).toContain('noen få utvalgte')
  expect(told).not.toContain('name="right"')
  const refused = await checker.post(here, { right: (await versions()).map(({ id }) => id) })
  expect(refused.status).toBe(409)
  await world.db.deleteFrom('installation_grant').execute()
  expect((await versions()).every(one => one.checked_at === null)).toBe(true)
  await checkPart(checker, 'qaa', 'help')
  expect((await versions()).every(one => one.checked_at !== null)).toBe(true)
})
