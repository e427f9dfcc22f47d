import { afterAll, expect, test } from 'vitest'
import { countRows } from '../../../../../test/house/people.ts'
import { filled, scorecardWorld, send } from '../../../../../test/setup/scorecard.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'
import { snapshotOf } from '../../closing/queries.ts'

const { count, db, layOpenRound, world } = await scorecardWorld()
afterAll(world.end)

const rowsOf = async (round_id: string) => ({
  receipt: await count('receipt', round_id),
  response: await count('response', round_id),
  open_line: await count('open_line', round_id),
})

test('whoever holds the key takes the answer back: the response, its line and the receipt go', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const { visitor } = people[3]!
  const key = newAnswerKey()
  const line = { line: 'Det var fint.', line_shared: 'yes' }
  await visitor.post(`${path}/answers`, { key, answers: filled(4), ...line })
  await send(people[4]!, path, filled(2))
  expect(await rowsOf(round_id)).toEqual({ receipt: 2, response: 2, open_line: 1 })
  const before = await countRows(world)
  const taken = await visitor.post(`${path}/answers/take-back`, { key })
  expect(taken.status).toBe(200)
  expect(taken.text).toContain('Svaret er tatt tilbake')
  // The device forgets the key as well.
  expect(taken.text).toContain('data-state="closed"')
  expect(await rowsOf(round_id)).toEqual({ receipt: 1, response: 1, open_line: 0 })
  // Nothing tells that anybody took anything back: no trace, no change, no job.
  const after = await countRows(world)
  const changed = Object.keys(after).filter(table => after[table] !== before[table])
  expect(changed.toSorted()).toEqual(['open_line', 'receipt', 'response'])
  const kept = await db.selectFrom('response').select('answers').where('round_id', '=', round_id).execute()
  expect(kept.map(row => row.answers[0])).toEqual([2])
  // And the person may answer again.
  expect((await send(people[3]!, path, filled(5))).status).toBe(200)
})

test('without the right key nothing is found, and the page says why', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const key = newAnswerKey()
  await send(people[3]!, path, filled(4), key)
  for (const [who, given] of [
    [people[3]!, newAnswerKey()],
    // Somebody else who has the same phone, or has seen the key.
    [people[4]!, key],
  ] as const) {
    const refused = await who.visitor.post(`${path}/answers/take-back`, { key: given })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Vi finner ikke svaret ditt')
    expect(refused.text).toContain('Svar står uten navn')
  }
  expect((await people[3]!.visitor.post(`${path}/answers/take-back`, { key: 'x' })).status).toBe(422)
  expect(await rowsOf(round_id)).toEqual({ receipt: 1, response: 1, open_line: 0 })
  const other = await layOpenRound(2, 2)
  expect((await other.people[1]!.visitor.post(`${path}/answers/take-back`, { key })).status).toBe(404)
})

test('two taps at once take back one answer, and a change at the same moment leaves nothing half', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const key = newAnswerKey()
  await send(people[3]!, path, filled(4), key)
  const both = await Promise.all(
    [1, 2].map(() => people[3]!.visitor.post(`${path}/answers/take-back`, { key })),
  )
  expect(both.map(one => one.status).toSorted()).toEqual([200, 409])
  expect(await rowsOf(round_id)).toEqual({ receipt: 0, response: 0, open_line: 0 })
  await send(people[3]!, path, filled(4), key)
  await Promise.all([
    people[3]!.visitor.post(`${path}/answers/take-back`, { key }),
    send(people[3]!, path, filled(1), key),
  ])
  const { receipt, response } = await rowsOf(round_id)
  expect(receipt).toBe(response)
})

test('once the round is closed nothing can be taken back, and closing counts what is left', async () => {
  const { initiative_id, lead, people, path, round_id } = await layOpenRound(7, 2)
  const keys = new Map(people.slice(1).map(person => [person, newAnswerKey()]))
  for (const [person, key] of keys) await send(person, path, filled(3), key)
  const [first] = keys
  await first![0].visitor.post(`${path}/answers/take-back`, { key: first![1] })
  expect((await lead.post(`${path}/close`)).status).toBe(303)
  const snapshot = (await snapshotOf(db, { initiative_id }, round_id))!
  expect(snapshot.n).toBe(7)
  const [, second] = [...keys]
  const late = await second![0].visitor.post(`${path}/answers/take-back`, { key: second![1] })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Runden er lukket')
})

test('who has answered is told from where it can be taken back; the thanks carry the key', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const thanks = await send(people[3]!, path, filled(4))
  expect(thanks.text).toContain('Ta tilbake svaret mitt')
  const start = await people[3]!.visitor.get(`${path}/answer`)
  expect(start.text).toContain('bare tas tilbake fra telefonen eller siden du svarte på')
  expect(start.text).toMatch(/<div hidden(="")? data-again/)
  expect((await people[4]!.visitor.get(`${path}/answer`)).text).not.toContain('Ta tilbake svaret mitt')
})
