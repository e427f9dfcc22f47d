import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { makeWorld, type Visitor } from '../../../test/setup/app.ts'
import { hashToken, newAnswerKey, newId, newToken } from '../../platform/secrets.ts'
import { snapshotOf } from './closing/queries.ts'
import { jobs } from './jobs.ts'
import { roundsOf } from './rounds/queries.ts'
import { type Party, parties, usual_sides } from './rounds/rules.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

type Seat = { visitor: Visitor; id: string }

async function layInitiative(): Promise<string> {
  const initiative_id = newId()
  const row = { title: 'Torsdagsbordet', place: 'Bjørkevik', started_by: 'municipality', ambition: 1 }
  await db
    .insertInto('initiative')
    .values({ initiative_id, ...row, language: 'nb', created_at: world.clock.now })
    .execute()
  return initiative_id
}

async function seat(
  initiative_id: string,
  party: Party,
  kinds = ['member'],
  email: string | null = null,
): Promise<Seat> {
  const id = newId()
  const now = world.clock.now
  const here = { initiative_id, participant_id: id }
  const name = `${party} ${id.slice(0, 4)}`
  await db
    .insertInto('participant')
    .values({ initiative_id, id, name, party, email, language: 'nb', created_at: now })
    .execute()
  await db
    .insertInto('seat_event')
    .values({ ...here, id: newId(), kind: 'joined', at: now })
    .execute()
  for (const kind of kinds) {
    await db
      .insertInto('initiative_grant')
      .values({ ...here, id: newId(), kind, given_at: now })
      .execute()
  }
  const token = newToken()
  const session = { id: newId(), token_hash: hashToken(token), created_at: now, last_seen_at: now }
  await db.insertInto('session').values(session).execute()
  await db
    .insertInto('session_seat')
    .values({ ...here, session_id: session.id, at: now })
    .execute()
  const visitor = world.visitor()
  visitor.cookies.set('samskap_session', token)
  return { visitor, id }
}

const plan = {
  instrument: 'samskap-28@0.1',
  closes_on: '',
  third_label: '',
  ...Object.fromEntries(parties.map(party => [`side_${party}`, usual_sides[party]])),
}

/** An initiative with these many residents and public employees, the first of whom leads, and a planned round. */
async function layRound(residents: number, employees: number) {
  const initiative_id = await layInitiative()
  const people: Seat[] = [await seat(initiative_id, 'public_employee', ['facilitator', 'member'])]
  for (let i = 1; i < employees; i++) people.push(await seat(initiative_id, 'public_employee'))
  for (let i = 0; i < residents; i++) people.push(await seat(initiative_id, 'resident'))
  const lead = people[0]!.visitor
  const planned = await lead.post(`/i/${initiative_id}/rounds/new`, plan)
  expect(planned.status).toBe(303)
  const path = planned.location!.split('?')[0]!
  return { initiative_id, people, lead, path, round_id: path.split('/').at(-1)! }
}

const filled = (value: number) => Array.from({ length: 28 }, () => value).join()
const send = (who: Seat, path: string, answers: string, key = newAnswerKey()) =>
  who.visitor.post(`${path}/answers`, { key, answers })

async function layOpenRound(residents: number, employees: number) {
  const round = await layRound(residents, employees)
  expect((await round.lead.post(`${round.path}/open`)).status).toBe(303)
  return round
}

