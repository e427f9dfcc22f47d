import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layAccountIn, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

/** Stands in everything that people are or wrote. */
const marker = 'Hemmeligost'

let ours: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let lead: Visitor
let letter = ''

const start = {
  question: 'Hvordan får unge et sted å være?',
  title: 'Bua',
  place: 'Storvik',
  name: 'Nora',
  party: 'public_employee',
}

beforeEach(async () => {
  ours = await layInitiative(world)
  const { initiative_id, seats } = ours
  here = `/i/${initiative_id}/guide/pattern`
  lead = browserOf(world, seats.facilitator.token)
  await layAccountIn(world, seats.facilitator.session_id)
  const at = world.clock.now
  const own = seats.member.participant_id
  await db
    .updateTable('initiative')
    .set({ whom_to_ask: marker, meal: marker })
    .where('initiative_id', '=', initiative_id)
    .execute()
  await db
    .updateTable('participant')
    .set({ name: marker })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', own)
    .execute()
  const mark = { initiative_id, version: '0.1', note: marker, at, noted_by: own, who: marker, number: 1 }
  await db
    .insertInto('checkpoint_mark')
    .values([
      { ...mark, id: newId(), checkpoint: 'elephant', state: 'in_place' },
      { ...mark, id: newId(), checkpoint: 'celebrate', state: 'not_for_us' },
    ])
    .execute()
  await db
    .insertInto('method_use')
    .values({ initiative_id, id: newId(), method: 'shared-meal', version: '0.1', note: marker, noted_at: at })
    .execute()
  const fields = JSON.stringify({ what: marker, watcher: marker })
  await db
    .insertInto('sheet_row')
    .values({ initiative_id, id: newId(), sheet: 'risks', fields, added_at: at, changed_at: at })
    .execute()
  await db
    .insertInto('participation_form')
    .values({ initiative_id, id: newId(), form: 'co_production', reason: marker, at, chosen_by: own })
    .execute()
  letter = newId()
  await db
    .insertInto('invitation_letter')
    .values({
      initiative_id,
      id: letter,
      name: 'Til naboene',
      language: 'nb',
      greeting: 'Hei fra Torsdagsbordet i Fjellvik.',
      why_you: `Vi skriver til deg som kjenner ${marker}.`,
      purpose: 'Vi lurer på: Hvordan kan flere spise sammen?',
      practical: `Hjemme hos ${marker}`,
      free: 'Du kan si nei.',
      contact: marker,
      written_at: at,
      written_by: own,
    })
    .execute()
})

const startHere = (more: object = {}) => lead.post(here, { ...start, letter, ...more })

const idIn = (location: string | null) => location!.split('/')[2]!

/** Every row of every table that belongs to this initiative, as text. */
async function everythingIn(initiative_id: string): Promise<string> {
  const tables = await world.database.pool.query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'initiative_id' and table_schema = 'public'",
  )
  const rows = await Promise.all(
    tables.rows.map(({ name }) =>
      world.database.pool.query(`select to_jsonb(t) from ${name} t where initiative_id = $1`, [
        initiative_id,
      ]),
    ),
  )
  return JSON.stringify(rows.map(found => found.rows))
}

test('what is given is shown first: names of points, sheets and cards, and the letters without people', async () => {
  const { text } = await lead.get(here)
  for (const shown of [
    'Samproduksjon',
    'Torsdagsbordet i Fjellvik',
    'Du kan si nei.',
    'Det som kan gå galt',
  ]) {
    expect(text).toContain(shown)
  }
  expect(text).toContain('Vi har utelatt «Hvorfor akkurat du»')
  expect(text).not.toContain(marker)
})

test('what starts from a pattern has its choices and letters, and nothing of its people', async () => {
  const started = await startHere()
  expect(started.location).toMatch(/^\/i\/[0-9a-f-]{36}\/guide\?said=from_pattern$/)
  const initiative_id = idIn(started.location)
  const everything = await everythingIn(initiative_id)
  expect(everything).not.toContain(marker)
  expect(everything).not.toContain(ours.initiative_id)
  for (const seat of Object.values(ours.seats)) expect(everything).not.toContain(seat.participant_id)

  const begun = await db
    .selectFrom('initiative')
    .select(['title', 'started_by', 'ambition'])
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  expect(begun).toEqual({ title: 'Bua', started_by: 'municipality', ambition: 2 })
  const copied = await db
    .selectFrom('invitation_letter')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(copied).toHaveLength(1)
  expect(copied[0]).toMatchObject({
    name: 'Til naboene',
    greeting: 'Hei fra Bua i Storvik.',
    why_you: '',
    purpose: 'Vi lurer på: Hvordan får unge et sted å være?',
    practical: '',
    free: 'Du kan si nei.',
    contact: '',
  })
  const used = await db
    .selectFrom('method_use')
    .select(['method', 'used', 'note'])
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(used).toEqual([{ method: 'shared-meal', used: false, note: '' }])
  const chosen = await db
    .selectFrom('participation_form')
    .select('form')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(chosen).toEqual([{ form: 'co_production' }])
  const traces = await db
    .selectFrom('audit_event')
    .select(['initiative_id', 'ref'])
    .where('what', 'in', ['initiative_from_pattern', 'pattern_used'])
    .where('initiative_id', 'in', [initiative_id, ours.initiative_id])
    .execute()
  expect(traces.map(({ ref }) => ref)).toEqual([null, null])
  expect((await lead.get(started.location!)).status).toBe(200)
})

test('only ticked letters come along, a letter of others never; pressed twice it is started once', async () => {
  const other = await layInitiative(world)
  const theirs = newId()
  await db
    .insertInto('invitation_letter')
    .values({
      initiative_id: other.initiative_id,
      id: theirs,
      name: 'x',
      language: 'nb',
      free: 'Nei',
      written_at: world.clock.now,
    })
    .execute()
  const both = await Promise.all([startHere({ letter: theirs }), startHere({ letter: theirs })])
  expect(new Set(both.map(({ location }) => location)).size).toBe(1)
  const initiative_id = idIn(both[0].location)
  const copied = await db
    .selectFrom('invitation_letter')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(copied).toEqual([])
  expect((await startHere({ title: 'En annen' })).location).not.toContain(initiative_id)
})

test('nobody else starts from it: not a member, not another initiative, nobody without an account', async () => {
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const member = browserOf(world, ours.seats.member.token)
  const before = await countRows(world)
  for (const [who, status] of [
    [member, 403],
    [stranger, 404],
  ] as const) {
    expect((await who.get(here)).status).toBe(status)
    expect((await who.post(here, { ...start, letter })).status).toBe(status)
  }
  const without = `/i/${other.initiative_id}/guide/pattern`
  expect((await stranger.post(without, start)).status).toBe(409)
  for (const more of [{ title: 'x'.repeat(300) }, { question: '' }, { place: 'a\u0007' }, { letter: 'x' }]) {
    expect((await startHere(more)).status, JSON.stringify(more)).toBe(422)
  }
  expect((await startHere({ title: `Hos ${marker}` })).text).toContain('look-first')
  expect(await countRows(world)).toEqual(before)
  const { text } = await stranger.get(without)
  expect(text).toContain('trenger du en')
  expect(text).not.toContain('name="question"')
})

test('those who lead something find it where one starts', async () => {
  expect((await lead.get('/start')).text).toContain(`href="${here}"`)
})
