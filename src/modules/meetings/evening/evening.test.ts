import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { follow } from '../../../../test/setup/follow.ts'
import { newId } from '../../../platform/secrets.ts'
import { agendaOf, decisionsOf, presentAt } from './queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let lead: Visitor
let member: Visitor
let observer: Visitor

const later = (minutes: number) => new Date(world.clock.now.getTime() + minutes * 60_000)
const here = () => ({ initiative_id: ours.initiative_id })

async function layMeeting(status = 'planned', more: { starts_at?: Date; ends_at?: Date } = {}) {
  const id = newId()
  const times = status === 'asking' ? {} : { starts_at: later(30), ends_at: later(150) }
  await world.db
    .insertInto('meeting')
    .values({ ...here(), id, title: 'Middag på biblioteket', status, ...times, ...more, made_at: later(-60) })
    .execute()
  return { id, evening: `/i/${ours.initiative_id}/meetings/${id}/evening` }
}

/** A meeting that runs, with three items of which the first has begun. */
async function layRunning() {
  const meeting = await layMeeting()
  for (const [title, kind] of [
    ['Hva trenger vi?', 'talk'],
    ['Pust ut', 'break'],
    ['Nå avgjør vi', 'decision'],
  ] as const) {
    await lead.post(`${meeting.evening}/agenda`, { kind, title, minutes: '10' })
  }
  expect((await lead.post(`${meeting.evening}/start`)).status).toBe(303)
  return { ...meeting, items: await agendaOf(world.db, here(), meeting.id) }
}

const statusOf = async (id: string) =>
  (await world.db.selectFrom('meeting').select('status').where('id', '=', id).executeTakeFirstOrThrow())
    .status
const running = async (id: string) =>
  (await agendaOf(world.db, here(), id)).find(item => item.started_at && !item.ended_at)?.title ?? null

beforeAll(async () => {
  world = await makeWorld()
  await world.app.live.start()
  ours = await layInitiative(world)
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
})
afterAll(() => world.end())

test('a whole evening: an agenda is laid, people come, it goes from one thing to the next and ends at the minutes', async () => {
  const { id, evening } = await layMeeting()
  await member.post(`${evening}/agenda/suggested`)
  const items = await agendaOf(world.db, here(), id)
  expect(items.map(item => item.kind).join(' ')).toBe('welcome meal quiet board talk decision pulse closing')
  expect(items[2]!.board_id).toBe(items[3]!.board_id)
  expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(120)
  expect((await member.get(evening)).text).toContain('Vi begynner kl. 11:30')
  await member.post(`${evening}/here`)
  await member.post(`${evening}/here`)
  const came = (await member.get(evening)).text
  expect(came).toContain('1 fra innbyggersiden')
  expect(came).toMatch(/data-only="away" hidden/)
  await lead.post(`${evening}/start`)
  await lead.post(`${evening}/start`)
  expect([await statusOf(id), await running(id)]).toEqual(['running', 'Velkommen'])
  const page = (await member.get(evening)).text
  expect(page).toContain('10 min igjen')
  expect(page).toContain('Til kl. 11:10')
  for (const [at, item] of items.entries()) {
    await lead.post(`${evening}/move`, { from: item.id, to: items[at + 1]?.id ?? '' })
  }
  expect((await lead.get(evening)).text).toContain('Alt på planen er gjort')
  const ended = await lead.post(`${evening}/end`)
  expect(ended.location).toBe(evening.replace('/evening', '/minutes'))
  expect(await statusOf(id)).toBe('held')
  expect((await member.get(evening)).text).toContain('Takk for i dag')
})

test('two press next at once: the second moves nothing, and is told so', async () => {
  const { id, evening, items } = await layRunning()
  const press = { from: items[0]!.id, to: items[1]!.id }
  const answers = await Promise.all([
    lead.post(`${evening}/move`, press),
    member.post(`${evening}/move`, press),
  ])
  expect(answers.map(answer => answer.location).toSorted()).toEqual([evening, `${evening}?said=other`])
  expect(await running(id)).toBe('Pust ut')
  const more = { item: items[1]!.id, added: '0' }
  await Promise.all([lead.post(`${evening}/more`, more), lead.post(`${evening}/more`, more)])
  expect((await agendaOf(world.db, here(), id))[1]!.added).toBe(5)
})

