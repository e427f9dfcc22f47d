import { afterAll, beforeEach, expect, test } from 'vitest'
import { layOnBoard } from '../../../../test/house/boards.ts'
import { layContribution } from '../../../../test/house/ideas.ts'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { ideaOf, ideasOf } from './queries.ts'
import { text } from './text/index.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world
const words = text.nb

type Laid = Awaited<ReturnType<typeof layInitiative>>
let ours: Laid
let member: ReturnType<typeof browserOf>
let lead: ReturnType<typeof browserOf>
let here: string

beforeEach(async () => {
  ours = await layInitiative(world)
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  here = `/i/${ours.initiative_id}/ideas`
})

const given = (options: Parameters<typeof layContribution>[2] = {}) =>
  layContribution(world, ours.initiative_id, options)

type Fields = Record<string, string | string[]>
const idIn = (location: string | null | undefined) => /ideas\/([\w-]{36})/.exec(location!)![1]!
const start = async (contributions: string[], more: Fields = {}) => {
  const answer = await member.post(`${here}/new`, { title: 'Låneskapet', contributions, ...more })
  expect(answer.status).toBe(303)
  return idIn(answer.location)
}
const ideas = async () => ideasOf(db, ours)
const move = (id: string, to: string, fields: Record<string, string>, version = '1', by = member) =>
  by.post(`${here}/${id}/move/${to}`, { ...fields, version })
const trial = { question: 'Låner noen?', within: 'Fire uker', stop_sign: 'Ingen kommer' }
const use = { benefits: 'Femten familier', run_by: 'Husrådet', since: '2026-01-15' }

const threadOf = async (contribution_id: string) => {
  const rows = await db
    .selectFrom('contribution_event')
    .select(['kind', 'body', 'ref'])
    .where('initiative_id', '=', ours.initiative_id)
    .where('contribution_id', '=', contribution_id)
    .orderBy('number')
    .execute()
  return rows.map(({ kind, body }) => [kind, body])
}
const traces = async () => {
  const rows = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', ours.initiative_id)
    .where('reading', '=', false)
    .orderBy('at')
    .execute()
  return rows.map(({ what }) => what)
}

test('an idea goes the whole way, and everybody who gave to it hears of each step', async () => {
  const named = await given({ by: ours.seats.member.participant_id, body: 'Klær som blir for små' })
  const nameless = await given({ anonymous: true, body: 'Jeg tør ikke spørre' })
  const id = await start([named, nameless])
  expect((await move(id, 'worked_out', { why: 'Skapet er funnet' })).location).toBe(
    `${here}/${id}?said=moved`,
  )
  await move(id, 'tried', trial, '2')
  await move(id, 'in_use', { ...use, learnt: 'Det virker' }, '3')
  const told = [
    ['received', ''],
    ['idea', 'Låneskapet'],
    ['worked_out', 'Skapet er funnet'],
    ['tried', 'Låner noen?'],
    ['in_use', 'Femten familier'],
  ]
  for (const one of [named, nameless]) expect(await threadOf(one)).toEqual(told)
  expect(await traces()).toEqual(['idea_started', 'idea_moved', 'idea_moved', 'idea_moved'])

  const shown = (await browserOf(world, ours.seats.observer.token).get(`${here}/${id}`)).text
  expect(shown).toContain(words.given_names(`member og ${words.nameless_count(1)}`))
  for (const one of [named, nameless]) expect(shown).toContain(`/contributions/${one}"`)
  for (const said of ['Husrådet', 'Femten familier', 'Det virker', words.innovation])
    expect(shown).toContain(said)
  expect(shown).not.toContain('/move/')
  expect((await lead.get(here)).text).toContain(words.grown(2, 2))
})

test('all who stand behind a merged note come along, and a theme brings its notes', async () => {
  const { initiative_id } = ours
  const board_id = newId()
  const theme = newId()
  const board = { title: 'Vegg', kinds: ['challenge'], made_at: world.clock.now }
  await db
    .insertInto('board')
    .values({ initiative_id, id: board_id, ...board })
    .execute()
  await db
    .insertInto('board_theme')
    .values({ initiative_id, id: theme, board_id, name: 'Mat', position: 1 })
    .execute()
  const [front, behind] = [newId(), newId()]
  await layOnBoard(world, { initiative_id, board_id }, [
    { id: front, theme, body: 'Suppe' },
    { id: behind, into: front, body: 'Mer suppe' },
  ])
  const offered = (await member.get(`${here}/new?theme=${theme}&note=x`)).text
  expect(offered).toMatch(new RegExp(`value="${front}"[^>]*checked`))
  expect(offered).toContain(words.starting.behind(1))
  expect(offered).toContain('name="title" type="text" value="Suppe"')
  const id = await start([front])
  expect((await ideas()).map(one => one.given)).toEqual([2])
  expect((await ideaOf(db, ours, id)).board_id).toBe(board_id)
  expect(await threadOf(behind)).toContainEqual(['idea', 'Låneskapet'])
})

