import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  browserOf,
  countRows,
  forgetTries,
  layInitiative,
  layOrganisation,
} from '../../../../test/house/people.ts'
import { layPlanText } from '../../../../test/house/plans.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { type Passage, passagesIn } from '../library/queries.ts'
import { keepReading } from '../library/turns/commands.ts'
import { readPlanFile } from '../scan/file/rules.ts'
import { ourReading } from '../terms/queries.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world

const body = `# Kommuneplan

Innledningen er kort.

## Hva vi mener

Vi har lært mye. Samskaping betyr at kommunen og innbyggerne gjør det sammen. Slik vil vi ha det.

## Mål

- Mer samskaping i alle bygder.

## Tiltak

- Ta i bruk samskaping i nye prosjekter. Ansvar: Kultur. Frist: 2026.

## Kilder

- Haug: Samskaping i praksis.
`

let plan_id = ''
let organisation_id = ''
let holder: Visitor
const guest = () => world.visitor()

const layPlan = (municipality_number: string, text: string, about: { link?: string; year?: number } = {}) =>
  layPlanText(world, { municipality_number, text, ...about })

async function readAs(id: string, text: string) {
  const { buffer } = new TextEncoder().encode(text)
  const reading = await ourReading()
  const file = await readPlanFile({ name: 'plan.md', bytes: buffer, terms: reading.terms })
  await inOneTransaction(db, tx => keepReading(tx, id, file, reading, world.clock.now))
}

async function layTender(kind: string, municipality_number: string | null) {
  const laid = await layOrganisation(world, 'Nordland')
  await db
    .updateTable('organisation')
    .set({ kind, municipality_number })
    .where('id', '=', laid.organisation_id)
    .execute()
  return laid
}

const saying = (start: string, passages: readonly Passage[]): Passage => {
  const found = passages.find(one => one.sentence.startsWith(start))
  if (!found) throw new Error(`No passage begins with ${start}`)
  return found
}

const passage = async (start: string) => saying(start, await passagesIn(db, [plan_id]))
const at = (key: string) => `/o/${organisation_id}/plans/${plan_id}/passages/${key}`
const said = { meaning: 'named', we: 'nobody', reason: 'Det er bare et ønske.', version: '1' }
const corrections = () => db.selectFrom('plan_correction').selectAll().execute()
const traces = async () => {
  const rows = await db
    .selectFrom('installation_event')
    .select('what')
    .where('ref', '=', plan_id)
    .orderBy('what')
    .execute()
  return rows.map(row => row.what)
}

beforeEach(async () => {
  await forgetTries(world)
  await db.deleteFrom('plan_work').execute()
  await db.deleteFrom('plan').execute()
  plan_id = await layPlan('1804', body, { link: 'https://example.test/plan.pdf' })
  const laid = await layTender('county', null)
  organisation_id = laid.organisation_id
  holder = browserOf(world, laid.holders.organisation_administrator.token)
})

test('a plan is read in place: in its order, with what is meant and why, and sources last', async () => {
  const { status, text } = await guest().get(`/plans/read/${plan_id}`)
  expect(status, world.faults.join()).toBe(200)
  expect(text).toContain('Samskaping er nevnt 3 steder i planen.')
  expect(text).toContain('<mark>Samskaping</mark> betyr at kommunen')
  expect(text).toContain('Vi har lært mye.')
  expect(text).toContain('Slik vil vi ha det.')
  expect(text).toContain('Regel: setningen sier hva det er')
  expect(text).toContain('Ansvar: <bdi>Kultur')
  const order = ['betyr at', 'i alle bygder', 'i nye prosjekter', '<details class="ds-details"', 'i praksis']
  const places = order.map(words => text.indexOf(words))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(text).toContain('Ett sted som ikke regnes med')
  expect(text).toContain('href="/plans/places/1804"')
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a page of the plan is shown and leads to it where the municipality has it', async () => {
  await db.updateTable('plan_hit').set({ page: 12 }).where('plan_id', '=', plan_id).execute()
  const here = `/plans/read/${plan_id}`
  expect((await guest().get(here)).text).toContain(
    '<a href="https://example.test/plan.pdf#page=12">Side 12</a>',
  )
  await db.updateTable('plan').set({ link: '' }).where('id', '=', plan_id).execute()
  const { text } = await guest().get(here)
  expect(text).toContain('Side 12')
  expect(text).not.toContain('#page=')
})

