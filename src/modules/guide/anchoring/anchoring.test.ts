import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { anchorsOf, backingAsked } from './queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let map = ''
let lead: Visitor
let leader: Visitor

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  ours = await layInitiative(world)
  map = `/i/${ours.initiative_id}/guide/anchoring`
  lead = browserOf(world, ours.seats.facilitator.token)
  leader = browserOf(world, ours.seats.observer.token)
})

const empty = {
  who: '',
  participant_id: '',
  what: '',
  until: '',
  case_number: '',
  budget_line: '',
  plan_clause: '',
}
const form = (more: Record<string, string>) => ({ ...empty, level: 'up', ...more })
const anchors = async () => anchorsOf(db, await ours.seats.facilitator.access(), world.clock.now)

async function add(more: Record<string, string>): Promise<string> {
  const before = (await anchors()).map(one => one.id)
  expect((await lead.post(map, form(more))).status).toBe(303)
  return (await anchors()).find(one => !before.includes(one.id))!.id
}
const ask = () =>
  add({ participant_id: ours.seats.observer.participant_id, what: 'En dag i uka', until: '2026-12-31' })

test('empty levels can be seen, and what one could ask for there', async () => {
  const { text } = await browserOf(world, ours.seats.member.token).get(map)
  expect(text.match(/Ingen her ennå/g)).toHaveLength(5)
  expect(text).toContain('Be om faste timer til arbeidet')
  expect(text).toContain('Oppover: ingen ennå. På tvers: ingen ennå')
})

test('a leader sees what is asked of them and says yes in one tap; all see it, and it can be taken back', async () => {
  const id = await ask()
  expect(await backingAsked(db, await ours.seats.observer.access(), world.clock.now)).toHaveLength(1)
  expect((await lead.get(map)).text).not.toContain('Kan du si ja til dette?')
  expect((await leader.get(map)).text).toContain('Kan du si ja til dette?')
  expect((await leader.post(`${map}/${id}/confirm`, { version: '1' })).location).toBe(`${map}?said=confirmed`)
  expect((await leader.get(map)).text).not.toContain('Kan du si ja til dette?')
  expect((await lead.get(map)).text).toContain('Oppover: noen støtter dere')
  expect(await backingAsked(db, await ours.seats.observer.access(), world.clock.now)).toEqual([])
  expect((await leader.post(`${map}/${id}/take-back`, { note: 'Ny budsjettrunde' })).status).toBe(303)
  expect((await lead.get(`${map}/${id}`)).text).toContain('Ny budsjettrunde')
  expect((await anchors())[0]).toMatchObject({ standing: 'taken_back', holds: false })
})

test('two taps at once are one yes', async () => {
  const id = await ask()
  const both = await Promise.all([1, 2].map(() => leader.post(`${map}/${id}/confirm`, { version: '1' })))
  expect(both.map(answer => answer.status)).toEqual([303, 303])
  const rows = await db.selectFrom('backing').selectAll().where('anchor_id', '=', id).execute()
  expect(rows).toHaveLength(1)
})

test('nobody says yes for another, nor from another initiative, nor to words they have not read', async () => {
  const id = await ask()
  const without = await add({ who: 'Sanitetsforeningen', level: 'civil' })
  const other = await layInitiative(world)
  const before = await countRows(world)
  for (const who of ['facilitator', 'member', 'mentor', 'researcher'] as const) {
    const browser = browserOf(world, ours.seats[who].token)
    expect((await browser.post(`${map}/${id}/confirm`, { version: '1' })).status).toBe(403)
    expect((await browser.post(`${map}/${id}/take-back`, { note: '' })).status).toBe(403)
  }
  expect((await leader.post(`${map}/${without}/take-back`, { note: '' })).status).toBe(403)
  expect((await leader.post(`${map}/${id}/confirm`, { version: '2' })).status).toBe(409)
  expect((await leader.post(`${map}/${id}/confirm`, {})).status).toBe(404)
  expect((await lead.post(`${map}/${id}/noted`, { note: 'På telefon', version: '1' })).status).toBe(409)
  expect((await leader.post(map, form({ who: 'Rektor' }))).status).toBe(403)
  const there = `/i/${other.initiative_id}/guide/anchoring/${id}`
  for (const grant of ['facilitator', 'observer'] as const) {
    const stranger = browserOf(world, other.seats[grant].token)
    expect((await stranger.post(`${there}/confirm`, { version: '1' })).status).toBe(404)
    expect((await stranger.get(there)).status).toBe(404)
    expect((await stranger.get(`${map}/${id}`)).status).toBe(404)
  }
  expect(await countRows(world)).toEqual(before)
})

