import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { closedRoundIn, usual } from '../../../../test/setup/closed_round.ts'
import { newId } from '../../../platform/secrets.ts'
import { ledgersOf } from './queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let home: string
let value: string
let member: Visitor
let lead: Visitor
let observer: Visitor

const note = {
  body: 'Nå skriver dere det jeg sa',
  about: 'heard',
  level: 'person',
  whose: 'residents',
  day: '2026-01-29',
}
const notes = () =>
  world.db.selectFrom('value_note').selectAll().where('initiative_id', '=', ours.initiative_id).execute()

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  home = `/i/${ours.initiative_id}`
  value = `${home}/impact/value`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  observer = browserOf(world, ours.seats.observer.token)
})
afterAll(() => world.end())

test('an empty book says what one could look for', async () => {
  const page = (await observer.get(value)).text
  expect(page).toContain('aria-label="En åpen bok med to sider. Den enkelte, underveis: ingenting ennå.')
  expect(page).toContain('Her tar det ofte år')
  expect(page).not.toContain('id="body"')
})

test('a note stands in the ledger that its subject belongs to; pressed twice it stands once', async () => {
  for (const _ of [1, 2]) expect((await member.post(value, note)).location).toBe(`${value}?said=added`)
  await lead.post(value, { ...note, about: 'services', level: 'organisation', body: 'De ringer nå', day: '' })
  expect((await notes()).map(({ ledger }) => ledger).toSorted()).toEqual(['process', 'product'])
  const page = (await observer.get(value)).text
  expect(page).toContain('Den enkelte, underveis: 1 notat.')
  expect(page).toContain('Tjenestene og organisasjonene, etterpå: 1 notat.')
})

test('what is missing, or has not been, comes back, and nothing is kept', async () => {
  const before = await countRows(world)
  for (const [field, wrong] of [
    ['body', ''],
    ['about', ''],
    ['about', 'money'],
    ['level', 'world'],
    ['whose', ''],
    ['day', '2027-01-01'],
  ] as const) {
    expect((await member.post(value, { ...note, [field]: wrong })).status, `${field} ${wrong}`).toBe(422)
  }
  expect((await observer.post(value, note)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
})

test('of two who change a note the second meets what the first saved; in another initiative it is not there', async () => {
  const [first] = await notes()
  const one = `${value}/${first!.id}`
  expect((await member.post(one, { ...note, body: 'Nå hører dere', version: '1' })).status).toBe(303)
  const late = await lead.post(one, { ...note, body: 'De hører', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Nå hører dere')
  const theirs = await layInitiative(world)
  const stranger = browserOf(world, theirs.seats.facilitator.token)
  const elsewhere = `/i/${theirs.initiative_id}/impact/value/${first!.id}`
  expect((await stranger.get(elsewhere)).status).toBe(404)
  expect((await stranger.post(`${elsewhere}/remove`)).status).toBe(404)
  expect((await lead.post(`${one}/remove`)).status).toBe(303)
  expect((await lead.post(`${one}/remove`)).status).toBe(404)
})

test('measurements and chosen stories feed the product, released rounds the process, and nothing is added up', async () => {
  const { initiative_id } = ours
  const [group_id, indicator_id, at] = [newId(), newId(), world.clock.now]
  await world.db
    .insertInto('target_group')
    .values({
      initiative_id,
      id: group_id,
      name: 'De som lytter',
      kind: 'employees',
      position: 1,
      added_at: at,
    })
    .execute()
  await world.db
    .insertInto('indicator')
    .values({
      ...{ initiative_id, id: indicator_id, group_id, name: 'Tør å si fra', level: 'outcome', kind: 'share' },
      ...{ position: 1, added_at: at },
    })
    .execute()
  await world.db
    .insertInto('measurement')
    .values({
      ...{ initiative_id, id: newId(), indicator_id, day: '2026-01-10', baseline: true, value: 40 },
      ...{ part: 4, n: 10, came_by: 'typed', noted_at: at },
    })
    .execute()
  const story = {
    initiative_id,
    told_on: '2026-01-20',
    noted_at: at,
    chosen_at: at,
    chosen_why: 'Slik er det',
  }
  await world.db
    .insertInto('change_story')
    .values([
      { ...story, id: newId(), body: 'Jeg ringer henne', may_go: 'report' },
      { ...story, id: newId(), body: 'Bare for oss', may_go: 'group' },
    ])
    .execute()
  const round = await closedRoundIn(world, home, usual)
  const at_the_table = await ours.seats.member.access()
  const asked = { language: 'nb', today: '2026-02-02' } as const
  const ledgers = await ledgersOf(world.db, at_the_table, asked)
  expect(ledgers.organisation.product.measured.map(one => one.indicator.name)).toEqual(['Tør å si fra'])
  expect(ledgers.person.product.stories).toHaveLength(2)
  expect(ledgers.person.process.rounds[0]).toMatchObject({ round_id: round.id })
  expect(ledgers.person.process.rounds[0]!.figures.map(({ about }) => about)).toEqual([
    'heard',
    'heard',
    'mastery',
  ])
  expect(ledgers.organisation.process.rounds).toHaveLength(1)
  const report = await ledgersOf(world.db, at_the_table, { ...asked, for_report: true })
  expect(report.person.product.stories.map(({ body }) => body)).toEqual(['Jeg ringer henne'])
  const page = (await member.get(value)).text
  for (const words of ['Likeverd: ', 'Jeg ringer henne', '4 av 10', 'Bare for oss'])
    expect(page).toContain(words)
})

test('who reads along meets no round that was not released to them, and no story for the table alone', async () => {
  const page = (await observer.get(value)).text
  expect(page).toContain('Jeg ringer henne')
  expect(page).not.toContain('Bare for oss')
  expect(page).not.toContain('Likeverd: ')
})

test('the ring is filled place by place, and two at once meet each other', async () => {
  const ring = `${value}/cycle`
  const five = { fit: 'De kommer til oss', need: '', capacity: '', staff: '', turnover: '' }
  expect((await observer.get(ring)).text).not.toContain('id="fit"')
  expect((await observer.post(ring, { ...five, version: '1' })).status).toBe(403)
  expect((await member.post(ring, { ...five, version: '1' })).status).toBe(303)
  expect((await lead.post(ring, { ...five, staff: 'De blir', version: '1' })).status).toBe(409)
  const page = (await observer.get(ring)).text
  expect(page).toContain('De kommer til oss')
  expect(page).toContain('Ringen kan også gå feil vei')
  expect((await member.get(value)).text).toContain('Dere har skrevet ved ett av fem steder')
})