test('one chooses what to read by place and meaning, and what nobody knows is no choice', async () => {
  const here = `/plans/read/${plan_id}`
  const goals = (await guest().get(`${here}?meaning=goal`)).text
  expect(goals).toContain('i alle bygder')
  expect(goals).not.toContain('i nye prosjekter')
  expect((await guest().get(`${here}?place=foreword`)).text).toContain('Ingen av stedene passer')
  expect((await guest().get(`${here}?place=x&meaning=x&family=x&page=-1&passage=%27`)).text).toContain(
    'i nye prosjekter',
  )
  expect((await guest().get(`${here}?family=volunteering`)).text).toContain('Planen nevner det ikke.')
})

test('what could not be read is said, and nothing is claimed of it', async () => {
  const here = `/plans/read/${await layPlan('1806', '# Plan\n\nVi bygger veier.\n')}`
  expect((await guest().get(here)).text).toContain('Planen nevner det ikke.')
  await db
    .updateTable('plan')
    .set({ pictures: 2, broken: 1 })
    .where('municipality_number', '=', '1806')
    .execute()
  const partly = (await guest().get(here)).text
  expect(partly).toContain('3 sider er bilder eller skadet')
  expect(partly).toContain('Den delen som kunne leses, nevner det ikke.')
  expect(partly).not.toContain('Planen nevner det ikke.')
})

test('a plan that waits, or could not be read, says so and what to do', async () => {
  const here = `/plans/read/${plan_id}`
  const set = (values: { state: string; why?: string; read_at?: null }) =>
    db.updateTable('plan').set(values).where('id', '=', plan_id).execute()
  await set({ state: 'waiting' })
  const again = (await guest().get(here)).text
  expect(again).toContain('Planen skal leses på nytt.')
  expect(again).toContain('i nye prosjekter')
  await set({ state: 'waiting', read_at: null })
  expect((await guest().get(here)).text).toContain('Planen venter på å bli lest.')
  await set({ state: 'unread', why: 'pictures_only' })
  const unread = (await guest().get(here)).text
  expect(unread).toContain('Kunne ikke leses')
  expect(unread).toContain('tekstgjenkjenning')
  expect(unread).not.toContain('Planen nevner det ikke.')
})

test('a long plan comes a page at a time, and an address of a passage leads to its page', async () => {
  const many = Array.from({ length: 60 }, (_, number) => `Samskaping er sak ${number} hos oss.`)
  const id = await layPlan('1806', `# Plan\n\n${many.join('\n\n')}\n\n## Kilder\n\n- Om samskaping.\n`)
  const here = `/plans/read/${id}`
  const first = (await guest().get(here)).text
  expect(first).toContain('</mark> er sak 49')
  expect(first).not.toContain('</mark> er sak 50')
  expect(first).toContain('page=2')
  expect((await guest().get(`${here}?page=2`)).text).toContain('</mark> er sak 50')
  const all = await passagesIn(db, [id])
  const late = all.find(one => one.sentence.includes('sak 55'))
  expect((await guest().get(`${here}?passage=${late?.key}`)).text).toContain(`id="k-${late?.key}"`)
  const source = saying('Om', all)
  const folded = (await guest().get(`${here}?passage=${source.key}`)).text
  expect(folded).toContain(`id="k-${source.key}"`)
  expect(folded).toContain('<details class="ds-details" open')
})

