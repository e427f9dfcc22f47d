import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'

const world = await makeWorld()
afterAll(world.end)

const offered = {
  name: 'Solveig',
  about: 'Vi fikk i gang lange bord. Jeg kan på kveldstid.',
  themes: ['food', 'loneliness'],
  phases: ['preparation', 'recruitment'],
  languages: ['nb'],
  places: '1',
}
const asked = { body: 'Hvordan kom dere i gang?', shown_as: 'En samskaping om mat' }

/** Those who look for somebody, and where somebody offers. */
let here = ''
let there = ''
let third = ''
let lead: Visitor
let member: Visitor
let mentor: Visitor
let their_lead: Visitor
let others: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await world.db.deleteFrom('outbox').execute()
  await world.db.deleteFrom('mentor_offer').execute()
  await forgetTries(world)
  const [ours, theirs, more] = [
    await layInitiative(world),
    await layInitiative(world),
    await layInitiative(world),
  ]
  here = `/i/${ours.initiative_id}/learning/mentors`
  there = `/i/${theirs.initiative_id}/learning/mentors`
  third = `/i/${more.initiative_id}/learning/mentors`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  mentor = browserOf(world, theirs.seats.observer.token)
  their_lead = browserOf(world, theirs.seats.facilitator.token)
  others = browserOf(world, more.seats.facilitator.token)
  await reachableAt(ours.seats.facilitator.participant_id, 'berit@example.test')
  await reachableAt(theirs.seats.observer.participant_id, 'solveig@example.test')
})

const reachableAt = (id: string, email: string) =>
  world.db.updateTable('participant').set({ email }).where('id', '=', id).execute()
const mails = () => world.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()
const asks = () => world.db.selectFrom('mentor_ask').selectAll().execute()
const idIn = (location: string | null) => /asks\/([\w-]{36})/.exec(location!)![1]!

async function offer(who = mentor, form: Record<string, string | string[]> = offered): Promise<string> {
  const answer = await who.post(`${there}/offer`, form)
  expect(answer.status, answer.text).toBe(303)
  const { id } = await world.db
    .selectFrom('mentor_offer')
    .select('id')
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}

async function ask(offer_id: string): Promise<string> {
  const answer = await lead.post(`${here}/${offer_id}/ask`, asked)
  expect(answer.status, answer.text).toBe(303)
  return idIn(answer.location)
}

test('somebody offers, is found by those who come behind, is asked, says yes, and gets a seat as mentor', async () => {
  const offer_id = await offer()
  const list = await member.get(here)
  expect(list.text).toContain(offered.about)
  expect(list.text).toContain('Ett steg foran dere: invitere')
  expect(list.text, 'those who lead ask').not.toContain(`${offer_id}/ask`)
  const id = await ask(offer_id)
  const [told, ...more] = await mails()
  expect(told).toMatchObject({ kind: 'mentor_asked', recipient: 'solveig@example.test' })
  expect(told!.body).toContain(`${there}/asks/${id}`)
  expect(told!.body + told!.subject).not.toMatch(/kom dere|mat/)
  expect(more).toEqual([])

  expect((await mentor.get(there)).text).toContain(asked.shown_as)
  expect((await mentor.get(`${there}/asks/${id}`)).text).toContain(asked.body)
  const yes = { answer: 'yes', answer_body: 'Gjerne. Spør etter meg på biblioteket.' }
  expect((await mentor.post(`${there}/asks/${id}/answer`, yes)).status).toBe(303)
  expect((await mails()).map(one => [one.kind, one.recipient])).toEqual([
    ['mentor_asked', 'solveig@example.test'],
    ['mentor_answered', 'berit@example.test'],
  ])
  const answered = await lead.get(`${here}/asks/${id}`)
  expect(answered.text).toContain('på biblioteket')
  const invite = /href="([^"]*people\/add\?[^"]*)"/.exec(answered.text)![1]!.replaceAll('&amp;', '&')
  const add = await lead.get(invite)
  expect(add.text).toContain('>Solveig</textarea>')
  expect(add.text).toMatch(/value="mentor" selected/)

  expect((await others.get(third)).text, 'the one place is taken').toContain('Ingen ledige plasser')
  const full = await others.post(`${third}/${offer_id}/ask`, asked)
  expect(full.status).toBe(422)
  expect(full.text, 'what was written is not lost').toContain(asked.body)
  expect((await mentor.post(`${there}/asks/${id}/end`)).status).toBe(303)
  expect((await mails()).at(-1)).toMatchObject({ kind: 'mentor_ended', recipient: 'berit@example.test' })
  expect((await others.post(`${third}/${offer_id}/ask`, asked)).status, 'and free again').toBe(303)
})

test('a no is told, and leaves room to ask another time', async () => {
  const offer_id = await offer()
  const id = await ask(offer_id)
  const no = { answer: 'no', answer_body: '' }
  expect((await mentor.post(`${there}/asks/${id}/answer`, no)).status).toBe(303)
  expect((await mentor.post(`${there}/asks/${id}/answer`, no)).status, 'once more').toBe(303)
  expect((await mentor.post(`${there}/asks/${id}/answer`, { ...no, answer: 'yes' })).status).toBe(409)
  expect((await mails()).map(one => one.kind)).toEqual(['mentor_asked', 'mentor_answered'])
  expect((await lead.get(`${here}/asks/${id}`)).text).toContain('Sa nei denne gangen')
  expect(await ask(offer_id)).not.toBe(id)
})