test('what is changed afterwards must be said yes to again; what is saved as it stood, not', async () => {
  const id = await ask()
  await leader.post(`${map}/${id}/confirm`, { version: '1' })
  const same = form({
    participant_id: ours.seats.observer.participant_id,
    what: 'En dag i uka',
    until: '2026-12-31',
    version: '1',
  })
  expect((await lead.post(`${map}/${id}`, same)).status).toBe(303)
  expect((await anchors())[0]!.standing).toBe('confirmed')
  expect((await lead.post(`${map}/${id}`, { ...same, what: 'To dager i uka' })).status).toBe(303)
  expect((await anchors())[0]).toMatchObject({ standing: 'changed', warnings: ['changed'], holds: false })
  expect((await leader.get(map)).text).toContain('Teksten er endret siden du sa ja')
  const late = await lead.post(`${map}/${id}`, { ...same, what: 'Tre dager i uka' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('To dager i uka')
  expect((await leader.post(`${map}/${id}/confirm`, { version: '2' })).status).toBe(303)
  expect((await anchors())[0]).toMatchObject({ standing: 'confirmed', holds: true })
})

test('for somebody without a seat, whoever leads notes how they said yes', async () => {
  const id = await add({ who: 'Sanitetsforeningen', level: 'civil' })
  expect((await lead.post(`${map}/${id}/noted`, { note: '', version: '1' })).status).toBe(422)
  const late = await lead.post(`${map}/${id}/noted`, { note: 'På bussen', version: '2' })
  expect(late.status, 'another version than the one that was read').toBe(409)
  expect(late.text).toContain('På bussen</textarea>')
  await lead.post(`${map}/${id}/noted`, { note: 'På årsmøtet', version: '1' })
  expect((await leader.get(`${map}/${id}`)).text).toContain('På årsmøtet')
  expect((await lead.get(map)).text).toContain('Foreninger: noen støtter dere')
  expect((await lead.post(`${map}/${id}/remove`)).status).toBe(303)
  expect(await anchors()).toEqual([])
})

test('it is told when backing runs out and when the person leaves; an erased name is gone', async () => {
  const { participant_id, token } = await laySeat(world, ours.initiative_id, 'observer')
  await db.updateTable('participant').set({ name: 'Solveig' }).where('id', '=', participant_id).execute()
  const id = await add({ participant_id, what: 'Tid', until: '2026-03-01' })
  expect((await anchors())[0]!.warnings).toEqual(['nobody_yet'])
  await browserOf(world, token).post(`${map}/${id}/confirm`, { version: '1' })
  expect((await anchors())[0]).toMatchObject({ warnings: ['runs_out'], holds: true })
  world.clock.now = new Date('2026-03-02T10:00:00Z')
  expect((await lead.get(map)).text).toContain('Støtten har gått ut')
  await lead.post(`/i/${ours.initiative_id}/people/${participant_id}/leave`, { reason: '' })
  expect((await anchors())[0]!.warnings).toEqual(['left', 'ran_out'])
  await db.deleteFrom('participant').where('id', '=', participant_id).execute()
  const { text } = await lead.get(map)
  expect(text).not.toContain('Solveig')
  expect(text).toContain('En som ikke er med lenger')
})

test('odd input comes back to be mended, and leaves nothing behind', async () => {
  const elsewhere = await layInitiative(world)
  const before = await countRows(world)
  const who = 'Rektor'
  for (const [more, says] of [
    [{}, 'Skriv hvem det er, eller velg en plass.'],
    [{ who: 'x'.repeat(300) }, '120'],
    [{ who, level: 'down' }, ''],
    [{ who, until: '2026-02-30' }, ''],
    [{ who: 'a\u0007b' }, ''],
    [{ participant_id: elsewhere.seats.observer.participant_id }, ''],
  ] as const) {
    const answer = await lead.post(map, form(more))
    expect(answer.status, JSON.stringify(more)).toBe(422)
    expect(answer.text).toContain(says)
  }
  expect(await countRows(world)).toEqual(before)
})
