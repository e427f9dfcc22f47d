import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let impact = ''
let lead: Visitor
let group_id = ''

beforeEach(async () => {
  world.clock.now = new Date('2026-11-22T10:00:00Z')
  ours = await layInitiative(world)
  impact = `/i/${ours.initiative_id}/impact`
  lead = browserOf(world, ours.seats.facilitator.token)
  group_id = await layGroup('Unge foreldre', 1)
})

const held = () => ({ initiative_id: ours.initiative_id })

async function layGroup(name: string, position: number): Promise<string> {
  const id = newId()
  await db
    .insertInto('target_group')
    .values({ ...held(), id, name, kind: 'residents', size: 40, position, added_at: world.clock.now })
    .execute()
  return id
}

async function layIndicator(more: object = {}): Promise<string> {
  const id = newId()
  await db
    .insertInto('indicator')
    .values({
      ...{ ...held(), id, group_id, name: 'Har noen å be om hjelp', level: 'outcome', kind: 'share' },
      ...{ way: 'asked', position: 1, added_at: world.clock.now },
      ...more,
    })
    .execute()
  return id
}

async function measure(indicator_id: string, day: string, more: object): Promise<string> {
  const id = newId()
  await db
    .insertInto('measurement')
    .values({ ...held(), id, indicator_id, day, came_by: 'typed', noted_at: world.clock.now, ...more })
    .execute()
  return id
}

/** "Har noen å be om hjelp": 4 av 11 før, 7 av 10 etter, som i demoen. */
async function laySeries(): Promise<string> {
  const id = await layIndicator()
  await measure(id, '2025-09-11', { value: 36.4, part: 4, n: 11, baseline: true })
  await measure(id, '2026-02-12', { missing: 'Den som spør, var syk' })
  await measure(id, '2026-06-11', { value: 70, part: 7, n: 10, comment: 'Spurt etter maten' })
  return id
}

const read = async (who: Visitor, path: string) => {
  const answer = await who.get(`${impact}${path}`)
  expect(answer.status).toBe(200)
  return answer.text.replaceAll('\u00a0', ' ')
}

test('an indicator is drawn, read without claiming too much, and stands in a table, for those who read along too', async () => {
  await laySeries()
  for (const who of [lead, browserOf(world, ours.seats.observer.token)]) {
    const text = await read(who, '/follow')
    expect(text).toContain('Én indikator: 1 uten mål til en dag.')
    expect(text).toContain('4 av 11 (36 %)')
    expect(text).toContain('Forskjellen er mindre enn usikkerheten, så den kan være tilfeldig.')
    expect(text).toContain('11 var med ved nullpunktet, 10 sist')
    expect(text).toContain('Den som spør, var syk')
    expect(text).toContain('15 og 65 %')
    expect(text).toContain('<svg class="chart"')
  }
})

test('each group by itself, another initiative sees nothing of it, and an unknown group is empty', async () => {
  await laySeries()
  const other = await layGroup('Ansatte', 2)
  await layIndicator({ group_id: other, name: 'Trives med arbeidet', position: 2 })
  const ended = { withdrawn_at: world.clock.now, withdrawn_why: 'Ingen leste dem' }
  const brochures = await layIndicator({ group_id: other, name: 'Brosjyrer', position: 3, ...ended })
  const text = await read(lead, `/follow?group=${other}`)
  expect(text).toContain('Trives med arbeidet')
  expect(text).toContain(`/follow/${brochures}">Brosjyrer`)
  expect(await read(lead, `/follow?group=${group_id}`)).not.toContain('Brosjyrer')
  expect(text).not.toContain('Har noen å be om hjelp')
  expect(await read(lead, '/follow?group=x')).toContain('Ingenting måles her ennå.')
  const others = await layInitiative(world)
  const stranger = browserOf(world, others.seats.facilitator.token)
  expect((await stranger.get(`/i/${others.initiative_id}/impact/follow`)).text).not.toContain('be om hjelp')
})

test('one by itself shows comments, what was corrected and struck, and the target that was given up', async () => {
  const id = await laySeries()
  const corrected = await measure(id, '2026-09-10', { value: 80, part: 8, n: 10 })
  await db
    .insertInto('measurement_before')
    .values({
      ...{ ...held(), measurement_id: corrected, version: 1, day: '2026-09-10', value: 90, part: 9, n: 10 },
      ...{ missing: '', comment: '', source: '', why: 'Talt feil', until: world.clock.now },
    })
    .execute()
  await measure(id, '2026-10-01', {
    ...{ value: 10, part: 1, n: 10, struck_at: world.clock.now, struck_why: 'Feil skjema' },
  })
  const target = (day: string, value: number, more: object = {}) =>
    db
      .insertInto('target')
      .values({ ...held(), id: newId(), indicator_id: id, day, value, set_at: '2025-09-11', ...more })
      .execute()
  await target('2026-12-31', 95, { given_up_at: '2026-03-01', given_up_why: 'For høyt, sa foreldrene' })
  await target('2026-12-31', 75)
  const text = await read(lead, `/follow/${id}`)
  for (const said of [
    'Spurt etter maten',
    'Talt feil',
    'Feil skjema',
    'For høyt, sa foreldrene',
    'mål, gitt opp',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).toContain('Sto før: 9 av 10 (90 %)')
  expect(text).toContain('framme')
  expect((await lead.get(`${impact}/follow/${newId()}`)).status).toBe(404)
})

test('of a very long series the newest are drawn, and nothing joins them with the baseline', async () => {
  const id = await layIndicator({ kind: 'number', way: 'counted', unit: 'besøk' })
  const days = Array.from({ length: 130 }, (_, at) =>
    new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10),
  )
  for (const [at, day] of days.entries()) await measure(id, day, { value: at, baseline: at === 0 })
  const text = await read(lead, '/follow')
  // Each of the newest, and the very newest once more as a larger dot.
  const chart = text.slice(text.indexOf('<svg class="chart"'))
  expect(chart.match(/M[\d.]+ [\d.]+h0/g)).toHaveLength(121)
  expect(text).toContain('De 12 nyeste linjene.')
})

test('process and effect stand side by side; without a closed round no square is marked', async () => {
  const id = await layIndicator()
  await measure(id, '2025-09-11', { value: 20, part: 40, n: 200, baseline: true })
  await measure(id, '2026-06-11', { value: 70, part: 140, n: 200 })
  const text = await read(lead, '/follow/together')
  expect(text).toContain('Det er ingen lukket runde som kan vises her.')
  expect(text).toContain('Det meste går i ønsket retning.')
  expect(text).not.toContain('her er dere')
})
