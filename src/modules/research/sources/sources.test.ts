import { afterAll, beforeAll, expect, test } from 'vitest'
import { attribute, elementsOf } from '../../../../test/house/html.ts'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { layResearch } from '../../../../test/house/research.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { wrap } from '../../../platform/zip.ts'
import { approvedIn } from '../queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let researcher: Visitor
let member: Visitor

type Study = Awaited<ReturnType<typeof layResearch>> & { here: string }

async function study(only_approved = false): Promise<Study> {
  const laid = await layResearch(world, ours.initiative_id, null, only_approved)
  return { ...laid, here: `/i/${ours.initiative_id}/research/${laid.research_id}/sources` }
}

const about = {
  kind: 'interview',
  title: 'På kafeen',
  happened_on: '2026-01-30',
  language: 'nb',
  own_part: '',
}

/** The fields that a page carries on, with what is chosen in each. */
function carried(page: string): Record<string, string> {
  const hidden = elementsOf(page).filter(
    one =>
      one.tagName === 'input' && attribute(one, 'type') === 'hidden' && attribute(one, 'name') !== 'back',
  )
  return Object.fromEntries(hidden.map(one => [attribute(one, 'name')!, attribute(one, 'value') ?? '']))
}

const chosenIn = (page: string): string[] =>
  elementsOf(page)
    .filter(one => one.tagName === 'select' && attribute(one, 'name') === 'speaker')
    .map(one => {
      const options = elementsOf(page).filter(option => option.parentNode && option.tagName === 'option')
      const own = options.filter(
        option => attribute(one, 'id') === attribute(option.parentNode as never, 'id'),
      )
      return attribute(own.find(option => attribute(option, 'selected') !== undefined)!, 'value') ?? ''
    })

function fileForm(bytes: Uint8Array<ArrayBuffer> | string, name: string): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries({ ...about, text: '' })) form.append(field, value)
  form.append('file', new File([bytes], name))
  return form
}

const passagesIn = (source_id: string) =>
  world.db.selectFrom('passage').selectAll().where('source_id', '=', source_id).orderBy('position').execute()
const codingsIn = (passage_id: string) =>
  world.db.selectFrom('coding').selectAll().where('passage_id', '=', passage_id).execute()
const idIn = (location: string | null): string => /sources\/([\w-]{36})/.exec(location ?? '')![1]!

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  researcher = browserOf(world, ours.seats.researcher.token)
  member = browserOf(world, ours.seats.member.token)
})
afterAll(() => world.end())

test('a pasted interview is read, each voice is given a number, and no name is kept', async () => {
  const { here, research_id, informants } = await study()
  const text = 'Turid: Hva betyr det?\nINN 1: Mye.\nSalim: Alt.\nTurid: Hvorfor?\nSalim: Fordi.\nINN 1: Ja.'
  const before = await countRows(world)
  const read = await researcher.post(`${here}/new`, { ...about, text })
  expect(read.status, read.text).toBe(200)
  expect(await countRows(world)).toEqual(before)
  expect(chosenIn(read.text)).toEqual(['', informants[0]!.id, ''])
  const missing = await researcher.post(`${here}/speakers`, {
    ...carried(read.text),
    speaker: ['asks', informants[0]!.id, ''],
  })
  expect(missing.status).toBe(422)
  expect(chosenIn(missing.text)).toEqual(['asks', informants[0]!.id, ''])
  const saved = await researcher.post(`${here}/speakers`, {
    ...carried(missing.text),
    speaker: ['asks', informants[0]!.id, 'new_resident'],
  })
  expect(saved.status, saved.text).toBe(303)
  const said = await passagesIn(idIn(saved.location))
  expect(said.map(({ body }) => body)).toEqual([
    'Hva betyr det?',
    'Mye.',
    'Alt.',
    'Hvorfor?',
    'Fordi.',
    'Ja.',
  ])
  const people = await world.db
    .selectFrom('informant')
    .selectAll()
    .where('research_id', '=', research_id)
    .orderBy('number')
    .execute()
  expect(people).toHaveLength(4)
  expect(said.map(one => one.informant_id)).toEqual([
    ...[null, informants[0]!.id, people[3]!.id],
    ...[null, people[3]!.id, informants[0]!.id],
  ])
  const page = await researcher.get(saved.location!)
  expect(page.text).toContain('INN 4')
  expect(page.text).not.toContain('Salim')
  const words = await world.db
    .selectFrom('source_words')
    .select('words')
    .where('source_id', '=', idIn(saved.location))
    .execute()
  expect(words.reduce((sum, one) => sum + one.words, 0)).toBe(8)
})

