import { afterAll, expect, test } from 'vitest'
import { filled, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { newId } from '../../../platform/secrets.ts'
import { text as scorecard_text } from '../text/index.ts'
import { text } from './text/index.ts'

const { world, db, layOpenRound, layRound, seat } = await scorecardWorld()
afterAll(world.end)

const words = text.nb

const placeOf = async (round_id: string) =>
  (await db.selectFrom('together').select('place').where('round_id', '=', round_id).executeTakeFirst())
    ?.place ?? null

/** What was written down of an initiative: traces and changes, in their order. */
async function written(initiative_id: string) {
  const traces = await db
    .selectFrom('audit_event')
    .select(['what', 'ref'])
    .where('initiative_id', '=', initiative_id)
    .where('what', 'like', 'together%')
    .orderBy('at')
    .execute()
  const changes = await db
    .selectFrom('change')
    .select(['topic', 'ref'])
    .where('initiative_id', '=', initiative_id)
    .where('topic', '=', 'together')
    .orderBy('seq')
    .execute()
  return { traces, changes: changes.length }
}

const move = (from: number | string, to: number | string) => ({ from: String(from), to: String(to) })
const headingOf = (html: string) => /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1]

test('a screen is begun, moved and ended by form posts alone, and leaves a trace of its beginning and end only', async () => {
  const { lead, path, round_id, initiative_id } = await layOpenRound(2, 2)
  expect((await lead.get(`${path}/screen`)).text).toContain(words.start_title)
  expect((await lead.post(`${path}/screen/start`)).location).toBe(`${path}/screen`)
  const lobby = (await lead.get(`${path}/screen`)).text
  expect(headingOf(lobby)).toBe(words.lobby_title)
  expect(lobby).toContain(words.lobby_lead)
  expect(lobby).toContain('<svg class="qr"')
  expect((await lead.post(`${path}/screen/move`, move(-1, 0))).location).toBe(`${path}/screen`)
  const first = (await lead.get(`${path}/screen`)).text
  expect(first).toContain(words.at_of(1, 28))
  expect(headingOf(first)).not.toBe(words.lobby_title)
  expect((await lead.post(`${path}/screen/move`, move(0, 28))).status).toBe(303)
  const end = (await lead.get(`${path}/screen`)).text
  expect(headingOf(end)).toBe(words.end_title)
  expect(end).toContain(`href="${path}/close"`)
  expect((await lead.post(`${path}/screen/end`)).location).toBe(`${path}/screen?said=ended`)
  expect((await lead.get(`${path}/screen?said=ended`)).text).toContain(words.said.ended)
  expect(await placeOf(round_id)).toBeNull()
  expect(await written(initiative_id)).toEqual({
    traces: [
      { what: 'together_started', ref: round_id },
      { what: 'together_ended', ref: round_id },
    ],
    changes: 4,
  })
})

test('of two who go on at once, the second sees where the screen stands now, and nothing jumps twice', async () => {
  const { lead, path, round_id, initiative_id } = await layOpenRound(1, 2)
  const other = (await seat(initiative_id, 'public_employee', ['facilitator', 'member'])).visitor
  await lead.post(`${path}/screen/start`)
  await lead.post(`${path}/screen/start`)
  await lead.post(`${path}/screen/move`, move(-1, 3))
  const answers = await Promise.all([lead, other].map(one => one.post(`${path}/screen/move`, move(3, 4))))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const late = answers.find(({ status }) => status === 409)!
  expect(late.text).toContain(words.said.other)
  expect(late.text).toContain('data-place="4"')
  expect(late.text).toContain(words.at_of(5, 28))
  expect(late.text).not.toContain('/screen/move" class="langs"')
  expect(await placeOf(round_id)).toBe(4)
  expect((await written(initiative_id)).changes).toBe(3)
})

