import { afterAll, beforeEach, expect, test } from 'vitest'
import { layContribution } from '../../../../test/house/ideas.ts'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { noteMeasurement } from '../measuring/commands.ts'
import { indicatorsOf, theLibrary } from '../queries.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world

type Laid = Awaited<ReturnType<typeof layInitiative>>
let ours: Laid
let lead: ReturnType<typeof browserOf>
let member: ReturnType<typeof browserOf>
let group_id: string
let goal_id: string

beforeEach(async () => {
  ours = await layInitiative(world)
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  group_id = await layGroup(ours, 'Familier som er nye her')
  goal_id = await layItem(ours, 'goal', 'Har noen å be om hjelp', group_id)
})

const at = ({ initiative_id }: Laid, path = '') => `/i/${initiative_id}/impact/indicators${path}`
const libraryAt = ({ initiative_id }: Laid, name: string) => `/i/${initiative_id}/impact/library/${name}`
const indicators = async (laid = ours) => indicatorsOf(db, await laid.seats.facilitator.access())
const only = async () => (await indicators())[0]!

async function layGroup({ initiative_id }: Laid, name: string): Promise<string> {
  const id = newId()
  const group = { initiative_id, id, name, kind: 'residents', position: 1, added_at: world.clock.now }
  await db.insertInto('target_group').values(group).execute()
  return id
}

async function layItem({ initiative_id }: Laid, kind: string, title: string, of: string | null = null) {
  const id = newId()
  const item = { initiative_id, id, kind, title, group_id: of, position: 1, added_at: world.clock.now }
  await db.insertInto('plan_item').values(item).execute()
  return id
}

const first = (more: Record<string, string> = {}) => ({
  group_id,
  goal_id,
  name: 'Har noen å spørre',
  level: 'outcome',
  kind: 'number',
  ...more,
})

const add = async (more: Record<string, string> = {}): Promise<string> => {
  const { status, location } = await lead.post(at(ours), first(more))
  expect(status).toBe(303)
  return /indicators\/([\w-]+)/.exec(location!)![1]!
}

const whole = (more: Record<string, string> = {}) => ({
  goal_id,
  name: 'Har noen å spørre',
  level: 'outcome',
  kind: 'number',
  activity_id: '',
  unit: 'naboer',
  scale_min: '1',
  scale_max: '5',
  better: 'higher',
  way: 'asked',
  question: 'Hvor mange naboer kan du be om hjelp?',
  how: 'På slutten av en middag',
  every: 'half_yearly',
  first_on: '2026-03-01',
  last_on: '2027-03-01',
  who_measures: 'Helsestasjonen',
  version: '1',
  ...more,
})

async function measure(indicator_id: string) {
  const { initiative_id } = ours
  const measured = { initiative_id, id: newId(), indicator_id, day: '2026-02-01', value: 3 }
  await db
    .insertInto('measurement')
    .values({ ...measured, came_by: 'typed', noted_at: world.clock.now })
    .execute()
}

test('one of one’s own is made in a few fields, and the rest is filled in on its page', async () => {
  expect((await lead.get(at(ours))).text).toContain('Tre spørsmål før dere velger')
  const id = await add()
  const list = await member.get(at(ours))
  expect(list.text).toContain('Tegn på: Har noen å be om hjelp')
  expect(list.text).toContain('Hvordan den måles, er ikke bestemt ennå.')
  expect(list.text).toContain('måles av de som leder')
  const activity_id = await layItem(ours, 'activity', 'Torsdagsmiddag')
  const { participant_id } = ours.seats.member
  const saved = await member.post(at(ours, `/${id}`), whole({ activity_id, measured_by: participant_id }))
  expect(saved.status).toBe(303)
  expect(await only()).toMatchObject({ activity_id, measured_by: participant_id, version: 2, unit: 'naboer' })
  const { text } = await lead.get(at(ours, `/${id}`))
  expect(text).toContain('Torsdagsmiddag')
  expect(text).toContain('Hvert halvår, fra 1. mars 2026 til 1. mars 2027.')
  expect(text).toContain('Member, Helsestasjonen.')
  expect((await lead.get(at(ours))).text).not.toContain('ikke bestemt')
})

test('added twice in a moment it is one, and without a group there is nothing to add to', async () => {
  const both = await Promise.all([1, 2].map(() => lead.post(at(ours), first())))
  expect(both.map(answer => answer.status)).toEqual([303, 303])
  expect(await indicators()).toHaveLength(1)
  const empty = await layInitiative(world)
  const { text } = await browserOf(world, empty.seats.facilitator.token).get(at(empty))
  expect(text).toContain('må dere vite hvem det er for')
  expect(text).not.toContain('name="group_id"')
})

