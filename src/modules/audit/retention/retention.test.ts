import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  browserOf,
  countRows,
  layAccount,
  layInitiative,
  layInstallationHolder,
} from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { technical_days } from '../../../platform/holds.ts'
import { newId } from '../../../platform/secrets.ts'
import { session_limits } from '../../access/rules.ts'
import { default_months, monthsAfter, outOfOrder, type Ruled, ruled } from './rules.ts'
import { jobs } from './sweep/jobs.ts'

const world = await makeWorld()
const { db, config, key } = world
afterAll(world.end)
const page = '/installation/retention'

const holder = await layInstallationHolder(world, 'installation_administrator')
const admin: Visitor = browserOf(world, holder.token)

const night = (day: string) =>
  jobs[0]!.run({ db, now: new Date(`${day}T02:40:00Z`), config, key, holds: world.app.holds }, {})

const confirm = () => admin.post(`${page}/confirm`, { reason: 'Planen' })

async function layEnded(day: string) {
  const laid = await layInitiative(world)
  const { initiative_id } = laid
  await db
    .insertInto('initiative_state')
    .values({ initiative_id, id: newId(), state: 'ended', reason: 'Ferdig', at: new Date(day) })
    .execute()
  await db
    .insertInto('step')
    .values({
      initiative_id,
      id: newId(),
      what: 'Kaffe',
      who: 'Vi',
      origin: 'first_week',
      agreed_at: new Date(day),
    })
    .execute()
  await db
    .insertInto('audit_event')
    .values({ initiative_id, id: newId(), at: new Date(day), what: 'step_agreed' })
    .execute()
  return laid
}

async function rowsIn(initiative_id: string) {
  const one = async (table: 'participant' | 'step' | 'audit_event' | 'initiative' | 'initiative_grant') => {
    const row = await db
      .selectFrom(table)
      .select(rows => rows.fn.countAll<number>().as('n'))
      .where('initiative_id', '=', initiative_id)
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return {
    participant: await one('participant'),
    initiative_grant: await one('initiative_grant'),
    step: await one('step'),
    audit_event: await one('audit_event'),
    initiative: await one('initiative'),
  }
}

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await db.deleteFrom('retention_rule').execute()
})

describe('the lengths', () => {
  test('begin in their order, and months are counted as people do', () => {
    expect(outOfOrder(default_months)).toBeNull()
    const later = (from: string, months: number) =>
      monthsAfter(new Date(from), months).toISOString().slice(0, 10)
    expect(later('2026-01-31T10:00:00Z', 1)).toBe('2026-02-28')
    expect(later('2027-11-30T10:00:00Z', 3)).toBe('2028-02-29')
    expect(later('2026-05-31T10:00:00Z', 12)).toBe('2027-05-31')
    expect(later('2026-03-31T10:00:00Z', -1)).toBe('2026-02-28')
  })

  test('are never out of order when no class goes before what must go first', () => {
    const months = fc.record(
      Object.fromEntries(ruled.map(one => [one, fc.nat({ max: 120 })])) as Record<
        Ruled,
        fc.Arbitrary<number>
      >,
    )
    fc.assert(
      fc.property(months, given => {
        const { personal, sensitive_text, answer, published, audit } = given
        const well =
          personal <= sensitive_text &&
          sensitive_text <= published &&
          answer <= published &&
          published <= audit
        expect(outOfOrder(given) === null).toBe(well)
      }),
    )
  })

  test('are changed with a reason, which stays', async () => {
    const answer = await admin.post(page, { held_class: 'audit', months: '120', why: 'Arkivplanen' })
    expect(answer.location).toBe(`${page}?said=set`)
    const { text } = await admin.get(page)
    expect(text).toContain('10 år etter slutten')
    expect(text).toContain('Arkivplanen')
  })

  test('are refused out of order, without a reason, and where they are no number', async () => {
    const refused = async (fields: Record<string, string>) => (await admin.post(page, fields)).status
    expect(await refused({ held_class: 'personal', months: '24', why: 'x' })).toBe(422)
    expect(await refused({ held_class: 'published', months: '6', why: 'x' })).toBe(422)
    expect(await refused({ held_class: 'audit', months: '72', why: '' })).toBe(422)
    expect(await refused({ held_class: 'audit', months: '1e9', why: 'x' })).toBe(422)
    expect(await refused({ held_class: 'technical', months: '5', why: 'x' })).toBe(422)
    expect(await db.selectFrom('retention_rule').selectAll().execute()).toEqual([])
  })

  test('stay in order when two change them at once', async () => {
    await Promise.all([
      admin.post(page, { held_class: 'sensitive_text', months: '60', why: 'x' }),
      admin.post(page, { held_class: 'published', months: '12', why: 'x' }),
    ])
    const rules = await db.selectFrom('retention_rule').select(['held_class', 'months']).execute()
    expect(rules).toHaveLength(1)
  })

  test('of what is technical are told as they are', () => {
    const longest = Math.max(...Object.values(session_limits).map(one => one.idle))
    expect(technical_days.session * 86_400_000).toBe(longest)
  })

  test('are not for others', async () => {
    const account = await layAccount(world, `${newId()}@example.test`)
    expect((await browserOf(world, account.token).get(page)).status).toBe(404)
    const { seats } = await layInitiative(world)
    expect((await browserOf(world, seats.facilitator.token).get(page)).status).toBe(401)
  })

  test('cannot be changed by somebody made up', async () => {
    const made_up = await layInstallationHolder(world, 'language_checker')
    await db
      .updateTable('installation_grant')
      .set({ kind: 'installation_administrator' })
      .where('account_id', '=', made_up.account_id)
      .execute()
    await db.updateTable('account').set({ demo: true }).where('id', '=', made_up.account_id).execute()
    const visitor = browserOf(world, made_up.token)
    expect((await visitor.get(page)).status).toBe(200)
    expect((await visitor.post(page, { held_class: 'audit', months: '120', why: 'x' })).status).toBe(409)
    expect((await visitor.post(`${page}/confirm`, { reason: 'x' })).status).toBe(409)
    expect(await db.selectFrom('retention_rule').selectAll().execute()).toEqual([])
  })
})

