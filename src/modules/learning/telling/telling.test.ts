import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { standingStill } from '../../../../test/setup/standing_still.ts'
import { until } from '../../../../test/setup/until.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)

let here = ''
let initiative_id = ''
let lead: Visitor
let member: Visitor
let observer: Visitor
let ids: Record<string, string> = {}

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  const ours = await layInitiative(world)
  initiative_id = ours.initiative_id
  here = `/i/${initiative_id}/learning/stories`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
  ids = {
    lead: ours.seats.facilitator.participant_id,
    member: ours.seats.member.participant_id,
    observer: ours.seats.observer.participant_id,
    mentor: ours.seats.mentor.participant_id,
  }
})

const told = {
  title: 'Bordet ble lengre',
  before: 'Alle spiste hver for seg.',
  tried: 'Vi dekket på et langbord.',
  happened: 'Naboene kom.',
  learnt: 'Spør først.',
  advice: 'Begynn med suppe.',
  resident_voice: '',
  employee_voice: '',
  target_group: 'Folk som bor alene',
  phase: 'work',
  thickness: '3',
  language: 'nb',
  place_instead: '',
}
const write = async (form: Record<string, string | string[]> = {}, who = lead, kind = 'story') => {
  const answer = await who.post(`${here}/new`, { id: newId(), kind, ...told, themes: ['food'], ...form })
  expect(answer.status, answer.text).toBe(303)
  return /stories\/([\w-]{36})/.exec(answer.location!)![1]!
}
const ask = (id: string, persons: string[], who = lead, seen = Object.values(ids)) =>
  who.post(`${here}/${id}/persons`, { persons, seen })
const say = (id: string, answer: string, who = member, version = '1') =>
  who.post(`${here}/${id}/answer`, { answer, version, why: '' })
const share = (id: string, version = '1') => lead.post(`${here}/${id}/share`, { version })
const copy = (id: string) =>
  world.db.selectFrom('shared_story').selectAll().where('story_id', '=', id).executeTakeFirst()

async function shared() {
  const id = await write()
  await ask(id, [ids.member!])
  await say(id, 'yes')
  expect((await share(id)).status).toBe(303)
  return id
}

test('a story is shared when whom it is about has said yes, and goes at once when they take it back', async () => {
  const id = await write()
  expect((await share(id)).status, 'nobody asked').toBe(409)
  await ask(id, [ids.member!])
  expect((await share(id)).status, 'not answered').toBe(409)
  const form = /<form[^>]*\/answer"[\s\S]*?<\/form>/.exec((await member.get(`${here}/${id}`)).text)![0]
  expect(form.match(/name="version"/g)).toHaveLength(1)
  expect((await say(id, 'yes')).status).toBe(303)
  expect((await member.post(`${here}/${id}/share`, { version: '1' })).status).toBe(403)
  expect((await share(id)).status).toBe(303)
  const one = await copy(id)
  expect(one).toMatchObject({ place: 'Fjellvik', initiative_title: 'Torsdagsbordet', number: 1 })
  expect((await world.visitor().get(`/stories/${one!.id}`)).text).toContain('Naboene kom.')
  expect((await say(id, 'no')).status).toBe(303)
  expect(await copy(id)).toBeUndefined()
})

test('sharing twice counts once', async () => {
  const id = await shared()
  await share(id)
  expect((await copy(id))!.number).toBe(1)
})

test('a no is not got round by taking the person off', async () => {
  const id = await write()
  await ask(id, [ids.member!, ids.lead!])
  await say(id, 'no')
  const other = await laySeat(world, initiative_id, 'member')
  expect((await ask(id, [ids.lead!, other.participant_id])).status).toBe(422)
  await ask(id, [ids.lead!, other.participant_id], lead, [])
  await say(id, 'yes', lead)
  await say(id, 'yes', browserOf(world, other.token))
  await share(id)
  expect(await copy(id)).toBeUndefined()
})

test('who was asked by somebody else meanwhile stays among them', async () => {
  const id = await shared()
  await ask(id, [ids.observer!], lead, [])
  expect(await copy(id)).toBeDefined()
  await ask(id, [ids.observer!], lead, [ids.member!])
  expect(await copy(id), 'whoever said yes is taken off: the copy goes').toBeUndefined()
})

test('who has left the place stays among them, and the yes they gave holds, when others are asked', async () => {
  const id = await shared()
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('participant_id', '=', ids.member!)
    .execute()
  const form = /<form[^>]*\/persons"[\s\S]*?<\/form>/.exec((await lead.get(`${here}/${id}`)).text)![0]
  const valuesOf = (of: RegExp) =>
    (form.match(/<input[^>]*>/g) ?? [])
      .filter(one => of.test(one))
      .map(one => /value="([^"]*)"/.exec(one)![1]!)
  const ticked = valuesOf(/name="persons"[^>]*checked|checked[^>]*name="persons"/)
  await ask(id, [...ticked, ids.observer!], lead, valuesOf(/name="seen"/))
  expect(await copy(id)).toBeDefined()
})

