import { afterAll, expect, test } from 'vitest'
import { filled, plan, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { newId } from '../../../platform/secrets.ts'

const { db, layOpenRound, seat, world } = await scorecardWorld()
afterAll(world.end)

const days = (n: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + n * 86_400_000)
}

const ask = (initiative_id: string, number: number, body: string, reason: string, decision: string | null) =>
  db
    .insertInto('problem_statement')
    .values({
      initiative_id,
      id: newId(),
      number,
      body,
      reason,
      proposed_at: world.clock.now,
      decision,
      decided_at: decision && world.clock.now,
    })
    .execute()

/** A group with a first question, a closed round, a step that went on and was done, and new words for the question. */
async function layCourse() {
  const round = await layOpenRound(6, 5)
  const { initiative_id, lead, path, people } = round
  days(1)
  for (const person of people) await send(person, path, filled(5))
  await lead.post(`${path}/close`)
  await lead.post(`${path}/talk/steps`, { what: 'Ringe biblioteket', who: 'Kari', due: '2026-04-01' })
  const { id } = await db
    .selectFrom('step')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  days(5)
  await lead.post(`/i/${initiative_id}/steps/${id}/outcome`, { outcome: 'goes_on', note: 'De vil møtes' })
  days(5)
  await lead.post(`/i/${initiative_id}/steps/${id}/outcome`, { outcome: 'done', note: 'Rommet er vårt' })
  await ask(initiative_id, 2, 'Hvordan spiser småbarnsforeldre sammen?', 'De er mest alene', 'adopted')
  await ask(initiative_id, 3, 'Noe helt annet?', 'Nei', 'kept_as_was')
  days(5)
  await lead.post(`/i/${initiative_id}/steps`, { what: 'Kjøpe kopper', who: 'Ola', due: '' })
  return { ...round, course: `/i/${initiative_id}/course`, step: id }
}

const inOrder = (page: string, pieces: readonly string[]) => {
  const at = pieces.map(piece => page.indexOf(piece))
  expect(
    pieces.filter((_, index) => at[index] === -1),
    'missing',
  ).toEqual([])
  expect(at).toEqual(at.toSorted((a, b) => a - b))
}

const has = (page: string, piece: string) => page.includes(piece)

test('the way so far tells in time what was asked, seen and agreed, and how it went', async () => {
  const { people, course } = await layCourse()
  const { text, status } = await people[8]!.visitor.get(course)
  expect(status).toBe(200)
  inOrder(text, [
    'Hvem spiser vi middag med?',
    'Runde 1',
    '11 har svart.',
    'Ringe biblioteket',
    'Fortsetter',
    'De vil møtes',
    'Gjort',
    'Rommet er vårt',
    'Hvordan spiser småbarnsforeldre sammen?',
    'De er mest alene',
    'Kjøpe kopper',
    'Her er vi nå',
  ])
  expect(text.split('Ringe biblioteket').length, 'once, and in its link no more').toBe(2)
  expect(has(text, 'Noe helt annet?'), 'what was not adopted').toBe(false)
})

test('an observer sees days and steps, no result; a stranger and another group see nothing', async () => {
  const { initiative_id, course } = await layCourse()
  const observer = await seat(initiative_id, 'leader', ['observer'])
  const { text } = await observer.visitor.get(course)
  inOrder(text, ['Runde 1', 'Ringe biblioteket', 'Rommet er vårt'])
  expect(has(text, '11 har svart')).toBe(false)
  expect(has(text, 'omtrent likt')).toBe(false)
  expect(has(text, '/result')).toBe(false)
  const other = await layOpenRound(1, 1)
  expect((await other.lead.get(course)).status).toBe(404)
  expect((await world.visitor().get(course)).status).toBe(401)
})

test('before anything has happened the page says what will stand there, and a running round shows no answer', async () => {
  const { initiative_id, lead, path, people } = await layOpenRound(5, 5)
  const before = (await lead.get(`/i/${initiative_id}/course`)).text
  expect(has(before, 'Her kommer hver runde')).toBe(true)
  expect(has(before, 'Runde 1 er åpen')).toBe(true)
  for (const person of people) await send(person, path, filled(2))
  expect((await lead.get(`/i/${initiative_id}/course`)).text).toBe(before)
})

test('the page makes as many queries for many rounds and steps as for few', async () => {
  const { initiative_id, lead, course } = await layCourse()
  /** Read twice: the first visit of a day also notes that the person was here. */
  const counted = async () => {
    await lead.get(course)
    let asked = 0
    const note = () => void asked++
    world.database.pool.on('acquire', note)
    await lead.get(course)
    world.database.pool.off('acquire', note)
    return asked
  }
  const few = await counted()
  for (let i = 0; i < 12; i++) {
    await lead.post(`/i/${initiative_id}/steps`, { what: `Steg ${i}`, who: 'Ola', due: '' })
    days(1)
  }
  expect(await counted()).toBe(few)
})

test('the next round opens with what the last one agreed, to be followed up', async () => {
  const { initiative_id, lead, people, step } = await layCourse()
  await lead.post(`/i/${initiative_id}/steps/${step}/outcome`, { outcome: 'goes_on', note: '' })
  const planned = await lead.post(`/i/${initiative_id}/rounds/new`, plan)
  const path = planned.location!.split('?')[0]!
  const observer = await seat(initiative_id, 'leader', ['observer'])
  for (const state of ['planned', 'open']) {
    const { text } = await people[8]!.visitor.get(path)
    inOrder(text, ['Dette avtalte dere sist', 'Ringe biblioteket', 'Hvem svarer'])
    expect(has(text, `/steps/${step}"`), state).toBe(true)
    expect(has(text, 'Kjøpe kopper'), 'not of the round').toBe(false)
    expect(has((await observer.visitor.get(path)).text, `/steps/${step}"`), 'an observer').toBe(false)
    if (state === 'planned') await lead.post(`${path}/open`)
  }
  const start = (await people[8]!.visitor.get(`${path}/answer`)).text
  inOrder(start, ['Dette avtalte dere sist', 'Ringe biblioteket', 'Fortsetter'])
  expect(has((await layOpenRound(1, 1).then(first => first.lead.get(first.path))).text, 'avtalte dere')).toBe(
    false,
  )
})
