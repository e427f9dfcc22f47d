import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { nameChecker } from '../../../../test/setup/checkers.ts'
import { follow } from '../../../../test/setup/follow.ts'
import { checkPart, writePart } from '../../../../test/setup/kits.ts'
import { type Seat, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { loadContent, readContent } from '../../../platform/content.ts'
import { languages } from '../../../platform/language.ts'
import { root } from '../../../platform/paths.ts'
import { consentsNow, content } from './queries.ts'
import { consent_text, type Purpose, purposes } from './rules.ts'

const { world, db, layInitiative, seat } = await scorecardWorld()
await world.app.live.start()
afterAll(world.end)

let initiative_id: string
let home: string
let lead: Seat
let amina: Seat
beforeEach(async () => {
  initiative_id = await layInitiative()
  home = `/i/${initiative_id}`
  lead = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  amina = await seat(initiative_id, 'resident')
})

const say = (who: Seat, purpose: string, answer: string, content_version = '0.1', at = home) =>
  who.visitor.post(`${at}/me/consents`, { purpose, answer, content_version })
const note = (who: Seat, about: Seat, sheet: Partial<Record<Purpose, string>>) =>
  who.visitor.post(`${home}/consents/${about.id}`, sheet)
const now = async (who: Seat) =>
  Object.fromEntries((await consentsNow(db, { initiative_id }, who.id)).map(one => [one.purpose, one.answer]))
const rows = () =>
  db.selectFrom('consent').selectAll().where('initiative_id', '=', initiative_id).orderBy('at').execute()
const traces = async () =>
  (
    await db
      .selectFrom('audit_event')
      .select('what')
      .where('initiative_id', '=', initiative_id)
      .where('what', 'like', 'consent%')
      .execute()
  ).map(one => one.what)
const sectionOf = (html: string, purpose: Purpose) =>
  /<section id="PURPOSE".*?<\/section>/s.exec(html.replaceAll(`id="${purpose}"`, 'id="PURPOSE"'))![0]

test('nothing is chosen beforehand: who has not answered has said yes to nothing', async () => {
  const page = await amina.visitor.get(`${home}/me/consents`)
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('checked')
  for (const purpose of purposes) expect(sectionOf(page.text, purpose)).toContain('Du har ikke svart')
  expect(await now(amina)).toEqual({})
})

test('a yes is given, taken back with one press, and given again; each is a row with a trace', async () => {
  expect((await say(amina, 'photo', 'yes')).location).toBe(`${home}/me/consents?said=yes#photo`)
  expect(await now(amina)).toEqual({ photo: 'given' })
  await say(amina, 'photo', 'no')
  expect(await now(amina)).toEqual({ photo: 'withdrawn' })
  const page = sectionOf((await amina.visitor.get(`${home}/me/consents`)).text, 'photo')
  expect(page).toContain('Du har sagt nei')
  expect(page).toContain('Tatt tilbake')
  await say(amina, 'photo', 'yes')
  expect(await now(amina)).toEqual({ photo: 'given' })
  expect((await rows()).map(one => one.answer)).toEqual(['given', 'withdrawn', 'given'])
  expect((await traces()).toSorted()).toEqual(['consent_given', 'consent_given', 'consent_withdrawn'])
})

test('each purpose stands for itself, and saying the same twice is once', async () => {
  await say(amina, 'quote', 'yes')
  await say(amina, 'quote', 'yes')
  await say(amina, 'contact', 'no')
  await say(amina, 'contact', 'no')
  expect(await now(amina)).toEqual({ quote: 'given', contact: 'not_given' })
  expect(await rows()).toHaveLength(2)
})

test('two tabs at once: every answer is a row, one after the other, and the last one holds', async () => {
  for (let turn = 0; turn < 6; turn++) {
    await Promise.all([say(amina, 'photo', 'yes'), say(amina, 'photo', 'no'), say(amina, 'photo', 'yes')])
    const all = await rows()
    const moments = all.map(one => one.at.getTime())
    expect(new Set(moments).size).toBe(moments.length)
    expect(await now(amina)).toEqual({ photo: all.at(-1)!.answer })
  }
})

test('what is said last holds also where a server’s clock is behind', async () => {
  await say(amina, 'photo', 'yes')
  const real = world.clock.now
  world.clock.now = new Date(real.getTime() - 60_000)
  await say(amina, 'photo', 'no')
  world.clock.now = real
  expect(await now(amina)).toEqual({ photo: 'withdrawn' })
})

test('what is no purpose, no answer and no version is refused, and nothing is left behind', async () => {
  expect((await say(amina, 'everything', 'yes')).status).toBe(404)
  expect((await say(amina, 'photo', 'maybe')).status).toBe(404)
  expect((await say(amina, 'photo', 'yes', '9.9')).status).toBe(404)
  expect((await say(amina, 'photo', 'yes', '')).status).toBe(404)
  expect(await rows()).toEqual([])
  expect(await traces()).toEqual([])
})

test('those who read along answer for themselves too', async () => {
  for (const kind of ['observer', 'mentor', 'researcher']) {
    const other = await seat(initiative_id, 'mentor', [kind])
    expect((await say(other, 'photo', 'yes')).status, kind).toBe(303)
    expect(await now(other), kind).toEqual({ photo: 'given' })
    for (const path of ['consents', 'consents/paper', `consents/${amina.id}`]) {
      expect((await other.visitor.get(`${home}/${path}`)).status, `${kind}: ${path}`).toBe(403)
    }
    expect((await note(other, amina, { photo: '0.1' })).status, kind).toBe(403)
  }
  expect(await now(amina)).toEqual({})
})

test('nobody answers in another initiative, or sees or notes anything there', async () => {
  const elsewhere = await layInitiative()
  const stranger = await seat(elsewhere, 'public_employee', ['facilitator', 'member'])
  expect((await say(stranger, 'photo', 'yes')).status).toBe(404)
  expect((await stranger.visitor.get(`${home}/consents`)).status).toBe(404)
  expect((await note(stranger, amina, { photo: '0.1' })).status).toBe(404)
  // Nor is somebody of ours found from there.
  const crossed = await stranger.visitor.post(`/i/${elsewhere}/consents/${amina.id}`, { photo: '0.1' })
  expect(crossed.status).toBe(404)
  await say(amina, 'photo', 'yes')
  expect(await consentsNow(db, { initiative_id: elsewhere })).toEqual([])
  expect((await rows()).map(one => one.participant_id)).toEqual([amina.id])
})

test('that somebody answered stands in no list for those who lead; that one of them noted it does', async () => {
  await say(amina, 'photo', 'yes')
  await say(amina, 'photo', 'no')
  const before = (await lead.visitor.get(`${home}/traces`)).text
  expect(before).not.toMatch(/samtykke</)
  await note(lead, amina, { quote: '0.1' })
  expect((await lead.visitor.get(`${home}/traces`)).text).toContain('Noterte fra papir')
})

test('what stands on paper is noted by one who leads; the person sees who, and undoes it with one press', async () => {
  const sheet = { quote: '0.1', photo: 'no', contact: '0.1' }
  expect((await note(lead, amina, sheet)).location).toBe(`${home}/consents?said=noted`)
  expect(await now(amina)).toEqual({ quote: 'given', photo: 'not_given', contact: 'given' })
  for (const row of await rows()) expect([row.on_paper, row.noted_by]).toEqual([true, lead.id])
  const shown = sectionOf((await amina.visitor.get(`${home}/me/consents`)).text, 'quote')
  expect(shown).toContain('Notert fra papir av public_employee')
  await say(amina, 'quote', 'no')
  expect((await now(amina)).quote).toBe('withdrawn')
})

test('paper never turns a person’s own no into a yes', async () => {
  await say(amina, 'photo', 'yes')
  await say(amina, 'photo', 'no')
  const before = await rows()
  const refused = await note(lead, amina, { quote: '0.1', photo: '0.1' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Da kan bare personen selv si ja')
  expect(await rows()).toEqual(before)
  expect((await note(lead, amina, { photo: 'no' })).status).toBe(303)
  expect(await rows()).toEqual(before)
})

test('who has left can no longer be said yes for, but can still have a yes taken back', async () => {
  await say(amina, 'photo', 'yes')
  await db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', amina.id)
    .execute()
  await db
    .insertInto('seat_event')
    .values({
      initiative_id,
      id: crypto.randomUUID(),
      participant_id: amina.id,
      kind: 'left',
      at: world.clock.now,
    })
    .execute()
  expect((await say(amina, 'photo', 'no')).status).toBe(404)
  const page = await lead.visitor.get(`${home}/consents`)
  expect(page.text).toContain('har sluttet')
  const refused = await note(lead, amina, { quote: '0.1' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('kan ikke se hva du noterer')
  expect((await note(lead, amina, { photo: 'no' })).status).toBe(303)
  expect(await now(amina)).toEqual({ photo: 'withdrawn' })
})

test('those who lead see what holds, never what was said before', async () => {
  await say(amina, 'quote', 'no')
  world.clock.now = new Date(world.clock.now.getTime() + 1000)
  await say(amina, 'quote', 'yes')
  await say(amina, 'contact', 'yes')
  for (const path of ['consents', `consents/${amina.id}`]) {
    const page = (await lead.visitor.get(`${home}/${path}`)).text
    expect(page).not.toContain('Det du har sagt')
    expect(page).not.toContain('Tatt tilbake')
    expect(page).toContain('ja')
  }
  expect((await amina.visitor.get(`${home}/consents`)).status).toBe(403)
})

test('a yes taken back stands for sixty days with what to do about it, and then no more', async () => {
  await say(amina, 'photo', 'yes')
  await say(amina, 'photo', 'no')
  const real = world.clock.now
  expect((await lead.visitor.get(`${home}/consents`)).text).toContain(
    'Ta bort bilder der personen kan kjennes igjen',
  )
  world.clock.now = new Date(real.getTime() + 61 * 86_400_000)
  await db.updateTable('session').set({ last_seen_at: world.clock.now }).execute()
  expect((await lead.visitor.get(`${home}/consents`)).text).not.toContain('Tatt tilbake i det siste')
  world.clock.now = real
})

test('a change is told to open pages without saying whose', async () => {
  await say(amina, 'photo', 'yes')
  const told = await db
    .selectFrom('change')
    .select(['topic', 'ref'])
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(told).toEqual([{ topic: 'consents', ref: null }])
})

test('open pages of those who lead follow, and nobody else is told who said what', async () => {
  const of = async (seat: Seat) => {
    const token = seat.visitor.cookies.get('samskap_session')!
    return follow(world.app, `${home}/live?topic=consents&after=0`, token, { 'accept-language': 'nb' })
  }
  const [hers, theirs] = [await of(lead), await of(await seat(initiative_id, 'resident'))]
  await say(amina, 'photo', 'yes')
  await say(amina, 'photo', 'no')
  await hers.hears('Ta bort bilder der personen kan kjennes igjen')
  expect(theirs.told('consents')).toEqual([])
  await hers.leave()
  await theirs.leave()
})

test('the sheet has all five purposes with their boxes, in each language', async () => {
  const texts = (await content()).map(file => readContent(consent_text, file.body))
  for (const language of languages) {
    const page = (await lead.visitor.get(`${home}/consents/paper?language=${language}`)).text
    const sheet = /<section class="paper paper-consents".*?<\/section>/s.exec(page)![0]
    expect(sheet).toContain(`lang="${language}"`)
    for (const text of texts) expect(sheet).toContain(text.yes_to[language].replaceAll("'", '&#39;'))
    expect(sheet.match(/class="box"/g)).toHaveLength(purposes.length * 2)
  }
})

test('every purpose has its text, whole in four languages, and none is copied from another', async () => {
  const texts = (await content()).map(file => readContent(consent_text, file.body))
  expect(new Set(texts.map(one => one.purpose))).toEqual(new Set(purposes))
  for (const text of texts) {
    for (const part of ['name', 'yes_to', 'means', 'how_long', 'free'] as const) {
      for (const language of languages) expect(text[part][language], `${text.id} ${part}`).toBeTruthy()
    }
    expect(new Set(languages.map(language => text.yes_to[language])).size).toBe(languages.length)
  }
})

test('a text with a new meaning asks again and shows the old; one with the same meaning does not', async () => {
  const file = await readFile(`${root}/content/consent/sharing.yaml`, 'utf8')
  const next = (version: string, same: string) =>
    file
      .replace('version: "0.1"', `version: "${version}"\nsame_meaning_as: [${same}]`)
      .replace('Det jeg har vært med på', `Utgave ${version} av det jeg har vært med på`)
  const load = (version: string, same: string) =>
    loadContent(
      db,
      [{ id: 'consent-sharing', version, kind: 'consent', body: next(version, same) }],
      world.clock.now,
    )
  await say(amina, 'sharing', 'yes')
  await load('0.2', '"0.1"')
  const own = async () => sectionOf((await amina.visitor.get(`${home}/me/consents`)).text, 'sharing')
  expect(await own()).toContain('Du har sagt ja')
  await load('0.10', '')
  const asked = await own()
  expect(asked).toContain('Teksten er ny')
  expect(asked).toContain('Utgave 0.10')
  expect(asked).toContain('Det jeg har vært med på')
  expect(await now(amina)).toEqual({ sharing: 'given' })
  expect((await lead.visitor.get(`${home}/consents`)).text).toContain('ja, eldre tekst')
  await say(amina, 'sharing', 'yes', '0.10')
  expect(await own()).toContain('Du har sagt ja')
  expect((await rows()).map(one => one.content_version)).toEqual(['0.1', '0.10'])
  // A page that was open all the while says yes to what stood on it.
  const siri = await seat(initiative_id, 'resident')
  await say(siri, 'sharing', 'yes', '0.1')
  expect((await lead.visitor.get(`${home}/consents`)).text).toContain('ja, eldre tekst')
  // And a sheet printed before then can be noted as what it said.
  expect((await lead.visitor.get(`${home}/consents/${siri.id}`)).text).toContain('Ja, til tekst 0.1')
})

test('in a language that people brought the page speaks it, and the purposes stand in bokmål, marked so', async () => {
  const [writer, checker] = [world.visitor(), world.visitor()]
  await writer.signIn('skriver@example.test')
  await checker.signIn('leser@example.test')
  await nameChecker(world, 'leser@example.test')
  const kit = { code: '', other_code: 'qaa', name: 'Oppdiktet', direction: 'ltr' }
  expect((await writer.post('/languages', kit)).status).toBe(303)
  for (const part of ['answering', 'invitation'] as const) {
    await writePart(db, writer, 'qaa', part)
    await checkPart(checker, 'qaa', part)
  }
  world.clock.now = new Date(world.clock.now.getTime() + 5_000)
  amina.visitor.cookies.set('samskap_language', 'qaa')
  const page = (await amina.visitor.get(`${home}/me/consents`)).text
  expect(page).toContain('<html lang="qaa"')
  expect(page).toContain('⟦Hva sier du ja til?⟧')
  expect(sectionOf(page, 'photo')).toContain('<h2 id="photo-name" lang="nb">Være med på bilder</h2>')
  await say(amina, 'photo', 'yes')
  expect((await rows()).map(one => one.language)).toEqual(['nb'])
})