test('taken from the library it comes in the language of the reader, and a group has it once', async () => {
  const one = (await theLibrary()).find(({ kind }) => kind === 'scale')!
  const there = libraryAt(ours, one.id)
  const danish = browserOf(world, ours.seats.member.token, 'da')
  expect((await danish.get(there)).text).toContain(one.tells.da)
  const taken = await danish.post(there, { group_id, goal_id })
  const indicator = await only()
  expect(taken.location).toContain(`${indicator.id}?said=taken`)
  expect(indicator).toMatchObject({
    goal_id,
    library_id: one.id,
    library_version: one.version,
    name: one.name.da,
    mind: one.mind.da,
    scale_max: one.scale!.max,
    scale_high: one.scale!.high.da,
  })
  const again = await Promise.all([1, 2].map(() => lead.post(there, { group_id, goal_id: '' })))
  for (const { location } of again) expect(location).toContain(`${indicator.id}?said=already`)
  expect((await lead.get(there)).text).toContain('Dere har den for Familier som er nye her')
  await lead.post(at(ours, `/${indicator.id}/withdraw`), { withdrawn_why: 'Ingen svarte' })
  expect((await lead.post(there, { group_id })).location).toContain('said=already_withdrawn')
  const other_group = await layGroup(ours, 'Ansatte på helsestasjonen')
  expect((await lead.post(there, { group_id: other_group })).location).toContain('said=taken')
  expect(await indicators()).toHaveLength(2)
  expect((await lead.get(libraryAt(ours, 'not-there'))).status).toBe(404)
  const theme = (await theLibrary())[0]!.theme
  const found = await lead.get(`/i/${ours.initiative_id}/impact/library?theme=${theme}&level=nonsense`)
  for (const { id, theme: of } of await theLibrary())
    expect(found.text.includes(`/library/${id}"`)).toBe(of === theme)
})

test('once measured, kind and unit stay, and what it said before can be read', async () => {
  const id = await add()
  await member.post(at(ours, `/${id}`), whole())
  await measure(id)
  const locked = await lead.post(at(ours, `/${id}`), whole({ kind: 'share', version: '2' }))
  expect(locked.status).toBe(422)
  expect(locked.text).toContain('Ta indikatoren ut av bruk og lag en ny')
  expect((await lead.post(at(ours, `/${id}`), whole({ unit: 'venner', version: '2' }))).status).toBe(422)
  expect((await lead.post(at(ours, `/${id}/remove`))).status).toBe(409)
  const renamed = whole({ name: 'Har en nabo å spørre', why: 'Klarere for oss', version: '2' })
  expect((await lead.post(at(ours, `/${id}`), renamed)).status).toBe(303)
  await db.updateTable('target_group').set({ name: 'Nye familier' }).where('id', '=', group_id).execute()
  const { initiative_id } = ours
  const before = { initiative_id, of_id: group_id, version: 1, until: new Date('2026-02-03T10:00:00Z') }
  const fields = JSON.stringify({ name: 'Familier som er nye her' })
  await db
    .insertInto('plan_before')
    .values({ ...before, fields })
    .execute()
  const observer = browserOf(world, ours.seats.observer.token)
  const { text } = await observer.get(at(ours, `/${id}`))
  expect(text).toContain('Hva er tegnet?</span> Har noen å spørre')
  expect(text).toContain('Klarere for oss')
  expect(text).toContain('Nye familier')
  expect(text).toContain('het gruppa «Familier som er nye her»')
  expect(text).not.toContain('<form method="post" action="/i')
})

test('withdrawn it keeps its figures and its reason, and comes back into use', async () => {
  const id = await add()
  await measure(id)
  expect((await lead.post(at(ours, `/${id}/withdraw`), { withdrawn_why: '' })).status).toBe(422)
  expect((await lead.post(at(ours, `/${id}/withdraw`), { withdrawn_why: 'Sa ikke noe' })).status).toBe(303)
  await member.post(at(ours, `/${id}/withdraw`), { withdrawn_why: 'En gang til' })
  expect(await only()).toMatchObject({ withdrawn_why: 'Sa ikke noe', version: 2 })
  expect((await lead.get(at(ours))).text).toContain('Tatt ut av bruk 2. februar 2026. Sa ikke noe')
  expect((await lead.post(at(ours, `/${id}`), whole({ version: '2' }))).status).toBe(409)
  for (const _ of [1, 2]) expect((await member.post(at(ours, `/${id}/take-back`))).status).toBe(303)
  expect(await only()).toMatchObject({ withdrawn_at: null, withdrawn_why: '', version: 3 })
  expect((await lead.get(at(ours, `/${id}`))).text).toContain('Den var ute av bruk. Sa ikke noe')
  expect(
    await db.selectFrom('measurement').selectAll().where('indicator_id', '=', id).execute(),
  ).toHaveLength(1)
})

