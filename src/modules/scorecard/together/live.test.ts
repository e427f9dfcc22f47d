import { afterAll, expect, test } from 'vitest'
import { follow } from '../../../../test/setup/follow.ts'
import { type Seat, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { openDatabase } from '../../../platform/database.ts'
import { announce } from '../../../platform/live.ts'
import { assemble } from '../../../platform/start.ts'

const { world, db, layOpenRound } = await scorecardWorld()
/** A second app over the same database, with a pool and a listener of its own. */
const other_database = openDatabase({ ...world.database.connection, max: 4 })
const other_app = assemble({ ...world.app, database: other_database })
await Promise.all([world.app.live.start(), other_app.live.start()])
afterAll(async () => {
  await other_app.live.stop()
  await other_database.close()
  await world.end()
})

const apps = [world.app, other_app]
const tokenOf = (seat: Seat) => seat.visitor.cookies.get('samskap_session')!
const streamOf = (initiative_id: string, after = '') => `/i/${initiative_id}/live?topic=together${after}`

/** A round on a big screen, and the hand that moves it. */
async function layScreen(residents: number) {
  const round = await layOpenRound(residents, 1)
  const { lead, path } = round
  await lead.post(`${path}/screen/start`)
  let place = -1
  const moveTo = async (to: number) => {
    const answer = await lead.post(`${path}/screen/move`, { from: String(place), to: String(to) })
    expect(answer.status).toBe(303)
    place = to
  }
  return { ...round, moveTo }
}

test('phones on two apps hear of every place, in order', async () => {
  const { people, initiative_id, round_id, moveTo } = await layScreen(11)
  const phones = await Promise.all(
    people.map((seat, at) => follow(apps[at % 2]!, streamOf(initiative_id), tokenOf(seat))),
  )
  for (const place of [0, 1, 2, 1, 2, 3, 28]) {
    await moveTo(place)
    await Promise.all(phones.map(phone => phone.hears(`"${round_id} ${place}"`)))
  }
  // Every place has come by itself, since each was waited for; one that came back came again.
  for (const phone of phones) {
    expect(phone.told('together').at(-1)).toBe(`${round_id} 28`)
    expect(phone.ids()).toEqual(phone.ids().toSorted((a, b) => a - b))
    expect(new Set(phone.told('together'))).toEqual(
      new Set([0, 1, 2, 3, 28].map(place => `${round_id} ${place}`)),
    )
  }
  await Promise.all(phones.map(phone => phone.leave()))
})

test('a phone that was away gets the newest place only, and what else it follows whole', async () => {
  const { people, initiative_id, round_id, moveTo } = await layScreen(2)
  const phone = await follow(world.app, streamOf(initiative_id), tokenOf(people[1]!))
  await moveTo(0)
  await phone.has(1)
  const last = phone.ids().at(-1)!
  await phone.leave()
  for (const place of [1, 2, 3, 4, 5]) await moveTo(place)
  const back = { 'last-event-id': String(last) }
  for (const app of apps) {
    const again = await follow(app, streamOf(initiative_id), tokenOf(people[1]!), back)
    await again.has(1)
    expect(again.told('together')).toEqual([`${round_id} 5`])
    await again.leave()
  }
  const from_page = await follow(other_app, streamOf(initiative_id, `&after=${last}`), tokenOf(people[1]!))
  await from_page.has(1)
  expect(from_page.told('together')).toEqual([`${round_id} 5`])
  await from_page.leave()
})

test('many who come back at once all catch up', async () => {
  const { people, initiative_id, round_id, moveTo } = await layScreen(3)
  for (const place of [0, 1, 2]) await moveTo(place)
  const phones = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      follow(apps[at % 2]!, streamOf(initiative_id, '&after=0'), tokenOf(people[at % people.length]!)),
    ),
  )
  await Promise.all(phones.map(phone => phone.has(1)))
  for (const phone of phones) expect(phone.told('together')).toEqual([`${round_id} 2`])
  await Promise.all(phones.map(phone => phone.leave()))
})

test('whose seat is withdrawn is cut off before the next place, and nobody else', async () => {
  const { people, initiative_id, round_id, moveTo, lead } = await layScreen(2)
  const [gone, stays] = [people[1]!, people[2]!]
  const phones = await Promise.all(
    [gone, stays].map((seat, at) => follow(apps[at]!, streamOf(initiative_id), tokenOf(seat))),
  )
  expect((await lead.post(`/i/${initiative_id}/people/${gone.id}/leave`)).status).toBe(303)
  await phones[0]!.ends()
  await moveTo(0)
  await phones[1]!.hears(`"${round_id} 0"`)
  expect(phones[0]!.text()).not.toContain('event:')
  const again = await follow(world.app, streamOf(initiative_id), tokenOf(gone))
  expect(again.status).toBe(404)
  await phones[1]!.leave()
})

test('a phone in another round is not moved, and one in another initiative hears nothing', async () => {
  const here = await layScreen(1)
  const elsewhere = await layScreen(1)
  const phone = await follow(world.app, streamOf(elsewhere.initiative_id), tokenOf(elsewhere.people[1]!))
  await here.moveTo(0)
  await elsewhere.moveTo(7)
  await phone.has(1)
  expect(phone.told('together')).toEqual([`${elsewhere.round_id} 7`])
  await phone.leave()
  const stranger = await follow(world.app, streamOf(here.initiative_id), tokenOf(elsewhere.people[1]!))
  expect(stranger.status).toBe(404)
})

test('the end is told when the screen is put away, and when the round closes', async () => {
  for (const ending of ['screen/end', 'close']) {
    const { people, initiative_id, round_id, moveTo, lead, path } = await layScreen(1)
    const phone = await follow(other_app, streamOf(initiative_id), tokenOf(people[1]!))
    await moveTo(3)
    await phone.has(1)
    await lead.post(`${path}/${ending}`)
    await phone.has(2)
    expect(phone.told('together')).toEqual([`${round_id} 3`, `${round_id} end`])
    await phone.leave()
  }
})

test('nothing but the round and the place is told, whoever answers meanwhile', async () => {
  const { people, initiative_id, round_id, moveTo, path } = await layScreen(3)
  const phone = await follow(world.app, streamOf(initiative_id), tokenOf(people[1]!))
  await people[2]!.visitor.post(`${path}/answers`, { key: 'k'.repeat(22), answers: '3' })
  await moveTo(0)
  await moveTo(1)
  await phone.hears(`"${round_id} 1"`)
  const lines = phone
    .text()
    .split('\n')
    .filter(line => line !== '' && !/^(retry|id): \d+$/.test(line))
  expect(
    lines.filter(line => line !== 'event: together' && !/^data: "[0-9a-f-]{36} \d+"$/.test(line)),
  ).toEqual([])
  await phone.leave()
})

test('a topic that cannot be made is left out, and the next one comes', async () => {
  const { people, initiative_id, round_id, moveTo } = await layScreen(1)
  const phone = await follow(world.app, streamOf(initiative_id), tokenOf(people[1]!))
  await db.transaction().execute(tx => announce(tx, initiative_id, world.clock.now, 'unheard_of'))
  await moveTo(0)
  await phone.has(1)
  expect(phone.told('together')).toEqual([`${round_id} 0`])
  await phone.leave()
})
