import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type Visitor, type World } from '../../../test/setup/app.ts'

let world: World
let kari: Visitor
let home: string

const first_page = {
  question: 'Hvordan får vi det lysere her?',
  title: 'Lysere kvelder',
  place: 'Bjørkevik',
  started_by: 'residents',
  ambition: '0',
  name: 'Kari',
  party: 'resident',
}

beforeAll(async () => {
  world = await makeWorld()
  kari = world.visitor()
  await kari.signIn('kari@example.test')
  home = (await kari.post('/start', first_page)).location!.split('?')[0]!
})
afterAll(() => world.end())

const traces = async () => {
  const row = await world.db
    .selectFrom('audit_event')
    .select(set => set.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

test('the first page asks for three things and demands only a question of them', async () => {
  const page = await kari.get('/start')
  for (const name of ['question', 'whom_to_ask', 'meal']) expect(page.text).toContain(`name="${name}"`)
  const empty = await kari.post('/start', { ...first_page, question: '', title: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('href="#question"')
  expect(empty.text).not.toContain('href="#meal"')
  expect(empty.text).toContain('Bjørkevik')
})

test('a stranger is asked to sign in before starting', async () => {
  expect((await world.visitor().get('/start')).status).toBe(401)
  const before = await traces()
  expect((await world.visitor().post('/start', first_page)).status).toBe(401)
  expect(await traces()).toBe(before)
})

test('who starts leads, has a seat, and leaves a trace', async () => {
  expect((await kari.get(`${home}/edit`)).status).toBe(200)
  const trace = await world.db.selectFrom('audit_event').select('what').executeTakeFirst()
  expect(trace?.what).toBe('initiative_started')
})

test('the question is proposed anew, adopted with a reason, and its history stays', async () => {
  await kari.post(`${home}/question`, { body: 'Hvor kan unge være?', reason: 'Det er de som savner noe' })
  const proposal = await world.db
    .selectFrom('problem_statement')
    .select('id')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow()
  const decide = `${home}/question/${proposal.id}`
  expect((await kari.post(decide, { decision: 'adopted', decision_reason: '' })).status).toBe(422)
  expect((await kari.get(`${home}/question`)).text).toContain('<h1>Hvordan får vi det lysere her?</h1>')
  await kari.post(decide, { decision: 'adopted', decision_reason: 'Alle var med på det' })
  const page = await kari.get(`${home}/question`)
  expect(page.text).toContain('<h1>Hvor kan unge være?</h1>')
  expect(page.text).toContain('Alle var med på det')
  expect(page.text).toContain('Hvordan får vi det lysere her?')
  expect((await kari.post(decide, { decision: 'kept_as_was', decision_reason: 'Nei' })).status).toBe(409)
})

test('keeping the question as it was needs a reason that all can read', async () => {
  await kari.post(`${home}/question`, { body: 'Noe helt annet?', reason: 'Bare en tanke' })
  const { id } = await world.db
    .selectFrom('problem_statement')
    .select('id')
    .where('number', '=', 3)
    .executeTakeFirstOrThrow()
  await kari.post(`${home}/question/${id}`, {
    decision: 'kept_as_was',
    decision_reason: 'Vi er ikke ferdige med dette',
  })
  const page = await kari.get(`${home}/question`)
  expect(page.text).toContain('<h1>Hvor kan unge være?</h1>')
  expect(page.text).toContain('Vi er ikke ferdige med dette')
})

test('two who edit the initiative see both versions and choose', async () => {
  const fields = { ...first_page, whom_to_ask: '', meal: 'Suppe', version: '1' }
  expect((await kari.post(`${home}/edit`, fields)).status).toBe(303)
  const clash = await kari.post(`${home}/edit`, { ...fields, meal: 'Vafler', ambition: '2' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Suppe')
  expect(clash.text).toContain('name="version" value="2"')
  expect((await kari.post(`${home}/edit`, { ...fields, meal: 'Vafler', version: '2' })).status).toBe(303)
})

test('a step is agreed, changed, and what became of it is noted without losing what was noted before', async () => {
  await kari.post(`${home}/steps`, { what: 'Spør biblioteket', who: 'Kari', due: '2026-02-01' })
  const list = await kari.get(`${home}/steps`)
  expect(list.text).toContain('Spør biblioteket')
  expect(list.text).toContain('fristen er ute')
  const step = /\/steps\/[0-9a-f-]{36}/.exec(list.text)![0]
  expect(
    (await kari.post(home + step, { what: 'Ring biblioteket', who: 'Kari', due: '', version: '1' })).status,
  ).toBe(303)
  expect((await kari.post(home + step, { what: 'Skriv', who: 'Kari', due: '', version: '1' })).status).toBe(
    409,
  )
  await kari.post(`${home}${step}/outcome`, { outcome: 'goes_on', note: 'De tenker på det' })
  world.clock.now = new Date(world.clock.now.getTime() + 1000)
  await kari.post(`${home}${step}/outcome`, { outcome: 'done', note: 'De sa ja' })
  const page = await kari.get(home + step)
  expect(page.text).toContain('De tenker på det')
  expect((await kari.get(`${home}/steps`)).text).toContain('De sa ja')
  expect((await kari.post(`${home}${step}/outcome`, { outcome: 'perhaps' })).status).toBe(422)
})

test('two initiatives never see each other', async () => {
  const other = world.visitor()
  await other.signIn('other@example.test')
  const elsewhere = (await other.post('/start', { ...first_page, title: 'Et annet sted' })).location!.split(
    '?',
  )[0]!
  for (const path of ['/question', '/edit', '/steps']) expect((await other.get(home + path)).status).toBe(404)
  const before = await traces()
  const step = /\/steps\/[0-9a-f-]{36}/.exec((await kari.get(`${home}/steps`)).text)![0]
  expect((await other.get(elsewhere + step)).status).toBe(404)
  expect((await other.post(`${elsewhere}${step}/outcome`, { outcome: 'done', note: '' })).status).toBe(404)
  const proposal = await world.db
    .selectFrom('problem_statement')
    .select('id')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow()
  const decided = await other.post(`${elsewhere}/question/${proposal.id}`, {
    decision: 'adopted',
    decision_reason: 'x',
  })
  expect(decided.status).toBe(404)
  expect(await traces()).toBe(before)
  expect((await other.get(`${elsewhere}/steps`)).text).not.toContain('biblioteket')
})
