import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let home: string
let member: Visitor
let lead: Visitor
let theirs: string

const note = { kind: 'travel', what: 'Buss tur-retur', amount: '84,50', on_day: '2026-01-29' }

const lines = () => world.db.selectFrom('exchange').selectAll().orderBy('noted_at').execute()
const lineNamed = async (what: string) => (await lines()).find(line => line.what === what)!

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  home = `/i/${ours.initiative_id}`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  theirs = `${home}/exchange/${ours.seats.member.participant_id}`
})
afterAll(() => world.end())

test('a person notes what they paid, and it is kept in øre', async () => {
  expect((await member.post(`${home}/me/exchange`, note)).status).toBe(303)
  const [line] = await lines()
  expect(line).toMatchObject({
    amount: 8450,
    paid_on: null,
    participant_id: ours.seats.member.participant_id,
  })
  const page = await member.get(`${home}/me/exchange`)
  expect(page.text).toContain('84,50')
  expect(page.text).toContain('Spør NAV eller kommunen')
})

test('what is no sum or no day is told beside its field, and nothing is kept', async () => {
  const before = await countRows(world)
  for (const wrong of [
    { amount: 'mye' },
    { amount: '-5' },
    { on_day: '' },
    { on_day: 'i går' },
    { what: '' },
    { kind: 'gift' },
  ]) {
    const answer = await member.post(`${home}/me/exchange`, { ...note, ...wrong })
    expect(answer.status, JSON.stringify(wrong)).toBe(422)
  }
  expect(await countRows(world)).toEqual(before)
})

test('somebody who leads notes for another and marks as paid; the person sees it with its sum', async () => {
  const noted = await lead.post(theirs, {
    kind: 'pay',
    what: 'Møte torsdag',
    amount: 'kr 1 250',
    on_day: '2026-01-29',
  })
  expect(noted.status).toBe(303)
  const line = await lineNamed('Møte torsdag')
  const paid = await lead.post(`${theirs}/${line.id}/paid`, { version: '1' })
  expect(paid.status).toBe(303)
  expect((await lineNamed('Møte torsdag')).paid_on).toBe('2026-02-02')
  const page = await member.get(`${home}/me/exchange`)
  expect(page.text).toContain('Betalt 2. februar 2026')
  expect(page.text).toMatch(/Betalt til sammen<\/th><td class="num"><b>1[\s\u00a0\u202f]250/)
})

test('only the person and those who lead see it', async () => {
  for (const grant of ['member', 'observer', 'mentor', 'researcher'] as const) {
    const who = browserOf(world, ours.seats[grant].token)
    expect((await who.get(`${home}/exchange`)).status).toBe(403)
    expect((await who.get(theirs)).status).toBe(403)
    expect((await who.post(theirs, note)).status).toBe(403)
  }
  const another = browserOf(world, (await laySeat(world, ours.initiative_id, 'member')).token)
  expect((await another.get(`${home}/me/exchange`)).text).not.toContain('Møte torsdag')
  const line = await lineNamed('Buss tur-retur')
  expect((await another.get(`${home}/me/exchange/${line.id}`)).status).toBe(404)
  expect((await another.post(`${home}/me/exchange/${line.id}/remove`)).status).toBe(404)
  expect((await lead.get(`${home}/exchange`)).text).toContain('member')
})

test('reading another’s list leaves a trace about them', async () => {
  await lead.get(`${home}/exchange`)
  await lead.get(theirs)
  const traces = await world.db
    .selectFrom('audit_event')
    .select('what')
    .where('reading', '=', true)
    .where('about_participant', '=', ours.seats.member.participant_id)
    .execute()
  const seen = traces.map(({ what }) => what)
  expect(seen).toContain('/exchange')
  expect(seen).toContain('/exchange/:participant')
})

test('a person changes their own note while it is not paid, and nothing else', async () => {
  const own = await lineNamed('Buss tur-retur')
  const changed = { ...note, amount: '90', version: String(own.version) }
  expect((await member.post(`${home}/me/exchange/${own.id}`, changed)).status).toBe(303)
  expect((await lineNamed('Buss tur-retur')).amount).toBe(9000)
  const others = await lineNamed('Møte torsdag')
  const before = await countRows(world)
  const raised = { ...note, amount: '9999', version: String(others.version) }
  expect((await member.post(`${home}/me/exchange/${others.id}`, raised)).status).toBe(409)
  expect((await member.post(`${home}/me/exchange/${others.id}/remove`)).status).toBe(409)
  expect((await member.get(`${home}/me/exchange/${others.id}`)).status).toBe(303)
  expect(await countRows(world)).toEqual(before)
  expect((await lineNamed('Møte torsdag')).amount).toBe(125_000)
})

test('nobody who leads marks their own as paid', async () => {
  await lead.post(`${home}/me/exchange`, { ...note, what: 'Kaffe' })
  const own = await lineNamed('Kaffe')
  const path = `${home}/exchange/${ours.seats.facilitator.participant_id}`
  expect((await lead.get(path)).location).toBe(`${home}/me/exchange`)
  expect((await lead.post(`${path}/${own.id}/paid`, { version: '1' })).status).toBe(403)
  const settled = { ...note, what: 'Kaffe', version: '1', paid_on: '2026-02-01' }
  expect((await lead.post(`${path}/${own.id}`, settled)).status).toBe(404)
  expect((await lineNamed('Kaffe')).paid_on).toBeNull()
})

test('who saves over a newer version sees both, and two who mark at once pay once', async () => {
  const second = browserOf(world, (await laySeat(world, ours.initiative_id, 'facilitator')).token)
  const line = await lineNamed('Buss tur-retur')
  const version = String(line.version)
  const path = `${theirs}/${line.id}`
  expect((await lead.post(path, { ...note, amount: '95', version })).status).toBe(303)
  const late = await second.post(path, { ...note, amount: '120', version, paid_on: '' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('value="120"')
  expect(late.text).toContain('95')
  const now = await lineNamed('Buss tur-retur')
  const pay = (who: Visitor) => who.post(`${path}/paid`, { version: String(now.version) })
  const answers = await Promise.all([pay(lead), pay(second)])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const traces = await world.db
    .selectFrom('audit_event')
    .select('id')
    .where('what', '=', 'exchange_paid')
    .where('ref', '=', line.id)
    .execute()
  expect(traces).toHaveLength(1)
  expect((await lead.post(`${path}/remove`)).status).toBe(409)
})

test('a wrong note is taken away, and another initiative never reaches it', async () => {
  await member.post(`${home}/me/exchange`, { ...note, what: 'Feil', amount: '' })
  const line = await lineNamed('Feil')
  expect(line.amount).toBeNull()
  const elsewhere = await layInitiative(world)
  const theirs_lead = browserOf(world, elsewhere.seats.facilitator.token)
  const there = `/i/${elsewhere.initiative_id}/exchange/${ours.seats.member.participant_id}`
  expect((await theirs_lead.get(there)).status).toBe(404)
  expect((await theirs_lead.post(there, note)).status).toBe(404)
  expect((await theirs_lead.post(`${there}/${line.id}/remove`)).status).toBe(404)
  expect((await member.post(`${home}/me/exchange/${line.id}/remove`)).status).toBe(303)
  expect(await lineNamed('Feil')).toBeUndefined()
})