test('who carries out a measure stands beside it', async () => {
  const { initiative_id } = await layInitiative(world)
  const { key } = await passage('Ta i bruk')
  const work = { initiative_id, id: newId(), plan_id, key, said: 'Vi lager mat.', told_on: '2026-01-05' }
  await db.insertInto('plan_work').values(work).execute()
  const { text } = await guest().get(`/plans/read/${plan_id}`)
  expect(text).toContain('Torsdagsbordet')
  expect(text).toContain('Vi lager mat.')
})

test('only those who may are led to correct', async () => {
  const { key } = await passage('Mer')
  const here = `/plans/read/${plan_id}`
  expect((await holder.get(here)).text).toContain(`href="${at(key)}"`)
  expect((await guest().get(here)).text).not.toContain('/passages/')
  const elsewhere = await layTender('municipality', '1806')
  const other = browserOf(world, elsewhere.holders.organisation_administrator.token)
  expect((await other.get(here)).text).not.toContain('/passages/')
  const own = await layTender('municipality', '1804')
  const at_home = browserOf(world, own.holders.organisation_administrator.token)
  expect((await at_home.get(here)).text).toContain(
    `/o/${own.organisation_id}/plans/${plan_id}/passages/${key}`,
  )
})

test('what is corrected stands beside what the rule found, with who says it and why', async () => {
  const { key } = await passage('Mer')
  const form = await holder.get(at(key))
  expect(form.status, world.faults.join()).toBe(200)
  expect(form.text).toContain('Regel: det står under mål')
  expect((await holder.post(at(key), said)).location).toBe(`${at(key)}?said=corrected`)
  const open = (await guest().get(`/plans/read/${plan_id}?meaning=named`)).text
  expect(open).toContain('Slik leser Nordland det (2. februar 2026):')
  expect(open).toContain('Det er bare et ønske.')
  expect(open).toContain('Regelen fant: Mål. Regel: det står under mål:')
  expect(await traces()).toEqual(['plan_corrected'])
})

test('a correction stands when the plan is read anew, wherever in it the passage then is', async () => {
  const { key, position } = await passage('Mer')
  await holder.post(at(key), said)
  await readAs(plan_id, body.replace('Innledningen er kort.', 'Vi begynner med samskaping.'))
  const again = await passage('Mer')
  expect(again.position).toBe(position + 1)
  expect(again).toMatchObject({ key, meaning: 'named', we: 'nobody', corrected: true })
  expect(again.by_rule.meaning).toBe('goal')
  expect((await passage('Vi begynner')).corrected).toBe(false)
})

test('a word that means another thing there is not counted', async () => {
  const { key } = await passage('Mer')
  await holder.post(at(key), { ...said, meaning: 'other' })
  const { text } = await guest().get(`/plans/read/${plan_id}`)
  expect(text).toContain('Samskaping er nevnt 2 steder i planen.')
  expect(text).toContain('2 steder som ikke regnes med')
})

