import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import type { Indicator } from '../rules.ts'
import { jobs } from './reminding/jobs.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let group_id: string
let lead: Visitor
let member: Visitor
let observer: Visitor
let here: string

const layIndicator = async (more: Partial<Indicator> = {}) => {
  const id = newId()
  await db
    .insertInto('indicator')
    .values({
      initiative_id: ours.initiative_id,
      id,
      group_id,
      name: 'Har noen å spise med',
      level: 'outcome',
      kind: 'number',
      position: 1,
      added_at: world.clock.now,
      ...more,
    })
    .execute()
  return id
}

beforeEach(async () => {
  world.clock.now = new Date('2026-11-22T10:00:00Z')
  ours = await layInitiative(world)
  group_id = newId()
  await db
    .insertInto('target_group')
    .values({
      initiative_id: ours.initiative_id,
      id: group_id,
      name: 'Ungdommer ved kaia',
      kind: 'residents',
      position: 1,
      added_at: world.clock.now,
    })
    .execute()
  here = `/i/${ours.initiative_id}/impact`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
})

const stored = () =>
  db
    .selectFrom('measurement')
    .selectAll()
    .where('initiative_id', '=', ours.initiative_id)
    .orderBy('day')
    .execute()

const traces = async () =>
  (
    await db
      .selectFrom('audit_event')
      .select('what')
      .where('initiative_id', '=', ours.initiative_id)
      .where('reading', '=', false)
      .orderBy('at')
      .orderBy('what')
      .execute()
  ).map(({ what }) => what)

test('from the baseline over a target to a second measurement, each with its trace', async () => {
  const id = await layIndicator({ kind: 'share' })
  const at = `${here}/measurements/${id}`
  expect((await lead.get(`${here}/measurements`)).text).toContain('Nullpunkt mangler')
  const first = await lead.post(`${at}/baseline`, { day: '2026-03-01', part: '7', n: '10' })
  expect(first.location).toBe(`${at}?said=baseline`)
  expect(
    (await lead.post(`${at}/targets`, { day: '2026-12-31', value: '80 %', why: 'Som i fjor' })).status,
  ).toBe(303)
  expect((await member.post(at, { day: '2026-11-20', value: '78,5', n: '14' })).status).toBe(303)
  const page = (await observer.get(at)).text
  expect(page).toContain('7 av 10 (70 %), mellom 39 og 90 %')
  expect(page).toContain('78,5 % (n = 14)')
  expect(page).toContain('80 % til 31. desember 2026')
  const all = (await observer.get(`${here}/measurements`)).text
  expect(all).toContain('På vei')
  expect(all).toContain('Ungdommer ved kaia')
  expect(await traces()).toEqual(['measurement_noted', 'measurement_noted', 'target_set'])
})

test('figures that cannot be, days that cannot be and figures with reasons come back, and leave nothing', async () => {
  const number = await layIndicator()
  const share = await layIndicator({ kind: 'share' })
  const scale = await layIndicator({ kind: 'scale' })
  const withdrawn = await layIndicator({ withdrawn_at: world.clock.now })
  const story = await layIndicator({ kind: 'story' })
  await lead.post(`${here}/measurements/${number}/baseline`, { day: '2026-03-01', value: '1 000,5' })
  const before = await countRows(world)
  for (const [id, typed, says] of [
    [number, { day: '2026-03-02', value: '1.234' }, 'Dette kan leses på to måter'],
    [number, { day: '2026-03-02', value: '1,234,5' }, 'Dette kan leses på to måter'],
    [number, { day: '2026-03-02', value: '-3' }, 'ikke være under null'],
    [number, { day: '2026-03-02', value: '12', missing: 'Ingen kom' }, 'både et tall og hvorfor'],
    [number, { day: '2026-03-02' }, 'Skriv tallet, eller hvorfor det mangler'],
    [number, { day: '2026-03-01', value: '12' }, 'Gå til målingen fra 1. mars 2026'],
    [number, { day: '2026-02-28', value: '12' }, 'før nullpunktet'],
    [number, { day: '2026-11-23', value: '12' }, 'Dagen har ikke vært ennå'],
    [number, { day: '2026-02-30', value: '12' }, ''],
    [share, { day: '2026-03-02', value: '101' }, 'ikke være over 100 %'],
    [share, { day: '2026-03-02', part: '11', n: '10' }, 'flere enn alle'],
    [scale, { day: '2026-03-02', value: '5,5' }, 'utenfor skalaen'],
  ] as const) {
    const answer = await lead.post(`${here}/measurements/${id}`, typed)
    expect(answer.status, JSON.stringify(typed)).toBe(422)
    expect(answer.text).toContain(says)
  }
  const good = { day: '2026-03-02', value: '12' }
  expect((await lead.post(`${here}/measurements/${withdrawn}`, good)).status).toBe(409)
  expect((await lead.post(`${here}/measurements/${story}`, good)).status).toBe(409)
  expect((await observer.post(`${here}/measurements/${number}`, good)).status).toBe(403)
  for (const [typed, says] of [
    [{ day: '2026-03-01', value: '5' }, 'etter dagen for nullpunktet'],
    [{ day: '2026-02-01', value: '5' }, 'etter dagen for nullpunktet'],
    [{ day: '2026-12-31', value: '-5' }, 'ikke være under null'],
  ] as const) {
    const answer = await lead.post(`${here}/measurements/${number}/targets`, typed)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(says)
  }
  expect(await countRows(world)).toEqual(before)
})

