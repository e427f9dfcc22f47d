import { afterAll, expect, test } from 'vitest'
import { browserOf, layAccountIn, layInitiative } from '../../../../test/house/people.ts'
import { layResearch, laySource } from '../../../../test/house/research.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import type { Party } from '../../initiatives/queries.ts'
import { recountWords } from '../words/commands.ts'

const world = await makeWorld()
afterAll(world.end)

async function lay() {
  const { initiative_id, seats } = await layInitiative(world)
  const study = await layResearch(world, initiative_id, seats.researcher.participant_id)
  const at = `/i/${initiative_id}/research/${study.research_id}/counts`
  return { initiative_id, seats, ...study, at, vilde: browserOf(world, seats.researcher.token) }
}
type Laid = Awaited<ReturnType<typeof lay>>

const code = (
  study: Laid,
  passage: number,
  [from_sign, to_sign]: [number, number],
  coder_id: string | null,
) =>
  world.db
    .insertInto('coding')
    .values({
      ...{ initiative_id: study.initiative_id, id: newId(), passage_id: study.passages[passage]!.id },
      ...{ code_id: study.code_id, from_sign, to_sign, coder_id, coded_at: world.clock.now },
    })
    .execute()

/** The figures of the first code, column by column, as the page shows them. */
function figuresIn(page: string): string[] {
  const row = /<tr><th scope="row">møteplass<\/th>.*?<\/tr>/s.exec(page)?.[0] ?? ''
  return [...row.matchAll(/<td>(?:<a[^>]*>)?([^<]*)/g)].map(one => one[1]!)
}

test('a figure counts both times and people, two coders once, and leads to the words behind it', async () => {
  const study = await lay()
  const { vilde, at } = study
  await code(study, 1, [5, 24], null)
  await code(study, 3, [0, 12], null)
  await code(study, 2, [0, 6], null)
  const page = await vilde.get(at)
  expect(page.status).toBe(200)
  expect(page.text).toContain('møteplass: nevnt 3 ganger av 2')
  expect(figuresIn(page.text)).toEqual(['3 (2)', '2 (1)', '1 (1)'])
  const link = /href="([^"]*behind[^"]*in=public_employee)"/.exec(page.text)![1]!.replaceAll('&amp;', '&')
  const behind = await vilde.get(link)
  expect(behind.text).toContain('Vi vis')
  expect(behind.text).toContain('OA 2')
  expect(behind.text).not.toContain('Jeg kom for maten')
  for (const by of ['kind', 'source', 'month']) expect((await vilde.get(`${at}?by=${by}`)).status).toBe(200)
  expect((await vilde.get(`${at}/behind?code=${newId()}`)).status).toBe(404)
})

test('only what may be used counts, at once: after the group agrees on it, and after a word is taken back', async () => {
  const study = await lay()
  const { initiative_id, research_id, informants, source_id, vilde, at } = study
  await code(study, 2, [0, 6], null)
  expect(figuresIn((await vilde.get(at)).text)[0]).toBe('2 (2)')
  await world.db.updateTable('research').set({ only_approved: true }).where('id', '=', research_id).execute()
  expect((await vilde.get(at)).text).toContain('ikke godkjent')
  const reading = { initiative_id, source_id, state: 'approved', asked_at: world.clock.now }
  await world.db
    .insertInto('source_reading')
    .values({ ...reading, informant_id: informants[1]!.id, of_version: 1 })
    .execute()
  expect(figuresIn((await vilde.get(at)).text)[0]).toBe('1 (1)')
  await world.db.deleteFrom('passage').where('id', '=', study.passages[2]!.id).execute()
  expect((await vilde.get(at)).text).not.toContain('1 (1)')
})

test('a quote is cut out of the words as they stand, signed by number, and held back when they may not be used', async () => {
  const study = await lay()
  const { vilde, at, research_id } = study
  const place = { passage_id: study.passages[1]!.id, from_sign: '0', to_sign: '18' }
  expect((await vilde.post(`${at}/quotes`, { ...place, shows: 'Hva som lokker' })).status).toBe(303)
  expect((await vilde.post(`${at}/quotes`, place)).status).toBe(303)
  const page = await vilde.get(`${at}/quotes`)
  expect(page.text.match(/Jeg kom for maten\./g)).toHaveLength(1)
  expect(page.text).toContain('INN 1')
  expect(page.text).toContain('Hva som lokker')
  expect((await vilde.post(`${at}/quotes`, { ...place, to_sign: '999' })).status).toBe(422)

  await world.db.updateTable('research').set({ only_approved: true }).where('id', '=', research_id).execute()
  const held = await vilde.get(`${at}/quotes`)
  expect(held.text).toContain('Ett valgt sitat kan ikke brukes nå')
  expect(held.text).not.toContain('Jeg kom for maten')
  const { id } = await world.db
    .selectFrom('research_quote')
    .select('id')
    .where('research_id', '=', research_id)
    .executeTakeFirstOrThrow()
  for (const _ of [1, 2]) expect((await vilde.post(`${at}/quotes/${id}/remove`)).status).toBe(303)
  expect((await vilde.post(`${at}/quotes/${id}`, { shows: 'x' })).status).toBe(404)
})