const count = async (
  table: 'receipt' | 'response' | 'closed_response' | 'small_group_vote',
  round_id: string,
) => {
  const row = await db
    .selectFrom(table)
    .select(rows => rows.fn.countAll<string>().as('n'))
    .where('round_id', '=', round_id)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

test('a plan shows everybody who answers for what, and is kept to one round at a time', async () => {
  const { lead, people, path, initiative_id } = await layRound(5, 5)
  const seen = await people[9]!.visitor.get(path)
  expect(seen.text).toContain('Innbyggere og foreninger')
  expect(seen.text).toContain('5 plasser')
  expect(seen.text).not.toContain('/open"')
  expect((await lead.post(`/i/${initiative_id}/rounds/new`, plan)).status).toBe(409)
  expect((await lead.post(`/i/${initiative_id}/rounds/new`, { ...plan, instrument: 'no@1' })).status).toBe(
    422,
  )
  const unnamed = await lead.post(`${path}/edit`, { ...plan, side_mentor: 'third', version: '1' })
  expect(unnamed.status).toBe(422)
  const stale = { ...plan, side_mentor: 'third', third_label: 'veiledere', version: '1' }
  expect((await lead.post(`${path}/edit`, stale)).status).toBe(303)
  expect((await lead.post(`${path}/edit`, stale)).status).toBe(409)
  expect((await lead.get(path)).text).toContain('Veiledere')
})

test('nobody but a member of the initiative comes near a round', async () => {
  const { path, initiative_id } = await layOpenRound(2, 2)
  const elsewhere = await layRound(1, 1)
  const observer = await seat(initiative_id, 'resident', ['observer'])
  expect((await world.visitor().get(`${path}/answer`)).status).toBe(401)
  expect((await elsewhere.people[0]!.visitor.get(`${path}/answer`)).status).toBe(404)
  expect((await send(elsewhere.people[0]!, path, filled(3))).status).toBe(404)
  expect((await send(observer, path, filled(3))).status).toBe(403)
  const borrowed = `/i/${elsewhere.initiative_id}/rounds/${path.split('/').at(-1)}`
  expect((await send(elsewhere.people[0]!, borrowed, filled(3))).status).toBe(404)
  expect(await count('receipt', path.split('/').at(-1)!)).toBe(0)
})

test('the page before the first question says who is in the group and what cannot be undone', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const start = await people[4]!.visitor.get(`${path}/answer`)
  expect(start.text).toContain('Den har 5 plasser')
  expect(start.text).toContain('det offentlige, 2 plasser')
  expect(start.text).toContain('ingen finne igjen svaret ditt')
  expect(start.text).toContain('den som styrer databasen')
  expect(start.text).toMatch(/name="key" value="[\w-]{22}"/)
})

test('one statement at a time: earlier answers travel along and nothing is written', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const { visitor } = people[3]!
  const key = newAnswerKey()
  const first = await visitor.post(`${path}/answer`, { key, answers: filled(0), at: '-1', go: '0' })
  expect(first.text).toContain('<title>Påstand 1 av 28</title>')
  const second = await visitor.post(`${path}/answer`, { key, answers: filled(0), at: '0', answer: '4' })
  expect(second.text).toContain('Påstand 2 av 28')
  expect(second.text).toContain(`value="4,${filled(0).slice(2)}"`)
  const back = await visitor.post(`${path}/answer`, {
    key,
    answers: `4,${filled(0).slice(2)}`,
    at: '1',
    go: 'back',
  })
  expect(back.text).toContain('value="4" aria-pressed="true"')
  const half = await visitor.post(`${path}/answer`, {
    key,
    answers: `4,${filled(0).slice(2)}`,
    at: '13',
    answer: '3',
  })
  expect(half.text).toContain('Halvveis')
  const english = await visitor.post(`${path}/answer`, {
    key,
    answers: filled(3),
    at: '5',
    here: 'statement',
    speak: 'en',
  })
  expect(english.text).toContain('Statement 6 of 28')
  expect(english.text).toContain(filled(3))
  const review = await visitor.post(`${path}/answer`, { key, answers: filled(3), at: '27', answer: '-1' })
  expect(review.text).toContain('Send svarene')
  const all = await visitor.post(`${path}/answer`, { key, answers: filled(0), go: 'all', a_3: '5' })
  expect(all.text).toContain('name="a_3" value="5" checked')
  expect(await count('receipt', round_id)).toBe(0)
  expect(await count('response', round_id)).toBe(0)
})

test('answers come in exactly once, whether sent twice, at once or from two devices', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const someone = people[3]!
  const key = newAnswerKey()
  const sent = await Promise.all([1, 2, 3].map(() => send(someone, path, filled(4), key)))
  expect(sent.map(answer => answer.status)).toEqual([200, 200, 200])
  expect(await count('receipt', round_id)).toBe(1)
  expect(await count('response', round_id)).toBe(1)

  const changed = await send(someone, path, filled(2), key)
  expect(changed.text).toContain('Endringene dine er tatt imot')
  const other_device = await send(someone, path, filled(5))
  expect(other_device.status).toBe(409)
  expect(other_device.text).toContain('Du har svart på en annen enhet')
  const kept = await db
    .selectFrom('response')
    .selectAll()
    .where('round_id', '=', round_id)
    .executeTakeFirstOrThrow()
  expect(kept.answers).toEqual(Array.from({ length: 28 }, () => 2))
  expect(kept.side).toBe('residents')

  const at_once = await Promise.all([send(people[4]!, path, filled(1)), send(people[4]!, path, filled(5))])
  expect(at_once.map(answer => answer.status).toSorted()).toEqual([200, 409])
  expect(await count('response', round_id)).toBe(2)
})

