import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { closedRoundIn, usual } from '../../../../test/setup/closed_round.ts'
import { newId } from '../../../platform/secrets.ts'
import { planOf } from '../queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let impact = ''
let lead: Visitor
let member: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-11-22T10:00:00Z')
  ours = await layInitiative(world)
  impact = `/i/${ours.initiative_id}/impact`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
})

const held = () => ({ initiative_id: ours.initiative_id })
const said = {
  hard_to_measure: 'Det å høre til',
  error_sources: 'Den samme spurte og laget mat',
  other_explanations: 'Barnehagen fikk lengre åpningstid',
  not_attributable: 'Færre akutte vedtak',
  who_decided: 'Foreldrene valgte to av seks',
}
const none = Object.fromEntries(Object.keys(said).map(name => [name, '']))
const honesty = async () => (await planOf(db, held())).parts.honesty
const read = async (who: Visitor, path: string) => {
  const answer = await who.get(`${impact}${path}`)
  expect(answer.status).toBe(200)
  return answer.text.replaceAll('\u00a0', ' ')
}

async function layPlan() {
  const [group_id, indicator_id] = [newId(), newId()]
  const now = world.clock.now
  await db
    .insertInto('target_group')
    .values({ ...held(), id: group_id, name: 'Unge foreldre', kind: 'residents', position: 1, added_at: now })
    .execute()
  const about = { group_id, name: 'Har noen å be om hjelp', level: 'outcome', kind: 'share', way: 'asked' }
  await db
    .insertInto('indicator')
    .values({ ...held(), id: indicator_id, ...about, position: 1, added_at: now })
    .execute()
  const measured = { ...held(), indicator_id, came_by: 'typed', noted_at: now }
  await db
    .insertInto('measurement')
    .values([
      { ...measured, id: newId(), day: '2025-09-11', value: 36.4, part: 4, n: 11, baseline: true },
      { ...measured, id: newId(), day: '2026-06-11', value: 70, part: 7, n: 10 },
    ])
    .execute()
  const story = { ...held(), group_id, told_on: '2026-04-16', noted_at: now }
  await db
    .insertInto('change_story')
    .values([
      { ...story, id: newId(), body: 'Den kan stå i rapporten', may_go: 'report', chosen_at: now },
      { ...story, id: newId(), body: 'Bare ved bordet', may_go: 'group', chosen_at: now },
      { ...story, id: newId(), body: 'Ikke valgt av noen', may_go: 'report' },
    ])
    .execute()
}

test('an empty plan gives a whole report that says plainly what is not there', async () => {
  const text = await read(lead, '/report')
  for (const missing of ['Formålet er ikke skrevet ennå.', 'Ingenting er målt ennå.', 'Boksen er tom.']) {
    expect(text).toContain(missing)
  }
  expect(text).toContain('Dette kan du ikke lese ut av rapporten')
})

test('the report tells what was measured with its uncertainty, and only stories that were chosen and may go there', async () => {
  await layPlan()
  for (const who of [lead, browserOf(world, ours.seats.researcher.token)]) {
    const text = await read(who, '/report')
    expect(text).toContain('7 av 10 (70 %)')
    expect(text).toContain('Forskjellen er mindre enn usikkerheten')
    expect(text).toContain('Den kan stå i rapporten')
    expect(text).not.toContain('Bare ved bordet')
    expect(text).not.toContain('Ikke valgt av noen')
    // The box is empty, and the plan tells some of it by itself.
    expect(text).toContain('Derfor kan denne rapporten ikke si at arbeidet er grunnen')
    expect(text).toContain('11 var med først og 10 sist. Det er ikke helt de samme menneskene.')
    expect(text).toContain('Ingen av dem det er for, har vært med på å bestemme hva som måles.')
  }
})

test('a round that is not released stays at the table: the report that may go anywhere says only that', async () => {
  const round = await closedRoundIn(world, `/i/${ours.initiative_id}`, usual)
  expect(await read(lead, '/follow/together')).toContain('Snittet av handlingsfeltene')
  expect(await read(lead, '/report')).toContain('Resultatet av runden er ikke delt utenfor bordet')
  const id = newId()
  await db
    .insertInto('release')
    .values({
      ...{ ...held(), id, round_id: round.id, audience: 'leader', with_steps: false },
      asked_at: world.clock.now,
    })
    .execute()
  const { facilitator, member: resident } = ours.seats
  const yes = { ...held(), release_id: id, at: world.clock.now }
  await db
    .insertInto('release_consent')
    .values([
      { ...yes, participant_id: facilitator.participant_id, party: 'public_employee' },
      { ...yes, participant_id: resident.participant_id, party: 'resident' },
    ])
    .execute()
  const text = await read(lead, '/report')
  expect(text).not.toContain('ikke delt utenfor bordet')
  expect(text).toContain('Svarene om samarbeidet')
})

test('what is written in the honesty box stands in the report, and may be left half empty', async () => {
  expect((await member.post(`${impact}/honesty`, { ...none, ...said, version: '1' })).location).toBe(
    `${impact}/honesty?said=saved`,
  )
  expect((await honesty())?.fields).toEqual(said)
  const text = await read(lead, '/report')
  for (const one of Object.values(said)) expect(text).toContain(one)
  expect(text).not.toContain('Boksen er tom.')
  await lead.post(`${impact}/honesty`, { ...none, error_sources: 'Få svarte', version: '2' })
  expect(await read(lead, '/report')).toContain('ikke skrevet')
})

test('of two who write at once, the second sees both; the same words twice are saved once', async () => {
  const form = { ...none, ...said, version: '1' }
  await lead.post(`${impact}/honesty`, form)
  expect((await lead.post(`${impact}/honesty`, form)).status).toBe(303)
  const second = await member.post(`${impact}/honesty`, { ...form, error_sources: 'Noe annet' })
  expect(second.status).toBe(409)
  expect(second.text).toContain('Den samme spurte og laget mat')
  expect(second.text).toContain('Noe annet')
  expect((await honesty())?.fields).toEqual(said)
})

test('a phone number is pointed at, too much is refused, and whoever reads along reads but does not write', async () => {
  const before = await countRows(world)
  const number = await lead.post(`${impact}/honesty`, {
    ...none,
    error_sources: 'Ring 99 88 77 66',
    version: '1',
  })
  expect(number.status).toBe(422)
  const long = await lead.post(`${impact}/honesty`, {
    ...none,
    error_sources: 'a'.repeat(2001),
    version: '1',
  })
  expect(long.status).toBe(422)
  const observer = browserOf(world, ours.seats.observer.token)
  expect((await observer.post(`${impact}/honesty`, { ...said, version: '1' })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  const text = await read(observer, '/honesty')
  expect(text).toContain('Ingen har skrevet noe her ennå.')
  expect(text).not.toContain('<textarea')
})
