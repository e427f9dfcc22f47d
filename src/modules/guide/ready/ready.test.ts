import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { theGuide } from '../queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)
const asked = (await theGuide()).points.filter(point => point.before_inviting)

let laid: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let lead: Visitor

beforeEach(async () => {
  laid = await layInitiative(world)
  here = `/i/${laid.initiative_id}`
  lead = browserOf(world, laid.seats.facilitator.token)
})

const looks = () =>
  db
    .selectFrom('readiness_look')
    .select(['missing', 'reason'])
    .where('initiative_id', '=', laid.initiative_id)
    .execute()

test('what is missing is told, and one goes on with a reason', async () => {
  const { text } = await lead.get(`${here}/guide/ready`)
  expect(text).toContain('Finn en til som kan lede')
  for (const point of asked) expect(text).toContain(`/guide/points/${point.id}"`)
  expect((await lead.post(`${here}/guide/ready`, { reason: '' })).status).toBe(422)
  expect(await looks()).toEqual([])
  const gone = await lead.post(`${here}/guide/ready`, { reason: 'Amina spør oss selv' })
  expect(gone.location).toBe(`${here}/people/add?said=looked`)
  expect((await lead.get(gone.location!)).text).toContain('Notert. Nå kan dere sette av plasser.')
  const [look] = await looks()
  expect(look!.missing).toEqual([
    'question_tried',
    'two_lead',
    'basis',
    'backing',
    ...asked.map(point => point.id),
  ])
  expect((await lead.get(`${here}/guide/ready`)).text).toContain('Amina spør oss selv')
})

test('when all is in place nobody is asked why', async () => {
  await laySeat(world, laid.initiative_id, 'facilitator')
  const own = { initiative_id: laid.initiative_id, id: crypto.randomUUID() }
  const at = world.clock.now
  await db
    .insertInto('legal_basis')
    .values({
      ...own,
      number: 1,
      basis: 'public_task',
      law: 'x',
      purpose: 'x',
      controller: 'x',
      stated_at: at,
    })
    .execute()
  const [anchor_id, by] = [crypto.randomUUID(), laid.seats.observer.participant_id]
  await db
    .insertInto('anchor')
    .values({ ...own, id: anchor_id, level: 'up', who: 'Tor', participant_id: by, what: 'tid', added_at: at })
    .execute()
  const backing = {
    id: crypto.randomUUID(),
    anchor_id,
    anchor_version: 1,
    number: 1,
    kind: 'confirmed',
    said_by: by,
    at,
  }
  await db
    .insertInto('backing')
    .values({ ...own, ...backing })
    .execute()
  await db
    .updateTable('problem_statement')
    .set({ residents_without_seat: 2 })
    .where('initiative_id', '=', laid.initiative_id)
    .execute()
  for (const { id } of asked) {
    const said = { state: 'not_for_us', note: 'Ikke her', who: '', due: '', version: '1' }
    expect((await lead.post(`${here}/guide/points/${id}`, said)).status).toBe(303)
  }
  const { text } = await lead.get(`${here}/guide/ready`)
  expect(text).toContain('Alt dette er på plass.')
  expect(text).not.toContain('name="reason"')
  expect((await lead.post(`${here}/guide/ready`)).status).toBe(303)
  expect(await looks()).toEqual([{ missing: [], reason: '' }])
})

test('only those who lead go on from here, the others read', async () => {
  for (const grant of ['member', 'observer', 'mentor', 'researcher'] as const) {
    const who = browserOf(world, laid.seats[grant].token)
    expect((await who.get(`${here}/guide/ready`)).status).toBe(200)
    expect((await who.post(`${here}/guide/ready`, { reason: 'x' })).status).toBe(403)
  }
  expect(await looks()).toEqual([])
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.facilitator.token)
  expect((await theirs.post(`${here}/guide/ready`, { reason: 'x' })).status).toBe(404)
})

test('whoever adds seats is led here while no resident has one, where the municipality began', async () => {
  const way = `${here}/guide/ready"`
  expect((await lead.get(`${here}/people/add`)).text).not.toContain(way)
  await db
    .updateTable('participant')
    .set({ party: 'public_employee' })
    .where('initiative_id', '=', laid.initiative_id)
    .execute()
  expect((await lead.get(`${here}/people/add`)).text).toContain(way)
  await db
    .updateTable('initiative')
    .set({ started_by: 'residents' })
    .where('initiative_id', '=', laid.initiative_id)
    .execute()
  expect((await lead.get(`${here}/people/add`)).text).not.toContain(way)
})
