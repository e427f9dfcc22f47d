import { afterAll, beforeAll, expect, test } from 'vitest'
import { layPlanText } from '../../../../test/house/plans.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { passagesIn } from '../library/queries.ts'

const world = await makeWorld()
afterAll(world.end)

const layPlan = (municipality_number: string, year: number, text: string, title = `Plan ${year}`) =>
  layPlanText(world, { municipality_number, year, text, title })

const before = `# Kommuneplan

Vi bygger videre på god drift og gode tjenester for alle som bor her. Samskaping er nevnt.
`
const after = `# Kommuneplan

Samskaping betyr at kommunen og innbyggerne finner løsninger sammen, i tillit.

## Tiltak

- Ta i bruk samskaping i alle nye prosjekter på tvers av sektorer.
- Lære ledere samskaping.
`

beforeAll(async () => {
  await layPlan('1804', 2019, before)
  await layPlan('1804', 2024, after)
  await layPlan('1806', 2022, '# Plan\n\nVeier, vann og avløp skal fungere hver dag i hele kommunen.\n')
})

test('the page of a municipality leads with whether the plans name it, how often and since when', async () => {
  const { status, text } = await world.visitor().get('/plans/places/1804')
  expect(status, world.faults.join()).toBe(200)
  expect(text).toContain('<h1>Bodø</h1>')
  expect(text).toMatch(
    /Planene som gjelder, nevner samskaping 3 steder: [\d\s,]+ ganger per 10\u00a0000 ord\./,
  )
  expect(text).toContain('Første gang var i 2019.')
  expect(text).toContain('Nordland')
})

test('it tells what changed between the last two years, what is meant, and the gap between words and work', async () => {
  const { text } = await world.visitor().get('/plans/places/1804')
  expect(text).toContain('Hva er nytt fra 2019 til 2024?')
  expect(text).toContain('Steder som nevner samskaping: fra 1 til 3.')
  expect(text).toContain('Tiltak: fra 0 til 2.')
  expect(text).toContain('one=1804-2019&amp;other=1804-2024')
  expect(text).toContain('<mark>Samskaping</mark> betyr at kommunen og innbyggerne finner løsninger sammen')
  expect(text).toContain('2 tiltak nevner samskaping. Ingen har fortalt at de gjør noe av det.')
  expect(text).toContain('Ingen har sagt hvordan det står til.')
})

test('a plan without the word says no, and a municipality without plans says that there are none', async () => {
  const silent = await world.visitor().get('/plans/places/1806')
  expect(silent.text).toContain('Planen som gjelder, nevner ikke samskaping.')
  await layPlan('1806', 2015, '# Plan\n\nVi vil ha samskaping i byen.\n')
  const earlier = (await world.visitor().get('/plans/places/1806')).text
  expect(earlier).toContain('nevner ikke samskaping. Tidligere planer gjorde det, første gang i 2015.')
  expect(earlier.indexOf('Plan 2022')).toBeLessThan(earlier.indexOf('Plan 2015'))
  const empty = await world.visitor().get('/plans/places/1811')
  expect(empty.status).toBe(200)
  expect(empty.text).toContain('Ingen plan herfra er lagt inn ennå.')
  expect((await world.visitor().get('/plans/places/0000')).status).toBe(404)
})

test('who knows a municipality by an old number is led to what it became, and its plans went along', async () => {
  const old = { number: '1899', name: 'Gammelvik', county_number: '18' }
  await world.db
    .insertInto('municipality')
    .values({ ...old, became: '1813' })
    .execute()
  await layPlan('1899', 2018, '# Plan\n\nSamskaping i Gammelvik.\n', 'Den gamle planen')
  expect((await world.visitor().get('/plans/places/1899')).location).toBe('/plans/places/1813')
  expect((await world.visitor().get('/plans/places/1813')).text).toContain('Den gamle planen')
})

test('what a person has said to be another thing is counted no more', async () => {
  const id = await layPlan('1812', 2023, '# Plan\n\nSamskaping er viktig.\n\nEn samskaping av ord.\n')
  const [first] = await passagesIn(world.db, [id])
  const said = { plan_id: id, key: first?.key ?? '', meaning: 'other', we: 'nobody', reason: 'Noe annet' }
  await world.db
    .insertInto('plan_correction')
    .values({ ...said, corrected_at: world.clock.now })
    .execute()
  const { text } = await world.visitor().get('/plans/places/1812')
  expect(text).toContain('nevner samskaping ett sted')
})

test('two years of one are set side by side, with the difference in words and no ranking', async () => {
  const { status, text } = await world.visitor().get('/plans/compare?one=1804-2019&other=1804-2024')
  expect(status).toBe(200)
  expect(text).toContain('Bodø 2019 og Bodø 2024')
  expect(text).toContain('Bodø 2024 forklarer hva ordet betyr. Det gjør ikke Bodø 2019.')
  expect(text).toContain('Bodø 2019 har ingen tiltak som nevner samskaping. Bodø 2024 har 2.')
  expect(text).toMatch(/<option value="1804-2019" selected(="")?>/)
})

test('two municipalities are compared, and what cannot be chosen is not there', async () => {
  const two = await world.visitor().get('/plans/compare?one=1804-2024&other=1806-2022')
  expect(two.text).toContain('Narvik 2022')
  for (const odd of ['one=x&other=1804-2024', 'one=1804-1999', 'one=9999-2024&other=1806-2022', '']) {
    const answer = await world.visitor().get(`/plans/compare?${odd}`)
    expect(answer.status, odd).toBe(200)
    expect(answer.text, odd).toContain('Velg to for å se dem ved siden av hverandre.')
  }
})

test('where neither names it that is all there is to say, but what could not be read is no silence', async () => {
  await layPlan('1820', 2023, '# Plan\n\nVeiene skal brøytes.\n')
  await layPlan('1815', 2023, '# Plan\n\nHavna skal utvides.\n')
  const here = '/plans/compare?one=1820-2023&other=1815-2023'
  const { text } = await world.visitor().get(here)
  expect(text).toContain('Ingen av dem nevner samskaping.')
  expect(text).not.toContain('0 ganger')
  expect(text).not.toContain('Noe i planene kunne ikke leses')
  await world.db.updateTable('plan').set({ broken: 2 }).where('municipality_number', '=', '1815').execute()
  expect((await world.visitor().get(here)).text).toContain(
    'Noe i planene kunne ikke leses. Det kan stå mer der.',
  )
})

test('the pages stand in every language', async () => {
  const words = { nn: 'Planane som gjeld', da: 'De gældende planer', en: 'The plans in force' }
  for (const [language, said] of Object.entries(words)) {
    const answer = await world.visitor(language).get('/plans/places/1804')
    expect(answer.text, language).toContain(said)
  }
})