test('sums and counts per field and value follow the answers', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const answers = Array.from({ length: 28 }, (_, at) => [5, -1, -2, 0][at % 4]!)
  expect((await send(people[3]!, path, answers.join())).status).toBe(200)
  const row = await db
    .selectFrom('response')
    .selectAll()
    .where('round_id', '=', round_id)
    .executeTakeFirstOrThrow()
  expect(row.sums).toHaveLength(11)
  expect(row.sums.slice(0, 7).reduce((sum, one) => sum + one)).toBe(35)
  expect(row.counts.slice(0, 7).reduce((sum, one) => sum + one)).toBe(7)
  expect(row.sums.slice(7).reduce((sum, one) => sum + one)).toBe(35)
  expect(row.typed_by_other).toBe(false)
})

test('what is no answer to this instrument is refused and leaves nothing behind', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  for (const answers of [filled(6), filled(-3), '1,2,3', 'x', `${filled(3)},3`]) {
    expect((await send(people[3]!, path, answers)).status).toBe(422)
  }
  expect((await people[3]!.visitor.post(`${path}/answers`, { answers: filled(3) })).status).toBe(422)
  expect(await count('receipt', round_id)).toBe(0)
})

test('who has no side gets a friendly page', async () => {
  const { path, initiative_id, round_id } = await layOpenRound(2, 2)
  const mentor = await seat(initiative_id, 'mentor')
  expect((await mentor.visitor.get(`${path}/answer`)).text).toContain('Du skal ikke svare i denne runden')
  expect((await send(mentor, path, filled(3))).text).toContain('Du skal ikke svare i denne runden')
  expect(await count('receipt', round_id)).toBe(0)
})

test('counts are shown only for groups of at least five seats, and never by subtraction', async () => {
  const small = await layOpenRound(5, 3)
  await send(small.people[4]!, small.path, filled(3))
  const seen = await small.lead.get(small.path)
  expect(seen.text).toContain('1 av 5')
  expect(seen.text).not.toContain('av 8')
  expect(seen.text).not.toContain('av 3')
  const large = await layOpenRound(5, 5)
  expect((await large.lead.get(large.path)).text).toContain('0 av 10')
})

test('a reminder goes to those with e-mail who have not answered', async () => {
  const round = await layRound(2, 2)
  const late = await seat(round.initiative_id, 'resident', ['member'], 'late@example.test')
  const early = await seat(round.initiative_id, 'resident', ['member'], 'early@example.test')
  await round.lead.post(`${round.path}/open`)
  await send(early, round.path, filled(3))
  expect((await round.lead.post(`${round.path}/remind`)).status).toBe(303)
  const mails = await db.selectFrom('outbox').select('recipient').where('kind', '=', 'reminder').execute()
  expect(mails.map(mail => mail.recipient)).toEqual(['late@example.test'])
  expect((await late.visitor.post(`${round.path}/remind`)).status).toBe(403)
})

test('smaller groups need everybody, and only that everybody agrees is ever seen', async () => {
  const { lead, people, path, round_id, initiative_id } = await layRound(3, 2)
  await lead.post(`${path}/ask`, { asked_k: '3' })
  const shown = async () => (await lead.get(path)).text.includes('Alle er enige.')
  const before = (await lead.get(path)).text
  for (const person of people.slice(1, 4)) await person.visitor.post(`${path}/vote`, { agrees: 'yes' })
  // Neither how many have voted nor how changes what the others see.
  expect((await lead.get(path)).text).toBe(before)
  await people[4]!.visitor.post(`${path}/vote`, { agrees: 'no' })
  expect((await lead.get(path)).text).toBe(before)
  await lead.post(`${path}/vote`, { agrees: 'yes' })
  expect(await shown()).toBe(false)
  await people[4]!.visitor.post(`${path}/vote`, { agrees: 'yes' })
  expect(await shown()).toBe(true)
  await lead.post(`${path}/open`)
  for (const person of people) await send(person, path, filled(3))

  const newcomer = await seat(initiative_id, 'resident')
  expect((await newcomer.visitor.post(`${path}/vote`, { agrees: 'yes' })).status).toBe(409)
  expect((await newcomer.visitor.get(`${path}/answer`)).text).toContain('minst fem har svart')
  await lead.post(`${path}/close`)
  expect((await snapshotOf(db, { initiative_id }, round_id))!.k).toBe(5)
  expect(await count('small_group_vote', round_id)).toBe(0)
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(traces.map(trace => trace.what)).not.toContain('voted')
})

