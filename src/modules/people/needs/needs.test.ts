import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let home: string
let member: Visitor
let lead: Visitor
let other: Awaited<ReturnType<typeof laySeat>>

const browser = (seat: { token: string }) => browserOf(world, seat.token)

const ask = (who: Visitor, readers: readonly string[], more: Record<string, string> = {}) =>
  who.post(`${home}/me/needs`, { kind: 'allergies', detail: 'Tåler ikke nøtter', ...more, readers })

const lastNeed = async () => {
  const rows = await world.db.selectFrom('adaptation').select('id').orderBy('asked_at', 'desc').execute()
  return rows[0]!.id
}

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  home = `/i/${ours.initiative_id}`
  other = await laySeat(world, ours.initiative_id, 'facilitator')
  member = browser(ours.seats.member)
  lead = browser(ours.seats.facilitator)
})
afterAll(() => world.end())

test('without somebody chosen nothing is saved, and what was typed stays', async () => {
  const before = await countRows(world)
  const answer = await ask(member, [])
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Velg minst én som skal få vite det')
  expect(answer.text).toContain('Tåler ikke nøtter')
  expect(await countRows(world)).toEqual(before)
})

test('only those who are named see it', async () => {
  expect((await ask(member, [ours.seats.facilitator.participant_id])).status).toBe(303)
  expect((await lead.get(`${home}/needs`)).text).toContain('Tåler ikke nøtter')
  expect((await browser(other).get(`${home}/needs`)).text).not.toContain('nøtter')
  for (const grant of ['member', 'observer', 'mentor', 'researcher'] as const) {
    expect((await browser(ours.seats[grant]).get(`${home}/needs`)).status).toBe(403)
  }
  expect((await member.get(`${home}/me/needs`)).text).toContain('Tåler ikke nøtter')
  expect((await browser(ours.seats.observer).get(`${home}/me/needs`)).text).not.toContain('nøtter')
})

test('reading leaves a trace about the person, once in an hour, without a word of what was read', async () => {
  await lead.get(`${home}/needs`)
  await lead.get(`${home}/needs`)
  const traces = await world.db
    .selectFrom('audit_event')
    .selectAll()
    .where('reading', '=', true)
    .where('about_participant', '=', ours.seats.member.participant_id)
    .where('participant_id', '=', ours.seats.facilitator.participant_id)
    .where('what', '=', '/needs')
    .execute()
  expect(traces).toHaveLength(1)
  const all = await world.db.selectFrom('audit_event').selectAll().execute()
  expect(JSON.stringify(all)).not.toContain('nøtter')
})

test('somebody who does not lead cannot be chosen', async () => {
  const before = await countRows(world)
  for (const id of [
    ours.seats.observer.participant_id,
    ours.seats.member.participant_id,
    crypto.randomUUID(),
  ]) {
    const answer = await ask(member, [ours.seats.facilitator.participant_id, id])
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('leder ikke lenger')
  }
  expect(await countRows(world)).toEqual(before)
})

test('who was named stops seeing it when they no longer lead, and the person is told', async () => {
  await ask(member, [other.participant_id], { kind: 'interpreter', detail: 'Dari' })
  expect((await browser(other).get(`${home}/needs`)).text).toContain('Dari')
  const demoted = await lead.post(`${home}/people/${other.participant_id}/level`, { level: 'member' })
  expect(demoted.status).toBe(303)
  expect((await browser(other).get(`${home}/needs`)).status).toBe(403)
  const rows = await world.db.selectFrom('adaptation_reader').selectAll().execute()
  expect(rows.some(row => row.reader_id === other.participant_id)).toBe(true)
  expect((await member.get(`${home}/me/needs`)).text).toContain('Ingen av dem du valgte, leder lenger')
  expect((await lead.get(`${home}/needs`)).text).not.toContain('Dari')
})

test('a need can be changed and given to somebody else', async () => {
  await ask(member, [ours.seats.facilitator.participant_id], { kind: 'pace', detail: 'Pause hver time' })
  const rows = await world.db.selectFrom('adaptation').select('id').where('kind', '=', 'pace').execute()
  const path = `${home}/me/needs/${rows[0]!.id}`
  expect((await member.get(path)).text).toContain('Pause hver time')
  const changed = await member.post(path, {
    kind: 'pace',
    detail: 'Pause hver halvtime',
    readers: ours.seats.facilitator.participant_id,
  })
  expect(changed.status).toBe(303)
  expect((await lead.get(`${home}/needs`)).text).toContain('Pause hver halvtime')
  const refused = await member.post(path, { kind: 'pace', detail: 'x' })
  expect(refused.status).toBe(422)
  expect((await lead.get(`${home}/needs`)).text).toContain('Pause hver halvtime')
})

test('nobody changes, ends or reads the need of another, nor from another initiative', async () => {
  const id = await lastNeed()
  const theirs = await layInitiative(world)
  const before = await countRows(world)
  const path = `${home}/me/needs/${id}`
  const form = { kind: 'other', detail: 'mitt', readers: ours.seats.facilitator.participant_id }
  for (const who of [lead, browser(ours.seats.observer)]) {
    expect((await who.get(path)).status).toBe(404)
    expect((await who.post(path, form)).status).toBe(404)
    expect((await who.post(`${path}/end`)).status).toBe(404)
  }
  const elsewhere = browser(theirs.seats.member)
  expect((await elsewhere.get(path)).status).toBe(404)
  const there = `/i/${theirs.initiative_id}/me/needs/${id}`
  expect((await elsewhere.post(`${there}/end`)).status).toBe(404)
  const foreign = await elsewhere.post(`/i/${theirs.initiative_id}/me/needs`, form)
  expect(foreign.status).toBe(422)
  expect(await countRows(world)).toEqual(before)
})

test('a need that has ended is seen by nobody, and its words are gone', async () => {
  await ask(member, [ours.seats.facilitator.participant_id], { kind: 'other', detail: 'En stol ved døra' })
  const rows = await world.db.selectFrom('adaptation').select('id').where('kind', '=', 'other').execute()
  const path = `${home}/me/needs/${rows[0]!.id}/end`
  const [first, second] = await Promise.all([member.post(path), member.post(path)])
  expect([first.status, second.status].sort()).toEqual([303, 404])
  expect((await lead.get(`${home}/needs`)).text).not.toContain('stol')
  expect((await member.get(`${home}/me/needs`)).text).not.toContain('stol')
  const kept = await world.db.selectFrom('adaptation').select('detail').where('kind', '=', 'other').execute()
  expect(kept).toEqual([{ detail: '' }])
})

test('when the person leaves, nobody sees what they needed', async () => {
  expect((await lead.get(`${home}/needs`)).text).toContain('Tåler ikke nøtter')
  const left = await lead.post(`${home}/people/${ours.seats.member.participant_id}/leave`, { reason: '' })
  expect(left.status).toBe(303)
  expect((await lead.get(`${home}/needs`)).text).not.toContain('nøtter')
})

test('age and situation decide who else is asked, and the page says so', async () => {
  expect((await lead.get(`${home}/needs`)).text).toContain('Alder og situasjon avgjør')
  expect((await lead.get(`${home}/people/add`)).text).toContain('Alder og situasjon avgjør')
})
