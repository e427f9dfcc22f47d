import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { filled, type Seat, scorecardWorld } from '../../../../../test/setup/scorecard.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'

const { count, db, layOpenRound, seat, world } = await scorecardWorld()
afterAll(world.end)

const sendLine = (who: Seat, path: string, line: string, key = newAnswerKey(), line_shared = 'yes') =>
  who.visitor.post(`${path}/answers`, { key, answers: filled(3), line, ...(line_shared && { line_shared }) })

const linesOf = (table: 'open_line' | 'closed_line', round_id: string) =>
  db.selectFrom(table).selectAll().where('round_id', '=', round_id).execute()

test('the page before sending says what becomes of an open line, and no page earlier asks for one', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const { visitor } = people[3]!
  const form = { key: newAnswerKey(), answers: filled(3), line: 'Først\nså', line_shared: 'yes' }
  const statement = await visitor.post(`${path}/answer`, { ...form, go: '4' })
  expect(statement.text).not.toContain('<textarea')
  expect(statement.text).toContain('name="line" value="Først\nså"')
  const review = await visitor.post(`${path}/answer`, { ...form, go: 'review' })
  expect(review.text).toMatch(/<textarea[^>]*>Først\nså<\/textarea>/)
  expect(review.text).toContain('name="line_shared" value="yes" checked')
  expect(review.text).not.toContain('type="hidden" name="line"')
  const before = review.text.slice(0, review.text.indexOf('<textarea'))
  for (const said of ['uten navn og gruppe', 'bare hvis mange nok', 'døgnet rundt', '116 117']) {
    expect(before).toContain(said)
  }
})

test('a line is kept only when its writer shares it, replaced by the same key, and taken back', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const [key, other] = [newAnswerKey(), newAnswerKey()]
  expect((await sendLine(people[3]!, path, '', key)).status).toBe(200)
  expect((await sendLine(people[3]!, path, 'Ikke til andre', key, 'no')).status).toBe(200)
  expect(await count('open_line', round_id)).toBe(0)
  const thanks = await sendLine(people[3]!, path, ' Suppa er god.\r\n\0', key)
  expect(thanks.text).toContain('name="line" value="Suppa er god."')
  const [kept] = await linesOf('open_line', round_id)
  expect(kept!.body).toBe('Suppa er god.')
  const response = await db.selectFrom('response').selectAll().where('round_id', '=', round_id).execute()
  expect(kept!.key_hash).not.toEqual(response[0]!.key_hash)
  await sendLine(people[3]!, path, 'Suppa er bedre.', key)
  expect((await linesOf('open_line', round_id)).map(line => line.body)).toEqual(['Suppa er bedre.'])
  expect((await sendLine(people[3]!, path, 'Fra en annen enhet', other)).status).toBe(409)
  await sendLine(people[3]!, path, '', key)
  expect(await count('open_line', round_id)).toBe(0)
})

test('a line that is too long or without a choice is refused, shown again, and leaves nothing behind', async () => {
  const { people, path, round_id } = await layOpenRound(5, 2)
  const undecided = await sendLine(people[3]!, path, 'Hva nå?', newAnswerKey(), '')
  expect(undecided.status).toBe(422)
  expect(undecided.text).toContain('<title>Feil: ')
  expect(undecided.text).toContain('href="#line_shared"')
  expect(undecided.text).toMatch(/<textarea[^>]*>Hva nå\?<\/textarea>/)
  const long = await sendLine(people[3]!, path, 'x'.repeat(501))
  expect(long.status).toBe(422)
  expect(long.text).toContain('href="#line"')
  expect(await count('receipt', round_id)).toBe(0)
  expect(await count('open_line', round_id)).toBe(0)
})

test('closing lets the group read the lines, in random order and joined to nothing', async () => {
  const { initiative_id, lead, people, path, round_id } = await layOpenRound(16, 5)
  for (const [at, person] of people.entries()) await sendLine(person, path, `Linje ${at} av <b>noen</b>`)
  const before = await sql<{ id: string; body: string }>`
    select id, body from open_line where round_id = ${round_id} order by ctid`.execute(db)
  expect((await lead.get(`${path}/result`)).text).not.toContain('Linje 3')
  await lead.post(`${path}/close`)

  expect(await count('open_line', round_id)).toBe(0)
  const after = await sql<{ id: string; body: string; xmin: string }>`
    select id, body, xmin from closed_line where round_id = ${round_id} order by ctid`.execute(db)
  expect(after.rows.map(row => row.body)).not.toEqual(before.rows.map(row => row.body))
  expect(after.rows.map(row => row.body).toSorted()).toEqual(before.rows.map(row => row.body).toSorted())
  const old_ids = new Set(before.rows.map(row => row.id))
  expect(after.rows.filter(row => old_ids.has(row.id))).toEqual([])
  const responses = await sql<{ id: string; xmin: string }>`
    select id, xmin from closed_response where round_id = ${round_id}`.execute(db)
  expect(new Set([...after.rows, ...responses.rows].map(row => row.xmin)).size).toBe(1)
  expect(responses.rows.filter(row => after.rows.some(line => line.id === row.id))).toEqual([])
  const columns = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'closed_line'`.execute(db)
  expect(columns.rows.map(row => row.name).toSorted()).toEqual(['body', 'id', 'initiative_id', 'round_id'])

  const page = await people[4]!.visitor.get(`${path}/result`)
  expect(page.text).toContain('Dette skrev noen')
  expect(page.text).toContain('Linje 3 av &lt;b&gt;noen&lt;/b&gt;')
  expect(page.text).not.toContain('take-away')
  expect((await people[4]!.visitor.get(`${path}/talk`)).text).toContain('Linje 3 av')
  for (const ending of ['snapshot.json', 'snapshot.csv', 'research']) {
    expect((await lead.get(`${path}/${ending}`)).text).not.toContain('Linje 3')
  }
  const mentor = await seat(initiative_id, 'mentor', ['observer'])
  expect((await mentor.visitor.get(`${path}/result`)).text).not.toContain('Linje 3')
})

test('who leads takes away a line that names somebody, for good and with a trace', async () => {
  const { initiative_id, lead, people, path, round_id } = await layOpenRound(5, 5)
  for (const person of people) await sendLine(person, path, 'Kari ringer aldri')
  await lead.post(`${path}/close`)
  const [line] = await linesOf('closed_line', round_id)
  const take = `${path}/lines/${line!.id}/take-away`
  expect((await lead.get(`${path}/result`)).text).toContain(take)
  expect((await people[3]!.visitor.post(take)).status).toBe(403)
  expect(await count('closed_line', round_id)).toBe(10)
  expect((await lead.post(take)).status).toBe(303)
  expect((await lead.post(take)).status).toBe(404)
  expect(await count('closed_line', round_id)).toBe(9)
  const traces = await db
    .selectFrom('audit_event')
    .select(['what', 'ref'])
    .where('initiative_id', '=', initiative_id)
    .where('what', '=', 'line_taken_away')
    .execute()
  expect(traces).toEqual([{ what: 'line_taken_away', ref: line!.id }])
})

test('with too few answers no line is shown and none is left', async () => {
  const { lead, people, path, round_id } = await layOpenRound(5, 5)
  for (const person of people.slice(0, 4)) await sendLine(person, path, 'Hemmelig')
  await lead.post(`${path}/close`)
  expect(await count('open_line', round_id)).toBe(0)
  expect(await count('closed_line', round_id)).toBe(0)
  expect((await lead.get(`${path}/result`)).text).not.toContain('Hemmelig')
})
