import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  browserOf,
  countRows,
  forgetTries,
  layAccountIn,
  layInitiative,
} from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

const method = {
  name: 'Spør den som ikke kom',
  purpose: 'Vi får vite hva som holder folk borte.',
  minutes: '20',
  materials: 'En telefon',
  steps: '1. Velg to som ikke kom.\n2. Ring dem.',
}

/** Those who lend, and those of another place who borrow. */
let ours: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let there = ''
let lead: Visitor
let member: Visitor
let borrower: Visitor
let their_observer: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await forgetTries(world)
  await db.deleteFrom('shared_thing').execute()
  ours = await layInitiative(world)
  const others = await layInitiative(world)
  here = `/i/${ours.initiative_id}/learning/shelf`
  there = `/i/${others.initiative_id}/learning/shelf`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  borrower = browserOf(world, others.seats.member.token)
  their_observer = browserOf(world, others.seats.observer.token)
})

const their_id = () => there.split('/')[2]!
const things = () => db.selectFrom('shared_thing').selectAll().execute()
const methodsThere = () =>
  db.selectFrom('own_method').selectAll().where('initiative_id', '=', their_id()).execute()

async function write(): Promise<string> {
  const answer = await member.post(`${here}/methods/new`, method)
  expect(answer.status, answer.text).toBe(303)
  return /methods\/([\w-]{36})/.exec(answer.location!)![1]!
}

/** As one sends what one was shown. */
async function share(kind: string, ref: string, more: Record<string, string | string[]> = {}) {
  const shown = await lead.get(`${here}/share?kind=${kind}&ref=${ref}`)
  const seen = /name="seen" value="([^"]+)"/.exec(shown.text)?.[1] ?? ''
  const said = { title: method.name, about: method.purpose, themes: ['loneliness'], place: 'Fjellvik' }
  return lead.post(`${here}/share`, { kind, ref, seen, ...said, ...more })
}

async function shareMethod(): Promise<string> {
  const ref = await write()
  expect((await share('method', ref)).status).toBe(303)
  return (await things())[0]!.id
}

test('a method is written down once, changed by whoever saw it last, and printed as a card', async () => {
  const [id] = await Promise.all([write(), write()])
  const kept = await db
    .selectFrom('own_method')
    .select('id')
    .where('initiative_id', '=', ours.initiative_id)
    .execute()
  expect(kept).toEqual([{ id }])
  const page = await member.get(`${here}/methods/${id}`)
  expect(page.text).toMatch(/<li dir="auto">Velg to som ikke kom\.<\/li>/)
  const edit = `${here}/methods/${id}/edit`
  expect((await lead.post(edit, { ...method, name: 'Spør dem', version: '1' })).status).toBe(303)
  expect((await member.post(edit, { ...method, version: '1' })).status).toBe(409)
  for (const more of [{ minutes: '0' }, { minutes: 'lenge' }, { steps: '' }, { name: 'x'.repeat(300) }]) {
    expect((await member.post(edit, { ...method, version: '2', ...more })).status).toBe(422)
  }
  expect((await borrower.get(`${there}/methods/${id}`)).status).toBe(404)
  expect((await borrower.post(`${there}/methods/${id}/edit`, { ...method, version: '2' })).status).toBe(404)
})