test('what is missing is missing and says why; few people behind a figure is said, and stops nobody', async () => {
  const id = await layIndicator()
  const at = `${here}/measurements/${id}`
  await lead.post(at, { day: '2026-05-01', missing: 'Biblioteket var stengt' })
  await lead.post(at, { day: '2026-06-01', value: '2', n: '3' })
  const page = (await observer.get(at)).text
  expect(page).toContain('tall mangler: Biblioteket var stengt')
  expect(page).toContain('Færre enn fem bak tallet')
  expect((await stored()).map(({ value }) => value)).toEqual([null, 2])
})

test('a correction keeps what stood before, asks for a reason, and is shown to whoever saved later', async () => {
  const id = await layIndicator()
  const at = `${here}/measurements/${id}`
  await lead.post(at, { day: '2026-05-01', value: '12' })
  await lead.post(at, { day: '2026-06-01', value: '14' })
  const [one] = await stored()
  const figure = `${at}/figures/${one!.id}`
  expect((await lead.get(figure)).text).toContain('value="12"')
  const same = { day: '2026-05-01', value: '13', version: '1' }
  expect((await lead.post(figure, same)).text).toContain('Skriv hvorfor det rettes.')
  expect((await lead.post(figure, { ...same, day: '2026-06-01', why: 'Talt om igjen' })).status).toBe(422)
  expect((await lead.post(figure, { ...same, why: 'Talt om igjen' })).status).toBe(303)
  const late = await member.post(figure, { ...same, value: '11', why: 'Så feil' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('13')
  const shown = (await observer.get(figure)).text
  expect(shown).toContain('<s><span class="num">12</span>, 1. mai 2026</s>')
  expect(shown).toContain('Talt om igjen')
  // Saved as it stands, nothing happens.
  await lead.post(figure, { ...same, version: '2' })
  expect((await stored())[0]).toMatchObject({ value: 13, version: 2 })

  expect((await lead.post(`${figure}/strike`, { struck_why: '' })).status).toBe(422)
  const struck = await Promise.all(
    [1, 2].map(() => lead.post(`${figure}/strike`, { struck_why: 'Feil dag' })),
  )
  expect(struck.map(({ status }) => status).sort()).toEqual([303, 404])
  expect((await observer.get(at)).text).toContain('Feil dag')
  // Its day is free again.
  expect((await lead.post(at, { day: '2026-05-01', value: '15' })).status).toBe(303)
})

test('a figure at its end that is corrected still says so where it is told what stood before', async () => {
  const id = await layIndicator({ kind: 'scale' })
  const figure = newId()
  await db
    .insertInto('measurement')
    .values({
      ...{ initiative_id: ours.initiative_id, id: figure, indicator_id: id, day: '2026-05-01' },
      ...{ at_end: 'high', n: 9, came_by: 'asked', noted_at: world.clock.now },
    })
    .execute()
  const path = `${here}/measurements/${id}/figures/${figure}`
  const typed = { day: '2026-05-01', value: '4', n: '9', why: 'Galt ark', version: '1' }
  expect((await lead.post(path, typed)).status).toBe(303)
  for (const page of [path, `${here}/follow/${id}`])
    expect((await lead.get(page)).text, page).toContain('øverst på skalaen')
})

test('a baseline is corrected freely until it is locked, and then only with a reason, which shows', async () => {
  const id = await layIndicator()
  const at = `${here}/measurements/${id}`
  await lead.post(at, { day: '2026-05-01', value: '10' })
  await lead.post(at, { day: '2026-08-01', value: '12' })
  const [first, second] = await stored()
  expect((await lead.post(`${at}/figures/${second!.id}/baseline`)).status).toBe(409)
  expect((await lead.get(`${at}/figures/${first!.id}`)).text).toContain('La denne være nullpunktet')
  await lead.post(`${at}/figures/${first!.id}/baseline`)
  const figure = `${at}/figures/${first!.id}`
  expect((await lead.post(figure, { day: '2026-05-01', value: '9', version: '2' })).status).toBe(303)
  expect((await lead.post(figure, { day: '2026-08-02', value: '9', version: '3' })).text).toContain(
    'Nullpunktet må komme først',
  )
  await Promise.all([1, 2].map(() => lead.post(`${figure}/lock`)))
  expect((await lead.post(figure, { day: '2026-05-01', value: '8', version: '3' })).status).toBe(422)
  world.clock.now = new Date('2026-11-23T10:00:00Z')
  const told = { day: '2026-05-01', value: '8', version: '3', why: 'To ble talt dobbelt' }
  expect((await lead.post(figure, told)).status).toBe(303)
  expect((await observer.get(at)).text).toContain('Endret etter at det ble låst')
  expect((await lead.post(`${at}/baseline`, { day: '2026-04-01', value: '3' })).status).toBe(409)
  expect((await traces()).filter(what => what === 'baseline_locked')).toHaveLength(1)
})

test('a target is given up with a reason and stays as the old line; two on one day are refused', async () => {
  const id = await layIndicator()
  const at = `${here}/measurements/${id}/targets`
  await lead.post(at, { day: '2026-12-31', value: '20' })
  expect((await lead.post(at, { day: '2026-12-31', value: '30' })).text).toContain('et mål på denne dagen')
  const { id: target } = await db
    .selectFrom('target')
    .select('id')
    .where('indicator_id', '=', id)
    .executeTakeFirstOrThrow()
  expect((await lead.post(`${at}/${target}`, { given_up_why: ' ' })).status).toBe(422)
  expect((await lead.post(`${at}/${target}`, { given_up_why: 'Lokalet ble solgt' })).status).toBe(303)
  expect((await lead.post(`${at}/${target}`, { given_up_why: 'En gang til' })).status).toBe(404)
  expect((await lead.post(at, { day: '2026-12-31', value: '30' })).status).toBe(303)
  const page = (await observer.get(at)).text
  expect(page).toContain('Lokalet ble solgt')
  expect(page).toContain('30 til 31. desember 2026')
})

test('pressed twice adds once; two at once on one day, and one finds the other’s', async () => {
  const id = await layIndicator()
  const at = `${here}/measurements/${id}`
  const twice = await Promise.all([1, 2].map(() => lead.post(at, { day: '2026-05-01', value: '12' })))
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  const both = await Promise.all([
    lead.post(at, { day: '2026-06-01', value: '12' }),
    member.post(at, { day: '2026-06-01', value: '13' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(await stored()).toHaveLength(2)
})

test('a day in the address that no calendar has is passed over', async () => {
  const path = `${here}/measurements/${await layIndicator()}`
  for (const day of ['2026-02-30', '0000-01-01', '9999-12-31', 'x'])
    expect((await lead.get(`${path}?until=${day}`)).status, day).toBe(200)
})

test('another initiative has no way in', async () => {
  const id = await layIndicator()
  await lead.post(`${here}/measurements/${id}`, { day: '2026-05-01', value: '12' })
  await lead.post(`${here}/measurements/${id}/targets`, { day: '2026-12-31', value: '12' })
  const [one] = await stored()
  const { id: target } = await db
    .selectFrom('target')
    .select('id')
    .where('indicator_id', '=', id)
    .executeTakeFirstOrThrow()
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const there = `/i/${other.initiative_id}/impact/measurements/${id}`
  const before = await countRows(world)
  for (const path of ['', '/baseline', '/targets', `/targets/${target}`, `/figures/${one!.id}`]) {
    expect((await stranger.get(`${there}${path}`)).status, path).toBe(404)
    expect((await stranger.get(`${here}/measurements/${id}${path}`)).status).toBe(404)
    const typed = { day: '2026-05-02', value: '1', version: '1', given_up_why: 'x' }
    expect((await stranger.post(`${there}${path}`, typed)).status, path).toBe(404)
  }
  for (const press of ['strike', 'lock', 'baseline'])
    expect((await stranger.post(`${there}/figures/${one!.id}/${press}`, { struck_why: 'x' })).status).toBe(
      404,
    )
  expect(
    (
      await stranger.post(`/i/${other.initiative_id}/impact/series`, {
        indicator: id,
        pasted: 'dag;verdi\n2026-01-01;1',
      })
    ).status,
  ).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

const remind = () =>
  jobs[0]!.run({ db, now: world.clock.now, config: world.config, key: world.key, holds: [] }, {})
const mails = async () => {
  const found = await db
    .selectFrom('outbox')
    .select(['recipient', 'subject', 'body', 'stop_address'])
    .where('kind', '=', 'measure_reminder')
    .orderBy('recipient')
    .execute()
  await db.deleteFrom('outbox').where('kind', '=', 'measure_reminder').execute()
  return found
}
const email = (participant_id: string, address: string) =>
  db.updateTable('participant').set({ email: address }).where('id', '=', participant_id).execute()

test('on the day it is due one letter comes to whoever measures, once; and none while the work rests', async () => {
  const { member: measures, facilitator } = ours.seats
  await email(measures.participant_id, 'mali@example.test')
  await email(facilitator.participant_id, 'leif@example.test')
  const planned = { every: 'quarterly', first_on: '2026-11-22' } as const
  await layIndicator({ ...planned, measured_by: measures.participant_id })
  await layIndicator({ ...planned, measured_by: measures.participant_id, name: 'Andre måling', position: 2 })
  const nobodys = await layIndicator({ ...planned, name: 'Ingen sin', position: 3 })
  world.clock.now = new Date('2026-11-22T05:30:00Z')
  await remind()
  expect(await mails(), 'before seven').toEqual([])
  world.clock.now = new Date('2026-11-22T06:25:00Z')
  await db
    .insertInto('initiative_state')
    .values({
      initiative_id: ours.initiative_id,
      id: newId(),
      state: 'paused',
      at: new Date('2026-11-01'),
      reason: '',
    })
    .execute()
  await remind()
  expect(await mails(), 'it rests').toEqual([])
  await db.deleteFrom('initiative_state').where('initiative_id', '=', ours.initiative_id).execute()
  await Promise.all([remind(), remind()])
  const [leif, mali, ...more] = await mails()
  expect(more).toEqual([])
  expect(leif).toMatchObject({ recipient: 'leif@example.test' })
  expect(leif!.body).toContain('Ingen sin (22. november 2026)')
  expect(mali!.body).toContain('Har noen å spise med')
  expect(mali!.body).toContain('Andre måling')
  expect(mali!.body).not.toContain('Ingen sin')
  expect(mali!.body).toContain(`${world.config.base_url}${here}/measurements`)
  await remind()
  expect(await mails()).toEqual([])
  // Three months on it is due again; what was measured early is not, and who has stopped the letters gets none.
  world.clock.now = new Date('2027-02-22T10:00:00Z')
  await lead.post(`${here}/measurements/${nobodys}`, { day: '2027-02-10', value: '4' })
  const stop = new URL(mali!.stop_address!).pathname
  expect((await world.visitor().post(stop)).status).toBe(200)
  await remind()
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(['leif@example.test'])
})
