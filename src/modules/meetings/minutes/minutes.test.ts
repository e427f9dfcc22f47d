import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { type Answer, makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { makeWav } from '../../../../test/setup/sounds.ts'
import { newAnswerKey, newId } from '../../../platform/secrets.ts'
import { week } from './rules.ts'
import { most_bytes } from './sound/rules.ts'
import { text } from './text/index.ts'

const words = text.nb
let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let lead: Visitor
let member: Visitor
let observer: Visitor
let absent: Visitor
let stranger: Visitor
let ids: Record<'lead' | 'member' | 'observer', string>
let meeting_id: string
let minutes: string
let first_day: Date

const body = 'Dette snakket vi om\n– Bussen\n\nHvem gjør hva\n– Kari: spør biblioteket'
const written = { summary: 'Vi møtes igjen.', body }
const versions = () =>
  world.db.selectFrom('minutes').selectAll().where('meeting_id', '=', meeting_id).orderBy('number').execute()
const steps = () => world.db.selectFrom('step').selectAll().where('origin_id', '=', meeting_id).execute()
const ok = (answer: Answer) => expect(answer.status, answer.text.slice(0, 2000)).toBe(303)

beforeAll(async () => {
  world = await makeWorld()
  first_day = world.clock.now
  ours = await layInitiative(world)
  const { facilitator, member: at_table, observer: follower } = ours.seats
  ids = {
    lead: facilitator.participant_id,
    member: at_table.participant_id,
    observer: follower.participant_id,
  }
  lead = browserOf(world, facilitator.token)
  member = browserOf(world, at_table.token)
  observer = browserOf(world, follower.token)
  absent = browserOf(world, (await laySeat(world, ours.initiative_id, 'member')).token)
  stranger = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
})
afterAll(() => world.end())

beforeEach(async () => {
  world.clock.now = first_day
  meeting_id = await layHeld(['lead', 'member'])
  minutes = `/i/${ours.initiative_id}/meetings/${meeting_id}/minutes`
})

/** A meeting that was held, and who was there. */
async function layHeld(there: readonly (keyof typeof ids)[]): Promise<string> {
  const { initiative_id } = ours
  const id = newId()
  const [starts_at, ends_at] = [new Date('2026-01-29T17:00:00Z'), new Date('2026-01-29T19:00:00Z')]
  await world.db
    .insertInto('meeting')
    .values({
      ...{ initiative_id, id, title: 'Middag', status: 'held', starts_at, ends_at },
      ...{ place: 'Biblioteket', made_at: world.clock.now },
    })
    .execute()
  for (const who of there) {
    await world.db
      .insertInto('meeting_present')
      .values({ initiative_id, meeting_id: id, participant_id: ids[who], how: 'here', came_at: starts_at })
      .execute()
  }
  return id
}

async function sent(text: Record<string, string> = written) {
  ok(await member.post(`${minutes}/write`, { ...text, version: '0' }))
  ok(await member.post(`${minutes}/send`, { number: '1', version: '1' }))
}

test('the first draft is made of what the meeting left, and is nobody’s until it is kept', async () => {
  const { initiative_id } = ours
  const board_id = newId()
  await world.db
    .insertInto('board')
    .values({
      ...{ initiative_id, id: board_id, title: 'Ønsker', kinds: ['challenge'], made_at: first_day },
    })
    .execute()
  const item = { initiative_id, meeting_id, position: 1, minutes: 20, kind: 'talk' }
  await world.db
    .insertInto('agenda_item')
    .values({ ...item, id: newId(), title: 'Bussen går for sjelden', board_id })
    .execute()
  await world.db
    .insertInto('decision')
    .values({
      ...{ initiative_id, id: newId(), meeting_id, what: 'Vi låner rommet', how: 'consent', at: first_day },
    })
    .execute()
  for (const given of ['Skyss hjem', '<fuzz>']) {
    const note = { kind: 'challenge', body: given, given_key: newAnswerKey() }
    const contribution_id = newId()
    const gave = { id: contribution_id, way: 'note', body: note.body, given_on: '2026-01-29' }
    await world.db
      .insertInto('contribution')
      .values({ initiative_id, ...gave, given_by: ids.member, noted_at: first_day })
      .execute()
    await world.db
      .insertInto('note')
      .values({ initiative_id, contribution_id, board_id, kind: note.kind, position: 1 })
      .execute()
  }
  const before = await countRows(world)
  const page = (await member.get(`${minutes}/write`)).text
  for (const line of ['facilitator og member', 'Bussen går for sjelden', '«Skyss hjem»', 'Vi låner rommet']) {
    expect(page).toContain(line)
  }
  expect(page).not.toContain('<fuzz>')
  expect((await member.get(`${minutes}/write?people=numbers`)).text).toContain(
    `${words.draft.sides.residents(1)} og ${words.draft.sides.public(1)}`,
  )
  await world.db.updateTable('board').set({ quiet: true }).where('id', '=', board_id).execute()
  expect((await member.get(`${minutes}/write`)).text).not.toContain('Skyss hjem')
  const { audit_event: _, ...rows } = await countRows(world)
  expect(rows).toEqual({ ...before, audit_event: undefined })
})

test('a draft is for those at the table; two who write at once see both versions', async () => {
  ok(await member.post(`${minutes}/write`, { ...written, version: '0' }))
  // The same sent again has been kept already.
  ok(await member.post(`${minutes}/write`, { ...written, version: '0' }))
  const late = await lead.post(`${minutes}/write`, { ...written, body: 'Vi danset', version: '0' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('spør biblioteket')
  expect(late.text).toContain('name="version" value="1"')
  expect((await absent.get(minutes)).text).toContain('Bussen')
  const seen = (await observer.get(minutes)).text
  expect(seen).toContain('Noen skriver på referatet')
  expect(seen).not.toContain('Bussen')
  expect((await observer.post(`${minutes}/write`, { ...written, version: '1' })).status).toBe(403)
  expect(await versions()).toHaveLength(1)
})

test('nothing odd is kept: no text, too much of it, a number that is somebody’s, minutes of nowhere', async () => {
  const before = await countRows(world)
  for (const wrong of [
    { body: '' },
    { body: 'x'.repeat(20_001) },
    { version: '-1' },
    { summary: 'æ'.repeat(601) },
  ]) {
    expect((await member.post(`${minutes}/write`, { ...written, version: '0', ...wrong })).status).toBe(422)
  }
  const number = { ...written, body: 'Ring Kari på 99 88 77 66', version: '0' }
  expect((await member.post(`${minutes}/write`, number)).text).toContain('id="look-first"')
  for (const path of ['', '/write', '/versions', '/sound']) {
    expect((await stranger.get(minutes + path)).status, path).toBe(404)
  }
  expect((await stranger.post(`${minutes}/write`, { ...written, version: '0' })).status).toBe(404)
  const nowhere = `/i/${ours.initiative_id}/meetings/${newId()}/minutes`
  expect((await member.post(`${nowhere}/write`, { ...written, version: '0' })).status).toBe(404)
  expect((await member.post(`${minutes}/send`, { number: '1', version: '1' })).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('whoever has stopped the letters, or has left, is not mailed', async () => {
  const { initiative_id } = ours
  const gone = await laySeat(world, initiative_id, 'member')
  const there = { how: 'here', came_at: first_day }
  await world.db
    .insertInto('meeting_present')
    .values({ initiative_id, meeting_id, participant_id: gone.participant_id, ...there })
    .execute()
  for (const id of [ids.lead, gone.participant_id]) {
    await world.db
      .updateTable('participant')
      .set({ email: `${id}@example.test` })
      .where('id', '=', id)
      .execute()
  }
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: first_day })
    .where('participant_id', '=', gone.participant_id)
    .execute()
  await world.db
    .insertInto('weekly_letter')
    .values({ initiative_id, participant_id: ids.lead, stopped_at: first_day })
    .execute()
  await sent()
  expect(
    await world.db.selectFrom('outbox').selectAll().where('about', '=', meeting_id).execute(),
  ).toHaveLength(0)
  await world.db.deleteFrom('weekly_letter').where('participant_id', '=', ids.lead).execute()
})

test('sent once, it does not change; those who were there and have an address get one mail', async () => {
  await world.db
    .updateTable('participant')
    .set({ email: 'kari@example.test' })
    .where('id', '=', ids.lead)
    .execute()
  ok(await member.post(`${minutes}/write`, { ...written, version: '0' }))
  expect((await lead.post(`${minutes}/send`, { number: '1', version: '7' })).status).toBe(409)
  for (const who of [member, lead]) ok(await who.post(`${minutes}/send`, { number: '1', version: '1' }))
  const mails = await world.db.selectFrom('outbox').selectAll().where('about', '=', meeting_id).execute()
  expect(mails.map(({ kind, recipient }) => [kind, recipient])).toEqual([['minutes', 'kari@example.test']])
  expect(mails[0]!.body).toContain(minutes)
  expect(
    (await member.post(`${minutes}/write`, { ...written, body: 'Noe annet', version: '1' })).status,
  ).toBe(409)
  expect((await versions())[0]!.body).toBe(body)
  expect((await observer.get(minutes)).text).toContain('Bussen')
})

test('who was there says that it is right, once; the last one makes it count; who was not may only read', async () => {
  await sent()
  const page = (await member.get(minutes)).text
  expect(page).toContain('Ja, det stemmer')
  for (const who of [absent, observer]) {
    expect((await who.get(minutes)).text).not.toContain('Ja, det stemmer')
    expect((await who.post(`${minutes}/confirm`, { number: '1' })).status).toBe(403)
    expect((await who.post(`${minutes}/correct`, { number: '1', body: 'Nei' })).status).toBe(403)
  }
  expect(
    await Promise.all([1, 2].map(() => member.post(`${minutes}/confirm`, { number: '1' }))),
  ).toMatchObject([{ status: 303 }, { status: 303 }])
  expect((await versions())[0]!.confirmed_at).toBeNull()
  expect((await lead.get(minutes)).text).toContain('1 av 2 som var der')
  ok(await lead.post(`${minutes}/confirm`, { number: '1' }))
  expect((await versions())[0]).toMatchObject({ confirmed_at: first_day, confirmed_why: '' })
  expect((await observer.get(minutes)).text).toContain('Alle som var der, har sagt at det stemmer')
})

test('of the last two who confirm at once, one makes it count', async () => {
  await sent()
  await Promise.all([lead, member].map(who => who.post(`${minutes}/confirm`, { number: '1' })))
  expect((await versions())[0]!.confirmed_at).toEqual(first_day)
})

test('a correction is taken into the next version, or left with a reason; everybody is asked anew', async () => {
  await sent()
  ok(await member.post(`${minutes}/confirm`, { number: '1' }))
  for (const _ of [1, 2])
    ok(await member.post(`${minutes}/correct`, { number: '1', body: 'Bussen går kl. 18' }))
  ok(await lead.post(`${minutes}/correct`, { number: '1', body: 'Jeg sa det ikke' }))
  const replies = await world.db
    .selectFrom('minutes_reply')
    .selectAll()
    .where('meeting_id', '=', meeting_id)
    .orderBy('body')
    .execute()
  expect(replies.map(({ kind, body }) => [kind, body])).toEqual([
    ['correction', 'Bussen går kl. 18'],
    ['correction', 'Jeg sa det ikke'],
  ])
  const answer = (at: number) => `${minutes}/corrections/${replies[at]!.id}`
  const bare = await absent.post(answer(1), { taken: 'no', answer: '' })
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('Skriv hvorfor det blir stående')
  ok(await absent.post(answer(1), { taken: 'no', answer: 'To andre hørte det' }))
  expect((await absent.post(answer(1), { taken: 'yes', answer: '' })).status).toBe(409)
  expect((await lead.get(minutes)).text).toContain('To andre hørte det')

  expect((await absent.post(answer(0), { taken: 'yes', answer: '' })).location).toContain(`${minutes}/write`)
  expect((await absent.get(`${minutes}/write`)).text).toContain('Bussen går kl. 18')
  // While somebody corrects, nobody is asked.
  expect((await lead.get(minutes)).text).toContain('Noen retter referatet')
  expect((await lead.post(`${minutes}/confirm`, { number: '1' })).status).toBe(409)
  const mended = { ...written, body: body.replace('Bussen', 'Bussen går kl. 18'), version: '1' }
  ok(await absent.post(`${minutes}/write`, mended))
  ok(await absent.post(`${minutes}/send`, { number: '2', version: '2' }))
  const anew = (await member.get(minutes)).text
  expect(anew).toContain('Dette er nytt siden forrige utgave')
  expect(anew).toContain('Ja, det stemmer')
  for (const who of [lead, member]) ok(await who.post(`${minutes}/confirm`, { number: '2' }))
  expect((await versions()).map(({ confirmed_at }) => confirmed_at !== null)).toEqual([false, true])
  const all = (await observer.get(`${minutes}/versions`)).text
  expect(all).toContain('Utgave 1')
  expect(all).toContain('Bussen går kl. 18')
})

test('a next version that was opened by mistake is thrown away, and the one before stands', async () => {
  await sent()
  for (const _ of [1, 2]) ok(await lead.post(`${minutes}/anew`))
  expect(await versions()).toHaveLength(2)
  for (const _ of [1, 2]) ok(await lead.post(`${minutes}/drop`))
  expect(await versions()).toHaveLength(1)
})

test('after a week it may count for a reason, by somebody who leads', async () => {
  await sent()
  const count = { number: '1', confirmed_why: 'En er på sykehus' }
  expect((await member.post(`${minutes}/count`, count)).status).toBe(403)
  expect((await lead.post(`${minutes}/count`, count)).status).toBe(422)
  world.clock.now = new Date(first_day.getTime() + week)
  expect((await lead.post(`${minutes}/count`, { ...count, confirmed_why: '' })).status).toBe(422)
  expect((await lead.get(minutes)).text).toContain('Det har gått en uke')
  for (const _ of [1, 2]) ok(await lead.post(`${minutes}/count`, count))
  expect((await observer.get(minutes)).text).toContain('En er på sykehus')
})

test('who leaves is not waited for; who is erased takes their answers and their voice along, and the minutes stay', async () => {
  const gone = await laySeat(world, ours.initiative_id, 'member')
  const goes = browserOf(world, gone.token)
  ids.observer = gone.participant_id
  meeting_id = await layHeld(['observer', 'lead'])
  minutes = `/i/${ours.initiative_id}/meetings/${meeting_id}/minutes`
  ok(await goes.post(`${minutes}/write`, { ...written, version: '0' }))
  ok(await goes.post(`${minutes}/send`, { number: '1', version: '1' }))
  ok(await goes.post(`${minutes}/correct`, { number: '1', body: 'Det var fredag' }))
  ok(await bring(goes, makeWav(0.2)))
  expect((await lead.get(minutes)).text).toContain(words.confirmed_of(0, 2))
  await world.db.deleteFrom('participant').where('id', '=', gone.participant_id).execute()
  const page = (await lead.get(minutes)).text
  expect(page).toContain('Bussen')
  expect(page).not.toContain('Det var fredag')
  expect(page).not.toContain('<audio')
  ok(await lead.post(`${minutes}/confirm`, { number: '1' }))
  expect((await versions())[0]!.confirmed_at).not.toBeNull()
  expect(await world.db.selectFrom('minutes_sound_chunk').selectAll().execute()).toEqual([])
})

function bring(who: Visitor, bytes: Buffer<ArrayBuffer>) {
  const form = new FormData()
  form.set('file', new File([bytes], 'opptak.mp3', { type: 'audio/mpeg' }))
  return who.upload(`${minutes}/sound`, form)
}

test('somebody reads it aloud; what is no sound is refused beside its field, and nothing is kept', async () => {
  expect((await bring(member, makeWav(0.2))).status).toBe(409)
  await sent()
  const before = await countRows(world)
  const text_file = Buffer.from('Dette er ikke lyd.\n'.repeat(50))
  const too_large = Buffer.concat([makeWav(1), Buffer.alloc(most_bytes)])
  for (const [bytes, words] of [
    [text_file, 'ikke en lydfil'],
    [too_large, 'større enn 10 MB'],
    [Buffer.alloc(0), 'Fila er tom'],
  ] as const) {
    const refused = await bring(member, bytes)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(words)
  }
  expect(await countRows(world)).toEqual(before)
  ok(await bring(member, makeWav(40)))
  expect((await bring(absent, makeWav(0.2))).text).toContain('En annen har lest inn')
  const heard = await observer.get(`${minutes}/sound`)
  expect(heard.headers.get('content-type')).toBe('audio/wav')
  expect((await observer.get(minutes)).text).toContain(`src="${minutes}/sound"`)
  expect((await absent.post(`${minutes}/sound/remove`)).status).toBe(403)
  for (const _ of [1, 2]) ok(await member.post(`${minutes}/sound/remove`))
  expect((await observer.get(`${minutes}/sound`)).status).toBe(404)
})

test('a task becomes one agreed step, and a line one contribution with one code', async () => {
  await sent()
  const page = (await member.get(`${minutes}?task=0`)).text
  expect(page).toContain('value="spør biblioteket"')
  const task = { what: 'spør biblioteket', who: 'Kari', due: '2026-03-03' }
  for (const _ of [1, 2]) ok(await member.post(`${minutes}/steps`, task))
  expect(await steps()).toMatchObject([{ origin: 'meeting', due: '2026-03-03', agreed_by: ids.member }])
  const step = (await member.get(`/i/${ours.initiative_id}/steps/${(await steps())[0]!.id}`)).text
  expect(step).toContain(`href="${minutes}"`)
  expect((await member.get(minutes)).text).not.toContain('I referatet står også')

  const line = { given_key: newAnswerKey(), body: 'Bussen går for sjelden', given_by: ids.lead }
  const codes = [
    await member.post(`${minutes}/lines`, line),
    await member.post(`${minutes}/lines`, line),
  ].map(({ text }) => /class="secret">([^<]+)</.exec(text)?.[1])
  expect(codes[0]).toMatch(/^[0-9A-Z-]{19}$/)
  expect(codes[1]).toBe(codes[0])
  const given = await world.db
    .selectFrom('contribution')
    .selectAll()
    .where('meeting_id', '=', meeting_id)
    .execute()
  expect(given).toMatchObject([{ way: 'minutes', given_by: ids.lead, noted_by: ids.member }])
  expect((await member.get(minutes)).text).toContain(`/contributions/${given[0]!.id}`)
  expect((await member.post(`${minutes}/lines`, { ...line, given_by: newId() })).status).toBe(422)
  expect((await observer.post(`${minutes}/lines`, line)).status).toBe(403)
})

test('minutes of a meeting held without us are brought once, and those ticked may confirm', async () => {
  const elsewhere = `/i/${ours.initiative_id}/meetings/elsewhere`
  const told = {
    ...written,
    title: 'Kaffe hos Amina',
    day: '2026-01-20',
    from: '18:00',
    to: '20:30',
    place: '',
  }
  const before = await countRows(world)
  for (const wrong of [
    { day: '2026-03-01' },
    { from: 'kveld' },
    { to: '25:00' },
    { body: '' },
    { people: newId() },
  ]) {
    expect((await member.post(elsewhere, { ...told, people: ids.member, ...wrong })).status).toBe(422)
  }
  expect(await countRows(world)).toEqual(before)
  const noted = await member.post(elsewhere, { ...told, people: [ids.member, ids.lead] })
  ok(noted)
  expect((await lead.post(elsewhere, { ...told, people: ids.lead })).location).toBe(noted.location)
  const found = await world.db
    .selectFrom('meeting')
    .selectAll()
    .where('held_elsewhere', '=', true)
    .where('initiative_id', '=', ours.initiative_id)
    .execute()
  expect(found).toMatchObject([{ status: 'held', starts_at: new Date('2026-01-20T17:00:00Z') }])
  minutes = noted.location!.split('?')[0]!
  ok(await member.post(`${minutes}/send`, { number: '1', version: '1' }))
  for (const who of [member, lead]) ok(await who.post(`${minutes}/confirm`, { number: '1' }))
  expect((await observer.get(minutes)).text).toContain('gjelder fra')
})

test('how often people meet: of everybody for those who lead, of oneself for each', async () => {
  const spread = `/i/${(await layInitiative(world)).initiative_id}/meetings/spread`
  expect((await stranger.get(spread)).status).toBe(404)
  const path = `/i/${ours.initiative_id}/meetings/spread`
  const led = (await lead.get(path)).text
  expect(led).toContain('<th scope="row" dir="auto">member</th>')
  const own = (await member.get(path)).text
  expect(own).toContain('Du har vært med på')
  expect(own).not.toContain('<table')
  await world.db.deleteFrom('meeting').where('id', '<>', meeting_id).execute()
  expect((await member.get(path)).text).toContain('Ett møte på to timer er ikke samskaping')
})