test('changed words leave the copy as it was until they are shared anew', async () => {
  const id = await shared()
  const changed = await lead.post(`${here}/${id}/edit`, {
    ...told,
    title: 'Nytt navn',
    themes: ['food'],
    version: '1',
  })
  expect(changed.status, changed.text).toBe(303)
  expect((await copy(id))!.title).toBe(told.title)
  expect((await share(id, '2')).status).toBe(409)
  expect((await say(id, 'yes', member, '1')).status, 'older words').toBe(409)
  await say(id, 'yes', member, '2')
  expect((await share(id, '1')).status).toBe(409)
  await share(id, '2')
  expect(await copy(id)).toMatchObject({ title: 'Nytt navn', number: 2 })
})

test('a masked place is nowhere', async () => {
  const id = await write({ place_masked: 'yes', place_instead: 'En kommune ved kysten' })
  await ask(id, [ids.member!])
  await say(id, 'yes')
  await share(id)
  const row = await copy(id)
  expect(row).toMatchObject({
    place: 'En kommune ved kysten',
    initiative_title: '',
    public_id: null,
    county_number: null,
  })
  expect((await world.visitor().get(`/stories/${row!.id}`)).text.split('Andre om noe')[0]).not.toMatch(
    /Fjellvik|Torsdagsbordet/,
  )
  const { text } = await lead.get(`${here}/${id}`)
  expect(text).toContain('En kommune ved kysten')
})

test('a story whose place is masked after it stood openly leaves its address, and says nothing of the first one', async () => {
  const id = await shared()
  const open = await copy(id)
  const hide = { ...told, themes: ['food'], place_masked: 'yes', version: '1' }
  expect((await lead.post(`${here}/${id}/edit`, hide)).status).toBe(303)
  await say(id, 'yes', member, '2')
  world.clock.now = new Date('2026-03-02T10:00:00Z')
  expect((await share(id, '2')).status).toBe(303)
  const masked = await copy(id)
  expect(masked).toMatchObject({ public_id: null, number: 1, published_on: '2026-03-02' })
  expect(masked!.id).not.toBe(open!.id)
  expect((await world.visitor().get(`/stories/${open!.id}`)).status).toBe(404)
  expect((await world.visitor().get(`/from/${open!.public_id}`)).status).toBe(404)
  await share(id, '2')
  expect((await copy(id))!.id, 'masked as it was it stays where it is').toBe(masked!.id)
})

test('the place named in a masked story is warned of', async () => {
  await world.db.insertInto('county').values({ number: '71', name: 'Innlandsfylket' }).execute()
  await world.db
    .insertInto('municipality')
    .values({ number: '7101', name: 'Hå', county_number: '71' })
    .execute()
  await world.db
    .updateTable('initiative')
    .set({ municipality_number: '7101' })
    .where('initiative_id', '=', initiative_id)
    .execute()
  const id = await write({ place_masked: 'yes', happened: 'Vi håper på Fjellvik.' })
  const quote = { id: newId(), body: 'Ingen i Hå er så gode som vi.', participant_id: ids.member! }
  const warned = async () => (await lead.get(`${here}/${id}`)).text
  expect(await warned()).toContain('«Fjellvik»')
  expect((await lead.post(`${here}/${id}/quotes`, quote)).status).toBe(303)
  expect(await warned()).toContain('«Fjellvik, Hå»')
})

test('a quote leaves the copy alone and at once', async () => {
  const id = await write()
  await ask(id, [ids.member!])
  await say(id, 'yes')
  const quote = newId()
  const noted = await lead.post(`${here}/${id}/quotes`, {
    id: quote,
    body: 'Jeg ble sett.',
    participant_id: ids.member!,
  })
  expect(noted.status, noted.text).toBe(303)
  await share(id)
  const shown = async () => (await world.visitor().get(`/stories/${(await copy(id))!.id}`)).text
  expect(await shown()).not.toContain('Jeg ble sett.')
  expect((await lead.post(`${here}/${id}/quotes/${quote}`, { answer: 'yes', version: '1' })).status).toBe(404)
  expect((await member.post(`${here}/${id}/quotes/${quote}`, { answer: 'yes', version: '1' })).status).toBe(
    303,
  )
  await share(id)
  expect(await shown()).toContain('Jeg ble sett.')
  await member.post(`${here}/${id}/quotes/${quote}`, { answer: 'no', version: '1' })
  expect(await shown()).not.toContain('Jeg ble sett.')
  expect(await shown()).toContain('Naboene kom.')
  expect((await lead.get(`${here}/${id}`)).text, 'nor do the others go on reading it').not.toContain(
    'Jeg ble sett.',
  )
})

