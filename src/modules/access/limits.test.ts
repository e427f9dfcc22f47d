import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../../test/setup/app.ts'
import { newId } from '../../platform/secrets.ts'
import { endOldSessions, startSession } from './commands.ts'
import { gate } from './queries.ts'
import { session_limits, type Way, ways } from './rules.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)
const began = world.clock.now
const after = (ms: number) => new Date(began.getTime() + ms)

const account_id = newId()
await db
  .insertInto('account')
  .values({ id: account_id, email: 'kari@example.test', name: 'Kari', language: 'nb', created_at: began })
  .execute()

const begin = (how: Way) =>
  db.transaction().execute(tx => startSession(tx, began, { how, account_id, device: '' }))
const isThere = async (token: string, now: Date) => {
  const [entered] = await gate.enter(db, [{ token, initiative_id: null }], now)
  return entered!.visitor.session_id !== null
}
const isKept = async (session_id: string, now: Date) => {
  await endOldSessions(db, now)
  return (await db.selectFrom('session').select('id').where('id', '=', session_id).execute()).length > 0
}

test('an employee’s session lasts a working day, others as long as their way in allows', () => {
  const hours = (ms: number) => ms / 3_600_000
  const days = (ms: number) => hours(ms) / 24
  expect(hours(session_limits.identity.idle)).toBe(8)
  expect(hours(session_limits.identity.lifetime)).toBe(24)
  for (const how of ['link', 'passkey', 'demo'] as const) {
    expect([days(session_limits[how].idle), days(session_limits[how].lifetime)]).toEqual([30, 90])
  }
  expect([days(session_limits.seat.idle), days(session_limits.seat.lifetime)]).toEqual([60, 180])
})

test.for([...ways])('a session by %s that is not used ends, at the gate and in the table', async how => {
  const { idle } = session_limits[how]
  const { token, session_id } = await begin(how)
  const before_end = after(idle - 1_000)
  // Asked without being noted: what is asked here is when it ends.
  expect(await isKept(session_id, before_end)).toBe(true)
  expect(await isThere(token, after(idle))).toBe(false)
  expect(await isThere(token, before_end)).toBe(true)
  const unused = await begin(how)
  expect(await isKept(unused.session_id, after(idle))).toBe(false)
})

test.for([...ways])('a session by %s ends although it is used all the time', async how => {
  const { idle, lifetime } = session_limits[how]
  const { token, session_id } = await begin(how)
  for (let at = 0; at < lifetime; at += idle * 0.4) expect(await isThere(token, after(at))).toBe(true)
  expect(await isThere(token, after(lifetime - 1_000))).toBe(true)
  expect(await isThere(token, after(lifetime))).toBe(false)
  expect(await isKept(session_id, after(lifetime))).toBe(false)
})

test('that somebody was here is noted seldom enough to cost nothing, and often enough to tell when it ends', async () => {
  for (const how of ways) {
    const { idle, noted } = session_limits[how]
    expect(noted, how).toBeLessThanOrEqual(idle / 10)
    expect(noted, how).toBeGreaterThanOrEqual(5 * 60_000)
  }
  const { token, session_id } = await begin('identity')
  const seen = async () => {
    const { last_seen_at } = await db
      .selectFrom('session')
      .select('last_seen_at')
      .where('id', '=', session_id)
      .executeTakeFirstOrThrow()
    return last_seen_at.getTime() - began.getTime()
  }
  await isThere(token, after(4 * 60_000))
  expect(await seen()).toBe(0)
  await isThere(token, after(6 * 60_000))
  expect(await seen()).toBe(6 * 60_000)
})

test('many who come at once are noted together', async () => {
  const sessions = await Promise.all(Array.from({ length: 5 }, () => begin('identity')))
  let asked = 0
  const count = () => void asked++
  world.database.pool.on('acquire', count)
  const coming = sessions.map(({ token }) => ({ token, initiative_id: null }))
  await gate.enter(db, coming, after(3_600_000))
  world.database.pool.off('acquire', count)
  expect(asked).toBe(2)
})
