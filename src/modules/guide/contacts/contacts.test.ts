import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { continuityOf } from './queries.ts'
import { changesLately, hasEnded, isNow, warningsOf } from './rules.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let lead: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-06-15T10:00:00Z')
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/guide/contacts`
  lead = browserOf(world, ours.seats.facilitator.token)
})

const form = (more: Record<string, string>) => ({
  name: '',
  participant_id: '',
  contact_for: '',
  from_day: '',
  instead_of: '',
  why_ended: '',
  ...more,
})
const rows = () =>
  db
    .selectFrom('contact_person')
    .selectAll()
    .where('initiative_id', '=', ours.initiative_id)
    .orderBy('from_day')
    .execute()
const newest = async () => (await rows()).at(-1)!

test('the third contact person in a year is told in words, with why it changed', async () => {
  await lead.post(here, form({ name: 'Berit', from_day: '2026-01-10' }))
  expect((await lead.get(here)).text).not.toContain('kontaktperson på ett år')
  const first = (await newest()).id
  await lead.post(
    here,
    form({ name: 'Odd', from_day: '2026-03-01', instead_of: first, why_ended: 'Omorganisering' }),
  )
  expect((await lead.get(here)).text).toContain('Andre kontaktperson på ett år')
  const second = (await newest()).id
  await lead.post(here, form({ name: 'Siri', from_day: '2026-05-01', instead_of: second }))
  const { text } = await browserOf(world, ours.seats.observer.token).get(here)
  expect(text).toContain('Tredje kontaktperson på ett år')
  expect(text).toContain('Omorganisering')
  expect((await rows()).map(row => row.to_day)).toEqual(['2026-02-28', '2026-04-30', null])
  world.clock.now = new Date('2027-07-01T10:00:00Z')
  expect((await lead.get(here)).text).not.toContain('kontaktperson på ett år')
})

test('nobody to call, and one who has left, deserve a look; an erased name is gone', async () => {
  const { participant_id } = ours.seats.member
  await db.updateTable('participant').set({ name: 'Solveig' }).where('id', '=', participant_id).execute()
  await lead.post(here, form({ participant_id, name: 'Solveig Hansen', from_day: '2026-01-10' }))
  expect((await newest()).name).toBe('')
  await lead.post(`/i/${ours.initiative_id}/people/${participant_id}/leave`, { reason: '' })
  expect((await lead.get(here)).text).toContain('Kontaktpersonen er ikke med her lenger')
  const { id } = await newest()
  const end = {
    participant_id,
    name: '',
    contact_for: '',
    from_day: '2026-01-10',
    why_ended: '',
    version: '1',
  }
  expect((await lead.post(`${here}/${id}`, { ...end, to_day: '2026-01-09' })).status).toBe(422)
  expect((await lead.post(`${here}/${id}`, { ...end, to_day: '2026-06-14' })).status).toBe(303)
  expect((await lead.post(`${here}/${id}`, { ...end, to_day: '2026-06-10' })).status).toBe(409)
  expect((await lead.get(here)).text).toContain('Akkurat nå har folk ingen å ringe til')
  await db.deleteFrom('participant').where('id', '=', participant_id).execute()
  const { text } = await lead.get(here)
  expect(text).not.toContain('Solveig')
  expect(text).toContain('En som ikke er med lenger')
})

test('of two who take over at once, one is told', async () => {
  await lead.post(here, form({ name: 'Berit', from_day: '2026-01-10' }))
  const { id } = await newest()
  const both = await Promise.all(
    ['Odd', 'Siri'].map(name => lead.post(here, form({ name, from_day: '2026-03-01', instead_of: id }))),
  )
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 422])
  expect(await rows()).toHaveLength(2)
})

test('who may not, another initiative and odd input leave nothing behind', async () => {
  await lead.post(here, form({ name: 'Berit', from_day: '2026-01-10' }))
  const { id } = await newest()
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const before = await countRows(world)
  const observer = browserOf(world, ours.seats.observer.token)
  expect((await observer.post(here, form({ name: 'Odd' }))).status).toBe(403)
  const there = `/i/${other.initiative_id}/guide/contacts`
  expect((await stranger.post(there, form({ name: 'Odd', instead_of: id }))).status).toBe(422)
  expect((await stranger.post(`${there}/${id}/remove`)).status).toBe(404)
  expect((await stranger.get(`${there}/${id}`)).status).toBe(404)
  for (const more of [
    {},
    { name: 'x'.repeat(300) },
    { name: 'Odd', from_day: 'i dag' },
    { name: 'Odd', instead_of: id, from_day: '2026-01-09' },
    { participant_id: other.seats.member.participant_id },
  ]) {
    expect((await lead.post(here, form(more))).status, JSON.stringify(more)).toBe(422)
  }
  expect(await countRows(world)).toEqual(before)
  expect(await continuityOf(db, await other.seats.member.access(), world.clock.now)).toMatchObject({
    now: [],
    warnings: [],
  })
})

test('everybody is either coming, here or gone; only those who went within a year count as changes', () => {
  const day = fc
    .integer({ min: -900, max: 300 })
    .map(days => new Date(Date.parse('2026-06-15') + days * 86_400_000).toISOString().slice(0, 10))
  const contact = fc.record({ from_day: day, to_day: fc.option(day), here: fc.option(fc.boolean()) })
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 8 }), all => {
      const today = '2026-06-15'
      const contacts = all.filter(one => one.to_day === null || one.to_day >= one.from_day)
      for (const one of contacts) expect(isNow(one, today) && hasEnded(one, today)).toBe(false)
      const lately = contacts.filter(
        one => one.to_day !== null && one.to_day < today && one.to_day >= '2025-06-15',
      )
      expect(changesLately(contacts, today)).toBe(lately.length)
      const now = contacts.filter(one => isNow(one, today))
      expect(warningsOf(contacts, today).includes('nobody')).toBe(contacts.length > 0 && now.length === 0)
      expect(warningsOf(contacts, today).includes('left')).toBe(now.some(one => one.here === false))
    }),
  )
})
