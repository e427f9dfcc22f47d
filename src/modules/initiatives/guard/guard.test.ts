import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let home: string
let member: Visitor

const rename = (participant_id: string, name: string) =>
  world.db
    .updateTable('participant')
    .set({ name })
    .where('initiative_id', '=', ours.initiative_id)
    .where('id', '=', participant_id)
    .execute()

const looked = (html: string) => /name="looked" value="([\w-]{43})"/.exec(html)![1]!

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  home = `/i/${ours.initiative_id}`
  member = browserOf(world, ours.seats.member.token)
  await rename(ours.seats.member.participant_id, 'Amina')
  await rename(ours.seats.facilitator.participant_id, 'Ingrid')
})
afterAll(() => world.end())

const reason = 'Vi spiser alene.'

test('a phone number calls for a look: nothing is saved, and what was typed stays', async () => {
  const before = await countRows(world)
  const answer = await member.post(`${home}/question`, { body: 'Ring meg på 912 34 567 da', reason })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('<title>Se over: ')
  expect(answer.text).toContain('ligner et telefonnummer: 912 34 567')
  expect(answer.text).toContain('Historien din er din')
  expect(answer.text).toContain('Ring meg på 912 34 567 da</textarea>')
  expect(answer.text).toContain(`${reason}</textarea>`)
  expect(answer.text).toContain('id="body-look"')
  expect(answer.text).toMatch(/<textarea[^>]*aria-describedby="body-look"/)
  expect(answer.text).not.toContain('id="reason-look"')
  expect(await countRows(world)).toEqual(before)
})

test('the person may send it as it stands', async () => {
  const typed = { body: 'Kan vi ringe 912 34 568?', reason }
  const first = await member.post(`${home}/question`, typed)
  const sent = await member.post(`${home}/question`, { ...typed, looked: looked(first.text) })
  expect(sent.status).toBe(303)
  expect((await member.get(`${home}/question`)).text).toContain('Kan vi ringe 912 34 568?')
})

test('lines that a browser ends in its own way are the same text', async () => {
  const first = await member.post(`${home}/question`, { body: 'Ring\n912 34 569', reason })
  const again = { body: ' Ring\r\n912 34 569', reason, looked: looked(first.text) }
  expect((await member.post(`${home}/question`, again)).status).toBe(303)
})

test('a text that is changed afterwards is looked at again', async () => {
  const first = await member.post(`${home}/question`, { body: 'Ring 912 34 570', reason })
  const mark = looked(first.text)
  const other = await member.post(`${home}/question`, { body: 'Ring 912 34 571', reason, looked: mark })
  expect(other.status).toBe(422)
  expect(looked(other.text)).not.toBe(mark)
  const mended = await member.post(`${home}/question`, { body: 'Kan noen ringe meg?', reason, looked: mark })
  expect(mended.status).toBe(303)
})

test('others’ names call for a look, one’s own does not, and neither do names from elsewhere', async () => {
  const gone = await laySeat(world, ours.initiative_id, 'observer')
  await rename(gone.participant_id, 'Hanne')
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('participant_id', '=', gone.participant_id)
    .execute()
  const theirs = await layInitiative(world)
  await world.db
    .updateTable('participant')
    .set({ name: 'Yosef' })
    .where('initiative_id', '=', theirs.initiative_id)
    .where('party', '=', 'resident')
    .execute()
  const named = await member.post(`${home}/question`, {
    body: 'Hva sa Ingrid?',
    reason: 'Hannes mor var der.',
  })
  expect(named.status).toBe(422)
  expect(named.text).toContain('Du nevner Ingrid.')
  expect(named.text).toContain('Du nevner Hanne.')
  const own = await member.post(`${home}/question`, { body: 'Jeg heter Amina og kjenner Yosef.', reason })
  expect(own.status).toBe(303)
})

test('a step names who does it on purpose, but a phone number there deserves a look', async () => {
  const named = await member.post(`${home}/steps`, { what: 'Vi dekker bordet', who: 'Ingrid', due: '' })
  expect(named.status).toBe(303)
  const numbered = await member.post(`${home}/steps`, { what: 'Vi dekker bordet', who: 'Ingrid, 912 34 567' })
  expect(numbered.status).toBe(422)
  expect(numbered.text).toContain('id="who-look"')
})

test('a reason to leave comes back open with its hint, and nobody has left', async () => {
  const answer = await member.post(`${home}/me/leave`, { reason: 'Ingrid ville det' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Du nevner Ingrid.')
  expect((await member.get(`${home}/me`)).status).toBe(200)
  const lead = browserOf(world, ours.seats.facilitator.token)
  const path = `${home}/people/${ours.seats.member.participant_id}/leave`
  const by_lead = await lead.post(path, { reason: 'Amina flyttet, 912 34 567' })
  expect(by_lead.status).toBe(422)
  expect(by_lead.text).toContain('Se over')
})

test('starting asks about numbers, since there are no others yet', async () => {
  const kari = world.visitor()
  await kari.signIn('kari@example.test')
  const wish = {
    question: 'Hvorfor ringer ingen 41 23 45 67?',
    title: 'Bordet',
    place: 'Bjørkevik',
    started_by: 'municipality',
    ambition: '0',
    name: 'Kari',
    party: 'public_employee',
  }
  const first = await kari.post('/start', wish)
  expect(first.status).toBe(422)
  expect((await kari.post('/start', { ...wish, looked: looked(first.text) })).status).toBe(303)
})

test('a save over a newer version still shows both, and the mark goes with it', async () => {
  const lead = browserOf(world, ours.seats.facilitator.token)
  const edit = {
    title: 'Bordet',
    place: 'Bjørkevik',
    started_by: 'municipality',
    ambition: '1',
    version: '1',
  }
  expect((await lead.post(`${home}/edit`, { ...edit, meal: 'Suppe', whom_to_ask: '' })).status).toBe(303)
  const late = { ...edit, meal: 'Vafler hos Amina', whom_to_ask: '' }
  const hinted = await lead.post(`${home}/edit`, late)
  expect(hinted.status).toBe(422)
  const both = await lead.post(`${home}/edit`, { ...late, looked: looked(hinted.text) })
  expect(both.status).toBe(409)
  expect(both.text).toContain('type="hidden" name="looked"')
  const mine = { ...late, version: '2', looked: looked(both.text) }
  expect((await lead.post(`${home}/edit`, mine)).status).toBe(303)
})

test('what was found stands in no log, no trace and no table', async () => {
  await member.post(`${home}/question`, { body: 'Ring 987 65 432', reason })
  const rows = await world.db.selectFrom('audit_event').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain('65 432')
  expect(world.faults).toEqual([])
})

test('every language has its words for it', async () => {
  const said = {
    nb: 'Send det som det står',
    nn: 'Sjå over éin gong til',
    da: 'ligner et telefonnummer',
    en: 'looks like a phone number',
  }
  for (const [language, words] of Object.entries(said)) {
    const browser = browserOf(world, ours.seats.member.token, language)
    const answer = await browser.post(`${home}/question`, { body: 'Ring 912 34 567', reason })
    expect(answer.text).toContain(words)
  }
})