test('what cannot be right comes back with what was typed, and nothing is kept', async () => {
  const { here } = await study()
  const before = await countRows(world)
  for (const wrong of [{ text: '' }, { title: '' }, { kind: 'rumour' }, { happened_on: '2027-01-01' }]) {
    const answer = await researcher.post(`${here}/new`, { ...about, text: 'Hei.', ...wrong })
    expect(answer.status, JSON.stringify(wrong)).toBe(422)
    expect(answer.text).toContain('id="error-summary"')
  }
  const lost = await researcher.post(`${here}/speakers`, { ...about, said: '{"broken', speaker: 'asks' })
  expect(lost.status).toBe(422)
  const stranger = JSON.stringify([{ label: 'I', body: 'Hei.', start_ms: null }])
  const forged = await researcher.post(`${here}/speakers`, { ...about, said: stranger, speaker: newId() })
  expect(forged.status).toBe(422)
  const number = await researcher.post(`${here}/new`, { ...about, text: 'Hei.', title: 'Ring 99 88 77 66' })
  expect(number.text).toContain('id="look-first"')
  const as_it_stands = carried(number.text).looked ?? /name="looked" value="([^"]+)"/.exec(number.text)![1]!
  const passed = await researcher.post(`${here}/new`, {
    ...{ ...about, text: 'Hei.', title: 'Ring 99 88 77 66', looked: as_it_stands },
  })
  expect(passed.status).toBe(200)
  expect(carried(passed.text).looked).toBe(as_it_stands)
  expect(await countRows(world)).toEqual(before)
  for (const path of ['', '/new', '/bring']) expect((await member.get(here + path)).status).toBe(403)
  expect((await member.post(`${here}/new`, { ...about, text: 'Hei.' })).status).toBe(403)
})

test('a transcript without speakers is kept, and it is said that nobody is named', async () => {
  const { here } = await study()
  const read = await researcher.post(`${here}/new`, { ...about, text: 'Vi kom for maten.\n\nSå ble vi.' })
  expect(read.text).toContain('Vi fant ingen som snakker i teksten')
  const saved = await researcher.post(`${here}/speakers`, carried(read.text))
  expect(saved.location).toContain('said=added_without_voices')
  expect((await passagesIn(idIn(saved.location))).map(one => [one.body, one.informant_id])).toEqual([
    ['Vi kom for maten.', null],
    ['Så ble vi.', null],
  ])
})

test('files are read by what they are: æøå in an older encoding, subtitles, and changes tracked in Word', async () => {
  const { here } = await study()
  const latin = Uint8Array.from(Buffer.from('I: Får dere øl på Ås?\nINN1: Nei, bær.\n', 'latin1'))
  const older = await researcher.upload(`${here}/new`, fileForm(latin, 'opptak.txt'))
  expect(older.status, older.text).toBe(200)
  expect(older.text).toContain('Får dere øl på Ås?')
  expect(older.text).toContain('eldre tegnsett')
  const vtt =
    'WEBVTT\n\n00:00:04.000 --> 00:00:06.000\n<v Kari>Vi kom\n\n00:00:06.000 --> 00:00:07.000\n<v Kari>for maten.\n'
  const timed = await researcher.upload(`${here}/new`, fileForm(vtt, 'opptak.vtt'))
  const saved = await researcher.post(`${here}/speakers`, { ...carried(timed.text), speaker: 'new_resident' })
  expect(saved.status, saved.text).toBe(303)
  expect((await passagesIn(idIn(saved.location))).map(one => [one.body, one.start_ms])).toEqual([
    ['Vi kom for maten.', 4000],
  ])
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const word = `<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body><w:p><w:r><w:t>Vi kom for </w:t></w:r><w:del w:id="1"><w:r><w:delText>pengene</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>maten.</w:t></w:r></w:ins></w:p></w:body></w:document>`
  const docx = wrap([{ name: 'word/document.xml', body: Buffer.from(word) }])
  const tracked = await researcher.upload(`${here}/new`, fileForm(Uint8Array.from(docx), 'intervju.docx'))
  expect(tracked.text).toContain('Vi kom for maten.')
  expect(tracked.text).not.toContain('pengene')
  expect(tracked.text).toContain('endringer som ikke er godtatt')
})

