import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { layResearch } from '../../../../test/house/research.ts'
import { type Answer, makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { bookOf, usesOf } from './queries.ts'
import { text } from './text/index.ts'

const words = text.nb
let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let laid: Awaited<ReturnType<typeof layResearch>>
let one: Visitor
let other: Visitor
let own_id: string
let other_id: string
let codes: string
let coding: string

const ok = (answer: Answer) => expect(answer.status, answer.text.slice(0, 3000)).toBe(303)
const codings = () => world.db.selectFrom('coding').selectAll().orderBy('coded_at').orderBy('id').execute()
const book = () => bookOf(world.db, ours, laid.research_id)
const passage = (at: number) => laid.passages[at] ?? expect.fail('no such passage')
const span = (at: number, from: number, to: number) =>
  `${passage(at).id}:${passage(at).version}:${from}-${to}`
const named = async (name: string) =>
  (await book()).find(code => code.name === name) ?? expect.fail(`no code ${name}`)

beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.end())

beforeEach(async () => {
  ours = await layInitiative(world)
  const { researcher } = ours.seats
  own_id = researcher.participant_id
  one = browserOf(world, researcher.token)
  const second = await laySeat(world, ours.initiative_id, 'researcher')
  other_id = second.participant_id
  other = browserOf(world, second.token)
  await world.db.deleteFrom('coding').execute()
  laid = await layResearch(world, ours.initiative_id, own_id)
  const room = `/i/${ours.initiative_id}/research/${laid.research_id}`
  codes = `${room}/codes`
  coding = `${room}/sources/${laid.source_id}/code`
})

async function add(name: string, parent_id = ''): Promise<string> {
  ok(await one.post(codes, { name, parent_id }))
  return (await named(name)).id
}

const changed = async (id: string, more: Record<string, string>) => {
  const code = (await book()).find(here => here.id === id) ?? expect.fail('no such code')
  const { name, definition, example, look, version } = code
  const standing = { name, definition, example, look: String(look), version: String(version) }
  return one.post(`${codes}/${id}`, { ...standing, parent_id: code.parent_id ?? '', ...more })
}

test('a code comes into the book under another, with letters and a look of its own', async () => {
  const first = await add('transport', laid.code_id)
  await add('mat')
  expect((await book()).map(({ name, depth, sign }) => [name, depth, sign])).toEqual([
    ['møteplass', 0, 'A'],
    ['transport', 1, 'B'],
    ['mat', 0, 'C'],
  ])
  const page = await one.get(codes)
  expect(page.text).toContain(words.uses(1, 1))
  expect((await one.get(`${codes}/print`)).text).toContain('transport')
  expect((await one.get(`${codes}/${first}`)).text).toContain(words.events.made?.('', ''))
  const again = await one.post(codes, { name: 'Mat', parent_id: '' })
  expect(again.status).toBe(422)
  expect(again.text).toContain(words.errors.name_taken)
})

test('a code is never under itself, and a newer version is not written over', async () => {
  const child = await add('transport', laid.code_id)
  const circle = await changed(laid.code_id, { parent_id: child })
  expect(circle.status).toBe(422)
  expect(circle.text).toContain(words.errors.circle)
  ok(await changed(laid.code_id, { name: 'sted' }))
  const late = await changed(laid.code_id, { name: 'et sted', version: '1' })
  expect(late.status).toBe(409)
  ok(await changed(child, { parent_id: '' }))
  expect((await one.get(`${codes}/${child}`)).text).toContain(words.events.moved?.('', ''))
  expect((await one.get(`${codes}/${laid.code_id}`)).text).toContain('møteplass')
})

