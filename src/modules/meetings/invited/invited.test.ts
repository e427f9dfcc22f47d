import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { text as plan_text } from '../plan/text/index.ts'
import { text as letter_text } from './letters/text/index.ts'
import { text } from './text/index.ts'

const words = text.nb
const plan_words = plan_text.nb
const { subjects } = letter_text.nb

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let all: string
let lead: Visitor
let member: Visitor
let observer: Visitor
let amina: string
let unclaimed: string

const address = (name: string) => `${name}@example.test`

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  all = `/i/${ours.initiative_id}/meetings`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
  amina = ours.seats.member.participant_id
  await nameAs(amina, 'Amina')
  const waits = await laySeat(world, ours.initiative_id, 'member')
  unclaimed = waits.participant_id
  await world.db.deleteFrom('session_seat').where('participant_id', '=', unclaimed).execute()
  await nameAs(unclaimed, 'Per')
})
afterAll(() => world.end())

const nameAs = (id: string, name: string) =>
  world.db
    .updateTable('participant')
    .set({ name, email: address(name) })
    .where('id', '=', id)
    .execute()

const edited = {
  title: 'Middag',
  purpose: '',
  day: '2026-02-05',
  from: '18:00',
  to: '20:00',
  place: 'Biblioteket',
}

async function planned(title: string) {
  const made = await lead.post(`${all}/new`, { ...edited, title, knows: 'known' })
  expect(made.status, made.text).toBe(303)
  const plan = made.location!.split('?')[0]!
  return { plan, invited: `${plan}/invited`, id: plan.split('/').at(-1)! }
}
const mails = () => world.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()
const rowOf = (meeting_id: string, participant_id: string) =>
  world.db
    .selectFrom('meeting_invited')
    .selectAll()
    .where('meeting_id', '=', meeting_id)
    .where('participant_id', '=', participant_id)
    .executeTakeFirst()