test('what is shared is what was shown, twice is once, and it is found by what it is about', async () => {
  const ref = await write()
  // That the page was read leaves a trace of its own.
  await lead.get(`${here}/share?kind=method&ref=${ref}`)
  const before = await countRows(world)
  expect((await share('method', ref, { seen: 'noe annet' })).status).toBe(422)
  expect((await share('method', newId())).status).toBe(404)
  expect((await share('method', ref, { about: 'Ring 22 33 44 55' })).text).toContain('look-first')
  expect((await member.get(`${here}/share`)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)

  expect((await share('method', ref)).status).toBe(303)
  expect((await share('method', ref)).status).toBe(303)
  const [thing, ...more] = await things()
  expect(more).toEqual([])
  expect(thing).toMatchObject({
    kind: 'method',
    number: 1,
    title: method.name,
    place: 'Fjellvik',
    demo: false,
  })
  const anybody = world.visitor()
  expect((await anybody.get('/shelf?kind=method&theme=loneliness')).text).toContain(method.name)
  expect((await anybody.get('/shelf?theme=work')).text).not.toContain(method.name)
  expect((await anybody.get(`/shelf/${thing!.id}`)).text).toContain('Ring dem.')
  expect((await share('method', ref, { place: '' })).status).toBe(303)
  expect((await things())[0]).toMatchObject({ number: 2, place: '' })
  expect((await anybody.get(`/shelf/${thing!.id}`)).text).not.toContain('Fjellvik')
})

test('a method that is taken twice lies there once, and how it went is told without a name', async () => {
  const id = await shareMethod()
  const take = `${there}/${id}/take`
  const both = await Promise.all([borrower.post(take, {}), borrower.post(take, {})])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  const [taken, ...more] = await methodsThere()
  expect(more).toEqual([])
  expect(taken).toMatchObject({ name: method.name, steps: method.steps, taken_from: id })
  const went = 'To sa at de ikke kjente noen.'
  expect((await borrower.post(`${there}/${id}/went`, { went, version: '1' })).status).toBe(303)
  expect((await borrower.post(`${there}/${id}/went`, { went: 'Nei', version: '1' })).status).toBe(409)
  const { text } = await world.visitor().get(`/shelf/${id}`)
  expect(text).toContain(went)
  expect(text).toContain('Tatt i bruk ett sted')
  expect(text).not.toContain(their_id())
  expect((await borrower.get(there)).text).toContain(went)
  // What was borrowed and never changed is not theirs to lend.
  expect((await lead.get(`${here}/${id}/take`)).status).toBe(404)
  expect((await their_observer.post(take, {})).status).toBe(403)
  expect((await borrower.post(`${there}/${newId()}/went`, { went, version: '1' })).status).toBe(404)
})

test('what is taken down, or thrown away, is gone from the shelf; what others took is theirs', async () => {
  const id = await shareMethod()
  await borrower.post(`${there}/${id}/take`, {})
  expect((await borrower.post(`${there}/${id}/withdraw`, {})).status).toBe(403)
  expect((await lead.post(`${here}/${id}/withdraw`, {})).status).toBe(303)
  expect((await world.visitor().get(`/shelf/${id}`)).status).toBe(404)
  expect(await methodsThere()).toHaveLength(1)
  expect((await borrower.get(there)).status).toBe(200)

  const again = await write()
  await share('method', again)
  expect(await things()).toHaveLength(1)
  expect((await member.post(`${here}/methods/${again}/remove`, {})).status).toBe(303)
  expect(await things()).toEqual([])
})

test('an indicator comes into the plan of others for whom they choose, without figures', async () => {
  const [group, theirs, id] = [newId(), newId(), newId()]
  const named = { name: 'Unge foreldre', kind: 'residents', position: 1, priority: 1 }
  const at = world.clock.now
  await db
    .insertInto('target_group')
    .values([
      { ...named, initiative_id: ours.initiative_id, id: group, added_at: at },
      { ...named, initiative_id: their_id(), id: theirs, added_at: at },
    ])
    .execute()
  const told = { name: 'Har noen å ringe', level: 'outcome', kind: 'scale', question: 'Har du noen?' }
  await db
    .insertInto('indicator')
    .values({ ...told, initiative_id: ours.initiative_id, id, group_id: group, position: 1, added_at: at })
    .execute()
  expect((await share('indicator', id)).status).toBe(303)
  const thing = (await things())[0]!
  const take = `${there}/${thing.id}/take`
  for (const group_id of ['', group]) {
    expect((await borrower.post(take, { group_id })).status).toBe(422)
  }
  expect((await borrower.post(take, { group_id: theirs })).status).toBe(303)
  expect((await borrower.post(take, { group_id: theirs })).status).toBe(303)
  const laid = await db
    .selectFrom('indicator')
    .select(['name', 'question', 'group_id'])
    .where('initiative_id', '=', their_id())
    .execute()
  // It is called what it is called on the shelf.
  expect(laid).toEqual([{ name: method.name, question: told.question, group_id: theirs }])
  await db.deleteFrom('indicator').where('id', '=', id).execute()
  expect(await things()).toEqual([])
})

test('a pattern goes without its place, and starts something with the new names in its letters', async () => {
  const at = world.clock.now
  const { initiative_id, seats } = ours
  const { title } = await db
    .selectFrom('initiative')
    .select('title')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('invitation_letter')
    .values({
      ...{ initiative_id, id: newId(), name: 'Til naboene', language: 'nb', greeting: `Hei fra ${title}.` },
      ...{ free: 'Du kan si nei.', written_at: at, written_by: seats.member.participant_id },
    })
    .execute()
  expect((await share('pattern', 'pattern', { title: 'Langbord', place: '' })).status).toBe(303)
  const thing = (await things())[0]!
  expect(JSON.stringify(thing)).not.toContain(title)
  const start = `/shelf/${thing.id}/start`
  const letter = (thing.body as unknown as { letters: { id: string }[] }).letters[0]!.id
  const input = {
    ...{ question: 'Hvordan får unge et sted?', title: 'Bua', place: 'Storvik', name: 'Nora' },
    ...{ party: 'public_employee', letter },
  }
  expect((await world.visitor().post(start, input)).status).not.toBe(200)
  await layAccountIn(world, seats.facilitator.session_id)
  expect((await lead.get(start)).text).toContain('Til naboene')
  expect((await lead.post(start, { ...input, question: '' })).status).toBe(422)
  const [one, two] = await Promise.all([lead.post(start, input), lead.post(start, input)])
  expect(one.location).toMatch(/^\/i\/[0-9a-f-]{36}\/guide\?said=from_pattern$/)
  expect(two.location).toBe(one.location)
  const begun = one.location!.split('/')[2]!
  const letters = await db
    .selectFrom('invitation_letter')
    .select('greeting')
    .where('initiative_id', '=', begun)
    .execute()
  expect(letters).toEqual([{ greeting: 'Hei fra Bua.' }])
  const uses = await db.selectFrom('thing_use').select('became').where('initiative_id', '=', begun).execute()
  expect(uses).toEqual([{ became: begun }])
})

test('a language in use lies on the shelf once, with every checked text, and is fetched as a file', async () => {
  const at = world.clock.now
  const code = 'qab'
  await db
    .insertInto('language_kit')
    .values({ code, name: 'Prøvespråk', direction: 'rtl', started_at: at })
    .execute()
  await db.insertInto('kit_part').values({ code, part: 'answering', in_use_since: at }).execute()
  const text = { code, key: 'platform.next', source: 'Videre', written_at: at }
  await db
    .insertInto('kit_text')
    .values([
      { ...text, id: newId(), version: 1, body: 'ferdig', checked_at: at },
      { ...text, id: newId(), version: 2, body: 'uferdig' },
    ])
    .execute()
  world.clock.now = new Date(at.getTime() + 60_000)
  expect((await lead.get(`${here}/share`)).text).toContain('Prøvespråk')
  expect((await share('language', code, { title: 'Prøvespråk' })).status).toBe(303)
  const thing = (await things())[0]!
  const file = await world.visitor().get(`/shelf/${thing.id}/file`)
  expect(JSON.parse(file.text)).toEqual({
    ...{ code, name: 'Prøvespråk', direction: 'rtl' },
    texts: [{ key: text.key, source: text.source, body: 'ferdig' }],
  })
  const elsewhere = await layInitiative(world)
  const their_lead = browserOf(world, elsewhere.seats.facilitator.token)
  const again = `/i/${elsewhere.initiative_id}/learning/shelf/share?kind=language&ref=${code}`
  expect((await their_lead.get(again)).status).toBe(404)
  expect((await borrower.get(`${there}/${thing.id}/take`)).status).toBe(404)
  expect((await world.visitor().get(`/shelf/${newId()}/file`)).status).toBe(404)
})

test('what comes from elsewhere in another shape is not shown, and made-up things lie only in the demo', async () => {
  const laid = { kind: 'method', title: 'Rart', about: 'x', language: 'nb' }
  const days = { published_on: '2026-01-20', changed_on: '2026-01-20' }
  const [odd, made_up] = [newId(), newId()]
  const body = JSON.stringify({ minutes: 20, materials: '', steps: '<b>Hei</b>' })
  await db
    .insertInto('shared_thing')
    .values([
      { ...laid, ...days, id: odd, body: JSON.stringify({ minutes: 'mange' }) },
      { ...laid, ...days, id: made_up, body, demo: true },
    ])
    .execute()
  expect((await world.visitor().get(`/shelf/${odd}`)).status).toBe(404)
  expect((await borrower.post(`${there}/${made_up}/take`, {})).status).toBe(404)
  const real = await layThing(body)
  expect((await world.visitor().get(`/shelf/${real}`)).text).toContain('&lt;b&gt;Hei')
})

async function layThing(body: string): Promise<string> {
  const id = newId()
  await db
    .insertInto('shared_thing')
    .values({
      ...{ id, kind: 'method', title: 'Fra andre', about: 'x', language: 'nb', body },
      ...{ published_on: '2026-01-20', changed_on: '2026-01-20' },
    })
    .execute()
  return id
}