test('a file that cannot be read says what to do', async () => {
  const { here } = await study()
  const before = await countRows(world)
  const pictures = pictureOnly()
  for (const [bytes, words] of [
    [pictures, 'bare bilder'],
    ['PK\x03\x04 cut off', 'ødelagt'],
    [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'kan vi ikke lese'],
    [' \n\n', 'ingen tekst'],
  ] as const) {
    const answer = await researcher.upload(`${here}/new`, fileForm(bytes, 'fil'))
    expect(answer.status, words).toBe(422)
    expect(answer.text).toContain(words)
  }
  expect(await countRows(world)).toEqual(before)
})

/** A PDF of one page on which something is drawn, and no word. */
function pictureOnly(): string {
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>endobj\n',
    '4 0 obj<</Length 14>>stream\n0 0 50 50 re f\nendstream endobj\n',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map(object => {
    const at = body.length
    body += object
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return `${body}xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`
}

test('the list shows one kind at a time, and which', async () => {
  const { here } = await study()
  const read = await researcher.post(`${here}/new`, {
    ...about,
    kind: 'letter',
    title: 'Et brev',
    text: 'Kjære.',
  })
  await researcher.post(`${here}/speakers`, carried(read.text))
  const all = (await researcher.get(here)).text
  expect(all).toContain('Rundt kjøkkenbordet')
  expect(all).toContain('Et brev')
  const letters = (await researcher.get(`${here}?kind=letter`)).text
  expect(letters).not.toContain('Rundt kjøkkenbordet')
  expect(letters).toMatch(/kind=letter" aria-current="page"/)
})

test('what is said of a source is changed; of two at once the second sees both', async () => {
  const { here, source_id } = await study()
  const edit = `${here}/${source_id}/edit`
  const changed = { ...about, title: 'Ved bordet', own_part: 'Jeg kjente to av dem.', version: '1' }
  expect((await researcher.post(edit, changed)).status).toBe(303)
  expect((await researcher.get(`${here}/${source_id}`)).text).toContain('Jeg kjente to av dem.')
  const late = await researcher.post(edit, { ...changed, title: 'Noe annet' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Ved bordet')
  expect(late.text).toContain('Noe annet')
})

test('a corrected passage keeps its codes, and is no longer approved', async () => {
  const { here, source_id, research_id, passages, informants } = await study(true)
  const [, first, , third] = passages
  const initiative_id = ours.initiative_id
  const approved = () => approvedIn(world.db, { initiative_id }, research_id).execute()
  await world.db
    .insertInto('source_reading')
    .values({
      ...{ initiative_id, source_id, informant_id: informants[0]!.id, state: 'approved', of_version: 2 },
      ...{ asked_at: world.clock.now, answered_at: world.clock.now },
    })
    .execute()
  expect(await approved()).toHaveLength(1)
  const one = `${here}/${source_id}/passages/${first!.id}`
  const body = 'Ja, jeg kom for maten. Nå kommer jeg for praten.'
  const saved = await researcher.post(one, { body, version: '1' })
  expect(saved.status, saved.text).toBe(303)
  const [coding] = await codingsIn(first!.id)
  // "Jeg" was changed to "Ja, jeg": the stretch had it whole, and has it still.
  expect(body.slice(coding!.from_sign, coding!.to_sign)).toBe('Ja, jeg kom for maten.')
  expect(await approved()).toEqual([])
  const late = await researcher.post(one, { body: 'Noe helt annet', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Noe helt annet')
  // Taken away and corrected, the sum of the versions never comes back to what was approved.
  await world.db
    .updateTable('source_reading')
    .set({ of_version: 3 })
    .where('source_id', '=', source_id)
    .execute()
  expect(await approved()).toHaveLength(1)
  await researcher.post(`${here}/${source_id}/passages/${third!.id}/remove`)
  expect(await approved()).toEqual([])
  await researcher.post(one, { body: `${body} Ja.`, version: '4' })
  expect(await approved()).toEqual([])
})

test('a passage is cut in two at an empty line and put together again, with its codes and quotes', async () => {
  const { here, source_id, research_id, passages } = await study()
  const first = passages[1]!
  const initiative_id = ours.initiative_id
  await world.db
    .insertInto('research_quote')
    .values({
      ...{ initiative_id, id: newId(), research_id, passage_id: first.id, from_sign: 19, to_sign: 44 },
      chosen_at: world.clock.now,
    })
    .execute()
  const one = `${here}/${source_id}/passages/${first.id}`
  const cut = await researcher.post(one, {
    body: 'Jeg kom \r\n\r\nfor maten. Nå kommer jeg for praten.',
    version: '1',
  })
  expect(cut.status, cut.text).toBe(303)
  const all = await passagesIn(source_id)
  expect(all.map(({ body }) => body).slice(1, 3)).toEqual(['Jeg kom', 'for maten. Nå kommer jeg for praten.'])
  const codings = [...(await codingsIn(all[1]!.id)), ...(await codingsIn(all[2]!.id))]
  expect(new Set(codings.map(({ id }) => id)).size).toBe(1)
  expect(codings.map(({ from_sign, to_sign }) => [from_sign, to_sign])).toEqual([
    [0, 7],
    [0, 10],
  ])
  const quotes = () =>
    world.db.selectFrom('research_quote').selectAll().where('research_id', '=', research_id).execute()
  expect((await quotes())[0]).toMatchObject({ passage_id: all[2]!.id, from_sign: 11, to_sign: 36 })
  const joined = await researcher.post(`${here}/${source_id}/passages/${all[2]!.id}/join`, { version: '1' })
  expect(joined.status, joined.text).toBe(303)
  const whole = (await passagesIn(source_id))[1]!
  expect(whole.body).toBe('Jeg kom\nfor maten. Nå kommer jeg for praten.')
  expect((await codingsIn(whole.id)).map(one => [one.from_sign, one.to_sign])).toEqual([[0, 18]])
  expect((await quotes())[0]).toMatchObject({ passage_id: whole.id, from_sign: 19, to_sign: 44 })
  const other = await researcher.post(`${here}/${source_id}/passages/${whole.id}/join`, {
    version: String(whole.version),
  })
  expect(other.status).toBe(409)
})

test('who speaks is changed, something is added, and nothing is laid on those who took it back', async () => {
  const { here, source_id, passages, informants } = await study()
  const [, first] = passages
  const one = `${here}/${source_id}/passages/${first!.id}`
  const initiative_id = ours.initiative_id
  await researcher.post(`${one}/after`, { new_body: 'Og for kaffen.', new_informant_id: informants[1]!.id })
  const all = await passagesIn(source_id)
  expect(all[2]).toMatchObject({ body: 'Og for kaffen.', informant_id: informants[1]!.id, position: 3 })
  expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
  const changed = await researcher.post(`${one}/speaker`, { informant_id: informants[2]!.id, version: '1' })
  expect(changed.status, changed.text).toBe(303)
  expect((await passagesIn(source_id))[1]).toMatchObject({ informant_id: informants[2]!.id, version: 2 })
  await world.db
    .insertInto('source_reading')
    .values({
      ...{ initiative_id, source_id, informant_id: informants[1]!.id, state: 'taken_back' },
      asked_at: world.clock.now,
    })
    .execute()
  const refused = await researcher.post(`${one}/speaker`, { informant_id: informants[1]!.id, version: '2' })
  expect(refused.status).toBe(422)
  const stranger = await researcher.post(`${one}/after`, { new_body: 'Hei.', new_informant_id: newId() })
  expect(stranger.status).toBe(422)
})

test('two who cut the same passage at once: the one is saved, the other sees both', async () => {
  const { here, source_id, passages } = await study()
  const one = `${here}/${source_id}/passages/${passages[3]!.id}`
  const answers = await Promise.all([
    researcher.post(one, { body: 'Hvordan?\n\nKanskje vi kan hente dem.', version: '1' }),
    researcher.post(one, { body: 'Hvordan skal vi få dem med?', version: '1' }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
})

test('a long source is shown a page at a time, and a link finds the passage', async () => {
  const { here } = await study()
  const text = Array.from({ length: 450 }, (_, at) => `INN1: Dette er nummer ${at + 1}.`).join('\n')
  const read = await researcher.post(`${here}/new`, { ...about, text })
  const saved = await researcher.post(`${here}/speakers`, { ...carried(read.text), speaker: 'new_resident' })
  const id = idIn(saved.location)
  const [first] = await passagesIn(id)
  const last = (await passagesIn(id)).at(-1)!
  const page = (await researcher.get(`${here}/${id}`)).text
  expect(page).toContain(`id="p-${first!.id}"`)
  expect(page).not.toContain(`id="p-${last.id}"`)
  expect((await researcher.get(`${here}/${id}?at=${last.id}`)).text).toContain(`id="p-${last.id}"`)
  expect((await researcher.get(`${here}/${id}?at=nothing`)).status).toBe(200)
})

test('on paper stands only what one person said', async () => {
  const { here, source_id, informants } = await study()
  const page = (await researcher.get(`${here}/${source_id}/paper?of=${informants[0]!.id}`)).text
  expect(page).toContain('Jeg kom for maten.')
  expect(page).toContain('Kanskje vi kan hente dem.')
  expect(page).not.toContain('Bussen går ikke')
})

test('a removed source is gone with all that hung on it', async () => {
  const { here, source_id } = await study()
  const gone = await researcher.post(`${here}/${source_id}/remove`)
  expect(gone.status).toBe(303)
  expect(await passagesIn(source_id)).toEqual([])
  expect((await researcher.get(`${here}/${source_id}`)).status).toBe(404)
})

test('an ended study stays as it is', async () => {
  const { here, source_id, research_id, passages } = await study()
  await world.db
    .updateTable('research')
    .set({ ended_at: world.clock.now })
    .where('id', '=', research_id)
    .execute()
  const one = `${here}/${source_id}/passages/${passages[1]!.id}`
  expect((await researcher.post(one, { body: 'Noe annet.', version: '1' })).status).toBe(409)
  expect((await researcher.get(here)).text).not.toContain(`${here}/new`)
})

test('minutes that count and stories for reports are brought in once; the others say why not', async () => {
  const { here, research_id } = await study()
  const initiative_id = ours.initiative_id
  const now = world.clock.now
  const began = new Date(now.getTime() - 3_600_000)
  const [done, draft] = [newId(), newId()]
  for (const [id, title] of [
    [done, 'Kveldsmøtet'],
    [draft, 'Morgenmøtet'],
  ] as const) {
    await world.db
      .insertInto('meeting')
      .values({ initiative_id, id, title, starts_at: began, ends_at: now, status: 'held', made_at: now })
      .execute()
  }
  const text = {
    initiative_id,
    number: 1,
    summary: 'Kort.',
    body: 'Vi snakket.\n\nVi ble enige.',
    written_at: now,
  }
  await world.db
    .insertInto('minutes')
    .values([
      { ...text, meeting_id: done, sent_at: now, confirmed_at: now },
      { ...text, meeting_id: draft, sent_at: null, confirmed_at: null },
    ])
    .execute()
  const story = newId()
  const told = { initiative_id, told_on: '2026-01-20', noted_at: now }
  await world.db
    .insertInto('change_story')
    .values([
      { ...told, id: story, body: 'Før gikk jeg rett hjem.', told_as: 'en mor', may_go: 'report' },
      { ...told, id: newId(), body: 'Dette er bare for oss.', told_as: '', may_go: 'group' },
    ])
    .execute()
  const page = (await researcher.get(`${here}/bring`)).text
  expect(page).toContain('Referatet er bare et utkast')
  expect(page).not.toContain('Dette er bare for oss.')
  const brought = await researcher.post(`${here}/bring`, { from: 'minutes', id: done })
  expect((await passagesIn(idIn(brought.location))).map(({ body }) => body)).toEqual([
    'Kort.',
    'Vi snakket.',
    'Vi ble enige.',
  ])
  const again = await researcher.post(`${here}/bring`, { from: 'minutes', id: done })
  expect(idIn(again.location)).toBe(idIn(brought.location))
  expect((await researcher.post(`${here}/bring`, { from: 'minutes', id: draft })).status).toBe(409)
  const from_story = await researcher.post(`${here}/bring`, { from: 'story', id: story })
  const title = (await researcher.get(from_story.location!)).text
  expect(title).toContain('Fortelling fra en mor')
  await world.db.deleteFrom('change_story').where('id', '=', story).execute()
  const source = await world.db
    .selectFrom('source')
    .select('id')
    .where('research_id', '=', research_id)
    .where('brought_from', '=', 'story')
    .executeTakeFirst()
  if (source) {
    expect((await researcher.get(`${here}/${source.id}`)).text).toContain('har tatt det tilbake')
  }
})
