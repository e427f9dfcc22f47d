import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'

const world = await makeWorld()
afterAll(world.end)

const asked = {
  title: 'Hvordan får vi med fedrene?',
  body: 'Vi har spurt i barnehagen.\nIngen kom.',
  themes: ['families', 'children'],
  shown_as: 'En samskaping om familier',
}

/** Those who ask, and those of another place who answer. */
let here = ''
let there = ''
let initiative_id = ''
let theirs = ''
let lead: Visitor
let member: Visitor
let observer: Visitor
let helper: Visitor
let their_lead: Visitor
let their_mentor: Visitor
const stranger = () => world.visitor()

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await world.db.deleteFrom('outbox').execute()
  await forgetTries(world)
  const [ours, others] = [await layInitiative(world), await layInitiative(world)]
  initiative_id = ours.initiative_id
  theirs = others.initiative_id
  here = `/i/${initiative_id}/learning/help`
  there = `/i/${theirs}/learning/help`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
  helper = browserOf(world, others.seats.member.token)
  their_lead = browserOf(world, others.seats.facilitator.token)
  their_mentor = browserOf(world, others.seats.mentor.token)
  await reachableAt(ours.seats.member.participant_id, 'amina@example.test')
  await reachableAt(others.seats.member.participant_id, 'jonas@example.test')
})

const reachableAt = (id: string, email: string) =>
  world.db.updateTable('participant').set({ email }).where('id', '=', id).execute()
const mails = () => world.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()
const idIn = (location: string | null) => /help\/([\w-]{36})/.exec(location!)![1]!

async function ask(who = member, form: Record<string, string | string[]> = asked): Promise<string> {
  const answer = await who.post(`${here}/new`, form)
  expect(answer.status, answer.text).toBe(303)
  return idIn(answer.location)
}

const answer = (id: string, who = helper, form: Record<string, string> = { body: 'Spør om kvelden.' }) =>
  who.post(`${there}/${id}/answer`, { shown_as: 'Nabobenken', ...form })

async function givenTo(help_id: string) {
  return world.db.selectFrom('help_given').selectAll().where('help_id', '=', help_id).execute()
}

async function layPlan(): Promise<void> {
  const group_id = crypto.randomUUID()
  const group = { name: 'Fedre med små barn', detail: 'Hjemme om dagen', kind: 'residents' }
  await world.db
    .insertInto('target_group')
    .values({
      initiative_id,
      id: group_id,
      ...group,
      priority: 1,
      size: 8347,
      position: 1,
      added_at: world.clock.now,
    })
    .execute()
  const fields = JSON.stringify({ purpose: 'At fedre kjenner hverandre' })
  await world.db
    .insertInto('plan_part')
    .values({ initiative_id, part: 'purpose', fields, changed_at: world.clock.now })
    .execute()
}

test('a question is open to everybody, is answered from another place, is thanked for and told of', async () => {
  const id = await ask()
  const list = await stranger().get('/help-wanted')
  expect(list.text).toContain(asked.title)
  expect(list.text).toContain(asked.shown_as)
  const open = await helper.get(`/help-wanted/${id}`)
  expect(open.text).toContain(`${there}/${id}/answer`)
  expect((await stranger().get(`/help-wanted/${id}`)).text, 'says what one needs to answer').toContain(
    'logg inn',
  )

  const said = await answer(id)
  expect(said.location).toBe(`/help-wanted/${id}?said=answered`)
  expect((await stranger().get(`/help-wanted/${id}`)).text).toContain('Spør om kvelden.')
  const [told, ...more] = await mails()
  expect(told).toMatchObject({ recipient: 'amina@example.test', kind: 'help_answered', initiative_id })
  expect(told!.body).toContain(`${here}/${id}`)
  expect(told!.body + told!.subject).not.toMatch(/kvelden|fedrene|Nabobenken/)
  expect(more).toEqual([])

  const [given] = await givenTo(id)
  expect((await member.post(`${here}/${id}/given/${given!.id}/thank`)).status).toBe(303)
  expect((await member.post(`${here}/${id}/given/${given!.id}/thank`)).status, 'once more').toBe(303)
  expect((await helper.get(there)).text).toContain('Takket')
  await member.post(`${here}/${id}/close`, { outcome: 'Tre fedre kom.', version: '1' })
  const [, closed, ...no_more] = await mails()
  expect(closed).toMatchObject({
    recipient: 'jonas@example.test',
    kind: 'help_closed',
    initiative_id: theirs,
  })
  expect(closed!.body).not.toContain('fedre')
  expect(no_more).toEqual([])
  expect((await helper.get(`/help-wanted/${id}`)).text).toContain('Tre fedre kom.')
  await member.post(`${here}/${id}/close`, { outcome: 'Tre fedre kom, og én ble.', version: '2' })
  expect(await mails(), 'nobody is told twice').toHaveLength(2)
  const late = await answer(id, their_lead, { body: 'Spør fedrene om hjelp til noe.' })
  expect(late.status, 'it is closed').toBe(422)
  expect(late.text, 'what was written is not lost').toContain('Spør fedrene om hjelp til noe.')
  expect(late.text).toContain('er ferdige med dette')
  expect(await givenTo(id)).toHaveLength(1)
})

