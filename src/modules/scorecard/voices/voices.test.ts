import { afterAll, beforeEach, expect, test } from 'vitest'
import { countRows } from '../../../../test/house/people.ts'
import type { Visitor } from '../../../../test/setup/app.ts'
import { nameChecker } from '../../../../test/setup/checkers.ts'
import { filled, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { makeWav, silentMp3 } from '../../../../test/setup/sounds.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { most_bytes } from './rules.ts'

const { db, layOpenRound, world } = await scorecardWorld()
afterAll(world.end)

const known = await instrumentOf(db, 'samskap-28', '0.1')
const [first, second] = known.instrument.statements.map(one => one.id) as [string, string]
const textOf = (id: string, language = 'nb') =>
  known.in(language).statements.find(statement => statement.id === id)!.text

const signedIn = async (email: string): Promise<Visitor> => {
  const visitor = world.visitor()
  await visitor.signIn(email)
  return visitor
}
const kari = await signedIn('kari@example.test')
const ola = await signedIn('ola@example.test')
const siri = await signedIn('siri@example.test')
const stranger = () => world.visitor()

beforeEach(async () => {
  await db.deleteFrom('voice').execute()
  await db.deleteFrom('attempt').execute()
  later()
})

/** What is known of voices is kept for some seconds. */
const later = (seconds = 10) => {
  world.clock.now = new Date(world.clock.now.getTime() + seconds * 1000)
}

type Sent = { language?: string; statement?: string; source?: string; name?: string; instrument?: string }

function bring(visitor: Visitor, bytes: Buffer<ArrayBuffer> | null, sent: Sent = {}) {
  const { language = 'nb', statement = first, name = 'opptak.wav' } = sent
  const form = new FormData()
  form.set('instrument', sent.instrument ?? 'samskap-28')
  form.set('language', language)
  form.set('statement', statement)
  form.set('source', sent.source ?? textOf(statement, language))
  form.set('file', bytes ? new File([bytes], name, { type: 'audio/mpeg' }) : new File([], ''))
  return visitor.upload('/voices', form)
}

const voices = () => db.selectFrom('voice').selectAll().orderBy('brought_at').execute()
const newest = async () => (await voices()).at(-1)!.id

/** Kari brings a voice and Ola says that it is right; gives its id. */
async function laid(sent: Sent = {}, bytes = makeWav(0.2)): Promise<string> {
  later()
  expect((await bring(kari, bytes, sent)).status).toBe(303)
  const id = await newest()
  expect((await ola.post(`/voices/${id}/check`)).status).toBe(303)
  later()
  return id
}

test('a voice is brought by one and checked by another, and then everybody may hear it', async () => {
  const brought = await bring(kari, makeWav(0.2))
  expect(brought.location).toBe(`/voices?instrument=samskap-28&language=nb&said=brought#s-${first}`)
  const id = await newest()
  expect((await kari.get('/voices')).text).toContain('Nå må en annen høre på det')
  expect((await kari.get('/voices')).text).toContain('0 av 28 påstander har en stemme')
  const listening = await ola.get('/voices')
  expect(listening.text).toContain('Ja, dette er riktig')
  expect(listening.text).toContain(`src="/sounds/${id}"`)
  expect((await ola.post(`/voices/${id}/check`)).location).toContain('said=checked')
  expect((await siri.get('/voices')).text).toContain('1 av 28 påstander har en stemme')
  expect((await stranger().get(`/sounds/${id}`)).status).toBe(200)
  const traces = await db.selectFrom('installation_event').select('what').where('ref', '=', id).execute()
  expect(traces.map(trace => trace.what).toSorted()).toEqual(['voice_brought', 'voice_checked'])
})

test('the type is taken from what the file holds, not from its name or the browser', async () => {
  await bring(kari, silentMp3(4), { name: 'stemme.txt' })
  expect((await voices())[0]!.type).toBe('audio/mpeg')
  await bring(kari, makeWav(0.1), { statement: second, name: 'stemme.mp3' })
  expect((await voices())[1]!.type).toBe('audio/wav')
})

const text_file = Buffer.from('Dette er ikke lyd.\n'.repeat(100))
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
const html = Buffer.from('<!doctype html><title>Lyd</title><audio src="x"></audio>')

test.each<[string, Buffer<ArrayBuffer> | null, string]>([
  ['nothing chosen', null, 'Velg en lydfil.'],
  ['an empty file', Buffer.alloc(0), 'Fila er tom'],
  ['a text that is called .mp3', text_file, 'Dette er ikke en lydfil'],
  ['a PNG', png, 'Dette er ikke en lydfil'],
  ['a page', html, 'Dette er ikke en lydfil'],
  [
    'a file that is too large',
    Buffer.concat([makeWav(1), Buffer.alloc(most_bytes)]),
    'Fila er større enn 2 MB',
  ],
])('%s is refused beside its field, and nothing is kept', async (_, bytes, words) => {
  const before = await countRows(world)
  const refused = await bring(kari, bytes, { statement: second, name: 'opptak.mp3' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('<title>Feil: Stemmer som leser høyt')
  expect(refused.text).toMatch(new RegExp(`href="#file-${second}">Påstand 2: ${words}`))
  expect(refused.text).toContain(`id="file-${second}-error" data-field="validation">${words}`)
  await db.deleteFrom('attempt').execute()
  expect(await countRows(world)).toEqual(before)
})

test('a file far too large is not even read', async () => {
  expect((await bring(kari, Buffer.alloc(17 * 1024 * 1024))).status).toBe(413)
  expect(await voices()).toEqual([])
})

test('a refusal is told in the reader’s language', async () => {
  const english = world.visitor('en')
  await english.signIn('anna@example.test')
  expect((await bring(english, text_file, { language: 'en' })).text).toContain('This is not a sound file')
})

test('nobody checks their own voice, and the database would not take it either', async () => {
  await bring(kari, makeWav(0.2))
  const id = await newest()
  const refused = await kari.post(`/voices/${id}/check`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Du la inn dette opptaket selv')
  expect((await voices())[0]!.checked_at).toBeNull()
  const { brought_by } = (await voices())[0]!
  const own = db.updateTable('voice').set({ checked_by: brought_by, checked_at: world.clock.now })
  await expect(own.where('id', '=', id).execute()).rejects.toThrow(/voice_check/)
})

test('a voice that nobody has checked is for accounts alone, and no answering page names it', async () => {
  const { people, path } = await layOpenRound(5, 2)
  await bring(kari, makeWav(0.2))
  later()
  const id = await newest()
  expect((await stranger().get(`/sounds/${id}`)).status).toBe(404)
  expect((await people[3]!.visitor.get(`/sounds/${id}`)).status).toBe(404)
  const heard = await ola.get(`/sounds/${id}`)
  expect(heard.status).toBe(200)
  expect(heard.headers.get('cache-control')).toBe('no-store')
  expect((await shown(people[3]!.visitor, path)).text).not.toContain('data-voice')
})

const shown = (visitor: Visitor, path: string, more: Record<string, string> = {}) =>
  visitor.post(`${path}/answer`, { key: newAnswerKey(), answers: filled(0), at: '-1', go: '0', ...more })

test('a statement is read by its voice in that language, and only where its whole text is shown', async () => {
  const { people, path, lead } = await layOpenRound(5, 2)
  const { visitor } = people[3]!
  const id = await laid()
  expect((await shown(visitor, path)).text).toContain(`data-voice="/sounds/${id}"`)
  expect((await shown(visitor, path, { go: 'all' })).text.split('data-voice').length).toBe(2)
  expect((await shown(visitor, path, { go: '1' })).text).not.toContain('data-voice')
  expect((await shown(visitor, path, { language: 'en' })).text).not.toContain('data-voice')
  const statement = known.instrument.statements[0]!
  const shorter = await shown(visitor, path, { shorter: 'yes' })
  expect(shorter.text.includes('data-voice')).toBe(!statement.shorter)
  await lead.post(`${path}/screen/start`)
  expect((await lead.get(`${path}/screen`)).text).toContain(`data-voice="/sounds/${id}"`)
})

test('a voice falls silent when the text changes', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const { visitor } = people[3]!
  await laid()
  expect((await shown(visitor, path)).text).toContain('data-voice')
  await db.updateTable('voice').set({ source: 'Det som sto her før' }).execute()
  later()
  expect((await shown(visitor, path)).text).not.toContain('data-voice')
  const page = await kari.get('/voices')
  expect(page.text).toContain('Teksten er endret')
  expect(page.text).toContain('Før sto det: «Det som sto her før»')
})

test('a voice that waits while the text changes cannot be checked, and anybody may bring a new one', async () => {
  await bring(kari, makeWav(0.2))
  await db.updateTable('voice').set({ source: 'Det som sto her før' }).execute()
  const refused = await ola.post(`/voices/${await newest()}/check`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Teksten er endret siden opptaket ble gjort')
  later()
  expect((await bring(siri, makeWav(0.3))).status).toBe(303)
  expect((await voices()).map(voice => voice.source)).toEqual([textOf(first)])
})

test('who read another text than what stands there now is told so', async () => {
  const refused = await bring(kari, makeWav(0.2), { source: 'Noe annet' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Teksten ble endret mens du holdt på')
  expect(await voices()).toEqual([])
})

test('one’s own recording that waits is replaced, somebody else’s is heard first', async () => {
  await bring(kari, makeWav(0.2))
  const before = await newest()
  later()
  await bring(kari, makeWav(0.3))
  expect((await voices()).map(voice => voice.id)).not.toContain(before)
  expect(await voices()).toHaveLength(1)
  const refused = await bring(ola, makeWav(0.4))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Noen har allerede lagt inn et opptak her')
  const at_once = await Promise.all([kari, siri].map(one => bring(one, makeWav(0.4), { statement: second })))
  expect(at_once.map(answer => answer.status).toSorted()).toEqual([303, 422])
})

test('a new voice takes over from the old one once it is checked, and not before', async () => {
  const old = await laid()
  await bring(siri, makeWav(0.3))
  const id = await newest()
  const { people, path } = await layOpenRound(5, 2)
  expect((await shown(people[3]!.visitor, path)).text).toContain(`/sounds/${old}`)
  await kari.post(`/voices/${id}/check`)
  later()
  expect((await shown(people[3]!.visitor, path)).text).toContain(`/sounds/${id}`)
  expect((await voices()).map(voice => voice.id)).toEqual([id])
  expect((await stranger().get(`/sounds/${old}`)).status).toBe(404)
})

test('a voice in use is taken away by the one who reads or the one who listened, and by nobody else', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const id = await laid()
  const refused = await siri.post(`/voices/${id}/remove`)
  expect(refused.status).toBe(403)
  expect((await siri.get('/voices')).text).not.toContain(`/voices/${id}/remove`)
  expect(await voices()).toHaveLength(1)
  expect((await kari.get('/voices')).text).toContain(`/voices/${id}/remove`)
  expect((await kari.post(`/voices/${id}/remove`)).location).toContain('said=removed')
  expect(await db.selectFrom('voice_chunk').selectAll().execute()).toEqual([])
  later()
  expect((await shown(people[3]!.visitor, path)).text).not.toContain('data-voice')
  expect((await kari.post(`/voices/${id}/remove`)).status).toBe(404)
  const another = await laid()
  expect((await ola.post(`/voices/${another}/remove`)).status).toBe(303)
})

test('whoever listens may say that a voice is not right', async () => {
  await bring(kari, makeWav(0.2))
  expect((await siri.post(`/voices/${await newest()}/remove`)).status).toBe(303)
  expect(await voices()).toEqual([])
})

test('who plays two people in a demo brings no voice into use', async () => {
  await bring(kari, makeWav(0.2))
  await db.updateTable('account').set({ demo: true }).where('email', '=', 'ola@example.test').execute()
  expect((await ola.post(`/voices/${await newest()}/check`)).status).toBe(409)
  await db.updateTable('account').set({ demo: false }).where('email', '=', 'ola@example.test').execute()
  expect((await voices()).every(voice => voice.checked_at === null)).toBe(true)
})

test('where the installation names those who approve, nobody else brings a voice into use', async () => {
  await bring(kari, makeWav(0.2))
  await nameChecker(world, 'siri@example.test')
  const refused = await ola.post(`/voices/${await newest()}/check`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('noen få utvalgte')
  expect((await voices()).every(voice => voice.checked_at === null)).toBe(true)
  expect((await siri.post(`/voices/${await newest()}/check`)).status).toBe(303)
  await world.db.deleteFrom('installation_grant').execute()
  expect((await voices()).some(voice => voice.checked_at !== null)).toBe(true)
})

test('a voice goes with the account that brought it', async () => {
  const gone = await signedIn('gone@example.test')
  await bring(gone, makeWav(0.2))
  await db.deleteFrom('account').where('email', '=', 'gone@example.test').execute()
  expect(await voices()).toEqual([])
})

test('a sound is sent whole or in part, as it was brought, and may be kept for good', async () => {
  const bytes = Buffer.concat([makeWav(1), Buffer.from(Array.from({ length: 600_000 }, (_, at) => at % 251))])
  const id = await laid({}, bytes)
  const ask = (range?: string) =>
    world.app.server.request(`http://localhost:3000/sounds/${id}`, {
      headers: { 'accept-encoding': 'gzip', ...(range ? { range } : {}) },
    })
  const whole = await ask()
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
  expect(whole.headers.get('content-type')).toBe('audio/wav')
  expect(whole.headers.get('content-encoding')).toBeNull()
  expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
  const over_a_seam = await ask('bytes=262140-262150')
  expect(over_a_seam.status).toBe(206)
  expect(over_a_seam.headers.get('content-range')).toBe(`bytes 262140-262150/${bytes.length}`)
  expect(Buffer.from(await over_a_seam.arrayBuffer()).equals(bytes.subarray(262140, 262151))).toBe(true)
  expect((await ask(`bytes=${bytes.length}-`)).status).toBe(416)
})

test('a language that people bring is read as soon as its text is checked', async () => {
  await db
    .insertInto('language_kit')
    .values({ code: 'so', name: 'Soomaali', direction: 'ltr', started_at: world.clock.now })
    .execute()
  const key = `instrument.samskap-28.statements.${first}.text`
  const written = { code: 'so', key, version: 1, written_at: world.clock.now }
  await db
    .insertInto('kit_text')
    .values({ ...written, id: crypto.randomUUID(), source: textOf(first), body: 'Weedh tijaabo ah' })
    .execute()
  expect((await kari.get('/voices?language=so')).text).not.toContain('Weedh')
  expect((await bring(kari, makeWav(0.1), { language: 'so', source: 'Weedh tijaabo ah' })).status).toBe(422)
  await db.updateTable('kit_text').set({ checked_at: world.clock.now }).where('code', '=', 'so').execute()
  const page = (await kari.get('/voices?language=so')).text
  expect(page).toContain('Weedh tijaabo ah')
  expect(page).toContain('27 påstander er ikke skrevet på dette språket ennå')
  expect((await bring(kari, makeWav(0.1), { language: 'so', source: 'Weedh tijaabo ah' })).status).toBe(303)
})

test('what is not there is not found', async () => {
  for (const query of ['instrument=x', 'language=xx', 'language=', 'instrument=samskap-28&language=se']) {
    expect((await kari.get(`/voices?${query}`)).status, query).toBe(404)
  }
  expect((await bring(kari, makeWav(0.1), { language: 'xx', source: 'x' })).status).toBe(404)
  expect((await bring(kari, makeWav(0.1), { instrument: 'x' })).status).toBe(404)
  expect((await bring(kari, makeWav(0.1), { statement: 'x', source: 'x' })).status).toBe(422)
  expect((await kari.post(`/voices/${crypto.randomUUID()}/check`)).status).toBe(404)
  expect(await voices()).toEqual([])
})