test('with everybody agreed the smaller groups hold, and without them opening drops the votes', async () => {
  const agreed = await layRound(3, 3)
  await agreed.lead.post(`${agreed.path}/ask`, { asked_k: '3' })
  for (const person of agreed.people) await person.visitor.post(`${agreed.path}/vote`, { agrees: 'yes' })
  await agreed.lead.post(`${agreed.path}/open`)
  for (const person of agreed.people) await send(person, agreed.path, filled(3))
  await agreed.lead.post(`${agreed.path}/close`)
  const snapshot = (await snapshotOf(db, agreed, agreed.round_id))!
  expect(snapshot.k).toBe(3)
  expect(snapshot.groups.map(group => group.id)).toEqual(['residents', 'public'])

  const not = await layRound(3, 3)
  await not.lead.post(`${not.path}/ask`, { asked_k: '1' })
  await not.people[1]!.visitor.post(`${not.path}/vote`, { agrees: 'no' })
  await not.lead.post(`${not.path}/open`)
  expect(await count('small_group_vote', not.round_id)).toBe(0)
  expect((await roundsOf(db, not))[0]!.k).toBe(5)
})

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
  await job.run({ db, now: world.clock.now, config, key }, {})
  await job.run({ db, now: world.clock.now, config, key }, {})
  const waiting = await sql<{ n: number }>`
    select count(*)::int as n from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'vacuum_answers'`.execute(
    db,
  )
  expect(waiting.rows[0]!.n).toBe(1)
})

test('an answer that comes while or after the round closes is told so', async () => {
  const { lead, people, path, round_id } = await layOpenRound(5, 5)
  const sent = await Promise.all([
    ...people.slice(1, 8).map(person => send(person, path, filled(3))),
    lead.post(`${path}/close`),
    ...people.slice(8).map(person => send(person, path, filled(3))),
  ])
  const kept = sent.filter(answer => answer.status === 200).length
  expect(sent.filter(answer => answer.status === 409)).toHaveLength(sent.length - kept - 1)
  const snapshot = (await snapshotOf(db, { initiative_id: path.split('/')[2]! }, round_id))!
  expect(snapshot.kind === 'talk' ? kept < 5 : snapshot.n === kept).toBe(true)
  const late = await send(lead === people[0]!.visitor ? people[0]! : people[1]!, path, filled(3))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Runden er lukket')
  expect((await people[1]!.visitor.get(`${path}/answer`)).text).toContain('Runden er lukket')
  expect(await count('response', round_id)).toBe(0)
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
  const runAt = (moment: string) => job.run({ db, now: new Date(moment), config, key }, {})
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
  const { instrumentsOnOffer } = await import('./instrument/queries.ts')
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

test('an instrument of ten steps, three statements and no groupings is answered and closed as well', async () => {
  const body = `
id: short
version: "1"
title: { en: Short }
languages: [en]
scale: { min: 1, max: 10, steps: [${Array.from({ length: 10 }, (_, at) => `{ en: s${at} }`).join(', ')}] }
statements:
  - { id: a, text: { en: One } }
  - { id: b, text: { en: Two }, reversed: "true" }
  - { id: c, text: { en: Three } }
`
  const row = { id: 'short', version: '1', kind: 'instrument', hash: hashToken(body), body }
  await db
    .insertInto('content_version')
    .values({ ...row, loaded_at: world.clock.now })
    .execute()
  const initiative_id = await layInitiative()
  const people = [await seat(initiative_id, 'resident', ['facilitator', 'member'])]
  for (let i = 0; i < 5; i++) people.push(await seat(initiative_id, 'resident'))
  const lead = people[0]!.visitor
  const planned = await lead.post(`/i/${initiative_id}/rounds/new`, { ...plan, instrument: 'short@1' })
  const path = planned.location!.split('?')[0]!
  await lead.post(`${path}/open`)
  const shown = await lead.post(`${path}/answer`, { key: newAnswerKey(), answers: '', at: '-1', go: '0' })
  expect(shown.text).toContain('value="10"')
  expect(shown.text).toContain('Hopp over')
  expect((await send(people[0]!, path, '10,-1,3')).status).toBe(422)
  for (const person of people) expect((await send(person, path, '10,1,0')).status).toBe(200)
  await lead.post(`${path}/close`)
  const snapshot = (await snapshotOf(db, { initiative_id }, path.split('/').at(-1)!))!
  expect(snapshot.n).toBe(6)
  expect(snapshot.groupings).toEqual([])
})
