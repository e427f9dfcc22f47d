import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { theGuide } from '../queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)
const { points } = await theGuide()
const began = new Date('2026-02-02T10:00:00Z')
const later = (days: number) => new Date(began.getTime() + days * 86_400_000)

let laid: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let lead: Visitor
let member: Visitor
let observer: Visitor

beforeEach(async () => {
  world.clock.now = began
  laid = await layInitiative(world)
  here = `/i/${laid.initiative_id}`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const move = (who: Visitor, way: string, version: number, reason = '') =>
  who.post(`${here}/guide/move`, { way, reason, version: String(version) })
const change = (values: {
  meal?: string
  whom_to_ask?: string
  place?: string
  ambition?: number
  started_by?: string
}) => db.updateTable('initiative').set(values).where('initiative_id', '=', laid.initiative_id).execute()
const names = (text: string) =>
  points.filter(point => text.includes(`/guide/points/${point.id}"`)).map(one => one.id)

test('the first week shows three things and only those, and one way to the rest', async () => {
  const { text } = await lead.get(`${here}/guide`)
  expect(text.match(/<h3>/g)).toHaveLength(3)
  expect(text).toContain('Et foreløpig spørsmål')
  expect(text).toContain('Hvordan kan flere spise sammen?')
  expect(text).toContain('Skriv hvem')
  expect(text).toContain('Skriv hva dere spiser')
  expect(names(text)).toEqual([])
  expect(text.match(/<svg/g)).toHaveLength(2)
  await change({ meal: 'Fiskesuppe', whom_to_ask: 'Amina' })
  const done = (await lead.get(`${here}/guide`)).text
  expect(done).toContain('Fiskesuppe')
  expect(done).toContain(`${here}/people/add`)
  // Those who do not lead are sent nowhere that is closed to them.
  expect((await member.get(`${here}/guide`)).text).not.toContain(`${here}/edit`)
  expect(names((await lead.get(`${here}/guide?all=yes`)).text)).not.toEqual([])
})

test('after a week, or as soon as something is said of a point, the three next points are shown', async () => {
  world.clock.now = later(8)
  const { text } = await lead.get(`${here}/guide`)
  expect(text).toContain('Tre ting nå')
  expect(text).toContain('Dere er på sted 1: forberede')
  const next = text.slice(text.indexOf('class="now"'), text.indexOf('</ol>', text.indexOf('class="now"')))
  expect(names(next)).toEqual(
    points
      .filter(one => one.before_inviting)
      .slice(0, 3)
      .map(one => one.id),
  )
  world.clock.now = later(1)
  const [first] = points
  await lead.post(`${here}/guide/points/${first!.id}`, {
    state: 'in_place',
    note: '',
    who: '',
    due: '',
    version: '1',
  })
  expect((await lead.get(`${here}/guide`)).text).toContain('1 av ')
})

test('where residents began, what was written for them comes first, and with it', async () => {
  world.clock.now = later(8)
  await change({ started_by: 'residents' })
  const { text } = await lead.get(`${here}/guide`)
  const own = points.find(
    one => one.chapter === 'preparation' && one.advice.some(advice => advice.started_by === 'residents'),
  )!
  expect(text).toContain(own.advice.find(advice => advice.started_by === 'residents')!.text.nb)
  expect(text).not.toContain('Er dere klare til å invitere innbyggere?')
})

test('what is for those who want to run it together stands behind a fold, unless that is what they want', async () => {
  world.clock.now = later(8)
  await change({ ambition: 0 })
  expect((await lead.get(`${here}/guide`)).text).toContain('Når dere vil drive det sammen')
  await change({ ambition: 4 })
  expect((await lead.get(`${here}/guide`)).text).not.toContain('Når dere vil drive det sammen')
})

test('one goes on, back with a reason and starts again, and the way stays to be seen', async () => {
  expect((await move(lead, 'recruitment', 1)).location).toBe(`${here}/guide?said=moved`)
  expect((await move(lead, 'work', 2)).status).toBe(303)
  const without = await move(lead, 'recruitment', 3)
  expect(without.status).toBe(422)
  expect(without.text).toContain('Skriv hvorfor dere går tilbake')
  world.clock.now = later(29)
  expect((await move(lead, 'recruitment', 3, 'For få innbyggere kom')).status).toBe(303)
  expect((await move(lead, 'restart', 4, 'Omorganisering')).status).toBe(303)
  expect((await move(lead, 'work', 5)).status).toBe(303)
  expect((await move(lead, 'restart', 6, 'Ny start, nye folk')).status).toBe(303)
  const { text } = await observer.get(`${here}/guide`)
  expect(text).toContain('Dere går veien for 3. gang.')
  expect(text).toContain('Dere begynte på nytt 3. mars 2026. Grunnen var: Ny start, nye folk')
  expect(text).toContain('Dere har gått tilbake 3 ganger.')
  const way = (await observer.get(`${here}/guide/move`)).text
  expect(way).toContain('Gikk tilbake 3. mars 2026: invitere')
  expect(way).toContain('For få innbyggere kom')
  expect(way).not.toContain('Velg et sted på veien')
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', laid.initiative_id)
    .where('reading', '=', false)
    .execute()
  expect(traces.map(one => one.what).toSorted()).toEqual([
    'phase_moved_back',
    ...Array(3).fill('phase_moved_on'),
    ...Array(2).fill('phase_restarted'),
  ])
})

test('of two who move at once, the second is told so; those who do not lead cannot', async () => {
  const both = await Promise.all(['recruitment', 'work'].map(way => move(lead, way, 1)))
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 409])
  expect(both.find(answer => answer.status === 409)!.text).toContain('En annen har nettopp flyttet dere')
  const before = await countRows(world)
  expect((await move(lead, 'closing', 1)).status).toBe(409)
  const typed = await move(lead, 'restart', 1, 'Vi mistet lokalet')
  expect(typed.status).toBe(409)
  expect(typed.text, 'what was typed is still there, and can be sent').toContain(
    'Vi mistet lokalet</textarea>',
  )
  expect(typed.text).toContain('name="version" value="2"')
  for (const who of [member, observer]) expect((await move(who, 'closing', 2)).status).toBe(403)
  for (const odd of ['nowhere', '', 'work\u0000']) expect((await move(lead, odd, 2)).status).toBe(422)
  expect((await move(lead, 'restart', 2, 'x'.repeat(601))).status).toBe(422)
  expect((await move(lead, 'restart', 2, '\u0007')).status).toBe(422)
  const traceless = ({ audit_event: _, ...rest }: Record<string, number>) => rest
  expect(traceless(await countRows(world))).toEqual(traceless(before))
})

