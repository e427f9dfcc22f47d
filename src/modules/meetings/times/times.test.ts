import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { text as answering_text } from './answering/text/index.ts'
import { text } from './text/index.ts'

const words = text.nb
const without_seat = answering_text.nb

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let all: string
let lead: Visitor
let member: Visitor
let observer: Visitor

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  all = `/i/${ours.initiative_id}/meetings`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
})
afterAll(() => world.end())

const days = ['2026-02-05', '2026-02-12'] as const

/** A meeting whose time is being found, with two proposals. */
async function asking(title: string) {
  const made = await member.post(`${all}/new`, {
    title,
    knows: 'ask',
    day: days[0],
    from: '18',
    to: '',
    place: '',
  })
  expect(made.status, made.text).toBe(303)
  const times = made.location!.split('?')[0]!
  const more = await member.post(times, { day: days[1], from: '18.00', to: '20:00', place: 'Hos Amina' })
  expect(more.status, more.text).toBe(303)
  const meeting_id = times.split('/').at(-2)!
  const options = await world.db
    .selectFrom('meeting_option')
    .select(['id', 'starts_at', 'place'])
    .where('meeting_id', '=', meeting_id)
    .orderBy('starts_at')
    .execute()
  return {
    times,
    meeting_id,
    plan: `${all}/${meeting_id}`,
    options,
    one: options[0]!.id,
    two: options[1]!.id,
  }
}

const meetingNow = (id: string) =>
  world.db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The link to answer without a seat, as it stands on the page. */
async function linkTo(times: string): Promise<string> {
  await lead.post(`${times}/link`)
  return /\/when\/[\w-]{65}/.exec((await lead.get(times)).text)![0]
}

/** What stands in a hidden field of a page. */
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!

test('times are proposed, answered by those at the table, and one is settled', async () => {
  const { times, meeting_id, one, two } = await asking('Vi planlegger våren')
  const twice = await member.post(times, { day: days[1], from: '18:00', to: '20:00', place: 'Hos Amina' })
  expect(twice.status).toBe(303)
  expect(
    (await member.post(`${times}/answers`, { [`a_${one}`]: 'no', [`a_${two}`]: 'yes', needs: 'Tolk' }))
      .status,
  ).toBe(303)
  expect(
    (await lead.post(`${times}/answers`, { [`a_${one}`]: 'yes', [`a_${two}`]: 'if_needed' })).status,
  ).toBe(303)

  const page = (await lead.get(times)).text
  expect(page.split(words.settle)).toHaveLength(3)
  expect(page).toContain(words.suits_most)
  expect(page).toContain(words.left_out.residents)
  // What would help is for those who lead.
  expect((await lead.get(`${all}/${meeting_id}`)).text).toContain('Tolk')
  for (const who of [member, observer])
    expect((await who.get(`${all}/${meeting_id}`)).text).not.toContain('Tolk')

  const settled = await member.post(`${times}/options/${two}/settle`)
  expect(settled.location).toContain(`${meeting_id}/invited`)
  const { starts_at, place, status, sequence, version } = await meetingNow(meeting_id)
  expect([starts_at!.toISOString(), place, status]).toEqual([
    '2026-02-12T17:00:00.000Z',
    'Hos Amina',
    'planned',
  ])
  expect([sequence, version]).toEqual([1, 2])
  // A second press has nothing left to do; another proposal is refused with the reason.
  expect((await member.post(`${times}/options/${two}/settle`)).status).toBe(303)
  const late = await lead.post(`${times}/options/${one}/settle`)
  expect(late.status).toBe(409)
  expect(late.text).toContain(words.conflicts.meeting_time_settled)
  expect((await meetingNow(meeting_id)).sequence).toBe(1)

  expect((await lead.post(`${times}/again`)).status).toBe(303)
  const again = await meetingNow(meeting_id)
  expect([again.status, again.starts_at, again.sequence]).toEqual(['asking', null, 2])
})

