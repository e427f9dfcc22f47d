import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { type Answers, answersIn, forms, isShared, questions, suggest } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

let here = ''
let ours: Awaited<ReturnType<typeof layInitiative>>
let lead: Visitor

beforeEach(async () => {
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/guide/form`
  lead = browserOf(world, ours.seats.facilitator.token)
})

test('what is not co-creation is called by its own name', async () => {
  const before = await countRows(world)
  const { text } = await lead.get(`${here}?settled=no&change=heard`)
  expect(text).toContain('Dette er ikke samskaping. Kall det en høring')
  expect(text).toMatch(/id="form-hearing"[^>]*checked/)
  expect((await lead.get(`${here}?settled=yes&change=yes`)).text).toContain('Begge deler kan ikke stemme')
  expect((await lead.get(`${here}?settled=no`)).text).toContain('Svar på litt til')
  expect((await lead.get(`${here}?settled=<b>&change=__proto__`)).status).toBe(200)
  const after = await countRows(world)
  // That somebody who leads read the page is noted, as everywhere; what they answered is not.
  expect({ ...after, audit_event: 0 }).toEqual({ ...before, audit_event: 0 })
})

test('without residents at the table it is not co-creation yet', async () => {
  const asked = `${here}?settled=no&change=yes&share=no`
  expect((await lead.get(asked)).text).not.toContain('ikke samskaping ennå')
  await world.db
    .updateTable('participant')
    .set({ party: 'public_employee' })
    .where('initiative_id', '=', ours.initiative_id)
    .execute()
  expect((await lead.get(asked)).text).toContain('ikke samskaping ennå')
})

test('each choice stays with its reason; the same sent twice is one', async () => {
  const choice = { form: 'co_creation', reason: 'Ingen av oss vet svaret' }
  const both = await Promise.all([1, 2].map(() => lead.post(here, choice)))
  expect(both.map(answer => answer.status)).toEqual([303, 303])
  world.clock.now = new Date(world.clock.now.getTime() + 60_000)
  await lead.post(here, { form: 'hearing', reason: 'Det var bestemt likevel' })
  const { text } = await browserOf(world, ours.seats.member.token).get(here)
  expect(text.indexOf('Det var bestemt likevel')).toBeLessThan(text.indexOf('Ingen av oss vet svaret'))
  const rows = await world.db
    .selectFrom('participation_form')
    .selectAll()
    .where('initiative_id', '=', ours.initiative_id)
    .execute()
  expect(rows).toHaveLength(2)
})

test('only those who lead choose, with a reason', async () => {
  const other = await layInitiative(world)
  const before = await countRows(world)
  const choice = { form: 'hearing', reason: 'x' }
  expect((await browserOf(world, ours.seats.member.token).post(here, choice)).status).toBe(403)
  expect((await browserOf(world, other.seats.facilitator.token).post(here, choice)).status).toBe(404)
  for (const more of [{ form: 'party' }, { reason: '' }, { reason: 'x'.repeat(601) }]) {
    expect((await lead.post(here, { ...choice, ...more })).status).toBe(422)
  }
  expect(await countRows(world)).toEqual(before)
})

test('whole answers always point somewhere, never to co-creation where people can change nothing', () => {
  const answers = fc.record(
    Object.fromEntries(Object.entries(questions).map(([name, all]) => [name, fc.constantFrom(...all)])),
  ) as fc.Arbitrary<Required<Answers>>
  fc.assert(
    fc.property(answers, all => {
      const found = suggest(all)
      expect(forms).toContain(found?.form)
      if (all.settled === 'yes' || all.change !== 'yes') expect(isShared(found!.form)).toBe(false)
      else expect(isShared(found!.form)).toBe(true)
      expect(answersIn(new URLSearchParams(all))).toEqual(all)
    }),
  )
})
