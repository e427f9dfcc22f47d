import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layOrganisation } from '../../../../test/house/people.ts'
import { layPlanText } from '../../../../test/house/plans.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { ourReading } from '../terms/queries.ts'
import { factorsIn } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world
const reading = await ourReading()

async function place(kind: string, municipality_number: string | null) {
  const { organisation_id, holders } = await layOrganisation(world, 'Nordland')
  await db
    .updateTable('organisation')
    .set({ kind, municipality_number })
    .where('id', '=', organisation_id)
    .execute()
  const here = `/o/${organisation_id}/plan-places`
  return { here, holder: browserOf(world, holders.organisation_administrator.token) }
}

const judgement = { factor: 'roles', state: 'begun', note: 'Rollene er delt ut i høst.', version: '1' }

beforeAll(async () => {
  const lines = Array.from({ length: 7 }, (_, at) => `Samskaping ${at} krever tillit.`)
  await layPlanText(world, { municipality_number: '1804', text: `# Plan\n\n${lines.join('\n\n')}\n` })
})

test('the words of the six factors are found in every language that plans are in', () => {
  const spoken = {
    understanding: [
      'felles forståelse',
      'opplæringen',
      'fælles forståelse',
      'kompetensutveckling',
      'training',
    ],
    surplus: ['tid og ressurser', 'økonomien', 'ressourcer', 'kapaciteten', 'funding'],
    process: ['tillit', 'relasjonar', 'tillid', 'förtroende', 'dialogue'],
    roles: ['rollene', 'likeverdig', 'myndighet', 'eierskap', 'ligeværdige', 'maktbalans', 'ownership'],
    whole: ['helhetlig', 'tverrfaglig', 'på tvers', 'tværfaglig', 'samordning', 'cross-sector'],
    anchoring: ['forankret', 'vedtak', 'kommunestyret', 'ledelsen', 'politisk', 'förankrad', 'leadership'],
  }
  for (const [factor, words] of Object.entries(spoken)) {
    for (const word of words)
      expect(factorsIn(reading.factors, [`Det er ${word} her.`]), word).toContain(factor)
  }
  expect(factorsIn(reading.factors, ['Samskaping er fint.'])).toEqual([])
})

test('a municipality is led to its own, and says how a factor stands for everybody to read', async () => {
  const { here, holder } = await place('municipality', '1804')
  expect((await holder.get(here)).location).toBe(`${here}/1804`)
  const page = await holder.get(`${here}/1804`)
  expect(page.status, world.faults.join()).toBe(200)
  expect(page.text).toContain('7 steder i planene nevner dette sammen med samskaping.')
  expect(page.text).toContain('Og 2 steder til.')
  expect((await holder.post(`${here}/1804`, judgement)).location).toBe(`${here}/1804?said=judged#roles`)
  const open = (await world.visitor().get('/plans/places/1804')).text
  expect(open).toContain('Rollene er delt ut i høst.')
  expect(open).toContain('Begynt')
  expect(open).toContain('Nordland, 2. februar 2026')
})

test('two who judge at once see both, and the next version follows', async () => {
  const { here, holder } = await place('municipality', '1811')
  await holder.post(`${here}/1811`, judgement)
  const clash = await holder.post(`${here}/1811`, { ...judgement, note: 'Noe nytt.' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Rollene er delt ut i høst.')
  expect(clash.text).toContain('Noe nytt.')
  const kept = await holder.post(`${here}/1811`, { ...judgement, note: 'Noe nytt.', version: '2' })
  expect(kept.status).toBe(303)
  const rows = await db
    .selectFrom('plan_factor')
    .selectAll()
    .where('municipality_number', '=', '1811')
    .execute()
  expect(rows.map(({ note, version }) => ({ note, version }))).toEqual([{ note: 'Noe nytt.', version: 2 }])
})

test('a municipality judges no other, and an association none', async () => {
  const { here, holder } = await place('municipality', '1804')
  const association = await place('association', null)
  const before = await countRows(world)
  expect((await holder.get(`${here}/1806`)).status).toBe(403)
  expect((await holder.post(`${here}/1806`, judgement)).status).toBe(403)
  expect((await holder.post(`${here}/0000`, judgement)).status).toBe(404)
  expect((await association.holder.post(`${association.here}/1804`, judgement)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
  expect((await association.holder.get(association.here)).text).toContain('Her kan kommuner, fylker')
})

test('a county chooses a municipality by its name', async () => {
  const { here, holder } = await place('county', null)
  const all = (await holder.get(here)).text
  expect(all).toContain(`${here}/1804`)
  expect(all).toContain(`${here}/0301`)
  const some = (await holder.get(`${here}?name=bod`)).text
  expect(some).toContain(`${here}/1804`)
  expect(some).not.toContain(`${here}/0301`)
  expect((await holder.get(`${here}?name=zzz`)).text).toContain('Ingen kommune passer.')
  expect((await holder.get(`${here}/1806`)).status).toBe(200)
})

test('what is missing, or too long, is said at its own form with what was typed', async () => {
  const { here, holder } = await place('county', null)
  const back = await holder.post(`${here}/1804`, { ...judgement, state: '', note: 'x'.repeat(501) })
  expect(back.status).toBe(422)
  expect(back.text).toContain('href="#roles-state"')
  expect(back.text).toContain('x'.repeat(501))
  expect(back.text.match(/id="error-summary"/g)).toHaveLength(1)
})