test('those at the table see what was decided, with no group smaller than five, and nothing of it otherwise', async () => {
  const study = await lay()
  const { initiative_id, research_id, seats, vilde, at } = study
  const member = browserOf(world, seats.member.token)
  expect((await member.get(`${at}/shown`)).text).toContain('Ingenting vises ennå')
  expect((await member.post(`${at}/shown`, { what: 'counts', shown: 'yes' })).status).toBe(403)
  for (const what of ['counts', 'quotes', 'words'])
    expect((await vilde.post(`${at}/shown`, { what, shown: 'yes' })).status).toBe(303)
  expect((await member.get(`${at}/shown`)).text).toContain('For få har snakket')

  // Six residents and five employees name it, and a seventh resident does not.
  const more = ([...Array(6).fill('resident'), ...Array(4).fill('public_employee')] as Party[]).map(
    (party, n) => ({ id: newId(), number: 10 + n, party }),
  )
  await world.db
    .insertInto('informant')
    .values(more.map(one => ({ initiative_id, research_id, ...one, added_at: world.clock.now })))
    .execute()
  const source_id = await laySource(
    world,
    { initiative_id, research_id },
    more,
    more.map(one => ({ by: one.number, body: 'Fellesskapet ved bordet.' })),
  )
  await world.db.transaction().execute(tx => recountWords(tx, { initiative_id }, source_id))
  const said = await world.db
    .selectFrom('passage')
    .select('id')
    .where('source_id', '=', source_id)
    .orderBy('position')
    .execute()
  const put = (passages: typeof said) =>
    world.db
      .insertInto('coding')
      .values(
        passages.map(({ id }) => ({
          ...{ initiative_id, id: newId(), passage_id: id, code_id: study.code_id },
          ...{ from_sign: 0, to_sign: 10, coded_at: world.clock.now },
        })),
      )
      .execute()
  await put(said.slice(0, 9))
  // Three employees only: the split would tell of them.
  expect(figuresIn((await member.get(`${at}/shown`)).text)).toEqual(['10 (10)', '–', '–'])
  await put(said.slice(9))
  await code(study, 2, [0, 6], null)
  expect(figuresIn((await member.get(`${at}/shown`)).text)).toEqual(['12 (12)', '5 (5)', '7 (7)'])
  expect((await member.get(`${at}/shown`)).text).toContain('fellesskapet (10)')

  expect((await vilde.post(`${at}/shown`, { what: 'counts' })).status).toBe(303)
  expect(figuresIn((await member.get(`${at}/shown`)).text)).toEqual([])
  expect((await member.get(at)).status).toBe(403)
})

test('two coders are compared over what both have had before them', async () => {
  const study = await lay()
  const { seats, vilde, at, passages } = study
  expect((await vilde.get(`${at}/agreement`)).text).toContain('to som har kodet')
  const other = seats.mentor.participant_id
  await code(study, 1, [0, 18], other)
  await code(study, 2, [0, 6], other)
  const few = await vilde.get(`${at}/agreement`)
  expect(few.text).toContain('over 8 setninger')
  expect(few.text).toContain('for få setninger')
  await world.db
    .updateTable('passage')
    .set({ body: `${passages[4]!.body} Og så gikk vi. Det var kaldt. Vi frøs.` })
    .where('id', '=', passages[4]!.id)
    .execute()
  const enough = await vilde.get(`${at}/agreement`)
  // Of eleven sentences both have put it on one, one of them on another: kappa = (10/11 - p) / (1 - p).
  const by_chance = (1 / 11) * (2 / 11) + (10 / 11) * (9 / 11)
  const kappa = ((10 / 11 - by_chance) / (1 - by_chance)).toFixed(2).replace('.', ',')
  expect(enough.text).toContain(`<td>${kappa}</td>`)
})

test('the same code in two initiatives stands side by side, for who does research there', async () => {
  const first = await lay()
  const second = await lay()
  const account_id = await layAccountIn(world, first.seats.researcher.session_id)
  await world.db
    .insertInto('account_seat')
    .values({
      ...{ account_id, initiative_id: second.initiative_id, at: world.clock.now },
      participant_id: second.seats.researcher.participant_id,
    })
    .execute()
  const page = await first.vilde.get('/research')
  expect(figuresIn(page.text)).toEqual(['2 (2)', '1 (1)', '1 (1)'])
  expect(page.text).toContain('1. kvartal 2026')
  const nobody = browserOf(world, second.seats.member.token)
  await layAccountIn(world, second.seats.member.session_id)
  expect((await nobody.get('/research')).text).toContain('ikke i noen samskaping')
})