test('who may not ask or answer leaves nothing behind, nor does a form that says too little', async () => {
  const id = await ask()
  const before = await countRows(world)
  expect((await observer.post(`${here}/new`, asked)).status).toBe(403)
  expect((await stranger().post(`${here}/new`, asked)).status).not.toBe(200)
  expect((await member.post(`${here}/plan`, { ...asked, parts: 'purpose', seen: '' })).status).toBe(403)
  for (const wrong of [
    { title: '' },
    { body: '' },
    { shown_as: '' },
    { title: 'x'.repeat(121) },
    { body: 'a\u0000b' },
    { themes: ['families', 'children', 'youth', 'food'] },
    { themes: ['football'] },
  ]) {
    const { status } = await member.post(`${here}/new`, { ...asked, ...wrong })
    expect(status, JSON.stringify(wrong)).toBe(422)
  }
  expect((await answer(id, helper, { body: ' ' })).status).toBe(422)
  expect((await answer(id, helper, { strong: 'Bare dette' })).status, 'a question has one text').toBe(422)
  // Nobody answers themselves, and nobody answers from a place where they have no seat.
  expect((await member.post(`${here}/${id}/answer`, { body: 'Hei', shown_as: 'Vi' })).status).toBe(404)
  expect((await member.post(`${there}/${id}/answer`, { body: 'Hei', shown_as: 'Vi' })).status).not.toBe(303)
  const { audit_event: _, ...after } = await countRows(world)
  expect(before).toMatchObject(after)
})

test('a name of somebody in the initiative, or a number, is looked at before it is open to everybody', async () => {
  const body = 'Ring oss på 912 34 567 om dere vil.'
  const first = await member.post(`${here}/new`, { ...asked, body })
  expect(first.status).toBe(422)
  expect(first.text).toContain('912 34 567')
  const looked = /name="looked" value="([^"]+)"/.exec(first.text)![1]!
  expect((await member.post(`${here}/new`, { ...asked, body, looked })).status).toBe(303)
})

test('a button pressed twice asks once and answers once', async () => {
  const both = await Promise.all([member.post(`${here}/new`, asked), member.post(`${here}/new`, asked)])
  expect(both[0].location).toBe(both[1].location)
  const id = idIn(both[0].location)
  await Promise.all([answer(id), answer(id)])
  expect(await givenTo(id)).toHaveLength(1)
  expect(await mails()).toHaveLength(1)
})

