import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Seat, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { newId } from '../../../platform/secrets.ts'

const { world, db, layInitiative, seat } = await scorecardWorld()
afterAll(world.end)

let initiative_id: string
let home: string
let lead: Seat
let amina: Seat
beforeEach(async () => {
  initiative_id = await layInitiative()
  home = `/i/${initiative_id}`
  lead = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  amina = await seat(initiative_id, 'resident')
})

const basis = {
  controller: 'Bjørkevik kommune',
  basis: 'public_task',
  law: 'Vedtak i kommunestyret',
  special_basis: 'Uttrykkelig samtykke',
  purpose: 'Finne ut hvem som spiser middag sammen',
}
const state = (who: Seat, more: Partial<typeof basis> = {}) =>
  who.visitor.post(`${home}/basis/state`, { ...basis, ...more })
const rows = () =>
  db
    .selectFrom('legal_basis')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .orderBy('number')
    .execute()

test('until it is stated the page says what is missing, and nothing is stopped', async () => {
  const page = (await amina.visitor.get(`${home}/basis`)).text
  expect(page).toContain('Ingen har skrevet dette ennå.')
  expect(page).toContain('hvem som har ansvaret')
  expect(page).toContain('Dette er noe annet enn det du selv sier ja til')
  expect((await amina.visitor.get(home)).status).toBe(200)
})

test('it is stated, the newest holds, and what stood before can be read', async () => {
  expect((await state(lead, { law: '' })).location).toBe(`${home}/basis?said=stated`)
  const first = (await amina.visitor.get(`${home}/basis`)).text
  expect(first).toContain('hvilken lov eller hvilket vedtak')
  await state(lead, { controller: 'Bjørkevik og Naboringen' })
  const page = (await amina.visitor.get(`${home}/basis`)).text
  expect(page).not.toContain('Dette mangler')
  expect(page.indexOf('Bjørkevik og Naboringen')).toBeLessThan(page.indexOf('Slik sto det før'))
  expect((await rows()).map(one => [one.number, one.stated_by])).toEqual([
    [1, lead.id],
    [2, lead.id],
  ])
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(traces.filter(one => one.what === 'basis_stated')).toHaveLength(2)
})

test('a yes to somebody with power over one is called doubtful', async () => {
  expect((await lead.visitor.get(`${home}/basis/state`)).text).toContain('vanskelig å si fritt ja')
  await state(lead, { basis: 'consent' })
  expect((await amina.visitor.get(`${home}/basis`)).text).toContain('er ikke alltid fritt')
})

test('the form begins with the owners who have confirmed, and with no basis chosen', async () => {
  for (const [name, decision] of [
    ['Bjørkevik kommune', 'confirmed'],
    ['Noen andre', null],
    ['De som sa nei', 'declined'],
  ] as const) {
    const organisation_id = newId()
    await db
      .insertInto('organisation')
      .values({ id: organisation_id, name, kind: 'municipality', created_at: world.clock.now })
      .execute()
    await db
      .insertInto('initiative_organisation')
      .values({ initiative_id, id: newId(), organisation_id, asked_at: world.clock.now, decision })
      .execute()
  }
  const form = (await lead.visitor.get(`${home}/basis/state`)).text
  expect(form).toContain('value="Bjørkevik kommune"')
  expect(form).not.toContain('Noen andre')
  expect(form).not.toContain('De som sa nei')
  expect(form).toContain('Hvem spiser vi middag med?')
  expect(form).not.toContain('checked')
})

test('only those who lead state it, only in their own initiative, and bad input leaves nothing', async () => {
  for (const kind of ['member', 'observer', 'mentor', 'researcher']) {
    const other = await seat(initiative_id, 'mentor', [kind])
    expect((await other.visitor.get(`${home}/basis`)).status, kind).toBe(200)
    expect((await other.visitor.get(`${home}/basis/state`)).status, kind).toBe(403)
    expect((await state(other)).status, kind).toBe(403)
  }
  const stranger = await seat(await layInitiative(), 'public_employee', ['facilitator', 'member'])
  expect((await state(stranger)).status).toBe(404)
  expect((await stranger.visitor.get(`${home}/basis`)).status).toBe(404)
  for (const wrong of [{ controller: '' }, { basis: 'because' }, { purpose: '' }, { law: 'x'.repeat(601) }]) {
    expect((await state(lead, wrong)).status).toBe(422)
  }
  expect(await rows()).toEqual([])
})

test('of two who state it at once, both are kept, one after the other', async () => {
  const other = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  const answers = await Promise.all([state(lead), state(other), state(lead), state(other)])
  expect(answers.map(one => one.status)).toEqual([303, 303, 303, 303])
  expect((await rows()).map(one => one.number)).toEqual([1, 2, 3, 4])
})
