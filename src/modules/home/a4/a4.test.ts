import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'

const world = await makeWorld()
afterAll(world.end)

let here = ''
let lead: Visitor
let member: Visitor
let leader: Visitor
let leader_seat = ''

beforeEach(async () => {
  const laid = await layInitiative(world)
  here = `/i/${laid.initiative_id}`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  leader = browserOf(world, laid.seats.observer.token)
  leader_seat = laid.seats.observer.participant_id
})

test('both pages stand from the first day, with nothing but a question', async () => {
  const { text } = await leader.get(`${here}/a4/leader`)
  expect(text).toContain('Hvordan kan flere spise sammen?')
  expect(text).toContain('Ingenting er avtalt akkurat nå.')
  expect(text).toContain('At du sier høyt at du støtter oss')
  expect(text).toContain('Én til som kan lede.')
  const wall = await member.get(`${here}/a4/residents`)
  expect(wall.text).toContain('Vi er i starten.')
  expect(wall.text).toContain('Spør den som ga deg dette arket.')
})

test('they say what is so today: what was agreed, what happened, and that the leader has said yes', async () => {
  await lead.post(`${here}/steps`, { what: 'Koke suppe', who: 'Grete', due: '' })
  await member.post(`${here}/guide/news`, {
    kind: 'win',
    body: 'Tjue kom',
    learnt: '',
    day: '2026-01-09',
  })
  await member.post(`${here}/guide/news`, {
    kind: 'setback',
    body: 'Komfyren røk',
    learnt: '',
    day: '2026-01-08',
  })
  await lead.post(`${here}/guide/anchoring`, {
    level: 'up',
    who: 'Kommunalsjefen',
    participant_id: leader_seat,
    what: 'Fire timer i uka',
  })
  expect((await leader.get(`${here}/a4/leader`)).text).toContain('ligger noe som venter på svar')
  const anchor = await world.db
    .selectFrom('anchor')
    .select('id')
    .where('participant_id', '=', leader_seat)
    .executeTakeFirstOrThrow()
  await leader.post(`${here}/guide/anchoring/${anchor.id}/confirm`, { version: '1' })
  const { text } = await leader.get(`${here}/a4/leader`)
  expect(text).not.toContain('ligger noe som venter på svar')
  for (const known of ['Koke suppe', 'Grete', 'Tjue kom', 'Komfyren røk']) expect(text).toContain(known)
  // On a wall stands what is to be done, not who does it, and no setback.
  const wall = (await lead.get(`${here}/a4/residents`)).text
  expect(wall).toContain('Koke suppe')
  expect(wall).toContain('Tjue kom')
  expect(wall).not.toContain('Grete')
  expect(wall).not.toContain('Komfyren røk')
})

test('the code to come in by stands only on the sheet that somebody who leads opens', async () => {
  await lead.post(`${here}/people/group-code`, {})
  expect((await lead.get(`${here}/a4/residents`)).text).toContain('/code')
  expect((await leader.get(`${here}/a4/residents`)).text).not.toContain('skriv koden')
})

test('while the work rests both say so, and another initiative opens neither', async () => {
  await lead.post(`${here}/state`, { state: 'paused', reason: 'Lamming' })
  for (const name of ['leader', 'residents']) {
    expect((await lead.get(`${here}/a4/${name}`)).text).toContain('Pause siden')
  }
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  expect((await stranger.get(`${here}/a4/leader`)).status).toBe(404)
})
