import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { grants } from '../../../platform/access.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let here: string
beforeEach(async () => {
  await forgetTries(world)
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/residents`
})

type Seat = { token: string; participant_id: string }
const as = (seat: Seat) => browserOf(world, seat.token)
const amina = () => as(ours.seats.member)
const write = (body: string, seat: Seat = ours.seats.member) => as(seat).post(here, { body })

const notes = () =>
  world.db
    .selectFrom('residents_note')
    .selectAll()
    .where('initiative_id', '=', ours.initiative_id)
    .orderBy('at')
    .execute()

/** Somebody with this grant who comes as this party. */
async function seatAs(grant: (typeof grants)[number], party: string): Promise<Seat> {
  const seat = await laySeat(world, ours.initiative_id, grant)
  await becomes(seat, party)
  return seat
}

const becomes = (seat: Seat, party: string) =>
  world.db
    .updateTable('participant')
    .set({ party })
    .where('initiative_id', '=', ours.initiative_id)
    .where('id', '=', seat.participant_id)
    .execute()

/** What can be seen from outside of what happens here: traces, changes, letters, jobs. */
const outside = async () => {
  const { residents_note: _, session: __, ...others } = await countRows(world)
  return others
}

test('residents at the table read and write, the newest last', async () => {
  const leyla = await seatAs('member', 'resident')
  expect((await amina().get(here)).text).toContain('Ingen har skrevet noe her ennå')
  expect((await write('Hvem har det trangt til jul?')).location).toBe(`${here}?said=written#write`)
  world.clock.now = new Date(world.clock.now.getTime() + 60_000)
  await write('Jeg, av og til.', leyla)
  const { text } = await amina().get(here)
  expect(text.indexOf('Hvem har det trangt')).toBeGreaterThan(0)
  expect(text.indexOf('Jeg, av og til.')).toBeGreaterThan(text.indexOf('Hvem har det trangt'))
})