test('two who correct at once see both, and nothing is lost', async () => {
  const { key } = await passage('Mer')
  await holder.post(at(key), said)
  const clash = await holder.post(at(key), { ...said, meaning: 'measure', reason: 'Noe gjøres.' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Det er bare et ønske.')
  expect(clash.text).toContain('Noe gjøres.')
  expect(clash.text).toContain('name="version" value="2"')
  expect(await corrections()).toMatchObject([{ meaning: 'named', version: 1 }])
  const kept = { ...said, meaning: 'measure', reason: 'Noe gjøres.', version: '2' }
  expect((await holder.post(at(key), kept)).status).toBe(303)
  expect(await corrections()).toMatchObject([{ meaning: 'measure', reason: 'Noe gjøres.', version: 2 }])
})

test('a first correction by two in the same moment: one stands, the other chooses', async () => {
  const { key } = await passage('Mer')
  const both = await Promise.all([
    holder.post(at(key), said),
    holder.post(at(key), { ...said, meaning: 'measure', reason: 'Noe gjøres.' }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await corrections()).toHaveLength(1)
})

test('a correction is taken back: what the rule found stands again', async () => {
  const { key } = await passage('Mer')
  expect((await holder.post(`${at(key)}/back`)).status).toBe(404)
  await holder.post(at(key), said)
  expect((await holder.get(at(key))).text).toContain('Da gjelder det regelen fant: Mål.')
  expect((await holder.post(`${at(key)}/back`)).location).toBe(`${at(key)}?said=taken_back`)
  expect(await corrections()).toEqual([])
  expect(await passage('Mer')).toMatchObject({ meaning: 'goal', corrected: false })
  expect(await traces()).toEqual(['plan_corrected', 'plan_correction_taken_back'])
  expect((await holder.post(at(key), said)).status).toBe(303)
})

test('what is missing, too long or somebody’s number comes back with what was typed', async () => {
  const { key } = await passage('Mer')
  const before = await countRows(world)
  const back = await holder.post(at(key), { ...said, meaning: 'x', we: '', reason: 'x'.repeat(501) })
  expect(back.status).toBe(422)
  expect(back.text).toContain('href="#reason"')
  expect(back.text).toContain('x'.repeat(501))
  const looked = await holder.post(at(key), { ...said, reason: 'Ring 912 34 567.' })
  expect(looked.status).toBe(422)
  expect(looked.text).toContain('Ring 912 34 567.')
  expect(await countRows(world)).toEqual(before)
})

test('nobody corrects what is not theirs, nor what is not there', async () => {
  const { key } = await passage('Mer')
  const elsewhere = await layTender('municipality', '1806')
  const other = browserOf(world, elsewhere.holders.organisation_administrator.token)
  const theirs = at(key).replace(organisation_id, elsewhere.organisation_id)
  const before = await countRows(world)
  expect((await other.get(theirs)).status).toBe(404)
  expect((await other.post(theirs, said)).status).toBe(404)
  expect((await other.post(`${theirs}/back`)).status).toBe(404)
  for (const unknown of ['ukjent', '%00', '0'.repeat(32)]) {
    expect((await holder.get(at(unknown))).status, unknown).toBe(404)
    expect((await holder.post(at(unknown), said)).status, unknown).toBe(404)
  }
  expect((await guest().get(at(key))).status).not.toBe(200)
  expect(await countRows(world)).toEqual(before)
})

test('what municipalities say that it is stands side by side, by county and word', async () => {
  await layPlan('1806', '# Plan\n\nVi liker samskaping.\n')
  await layPlan('0301', '# Plan\n\nSamskaping betyr at alle er med.\n', { year: 2023 })
  await layPlan('1804', '# Plan\n\nSamskaping betyr noe vi mente før.\n', { year: 2016 })
  const all = (await guest().get('/plans/definitions')).text
  expect(all).toContain('2 kommuner sier hva de mener. 1 nevner det uten å forklare det.')
  expect(all).toContain('betyr at kommunen og innbyggerne')
  expect(all).toContain('betyr at alle er med')
  expect(all).not.toContain('noe vi mente før')
  expect(all).toContain('Planen, 2023')
  const county = (await guest().get('/plans/definitions?county=18')).text
  expect(county).toContain('1 kommune sier hva de mener.')
  expect(county).not.toContain('betyr at alle er med')
  const other = await guest().get('/plans/definitions?family=volunteering&county=x')
  expect(other.text).toContain('Ingen plan i biblioteket nevner det her.')
  const { key } = await passage('Samskaping betyr')
  await holder.post(at(key), { ...said, meaning: 'named' })
  expect((await guest().get('/plans/definitions?county=18')).text).toContain('2 kommuner nevner det. Ingen')
})

test('the pages speak every language', async () => {
  for (const language of ['nn', 'da', 'en']) {
    for (const path of [`/plans/read/${plan_id}`, '/plans/definitions']) {
      const { status, text } = await world.visitor(language).get(path)
      expect(status).toBe(200)
      expect(text).toContain(`<html lang="${language}"`)
    }
  }
})