test('two coders on one sentence at once are both kept, and a second press adds nothing', async () => {
  const mine = { spans: span(2, 0, 34), codes: laid.code_id, page: '1' }
  const answers = await Promise.all([
    one.post(coding, mine),
    other.post(coding, mine),
    one.post(coding, mine),
    other.post(coding, { ...mine, spans: span(2, 10, 40) }),
  ])
  for (const answer of answers) ok(answer)
  const rows = (await codings()).filter(row => row.passage_id === passage(2).id)
  expect(rows.map(row => [row.coder_id, row.from_sign, row.to_sign]).sort()).toEqual(
    [
      [own_id, 0, 34],
      [other_id, 0, 34],
      [other_id, 10, 40],
    ].sort(),
  )
  const page = await one.get(coding)
  expect(page.status).toBe(200)
  expect(page.text).toContain(words.you)
  expect(page.text).toContain('researcher')
  const detail = await one.get(`${coding}/${passage(2).id}`)
  expect(detail.text.match(/lane-/g)?.length).toBeGreaterThan(3)
})

test('a stretch over several passages is one coding with a row in each', async () => {
  ok(await one.post(coding, { spans: [span(3, 10, 69), span(4, 0, 6)], codes: laid.code_id }))
  const rows = (await codings()).filter(row => [passage(3).id, passage(4).id].includes(row.passage_id))
  expect(rows.length).toBe(2)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(1)
})

test('without a script a passage is coded by its sentences, and a code is taken off again by its coder', async () => {
  const here = `${coding}/${passage(1).id}`
  const mat = await add('mat')
  const page = await one.get(here)
  expect(page.text).toContain('1. Jeg kom for maten.')
  ok(await one.post(here, { from_sign: '19', to_sign: '44', codes: [mat, laid.code_id], version: '1' }))
  expect((await codings()).length).toBe(3)
  const row = (await codings()).find(one => one.code_id === mat) ?? expect.fail()
  const theirs = await other.post(`${here}/uncode`, { coding: row.id })
  expect(theirs.status).toBe(403)
  ok(await one.post(`${here}/uncode`, { coding: row.id }))
  ok(await one.post(`${here}/uncode`, { coding: row.id }))
  expect((await codings()).length).toBe(2)
  const nothing = await one.post(here, { from_sign: '19', to_sign: '19', codes: mat, version: '1' })
  expect(nothing.status).toBe(422)
  const words_page = await one.get(`${here}?by=word`)
  expect(words_page.text).toContain('9. praten')
})

test('what was chosen in an older text is not coded, and nothing outside a text is', async () => {
  await world.db
    .updateTable('passage')
    .set({ body: 'Noe annet.', version: 2 })
    .where('id', '=', passage(4).id)
    .execute()
  const old = await one.post(coding, { spans: span(4, 0, 6), codes: laid.code_id })
  expect(old.status).toBe(422)
  expect(old.text).toContain(words.errors.text_changed)
  const outside = await one.post(coding, { spans: span(1, 0, 4000), codes: laid.code_id })
  expect(outside.text).toContain(words.errors.choose_text)
  const here = `${coding}/${passage(4).id}`
  const typed = { from_sign: '0', to_sign: '6', codes: laid.code_id }
  expect((await one.post(here, { ...typed, version: '1' })).text).toContain(words.errors.text_changed)
  const gone = await one.post(coding, { spans: `${newId()}:1:0-4`, codes: laid.code_id })
  expect(gone.text).toContain(words.errors.text_gone)
  expect((await codings()).length).toBe(1)
})

test('merged, what had a code has the other once, and what stood under it follows', async () => {
  const into = await add('fellesskap')
  const child = await add('prat', laid.code_id)
  ok(await one.post(coding, { spans: span(1, 0, 18), codes: into }))
  ok(await other.post(coding, { spans: span(1, 0, 18), codes: laid.code_id }))
  ok(await one.post(`${codes}/memos`, { body: 'Hva er et sted?', code_id: laid.code_id }))
  ok(await one.post(`${codes}/${laid.code_id}/merge`, { into_id: into }))
  const rows = await codings()
  expect(rows.map(row => row.code_id)).toEqual([into, into])
  expect(new Set(rows.map(row => row.coder_id))).toEqual(new Set([own_id, other_id]))
  expect((await book()).find(({ id }) => id === child)?.parent_id).toBe(into)
  const page = await one.get(`${codes}/${into}`)
  expect(page.text).toContain(words.events.merged?.('møteplass', ''))
  expect(page.text).toContain('Hva er et sted?')
  const late = await one.post(coding, { spans: span(1, 0, 18), codes: laid.code_id })
  expect(late.text).toContain(words.errors.code_gone)
  expect((await one.post(`${codes}/${laid.code_id}/merge`, { into_id: into })).status).toBe(409)
  expect((await one.get(`${codes}/${laid.code_id}`)).text).toContain(words.ended_tag)
})