test('what cannot be is refused and leaves nothing behind', async () => {
  const { lead, path, round_id, initiative_id, people } = await layOpenRound(2, 1)
  const elsewhere = await layOpenRound(1, 1)
  await lead.post(`${path}/screen/start`)
  const before = await written(initiative_id)
  const member = people.at(-1)!.visitor
  const stranger = world.visitor()
  const nowhere = `/i/${initiative_id}/rounds/${newId()}`
  const refused = [
    [lead, path, 'move', move(-1, 29), 404],
    [lead, path, 'move', move('x', 1), 422],
    [lead, path, 'move', move(0, 1), 409],
    [lead, nowhere, 'start', {}, 404],
    [lead, nowhere, 'move', move(-1, 0), 404],
    [lead, nowhere, 'end', {}, 404],
    [member, path, 'start', {}, 403],
    [member, path, 'move', move(-1, 0), 403],
    [member, path, 'end', {}, 403],
    [elsewhere.lead, path, 'move', move(-1, 0), 404],
    [elsewhere.lead, path, 'end', {}, 404],
    [stranger, path, 'move', move(-1, 0), 401],
  ] as const
  for (const [who, where, what, fields, status] of refused) {
    const answer = await who.post(`${where}/screen/${what}`, fields)
    expect([what, fields, answer.status]).toEqual([what, fields, status])
  }
  expect(await placeOf(round_id)).toBe(-1)
  expect(await written(initiative_id)).toEqual(before)
})

test('a round that is not open has no screen, and says so', async () => {
  const { lead, path, round_id, initiative_id } = await layRound(1, 1)
  expect((await lead.get(`${path}/screen`)).location).toBe(path)
  const start = await lead.post(`${path}/screen/start`)
  expect(start.status).toBe(409)
  expect(start.text).toContain(scorecard_text.nb.conflicts.round_not_open)
  expect((await lead.post(`${path}/screen/end`)).status).toBe(409)
  expect(await placeOf(round_id)).toBeNull()
  expect(await written(initiative_id)).toEqual({ traces: [], changes: 0 })
})

test('closing the round puts the screen away and tells those who follow', async () => {
  const { lead, path, round_id, initiative_id } = await layOpenRound(2, 1)
  await lead.post(`${path}/screen/start`)
  expect((await lead.post(`${path}/close`)).status).toBe(303)
  expect(await placeOf(round_id)).toBeNull()
  expect((await written(initiative_id)).changes).toBe(2)
  const moved = await lead.post(`${path}/screen/move`, move(-1, 0))
  expect(moved.status).toBe(409)
  expect(moved.text).toContain(scorecard_text.nb.conflicts.round_not_open)
})

test('an answer changes nothing on the screen, and the screen counts nobody', async () => {
  const { lead, path, people } = await layOpenRound(6, 6)
  await lead.post(`${path}/screen/start`)
  await lead.post(`${path}/screen/move`, move(-1, 2))
  const before = (await lead.get(`${path}/screen`)).text
  for (const one of people) expect((await send(one, path, filled(4))).status).toBe(200)
  expect((await lead.get(`${path}/screen`)).text).toBe(before)
})

test('the way in stands in the lobby: a square to scan, and the group code where there is one', async () => {
  const { lead, path, initiative_id } = await layOpenRound(1, 1)
  await lead.post(`${path}/screen/start`)
  expect((await lead.get(`${path}/screen`)).text).not.toContain(words.no_seat)
  await lead.post(`/i/${initiative_id}/people/group-code`)
  const code = await db
    .selectFrom('door_key')
    .select('sealed')
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', 'group_code')
    .executeTakeFirstOrThrow()
  const lobby = (await lead.get(`${path}/screen`)).text
  expect(lobby).toContain(world.key.open(code.sealed!))
  expect(lobby).toContain(words.go_to('localhost:3000/code'))
})

test('the screen speaks the language of who opens it', async () => {
  const { lead, path } = await layOpenRound(1, 1)
  await lead.post(`${path}/screen/start`)
  const english = world.visitor('en')
  english.cookies.set('samskap_session', lead.cookies.get('samskap_session')!)
  const page = (await english.get(`${path}/screen`)).text
  expect(page).toContain('<html lang="en"')
  expect(headingOf(page)).toBe(text.en.lobby_title)
})
