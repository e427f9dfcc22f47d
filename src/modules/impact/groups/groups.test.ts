import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { planOf } from '../queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let groups = ''
let lead: Visitor
let member: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  ours = await layInitiative(world)
  groups = `/i/${ours.initiative_id}/impact/groups`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
})

const plan = async () => planOf(db, await ours.seats.facilitator.access())
const form = (more: Record<string, string> = {}) => ({
  ...{ name: 'Unge foreldre', detail: '', kind: 'residents', priority: '1', size: '' },
  ...more,
})
const voice = {
  about: 'goals',
  day: '2026-01-29',
  people: '3',
  how: 'Over en kopp kaffe',
  what: 'Netter er verst',
}

async function add(more: Record<string, string> = {}): Promise<string> {
  const { status, location } = await lead.post(groups, form(more))
  expect(status).toBe(303)
  return location!.split('?')[0]!
}
async function addGoal(group: string, title: string): Promise<string> {
  expect((await lead.post(`${group}/goals`, { title })).status).toBe(303)
  return (await plan()).items.find(one => one.title === title)!.id
}
async function measure(group: string, more: { goal_id?: string; withdrawn_at?: Date } = {}): Promise<void> {
  const told = { name: 'Har noen å ringe', level: 'outcome', kind: 'share', position: 1 }
  await db
    .insertInto('indicator')
    .values({
      ...{ initiative_id: ours.initiative_id, id: newId(), group_id: group.split('/').at(-1)! },
      ...{ ...told, ...more, added_at: world.clock.now },
    })
    .execute()
}

test('those who come first stand first, and a group that nobody asked is told so kindly', async () => {
  await add({ name: 'Frivillige', kind: 'partners', priority: '3' })
  const first = await add({ name: 'Unge foreldre', priority: '1', size: '1 200' })
  const { text } = await member.get(groups)
  expect(text.indexOf('Unge foreldre')).toBeLessThan(text.indexOf('Frivillige'))
  expect(text).toContain('omtrent 1\u00a0200 personer')
  expect(text.match(/Ingen fra gruppa er spurt ennå/g)).toHaveLength(2)
  expect((await member.get(first)).text).toContain('Spør noen av dem det gjelder')
  await lead.post(`${first}/voices`, voice)
  expect((await member.get(first)).text).not.toContain('Spør noen av dem det gjelder')
  expect((await member.get(groups)).text).toContain('Folk fra gruppa var med 29. januar 2026.')
})

