import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { lengths } from './rules.ts'
import { text } from './text/index.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let here = ''
let initiative_id = ''
let lead: Visitor
let member: Visitor
let observer: Visitor

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}/impact`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const written = (kind: string) =>
  db
    .selectFrom('plan_item')
    .select(['id', 'title', 'detail', 'source', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', kind)
    .orderBy('position')
    .execute()
const titles = async (kind: string) => (await written(kind)).map(({ title }) => title)
const add = (kind: string, title: string, source = '') =>
  member.post(`${here}/items/${kind}`, { title, source })
const traces = async () =>
  (
    await db
      .selectFrom('audit_event')
      .select('what')
      .where('initiative_id', '=', initiative_id)
      .where('reading', '=', false)
      .orderBy('at')
      .execute()
  ).map(({ what }) => what)

const purpose = (said: string, version: number) => ({ purpose: said, version: String(version) })

test('what is written in a part stands there, for those who read along as text', async () => {
  const first = await lead.post(`${here}/parts/purpose`, purpose('Ingen skal spise alene', 1))
  expect(first.location).toBe(`${here}/plan/facts?said=saved#purpose-part`)
  const shown = (await member.get(`${here}/plan/facts`)).text
  expect(shown).toContain('Ingen skal spise alene</textarea>')
  expect(shown).toContain(text.nb.room.paragraph(lengths.paragraph))
  const read = (await observer.get(`${here}/plan/facts`)).text
  expect(read).toContain('Ingen skal spise alene')
  expect(read).not.toContain('<textarea')
  expect((await observer.post(`${here}/parts/purpose`, purpose('x', 2))).status).toBe(403)
})

