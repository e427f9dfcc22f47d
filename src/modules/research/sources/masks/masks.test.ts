import { afterAll, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../../test/house/people.ts'
import { layResearch, laySource } from '../../../../../test/house/research.ts'
import { makeWorld } from '../../../../../test/setup/app.ts'

const world = await makeWorld()
afterAll(world.end)

test('what is masked is gone from the words; codes follow, and what was approved stays approved', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const { research_id, informants, code_id } = await layResearch(world, initiative_id)
  const [first] = informants
  const source_id = await laySource(world, { initiative_id, research_id }, informants, [
    { by: 1, body: 'Jeg spurte Marit om det. Hun og Marits bror hjalp meg på Fjellvik skole.' },
    { by: 2, body: 'Det var ikke noe å si på.' },
  ])
  const passages = () =>
    world.db
      .selectFrom('passage')
      .select(['id', 'body', 'version'])
      .where('source_id', '=', source_id)
      .orderBy('position')
      .execute()
  const [said] = await passages()
  const of_source = { initiative_id, source_id }
  await world.db
    .insertInto('source_reading')
    .values({
      ...of_source,
      ...{ informant_id: first!.id, state: 'approved', of_version: 1, asked_at: world.clock.now },
    })
    .execute()
  const helped = said!.body.indexOf('hjalp meg')
  await world.db
    .insertInto('coding')
    .values({
      ...{ initiative_id, id: crypto.randomUUID(), passage_id: said!.id, code_id, coded_at: world.clock.now },
      ...{ from_sign: helped, to_sign: helped + 9 },
    })
    .execute()

  const researcher = browserOf(world, seats.researcher.token)
  const page = `/i/${initiative_id}/research/${research_id}/sources/${source_id}/masks`
  const shown = await researcher.get(page)
  expect(shown.text).toContain('value="person Marit"')
  expect(shown.text).toContain('value="place Fjellvik"')

  const nothing = await researcher.post(page, { own_words: 'Nikolai', own_kind: 'person' })
  expect(nothing.status).toBe(422)
  expect(nothing.text).toContain('value="Nikolai"')

  const done = await researcher.post(page, {
    mask: ['person Marit', 'place Fjellvik'],
    own_words: 'bror',
    own_kind: 'person',
  })
  expect(done.status).toBe(303)
  const [after, other] = await passages()
  expect(after!.body).toBe('Jeg spurte [navn] om det. Hun og [navn]s [navn] hjalp meg på [sted] skole.')
  expect(other!.version).toBe(1)
  const coding = await world.db
    .selectFrom('coding')
    .select(['from_sign', 'to_sign'])
    .where('passage_id', '=', said!.id)
    .executeTakeFirstOrThrow()
  expect(after!.body.slice(coding.from_sign, coding.to_sign)).toBe('hjalp meg')
  const reading = await world.db
    .selectFrom('source_reading')
    .select(['state', 'of_version'])
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
  expect(reading).toEqual({ state: 'approved', of_version: after!.version })
})