test('two who settle different times at once get one of them', async () => {
  const { times, meeting_id, one, two } = await asking('To på én gang')
  const both = await Promise.all([
    lead.post(`${times}/options/${one}/settle`),
    member.post(`${times}/options/${two}/settle`),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect((await meetingNow(meeting_id)).sequence).toBe(1)
})

test('what lacks something, has passed, or is not theirs is refused, and nothing is kept', async () => {
  const { times, one } = await asking('Feil')
  const before = await countRows(world)
  for (const [field, value] of [
    ['day', ''],
    ['day', '2026-01-05'],
    ['day', '2026-02-30'],
    ['from', ''],
    ['from', '25:00'],
    ['to', 'sent'],
    ['place', 'x'.repeat(161)],
  ]) {
    const answer = await member.post(times, {
      day: '2026-03-01',
      from: '18:00',
      to: '',
      place: '',
      [field!]: value!,
    })
    expect(answer.status, `${field} ${value}`).toBe(422)
    expect(answer.text).toContain(`href="#${field}"`)
  }
  expect((await member.post(`${times}/answers`, { needs: 'Skyss' })).status).toBe(422)
  expect((await member.post(`${times}/answers`, { [`a_${one}`]: 'perhaps' })).status).toBe(422)
  expect((await observer.post(`${times}/answers`, { [`a_${one}`]: 'yes' })).status).toBe(403)
  const stranger = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
  const rows = await countRows(world)
  expect((await stranger.get(times)).status).toBe(404)
  expect((await stranger.post(`${times}/options/${one}/settle`)).status).toBe(404)
  expect(await countRows(world)).toEqual(rows)
  for (const table of ['meeting_option', 'option_voter', 'option_answer'])
    expect(rows[table]).toBe(before[table])
})

test('a proposal is taken away by whoever made it or leads, with what was answered to it', async () => {
  const { times, one, two } = await asking('Ta bort')
  await lead.post(times, { day: '2026-02-19', from: '12', to: '', place: '' })
  const [own] = await world.db
    .selectFrom('meeting_option')
    .select('id')
    .where('starts_at', '=', new Date('2026-02-19T11:00:00Z'))
    .execute()
  expect((await member.post(`${times}/options/${own!.id}/remove`)).status).toBe(403)
  await member.post(`${times}/answers`, { [`a_${one}`]: 'yes', [`a_${two}`]: 'no' })
  for (const who of [member, lead])
    expect((await who.post(`${times}/options/${who === member ? one : two}/remove`)).status).toBe(303)
  expect((await lead.post(`${times}/options/${two}/remove`)).status).toBe(404)
  const left = await world.db
    .selectFrom('option_answer')
    .selectAll()
    .where('option_id', 'in', [one, two])
    .execute()
  expect(left).toEqual([])
})

test('somebody without an account answers with a name, changes it on the same device, and takes it back', async () => {
  const { times, meeting_id, one, two } = await asking('Kveldsmat')
  const link = await linkTo(times)
  const phone = world.visitor()
  const away = await phone.get(link)
  expect([away.status, away.location]).toEqual([303, '/when'])
  const page = await phone.get('/when')
  expect(page.text).toContain('Kveldsmat')
  expect(page.text).toContain('noindex')
  expect(page.text).not.toContain('<script')
  const carried = { link: hidden(page.text, 'link'), key: hidden(page.text, 'key') }
  const answer = { ...carried, name: 'Samira', needs: 'Barnepass', [`a_${one}`]: 'yes', own_device: 'yes' }

  for (const [field, value] of [
    ['name', ''],
    [`a_${one}`, ''],
    ['needs', 'x'.repeat(501)],
  ]) {
    const back = await phone.post('/when/answers', { ...answer, [field!]: value! })
    expect(back.status, field).toBe(422)
    expect(back.text).toContain(hidden(page.text, 'key'))
  }
  expect(await votersIn(meeting_id)).toEqual([])

  for (const _ of [1, 2]) {
    const thanks = await phone.post('/when/answers', answer)
    expect(thanks.status, thanks.text).toBe(200)
    expect(thanks.text).toContain(without_seat.thanks_next)
  }
  expect(await votersIn(meeting_id)).toEqual(['Samira'])

  // Days later, with the same link on the same phone: their own answer stands there, and nobody else's.
  await member.post(`${times}/answers`, { [`a_${one}`]: 'no' })
  phone.cookies.delete('samskap_link')
  expect((await phone.get('/when')).text).toContain(without_seat.stops.no_link.title)
  await phone.get(link)
  const again = (await phone.get('/when')).text
  expect(again).toContain(without_seat.answered_before)
  expect(again).toContain('value="Samira"')
  expect(again).not.toContain('member')
  const changed = { ...answer, key: hidden(again, 'key'), [`a_${two}`]: 'if_needed' }
  expect((await phone.post('/when/answers', changed)).text).toContain(without_seat.thanks_changed)
  expect(await votersIn(meeting_id)).toEqual(['Samira', 'member'])

  // Another person on another phone sees nothing of it.
  const other = world.visitor()
  await other.get(link)
  expect((await other.get('/when')).text).not.toContain('Samira')
  expect((await lead.get(times)).text).toContain('Samira')

  expect((await phone.post('/when/answers/take-back', carried)).text).toContain(
    without_seat.stops.taken_back.title,
  )
  expect(await votersIn(meeting_id)).toEqual(['member'])
  expect(phone.cookies.has('samskap_when')).toBe(false)
})

const votersIn = async (meeting_id: string) => {
  const rows = await world.db
    .selectFrom('option_voter as v')
    .leftJoin('participant as p', 'p.id', 'v.participant_id')
    .select(eb => eb.fn.coalesce('p.name', 'v.name').as('name'))
    .where('v.meeting_id', '=', meeting_id)
    .orderBy('v.participant_id', 'desc')
    .execute()
  return rows.map(({ name }) => name).toSorted()
}

test('whoever has a seat is shown to their own page; on a device that is not theirs nothing is remembered', async () => {
  const { times, one } = await asking('Med plass')
  const link = await linkTo(times)
  expect((await browserOf(world, ours.seats.member.token).get(link)).location).toBe(times)
  expect((await browserOf(world, ours.seats.observer.token).get(link)).location).toBe('/when')
  const library = world.visitor()
  await library.get(link)
  const page = (await library.get('/when')).text
  const carried = { link: hidden(page, 'link'), key: hidden(page, 'key') }
  await library.post('/when/answers', { ...carried, name: 'Per Bakken', [`a_${one}`]: 'yes' })
  expect(library.cookies.has('samskap_when')).toBe(false)
  expect((await library.get('/when')).text).not.toContain('Per Bakken')
  expect((await library.post('/when', carried)).text).toContain('value="Per Bakken"')
})

test('a settled time is told to whoever opens the link; one that is ended, cut or guessed opens nothing', async () => {
  const { times, one, meeting_id } = await asking('Bestemt')
  const link = await linkTo(times)
  const phone = world.visitor()
  await phone.get(link)
  const page = (await phone.get('/when')).text
  await lead.post(`${times}/options/${one}/settle`)
  const told = (await phone.get('/when')).text
  expect(told).toContain(without_seat.stops.settled.title)
  expect(told).toContain('5. februar 2026')
  const late = { link: hidden(page, 'link'), key: hidden(page, 'key'), name: 'Sen', [`a_${one}`]: 'yes' }
  expect((await phone.post('/when/answers', late)).status).toBe(409)
  expect(await votersIn(meeting_id)).toEqual([])

  await lead.post(`${times}/link/end`)
  for (const gone of [link, link.slice(0, -1), `/when/${'A'.repeat(65)}`]) {
    expect((await world.visitor().get(gone)).status, gone).toBe(404)
  }
  expect((await phone.post('/when/answers', late)).status).toBe(404)
})

test('nothing of the link stands in the log, in a trace, or readable in the database', async () => {
  const { times } = await asking('Lenken')
  const link = await linkTo(times)
  await world.visitor().get(link)
  const secret = link.slice(-43)
  expect(world.logged.join('\n')).not.toContain(secret)
  const rows = await world.db.selectFrom('meeting').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(JSON.stringify(await world.db.selectFrom('audit_event').selectAll().execute())).not.toContain(secret)
})
