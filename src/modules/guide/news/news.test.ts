import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { byMonth, celebratedSince } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

const win = { kind: 'win', body: 'Biblioteket lånte oss rommet', day: '2026-02-01', learnt: '' }

let home = ''
let here = ''
let lead: Visitor
let member: Visitor
let observer: Visitor
let initiative_id = ''

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  home = `/i/${initiative_id}`
  here = `${home}/guide/news`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const told = () =>
  world.db.selectFrom('news_item').selectAll().where('initiative_id', '=', initiative_id).execute()

test('a setback is told as easily as a win, and everybody reads both', async () => {
  expect((await member.get(here)).text).toContain('value="2026-02-02"')
  expect((await member.post(here, win)).location).toBe(`${here}?said=told_win`)
  const setback = { ...win, kind: 'setback', body: 'Ingen kom på møtet', learnt: 'Torsdager går ikke' }
  expect((await member.post(here, setback)).status).toBe(303)
  const { text } = await observer.get(here)
  expect(text).toContain('Biblioteket lånte oss rommet')
  expect(text).toContain('Ingen kom på møtet')
  expect(text).toContain('Torsdager går ikke')
  expect(text).not.toContain('<form method="post" action="/i/')
})

test('a button pressed twice tells it once', async () => {
  const answers = await Promise.all([member.post(here, win), member.post(here, win)])
  expect(answers.map(one => one.status)).toEqual([303, 303])
  expect(await told()).toHaveLength(1)
})

test('what cannot be told is said beside its field, and nothing is kept', async () => {
  const before = await countRows(world)
  const wrong: Record<string, string>[] = [
    { kind: '' },
    { kind: 'gossip' },
    { body: '' },
    { body: 'x'.repeat(601) },
    { body: 'a\u0007b' },
    { learnt: 'x'.repeat(601) },
    { day: '' },
    { day: '2026-02-03' },
    { day: 'i går' },
  ]
  for (const one of wrong) {
    expect((await member.post(here, { ...win, ...one })).status, JSON.stringify(one)).toBe(422)
  }
  expect((await observer.post(here, win)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
})

test('one’s own is changed and taken away; others’ only by those who lead', async () => {
  await member.post(here, win)
  const [item] = await told()
  const path = `${here}/${item!.id}`
  const change = { ...win, body: 'Biblioteket ga oss rommet', version: '1' }
  const other = browserOf(world, (await laySeat(world, initiative_id, 'member')).token)
  const before = await countRows(world)
  expect((await other.get(path)).location).toBe(here)
  expect((await other.post(path, change)).status).toBe(403)
  expect((await other.post(`${path}/remove`)).status).toBe(403)
  expect((await lead.post(path, change)).status, 'nobody rewrites what another told').toBe(403)
  expect(await countRows(world)).toEqual(before)
  expect((await member.post(path, change)).status).toBe(303)
  const late = await member.post(path, { ...change, body: 'Noe annet' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Biblioteket ga oss rommet')
  expect((await lead.get(path)).text).toContain('Biblioteket ga oss rommet')
  expect((await lead.post(`${path}/remove`)).status).toBe(303)
  expect(await told()).toEqual([])
  expect((await member.post(path, change)).status).toBe(404)
})

test('the newest win stands on the first page for thirty days, and a setback never', async () => {
  await member.post(here, { ...win, kind: 'setback', body: 'Rommet ble tatt fra oss' })
  expect((await member.get(home)).text).not.toContain('Vi har noe å feire')
  await member.post(here, win)
  await member.post(here, { ...win, day: '2026-01-20', body: 'Vi ble ti' })
  const { text } = await observer.get(home)
  expect(text).toContain('Vi har noe å feire')
  expect(text).toContain('Biblioteket lånte oss rommet')
  expect(text).not.toContain('Vi ble ti')
  world.clock.now = new Date('2026-03-04T10:00:00Z')
  expect((await member.get(home)).text).not.toContain('Vi har noe å feire')
})

test('another initiative neither reads nor touches it', async () => {
  await member.post(here, win)
  const [item] = await told()
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.facilitator.token)
  const there = `/i/${other.initiative_id}/guide/news`
  expect((await theirs.get(here)).status).toBe(404)
  expect((await theirs.get(there)).text).not.toContain('Biblioteket lånte')
  expect((await theirs.post(`${there}/${item!.id}/remove`)).status).toBe(404)
  expect(await told()).toHaveLength(1)
})

test('the list is cut into months in its own order', () => {
  const days = ['2026-02-03', '2026-02-01', '2026-01-31'].map(day => ({ day }))
  expect(byMonth(days)).toEqual([
    { month: '2026-02', news: [{ day: '2026-02-03' }, { day: '2026-02-01' }] },
    { month: '2026-01', news: [{ day: '2026-01-31' }] },
  ])
  expect(celebratedSince('2026-03-03')).toBe('2026-02-01')
})
