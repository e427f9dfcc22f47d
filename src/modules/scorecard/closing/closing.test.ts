import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { filled, plan, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { newAnswerKey, newId } from '../../../platform/secrets.ts'
import { instrumentsOnOffer } from '../instrument/queries.ts'
import { jobs } from '../jobs.ts'
import { roundsOf } from '../rounds/queries.ts'
import { snapshotOf } from './queries.ts'

const { count, db, layInitiative, layOpenRound, layRound, seat, world } = await scorecardWorld()
afterAll(world.end)

test('closing is final, and afterwards nothing joins an answer to a person', async () => {
  const { lead, people, path, round_id, initiative_id } = await layOpenRound(6, 5)
  const keys = people.map(() => newAnswerKey())
  for (const [at, person] of people.entries()) await send(person, path, filled((at % 5) + 1), keys[at])
  const before = await db.selectFrom('response').selectAll().where('round_id', '=', round_id).execute()
  expect(before).toHaveLength(11)

  expect((await people[7]!.visitor.post(`${path}/close`)).status).toBe(403)
  expect((await lead.post(`${path}/close`)).location).toBe(`${path}/result`)
  expect((await lead.post(`${path}/close`)).status).toBe(409)
  expect((await lead.post(`${path}/open`)).status).toBe(409)

  expect(await count('receipt', round_id)).toBe(0)
  expect(await count('response', round_id)).toBe(0)
  const after = await sql<{ id: string; published_group: string; answers: number[]; xmin: string }>`
    select id, published_group, answers, xmin from closed_response where round_id = ${round_id}`.execute(db)
  expect(after.rows).toHaveLength(11)
  expect(new Set(after.rows.map(row => row.xmin)).size).toBe(1)
  const ids = new Set(before.map(row => row.id))
  expect(after.rows.filter(row => ids.has(row.id))).toEqual([])
  expect(new Set(after.rows.map(row => row.published_group))).toEqual(new Set(['residents', 'public']))

  const columns = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'closed_response'`.execute(
    db,
  )
  expect(columns.rows.map(row => row.name).toSorted()).toEqual(
    [
      'answers',
      'counts',
      'id',
      'initiative_id',
      'published_group',
      'round_id',
      'sums',
      'typed_by_other',
    ].toSorted(),
  )
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(traces.map(trace => trace.what)).toEqual(['round_planned', 'round_opened', 'round_closed'])
  const changes = await db
    .selectFrom('change')
    .select('topic')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(changes).toHaveLength(3)

  const snapshot = (await snapshotOf(db, { initiative_id }, round_id))!
  expect(snapshot.n).toBe(11)
  expect(snapshot.members).toEqual([
    { side: 'residents', seats: 6 },
    { side: 'public', seats: 5 },
  ])
})

test('the order in which people answered is lost', async () => {
  const { lead, people, path, round_id } = await layOpenRound(16, 14)
  for (const [at, person] of people.entries()) {
    const answers = [Math.floor(at / 5), at % 5, ...Array.from({ length: 26 }, () => 2)].map(
      one => (one % 5) + 1,
    )
    await send(person, path, answers.join())
  }
  const order = async (table: 'response' | 'closed_response') => {
    const rows = await sql<{ answers: number[] }>`
      select answers from ${sql.table(table)} where round_id = ${round_id} order by ctid`.execute(db)
    return rows.rows.map(row => row.answers.join())
  }
  const before = await order('response')
  await lead.post(`${path}/close`)
  const after = await order('closed_response')
  expect(after).not.toEqual(before)
  expect(after.toSorted()).toEqual(before.toSorted())
})

test('vacuuming leaves no dead answers, and can be done again', async () => {
  const job = jobs.find(one => one.name === 'vacuum_answers')!
  const { config, key } = world
  await job.run({ db, now: world.clock.now, config, key, holds: [] }, {})
  await job.run({ db, now: world.clock.now, config, key, holds: [] }, {})
  const waiting = await sql<{ n: number }>`
    select count(*)::int as n from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'vacuum_answers'`.execute(
    db,
  )
  expect(waiting.rows[0]!.n).toBe(1)
})

test('with fewer than five answers there is a sheet for the talk and no answer is kept', async () => {
  const { lead, people, path, round_id, initiative_id } = await layOpenRound(5, 5)
  for (const person of people.slice(0, 4)) await send(person, path, filled(3))
  await lead.post(`${path}/close`)
  expect((await snapshotOf(db, { initiative_id }, round_id))!.kind).toBe('talk')
  expect(await count('closed_response', round_id)).toBe(0)
  expect(await count('response', round_id)).toBe(0)
})

test('a round whose last day has passed is closed by itself, and the next one tells who came and went', async () => {
  const { initiative_id, people, lead } = await layRound(5, 5)
  const [planned] = await roundsOf(db, { initiative_id })
  const path = `/i/${initiative_id}/rounds/${planned!.id}`
  const changed = await lead.post(`${path}/edit`, { ...plan, closes_on: '2026-02-03', version: '1' })
  expect(changed.status).toBe(303)
  await lead.post(`${path}/open`)
  const job = jobs.find(one => one.name === 'close_rounds')!
  const { config, key } = world
  const runAt = (moment: string) => job.run({ db, now: new Date(moment), config, key, holds: [] }, {})
  await runAt('2026-02-03T12:00:00Z')
  expect((await roundsOf(db, { initiative_id }))[0]!.status).toBe('open')
  await runAt('2026-02-04T02:20:00Z')
  expect((await roundsOf(db, { initiative_id }))[0]!.status).toBe('closed')

  world.clock.now = new Date('2026-02-10T10:00:00Z')
  await seat(initiative_id, 'resident')
  const gone = { initiative_id, participant_id: people[2]!.id }
  await db
    .insertInto('seat_event')
    .values({ ...gone, id: newId(), kind: 'left', at: world.clock.now })
    .execute()
  await db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('participant_id', '=', gone.participant_id)
    .execute()
  const next = (await lead.post(`/i/${initiative_id}/rounds/new`, plan)).location!.split('?')[0]!
  await lead.post(`${next}/open`)
  await lead.post(`${next}/close`)
  const snapshot = (await snapshotOf(db, { initiative_id }, next.split('/').at(-1)!))!
  expect(snapshot.joined).toEqual([{ side: 'residents', n: 1 }])
  expect(snapshot.left).toEqual([{ side: 'public', n: 1 }])
})

const csv = (rows: number, value = (row: number) => String((row % 5) + 1)) => {
  const heading = ['gruppe', ...Array.from({ length: 28 }, (_, at) => `P${at + 1}`)].join(';')
  const lines = Array.from({ length: rows }, (_, row) =>
    [row % 2 ? 'Innbyggere' : 'Kommunen', ...Array.from({ length: 28 }, () => value(row))].join(';'),
  )
  return [heading, ...lines].join('\n')
}

test('a file of answers becomes a closed round of its own, or is refused whole', async () => {
  const initiative_id = await layInitiative()
  const lead = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  const { statements } = (await instrumentsOnOffer(db))[0]!.instrument
  const map = JSON.stringify({
    columns: Object.fromEntries(statements.map((one, at) => [`P${at + 1}`, one.id])),
  })
  const upload = (answers: string, group = 'gruppe') => {
    const form = new FormData()
    form.set('instrument', 'samskap-28@0.1')
    form.set('group', group)
    form.set('file', new File([answers], 'svar.csv', { type: 'text/csv' }))
    form.set('map', new File([map], 'map.json', { type: 'application/json' }))
    return lead.visitor.upload(`/i/${initiative_id}/rounds/import`, form)
  }
  const broken = await upload(csv(20, row => (row === 7 ? '9' : '3')))
  expect(broken.status).toBe(422)
  expect(broken.text).toContain('Rad 9, kolonne «P1»: «9» kan ikke brukes')
  expect(await roundsOf(db, { initiative_id })).toEqual([])

  const done = await upload(csv(10_001))
  expect(done.status).toBe(303)
  const [round] = await roundsOf(db, { initiative_id })
  expect(round).toMatchObject({ kind: 'import', status: 'closed', number: 1 })
  expect(round!.sides.map(side => side.label)).toEqual(['Kommunen', 'Innbyggere'])
  const snapshot = (await snapshotOf(db, { initiative_id }, round!.id))!
  expect(snapshot.groups.map(group => group.n)).toEqual([5001, 5000])
  expect(await count('closed_response', round!.id)).toBe(10_001)
  expect((await upload(csv(30), 'P1')).status).toBe(303)
  const empty = await lead.visitor.upload(`/i/${initiative_id}/rounds/import`, new FormData())
  expect(empty.status).toBe(422)
})
