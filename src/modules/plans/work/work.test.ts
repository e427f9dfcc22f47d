import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative } from '../../../../test/house/people.ts'
import { layPlanText } from '../../../../test/house/plans.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { passagesIn } from '../library/queries.ts'
import { worksIn, worksOf, worksUnderWay } from './queries.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world

const body = `# Kommuneplan

Samskaping betyr at vi gjør det sammen.

## Tiltak

- Ta i bruk samskaping i nye prosjekter.
- Lære ledere samskaping.
`

let ours: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let lead: Visitor
let member: Visitor
let plan_id = ''
let measures: Awaited<ReturnType<typeof passagesIn>> = []

const layPlan = (municipality_number: string) => layPlanText(world, { municipality_number, text: body })

const sitIn = (municipality_number: string, initiative_id = ours.initiative_id) =>
  db
    .updateTable('initiative')
    .set({ municipality_number })
    .where('initiative_id', '=', initiative_id)
    .execute()

const end = (state: string) =>
  db
    .insertInto('initiative_state')
    .values({ initiative_id: ours.initiative_id, id: newId(), state, at: world.clock.now })
    .execute()

const tell = (fields: Record<string, string> = {}) =>
  lead.post(here, { plan_id, key: measures[0]?.key ?? '', said: 'Vi lager mat sammen.', ...fields })

beforeEach(async () => {
  await forgetTries(world)
  await db.deleteFrom('plan').execute()
  await db.deleteFrom('plan_work').execute()
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/plans`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  await sitIn('1804')
  plan_id = await layPlan('1804')
  measures = (await passagesIn(db, [plan_id])).filter(one => one.meaning === 'measure')
})

test('those who lead tell which measure they carry out, and everybody reads it at the municipality', async () => {
  expect(measures).toHaveLength(2)
  const page = await lead.get(here)
  expect(page.status, world.faults.join()).toBe(200)
  expect(page.text).toContain('Ta i bruk <mark>samskaping</mark> i nye prosjekter.')
  const told = await tell()
  expect(told.location).toBe(`${here}?said=told#told`)
  const open = (await world.visitor().get('/plans/places/1804')).text
  expect(open).toContain('2 tiltak nevner samskaping. Noen har fortalt at de gjør ett av dem.')
  expect(open).toContain('Torsdagsbordet gjør dette.')
  expect(open).toContain('Vi lager mat sammen.')
  expect(await worksUnderWay(db, false)).toEqual([{ municipality_number: '1804', initiatives: 1 }])
  expect(await worksUnderWay(db, true)).toEqual([])
})

test('told twice it stands once, as it stood', async () => {
  await tell()
  expect((await tell({ said: 'Noe annet.' })).location).toBe(`${here}?said=already#told`)
  await tell({ plan_id: '', key: '', said: 'Uten plan.' })
  await tell({ plan_id: '', key: '', said: 'Uten plan igjen.' })
  const rows = await worksIn(db, false, ['1804'])
  expect(rows.map(one => one.said).toSorted()).toEqual(['Uten plan.', 'Vi lager mat sammen.'])
  expect(await worksUnderWay(db, false)).toEqual([{ municipality_number: '1804', initiatives: 1 }])
})

test('members see what is told and tell nothing; it can be taken back', async () => {
  await tell()
  const shown = (await member.get(here)).text
  expect(shown).toContain('Vi lager mat sammen.')
  expect(shown).not.toContain('Fortell at vi gjør dette')
  const before = await countRows(world)
  expect((await member.post(here, { plan_id: '', key: '', said: '' })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  const [work] = await worksOf(db, false, [plan_id])
  expect((await member.post(`${here}/${work?.id}/remove`)).status).toBe(403)
  expect((await lead.post(`${here}/${work?.id}/remove`)).location).toBe(`${here}?said=removed`)
  expect(await worksOf(db, false, [plan_id])).toEqual([])
  const others = await layInitiative(world)
  const elsewhere = browserOf(world, others.seats.facilitator.token)
  await tell()
  const [again] = await worksOf(db, false, [plan_id])
  expect((await elsewhere.post(`/i/${others.initiative_id}/plans/${again?.id}/remove`)).status).toBe(404)
})

test('only what a plan of one’s own municipality wants can be told of', async () => {
  const elsewhere = await layPlan('1806')
  expect((await tell({ plan_id: elsewhere })).status).toBe(404)
  expect((await tell({ key: 'ukjent' })).status).toBe(404)
  expect((await tell({ plan_id: newId() })).status).toBe(404)
  await db
    .updateTable('initiative')
    .set({ municipality_number: null })
    .where('initiative_id', '=', ours.initiative_id)
    .execute()
  expect((await tell({ plan_id: '', key: '' })).status).toBe(404)
  expect((await lead.get(here)).text).toContain(`/i/${ours.initiative_id}/owners`)
  expect((await member.get(here)).text).not.toContain(`/i/${ours.initiative_id}/owners"`)
})

test('a number of somebody’s is looked at before it goes out, in the form it was written in', async () => {
  const back = await tell({ said: 'Ring 912 34 567.' })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Ring 912 34 567.')
  expect(back.text.match(/<details class="ds-details" open/g)).toHaveLength(1)
  expect(await worksOf(db, false, [plan_id])).toEqual([])
})

test('a correction is heard: what is no measure is asked for no more, but what was told stands', async () => {
  await tell()
  for (const { key } of measures) {
    const said = { plan_id, key, meaning: 'named', we: 'nobody', reason: 'Bare et ord' }
    await db
      .insertInto('plan_correction')
      .values({ ...said, corrected_at: world.clock.now })
      .execute()
  }
  const { text } = await lead.get(here)
  expect(text).toContain('Ingen av planene som gjelder, har tiltak eller mål om samskaping.')
  expect(text).toContain('Vi lager mat sammen.')
})

test('what has ended is told as past and counts no more as under way', async () => {
  await tell()
  await end('ended')
  expect((await lead.get(here)).text).toContain('Samskapingen er avsluttet.')
  expect((await world.visitor().get('/plans/places/1804')).text).toContain('Torsdagsbordet har gjort dette.')
  expect(await worksUnderWay(db, false)).toEqual([])
})

test('when a plan is gone, what was told of it still says which measure it was', async () => {
  await tell()
  await db.deleteFrom('plan').where('id', '=', plan_id).execute()
  const { text } = await lead.get(here)
  expect(text).toContain('Ta i bruk samskaping i nye prosjekter.')
  expect(text).toContain('Planen er ikke lenger her')
})

test('two plans that said the same may both go', async () => {
  const elsewhere = await layPlan('1806')
  await tell()
  await sitIn('1806')
  await tell({ plan_id: elsewhere })
  await db.deleteFrom('plan').where('id', 'in', [plan_id, elsewhere]).execute()
  expect(await worksIn(db, false, ['1806'])).toHaveLength(2)
})
