import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { sheets } from './queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let here = ''
let initiative_id = ''
let lead: Visitor
let member: Visitor
let observer: Visitor

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}/guide/sheets`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const stored = () =>
  db
    .selectFrom('sheet_row')
    .select(['id', 'sheet', 'fields', 'version'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('added_at')
    .execute()

const key = { what: 'Nøkkelen til lokalet', zone: 'power', barrier: 'routine', owner: '', action: '' }

test('a line is added, changed and taken away, and each leaves a trace', async () => {
  expect((await member.post(`${here}/scope`, key)).location).toBe(`${here}/scope?said=added`)
  const [row] = await stored()
  expect(row).toMatchObject({ sheet: 'scope', fields: key, version: 1 })
  const shown = (await observer.get(`${here}/scope`)).text
  expect(shown).toContain('Nøkkelen til lokalet')
  expect(shown).toContain('Rutiner: 1')
  expect((await observer.get(here)).text).toContain('1 linje')

  const at = `${here}/scope/${row!.id}`
  expect((await lead.get(at)).text).toContain('value="Nøkkelen til lokalet"')
  const changed = await lead.post(at, { ...key, zone: 'outside', version: '1' })
  expect(changed.location).toBe(`${here}/scope?said=changed`)
  expect((await member.get(`${here}/scope`)).text).toContain('uten at det står hvem som har myndighet')

  const gone = await Promise.all([lead.post(`${at}/remove`), member.post(`${at}/remove`)])
  expect(gone.map(({ status }) => status).sort()).toEqual([303, 404])
  expect(await stored()).toEqual([])
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .where('reading', '=', false)
    .orderBy('what')
    .execute()
  expect(traces.map(({ what }) => what)).toEqual([
    'sheet_row_added',
    'sheet_row_changed',
    'sheet_row_removed',
  ])
})

test('two who add at once both do; two who change at once are shown what the other wrote', async () => {
  const both = await Promise.all(
    [lead, member].map(one => one.post(`${here}/risks`, { what: 'Det går for fort' })),
  )
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  const [row] = await stored()
  const at = `${here}/risks/${row!.id}`
  await lead.post(at, { what: 'Det går for sakte', version: '1' })
  const late = await member.post(at, { what: 'Det stopper', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Det går for sakte')
  expect(late.text).toContain('Det stopper')
  expect((await member.post(at, { what: 'Det stopper', version: '2' })).status).toBe(303)
})

test('what a sheet does not take comes back with what was typed, and nothing is kept', async () => {
  const before = await countRows(world)
  const refused = [
    ['scope', { ...key, what: '' }],
    ['scope', { ...key, what: 'x'.repeat(300) }],
    ['scope', { ...key, what: 'a\u0007b' }],
    ['scope', { ...key, zone: 'nowhere' }],
    ['scope', { ...key, zone: '' }],
    ['time', { who: 'Helsesykepleier', hours: '12,5' }],
    ['time', { who: 'Helsesykepleier', from_day: '2026-02-30' }],
  ] as const
  for (const [name, typed] of refused) {
    const answer = await member.post(`${here}/${name}`, typed)
    expect(answer.status, JSON.stringify(typed)).toBe(422)
    expect(answer.text).toContain('error-summary')
  }
  expect((await member.post(`${here}/time`, { who: 'Helsesykepleier', hours: '12,5' })).text).toContain(
    'value="Helsesykepleier"',
  )
  expect(await countRows(world)).toEqual(before)
})

test('the name of somebody else is looked at first, but not where somebody is named on purpose', async () => {
  await db
    .updateTable('participant')
    .set({ name: 'Ingrid' })
    .where('initiative_id', '=', initiative_id)
    .where('name', '=', 'facilitator')
    .execute()
  const named = 'Ingrid'
  const looked = await member.post(`${here}/risks`, { what: `Vi mister ${named} snart` })
  expect(looked.status).toBe(422)
  expect(looked.text).toContain('look-first')
  expect((await member.post(`${here}/risks`, { what: 'Vi mister en', watcher: named })).status).toBe(303)
  // Whoever leaves finds the name there, and what one wrote oneself among one's own things.
  expect((await lead.get(`/i/${initiative_id}/me/erase`)).text).toContain('/guide/sheets/risks"')
  expect((await member.get(`/i/${initiative_id}/me/things`)).text).toContain('Vi mister en · Ingrid')
  const numbered = await member.post(`${here}/risks`, { what: 'x', watcher: 'Ring 912 34 567' })
  expect(numbered.status).toBe(422)
})

test('those who read along write nothing; a stranger and another initiative see nothing', async () => {
  await lead.post(`${here}/scope`, key)
  const [row] = await stored()
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.member.token)
  expect((await observer.get(`${here}/scope`)).text).not.toContain('<form method="post" action="/i/')
  expect((await theirs.get(`${here}/scope`)).status).toBe(404)
  const there = `/i/${other.initiative_id}/guide/sheets`
  expect((await theirs.get(`${there}/scope`)).text).not.toContain('Nøkkelen')
  // On another sheet than its own it is not there either.
  expect((await lead.get(`${here}/risks/${row!.id}`)).status).toBe(404)
  const before = await countRows(world)
  expect((await observer.post(`${here}/scope`, key)).status).toBe(403)
  expect((await observer.post(`${here}/scope/${row!.id}/remove`)).status).toBe(403)
  expect((await theirs.post(`${there}/scope/${row!.id}`, { ...key, version: '1' })).status).toBe(404)
  expect((await theirs.post(`${there}/scope/${row!.id}/remove`)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('a sheet that is not there is not found, in whatever way it is asked for', async () => {
  for (const name of ['nothing', 'constructor', '__proto__', '%20']) {
    expect((await lead.get(`${here}/${name}`)).status).toBe(404)
    expect((await lead.post(`${here}/${name}`, key)).status).toBe(404)
  }
  expect(await stored()).toEqual([])
})

test('every sheet opens in every language, empty and with a line of an earlier release', async () => {
  for (const { name } of sheets) {
    const at = world.clock.now
    const old = { initiative_id, id: crypto.randomUUID(), sheet: name, fields: JSON.stringify({ gone: 'x' }) }
    await db
      .insertInto('sheet_row')
      .values({ ...old, added_at: at, changed_at: at })
      .execute()
    for (const language of ['nb', 'nn', 'da', 'en']) {
      await lead.post('/language', { language, back: here })
      expect((await lead.get(`${here}/${name}`)).status, name).toBe(200)
      expect((await lead.get(`${here}/${name}/${old.id}`)).status, name).toBe(200)
    }
  }
})
