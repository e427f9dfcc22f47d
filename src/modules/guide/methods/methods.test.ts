import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { languages } from '../../../platform/language.ts'
import { theGuide } from '../queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let guide: string
let card: string
let member: Visitor
let observer: Visitor

const uses = () => world.db.selectFrom('method_use').selectAll().orderBy('noted_at').execute()

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  guide = `/i/${ours.initiative_id}/guide`
  card = `${guide}/methods/shared-meal`
  member = browserOf(world, ours.seats.member.token)
  observer = browserOf(world, ours.seats.observer.token)
})
afterAll(() => world.end())

test('every card opens in every language, with its steps and what to take care of', async () => {
  const { methods } = await theGuide()
  expect(methods.length).toBeGreaterThan(0)
  for (const language of languages) {
    const visitor = browserOf(world, ours.seats.observer.token, language)
    const list = await visitor.get(`${guide}/methods`)
    for (const one of methods) expect(list.text).toContain(`/guide/methods/${one.id}"`)
    const page = await visitor.get(`${guide}/methods/${methods[0]!.id}`)
    expect(page.text).toContain(`lang="${language}"`)
    expect(page.text.match(/<ol class="method-steps">[\s\S]*?<\/ol>/)![0].match(/<li>/g)).toHaveLength(
      methods[0]!.steps.length,
    )
    expect(page.text).not.toContain('undefined')
  }
  expect((await member.get(`${guide}/methods/no-such-card`)).status).toBe(404)
})

test('the list is filtered by its address, and says kindly when nothing fits', async () => {
  const found = await member.get(`${guide}/methods?field=equality&company=employees`)
  expect(found.text).toMatch(/<option value="equality" selected/)
  const none = await member.get(`${guide}/methods?phase=year_after&company=employees&time=15&field=goal`)
  expect(none.text).toContain('Ingen kort passer')
  expect((await member.get(`${guide}/methods?phase=%22&time=x`)).status).toBe(200)
})

test('the group means to use a card, then tells how it went; two at once are shown both', async () => {
  const meant = await member.post(`${card}/uses`, { used: 'no', day: '2026-03-05', note: '' })
  expect(meant.location).toBe(`${card}?said=meant#uses`)
  expect((await observer.get(`${guide}/methods`)).text).toContain('Vi vil bruke det 5. mars 2026')
  const [{ id } = { id: '' }] = await uses()
  const form = { used: 'yes', day: '2026-03-05', version: '1' }
  expect((await member.post(`${card}/uses/${id}`, { ...form, note: 'Alle kom' })).status).toBe(303)
  const late = await member.post(`${card}/uses/${id}`, { ...form, note: 'Suppa var god' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Alle kom')
  expect(late.text).toContain('Suppa var god')
  const page = await observer.get(card)
  expect(page.text).toContain('Brukt 5. mars 2026')
  expect(page.text).not.toContain('<textarea')
  expect(await uses()).toMatchObject([{ note: 'Alle kom', used: true, row_version: 2 }])
})

test('what is agreed from a card is a step like all others, and says where it came from', async () => {
  const step = { what: 'Låne kjøkkenet på skolen', who: 'Vi', due: '2026-03-12' }
  expect((await member.post(`${card}/steps`, step)).location).toBe(`${card}?said=agreed#agree`)
  const row = await world.db.selectFrom('step').selectAll().where('what', '=', step.what).executeTakeFirst()
  expect(row).toMatchObject({ origin: 'guide', origin_id: null, origin_ref: 'shared-meal' })
  expect((await member.get(card)).text).toContain(step.what)
})

test('bad input and those who only read along leave nothing behind', async () => {
  const before = await countRows(world)
  const statuses = async (who: Visitor) => [
    (await who.post(`${card}/uses`, { used: 'maybe', day: '', note: '' })).status,
    (await who.post(`${card}/uses`, { used: 'yes', day: 'i går', note: '' })).status,
    (await who.post(`${card}/uses`, { used: 'yes', day: '', note: 'x'.repeat(1001) })).status,
    (await who.post(`${card}/uses`, { used: 'yes', day: '', note: 'a\u0007' })).status,
    (await who.post(`${card}/uses`, { used: 'yes', day: '', note: 'Ring 912 34 567' })).status,
    (await who.post(`${card}/steps`, { what: 'x'.repeat(301), who: '', due: '' })).status,
  ]
  expect(await statuses(member)).toEqual(Array(6).fill(422))
  expect(await statuses(observer)).toEqual(Array(6).fill(403))
  const unknown = { used: 'yes', day: '', note: '' }
  expect((await member.post(`${guide}/methods/no-such-card/uses`, unknown)).status).toBe(404)
  const step = { what: 'Noe', who: 'Vi', due: '' }
  expect((await member.post(`${guide}/methods/no-such-card/steps`, step)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('another initiative knows nothing of it, and what is taken away is gone once', async () => {
  const [{ id } = { id: '' }] = await uses()
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.member.token)
  const there = `/i/${other.initiative_id}/guide/methods/shared-meal`
  expect((await theirs.get(there)).text).not.toContain('Alle kom')
  expect((await theirs.get(`${there}/uses/${id}`)).status).toBe(404)
  expect((await theirs.post(`${there}/uses/${id}/remove`)).status).toBe(404)
  // A note belongs to its card.
  expect((await member.get(`${guide}/methods/our-ground-rules/uses/${id}`)).status).toBe(404)
  const gone = await Promise.all([1, 2].map(() => member.post(`${card}/uses/${id}/remove`)))
  expect(gone.map(answer => answer.status).toSorted()).toEqual([303, 404])
  expect(await uses()).toEqual([])
})

test('a first evening is prepared with one press: times, what to bring, who does what', async () => {
  const empty = await member.get(`${guide}/evening`)
  const ready = /href="([^"]*card=shared-meal[^"]*)"/.exec(empty.text)![1]!.replaceAll('&amp;', '&')
  const before = await countRows(world)
  const { text } = await member.get(`${ready}&start=16.30`)
  expect(text).toContain('16.30')
  expect(text).toContain('Et måltid sammen')
  expect(text).toContain('Navnelapper med bare fornavn')
  expect(text).toContain('Vert')
  expect({ ...(await countRows(world)), audit_event: 0 }).toEqual({ ...before, audit_event: 0 })
  const odd = await member.get(`${guide}/evening?card=no-such&card=&start=99`)
  expect(odd.status).toBe(200)
  expect(odd.text).toContain('Vi forsto ikke klokkeslettet')
})