test('nobody reads by an idea what is written in quiet', async () => {
  const { initiative_id } = ours
  const board_id = newId()
  const board = { title: 'Vegg', kinds: ['challenge'], quiet: true, made_at: world.clock.now }
  await db
    .insertInto('board')
    .values({ initiative_id, id: board_id, ...board })
    .execute()
  const id = newId()
  await layOnBoard(world, { initiative_id, board_id }, [{ id, body: 'Hemmelig ennå' }])
  expect((await lead.get(`${here}/new?note=${id}`)).text).not.toContain('Hemmelig ennå')
  const { status } = await lead.post(`${here}/new`, { title: 'Den', contributions: id })
  expect(status).toBe(422)
  expect(await ideas()).toEqual([])
})

test('a move without what its place demands is sent back with the words that were typed, and nothing is left', async () => {
  const id = await start([await given()])
  const before = await countRows(world)
  for (const [to, fields, missing] of [
    ['tried', { ...trial, stop_sign: '' }, 'stop_sign'],
    ['in_use', { ...use, run_by: '' }, 'run_by'],
    ['in_use', { ...use, since: '2030-01-01' }, 'since'],
    ['rested', { why: ' ' }, 'why'],
  ] as const) {
    const answer = await move(id, to, fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`id="${missing}-error"`)
    for (const typed of Object.values(fields).filter(value => value.trim() && value !== '2030-01-01'))
      expect(answer.text).toContain(typed)
  }
  expect((await move(id, 'somewhere', {})).status).toBe(404)
  expect((await move(id, 'idea', {})).status).toBe(409)
  expect(await countRows(world)).toEqual(before)
})

test('pressed twice it is one idea and one move; of two who move it at once the second keeps what was typed', async () => {
  const one = await given()
  const [first, again] = [await start([one]), await start([one])]
  expect(again).toBe(first)
  await move(first, 'rested', { why: 'Fylket bestemmer' })
  expect((await move(first, 'rested', { why: 'Fylket bestemmer' })).status).toBe(303)
  const late = await move(first, 'tried', trial, '1', lead)
  expect(late.status).toBe(409)
  expect(late.text).toContain('Låner noen?')
  expect((await ideaOf(db, ours, first)).moves.map(({ stage }) => stage)).toEqual(['idea', 'rested'])
  expect(await threadOf(one)).toEqual([
    ['received', ''],
    ['idea', 'Låneskapet'],
    ['rested', 'Fylket bestemmer'],
  ])
  expect((await move(first, 'tried', trial, '2', lead)).status).toBe(303)
  const both = await Promise.all([
    move(first, 'in_use', use, '3'),
    move(first, 'rested', { why: 'Nei' }, '3', lead),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
})

test('what is added later hears how far the idea has come; somebody else who runs it is no news', async () => {
  const first = await given()
  const id = await start([first])
  await move(id, 'in_use', use)
  await move(id, 'in_use', { ...use, run_by: 'Biblioteket' }, '2')
  const late = await given({ body: 'En hylle til' })
  expect((await member.post(`${here}/${id}/grow`, { contributions: [late, first] })).status).toBe(303)
  expect(await threadOf(late)).toEqual([
    ['received', ''],
    ['idea', 'Låneskapet'],
    ['in_use', 'Femten familier'],
  ])
  expect((await threadOf(first)).filter(([kind]) => kind === 'in_use')).toHaveLength(1)
  expect((await member.post(`${here}/${id}/grow`, {})).status).toBe(422)
})

test('an idea whose author was erased stands on, and goes on', async () => {
  const id = await start([])
  await db
    .deleteFrom('participant')
    .where('initiative_id', '=', ours.initiative_id)
    .where('id', '=', ours.seats.member.participant_id)
    .execute()
  expect((await lead.get(`${here}/${id}`)).status).toBe(200)
  expect((await move(id, 'tried', trial, '1', lead)).status).toBe(303)
})

test('the words of an idea are changed by the version that was seen', async () => {
  const id = await start([])
  const change = (fields: Record<string, string>) => member.post(`${here}/${id}`, fields)
  expect((await change({ title: 'Skapet', body: '', version: '1' })).status).toBe(303)
  expect((await change({ title: 'Hylla', body: '', version: '1' })).status).toBe(409)
  const odd = { title: `<b>${'🫖'.repeat(20)}</b>`, body: 'שלום', version: '2' }
  expect((await change(odd)).status).toBe(303)
  expect((await member.get(`${here}/${id}`)).text).not.toContain('<b>🫖')
  expect((await change({ title: 'x'.repeat(10_000), body: '', version: '3' })).status).toBe(422)
})

test('those who follow from beside the table move nothing, and another initiative sees nothing', async () => {
  const theirs = await layInitiative(world)
  const one = await given()
  const id = await start([one])
  const before = await countRows(world)
  const stranger = browserOf(world, theirs.seats.facilitator.token)
  const there = `/i/${theirs.initiative_id}/ideas`
  for (const grant of ['observer', 'mentor', 'researcher'] as const) {
    const aside = browserOf(world, ours.seats[grant].token)
    expect((await move(id, 'worked_out', {}, '1', aside)).status).toBe(403)
  }
  expect((await stranger.get(`${there}/${id}`)).status).toBe(404)
  expect((await stranger.post(`${there}/${id}/move/worked_out`, { version: '1' })).status).toBe(404)
  expect((await stranger.post(`${there}/new`, { title: 'Vår', contributions: one })).status).toBe(422)
  expect((await stranger.get(there)).text).not.toContain('Låneskapet')
  const after = await countRows(world)
  expect({ ...after, audit_event: 0 }).toEqual({ ...before, audit_event: 0 })
})