describe('the clock', () => {
  test('takes nothing before somebody has said yes', async () => {
    const { initiative_id } = await layEnded('2016-01-01T10:00:00Z')
    const before = await rowsIn(initiative_id)
    await night('2026-02-03')
    expect(await rowsIn(initiative_id)).toEqual(before)
    expect((await admin.get(page)).text).toContain('Ingenting blir slettet ennå')
    expect((await confirm()).status).toBe(303)
    expect((await confirm()).status).toBe(409)
    expect((await admin.get(page)).text).not.toContain('Ingenting blir slettet ennå')
    await night('2026-02-03')
    expect(await rowsIn(initiative_id)).toEqual({
      participant: 0,
      initiative_grant: 0,
      step: 0,
      audit_event: 0,
      initiative: 0,
    })
  })

  test('takes people and texts first, and leaves what has time left and what goes on', async () => {
    await confirm()
    const ended = await layEnded('2026-01-15T10:00:00Z')
    const goes_on = await layInitiative(world)
    const kept = await rowsIn(goes_on.initiative_id)
    const before = await rowsIn(ended.initiative_id)
    await night('2027-01-15')
    expect(await rowsIn(ended.initiative_id)).toEqual(before)
    await night('2027-01-16')
    expect(await rowsIn(ended.initiative_id)).toMatchObject({
      participant: 0,
      initiative_grant: 0,
      step: 0,
      audit_event: 1,
      initiative: 1,
    })
    const row = await db
      .selectFrom('initiative')
      .select(['whom_to_ask', 'title'])
      .where('initiative_id', '=', ended.initiative_id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ whom_to_ask: '', title: 'Torsdagsbordet' })
    const states = await db
      .selectFrom('initiative_state')
      .select('reason')
      .where('initiative_id', '=', ended.initiative_id)
      .execute()
    expect(states).toEqual([{ reason: '' }])
    expect(await rowsIn(goes_on.initiative_id)).toEqual(kept)
    expect((await browserOf(world, ended.seats.member.token).get(`/i/${ended.initiative_id}`)).status).toBe(
      404,
    )
    await night('2031-01-16')
    expect(await rowsIn(ended.initiative_id)).toMatchObject({ initiative: 0, audit_event: 0 })
    expect(await rowsIn(goes_on.initiative_id)).toEqual(kept)
  })

  test('takes a plan with what was asked and measured, which points at what goes as well', async () => {
    await confirm()
    const { initiative_id, seats } = await layEnded('2024-06-01T10:00:00Z')
    const [at, position, group_id, indicator_id] = [world.clock.now, 1, newId(), newId()]
    const by = { added_at: at, added_by: seats.member.participant_id, position, initiative_id }
    await db
      .insertInto('target_group')
      .values({ ...by, id: group_id, name: 'De', kind: 'residents' })
      .execute()
    await db
      .insertInto('indicator')
      .values({ ...by, id: indicator_id, group_id, name: 'Har noen', level: 'outcome', kind: 'number' })
      .execute()
    const measured = { indicator_id, day: '2024-02-01', value: 3, came_by: 'asked', noted_at: at }
    await db
      .insertInto('measurement')
      .values({ ...measured, initiative_id, id: newId() })
      .execute()
    const asked = {
      group_id,
      title: 'Torsdagene',
      questions: '[]',
      created_at: at,
      code_hash: Buffer.from('x'),
    }
    await db
      .insertInto('asking')
      .values({ ...asked, initiative_id, id: newId(), status: 'closed', closed_at: at })
      .execute()
    await night('2026-02-03')
    expect(await rowsIn(initiative_id)).toMatchObject({ participant: 0, initiative: 1 })
    const left = await countRows(world)
    for (const table of ['target_group', 'indicator', 'measurement', 'asking'])
      expect(left[table], table).toBe(0)
  })

  test('stops when the work is taken up again, and begins anew', async () => {
    await confirm()
    const { initiative_id } = await layEnded('2025-01-01T10:00:00Z')
    await db
      .insertInto('initiative_state')
      .values({ initiative_id, id: newId(), state: 'active', at: new Date('2026-01-20T10:00:00Z') })
      .execute()
    const before = await rowsIn(initiative_id)
    await night('2026-02-03')
    expect(await rowsIn(initiative_id)).toEqual(before)
  })

  test('tells beforehand exactly what it takes, and takes nothing by telling', async () => {
    await confirm()
    await night('2026-02-03')
    const { initiative_id } = await layEnded('2024-06-01T10:00:00Z')
    world.clock.now = new Date('2026-02-04T02:40:00Z')
    const before = await countRows(world)
    const { status, text } = await admin.post(`${page}/try`)
    expect(status).toBe(200)
    expect(await countRows(world)).toEqual(before)
    expect(text).toContain(`Samskaping ${initiative_id.slice(0, 8)}`)
    expect(text).not.toContain('Torsdagsbordet')
    const told = Object.fromEntries(
      [...text.matchAll(/<th scope="row">(.*?)<\/th><td>(\d+)<\/td>/g)].map(([, what, rows]) => [
        what,
        Number(rows),
      ]),
    )
    await night('2026-02-04')
    const after = await countRows(world)
    const gone = Object.entries(before).filter(([table, rows]) => rows > after[table]!)
    const sum = (rows: number[]) => rows.reduce((a, b) => a + b, 0)
    // One more row each: the reason of the end and what the initiative says of whom to ask are emptied, not deleted.
    expect(sum(Object.values(told))).toBe(sum(gone.map(([table, rows]) => rows - after[table]!)) + 1)
    const left = await db
      .selectFrom('installation_event')
      .select('counts')
      .where('ref', '=', initiative_id)
      .where('what', '=', 'retention_personal')
      .executeTakeFirstOrThrow()
    expect(left.counts).toMatchObject({ participant: 5, initiative_grant: 5 })
    expect((await admin.get(page)).text).toContain('Navn, plasser og det som gjaldt én person')
  })

  test('forgets accounts that lead nowhere and that nobody uses, and no others', async () => {
    await confirm()
    const idle = await layAccount(world, `${newId()}@example.test`)
    const seated = await layAccount(world, `${newId()}@example.test`)
    const { initiative_id, seats } = await layInitiative(world)
    await db
      .insertInto('account_seat')
      .values({
        account_id: seated.account_id,
        initiative_id,
        participant_id: seats.member.participant_id,
        at: world.clock.now,
      })
      .execute()
    await night('2028-01-01')
    const still = async () =>
      (
        await db
          .selectFrom('account')
          .select('id')
          .where('id', 'in', [idle.account_id, seated.account_id, holder.account_id])
          .execute()
      ).length
    expect(await still()).toBe(3)
    await night('2028-02-10')
    expect(await still()).toBe(2)
  })

  test('destroys a recording the night after its last day, also where nobody has said yes', async () => {
    const voice = (statement_id: string, destroy_by: string | null) => ({
      id: newId(),
      language: 'nb',
      instrument_id: 'samskap-28',
      statement_id,
      source: 'x',
      type: 'audio/wav',
      size: 1,
      hash: Buffer.from('x'),
      brought_by: holder.account_id,
      brought_at: world.clock.now,
      destroy_by,
    })
    await db
      .insertInto('voice')
      .values([voice('a', '2026-02-10'), voice('b', null), voice('c', '2026-02-11')])
      .execute()
    const left = async () =>
      (await db.selectFrom('voice').select('statement_id').orderBy('statement_id').execute()).map(
        one => one.statement_id,
      )
    await night('2026-02-10')
    expect(await left()).toEqual(['a', 'b', 'c'])
    await night('2026-02-11')
    expect(await left()).toEqual(['b', 'c'])
  })
})
