import { nameInformant } from '../../src/modules/research/people/keys/commands.ts'
import type { Access } from '../../src/platform/access.ts'
import { newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

type Said = { by: number | null; body: string; start_ms?: number }

const said: readonly Said[] = [
  { by: null, body: 'Hva betyr torsdagene for deg?' },
  { by: 1, body: 'Jeg kom for maten. Nå kommer jeg for praten.', start_ms: 4000 },
  { by: 2, body: 'Vi visste ikke hva vi skulle si. Kanskje vi pratet for mye.', start_ms: 9000 },
  { by: 1, body: 'Hvordan skal vi få med dem som sitter hjemme? Kanskje vi kan hente dem.', start_ms: 15000 },
  { by: 3, body: 'Bussen går ikke etter klokka åtte.', start_ms: 21000 },
]

const parties = ['resident', 'public_employee', 'resident'] as const

/**
 * A study with one interview, laid straight into the database: INN 1, OA 2 and INN 3 speak, one code "møteplass" stands
 * on the first thing INN 1 says, by the researcher. Nobody has been asked to read; `only_approved` is off unless told.
 */
export async function layResearch(
  world: World,
  initiative_id: string,
  coder_id: string | null = null,
  only_approved = false,
) {
  const at = world.clock.now
  const research_id = newId()
  const within = { initiative_id, research_id }
  await world.db
    .insertInto('research')
    .values({
      ...{ initiative_id, id: research_id, title: 'Hva torsdagene betyr', begun_at: at },
      ...{ question: 'Hva gjør et felles bord med dem som kommer?', only_approved },
    })
    .execute()
  const informants = parties.map((party, at_place) => ({ id: newId(), number: at_place + 1, party }))
  await world.db
    .insertInto('informant')
    .values(informants.map(one => ({ ...within, ...one, added_at: at })))
    .execute()
  const source_id = await laySource(world, within, informants, said)
  const passages = await world.db
    .selectFrom('passage')
    .select(['id', 'body', 'informant_id', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .orderBy('position')
    .execute()
  const code_id = newId()
  await world.db
    .insertInto('code')
    .values({ ...within, id: code_id, name: 'møteplass', look: 0, position: 1 })
    .execute()
  await world.db
    .insertInto('coding')
    .values({
      ...{ initiative_id, id: newId(), passage_id: passages[1]!.id, code_id, coder_id },
      ...{ from_sign: 0, to_sign: 18, coded_at: at },
    })
    .execute()
  return { research_id, source_id, informants, passages, code_id }
}

/** One more interview in a study, where these say this. */
export async function laySource(
  world: World,
  within: { initiative_id: string; research_id: string },
  informants: readonly { id: string; number: number }[],
  lines: readonly Said[],
): Promise<string> {
  const id = newId()
  const { initiative_id } = within
  await world.db
    .insertInto('source')
    .values({
      ...{ ...within, id, kind: 'interview', title: 'Rundt kjøkkenbordet', language: 'nb' },
      ...{ happened_on: '2026-01-29', added_at: world.clock.now },
    })
    .execute()
  await world.db
    .insertInto('passage')
    .values(
      lines.map(({ by, body, start_ms }, place) => ({
        ...{ initiative_id, id: newId(), source_id: id, position: place + 1, body },
        informant_id: informants.find(one => one.number === by)?.id ?? null,
        start_ms: start_ms ?? null,
      })),
    )
    .execute()
  return id
}

/** What a study has as it is laid for forms: bodies name these. */
export const research_ids = {
  informant: 'b3d0f6a1-58c2-4e97-a1f4-0c8d62e95b37',
  own: '61f7c0e8-2a94-4d5b-9e03-b7a1d8c4f526',
  source: '0d5e9b74-c1a8-4f36-8b27-e94f1a6c3d80',
  passage: '9a82c4f1-7e0d-4b65-a3d9-5f6c1e08b742',
  code: 'e7b1409d-36fc-4a82-bd50-18c9f2a7e634',
  other: '4c90e2b8-d75a-4f13-86ce-a3b05d91f7c8',
  coding: '27ad8f53-9b1e-4c60-8e7a-d0f4b6c2519e',
  memo: 'f05c3a92-e648-4d1b-97a0-2b8e7d6f1c43',
  quote: '8e14d7b6-0c3f-4a59-b2e8-96d1f5a0c7b2',
  remark: 'c6f2e0d9-415b-4e87-9a3c-7d0b8e5f1a64',
  /** A story that may go to reports: stages lay it. */
  story: '5b7d19e4-a20c-4f86-93eb-1c4d8f6a07e2',
} as const

/**
 * A study for forms to be sent to: somebody of this seat has spoken in it, with a key that leads there; codes, a memo, a
 * quote and a remark that waits. Whatever stood of research before is gone.
 */
export async function layStudy(world: World, access: Access): Promise<void> {
  const { initiative_id, participant_id } = access
  const at = world.clock.now
  const ids = research_ids
  await world.db.deleteFrom('research').where('initiative_id', '=', initiative_id).execute()
  const research_id = newId()
  const within = { initiative_id, research_id }
  await world.db
    .insertInto('research')
    .values({ initiative_id, id: research_id, title: 'Torsdagene', begun_at: at, only_approved: false })
    .execute()
  await world.db
    .insertInto('informant')
    .values([
      { ...within, id: ids.own, number: 1, party: 'resident', added_at: at },
      { ...within, id: ids.informant, number: 2, party: 'public_employee', added_at: at },
    ])
    .execute()
  const who = { name: '', participant_id }
  await world.db
    .transaction()
    .execute(tx => nameInformant(tx, world.key, access, research_id, ids.own, who, at))
  await world.db
    .insertInto('source')
    .values({
      ...{ ...within, id: ids.source, kind: 'interview', title: 'På kafeen', language: 'nb' },
      added_at: at,
    })
    .execute()
  const of_source = { initiative_id, source_id: ids.source }
  await world.db
    .insertInto('passage')
    .values([
      { ...of_source, id: newId(), position: 1, informant_id: ids.own, body: 'Vi kom for maten.' },
      { ...of_source, id: ids.passage, position: 2, informant_id: ids.own, body: 'Så ble vi for praten.' },
    ])
    .execute()
  const code = { ...within, look: 0 }
  await world.db
    .insertInto('code')
    .values([
      { ...code, id: ids.code, name: 'fellesskap', position: 1 },
      { ...code, id: ids.other, name: 'brød', position: 2 },
    ])
    .execute()
  const place = { initiative_id, passage_id: ids.passage, from_sign: 3, to_sign: 12 }
  await world.db
    .insertInto('coding')
    .values({ ...place, id: ids.coding, code_id: ids.code, coder_id: participant_id, coded_at: at })
    .execute()
  await world.db
    .insertInto('research_memo')
    .values({
      ...{ ...within, id: ids.memo, body: 'Hva er et sted?', written_at: at },
      written_by: participant_id,
    })
    .execute()
  await world.db
    .insertInto('research_quote')
    .values({ ...place, research_id, id: ids.quote, chosen_at: at })
    .execute()
  await world.db
    .insertInto('passage_remark')
    .values({
      ...{ initiative_id, id: ids.remark, passage_id: ids.passage, informant_id: ids.own },
      ...{ body: 'Det var om våren.', written_at: at },
    })
    .execute()
  await world.db
    .insertInto('source_reading')
    .values({ ...of_source, informant_id: ids.own, state: 'asked', asked_at: at })
    .execute()
  await world.db
    .insertInto('source_sound')
    .values({
      ...{ ...of_source, type: 'audio/wav', size: 1, hash: Buffer.from('none'), brought_at: at },
      destroy_by: '2026-06-01',
    })
    .execute()
}