test('what one person does, everybody hears, ready made and with the clock of the server', async () => {
  const { evening, items } = await layRunning()
  const path = `/i/${ours.initiative_id}/live?topic=meeting`
  const table = await follow(world.app, path, ours.seats.member.token)
  const reader = await follow(world.app, path, ours.seats.observer.token)
  await lead.post(`${evening}/move`, { from: items[0]!.id, to: items[1]!.id })
  await Promise.all([table.has(1), reader.has(1)])
  const [piece] = table.told('meeting')
  expect(piece).toContain(`data-now="${world.clock.now.getTime()}"`)
  expect(piece).toContain(`data-ends="${later(10).getTime()}"`)
  expect(piece).toContain('data-steers="*"')
  // Whose the buttons are is seen where the page is: in what everybody gets, they are hidden.
  expect(piece).toContain('data-only="steers" hidden')
  expect(reader.told('meeting')[0]).not.toContain('/evening/move')
  await Promise.all([table.leave(), reader.leave()])
})

test('the buttons are the host’s and the guide’s; whoever reads along has none', async () => {
  const { id, evening, items } = await layRunning()
  const guide = await laySeat(world, ours.initiative_id, 'member')
  const seat = { ...here(), meeting_id: id, participant_id: guide.participant_id }
  await world.db
    .insertInto('meeting_role')
    .values({ ...seat, role: 'guide' })
    .execute()
  const guiding = browserOf(world, guide.token)
  await guiding.post(`${evening}/here`)
  const before = await countRows(world)
  const press = { from: items[0]!.id, to: items[1]!.id }
  for (const who of [member, observer]) expect((await who.post(`${evening}/move`, press)).status).toBe(403)
  expect((await member.post(`${evening}/end`)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  expect((await member.get(evening)).text).toMatch(/data-only="steers" hidden/)
  expect((await guiding.post(`${evening}/move`, press)).location).toBe(evening)
  // The guide goes home: the meeting does not wait.
  await guiding.post(`${evening}/home`)
  expect((await member.post(`${evening}/move`, { from: items[1]!.id, to: items[2]!.id })).location).toBe(
    evening,
  )
  expect(await running(id)).toBe('Nå avgjør vi')
})

test('going back undoes the press; the host counts those without a seat, and notes for others', async () => {
  const { id, evening, items } = await layRunning()
  await lead.post(`${evening}/move`, { from: items[0]!.id, to: items[1]!.id })
  await lead.post(`${evening}/move`, { from: items[1]!.id, to: items[0]!.id })
  expect(
    (await agendaOf(world.db, here(), id)).map(item => [item.started_at !== null, item.ended_at]),
  ).toEqual([
    [true, null],
    [false, null],
    [false, null],
  ])
  const participant_id = ours.seats.member.participant_id
  await lead.post(`${evening}/present`, { participant_id, how: 'from_afar' })
  await lead.post(`${evening}/present/guests`, { party: 'resident', people: '3' })
  await lead.post(`${evening}/present/guests`, { party: 'public_employee', people: '9' })
  await lead.post(`${evening}/present/guests`, { party: 'public_employee', people: '5' })
  const page = (await lead.get(evening)).text
  for (const words of [
    '4 fra innbyggersiden',
    '5 fra det offentlige',
    'La innbyggerne få ordet',
    'member (på skjerm)',
  ])
    expect(page).toContain(words)
  await lead.post(`${evening}/present`, { participant_id, how: 'left' })
  await lead.post(`${evening}/present/guests`, { party: 'public_employee', people: '0' })
  const { people, guests } = await presentAt(world.db, here(), id)
  expect(people).toMatchObject([
    { participant_id, side: 'residents', how: 'from_afar', left_at: world.clock.now },
  ])
  expect(guests).toEqual([{ party: 'resident', people: 3 }])
  const before = await countRows(world)
  expect((await lead.post(`${evening}/present/guests`, { party: 'resident', people: '-1' })).status).toBe(422)
  expect((await lead.post(`${evening}/present`, { participant_id: newId(), how: 'here' })).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('quiet writing hushes its board when it begins, and shows what hangs there when it is over', async () => {
  const { id, evening } = await layMeeting()
  await lead.post(`${evening}/agenda`, { kind: 'quiet', title: 'Ønsker', minutes: '8', board_id: 'new' })
  await lead.post(`${evening}/agenda`, { kind: 'board', title: 'Vi ser', minutes: '8' })
  const [quiet, look] = await agendaOf(world.db, here(), id)
  await lead.post(`${evening}/agenda/${look!.id}`, {
    ...{ kind: 'board', title: 'Vi ser', minutes: '8', board_id: quiet!.board_id!, version: '1' },
  })
  const hushed = async () =>
    (
      await world.db
        .selectFrom('board')
        .select(['quiet', 'title'])
        .where('id', '=', quiet!.board_id!)
        .execute()
    )[0]
  expect(await hushed()).toEqual({ quiet: false, title: 'Ønsker' })
  await lead.post(`${evening}/start`)
  expect((await hushed())!.quiet).toBe(true)
  const page = (await member.get(evening)).text
  expect(page).toContain(`href="/i/${ours.initiative_id}/boards/${quiet!.board_id}"`)
  expect(page).toContain('Skriv en lapp')
  await lead.post(`${evening}/quiet`, { item: quiet!.id, quiet: 'no' })
  expect((await hushed())!.quiet).toBe(false)
  await lead.post(`${evening}/quiet`, { item: quiet!.id, quiet: 'yes' })
  await lead.post(`${evening}/move`, { from: quiet!.id, to: look!.id })
  expect((await hushed())!.quiet).toBe(false)
})

test('the pulse is started once, and everybody gets the way to it', async () => {
  const { id, evening } = await layMeeting()
  await lead.post(`${evening}/agenda`, { kind: 'pulse', title: '', minutes: '5' })
  const [item] = await agendaOf(world.db, here(), id)
  expect(item!.title).toBe('Pulsen')
  await lead.post(`${evening}/start`)
  expect((await member.get(evening)).text).toContain('Pulsen er ikke startet ennå.')
  await Promise.all([1, 2].map(() => lead.post(`${evening}/pulse`, { item: item!.id })))
  const rounds = await world.db.selectFrom('round').select('id').where('kind', '=', 'pulse').execute()
  expect(rounds).toHaveLength(1)
  expect((await member.get(evening)).text).toContain(`/rounds/${rounds[0]!.id}/answer`)
  expect((await observer.get(evening)).text).not.toContain(`/rounds/${rounds[0]!.id}/answer`)
})

test('what was settled says how, who proposed it and who took part; twice pressed is once, and two who correct see each other', async () => {
  const { id, evening } = await layMeeting('running')
  const decisions = `${evening}/decisions`
  const me = ours.seats.member.participant_id
  const settled = { what: 'Vi møtes hver torsdag.', why: '', how: 'consent', proposed_by: me, makers: [me] }
  await member.post(decisions, settled)
  await member.post(decisions, settled)
  const [decision, ...more] = await decisionsOf(world.db, here(), id)
  expect(more).toEqual([])
  expect(decision).toMatchObject({
    how: 'consent',
    proposed_by_name: 'member',
    makers: [{ participant_id: me }],
  })
  expect((await observer.get(evening)).text).toContain('Vi møtes hver torsdag.')
  const change = { ...settled, what: 'Vi møtes annenhver torsdag.', version: '1' }
  expect((await lead.post(`${decisions}/${decision!.id}`, change)).status).toBe(303)
  const second = await member.post(`${decisions}/${decision!.id}`, { ...change, what: 'Vi møtes aldri.' })
  expect(second.status).toBe(409)
  expect(second.text).toContain('Vi møtes annenhver torsdag.')
  const before = await countRows(world)
  for (const wrong of [{ what: '' }, { how: 'shouting' }, { proposed_by: newId() }, { makers: [newId()] }])
    expect((await member.post(decisions, { ...settled, ...wrong })).status, JSON.stringify(wrong)).toBe(422)
  expect((await observer.post(decisions, settled)).status).toBe(403)
  expect((await member.post(decisions, { ...settled, what: 'Ring 99 88 77 66' })).text).toContain(
    'id="look-first"',
  )
  expect(await countRows(world)).toEqual(before)
  expect((await lead.post(`${decisions}/${decision!.id}/remove`)).status).toBe(303)
  expect((await member.post(`${decisions}/${decision!.id}/remove`)).status).toBe(404)
})

test('the agenda is put in order by all, pressed twice moves once, and what has begun stays', async () => {
  const { id, evening, items } = await layRunning()
  const place = `${evening}/agenda/${items[2]!.id}/place`
  await Promise.all([1, 2].map(() => member.post(place, { from: '3', to: '2' })))
  expect((await agendaOf(world.db, here(), id)).map(item => item.title)).toEqual([
    'Hva trenger vi?',
    'Nå avgjør vi',
    'Pust ut',
  ])
  expect((await lead.post(`${evening}/agenda/${items[0]!.id}/remove`)).status).toBe(409)
  await member.post(`${evening}/agenda/${items[1]!.id}/remove`)
  expect((await agendaOf(world.db, here(), id)).map(item => item.position)).toEqual([1, 2])
  const twice = { kind: 'talk', title: 'Til slutt', minutes: '5' }
  await member.post(`${evening}/agenda`, twice)
  await member.post(`${evening}/agenda`, twice)
  expect(await agendaOf(world.db, here(), id)).toHaveLength(3)
  const before = await countRows(world)
  for (const wrong of [{ minutes: '0' }, { minutes: 'ti' }, { kind: 'lecture' }, { title: 'x'.repeat(121) }])
    expect(
      (await member.post(`${evening}/agenda`, { ...twice, ...wrong })).status,
      JSON.stringify(wrong),
    ).toBe(422)
  expect(
    (await member.post(`${evening}/agenda`, { ...twice, title: 'Tavla', board_id: newId() })).status,
  ).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('a meeting without a settled time can start; one that is cancelled cannot, and one that ended too early goes on', async () => {
  const asking = await layMeeting('asking')
  expect((await lead.post(`${asking.evening}/start`)).status).toBe(303)
  const row = await world.db
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', asking.id)
    .executeTakeFirstOrThrow()
  expect([row.status, row.starts_at, row.ends_at]).toEqual(['running', world.clock.now, later(120)])
  await lead.post(`${asking.evening}/end`)
  await lead.post(`${asking.evening}/start`)
  expect(await statusOf(asking.id)).toBe('running')
  const cancelled = await layMeeting('cancelled')
  for (const press of ['start', 'here', 'end'])
    expect((await lead.post(`${cancelled.evening}/${press}`)).status, press).toBe(409)
  expect(await presentAt(world.db, here(), cancelled.id)).toEqual({ people: [], guests: [] })
})

test('another initiative sees and changes nothing of it', async () => {
  const { id, evening, items } = await layRunning()
  const theirs = await layInitiative(world)
  const stranger = browserOf(world, theirs.seats.facilitator.token)
  const inside = evening.replace(ours.initiative_id, theirs.initiative_id)
  const before = await countRows(world)
  for (const path of ['', '/agenda', '/present', '/decisions', `/agenda/${items[0]!.id}`])
    expect((await stranger.get(inside + path)).status, path).toBe(404)
  const participant_id = theirs.seats.facilitator.participant_id
  for (const [path, body] of [
    ['/start', {}],
    ['/here', {}],
    ['/move', { from: items[0]!.id, to: items[1]!.id }],
    ['/more', { item: items[0]!.id, added: '0' }],
    ['/present', { participant_id, how: 'here' }],
    ['/present/guests', { party: 'resident', people: '3' }],
    ['/decisions', { what: 'x', how: 'one' }],
    ['/agenda', { kind: 'talk', minutes: '5' }],
    [`/agenda/${items[0]!.id}/remove`, {}],
  ] as const)
    expect((await stranger.post(inside + path, body)).status, path).toBe(404)
  expect(await countRows(world)).toEqual(before)
  expect(await running(id)).toBe('Hva trenger vi?')
})