test('one changes and takes back what one answered, and sees what one has saved elsewhere meanwhile', async () => {
  const id = await ask()
  await answer(id)
  expect((await helper.get(`${there}/${id}/answer`)).text).toContain('Spør om kvelden.')
  const changed = { body: 'Spør om morgenen.', version: '1' }
  expect((await answer(id, helper, changed)).status).toBe(303)
  const late = await answer(id, helper, { body: 'Spør på butikken.', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Spør om morgenen.')
  expect(await mails(), 'a change is not told anew').toHaveLength(1)
  const [given] = await givenTo(id)
  const remove = `/given/${given!.id}/remove`
  expect((await their_mentor.post(`${there}${remove}`)).status).toBe(403)
  expect((await member.post(`${here}${remove}`)).status, 'it is not from here').toBe(404)
  expect((await helper.post(`${there}${remove}`)).status).toBe(303)
  expect(await givenTo(id)).toEqual([])
})

test('a question is put differently until somebody has answered, and taken back by the one who asked', async () => {
  const id = await ask()
  const other = { ...asked, title: 'Hvor finner vi fedrene?', version: '1' }
  expect((await member.post(`${here}/${id}/edit`, other)).status).toBe(303)
  expect((await lead.post(`${here}/${id}/edit`, other)).status, 'an older version').toBe(409)
  await answer(id)
  expect((await member.post(`${here}/${id}/edit`, { ...other, version: '2' })).status).toBe(409)
  expect((await their_lead.post(`${there}/${id}/remove`)).status).toBe(404)
  expect((await member.post(`${here}/${id}/remove`)).status).toBe(303)
  expect((await stranger().get(`/help-wanted/${id}`)).status).toBe(404)
  expect(await givenTo(id)).toEqual([])
})

test('of an answer and a taking back at once, nothing hangs loose', async () => {
  const id = await ask()
  const both = await Promise.all([answer(id), member.post(`${here}/${id}/remove`)])
  expect([
    [303, 303],
    [404, 303],
  ]).toContainEqual(both.map(one => one.status))
  expect(await givenTo(id)).toEqual([])
})

test('of a plan the chosen parts go along as they were shown, and only those with a seat read them', async () => {
  await layPlan()
  const shown = await lead.get(`${here}/plan?parts=purpose&parts=groups&parts=problem`)
  expect(shown.text).toContain('At fedre kjenner hverandre')
  expect(shown.text).toContain('Fedre med små barn')
  expect(shown.text.replaceAll(/[0-9a-f-]{36}/g, '')).not.toMatch(/8.?347/)
  const seen = /name="seen" value="([^"]+)"/.exec(shown.text)![1]!
  const form = { ...asked, parts: ['purpose', 'groups', 'problem'], seen }
  await world.db
    .updateTable('plan_part')
    .set({ fields: JSON.stringify({ purpose: 'At alle fedre kjenner hverandre' }) })
    .where('initiative_id', '=', initiative_id)
    .execute()
  const stale = await lead.post(`${here}/plan`, form)
  expect(stale.status, 'it has been changed since').toBe(422)
  expect(stale.text).toContain('At alle fedre kjenner hverandre')
  expect((await lead.post(`${here}/plan`, { ...form, parts: [] })).status).toBe(422)
  const again = /name="seen" value="([^"]+)"/.exec(stale.text)![1]!
  const sent = await lead.post(`${here}/plan`, { ...form, seen: again })
  expect(sent.status, sent.text).toBe(303)
  const id = idIn(sent.location)
  const traces = world.db.selectFrom('audit_event').select('what').where('initiative_id', '=', initiative_id)
  expect(await traces.where('ref', '=', id).execute()).toContainEqual({ what: 'help_plan_sent' })

  const outside = await stranger().get(`/help-wanted/${id}`)
  expect(outside.text).toContain(asked.body.split('\n')[0])
  expect(outside.text).not.toContain('At alle fedre')
  expect((await helper.get(`/help-wanted/${id}`)).text).toContain('At alle fedre kjenner hverandre')
  expect((await answer(id, their_mentor, { body: 'Ikke her' })).status, 'one of three').toBe(422)
  expect((await answer(id, their_mentor, { strong: 'At det er fedrene selv' })).status).toBe(303)
  expect((await stranger().get(`/help-wanted/${id}`)).text).not.toContain('fedrene selv')
  expect((await lead.get(`${here}/${id}`)).text).toContain('At det er fedrene selv')
})

test('the list is narrowed by theme and kind, and what is done stands last', async () => {
  const old = await ask(member, { ...asked, title: 'Om mat', themes: 'food' })
  await member.post(`${here}/${old}/close`, { outcome: '', version: '1' })
  await ask(member, { ...asked, title: 'Om bolig', themes: 'housing' })
  const { text } = await stranger().get('/help-wanted?theme=food')
  expect(text).toContain('Om mat')
  expect(text).not.toContain('Om bolig')
  expect((await stranger().get('/help-wanted?theme=housing&kind=plan')).text).not.toContain('Om bolig')
  const all = (await stranger().get('/help-wanted?theme=football')).text
  expect(all.indexOf('Om bolig')).toBeLessThan(all.indexOf('Om mat'))
  expect(await mails(), 'without an outcome nobody is told').toEqual([])
})

test('made-up initiatives and real ones do not answer each other', async () => {
  const id = await ask()
  await world.db.updateTable('help_wanted').set({ demo: true }).where('id', '=', id).execute()
  expect((await answer(id)).status).toBe(404)
  expect((await helper.get(there)).text).not.toContain(id)
})

test('another initiative finds none of our pages', async () => {
  const id = await ask()
  for (const path of [`${there}/${id}`, `${there}/${id}/edit`]) {
    expect((await their_lead.get(path)).status, path).toBe(404)
  }
  expect((await their_lead.post(`${there}/${id}/close`, { outcome: 'Hei', version: '1' })).status).toBe(404)
  await answer(id)
  const [given] = await givenTo(id)
  expect((await lead.post(`${here}/${id}/given/${given!.id}/remove`)).status, 'ours to take away').toBe(303)
  expect((await lead.get(`${here}/${id}/answer`)).status).toBe(404)
})
