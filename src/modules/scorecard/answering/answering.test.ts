import { afterAll, expect, test } from 'vitest'
import { filled, plan, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { hashToken, newAnswerKey } from '../../../platform/secrets.ts'
import { snapshotOf } from '../closing/queries.ts'

const { count, db, layInitiative, layOpenRound, seat, world } = await scorecardWorld()
afterAll(world.end)

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

test('two people who share a phone, and with it the key that it remembers, each answer for themselves', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const key = newAnswerKey()
  expect((await send(people[3]!, path, filled(2), key)).status).toBe(200)
  expect((await send(people[4]!, path, filled(5), key)).status).toBe(200)
  expect((await send(people[2]!, path, filled(4))).status).toBe(200)
  expect((await send(people[2]!, path, filled(1), key)).status).toBe(409)
  const rows = await db.selectFrom('response').select('answers').where('round_id', '=', round_id).execute()
  expect(rows.map(row => row.answers[0]).toSorted()).toEqual([2, 4, 5])
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

test('fifty answer while the round closes: each is taken in and counted, or told that it is closed', async () => {
  const { lead, people, path, round_id } = await layOpenRound(30, 21)
  const answering = people.slice(1)
  const sent = await Promise.all([
    ...answering.slice(0, 30).map(person => send(person, path, filled(3))),
    lead.post(`${path}/close`),
    ...answering.slice(30).map(person => send(person, path, filled(3))),
  ])
  expect(answering).toHaveLength(50)
  const kept = sent.filter(answer => answer.status === 200).length
  expect(sent.filter(answer => answer.status === 409)).toHaveLength(50 - kept)
  const snapshot = (await snapshotOf(db, { initiative_id: path.split('/')[2]! }, round_id))!
  expect(snapshot.kind === 'talk' ? kept < 5 : snapshot.n === kept).toBe(true)
  const late = await send(people[1]!, path, filled(3))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Runden er lukket')
  expect((await people[1]!.visitor.get(`${path}/answer`)).text).toContain('Runden er lukket')
  expect(await count('response', round_id)).toBe(0)
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

test('what is counted of requests does not tell when somebody answered', async () => {
  const counted = (await world.visitor().get('/metrics')).text
  expect(counted).toContain('/i/:initiative/rounds/:round/open')
  expect(counted).not.toMatch(/:round\/(answer|statements|vote|help|paper)/)
})
