import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
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

test('the place named in a masked story is warned of', async () => {
  const id = await write({ place_masked: 'yes', happened: 'Vi bor i Fjellvik.' })
  expect((await lead.get(`${here}/${id}`)).text).toMatch(/Fjellvik[\s\S]*Fjellvik/)
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