test('split, the chosen places have a new code and the rest keep theirs; ended, a code is off every place', async () => {
  ok(await one.post(coding, { spans: span(3, 0, 20), codes: laid.code_id }))
  const chosen = (await codings()).find(row => row.passage_id === passage(3).id) ?? expect.fail()
  const here = `${codes}/${laid.code_id}`
  expect((await one.get(`${here}/split`)).text).toContain(chosen.id)
  expect((await one.post(`${here}/split`, { name: 'hjemme' })).status).toBe(422)
  ok(await one.post(`${here}/split`, { name: 'hjemme', codings: chosen.id }))
  const home = await named('hjemme')
  const uses = await usesOf(world.db, ours, { id: laid.research_id, only_approved: false })
  expect([uses.get(home.id)?.places, uses.get(laid.code_id)?.places]).toEqual([1, 1])
  ok(await one.post(`${codes}/${home.id}/end`))
  expect((await codings()).length).toBe(1)
  expect((await book()).map(({ name }) => name)).toEqual(['møteplass'])
})

test('a withdrawn passage takes its codings and memos with it; what is not approved is not counted', async () => {
  ok(await one.post(coding, { spans: span(2, 0, 10), codes: laid.code_id }))
  ok(await one.post(`${codes}/memos`, { body: 'Dette er nøkkelen.', passage_id: passage(2).id }))
  await world.db.deleteFrom('passage').where('id', '=', passage(2).id).execute()
  expect((await codings()).length).toBe(1)
  expect((await one.get(`${codes}/memos`)).text).toContain(words.no_memos)
  const strict = { id: laid.research_id, only_approved: true }
  expect((await usesOf(world.db, ours, strict)).size).toBe(0)
  expect((await one.get(`${coding}/${passage(2).id}`)).status).toBe(404)
  await world.db
    .updateTable('informant')
    .set({ withdrawn_at: world.clock.now })
    .where('id', '=', passage(1).informant_id)
    .execute()
  expect((await one.get(`${codes}/${laid.code_id}`)).text).not.toContain('Jeg kom for maten')
})

test('memos are written, changed and removed', async () => {
  ok(await one.post(`${codes}/memos`, { body: 'Første tanke.' }))
  ok(await one.post(`${codes}/memos`, { body: 'Første tanke.' }))
  const rows = await world.db
    .selectFrom('research_memo')
    .selectAll()
    .where('research_id', '=', laid.research_id)
    .execute()
  expect(rows.length).toBe(1)
  const here = `${codes}/memos/${rows[0]?.id}`
  expect((await one.get(here)).text).toContain('Første tanke.')
  ok(await one.post(here, { body: 'Andre tanke.', version: '1' }))
  expect((await other.post(here, { body: 'Tredje tanke.', version: '1' })).status).toBe(409)
  ok(await one.post(`${here}/remove`))
  expect((await one.get(here)).status).toBe(404)
})

test('nobody else comes near the material, and an ended study is not coded further', async () => {
  const lead = browserOf(world, ours.seats.facilitator.token)
  for (const path of [codes, `${codes}/memos`, coding]) expect((await lead.get(path)).status).not.toBe(200)
  await world.db
    .updateTable('research')
    .set({ ended_at: world.clock.now })
    .where('id', '=', laid.research_id)
    .execute()
  expect((await one.post(coding, { spans: span(1, 0, 4), codes: laid.code_id })).status).toBe(409)
  expect((await one.post(codes, { name: 'sent', parent_id: '' })).status).toBe(409)
  expect((await one.get(coding)).status).toBe(200)
})
