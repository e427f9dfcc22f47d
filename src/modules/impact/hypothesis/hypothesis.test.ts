import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { drawnOf } from './queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let map = ''
let lead: Visitor
let member: Visitor
let ids: Record<string, string>

beforeEach(async () => {
  ours = await layInitiative(world)
  map = `/i/${ours.initiative_id}/impact/hypothesis`
  lead = browserOf(world, ours.seats.facilitator.token)
  member = browserOf(world, ours.seats.member.token)
  ids = {}
})

async function layItems(items: Record<string, string>): Promise<void> {
  const { initiative_id } = ours
  const group_id = newId()
  const added = { added_at: world.clock.now, position: 1 }
  await db
    .insertInto('target_group')
    .values({ initiative_id, id: group_id, name: 'Unge foreldre', kind: 'residents', ...added })
    .execute()
  for (const [title, kind] of Object.entries(items)) {
    ids[title] = newId()
    const group = { group_id: kind === 'goal' ? group_id : null }
    await db
      .insertInto('plan_item')
      .values({ initiative_id, id: ids[title], kind, title, ...group, ...added })
      .execute()
  }
}
const usual = {
  Ensomhet: 'challenge',
  Middag: 'activity',
  'Tjue spiser': 'result',
  'Har en venn': 'goal',
  'Blir boende': 'effect',
}
const link = (from: string, to: string, more: Record<string, string> = {}) => ({
  ...{ from_id: ids[from] ?? from, to_id: ids[to] ?? to, causality: 'middle', reason: '', ...more },
})
const links = async () => (await drawnOf(db, await ours.seats.facilitator.access())).links

test('an empty map teaches with an example, and says that it is made up', async () => {
  const { text } = await member.get(map)
  expect(text).toContain('Slik kan et kart se ut')
  expect(text).toContain('Eksempelet er oppdiktet.')
  expect(text).toContain('Turgruppe hver søndag')
  expect(text).toContain('why-map')
})

test('the map and its text say what leads to what, how surely, and why', async () => {
  await layItems({ ...usual, 'Noen føler seg utenfor': 'side_effect' })
  expect((await lead.get(map)).text).toContain('Rutene er på plass.')
  await lead.post(map, link('Ensomhet', 'Middag', { causality: 'high' }))
  await member.post(map, link('Middag', 'Tjue spiser', { reason: 'Vi teller tallerkener' }))
  await member.post(map, link('Tjue spiser', 'Har en venn', { causality: 'low' }))
  await member.post(map, link('Middag', 'Noen føler seg utenfor'))
  const { text } = await member.get(map)
  expect(text).toMatch(/Vi gjør dette fordi:<\/span> <a [^>]*>Ensomhet/)
  expect(text).toContain('Middels sikkert. Hvorfor: Vi teller tallerkener')
  expect(text).toMatch(/Det kan også føre til:[^\n]*Noen føler seg utenfor/)
  expect(text).toContain('Ikke knyttet til noe ennå')
  for (const dashes of ['9 6', '0.1 6.5']) expect(text).toContain(`stroke-dasharray="${dashes}"`)
  expect(text).toContain(`/impact/items/activity/${ids.Middag}`)
  expect(text).toContain(`/goals/${ids['Har en venn']}`)
  const reader = await browserOf(world, ours.seats.observer.token).get(map)
  expect(reader.text).toContain('Har en venn')
  expect(reader.text).toContain('role="img"')
  expect(reader.text).not.toContain(`/impact/items/activity/${ids.Middag}`)
})

test('an arrow that is there already is said so, and leads to where it is changed; pressed twice, it is one', async () => {
  await layItems(usual)
  const first = link('Middag', 'Tjue spiser', { reason: 'Vi teller' })
  const twice = await Promise.all([1, 2].map(() => lead.post(map, first)))
  expect(twice.map(({ location }) => location)).toEqual([`${map}?said=added`, `${map}?said=added`])
  const one = `${map}/${ids.Middag}/${ids['Tjue spiser']}`
  const again = await member.post(map, link('Middag', 'Tjue spiser', { causality: 'high' }))
  expect(again.location).toBe(`${one}?said=there_already`)
  expect((await member.get(again.location!)).text).toContain('Den pila er tegnet fra før.')
  expect(await links()).toMatchObject([{ causality: 'middle', reason: 'Vi teller', version: 1 }])
})

test('how surely and why may be changed, by one after the other; then it is taken away', async () => {
  await layItems(usual)
  await lead.post(map, link('Middag', 'Tjue spiser'))
  const one = `${map}/${ids.Middag}/${ids['Tjue spiser']}`
  const change = { causality: 'low', reason: 'Vi vet ikke', version: '1' }
  expect((await member.post(one, change)).status).toBe(303)
  const late = await lead.post(one, { ...change, reason: 'Vi har sett det' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Vi vet ikke')
  expect((await lead.post(`${one}/remove`)).status).toBe(303)
  expect((await lead.post(`${one}/remove`)).status).toBe(404)
  expect((await lead.get(one)).status).toBe(404)
})

test('goals that lead to each other in a ring do not hang the page', async () => {
  await layItems({ Trygg: 'goal', Modig: 'goal', Glad: 'goal' })
  for (const [from, to] of [
    ['Trygg', 'Modig'],
    ['Modig', 'Glad'],
    ['Glad', 'Trygg'],
  ] as const) {
    expect((await lead.post(map, link(from, to))).status).toBe(303)
  }
  const { status, text } = await lead.get(map)
  expect(status).toBe(200)
  expect(text).toContain('Hva det fører videre til, står lenger oppe.')
})

test('after one box is chosen, only what may follow from it can be', async () => {
  await layItems(usual)
  const { text } = await lead.get(`${map}?from=${ids['Tjue spiser']}`)
  const to = /<select[^>]*id="to_id"[\s\S]*?<\/select>/.exec(text)![0]
  expect(to).toContain('Har en venn')
  expect(to).not.toContain('Tjue spiser')
})

test('what makes no sense comes back, and neither readers nor another initiative draw here', async () => {
  await layItems(usual)
  await lead.post(map, link('Middag', 'Tjue spiser'))
  const one = `/${ids.Middag}/${ids['Tjue spiser']}`
  const other = await layInitiative(world)
  const before = await countRows(world)
  for (const [given, says] of [
    [link('Blir boende', 'Middag'), 'Dette kan ikke følge av det du valgte over.'],
    [link('Middag', 'Middag'), 'Velg to forskjellige.'],
    [link('Middag', newId()), 'Dette står ikke i planen lenger.'],
    [link(newId(), 'Middag'), 'Dette står ikke i planen lenger.'],
    [link('', 'Middag'), ''],
    [link('Middag', 'Har en venn', { causality: 'certain' }), ''],
    [link('Middag', 'Har en venn', { reason: 'x'.repeat(601) }), '600'],
  ] as const) {
    const answer = await lead.post(map, given)
    expect(answer.status, JSON.stringify(given)).toBe(422)
    expect(answer.text).toContain(says)
  }
  const reader = browserOf(world, ours.seats.mentor.token)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const astray = map.replace(ours.initiative_id, other.initiative_id)
  const change = { causality: 'low', reason: '', version: '1' }
  expect((await reader.post(map, link('Middag', 'Har en venn'))).status).toBe(403)
  expect((await reader.post(map + one, change)).status).toBe(403)
  expect((await stranger.post(astray, link('Middag', 'Har en venn'))).status).toBe(303)
  expect((await stranger.post(astray + one, change)).status).toBe(404)
  expect((await stranger.post(`${astray + one}/remove`)).status).toBe(404)
  expect((await stranger.get(map)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})
