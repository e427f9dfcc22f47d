import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import { newId } from '../../../platform/secrets.ts'
import { inOneMoment, inOneTransaction } from '../../../platform/transaction.ts'
import { sealTraces } from './commands.ts'
import { checkTraces } from './queries.ts'
import { signedHead } from './rules.ts'

const world = await makeWorld()
const { db, key } = world
const database = (await sql<{ name: string }>`select current_database() as name`.execute(db)).rows[0]!.name
const admin = new pg.Client({ ...inject('postgres'), user: 'postgres', database })
await admin.connect()
afterAll(async () => {
  await admin.end()
  await world.end()
})

let initiative_id = ''
let leave = async (_what: string) => {}

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  const access = await laid.seats.facilitator.access()
  leave = what => inOneTransaction(db, tx => leaveTrace(tx, access, world.clock.now, what, newId()))
})

const seal = () => inOneTransaction(db, tx => sealTraces(tx, { initiative_id }, key, world.clock.now))
const check = async (noted: { number: number; hash: string } | null = null) =>
  inOneMoment(db, tx => checkTraces(tx, { initiative_id }, key, noted))
const faults = async () => (await check()).faults.map(({ kind, seal, count }) => `${kind} ${seal} ${count}`)

/** Behind the trigger's back, as only the owner of the server can. */
async function behind(query: string, values: unknown[] = []) {
  await admin.query('set session_replication_role = replica')
  await admin.query(query, values)
  await admin.query('set session_replication_role = origin')
}

/** Three seals of two, one and three traces. */
async function layThree() {
  for (const [at, many] of [2, 1, 3].entries()) {
    world.clock.now = new Date(Date.UTC(2026, 2, 1 + at, 10))
    for (let left = many; left > 0; left--) await leave('step_agreed')
    await seal()
  }
  expect(await faults()).toEqual([])
}

describe('traces that nobody has altered', () => {
  test('are sealed in batches that build on each other, once', async () => {
    await layThree()
    expect(await seal()).toBe(0)
    await leave('step_changed')
    const checked = await check()
    expect(checked).toMatchObject({ seals: 3, waiting: 1, faults: [] })
    expect(checked.last).toMatchObject({ number: 3, events: 3 })
  })

  test('are sealed once when two processes come at the same time', async () => {
    for (let left = 5; left > 0; left--) await leave('step_agreed')
    const counts = await Promise.all([seal(), seal(), seal()])
    expect(counts.toSorted()).toEqual([0, 0, 5])
    expect(await faults()).toEqual([])
  })

  test('cannot be changed, deleted or sealed again by the app itself', async () => {
    await layThree()
    const own = db.updateTable('audit_event').where('initiative_id', '=', initiative_id)
    await expect(own.set({ what: 'other' }).execute()).rejects.toThrow('append-only')
    await expect(own.set({ seal_number: 9 }).execute()).rejects.toThrow('append-only')
    const deleted = db.deleteFrom('audit_event').where('initiative_id', '=', initiative_id)
    await expect(deleted.execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('installation_event').execute()).resolves.toBeDefined()
    await db
      .insertInto('installation_event')
      .values({ id: newId(), at: world.clock.now, what: 'x' })
      .execute()
    await expect(db.deleteFrom('installation_event').execute()).rejects.toThrow('append-only')
    await expect(db.updateTable('installation_event').set({ what: 'y' }).execute()).rejects.toThrow(
      'append-only',
    )
  })

  test('go with their initiative', async () => {
    await layThree()
    await db.deleteFrom('initiative').where('initiative_id', '=', initiative_id).execute()
    const left = await db
      .selectFrom('audit_event')
      .select('id')
      .where('initiative_id', '=', initiative_id)
      .execute()
    expect(left).toEqual([])
  })
})

