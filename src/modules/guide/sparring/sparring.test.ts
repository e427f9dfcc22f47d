import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'

const world = await makeWorld()
afterAll(world.end)

const body = 'Hvordan får vi med flere fedre?'

let here = ''
let initiative_id = ''
let lead: Visitor
let member: Visitor
let mentor: Visitor
let ids: Record<'member' | 'mentor', string>

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await world.db.deleteFrom('outbox').execute()
  const { seats, ...laid } = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}/guide/sparring`
  lead = browserOf(world, seats.facilitator.token)
  member = browserOf(world, seats.member.token)
  mentor = browserOf(world, seats.mentor.token)
  ids = { member: seats.member.participant_id, mentor: seats.mentor.participant_id }
  await write(ids.member, 'amina@example.test')
  await write(ids.mentor, 'mona@example.test')
})

const write = (id: string, email: string) =>
  world.db.updateTable('participant').set({ email }).where('id', '=', id).execute()
const mails = () => world.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()

async function ask(who = member): Promise<string> {
  const answer = await who.post(here, { body })
  expect(answer.status).toBe(303)
  return answer.location!.split('?')[0]!
}

test('a question reaches the mentor, who answers; what was written stands in no mail', async () => {
  const question = await ask()
  const [asked] = await mails()
  expect(asked).toMatchObject({ recipient: 'mona@example.test', kind: 'sparring_asked' })
  expect(asked!.body).toContain(question)
  expect(asked!.stop_address).toMatch(/\/weekly\/stop\/[\w-]{128}$/)
  expect((await mentor.get(here)).text).toContain(body)
  expect((await mentor.post(question, { body: 'Spør dem hjemme hos dem.' })).status).toBe(303)
  const [, answered, ...more] = await mails()
  expect(answered).toMatchObject({ recipient: 'amina@example.test', kind: 'sparring_answered' })
  expect(more).toEqual([])
  for (const mail of await mails()) {
    expect(mail.subject + mail.body).not.toContain('fedre')
    expect(mail.subject + mail.body).not.toContain('hjemme')
  }
  expect((await member.get(question)).text).toContain('Spør dem hjemme hos dem.')
  expect((await member.post(question, { body: 'Takk!' })).status, 'under one’s own').toBe(303)
  expect(await mails()).toHaveLength(2)
})

test('a button pressed twice asks once and answers once, and nobody gets two letters', async () => {
  const asked = await Promise.all([member.post(here, { body }), member.post(here, { body })])
  expect(asked[0].location).toBe(asked[1].location)
  const question = asked[0].location!.split('?')[0]!
  await Promise.all([mentor.post(question, { body: 'Kanskje' }), mentor.post(question, { body: 'Kanskje' })])
  expect(await mails()).toHaveLength(2)
  expect((await member.get(question)).text.match(/Kanskje/g)).toHaveLength(1)
  world.clock.now = new Date('2026-02-03T10:00:00Z')
  expect((await member.post(here, { body })).location).not.toContain(question)
})

test('who has stopped the letters, has left, or has no address gets none', async () => {
  await mentor.post(`/i/${initiative_id}/me/weekly`, { letters: 'no' })
  const gone = await laySeat(world, initiative_id, 'mentor')
  await write(gone.participant_id, 'gone@example.test')
  await browserOf(world, gone.token).post(`/i/${initiative_id}/me/leave`)
  await laySeat(world, initiative_id, 'mentor')
  await ask()
  expect(await mails()).toEqual([])
})

test('those who read along see nothing of it, and mentors do not ask', async () => {
  const question = await ask()
  const before = await countRows(world)
  for (const grant of ['observer', 'researcher'] as const) {
    const who = browserOf(world, (await laySeat(world, initiative_id, grant)).token)
    expect((await who.get(here)).status).toBe(403)
    expect((await who.get(question)).status).toBe(403)
    expect((await who.post(question, { body: 'Hei' })).status).toBe(403)
  }
  expect((await mentor.post(here, { body })).status).toBe(403)
  for (const wrong of ['', 'x'.repeat(2001), 'a\u0000b']) {
    expect((await member.post(here, { body: wrong })).status).toBe(422)
    expect((await mentor.post(question, { body: wrong })).status).toBe(422)
  }
  const { audit_event: _, ...after } = await countRows(world)
  expect(before).toMatchObject({ sparring_question: after.sparring_question, outbox: after.outbox })
})

test('the one who asked closes it, and nobody else while they are here', async () => {
  const question = await ask()
  expect((await lead.post(`${question}/close`)).status).toBe(403)
  expect((await member.post(`${question}/close`)).status).toBe(303)
  expect((await mentor.post(question, { body: 'For sent' })).status).toBe(409)
  expect((await member.post(`${question}/open`)).status).toBe(303)
  expect((await mentor.post(question, { body: 'Ikke for sent' })).status).toBe(303)
  await member.post(`/i/${initiative_id}/me/leave`)
  expect((await lead.post(`${question}/close`)).status, 'the asker has left').toBe(303)
})

test('what one wrote is taken back, but no question from under somebody’s answer', async () => {
  const question = await ask()
  await mentor.post(question, { body: 'Kanskje' })
  expect((await member.post(`${question}/remove`)).status).toBe(409)
  const { id } = await world.db
    .selectFrom('sparring_answer')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  expect((await member.post(`${question}/answers/${id}/remove`)).status).toBe(404)
  expect((await mentor.post(`${question}/answers/${id}/remove`)).status).toBe(303)
  expect((await lead.post(`${question}/remove`)).status).toBe(403)
  expect((await member.post(`${question}/remove`)).status).toBe(303)
  expect((await member.get(question)).status).toBe(404)
})

test('of an answer and a taking back at once, one wins and nothing hangs loose', async () => {
  const question = await ask()
  const both = await Promise.all([
    mentor.post(question, { body: 'Her er jeg' }),
    member.post(`${question}/remove`),
  ])
  expect([
    [303, 409],
    [404, 303],
  ]).toContainEqual(both.map(one => one.status))
})

test('after a week without an answer those who lead are told so', async () => {
  await ask()
  expect((await lead.get(here)).text).not.toContain('uten svar i mer enn ei uke')
  world.clock.now = new Date('2026-02-10T10:00:00Z')
  expect((await lead.get(here)).text).toContain('uten svar i mer enn ei uke')
  expect((await member.get(here)).text).not.toContain('uten svar i mer enn ei uke')
})

test('without a mentor the page says so kindly, and one may ask all the same', async () => {
  await mentor.post(`/i/${initiative_id}/me/leave`)
  expect((await lead.get(here)).text).toContain(`/i/${initiative_id}/people/add`)
  const { text } = await member.get(here)
  expect(text).toContain('Dere har ingen mentor ennå')
  expect(text).not.toContain('/people/add')
  await ask()
})

test('another initiative finds nothing here', async () => {
  const question = await ask()
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.mentor.token)
  const there = question.replace(initiative_id, other.initiative_id)
  expect((await theirs.get(question)).status).toBe(404)
  expect((await theirs.get(there)).status).toBe(404)
  expect((await theirs.post(there, { body: 'Hei' })).status).toBe(404)
})
