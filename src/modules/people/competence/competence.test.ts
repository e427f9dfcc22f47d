import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let home: string
let member: Visitor
let lead: Visitor
let theirs: string

const written = {
  full_name: 'Amina Yusuf',
  did: 'Laget mat til tretti.\nLedet to møter.',
  learnt: 'Å si imot så folk hører.',
  does_well: '',
}
const confirmed = { confirmed_words: 'Hun er alltid først.', confirmed_as: 'Ingrid Berge, rådgiver' }

const letter = () => world.db.selectFrom('competence_letter').selectAll().executeTakeFirst()
const version = async () => ({ version: String((await letter())!.version) })

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  home = `/i/${ours.initiative_id}`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  theirs = `${home}/letters/${ours.seats.member.participant_id}`
})
afterAll(() => world.end())

test('a letter needs a name and something done', async () => {
  const before = await countRows(world)
  const answer = await member.post(`${home}/me/letter`, { ...written, full_name: '', did: '' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Å si imot så folk hører.')
  expect(await countRows(world)).toEqual(before)
  expect((await member.get(`${home}/me/letter/print`)).status).toBe(404)
  expect((await member.post(`${home}/me/letter/ask`, { version: '1' })).status).toBe(404)
})

test('a letter is one’s own until one asks: nobody who leads sees it', async () => {
  expect((await member.post(`${home}/me/letter`, written)).status).toBe(303)
  expect((await member.get(`${home}/me/letter`)).text).toContain('Bare du ser brevet')
  expect((await lead.get(`${home}/letters`)).text).not.toContain('member')
  expect((await lead.get(theirs)).status).toBe(404)
  expect((await lead.post(theirs, { ...confirmed, version: '1' })).status).toBe(404)
})

test('the printed letter holds the facts of the house, and nothing of any round', async () => {
  const page = await member.get(`${home}/me/letter/print`)
  for (const said of ['Amina Yusuf', 'Torsdagsbordet', 'Fjellvik', 'siden februar 2026', 'innbygger']) {
    expect(page.text).toContain(said)
  }
  expect(page.text).toContain('Hvordan kan flere spise sammen?')
  expect(page.text).toContain('<p dir="auto">Ledet to møter.</p>')
  expect(page.text).not.toContain('Dette gjør jeg godt')
  expect(page.text).toContain('Sted, dato og underskrift')
})

test('asked, somebody who leads confirms with a few words', async () => {
  expect((await member.post(`${home}/me/letter/ask`, await version())).status).toBe(303)
  expect((await lead.get(`${home}/letters`)).text).toContain('Les og bekreft')
  const shown = await lead.get(theirs)
  expect(shown.text).toContain('Laget mat til tretti.')
  const missing = await lead.post(theirs, { ...confirmed, confirmed_as: '', ...(await version()) })
  expect(missing.status).toBe(422)
  expect((await lead.post(theirs, { ...confirmed, ...(await version()) })).status).toBe(303)
  const page = await member.get(`${home}/me/letter/print`)
  expect(page.text).toContain('Hun er alltid først.')
  expect(page.text).toContain('Bekreftet av Ingrid Berge, rådgiver')
})

test('only those who lead may confirm, and nobody their own', async () => {
  const before = await countRows(world)
  for (const grant of ['member', 'observer', 'mentor', 'researcher'] as const) {
    const who = browserOf(world, ours.seats[grant].token)
    expect((await who.get(`${home}/letters`)).status).toBe(403)
    expect((await who.get(theirs)).status).toBe(403)
    expect((await who.post(theirs, { ...confirmed, version: '3' })).status).toBe(403)
  }
  expect(await countRows(world)).toEqual(before)
  await lead.post(`${home}/me/letter`, { ...written, full_name: 'Ingrid Berge' })
  await lead.post(`${home}/me/letter/ask`, { version: '1' })
  const own = `${home}/letters/${ours.seats.facilitator.participant_id}`
  expect((await lead.get(own)).status).toBe(404)
  expect((await lead.post(own, { ...confirmed, version: '2' })).status).toBe(404)
  await lead.post(`${home}/me/letter/remove`)
})

test('saving the same words keeps the confirmation; new words take it away and hide the letter', async () => {
  const same = { ...written, did: written.did.replace('\n', '\r\n'), ...(await version()) }
  expect((await member.post(`${home}/me/letter`, same)).location).toContain('said=saved')
  expect((await letter())!.confirmed_at).not.toBeNull()
  expect((await member.get(`${home}/me/letter`)).text).toContain('mister brevet bekreftelsen')
  const changed = await member.post(`${home}/me/letter`, {
    ...written,
    did: 'Alt mulig.',
    ...(await version()),
  })
  expect(changed.location).toContain('said=unconfirmed')
  expect((await member.get(changed.location!)).text).toContain('ikke bekreftet lenger')
  expect(await letter()).toMatchObject({ confirmed_at: null, confirmed_words: '', asked_at: null })
  expect((await lead.get(theirs)).status).toBe(404)
})

test('a letter that changed while it was read is not confirmed', async () => {
  await member.post(`${home}/me/letter/ask`, await version())
  const read = await version()
  await member.post(`${home}/me/letter`, { ...written, did: 'Noe nytt.', ...read })
  await member.post(`${home}/me/letter/ask`, await version())
  const late = await lead.post(theirs, { ...confirmed, ...read })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Brevet er endret')
  expect((await letter())!.confirmed_at).toBeNull()
})

test('two devices that save at once see each other, also the first time', async () => {
  const old = { ...written, did: 'Fra den andre telefonen.', version: '1' }
  const late = await member.post(`${home}/me/letter`, old)
  expect(late.status).toBe(409)
  expect(late.text).toContain('Noe nytt.')
  const mentor = browserOf(world, ours.seats.mentor.token)
  const first = () => mentor.post(`${home}/me/letter`, { ...written, full_name: 'Berit' })
  const answers = await Promise.all([first(), first()])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
})

test('kept to oneself again, nobody else sees it', async () => {
  expect((await lead.get(theirs)).status).toBe(200)
  const row = await world.db
    .selectFrom('competence_letter')
    .select('version')
    .where('participant_id', '=', ours.seats.member.participant_id)
    .executeTakeFirstOrThrow()
  const kept = await member.post(`${home}/me/letter/keep`, { version: String(row.version) })
  expect(kept.status).toBe(303)
  expect((await lead.get(theirs)).status).toBe(404)
})

test('names of others in a letter call for a look, the person’s own name in a confirmation does not', async () => {
  await world.db
    .updateTable('participant')
    .set({ name: 'Siri' })
    .where('id', '=', ours.seats.observer.participant_id)
    .execute()
  const row = await world.db
    .selectFrom('competence_letter')
    .select('version')
    .where('participant_id', '=', ours.seats.member.participant_id)
    .executeTakeFirstOrThrow()
  const named = { ...written, did: 'Hjalp Siri hjem.', version: String(row.version) }
  const answer = await member.post(`${home}/me/letter`, named)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Du nevner Siri.')
})

test('another initiative sees none of it, and a letter can be deleted', async () => {
  const elsewhere = await layInitiative(world)
  const foreign = browserOf(world, elsewhere.seats.facilitator.token)
  const there = `/i/${elsewhere.initiative_id}/letters/${ours.seats.member.participant_id}`
  expect((await foreign.get(theirs)).status).toBe(404)
  expect((await foreign.get(there)).status).toBe(404)
  const stranger = browserOf(world, (await laySeat(world, elsewhere.initiative_id, 'member')).token)
  expect((await stranger.get(`${home}/me/letter/print`)).status).toBe(404)
  expect((await member.post(`${home}/me/letter/remove`)).status).toBe(303)
  expect((await member.get(`${home}/me/letter/print`)).status).toBe(404)
})

test('the letter comes in every language', async () => {
  await member.post(`${home}/me/letter`, written)
  const said = {
    nb: 'Dette har jeg gjort',
    nn: 'Dette har eg gjort',
    da: 'Det har jeg gjort',
    en: 'What I have done',
  }
  for (const [language, words] of Object.entries(said)) {
    const page = await browserOf(world, ours.seats.member.token, language).get(`${home}/me/letter/print`)
    expect(page.text).toContain(words)
  }
})