test('a group that is renamed after something was measured keeps its old name in sight', async () => {
  const group = await add()
  await measure(group)
  const change = form({ name: 'Foreldre under 30', why: 'Navnet traff ikke', version: '1' })
  expect((await member.post(group, change)).status).toBe(303)
  const page = await member.get(group)
  expect(page.text).toContain('Het «Unge foreldre» til 2. februar 2026.')
  expect(page.text).toContain('Har noen å ringe')
  expect((await plan()).before).toMatchObject([
    { version: 1, fields: { name: 'Unge foreldre' }, why: 'Navnet traff ikke' },
  ])
  // Saved as it stands: no version is made of nothing.
  expect((await lead.post(group, { ...change, version: '1' })).status).toBe(303)
  const late = await lead.post(group, { ...change, name: 'Alle foreldre' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Alle foreldre')
  expect(late.text).toContain('Foreldre under 30')
  expect((await plan()).before).toHaveLength(1)
})

test('a goal that is changed keeps its old line, with the reason', async () => {
  const group = await add()
  const goal = await addGoal(group, 'Har noen å ringe til')
  const one = `${group}/goals/${goal}`
  const change = { title: 'Har noen å ringe til om natta', detail: '', why: 'En far sa det', version: '1' }
  expect((await member.post(one, change)).status).toBe(303)
  for (const path of [group, one]) {
    const { text } = await member.get(path)
    expect(text).toContain('<s>Har noen å ringe til</s>')
    expect(text).toContain('Endret fordi: En far sa det')
  }
  const late = await lead.post(one, { ...change, title: 'Noe annet' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Har noen å ringe til om natta')
  await measure(group, { goal_id: goal })
  expect((await lead.get(one)).text).toContain('Indikatoren som hører til, blir stående uten mål.')
  expect((await lead.post(`${one}/remove`)).status).toBe(303)
  expect(await plan()).toMatchObject({ items: [], before: [], indicators: [{ goal_id: null }] })
})

test('a button pressed twice, also at once, adds one', async () => {
  const twice = await Promise.all([1, 2].map(() => lead.post(groups, form())))
  expect(new Set(twice.map(({ location }) => location)).size).toBe(1)
  const group = twice[0]!.location!.split('?')[0]!
  await Promise.all([1, 2].map(() => lead.post(`${group}/goals`, { title: 'Sover om natta' })))
  await Promise.all([1, 2].map(() => lead.post(`${group}/voices`, voice)))
  const { groups: all, items, voices } = await plan()
  expect([all, items, voices].map(list => list.length)).toEqual([1, 1, 1])
})

test('two who change a group at once: one is saved, the other chooses', async () => {
  const group = await add()
  const both = await Promise.all(
    ['Foreldre', 'Familier'].map(name => lead.post(group, form({ name, why: '', version: '1' }))),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
})

test('who took part: by name with a seat, as a number without; one’s own name may be taken off', async () => {
  const group = await add()
  const { participant_id } = ours.seats.observer
  await lead.post(`${group}/voices`, { ...voice, seats: participant_id })
  const id = (await plan()).voices[0]!.id
  expect((await member.get(group)).text).toContain('observer og 3 til')
  expect((await member.get(group)).text).not.toContain('Ta bort navnet mitt')
  const observer = browserOf(world, ours.seats.observer.token)
  expect((await member.post(`${group}/voices/${id}/name-off`)).status).toBe(404)
  expect((await observer.post(`${group}/voices/${id}/name-off`)).status).toBe(303)
  expect((await plan()).voices).toMatchObject([{ people: 4, seats: [] }])
  expect((await member.post(`${group}/voices/${id}/remove`)).status).toBe(303)
  expect((await member.post(`${group}/voices/${id}/remove`)).status).toBe(404)
})

test('a group for which something is measured stays, and the page says what to do', async () => {
  const group = await add()
  await addGoal(group, 'Sover om natta')
  await measure(group, { withdrawn_at: world.clock.now })
  const before = await countRows(world)
  const refused = await lead.post(`${group}/remove`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Noe måles for denne gruppa')
  expect(await countRows(world)).toEqual(before)
  expect((await lead.get(group)).text).toContain('Én indikator hører til denne gruppa')
  const other = await add({ name: 'Ansatte', kind: 'employees' })
  const change = form({ name: 'Ansatte på NAV', kind: 'employees', why: '', version: '1' })
  expect((await lead.post(other, change)).status).toBe(303)
  expect((await lead.post(`${other}/remove`)).status).toBe(303)
  expect((await lead.get(other)).status).toBe(404)
  expect((await plan()).before).toEqual([])
})

test('odd input comes back, those who read along may not write, and another initiative finds nothing', async () => {
  const group = await add()
  const goal = await addGoal(group, 'Sover om natta')
  const other = await layInitiative(world)
  const before = await countRows(world)
  for (const [path, given, says] of [
    [groups, form({ name: '' }), ''],
    [groups, form({ size: '0' }), 'Skriv et helt tall'],
    [groups, form({ size: 'mange' }), 'Skriv et helt tall'],
    [groups, form({ priority: '4' }), ''],
    [`${group}/goals`, { title: 'x'.repeat(201) }, '200'],
    [`${group}/voices`, { ...voice, people: '0' }, 'Skriv hvor mange som var med'],
    [`${group}/voices`, { ...voice, day: '2026-02-03' }, 'Den dagen har ikke vært ennå'],
    [`${group}/voices`, { ...voice, day: '' }, ''],
    [`${group}/voices`, { ...voice, seats: other.seats.member.participant_id }, ''],
  ] as const) {
    const answer = await lead.post(path, given)
    expect(answer.status, JSON.stringify(given)).toBe(422)
    expect(answer.text).toContain(says)
  }
  const reader = browserOf(world, ours.seats.researcher.token)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const astray = group.replace(ours.initiative_id, other.initiative_id)
  for (const [path, given] of [
    ['', form({ why: '', version: '1' })],
    ['/remove', {}],
    ['/goals', { title: 'Noe' }],
    [`/goals/${goal}`, { title: 'Noe', version: '1' }],
    [`/goals/${goal}/remove`, {}],
    ['/voices', voice],
  ] as const) {
    expect((await reader.post(group + path, given)).status, path).toBe(403)
    expect((await stranger.post(group + path, given)).status, path).toBe(404)
    expect((await stranger.post(astray + path, given)).status, path).toBe(404)
  }
  expect((await stranger.get(astray)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
  // What is read leaves a trace of its own.
  expect((await reader.get(group)).text).not.toContain('<form method="post" action="/i')
})
