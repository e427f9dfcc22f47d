import { afterAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { rooms } from '../../../app.ts'
import { languages } from '../../../platform/language.ts'
import { newId } from '../../../platform/secrets.ts'
import { isOfTheHouse, isOnlyCounted } from './rules.ts'
import { text } from './text/index.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world
const now = () => world.clock.now

/** An initiative in which a member has written this and that, and a facilitator has decided on it. */
async function layThings() {
  const { initiative_id, seats } = await layInitiative(world)
  const [me, lead] = [seats.member.participant_id, seats.facilitator.participant_id]
  const here = { initiative_id }
  const step_id = newId()
  await db
    .updateTable('participant')
    .set({ name: 'Amina', email: 'amina@example.test' })
    .where('id', '=', me)
    .execute()
  await db
    .insertInto('problem_statement')
    .values({
      ...{ ...here, id: newId(), number: 2, body: 'Hvem mangler ved bordet?', reason: 'Noen spiser alene.' },
      ...{
        proposed_by: me,
        proposed_at: now(),
        decision: 'kept_as_was',
        decided_at: now(),
        decided_by: lead,
      },
      decision_reason: 'Vi venter litt.',
    })
    .execute()
  await db
    .insertInto('step')
    .values({
      ...{ ...here, id: step_id, what: 'Ringe Rema', who: 'Amina', due: '2026-03-01' },
      ...{ origin: 'first_week', agreed_at: now(), agreed_by: me },
    })
    .execute()
  await db
    .insertInto('exchange')
    .values({
      ...{ ...here, id: newId(), participant_id: me, kind: 'travel', what: 'Buss' },
      ...{ amount: 8450, on_day: '2026-02-01', noted_by: lead, noted_at: now() },
    })
    .execute()
  const browser = (who: 'member' | 'facilitator') => browserOf(world, seats[who].token)
  return { initiative_id, seats, step_id, me, lead, path: `/i/${initiative_id}/me/things`, browser }
}

test('a person finds everything that is theirs, in words, with who reads it and for how long', async () => {
  const { browser, path } = await layThings()
  const page = await browser('member').get(path)
  expect(page.status).toBe(200)
  for (const words of [
    ...['Hvem mangler ved bordet?', 'Hvorfor: Noen spiser alene.', 'Foreslått: 2. februar 2026'],
    ...['Ringe Rema', 'Hvem: Amina', 'Innen: 1. mars 2026', 'Avtalt i: starten'],
    ...['Buss', 'reise', '84,50 kr', 'E-post: amina@example.test', 'Innbygger'],
    ...['Kan leses av', 'så lenge samskapingen finnes', '/me/exchange', '/me/things.json'],
  ]) {
    expect(page.text).toContain(words)
  }
  // What the house needs for itself is told as a number.
  expect(page.text).toContain('Hvilken plass nettleseren hører til')
})

test('who only noted or decided finds that, and nothing of the person it is about', async () => {
  const { browser, path } = await layThings()
  const page = await browser('facilitator').get(path)
  expect(page.text).toContain('Vi venter litt.')
  for (const words of [
    'Hvem mangler ved bordet?',
    'Noen spiser alene',
    'Buss',
    '84,50',
    'Ringe Rema',
    'amina@',
  ]) {
    expect(page.text).not.toContain(words)
  }
  const data = await browser('facilitator').get(`${path}.json`)
  expect(data.text).toContain('Vi venter litt.')
  for (const words of ['Buss', '8450', 'amina@', 'Noen spiser alene']) expect(data.text).not.toContain(words)
})

test('the files carry the same, and no key, hash or id of anybody', async () => {
  const { browser, initiative_id, path, lead, me } = await layThings()
  const member = browser('member')
  const [html, json] = [await member.get(`${path}.html`), await member.get(`${path}.json`)]
  expect(html.headers.get('content-disposition')).toContain('attachment')
  expect(html.text).toMatch(/^<!doctype html>/)
  expect(html.text).not.toMatch(/<script|<link|src=|href=/)
  const data = JSON.parse(json.text)
  expect(data.initiative).toEqual({ id: initiative_id, title: 'Torsdagsbordet' })
  const byTable = new Map(data.things.map((one: { table: string }) => [one.table, one]))
  expect(byTable.get('exchange')).toMatchObject({ count: 1, rows: [{ kind: 'travel', amount: 8450 }] })
  for (const words of ['Ringe Rema', 'Noen spiser alene', 'Buss']) {
    expect(html.text).toContain(words)
    expect(json.text).toContain(words)
  }
  expect(json.text).not.toContain(lead)
  expect(json.text).not.toContain(me)
  expect(json.text).not.toMatch(/hash|sealed/)
  const sessions = data.things.find((one: { table: string }) => one.table === 'session_seat')
  expect(sessions).toMatchObject({ count: 1, rows: [] })
})

test('nobody finds anything of another, in this initiative or in another one', async () => {
  const { seats } = await layThings()
  const other = await layThings()
  for (const grant of ['observer', 'mentor', 'researcher'] as const) {
    const page = await browserOf(world, seats[grant].token).get(
      `/i/${(await seats[grant].access()).initiative_id}/me/things`,
    )
    expect(page.text).not.toContain('Ringe Rema')
    expect(page.text).not.toContain('amina@')
  }
  expect((await browserOf(world, seats.member.token).get(other.path)).status).toBe(404)
})

test('one’s own name can be taken off what stays, and nobody else’s', async () => {
  const { browser, path, step_id, me } = await layThings()
  const before = await countRows(world)
  for (const [who, form] of [
    ['facilitator', { table: 'step', id: step_id }],
    ['member', { table: 'step', id: newId() }],
    ['member', { table: 'participant', id: me }],
    ['member', { table: 'account', id: me }],
    ['member', { table: 'step; drop table step', id: step_id }],
  ] as const) {
    expect((await browser(who).post(`${path}/name-off`, form)).status).toBe(404)
  }
  expect(await countRows(world)).toEqual(before)
  const done = await browser('member').post(`${path}/name-off`, { table: 'step', id: step_id })
  expect(done.status).toBe(303)
  const row = await db.selectFrom('step').selectAll().where('id', '=', step_id).executeTakeFirstOrThrow()
  expect([row.agreed_by, row.what]).toEqual([null, 'Ringe Rema'])
  const twice = await browser('member').post(`${path}/name-off`, { table: 'step', id: step_id })
  expect(twice.status).toBe(404)
})

test('an account is read, taken along and deleted; its seats stay', async () => {
  const visitor = world.visitor()
  await visitor.signIn('siri@example.test')
  const page = await visitor.get('/mine/things')
  expect(page.text).toContain('siri@example.test')
  expect((await visitor.get('/mine/things.html')).text).toContain('siri@example.test')
  const json = JSON.parse((await visitor.get('/mine/things.json')).text)
  expect(json.things.map((one: { table: string }) => one.table)).toContain('account')
  expect(JSON.stringify(json)).not.toMatch(/token_hash|public_key/)

  const account = await db
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'siri@example.test')
    .executeTakeFirstOrThrow()
  const { initiative_id, seats } = await layInitiative(world)
  const led = { initiative_id, participant_id: seats.facilitator.participant_id }
  await db
    .insertInto('account_seat')
    .values({ ...led, account_id: account.id, at: now() })
    .execute()
  const refused = await visitor.post('/mine/erase')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Du leder en samskaping alene')
  await db
    .insertInto('initiative_grant')
    .values({
      ...led,
      id: newId(),
      kind: 'facilitator',
      given_at: now(),
      participant_id: seats.member.participant_id,
    })
    .execute()
  expect((await visitor.post('/mine/erase')).location).toBe('/gone')
  expect((await visitor.get('/mine/things')).status).toBe(401)
  const left = await db.selectFrom('account').select('id').where('id', '=', account.id).execute()
  expect(left).toEqual([])
  const seat = await db.selectFrom('participant').select('id').where('id', '=', led.participant_id).execute()
  expect(seat).toHaveLength(1)
})

test('every column that a person’s copy shows has a word in every language', async () => {
  const found = await world.database.pool.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type not in ('uuid', 'bytea')`,
  )
  const shown = rooms.flatMap(room => room.holds ?? []).filter(one => one.person && !isOnlyCounted(one))
  const columns = new Set(
    found.rows
      .filter(row => shown.some(one => one.table === row.table) && !isOfTheHouse(row.column))
      .map(row => row.column),
  )
  for (const language of languages) {
    const words = text[language].columns as Record<string, string>
    expect(
      [...columns].filter(column => !words[column]),
      language,
    ).toEqual([])
  }
})