test('of two who change it, the second sees what the first saved; of two who delete it, one finds it gone', async () => {
  const id = await add()
  expect((await lead.post(at(ours, `/${id}`), whole())).status).toBe(303)
  const late = await member.post(at(ours, `/${id}`), whole({ name: 'Noe annet' }))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Noe annet')
  expect(late.text).toContain('naboer')
  expect((await lead.post(at(ours, `/${id}`), whole({ version: '2' }))).status, 'nothing is new').toBe(303)
  expect(await only()).toMatchObject({ version: 2 })
  const both = await Promise.all([lead, member].map(one => one.post(at(ours, `/${id}/remove`))))
  expect(both.map(({ status }) => status).sort()).toEqual([303, 404])
  expect(await indicators()).toEqual([])
})

test('bad input, those who only read along and another initiative leave nothing behind', async () => {
  const id = await add()
  const other = await layInitiative(world)
  const their_group = await layGroup(other, 'Andre')
  const their_goal = await layItem(other, 'goal', 'Noe', their_group)
  const another_group = await layGroup(ours, 'Flere')
  const [one] = await theLibrary()
  const observer = browserOf(world, ours.seats.observer.token)
  expect((await observer.get(at(ours))).text).not.toContain('id="add"')
  const before = await countRows(world)
  for (const more of [
    { last_on: '2026-02-28' },
    { first_on: '2026-02-30' },
    { scale_min: '5', scale_max: '5' },
    { name: ' ' },
    { way: 'magic' },
    { goal_id: their_goal },
    { activity_id: goal_id },
    { measured_by: other.seats.member.participant_id },
  ]) {
    const answer = await lead.post(at(ours, `/${id}`), whole(more))
    expect(answer.status, JSON.stringify(more)).toBe(422)
  }
  const turned = await lead.post(at(ours, `/${id}`), whole({ last_on: '2026-02-28' }))
  expect(turned.text).toContain('Siste gang kan ikke være før første gang.')
  for (const more of [{ group_id: their_group }, { group_id: another_group }, { level: '' }, { name: '' }]) {
    expect((await lead.post(at(ours), first(more))).status, JSON.stringify(more)).toBe(422)
  }
  expect((await lead.post(libraryAt(ours, one!.id), { group_id: their_group })).status).toBe(422)
  expect((await observer.post(at(ours), first())).status).toBe(403)
  expect((await observer.post(at(ours, `/${id}/remove`))).status).toBe(403)
  const stranger = browserOf(world, other.seats.facilitator.token)
  for (const path of ['', '/withdraw', '/take-back', '/remove']) {
    const sent = whole({ withdrawn_why: 'x', goal_id: '' })
    expect((await stranger.post(at(other, `/${id}${path}`), sent)).status, path).toBe(404)
  }
  expect((await stranger.get(at(other, `/${id}`))).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('it may measure an idea in use: those who gave to it hear that it was measured, never the figure', async () => {
  const { initiative_id, seats } = ours
  const given = await layContribution(world, initiative_id)
  const ideas = `/i/${initiative_id}/ideas`
  const started = await member.post(`${ideas}/new`, { title: 'Låneskapet', contributions: given })
  const idea_id = /ideas\/([\w-]{36})/.exec(started.location!)![1]!
  const id = await add()
  const choose = (version: string) => lead.post(at(ours, `/${id}`), whole({ idea_id, version }))
  // Only what is in use has an effect to measure.
  expect((await choose('1')).status).toBe(422)
  const use = { benefits: 'Femten familier', run_by: 'Husrådet', since: '2026-01-15', version: '1' }
  expect((await member.post(`${ideas}/${idea_id}/move/in_use`, use)).status).toBe(303)
  expect((await choose('1')).status).toBe(303)
  expect((await member.get(at(ours, `/${id}`))).text).toContain(`/ideas/${idea_id}"`)

  const access = await seats.member.access()
  const noted = { indicator_id: id, value: 42, came_by: 'typed' } as const
  await db.transaction().execute(async tx => {
    await noteMeasurement(tx, access, { ...noted, day: '2026-01-01', baseline: true }, world.clock.now)
    await noteMeasurement(tx, access, { ...noted, day: '2026-01-20' }, world.clock.now)
    const without = { ...noted, value: null, missing: 'Stengt' }
    await noteMeasurement(tx, access, { ...without, day: '2026-01-25' }, world.clock.now)
  })
  const thread = await db
    .selectFrom('contribution_event')
    .select(['kind', 'body'])
    .where('initiative_id', '=', initiative_id)
    .where('contribution_id', '=', given)
    .where('kind', '=', 'effect')
    .execute()
  expect(thread).toEqual([{ kind: 'effect', body: 'Har noen å spørre' }])
  const { text } = await member.get(`${ideas}/${idea_id}`)
  expect(text).toContain(`/impact/measurements/${id}"`)
  expect(text).toContain('20. januar 2026')
})
