import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layInitiative } from '../../../../test/house/people.ts'
import { layPlanText, layPlanWork } from '../../../../test/house/plans.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { readBook } from '../../../platform/book.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)
const visitor = world.visitor()
const text_of = async (path: string) => (await visitor.get(path)).text

const named = (words: string) => `# Kommuneplan\n\n## Mål\n\nVi vil ${words} med dem som bor her.\n`

beforeAll(async () => {
  expect(await text_of('/plans')).toContain('Biblioteket er tomt.')
  // Bodø named it first in 2019, and still does; Narvik no longer; Grane never did; Bindal cannot be read.
  await layPlanText(world, { municipality_number: '1804', year: 2019, text: named('satse på samskaping') })
  const bodo = await layPlanText(world, {
    ...{ municipality_number: '1804', year: 2024, title: 'Samfunnsdelen' },
    text: `${named('drive samskaping')}\nSamskaping tar tid.\n\n## Innhold\n\nSamskaping ........ 12\n`,
  })
  await layPlanText(world, { municipality_number: '1806', year: 2015, text: named('drive samskaping') })
  await layPlanText(world, { municipality_number: '1806', year: 2023, text: named('arbeide') })
  await layPlanText(world, { municipality_number: '1825', year: 2022, text: named('lytte') })
  await world.db
    .insertInto('plan')
    .values({
      ...{ id: newId(), municipality_number: '1811', year: 2020, kind: 'theme', title: 'Bilder' },
      ...{ file_name: 'bilder.pdf', size: 0, hash: Buffer.from('x'), state: 'unread', why: 'pictures_only' },
      added_at: world.clock.now,
    })
    .execute()
  const { initiative_id, seats } = await layInitiative(world)
  await world.db
    .updateTable('initiative')
    .set({ municipality_number: '1804' })
    .where('initiative_id', '=', initiative_id)
    .execute()
  const told_by = seats.facilitator.participant_id
  await layPlanWork(world, { initiative_id, participant_id: told_by }, bodo)
})

test('the page says who names it, and counts nobody as silent whose plans could not be read', async () => {
  const page = await text_of('/plans?county=18&year=2026')
  expect(page).toContain('1 av 3 kommuner i Nordland')
  expect(page).toContain('1 kommune har bare planer som ikke kunne leses.')
  expect(page).toContain('37 kommuner har ingen plan i biblioteket ennå.')
  // Twice in the text; what leads to a page is not counted.
  expect(page).toMatch(
    /<a href="\/plans\/places\/1804">Bodø<\/a><\/th><td class="in-words">Ja<\/td><td>2<\/td>/,
  )
  expect(page).toMatch(/Narvik<\/a><\/th><td class="in-words">Nei<\/td><td>0<\/td>/)
  expect(page).toMatch(/Bindal<\/a><\/th><td class="in-words">Ikke lest<\/td><td>–<\/td>/)
})

test('the year decides which plans are in force, and since when is as old as the first of them', async () => {
  const then = await text_of('/plans?county=18&year=2019')
  expect(then).toContain('2 av 2 kommuner i Nordland')
  const now = await text_of('/plans?county=18&year=2026')
  expect(now).toMatch(/Bodø<\/a>.*?<td>2019<\/td><td>ett<\/td>/s)
  expect(await text_of('/plans?county=18&year=2000')).toContain('Her er det ingen planer som er lest.')
})

test('the country is told by county, and what nobody knows is not asked', async () => {
  const country = await text_of('/plans?county=99&year=abc&family=ukjent')
  expect(country).toContain('1 av 3 kommuner nevner samskaping')
  expect(country).toContain('Nordland</a></th><td class="in-words">1 av 3</td>')
  expect(country).toContain('ingen planer lest')
  expect(await text_of('/plans?family=participation')).toContain('0 av 3 kommuner nevner medvirkning')
})

test('which words became work is told by those who say so openly', async () => {
  const page = await text_of('/plans?county=18&year=2026')
  const groups = [...page.matchAll(/<dt>(.*?)<\/dt><dd><p>(.*?)<\/p>/g)].map(([, group, count]) => [
    group,
    count,
  ])
  expect(groups).toEqual([
    ['Planen nevner det, og noen er i gang', '1 kommune'],
    ['Planen nevner det, men ingen har fortalt at de er i gang', '0 kommuner'],
    ['Noen er i gang, men planen nevner det ikke', '0 kommuner'],
    ['Verken i planen eller i gang', '2 kommuner'],
  ])
  expect(page).toContain('Om 38 kommuner vet vi det ikke')
  const before = await text_of('/plans?county=18&year=2018')
  // In 2018 only Narvik's plan of 2015 was in force.
  expect(before).toContain('1 av 1 kommuner i Nordland')
})

test('what the page shows can be taken home, as CSV and as a book', async () => {
  const query = 'county=18&year=2026&family=co-creation'
  const lines = (await text_of(`/plans/files/places.csv?${query}`)).trim().split('\r\n')
  expect(lines).toHaveLength(42)
  expect(lines.find(line => line.includes('Bodø'))).toContain('Nordland,Bodø,Ja,1,2024,2,')
  const passages = (await text_of(`/plans/files/passages.csv?${query}`)).trim().split('\r\n')
  expect(passages).toHaveLength(3)
  expect(passages[1]).toContain('Bodø,Samfunnsdelen,2024')
  for (const what of ['places', 'passages']) {
    const answer = await world.app.server.request(`http://localhost:3000/plans/files/${what}.xlsx?${query}`)
    const sheets = await readBook(new Uint8Array(await answer.arrayBuffer()), 10_000_000)
    expect(sheets?.[0]?.rows).toHaveLength(what === 'places' ? 42 : 3)
  }
})

test('a file of passages that is cut says so, whatever else stands in the plan', async () => {
  const plan_id = await layPlanText(world, {
    ...{ municipality_number: '1103', year: 2024, text: named('drive samskaping') },
  })
  // One more than a file takes, of which some are in a list of contents and are no line of it.
  await sql`
    insert into plan_hit
    select plan_id, n, md5(n::text), family, term, word, language, page, path, before, sentence, word_from, after,
      case when n <= 7 then 'contents' else place end, meaning, rule, rule_words, responsible, due, we, we_words, factors
    from plan_hit, generate_series(1, 50000) n where plan_id = ${plan_id}`.execute(world.db)
  const lines = (await text_of('/plans/files/passages.csv?county=11&year=2026')).trim().split('\r\n')
  expect(lines).toHaveLength(1 + 50_000 - 7 + 1)
  expect(lines.at(-1)).toBe('Det er flere steder enn én fil rommer. Velg ett fylke om gangen.')
})

test('what nobody has read is empty in the file, no nought', async () => {
  const lines = (await text_of('/plans/files/places.csv?county=18&year=2026')).trim().split('\r\n')
  expect(lines.find(line => line.includes('Bindal'))).toMatch(
    /^Nordland,Bindal,Ikke lest,1,2020,,,,,0,ikke kjent,+$/,
  )
  expect(lines.find(line => line.includes('Narvik'))).toMatch(/^Nordland,Narvik,Nei,1,2023,0,\d+,0,/)
})

test('the page says in which order the tiles stand, and of which years the plans are', async () => {
  expect(await text_of('/plans?year=2026')).toContain('Rutene står etter fylkesnummer')
  const page = await text_of('/plans?county=18&year=2026')
  expect(page).toContain('Rutene står etter navn')
  expect(page).toMatch(/Bodø<\/a>.*?<td>2024<\/td><td>2019<\/td><td>ett<\/td>/s)
})
