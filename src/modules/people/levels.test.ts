import { afterAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../test/house/people.ts'
import { makeWorld } from '../../../test/setup/app.ts'
import type { Access } from '../../platform/access.ts'
import type { Tx } from '../../platform/database.ts'
import { Conflict, NotAllowed } from '../../platform/errors.ts'
import { handOver, leaveSeat } from './commands.ts'
import { participantsOf } from './queries.ts'
import { leading } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

const act = <T>(command: (tx: Tx) => Promise<T>): Promise<T> => world.db.transaction().execute(command)

/** Hands over and leaves, as the last who leads does in one press. */
const handOverAndLeave = (access: Access, to_id: string) =>
  act(async tx => {
    await handOver(tx, access, to_id, world.clock.now)
    await leaveSeat(tx, access, access.participant_id, '', world.clock.now)
  })

const leadingIn = async (access: Access) => leading(await participantsOf(world.db, access))

/** A seat that is set, and that nobody has taken yet. */
async function emptySeat(initiative_id: string, kind: 'facilitator' | 'member') {
  const seat = await laySeat(world, initiative_id, kind)
  await world.db.deleteFrom('session_seat').where('session_id', '=', seat.session_id).execute()
  return seat
}

test('mentors and researchers get a grant of their own, and others sit at the table', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const lead = browserOf(world, seats.facilitator.token)
  for (const [party, kind] of [
    ['mentor', 'mentor'],
    ['researcher', 'researcher'],
    ['leader', 'member'],
  ] as const) {
    const added = await lead.post(`/i/${initiative_id}/people/add`, {
      names: `En ${party}`,
      party,
      language: 'nb',
    })
    expect(added.status).toBe(303)
    const { kind: given } = await world.db
      .selectFrom('participant as p')
      .innerJoin('initiative_grant as g', 'g.participant_id', 'p.id')
      .select('g.kind')
      .where('p.initiative_id', '=', initiative_id)
      .where('p.name', '=', `En ${party}`)
      .executeTakeFirstOrThrow()
    expect(given).toBe(kind)
  }
})

test('the page says kindly when one person carries it all, to those at the table alone', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const people = `/i/${initiative_id}/people`
  const shownTo = async (seat: { token: string }) => (await browserOf(world, seat.token).get(people)).text
  expect(await shownTo(seats.facilitator)).toContain('Én person bærer alt dette alene.')
  expect(await shownTo(seats.member)).toContain('facilitator leder dette alene')
  expect(await shownTo(seats.researcher)).not.toContain('leder dette alene')

  const other = await emptySeat(initiative_id, 'facilitator')
  expect(await shownTo(seats.facilitator)).toContain('alene til facilitator har tatt plassen sin')
  const taken = { session_id: other.session_id, initiative_id, participant_id: other.participant_id }
  await world.db
    .insertInto('session_seat')
    .values({ ...taken, at: world.clock.now })
    .execute()
  expect(await shownTo(seats.facilitator)).not.toContain('bærer alt dette alene')
})

test('the last who leads hands over and leaves', async () => {
  const { seats } = await layInitiative(world)
  const access = await seats.facilitator.access()
  await expect(act(tx => leaveSeat(tx, access, access.participant_id, '', world.clock.now))).rejects.toThrow(
    Conflict,
  )
  await handOverAndLeave(access, seats.member.participant_id)
  const after = await leadingIn(await seats.member.access())
  expect(after.map(one => one.id)).toEqual([seats.member.participant_id])
})

test('nobody else takes over: not who reads along, nor who has not come, nor somebody elsewhere', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const elsewhere = await layInitiative(world)
  const empty = await emptySeat(initiative_id, 'member')
  const access = await seats.facilitator.access()
  const before = await countRows(world)
  for (const id of [
    seats.mentor.participant_id,
    seats.observer.participant_id,
    empty.participant_id,
    elsewhere.seats.member.participant_id,
    access.participant_id,
  ]) {
    await expect(handOverAndLeave(access, id)).rejects.toThrow(Conflict)
  }
  const member = await seats.member.access()
  await expect(handOverAndLeave(member, member.participant_id)).rejects.toThrow(NotAllowed)
  expect(await countRows(world)).toEqual(before)
})

test('an empty seat that leads does not let the only other leave', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  await emptySeat(initiative_id, 'facilitator')
  const access = await seats.facilitator.access()
  await expect(act(tx => leaveSeat(tx, access, access.participant_id, '', world.clock.now))).rejects.toThrow(
    Conflict,
  )
})

test('of two who lead and leave at once, one stays', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const second = await laySeat(world, initiative_id, 'facilitator')
  const both = [await seats.facilitator.access(), await second.access()]
  const left = await Promise.allSettled(
    both.map(access => act(tx => leaveSeat(tx, access, access.participant_id, '', world.clock.now))),
  )
  expect(left.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  const member = await seats.member.access()
  expect(await leadingIn(member)).toHaveLength(1)
})

test('whoever is handed the lead while leaving does not leave nobody behind', async () => {
  for (let time = 0; time < 5; time++) {
    const { seats } = await layInitiative(world)
    const lead = await seats.facilitator.access()
    const member = await seats.member.access()
    const leave = () => act(tx => leaveSeat(tx, member, member.participant_id, '', world.clock.now))
    const done = await Promise.allSettled([handOverAndLeave(lead, member.participant_id), leave()])
    expect(done.filter(one => one.status === 'fulfilled')).toHaveLength(1)
    expect(await leadingIn(await seats.observer.access())).toHaveLength(1)
  }
})

test('whoever leads may let somebody do research besides, and take it back; it survives being handed the lead', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const lead = browserOf(world, seats.facilitator.token)
  const seat = `/i/${initiative_id}/people/${seats.member.participant_id}`
  const holds = async () => [...(await seats.member.access()).grants].toSorted()
  const set = (given: Record<string, string>) => lead.post(`${seat}/level`, given)

  expect((await set({ level: 'member', researches: 'yes' })).status).toBe(303)
  expect(await holds()).toEqual(['member', 'researcher'])
  expect((await lead.get(seat)).text).toMatch(/name="researches" value="yes" checked/)
  await act(async tx =>
    handOver(tx, await seats.facilitator.access(), seats.member.participant_id, world.clock.now),
  )
  expect(await holds()).toEqual(['facilitator', 'member', 'researcher'])
  expect((await set({ level: 'researcher', researches: 'yes' })).status).toBe(303)
  expect(await holds()).toEqual(['researcher'])
  expect((await set({ level: 'member' })).status).toBe(303)
  expect(await holds()).toEqual(['member'])
})