test('while it rests for a year, and when it has ended, the guide says so and asks for nothing', async () => {
  await lead.post(`${here}/state`, { state: 'paused', reason: 'Foreldrepermisjon' })
  const own = (table: 'initiative_state' | 'initiative', values: { at: Date } | { created_at: Date }) =>
    db.updateTable(table).set(values).where('initiative_id', '=', laid.initiative_id).execute()
  await own('initiative', { created_at: later(-400) })
  await own('initiative_state', { at: later(-365) })
  const { text } = await lead.get(`${here}/guide`)
  expect(text).toContain('Samskapingen har hatt pause siden 2. februar 2025')
  expect(text).toContain('Akkurat nå har dere pause.')
  expect(text).not.toContain('Tre ting nå')
  expect((await lead.get(here)).text).not.toContain('Neste i veiviseren')
  await lead.post(`${here}/state`, { state: 'ended', reason: 'Ferdig' })
  const ended = (await member.get(`${here}/guide`)).text
  expect(ended).toContain('Samskapingen ble avsluttet')
  expect(ended).not.toContain('class="now"')
})

test('the last phase leads nowhere but to the start, and a phase where all is said leads on', async () => {
  world.clock.now = later(8)
  const open = points.filter(one => one.chapter === 'preparation')
  for (const { id } of open) {
    await member.post(`${here}/guide/points/${id}`, {
      state: 'in_place',
      note: '',
      who: '',
      due: '',
      version: '1',
    })
  }
  expect((await lead.get(`${here}/guide`)).text).toContain('Gå videre: invitere')
  expect((await member.get(`${here}/guide`)).text).not.toContain('Gå videre: invitere')
  await move(lead, 'year_after', 1)
  const { text } = await lead.get(`${here}/guide/move`)
  expect(text).not.toContain('Videre:')
  expect(text).toContain('Begynne på nytt fra start')
})

test('the overview says where they are and what is next, and another initiative knows nothing of it', async () => {
  world.clock.now = later(8)
  await move(lead, 'recruitment', 1)
  const { text } = await member.get(here)
  expect(text).toContain('Dere inviterer folk, siden 10. februar 2026.')
  expect(text).toContain('Neste i veiviseren')
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.facilitator.token)
  expect((await theirs.get(`/i/${other.initiative_id}/guide?all=yes`)).text).toContain('Dere er på sted 1')
  expect((await theirs.get(`${here}/guide`)).status).toBe(404)
  expect((await move(theirs, 'work', 2)).status).toBe(404)
})

test('no place and no residents is no hindrance, in any language', async () => {
  await change({ place: '' })
  await db.deleteFrom('participant').where('id', '=', laid.seats.member.participant_id).execute()
  for (const language of ['nb', 'nn', 'da', 'en']) {
    const reader = browserOf(world, laid.seats.facilitator.token, language)
    for (const page of ['/guide', '/guide?all=yes', '/guide/move', '/guide/why', '/guide/ready', '']) {
      expect((await reader.get(here + page)).status, `${language} ${page}`).toBe(200)
    }
  }
})

test('why it goes wrong, and what helps, each with its points', async () => {
  const { text } = await observer.get(`${here}/guide/why`)
  expect(text.match(/<article>/g)).toHaveLength(12)
  expect(text).toContain('Bekken (2022)')
  expect(names(text).length).toBeGreaterThan(5)
})