describe('what was altered behind the back of the database is found', () => {
  const under = (number: number) => `initiative_id = '${initiative_id}' and seal_number = ${number}`

  test('a trace changed', async () => {
    await layThree()
    await behind(`update audit_event set participant_id = gen_random_uuid() where ${under(2)}`)
    expect(await faults()).toEqual(['events_changed 2 null'])
  })

  test('a time moved by a millionth of a second', async () => {
    await layThree()
    await behind(`update audit_event set at = at + interval '1 microsecond' where ${under(2)}`)
    expect(await faults()).toEqual(['events_changed 2 null'])
  })

  test('a trace taken out, and one put in', async () => {
    await layThree()
    await behind(`delete from audit_event where ${under(2)}`)
    expect(await faults()).toEqual(['events_missing 2 1'])
    await behind(
      'insert into audit_event (initiative_id, id, at, what, seal_number) values ($1, $2, now(), $3, 3)',
      [initiative_id, newId(), 'step_agreed'],
    )
    expect(await faults()).toEqual(['events_missing 2 1', 'events_added 3 1'])
  })

  test('two traces that have changed their places', async () => {
    await layThree()
    await behind(
      `update audit_event set seal_number = 2 where id = (select min(id::text)::uuid from audit_event where ${under(1)})`,
    )
    expect(await faults()).toEqual(['events_missing 1 1', 'events_added 2 1'])
  })

  test('a trace dated back, which no seal covers', async () => {
    await layThree()
    await behind('insert into audit_event (initiative_id, id, at, what) values ($1, $2, $3, $4)', [
      initiative_id,
      newId(),
      '2026-03-01T09:00:00Z',
      'step_agreed',
    ])
    expect(await faults()).toEqual(['slipped_in 3 1'])
  })

  test('a seal taken away in the middle, and at the end with all that was under it', async () => {
    await layThree()
    await behind(`delete from audit_seal where initiative_id = '${initiative_id}' and number = 2`)
    expect(await faults()).toEqual(['seal_missing 2 1', 'without_seal 2 1'])
    await behind(`delete from audit_seal where initiative_id = '${initiative_id}' and number = 3`)
    await behind(`delete from audit_event where ${under(3)}`)
    expect(await faults()).toEqual(['without_seal 2 1', 'seal_missing 2 2'])
  })

  test('and a seal taken away at the end is missed for ever, also when new ones follow', async () => {
    await layThree()
    await behind(`delete from audit_seal where initiative_id = '${initiative_id}' and number = 3`)
    await behind(`update audit_event set seal_number = null where ${under(3)}`)
    expect(await faults()).toEqual(['seal_missing 3 1'])
    await seal()
    expect(await faults()).toEqual(['seal_missing 3 1'])
  })

  test('a seal made without the key', async () => {
    await layThree()
    await behind(`update audit_event set what = 'other' where ${under(3)}`)
    await behind(
      `update audit_seal set hash = sha256('a'), signature = sha512('b') where initiative_id = '${initiative_id}' and number = 3`,
    )
    expect(await faults()).toEqual(['seal_not_ours 3 null'])
  })

  test('a head that was put back or taken away', async () => {
    await layThree()
    await behind(`update audit_head set number = 2 where initiative_id = '${initiative_id}'`)
    expect(await faults()).toEqual(['head_not_ours 2 null'])
    await behind(`delete from audit_head where initiative_id = '${initiative_id}'`)
    expect(await faults()).toEqual(['head_missing 3 null'])
  })

  test('a whole older state, only by what was noted elsewhere', async () => {
    await layThree()
    const { last } = await check()
    const noted = { number: last!.number, hash: last!.hash.toString('hex') }
    expect((await check(noted)).faults).toEqual([])
    await behind(`delete from audit_seal where initiative_id = '${initiative_id}' and number = 3`)
    await behind(`delete from audit_event where ${under(3)}`)
    // As whoever kept the head of that day could put it back.
    await behind(`delete from audit_head where initiative_id = '${initiative_id}'`)
    await behind('insert into audit_head values ($1, 2, $2)', [
      initiative_id,
      key.sign(signedHead(initiative_id, 2)),
    ])
    expect(await faults()).toEqual([])
    expect((await check(noted)).faults.map(one => one.kind)).toEqual(['older_than_noted'])
  })

  test('seals of another initiative do not fit here', async () => {
    await layThree()
    const other = await layInitiative(world)
    await laySeat(world, other.initiative_id, 'member')
    await behind(
      `update audit_event set initiative_id = '${other.initiative_id}' where initiative_id = '${initiative_id}'`,
    )
    await behind(
      `update audit_seal set initiative_id = '${other.initiative_id}' where initiative_id = '${initiative_id}'`,
    )
    const checked = await inOneMoment(db, tx => checkTraces(tx, other, key))
    expect(checked.faults.length).toBeGreaterThan(0)
  })
})

test('whatever single row of a random history is altered, it is found', async () => {
  const alterations = fc.constantFrom(
    "update audit_event set what = what || 'x' where id = $1",
    'update audit_event set ref = gen_random_uuid() where id = $1',
    'update audit_event set account_id = gen_random_uuid() where id = $1',
    'update audit_event set about_participant = gen_random_uuid() where id = $1',
    'update audit_event set reading = not reading where id = $1',
    "update audit_event set at = at - interval '1 second' where id = $1",
    'update audit_event set id = gen_random_uuid() where id = $1',
    'update audit_event set seal_number = seal_number + 1 where id = $1',
    'delete from audit_event where id = $1',
  )
  const history = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(history, alterations, fc.nat(), async (batches, alteration, which) => {
      const laid = await layInitiative(world)
      initiative_id = laid.initiative_id
      const access = await laid.seats.member.access()
      for (const many of batches) {
        for (let left = many; left > 0; left--) {
          await inOneTransaction(db, tx => leaveTrace(tx, access, world.clock.now, 'step_agreed', newId()))
        }
        await seal()
      }
      expect(await faults()).toEqual([])
      const all = await db
        .selectFrom('audit_event')
        .select('id')
        .where('initiative_id', '=', initiative_id)
        .execute()
      await behind(alteration, [all[which % all.length]!.id])
      expect(await faults()).not.toEqual([])
    }),
    { numRuns: 40 },
  )
})