test('it says who reads, who could, and where help is', async () => {
  await seatAs('member', 'resident')
  const { text } = await amina().get(here)
  for (const words of [
    'member og member',
    'Den som styrer databasen',
    'loven kreve',
    'Ingen følger med her',
    'Ring 113',
    'De som leder samskapingen, velger',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toMatch(/Hvem kan lese dette\?<\/b> Innbyggerne som er med\.</)
})

test('a resident who is alone there is told so', async () => {
  expect((await amina().get(here)).text).toContain('Du er den eneste innbyggeren')
})

const parties = [
  ...['public_employee', 'leader', 'politician', 'civil_society', 'social_entrepreneur', 'business'],
  ...['mentor', 'researcher'],
]

test('for everybody else it is as if the room did not exist, whatever they may do otherwise', async () => {
  await write('Bare for oss')
  const [note] = await notes()
  const others = [
    ...grants.filter(grant => grant !== 'member').map(grant => ours.seats[grant]),
    ...(await Promise.all(parties.map(party => seatAs('member', party)))),
    ...(await Promise.all(
      grants.filter(grant => grant !== 'member').map(grant => seatAs(grant, 'resident')),
    )),
  ]
  const nothing = (await as(ours.seats.observer).get(`/i/${ours.initiative_id}/nothing-here`)).text
  const title = /<title>[^<]*/.exec(nothing)![0]
  const before = await countRows(world)
  for (const seat of others) {
    for (const answer of [
      await as(seat).get(here),
      await as(seat).get(`${here}?before=${note!.id}`),
      await as(seat).post(here, { body: 'La meg inn' }),
      await as(seat).post(here, {}),
      await as(seat).post(here, { body: 'x'.repeat(5000) }),
      await as(seat).post(`${here}/${note!.id}/take-back`),
    ]) {
      expect(answer.status).toBe(404)
      expect(answer.text).toContain(title)
      expect(answer.text).not.toContain('Bare for oss')
      expect(answer.text).not.toContain('Innbyggernes rom')
    }
    const overview = await as(seat).get(`/i/${ours.initiative_id}`)
    expect(overview.text).not.toContain('/residents')
  }
  const { attempt: _, audit_event: __, ...after } = await countRows(world)
  expect(before).toMatchObject(after)
  expect(await notes()).toEqual([note])
})

test('residents find the way there from the overview', async () => {
  expect((await amina().get(`/i/${ours.initiative_id}`)).text).toContain(`href="${here}"`)
})

test('residents of another initiative are not in it, nor do their notes cross', async () => {
  await write('Bare for oss')
  const [note] = await notes()
  const theirs = await layInitiative(world)
  const stranger = as(theirs.seats.member)
  expect((await stranger.get(here)).status).toBe(404)
  expect((await stranger.post(here, { body: 'Hei' })).status).toBe(404)
  const own = `/i/${theirs.initiative_id}/residents`
  expect((await stranger.get(own)).text).not.toContain('Bare for oss')
  expect((await stranger.get(`${own}?before=${note!.id}`)).text).not.toContain('Bare for oss')
  expect((await stranger.post(`${own}/${note!.id}/take-back`)).status).toBe(404)
  expect(await notes()).toHaveLength(1)
})

test('one’s own note can be taken back, and nobody else’s', async () => {
  const leyla = await seatAs('member', 'resident')
  await write('Mitt')
  const [note] = await notes()
  const seen = await as(leyla).get(here)
  expect(seen.text).toContain('Mitt')
  expect(seen.text).not.toContain('take-back')
  expect((await as(leyla).post(`${here}/${note!.id}/take-back`)).status).toBe(404)
  expect(await notes()).toHaveLength(1)
  const pressed = await Promise.all([1, 2].map(() => amina().post(`${here}/${note!.id}/take-back`)))
  expect(pressed.map(answer => answer.status).sort()).toEqual([303, 404])
  expect(await notes()).toEqual([])
})

test('whoever becomes something else than a resident, or leaves, is out at once', async () => {
  const leyla = await seatAs('member', 'resident')
  await write('Bare for oss')
  expect((await as(leyla).get(here)).status).toBe(200)
  await becomes(leyla, 'public_employee')
  expect((await as(leyla).get(here)).status).toBe(404)
  await becomes(leyla, 'resident')
  expect((await as(leyla).get(here)).status).toBe(200)
  const left = await as(ours.seats.facilitator).post(
    `/i/${ours.initiative_id}/people/${leyla.participant_id}/leave`,
  )
  expect(left.status).toBe(303)
  expect((await as(leyla).get(here)).status).toBe(404)
  expect((await as(leyla).post(here, { body: 'Hei' })).status).toBe(404)
  expect((await amina().get(here)).text).toContain('Du er den eneste innbyggeren')
})

test('writing, reading and taking back can be seen nowhere outside', async () => {
  const before = await outside()
  await amina().get(here)
  await write('Bare for oss')
  const [note] = await notes()
  await amina().get(here)
  await amina().post(`${here}/${note!.id}/take-back`)
  expect(await outside()).toEqual(before)
  expect((await world.visitor().get('/metrics')).text).not.toContain('residents')
})

test('what cannot be written is told beside its field, and what was typed still stands there', async () => {
  const empty = await write('   ')
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Fyll ut dette feltet')
  const long = await write('å'.repeat(1001))
  expect(long.status).toBe(422)
  expect(long.text).toContain('å'.repeat(1001))
  expect((await write('a\0b')).status).toBe(422)
  expect(await notes()).toEqual([])
})

test('what looks like a page is shown as it was written', async () => {
  await write('<script>alert(1)</script> menneskerettighetsorganisasjonsmedlemskap')
  const { text } = await amina().get(here)
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; menneskerettighetsorganisasjonsmedlemskap')
})

test('of very many notes the newest hundred stand there, with a way to the older ones', async () => {
  const { initiative_id } = ours
  const written_by = ours.seats.member.participant_id
  await world.db
    .insertInto('residents_note')
    .values(
      Array.from({ length: 130 }, (_, at) => ({
        initiative_id,
        id: newId(),
        written_by,
        body: `Lapp ${at + 1}.`,
        at: new Date(world.clock.now.getTime() - (130 - (at - (at % 2))) * 1000),
      })),
    )
    .execute()
  const inOn = (text: string) => [...text.matchAll(/Lapp (\d+)\./g)].map(found => Number(found[1]))
  const first = await amina().get(here)
  const older = /href="([^"]*\?before=[^"#]*)/.exec(first.text)![1]!
  const second = await amina().get(older)
  expect(inOn(first.text)).toHaveLength(100)
  expect(inOn(second.text)).toHaveLength(30)
  expect(new Set([...inOn(first.text), ...inOn(second.text)]).size).toBe(130)
  expect(second.text).not.toMatch(/href="[^"]*before=/)
  expect((await amina().get(`${here}?before=nothing`)).status).toBe(200)
})