test('of two who save a part first, one is shown what the other wrote, and may keep their own', async () => {
  const both = await Promise.all([
    lead.post(`${here}/parts/purpose`, purpose('Et sted å gå', 1)),
    member.post(`${here}/parts/purpose`, purpose('Noen å spørre', 1)),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  const late = both.find(({ status }) => status === 409)!.text
  expect(late).toContain('Et sted å gå')
  expect(late).toContain('Noen å spørre')
  // The page that comes back carries the newer version, and no longer saves itself: one is to choose.
  expect(late).toContain('name="version" value="2"')
  expect(late).not.toMatch(/parts\/purpose"[^>]*data-saves/)
  expect(late).toMatch(/parts\/facts"[^>]*data-saves/)
  expect((await member.post(`${here}/parts/purpose`, purpose('Begge deler', 2))).status).toBe(303)
})

test('the same words sent again are saved once, and whoever goes on writing leaves one trace', async () => {
  for (let time = 0; time < 2; time++)
    expect((await lead.post(`${here}/parts/purpose`, purpose('Mat', 1))).status).toBe(303)
  expect((await lead.post(`${here}/parts/purpose`, purpose('Mat og prat', 2))).status).toBe(303)
  expect(await traces()).toEqual(['plan_part_saved'])
  expect((await member.post(`${here}/parts/purpose`, purpose('Mat og ro', 3))).status).toBe(303)
  expect(await traces()).toEqual(['plan_part_saved', 'plan_part_saved'])
  const part = await db
    .selectFrom('plan_part')
    .select('version')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(part).toEqual([{ version: 4 }])
})

test('an entry is added once however often one presses, changed, moved and taken away', async () => {
  await Promise.all([add('challenge', 'Mange er alene'), add('challenge', 'Mange er alene')])
  await add('challenge', 'Det koster')
  expect(await titles('challenge')).toEqual(['Mange er alene', 'Det koster'])
  const [one, other] = await written('challenge')
  const at = `${here}/items/challenge/${other!.id}`

  expect((await lead.post(`${at}/move`, { way: 'up' })).location).toBe(`${here}/plan/problem#challenge`)
  expect(await titles('challenge')).toEqual(['Det koster', 'Mange er alene'])
  await lead.post(`${at}/move`, { way: 'up' })
  expect(await titles('challenge')).toEqual(['Det koster', 'Mange er alene'])

  expect((await lead.get(at)).text).toContain('value="Det koster"')
  const typed = { title: 'Det er dyrt', detail: 'Alt koster', source: '', version: '1' }
  expect((await lead.post(at, typed)).location).toBe(`${here}/plan/problem?said=changed#challenge`)
  // Sent twice it is the same; something else over it is a choice.
  expect((await lead.post(at, typed)).status).toBe(303)
  const late = await member.post(at, { ...typed, title: 'Det er gratis' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Det er dyrt')

  const gone = await Promise.all([lead.post(`${at}/remove`), member.post(`${at}/remove`)])
  expect(gone.map(({ status }) => status).sort()).toEqual([303, 404])
  expect((await written('challenge')).map(({ id }) => id)).toEqual([one!.id])
})

test('before an entry goes, its page says what goes with it and what stays', async () => {
  await add('activity', 'Felles middag')
  await add('result', 'Tolv spiser sammen')
  const [activity] = await written('activity')
  const [result] = await written('result')
  const own = { initiative_id, added_at: world.clock.now, position: 1 }
  const group_id = newId()
  await db
    .insertInto('target_group')
    .values({ ...own, id: group_id, name: 'Foreldre', kind: 'residents' })
    .execute()
  await db
    .insertInto('plan_link')
    .values({
      initiative_id,
      from_id: activity!.id,
      to_id: result!.id,
      causality: 'high',
      linked_at: own.added_at,
    })
    .execute()
  await db
    .insertInto('indicator')
    .values({
      ...own,
      id: newId(),
      group_id,
      activity_id: activity!.id,
      name: 'Kommer',
      level: 'result',
      kind: 'number',
    })
    .execute()
  const at = `${here}/items/activity/${activity!.id}`
  const page = (await lead.get(at)).text
  expect(page).toContain(text.nb.links_go(1))
  expect(page).toContain(text.nb.indicators_stay(1))
  expect((await lead.post(`${at}/remove`)).status).toBe(303)
  const left = await db
    .selectFrom('indicator')
    .select('activity_id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(left).toEqual([{ activity_id: null }])
})

test('what cannot be taken comes back with what was typed, and nothing is kept', async () => {
  await add('evidence', 'Sju av elleve', 'Samtaler i mars')
  const [evidence] = await written('evidence')
  const before = await countRows(world)
  const facts = { name: 'Bordet', from: '2026-03-01', to: '2026-02-01', version: '1' }
  const refused = [
    ['/parts/facts', facts],
    ['/parts/facts', { ...facts, from: 'i høst' }],
    ['/parts/purpose', purpose('x'.repeat(lengths.paragraph + 1), 1)],
    ['/parts/purpose', { purpose: 'Uten utgave' }],
    ['/parts/purpose', purpose('Ring 912 34 567', 1)],
    ['/items/challenge', { title: ' ' }],
    ['/items/challenge', { title: 'x'.repeat(lengths.line + 1) }],
    [`/items/evidence/${evidence!.id}`, { title: '', version: '1' }],
  ] as const
  for (const [path, typed] of refused) {
    const answer = await lead.post(here + path, typed)
    expect(answer.status, JSON.stringify(typed).slice(0, 80)).toBe(422)
  }
  const back = await lead.post(`${here}/items/challenge`, { title: 'x'.repeat(lengths.line + 1) })
  expect(back.text).toContain('href="#challenge-title"')
  expect(back.text.match(/id="challenge-title"/g)).toHaveLength(1)
  expect((await lead.post(`${here}/parts/facts`, facts)).text).toContain(text.nb.errors.before_from)
  expect((await lead.post(`${here}/items/evidence/${evidence!.id}/move`, { way: 'out' })).status).toBe(404)
  for (const name of ['goal', 'nothing', 'constructor', '__proto__']) {
    expect((await lead.post(`${here}/items/${name}`, { title: 'x' })).status).toBe(404)
    expect((await lead.get(`${here}/plan/${name}`)).status).toBe(404)
  }
  expect(await countRows(world)).toEqual(before)
})

test('those of another initiative see and change nothing, and another kind does not have it either', async () => {
  await add('challenge', 'Mange er alene')
  const [one] = await written('challenge')
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.member.token)
  const there = `/i/${other.initiative_id}/impact`
  expect((await theirs.get(`${there}/plan/problem`)).text).not.toContain('Mange er alene')
  const before = await countRows(world)
  expect((await theirs.get(`${here}/plan/problem`)).status).toBe(404)
  const typed = { title: 'Vårt', detail: '', source: '', version: '1' }
  for (const at of [`${there}/items/challenge/${one!.id}`, `${here}/items/cause/${one!.id}`]) {
    const who = at.startsWith(there) ? theirs : lead
    expect((await who.get(at)).status).toBe(404)
    expect((await who.post(at, typed)).status).toBe(404)
    expect((await who.post(`${at}/move`, { way: 'up' })).status).toBe(404)
    expect((await who.post(`${at}/remove`)).status).toBe(404)
  }
  expect(await countRows(world)).toEqual(before)
})
