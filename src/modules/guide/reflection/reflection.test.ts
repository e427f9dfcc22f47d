import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let here: string
let member: Visitor
let lead: Visitor

const entryOf = async (body: string) =>
  (await world.db.selectFrom('reflection').selectAll().where('body', '=', body).executeTakeFirst())!

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/guide/reflection`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
})
afterAll(() => world.end())

test('a thought is its writer’s alone: nobody else finds it, its trace or the way to it', async () => {
  const kept = await member.post(here, { prompt: 'held_back', body: 'Jeg sa ikke at jeg var redd' })
  expect(kept.location).toBe(`${here}?said=kept#own-thoughts`)
  const own = await member.get(here)
  expect(own.text).toContain('Jeg sa ikke at jeg var redd')
  expect(own.text).toContain('Når holdt du tilbake noe i dag?')
  const { id } = await entryOf('Jeg sa ikke at jeg var redd')
  for (const grant of ['facilitator', 'observer', 'mentor', 'researcher'] as const) {
    const other = browserOf(world, ours.seats[grant].token)
    for (const page of ['', '/team', '/learnt', '/own-part']) {
      expect((await other.get(`${here}${page}`)).text, grant + page).not.toContain('redd')
    }
    expect((await other.get(`${here}/entries/${id}`)).status, grant).toBe(404)
    const change = { body: 'Overtatt', shared: 'yes', version: '1' }
    expect((await other.post(`${here}/entries/${id}`, change)).status, grant).toBe(404)
    expect((await other.post(`${here}/entries/${id}/remove`)).status, grant).toBe(404)
    expect((await other.get(`/i/${ours.initiative_id}/me/things.json`)).text, grant).not.toContain('redd')
  }
  const traces = await lead.get(`/i/${ours.initiative_id}/traces`)
  expect(traces.status).toBe(200)
  expect(traces.text).not.toContain('Skrev ned en tanke')
  expect((await member.get(`/i/${ours.initiative_id}/me/things.json`)).text).toContain('redd')
})

test('shared, it is read by all who are with; kept again, it is gone for them', async () => {
  await member.post(here, { prompt: '', body: 'Praten gikk lett', shared: 'yes' })
  const { id } = await entryOf('Praten gikk lett')
  expect((await lead.get(here)).text).toContain('Praten gikk lett')
  expect((await lead.get(here)).text).not.toContain(`/entries/${id}"`)
  expect(
    (await member.post(`${here}/entries/${id}`, { body: 'Praten gikk lett', version: '1' })).status,
  ).toBe(303)
  expect((await lead.get(here)).text).not.toContain('Praten gikk lett')
  expect((await member.get(here)).text).toContain('Praten gikk lett')
})

test('only what others are to read is looked through for names and numbers', async () => {
  const body = 'Ring meg på 912 34 567 om dette'
  expect((await member.post(here, { body, shared: 'yes' })).status).toBe(422)
  expect(await entryOf(body)).toBeUndefined()
  expect((await member.post(here, { body })).status).toBe(303)
})

test('the question that was answered is not asked again at once, and another can be had', async () => {
  const asked = async () => /name="prompt" value="(\w+)"/.exec((await lead.get(here)).text)![1]!
  const first = await asked()
  await lead.post(here, { prompt: first, body: 'Svar på det' })
  expect(await asked()).not.toBe(first)
  expect((await lead.get(`${here}?prompt=missing`)).text).toContain('Hvem mangler rundt bordet nå?</h2>')
  expect((await lead.get(`${here}?prompt=nothing`)).status).toBe(200)
})

test('learning goes three ways, and is always shared', async () => {
  for (const direction of ['from_residents', 'from_services', 'from_each_other']) {
    const sent = await member.post(`${here}/learnt`, { direction, body: `Lærte ${direction}`, shared: '' })
    expect(sent.status).toBe(303)
  }
  const { text } = await lead.get(`${here}/learnt`)
  const order = ['Ansatte har lært', 'Lærte from_residents', 'Innbyggere har lært', 'Lærte from_services']
  expect(order.map(words => text.indexOf(words))).toEqual(
    order.map(words => text.indexOf(words)).toSorted((a, b) => a - b),
  )
  const { id } = await entryOf('Lærte from_services')
  expect((await member.post(`${here}/entries/${id}`, { body: 'Uten vei', version: '1' })).status).toBe(422)
  const turned = { body: 'Snudd', direction: 'from_residents', version: '1' }
  expect((await member.post(`${here}/entries/${id}`, turned)).location).toBe(`${here}/learnt?said=changed`)
  expect(await entryOf('Snudd')).toMatchObject({ direction: 'from_residents', shared: true })
})