test('words that came in after somebody said yes are shared when they have said yes to those too', async () => {
  const id = await write()
  await ask(id, [ids.member!, ids.lead!])
  await Promise.all([say(id, 'yes'), say(id, 'yes', lead)])
  expect((await share(id)).status).toBe(303)
  const note = (participant_id: string, body: string) =>
    lead.post(`${here}/${id}/quotes`, { id: newId(), participant_id, body })
  await note(ids.lead!, 'Hun var vanskelig hele veien.')
  const read = async () => (await world.visitor().get(`/stories/${(await copy(id))!.id}`)).text
  expect((await share(id)).status, 'the words of which they said yes').toBe(409)
  expect((await share(id, '2')).status, 'whoever it is about has not seen them').toBe(409)
  expect(await read()).not.toContain('vanskelig')
  expect((await say(id, 'yes', member, '1')).status).toBe(409)
  await say(id, 'yes', member, '2')
  expect((await share(id, '2')).status, 'who said them is not asked').toBe(303)
  expect(await read()).toContain('vanskelig')
})

test('names are warned of, others may not, and nothing is left behind', async () => {
  await world.db
    .updateTable('participant')
    .set({ name: 'Solveig Berntsen' })
    .where('id', '=', ids.mentor!)
    .execute()
  const warned = await lead.post(`${here}/new`, {
    id: newId(),
    kind: 'win',
    ...told,
    happened: 'Solveig Berntsen kom med suppe',
  })
  expect(warned.status).not.toBe(303)
  const before = await countRows(world)
  for (const wrong of [
    { title: '' },
    { happened: '' },
    { kind: 'x' },
    { id: 'x' },
    { title: 'x'.repeat(121) },
    { news_id: newId() },
    { language: 'xx' },
  ]) {
    const answer = await lead.post(`${here}/new`, { id: newId(), kind: 'win', ...told, ...wrong })
    expect([404, 422], JSON.stringify(wrong)).toContain(answer.status)
  }
  expect((await observer.post(`${here}/new`, { id: newId(), kind: 'win', ...told })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  const id = await write()
  const elsewhere = await layInitiative(world)
  const stranger = browserOf(world, elsewhere.seats.facilitator.token)
  expect((await stranger.get(`${here}/${id}`)).status).toBe(404)
  expect(
    (await stranger.post(`/i/${elsewhere.initiative_id}/learning/stories/${id}/share`, { version: '1' }))
      .status,
  ).toBe(404)
  expect((await ask(id, [elsewhere.seats.member.participant_id])).status).toBe(422)
})

test('a short one needs somebody else than the writer', async () => {
  const id = await write({}, lead, 'milestone')
  await ask(id, [ids.lead!])
  await say(id, 'yes', lead)
  expect((await share(id)).status).toBe(409)
  await ask(id, [ids.lead!, ids.observer!])
  await say(id, 'yes', observer)
  expect((await share(id)).status).toBe(303)
})

test('two share, or say no and share, at once: never a copy against a no', async () => {
  for (let n = 0; n < 6; n++) {
    const id = await write()
    await ask(id, [ids.member!])
    await say(id, 'yes')
    await Promise.all([share(id), say(id, 'no'), share(id)])
    expect(await copy(id)).toBeUndefined()
  }
})

test('shared while the one it is about is erased: no copy stays without their yes', async () => {
  const id = await write()
  const { participant_id, token } = await laySeat(world, initiative_id, 'member')
  const leaving = browserOf(world, token)
  await ask(id, [participant_id])
  await say(id, 'yes', leaving)
  // Sharing has read who has said yes, and is kept waiting for the address of the public page.
  const holding = await world.db.startTransaction().execute()
  const face = { initiative_id, public_id: newId(), shown_at: world.clock.now }
  await holding.insertInto('public_face').values(face).execute()
  const sharing = share(id)
  await until('who shares', async () => (await standingStill(world.db)) === 1)
  let erased = false
  const erasing = leaving.post(`/i/${initiative_id}/me/erase`, {}).finally(() => (erased = true))
  await until('who is erased', async () => erased || (await standingStill(world.db)) === 2)
  await holding.rollback().execute()
  expect((await sharing).status).toBe(303)
  expect((await erasing).status).toBe(200)
  expect(await copy(id)).toBeUndefined()
})

test('whoever is asked gets a letter that says where, and nothing of the story', async () => {
  await world.db
    .updateTable('participant')
    .set({ email: 'amina@example.test' })
    .where('id', '=', ids.member!)
    .execute()
  const id = await write()
  await ask(id, [ids.member!])
  await ask(id, [ids.member!])
  const mails = await world.db.selectFrom('outbox').selectAll().execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ recipient: 'amina@example.test', kind: 'story_asked', initiative_id })
  expect(mails[0]!.body).toContain(`${here}/${id}\n`)
  expect(mails[0]!.body + mails[0]!.subject).not.toMatch(/Bordet|Naboene/)
})