test('who may not, and what says too little, leaves nothing behind', async () => {
  const offer_id = await offer()
  const id = await ask(offer_id)
  const before = await countRows(world)
  expect((await member.post(`${here}/${offer_id}/ask`, asked)).status).toBe(403)
  expect((await their_lead.post(`${there}/${offer_id}/ask`, asked)).status, 'of one’s own').toBe(404)
  expect((await lead.post(`${here}/${offer_id}/ask`, { ...asked, body: '' })).status).toBe(422)
  for (const wrong of [
    { name: '' },
    { about: '' },
    { languages: [] },
    { languages: ['xx'] },
    { places: '0' },
    { places: '21' },
    { themes: ['football'] },
    { phases: ['heaven'] },
  ]) {
    const { status } = await lead.post(`${here}/offer`, { ...offered, ...wrong })
    expect(status, JSON.stringify(wrong)).toBe(422)
  }
  const yes = { answer: 'yes', answer_body: '' }
  for (const somebody of [member, their_lead, others, world.visitor()]) {
    for (const at of [here, there, third]) {
      expect((await somebody.get(`${at}/asks/${id}`)).status).not.toBe(200)
      expect((await somebody.post(`${at}/asks/${id}/answer`, yes)).status).toBeGreaterThanOrEqual(401)
      expect((await somebody.post(`${at}/asks/${id}/end`)).status).toBeGreaterThanOrEqual(401)
    }
  }
  expect((await lead.post(`${here}/asks/${id}/answer`, yes)).status, 'for somebody else').toBe(403)
  expect((await mentor.post(`${there}/asks/${id}/end`)).status, 'before one has answered').toBe(409)
  expect((await mentor.post(`${there}/asks/${id}/answer`, { answer: 'perhaps' })).status).toBe(422)
  const { audit_event: _, ...after } = await countRows(world)
  expect(before).toMatchObject(after)
})

test('a button pressed twice offers once and asks once, and two who change an offer see each other', async () => {
  await Promise.all([mentor.post(`${there}/offer`, offered), mentor.post(`${there}/offer`, offered)])
  const offers = await world.db.selectFrom('mentor_offer').selectAll().execute()
  expect(offers).toHaveLength(1)
  const to_ask = `${here}/${offers[0]!.id}/ask`
  const both = await Promise.all([lead.post(to_ask, asked), lead.post(to_ask, asked)])
  expect(both[0].location).toBe(both[1].location)
  expect(await asks()).toHaveLength(1)
  const change = (about: string) => mentor.post(`${there}/offer`, { ...offered, about, version: '1' })
  expect((await change('Jeg kan på dagtid.')).status).toBe(303)
  const late = await change('Jeg kan i helga.')
  expect(late.status).toBe(409)
  expect(late.text).toContain('Jeg kan på dagtid.')
})

test('of two who ask for the one place at once, both may wait, and the mentor chooses', async () => {
  const offer_id = await offer()
  const both = await Promise.all([
    lead.post(`${here}/${offer_id}/ask`, asked),
    others.post(`${third}/${offer_id}/ask`, asked),
  ])
  expect(both.map(one => one.status)).toEqual([303, 303])
  for (const one of await asks()) {
    const page = await mentor.get(`${there}/asks/${one.id}`)
    expect(page.status).toBe(200)
    await mentor.post(`${there}/asks/${one.id}/answer`, { answer: 'yes', answer_body: '' })
  }
  expect((await asks()).map(one => one.answer)).toEqual(['yes', 'yes'])
})

test('an offer that ends disappears, and those who waited are told; so it does when its owner leaves', async () => {
  const offer_id = await offer()
  const id = await ask(offer_id)
  expect((await mentor.post(`${there}/offer/end`)).status).toBe(303)
  expect((await mentor.post(`${there}/offer/end`)).status, 'once more').toBe(303)
  expect((await mails()).map(one => one.kind)).toEqual(['mentor_asked', 'mentor_ended'])
  expect((await lead.get(`${here}/asks/${id}`)).text).toContain('Ikke aktuelt lenger')
  expect((await lead.get(`${here}/${offer_id}/ask`)).status).toBe(404)
  const again = await offer()
  expect((await lead.get(here)).text).toContain(again)
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('kind', '=', 'observer')
    .execute()
  expect((await lead.get(here)).text).not.toContain(again)
  expect((await lead.post(`${here}/${again}/ask`, asked)).status).toBe(404)
})

test('made-up people and real ones do not find each other', async () => {
  const offer_id = await offer()
  await world.db.updateTable('mentor_offer').set({ demo: true }).execute()
  expect((await lead.get(here)).text).not.toContain(offered.about)
  expect((await lead.post(`${here}/${offer_id}/ask`, asked)).status).toBe(404)
})