test('a letter goes once to somebody who has come, with all there is to know and the way to reply', async () => {
  const { invited, plan, id } = await planned('Suppe')
  await lead.post(`${plan}/edit`, {
    ...edited,
    ...{
      title: 'Suppe',
      meal: 'Fiskesuppe',
      place_why: 'Der er alle kjent',
      costs_covered: 'yes',
      version: '1',
    },
  })
  const page = (await lead.get(invited)).text
  expect(page).toContain(address('Amina'))
  // Somebody has typed Per's address for him; he has not come yet.
  expect(page).not.toContain(address('Per'))
  const sent = await Promise.all([1, 2].map(() => lead.post(`${invited}/mail`, { people: amina })))
  expect(sent.map(({ status }) => status)).toEqual([303, 303])
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail).toMatchObject({ recipient: address('Amina'), kind: 'meeting_invitation', about: id })
  for (const told of [
    'Suppe',
    '5. februar 2026',
    'Biblioteket',
    'Der er alle kjent',
    'Fiskesuppe',
    `${plan_words.facts.costs}: ${plan_words.covered}`,
  ])
    expect(mail!.body).toContain(told)
  expect(mail!.body).toContain(`${world.config.base_url}${invited}`)
  expect(mail!.body).toContain(`${world.config.base_url}${plan}/calendar.ics`)

  const before = await countRows(world)
  expect((await lead.post(`${invited}/mail`, { people: [] })).status).toBe(422)
  expect((await lead.post(`${invited}/mail`, { people: unclaimed })).text).toContain(words.errors.no_address)
  expect((await member.post(`${invited}/mail`, { people: amina })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  await world.db.deleteFrom('outbox').execute()
})

test('who has stopped their letters gets none', async () => {
  const { invited } = await planned('Uten brev')
  const own = { initiative_id: ours.initiative_id, participant_id: amina }
  await world.db
    .insertInto('weekly_letter')
    .values({ ...own, stopped_at: world.clock.now })
    .execute()
  expect((await lead.post(`${invited}/mail`, { people: amina })).status).toBe(422)
  expect(await mails()).toEqual([])
  await world.db.deleteFrom('weekly_letter').execute()
})

test('people say whether they come, and what would help is for those who lead', async () => {
  const { invited, id } = await planned('Svar')
  await lead.post(`${invited}/noted`, { people: [amina, ours.seats.observer.participant_id], way: 'message' })
  expect((await member.get(invited)).text).toContain(words.ways.message)
  for (const reply of ['maybe', 'coming']) {
    expect((await member.post(`${invited}/reply`, { reply, needs: 'Skyss hjem' })).status).toBe(303)
  }
  expect(await rowOf(id, amina)).toMatchObject({ reply: 'coming', way: 'message', needs: 'Skyss hjem' })
  const seen = await Promise.all([lead, observer].map(async who => (await who.get(invited)).text))
  expect(seen.map(text => text.includes('Skyss hjem'))).toEqual([true, false])
  expect(seen[0]).toContain(words.by_side(1, 0))
  expect((await observer.post(`${invited}/reply`, { reply: 'not_coming' })).status).toBe(303)

  const uninvited = browserOf(world, ours.seats.researcher.token)
  const before = await countRows(world)
  expect((await uninvited.post(`${invited}/reply`, { reply: 'coming' })).status).toBe(403)
  expect((await member.post(`${invited}/reply`, { reply: 'ja' })).status).toBe(422)
  expect((await member.post(`${invited}/for`, { participant_id: unclaimed, reply: 'coming' })).status).toBe(
    403,
  )
  expect(await countRows(world)).toEqual(before)
  expect((await lead.post(`${invited}/for`, { participant_id: unclaimed, reply: 'maybe' })).status).toBe(303)
  expect((await member.get(invited)).text).toContain('Per')
})

test('whoever knows another time or place is named until they are told, and calendars take it in', async () => {
  const { invited, plan, id } = await planned('Flyttes')
  await lead.post(`${invited}/mail`, { people: amina })
  await lead.post(`${invited}/noted`, { people: unclaimed, way: 'said' })
  const sequence = async () => {
    const event = ICAL.parse((await member.get(`${plan}/calendar.ics`)).text)
    const one = new ICAL.Component(event).getFirstSubcomponent('vevent')!
    return [one.getFirstPropertyValue('sequence'), one.getFirstPropertyValue('status')]
  }
  expect(await sequence()).toEqual([0, 'CONFIRMED'])
  // Food moves nobody.
  await member.post(`${plan}/edit`, { ...edited, title: 'Flyttes', meal: 'Vafler', version: '1' })
  expect((await lead.get(plan)).text).not.toContain(plan_words.tell_again)
  await member.post(`${plan}/edit`, { ...edited, title: 'Flyttes', from: '17:00', to: '19:00', version: '2' })
  expect(await sequence()).toEqual([1, 'CONFIRMED'])
  expect((await lead.get(plan)).text).toContain(plan_words.tell_whom('Amina og Per'))
  await lead.post(`${invited}/mail`, { people: amina })
  expect((await mails()).map(({ subject }) => subject)).toEqual([
    subjects.invited('Flyttes'),
    subjects.moved('Flyttes'),
  ])
  expect((await lead.get(invited)).text).toContain(words.outdated.moved('Per'))
  // Who replies knows.
  await lead.post(`${invited}/for`, { participant_id: unclaimed, reply: 'coming' })
  expect((await lead.get(invited)).text).not.toContain(words.outdated.moved('Per'))

  const stale = await lead.post(`${plan}/edit`, { ...edited, version: '2' })
  expect(stale.status).toBe(409)
  expect((await lead.post(`${plan}/cancel`, { cancelled_why: 'Snøstorm' })).status).toBe(303)
  expect((await lead.post(`${plan}/cancel`, { cancelled_why: 'Igjen' })).status).toBe(303)
  expect(await sequence()).toEqual([2, 'CANCELLED'])
  expect((await lead.get(invited)).text).toContain(words.outdated.cancelled('Amina og Per'))
  expect((await member.post(`${invited}/reply`, { reply: 'coming' })).status).toBe(409)
  await lead.post(`${invited}/mail`, { people: amina })
  const last = (await mails()).at(-1)!
  expect(last.subject).toBe(subjects.cancelled('Flyttes'))
  expect(last.body).toContain('Snøstorm')
  expect((await lead.post(`${plan}/back`)).status).toBe(303)
  expect(await sequence()).toEqual([3, 'CONFIRMED'])
  expect((await rowOf(id, amina))!.told).toBe(2)
})

test('a meeting is made in one step; what is wrong comes back and pressing twice makes one', async () => {
  const before = await countRows(world)
  for (const [field, value] of [
    ['title', ''],
    ['knows', 'perhaps'],
    ['day', ''],
    ['day', '2026-01-31'],
    ['from', ''],
  ]) {
    const answer = await member.post(`${all}/new`, { ...edited, knows: 'known', [field!]: value! })
    expect(answer.status, field).toBe(422)
  }
  expect((await observer.post(`${all}/new`, { ...edited, knows: 'known' })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  const night = { ...edited, title: 'Nattevakt', knows: 'known', from: '22:00', to: '01:00' }
  const made = await Promise.all([member.post(`${all}/new`, night), member.post(`${all}/new`, night)])
  expect(new Set(made.map(({ location }) => location)).size).toBe(1)
  const list = (await observer.get(all)).text
  expect(list).toContain('Nattevakt')
  expect(list.indexOf(plan_words.next)).toBeLessThan(list.indexOf('Nattevakt'))
  const stranger = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
  const plan = made[0]!.location!.split('?')[0]!
  for (const path of [plan, `${plan}/invited`, `${plan}/calendar.ics`, `${plan}/edit`]) {
    expect((await stranger.get(path)).status, path).toBe(404)
  }
})

test('the link to one’s calendar is shown once, follows the meetings, and ends with the seat', async () => {
  const mine = `/i/${ours.initiative_id}/me/calendar`
  const made = await member.post(mine)
  const link = /\/calendar\/[\w-]{43}/.exec(made.text)![0]
  expect((await member.get(mine)).text).not.toContain(link)
  const feed = async (path = link) => {
    const answer = await world.visitor().get(path)
    if (answer.status !== 200) return answer.status
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const events = new ICAL.Component(ICAL.parse(answer.text)).getAllSubcomponents('vevent')
    return events.map(one => String(one.getFirstPropertyValue('summary'))).toSorted()
  }
  const { plan } = await planned('I kalenderen')
  await lead.post(`${plan}/invited/for`, { participant_id: amina, reply: 'coming', needs: 'Tolk på dari' })
  expect(await feed()).toContain('I kalenderen')
  // Nobody's name or need goes along.
  expect((await world.visitor().get(link)).text).not.toMatch(/Amina|dari/)
  await lead.post(`${plan}/cancel`, {})
  expect((await world.visitor().get(link)).text).toContain('STATUS:CANCELLED')
  expect(await feed(`${link}.`)).toContain('I kalenderen')

  const anew = /\/calendar\/[\w-]{43}/.exec((await member.post(mine)).text)![0]
  expect([await feed(), (await feed(anew)).constructor]).toEqual([404, Array])
  expect(world.logged.join('\n')).not.toContain(anew.slice(-43))
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('participant_id', '=', amina)
    .execute()
  expect(await feed(anew)).toBe(404)
  await world.db
    .updateTable('initiative_grant')
    .set({ ended_at: null })
    .where('participant_id', '=', amina)
    .execute()
  expect((await member.post(`${mine}/end`)).status).toBe(303)
  expect(await feed(anew)).toBe(404)
})
