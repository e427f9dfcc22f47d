import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { layResearch, laySource } from '../../../../test/house/research.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { recountWords } from './commands.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let study: Awaited<ReturnType<typeof layResearch>>
let researcher: Visitor
let here: string

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  study = await layResearch(world, ours.initiative_id)
  researcher = browserOf(world, ours.seats.researcher.token)
  here = `/i/${ours.initiative_id}/research/${study.research_id}/words`
  await recount()
})
afterAll(() => world.end())

const within = () => ({ initiative_id: ours.initiative_id })
const recount = (source_id = study.source_id) =>
  world.db.transaction().execute(tx => recountWords(tx, within(), source_id))

/** The rows of the first table, as the texts of their cells; what stands below a word comes last. */
const rowsOf = (text: string): string[][] =>
  [...(text.match(/<tbody>(.*?)<\/tbody>/s)?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(row => {
    const [word, below, ...cells] = [...row[1]!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].flatMap(
      (cell, at) => {
        const parts = cell[1]!.split('<br/>').map(part => part.replace(/<[^>]+>/g, '').trim())
        return at === 0 ? [parts[0]!, parts[1] ?? ''] : parts
      },
    )
    return [word!, ...cells, ...(below ? [below] : [])]
  })
const shown = async (path = '') => {
  const answer = await researcher.get(here + path)
  expect(answer.status, answer.text).toBe(200)
  return answer.text
}
const rowOf = async (word: string, query = '') => rowsOf(await shown(query)).find(row => row[0] === word)

test('words are counted with who said them; small ones are left out until asked for', async () => {
  expect(await rowOf('kanskje')).toEqual(['kanskje', '2', '48,8', '2', '1'])
  expect(await rowOf('hvordan')).toEqual(['hvordan', '1', '24,4', 'én alene', '1'])
  expect(await rowOf('for')).toBeUndefined()
  expect(await rowOf('for', '?small=yes')).toEqual(['for', '3', expect.any(String), '2', '1'])
})

test('forms of one word are one row, shown as the most used; and apart when asked', async () => {
  const source_id = await laySource(
    world,
    { ...within(), research_id: study.research_id },
    study.informants,
    [{ by: 1, body: 'Bussen kom. Bussene kom, alle busser kom. Bussen!' }],
  )
  await recount(source_id)
  expect(await rowOf('bussen')).toEqual([
    'bussen',
    '5',
    expect.any(String),
    '2',
    '2',
    'bussen, bussene, busser',
  ])
  expect(await rowOf('busser', '?apart=yes')).toEqual(['busser', '1', expect.any(String), 'én alene', '1'])
  expect(await rowOf('bussen', '?begins=busse')).toHaveLength(6)
  expect(rowsOf(await shown('?begins=kaffe'))).toEqual([])
  const csv = await researcher.get(`${here}/table.csv`)
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.text).toContain('\r\nbussen,bussen bussene busser,5,')
  await world.db.deleteFrom('source').where('id', '=', source_id).execute()
})

test('one party by itself, with a word of care where few have spoken', async () => {
  const text = await shown('?party=public_employee')
  expect(rowsOf(text).map(([word]) => word)).toContain('pratet')
  expect(rowsOf(text).map(([word]) => word)).not.toContain('bussen')
  expect(text).toContain('færre enn 5')
  expect(text).toContain('role="img"')
})

test('two parties are compared by log-likelihood', async () => {
  const source_id = await laySource(
    world,
    { ...within(), research_id: study.research_id },
    study.informants,
    [
      { by: 1, body: 'middag nabo prat '.repeat(20) },
      { by: 3, body: 'middag '.repeat(20) },
      { by: 2, body: 'vedtak prat '.repeat(30) },
    ],
  )
  await recount(source_id)
  const text = await shown('/compare?one=resident&two=public_employee')
  const [residents, employees] = text.split('</tbody>')
  expect(rowsOf(`${residents}</tbody>`)[0]).toEqual(expect.arrayContaining(['middag', '2', 'klart']))
  expect(rowsOf(`${employees}</tbody>`)[0]).toEqual(expect.arrayContaining(['vedtak', 'én alene', 'klart']))
  expect(text).not.toMatch(/<th scope="row">[^/]*>prat</)
  expect(await shown('/compare?one=resident&two=resident')).toContain('Velg to ulike parter')
  await world.db.deleteFrom('source').where('id', '=', source_id).execute()
})

test('a word stands with what was said around it, and leads to the place', async () => {
  const text = await shown('/context?word=Kanskje&way=exact')
  expect(text).toContain('«kanskje»: 2 ganger')
  expect(rowsOf(text).map(row => [row[1], row[3]])).toEqual([
    ['Kanskje', 'OA 2'],
    ['Kanskje', 'INN 1'],
  ])
  expect(text).toContain(
    `/i/${ours.initiative_id}/research/${study.research_id}/sources/${study.source_id}?at=${study.passages[3]!.id}#p-${study.passages[3]!.id}`,
  )
  expect(rowsOf(await shown('/context?word=buss'))).toHaveLength(1)
  expect(rowsOf(await shown('/context?word=buss&way=exact'))).toHaveLength(0)
  expect(rowsOf(await shown('/context?word=prat&way=begins')).map(row => row[1])).toEqual([
    'praten',
    'pratet',
  ])
  expect(rowsOf(await shown('/context?word=kanskje&party=resident'))).toHaveLength(1)
})

test('in English a word is found in forms that begin otherwise than its stem', async () => {
  const source_id = await laySource(
    world,
    { ...within(), research_id: study.research_id },
    study.informants,
    [{ by: 1, body: 'Happy people: happiness and being happier. Maybe, maybe.' }],
  )
  await world.db.updateTable('source').set({ language: 'en' }).where('id', '=', source_id).execute()
  await recount(source_id)
  expect(rowsOf(await shown('/context?word=happy&language=english'))).toHaveLength(2)
  const rows = rowsOf(await shown('?language=english'))
  expect(rows.find(([word]) => word === 'maybe')?.[1]).toBe('2')
  expect(rows.map(([word]) => word)).toContain('happiness')
  expect(await shown()).not.toContain('happiness')
  await world.db.deleteFrom('source').where('id', '=', source_id).execute()
})

test('what is not approved, or taken back, is in no table of words', async () => {
  const change = (set: { only_approved: boolean }) =>
    world.db.updateTable('research').set(set).where('id', '=', study.research_id).execute()
  await change({ only_approved: true })
  expect((await shown('?small=yes')).includes('praten')).toBe(false)
  // Whoever asks is never counted where it is known who answers.
  expect(await rowOf('torsdagene')).toBeUndefined()
  await world.db
    .insertInto('source_reading')
    .values({
      ...{ ...within(), source_id: study.source_id, informant_id: study.informants[0]!.id },
      ...{ state: 'approved', of_version: 2, asked_at: world.clock.now },
    })
    .execute()
  expect(await rowOf('praten')).toBeDefined()
  expect(await rowOf('pratet')).toBeUndefined()
  expect(rowsOf(await shown('/context?word=kanskje'))).toHaveLength(1)
  await change({ only_approved: false })

  const [, , third] = study.informants
  await world.db.deleteFrom('passage').where('informant_id', '=', third!.id).execute()
  expect(await rowOf('bussen')).toBeUndefined()
  await recount()
  const kept = await world.db.selectFrom('source_words').select('forms').execute()
  expect(kept.flatMap(({ forms }) => forms)).not.toContain('bussen')
})

test('two who change one source at once both have their words counted', async () => {
  const source_id = await laySource(
    world,
    { ...within(), research_id: study.research_id },
    study.informants,
    [{ by: 1, body: 'Alfa' }],
  )
  const say = (position: number, body: string) =>
    world.db.transaction().execute(async tx => {
      const passage = { id: newId(), source_id, position, body, informant_id: study.informants[0]!.id }
      await tx
        .insertInto('passage')
        .values({ ...within(), ...passage })
        .execute()
      await recountWords(tx, within(), source_id)
    })
  await Promise.all(['beta', 'gamma', 'delta'].map((body, at) => say(at + 2, body)))
  const [row] = await world.db
    .selectFrom('source_words')
    .selectAll()
    .where('source_id', '=', source_id)
    .execute()
  expect(row!.forms.toSorted()).toEqual(['alfa', 'beta', 'delta', 'gamma'])
  expect(row!.words).toBe(4)
  await world.db.deleteFrom('source').where('id', '=', source_id).execute()
})

test('a study without words says so, and nobody else reads them', async () => {
  const empty = await layResearch(world, ours.initiative_id)
  const answer = await researcher.get(`/i/${ours.initiative_id}/research/${empty.research_id}/words`)
  expect(answer.text).toContain('ingen ord å telle ennå')
  for (const seat of ['member', 'facilitator', 'observer'] as const) {
    for (const path of ['', '/table.csv', '/compare', '/context']) {
      expect((await browserOf(world, ours.seats[seat].token).get(here + path)).status).toBe(403)
    }
  }
  const others = await layInitiative(world)
  const theirs = browserOf(world, others.seats.researcher.token)
  expect((await theirs.get(here)).status).not.toBe(200)
  const crossed = `/i/${others.initiative_id}/research/${study.research_id}/words`
  expect((await theirs.get(crossed)).status).toBe(404)
})

test('whatever is asked for breaks nothing', async () => {
  for (const query of ['?page=999', '?page=-1', '?begins=%25', "?begins='", '?party=x&kind=y&language=z']) {
    expect((await researcher.get(here + query)).status, query).toBe(200)
  }
  for (const word of ['%25', "'", '((', '42', 'a'.repeat(400), '%F0%9F%8E%89']) {
    for (const way of ['forms', 'exact', 'begins']) {
      expect((await researcher.get(`${here}/context?word=${word}&way=${way}`)).status).toBe(200)
    }
  }
})