test('mentors, researchers and those who lead tell of their own part; a member only reads it', async () => {
  for (const grant of ['mentor', 'researcher', 'facilitator'] as const) {
    const who = browserOf(world, ours.seats[grant].token)
    expect((await who.post(`${here}/own-part`, { body: `Jeg som ${grant}` })).status).toBe(303)
    expect((await member.get(`${here}/own-part`)).text).toContain(`Jeg som ${grant}`)
  }
  expect((await member.get(`${here}/own-part`)).text).not.toContain('<textarea')
  expect((await member.post(`${here}/own-part`, { body: 'Nei' })).status).toBe(403)
  const observer = browserOf(world, ours.seats.observer.token)
  expect((await observer.post(`${here}/team`, { body: 'Nei' })).status).toBe(403)
  expect((await observer.post(`${here}/learnt`, { direction: 'from_services', body: 'Nei' })).status).toBe(
    403,
  )
})

test('what the two have heard is shared and stands with the team', async () => {
  expect((await member.post(`${here}/team`, { body: 'Vi hørte en som savnet svar' })).status).toBe(303)
  expect(await entryOf('Vi hørte en som savnet svar')).toMatchObject({ team: true, shared: true })
  expect((await lead.get(`${here}/team`)).text).toContain('savnet svar')
  expect((await lead.get(here)).text).toContain('Reflekterende team')
})

test('what is empty, too long or odd is told beside its field, and nothing is kept', async () => {
  const before = await countRows(world)
  for (const body of ['', ' \n ', 'x'.repeat(2001), 'a\u0007b']) {
    expect((await member.post(here, { body })).status, body.slice(0, 5)).toBe(422)
    expect((await member.post(`${here}/learnt`, { direction: 'from_services', body })).status).toBe(422)
  }
  expect((await member.post(`${here}/learnt`, { direction: 'sideways', body: 'Noe' })).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
})

test('of two who change the same at once, one sees both; taken away twice, it is gone once', async () => {
  await member.post(here, { body: 'Første tanke' })
  const { id } = await entryOf('Første tanke')
  const both = await Promise.all(
    ['Den ene', 'Den andre'].map(body => member.post(`${here}/entries/${id}`, { body, version: '1' })),
  )
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 409])
  expect(both.find(answer => answer.status === 409)!.text).toMatch(
    /Den ene[\s\S]*Den andre|Den andre[\s\S]*Den ene/,
  )
  const gone = await Promise.all([1, 2].map(() => member.post(`${here}/entries/${id}/remove`)))
  expect(gone.map(answer => answer.status).toSorted()).toEqual([303, 404])
})

test('a seat that was taken anew with a link gets nothing back that was not shared', async () => {
  const seat = await laySeat(world, ours.initiative_id, 'member')
  const visitor = browserOf(world, seat.token)
  await visitor.post(here, { body: 'Bare mitt eget' })
  await visitor.post(here, { body: 'Også for andre', shared: 'yes' })
  world.clock.now = new Date(world.clock.now.getTime() + 86_400_000)
  const { initiative_id } = ours
  const claimed = { what: 'seat_claimed', ref: seat.participant_id, participant_id: seat.participant_id }
  await world.db
    .insertInto('audit_event')
    .values({ initiative_id, id: newId(), at: world.clock.now, ...claimed })
    .execute()
  const { text } = await visitor.get(here)
  expect(text).not.toContain('Bare mitt eget')
  expect(text).toContain('Også for andre')
  const { id } = await entryOf('Bare mitt eget')
  expect((await visitor.get(`${here}/entries/${id}`)).status).toBe(404)
})

test('another initiative knows nothing of it', async () => {
  await member.post(here, { body: 'Vårt og bare vårt', shared: 'yes' })
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.member.token)
  const there = `/i/${other.initiative_id}/guide/reflection`
  expect((await theirs.get(there)).text).not.toContain('bare vårt')
  const { id } = await entryOf('Vårt og bare vårt')
  expect((await theirs.get(`${there}/entries/${id}`)).status).toBe(404)
  expect((await theirs.get(here)).status).toBe(404)
})

test('whoever erases themselves takes their thoughts along', async () => {
  const seat = await laySeat(world, ours.initiative_id, 'member')
  const visitor = browserOf(world, seat.token)
  await visitor.post(here, { body: 'Delt før jeg gikk', shared: 'yes' })
  await world.db
    .deleteFrom('participant')
    .where('initiative_id', '=', ours.initiative_id)
    .where('id', '=', seat.participant_id)
    .execute()
  expect(await entryOf('Delt før jeg gikk')).toBeUndefined()
})
