import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { layResearch, laySource } from '../../../../test/house/research.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { standingStill } from '../../../../test/setup/standing_still.ts'
import { until } from '../../../../test/setup/until.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/secrets.ts'
import { layProject } from '../files/commands.ts'
import type { Project } from '../files/refi/rules.ts'
import { destroyKey, nameInformant } from '../people/keys/commands.ts'
import { usablePassages } from '../queries.ts'
import { rewriteBody } from '../sources/passages/commands.ts'
import { changePassage } from '../sources/passages/order/commands.ts'
import { recountWords } from '../words/commands.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let researcher: Visitor
let own: string

type Study = Awaited<ReturnType<typeof layResearch>>

/** A study in which somebody with a seat of their own is INN 1. */
async function layOwn(only_approved = false) {
  const seat = await laySeat(world, ours.initiative_id, 'member')
  const study = await layResearch(world, ours.initiative_id, null, only_approved)
  await tie(study, seat.participant_id)
  return { study, seat, me: browserOf(world, seat.token), here: `${own}/${study.source_id}` }
}

async function tie(study: Study, participant_id: string, name = 'Torborg') {
  const access = await ours.seats.researcher.access()
  const { id } = study.informants[0]!
  await world.db
    .transaction()
    .execute(tx =>
      nameInformant(tx, world.key, access, study.research_id, id, { name, participant_id }, world.clock.now),
    )
}

const bodies = async (source_id: string) =>
  (
    await world.db
      .selectFrom('passage')
      .select('body')
      .where('source_id', '=', source_id)
      .orderBy('position')
      .execute()
  ).map(({ body }) => body)
const readingOf = ({ source_id }: Study) =>
  world.db.selectFrom('source_reading').selectAll().where('source_id', '=', source_id).executeTakeFirst()
const usableOf = async ({ research_id }: Study, only_approved: boolean) =>
  (await usablePassages(world.db, ours, { id: research_id, only_approved }).execute()).map(({ body }) => body)

/** Every place of every table in which this stands: texts, lists, JSON and bytes alike. */
async function placesOf(word: string): Promise<string[]> {
  const columns = await sql<{ schema: string; table: string; column: string; type: string }>`
    select table_schema as schema, c.table_name as table, column_name as column, data_type as type
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb', 'bytea')`.execute(world.db)
  const found: string[] = []
  for (const { schema, table, column, type } of columns.rows) {
    const name = sql.ref(column)
    const shown = type === 'bytea' ? sql`encode(${name}, 'escape')` : sql`${name}::text`
    const rows = await sql<{ there: boolean }>`
      select exists (select from ${sql.table(`${schema}.${table}`)}
        where ${shown} ilike ${`%${word}%`}) as there`.execute(world.db)
    if (rows.rows[0]?.there) found.push(`${table}.${column}`)
  }
  return found
}

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  own = `/i/${ours.initiative_id}/me/research`
  researcher = browserOf(world, ours.seats.researcher.token)
})
afterAll(() => world.end())

test('a person meets what they said, and nothing that anybody else said', async () => {
  const { me, here } = await layOwn()
  const list = await me.get(own)
  expect(list.status, world.faults.join('\n')).toBe(200)
  expect(list.text).toContain('Her heter du INN 1')
  const page = await me.get(here)
  expect(page.text).toContain('Jeg kom for maten.')
  expect(page.text).toContain('Hvordan skal vi få med dem')
  expect(page.text).toContain('Her snakket noen andre.')
  for (const other of ['Vi visste ikke', 'Bussen går', 'Hva betyr torsdagene', 'Torborg']) {
    expect(page.text).not.toContain(other)
  }
})

test('nobody else finds it, whatever they may do here', async () => {
  const { study, here } = await layOwn()
  const passage = study.passages[1]!.id
  for (const seat of Object.values(ours.seats)) {
    const other = browserOf(world, seat.token)
    expect((await other.get(own)).text).not.toContain('INN 1')
    for (const page of [
      here,
      `${here}/take-back`,
      `${here}/${passage}`,
      `${own}/studies/${study.research_id}`,
    ]) {
      expect((await other.get(page)).status).toBe(404)
    }
    expect((await other.post(`${here}/take-back`)).status).toBe(404)
    expect((await other.post(`${here}/${passage}`, { body: 'Nei.', version: '1' })).status).toBe(404)
    expect((await other.post(`${own}/studies/${study.research_id}`)).status).toBe(404)
  }
  expect(await bodies(study.source_id)).toHaveLength(5)
})

test('what somebody else said can be neither corrected nor deleted', async () => {
  const { study, me, here } = await layOwn()
  const theirs = `${here}/${study.passages[2]!.id}`
  expect((await me.get(theirs)).status).toBe(404)
  expect((await me.post(theirs, { body: 'Nei.', version: '1' })).status).toBe(404)
  expect((await me.post(`${theirs}/remark`, { remark: 'Nei.' })).status).toBe(404)
  expect((await me.post(`${theirs}/take-back`)).status).toBe(404)
})

test('approved as it stands; corrected, it must be approved anew, and is not used until then', async () => {
  const { study, me, here } = await layOwn(true)
  expect(await usableOf(study, true)).toHaveLength(1)
  expect((await me.post(`${here}/approve`, { version: '1' })).status).toBe(422)
  expect((await me.post(`${here}/approve`, { version: '2' })).status, world.faults.join('\n')).toBe(303)
  expect((await readingOf(study))?.noted_by).toBeNull()
  expect(await usableOf(study, true)).toHaveLength(3)
  expect((await me.get(here)).text).toContain('Du har sagt ja.')

  const first = `${here}/${study.passages[1]!.id}`
  expect((await me.post(first, { body: 'Jeg kom for suppa.', version: '1' })).status).toBe(303)
  expect(await bodies(study.source_id)).toContain('Jeg kom for suppa.')
  expect(await usableOf(study, true)).toHaveLength(1)
  expect((await me.get(own)).text).toContain('Noe er endret. Les det en gang til')
  const late = await me.post(first, { body: 'Jeg kom for grøten.', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Jeg kom for suppa.')
  expect((await me.post(first, { body: '', version: '2' })).status).toBe(422)
  expect((await me.post(`${here}/approve`, { version: '3' })).status).toBe(303)
  expect(await usableOf(study, true)).toHaveLength(3)
})

test('no trace tells who it was', async () => {
  const traces = await world.db
    .selectFrom('audit_event')
    .select(['participant_id', 'about_participant', 'what'])
    .where('what', 'in', ['words_approved', 'words_corrected'])
    .execute()
  expect(traces.length).toBeGreaterThan(1)
  for (const one of traces) expect(one).toMatchObject({ participant_id: null, about_participant: null })
  const readings = await world.db
    .selectFrom('audit_event')
    .select('id')
    .where('what', 'like', '/me/research%')
    .execute()
  expect(readings).toEqual([])
})

test('a remark reaches the researcher, and the answer the one who wrote it', async () => {
  const { study, me, here } = await layOwn()
  const remark = { remark: 'Jeg mente naboen, ikke søsteren.' }
  const at = `${here}/${study.passages[1]!.id}`
  for (const _ of [1, 2]) expect((await me.post(`${at}/remark`, remark)).status).toBe(303)
  expect((await me.post(`${at}/remark`, { remark: '' })).status).toBe(422)
  const people = `/i/${ours.initiative_id}/research/${study.research_id}/people`
  expect((await researcher.get(people)).text).toContain('1 venter på svar')
  expect((await researcher.get(`${people}/remarks`)).text).toContain(remark.remark)
  const rows = await world.db
    .selectFrom('passage_remark')
    .select('id')
    .where('body', '=', remark.remark)
    .execute()
  expect(rows).toHaveLength(1)
  const answer = `${people}/remarks/${rows[0]!.id}`
  expect((await me.post(answer, { answer: 'Selv takk.' })).status).toBe(403)
  expect((await researcher.post(answer, { answer: '' })).status).toBe(422)
  expect((await researcher.post(answer, { answer: 'Takk, det er rettet.' })).status).toBe(303)
  expect((await me.get(here)).text).toContain('Takk, det er rettet.')
})

test('what may be quoted is shown to the one who said it', async () => {
  const { study, me, here } = await layOwn()
  await world.db
    .insertInto('research_quote')
    .values({
      ...{ initiative_id: ours.initiative_id, id: newId(), research_id: study.research_id },
      ...{ passage_id: study.passages[1]!.id, from_sign: 0, to_sign: 18, shows: 'at maten trekker' },
      chosen_at: world.clock.now,
    })
    .execute()
  const page = (await me.get(here)).text
  expect(page).toContain('>Jeg kom for maten.</blockquote>')
  expect(page).toContain('at maten trekker')
})

/** Everything the words of one person can have led to, with two words that stand nowhere else. */
async function layEverywhere() {
  const laid = await layOwn()
  const { study } = laid
  const within = { initiative_id: ours.initiative_id, research_id: study.research_id }
  const at = world.clock.now
  const source_id = await laySource(world, within, study.informants, [
    { by: 1, body: 'Solbærtreet på Kvitskarvet er mitt.' },
    { by: 2, body: 'Vi hører på.' },
  ])
  const passage = await world.db
    .selectFrom('passage')
    .select('id')
    .where('source_id', '=', source_id)
    .where('body', 'like', 'Sol%')
    .executeTakeFirstOrThrow()
  const of_it = { initiative_id: ours.initiative_id, id: newId(), passage_id: passage.id }
  const span = { from_sign: 0, to_sign: 10 }
  await world.db
    .insertInto('coding')
    .values({ ...of_it, ...span, code_id: study.code_id, coded_at: at })
    .execute()
  await world.db
    .insertInto('research_quote')
    .values({ ...of_it, ...span, research_id: study.research_id, shows: 'eierskap', chosen_at: at })
    .execute()
  await world.db
    .insertInto('passage_remark')
    .values({ ...of_it, informant_id: study.informants[0]!.id, body: 'Solbærtreet, altså.', written_at: at })
    .execute()
  await world.db
    .insertInto('research_memo')
    .values({ ...within, id: newId(), passage_id: passage.id, body: 'Hvorfor Solbærtreet?', written_at: at })
    .execute()
  await world.db
    .insertInto('source_sound')
    .values({
      ...{
        initiative_id: ours.initiative_id,
        source_id,
        type: 'audio/ogg',
        size: 11,
        hash: Buffer.from('h'),
      },
      ...{ brought_at: at, destroy_by: '2026-05-01' },
    })
    .execute()
  await world.db
    .insertInto('source_sound_chunk')
    .values({ initiative_id: ours.initiative_id, source_id, number: 0, bytes: Buffer.from('Kvitskarvet') })
    .execute()
  for (const [of_source, number] of [
    [source_id, 1],
    [null, 2],
  ] as const) {
    await world.db
      .insertInto('research_kept')
      .values({ ...within, id: newId(), source_id: of_source, place: 'Note', number, body: 'Kvitskarvet' })
      .execute()
  }
  await world.db
    .transaction()
    .execute(tx => recountWords(tx, { initiative_id: ours.initiative_id }, source_id))
  return { ...laid, source_id, passage_id: passage.id }
}

const gone = async () => [...(await placesOf('solbærtre')), ...(await placesOf('kvitskarvet'))]
const everywhere = [
  'passage.body',
  'passage_remark.body',
  'research_kept.body',
  'research_memo.body',
  'source_sound_chunk.bytes',
  'source_words.forms',
]

test('taken back in one source, no place in the database has the words; what others said stays', async () => {
  const { me, source_id } = await layEverywhere()
  expect([...new Set(await gone())].toSorted()).toEqual(everywhere)
  const page = await me.get(`${own}/${source_id}/take-back`)
  expect(page.text).toContain('Slett det jeg sa her')
  const done = await me.post(`${own}/${source_id}/take-back`)
  expect(done.status, world.faults.join('\n')).toBe(303)
  expect((await me.get(done.location!)).text).toContain('Det er slettet')
  expect(await gone()).toEqual([])
  expect(await bodies(source_id)).toEqual(['Vi hører på.'])
  expect((await me.get(own)).text).toContain('Du har tatt det tilbake')
  expect((await me.post(`${own}/${source_id}/approve`, { version: '1' })).status).toBe(409)
})

test('taken back as a whole, the words and the name are gone; twice does no more', async () => {
  const { me, study } = await layEverywhere()
  const all = `${own}/studies/${study.research_id}`
  expect((await me.get(all)).text).toContain('Slett alt jeg har sagt')
  expect((await me.post(all)).status, world.faults.join('\n')).toBe(303)
  expect(await gone()).toEqual([])
  expect((await me.post(all)).status).toBe(404)
  expect((await me.get(own)).text).toContain('Vi finner ikke noe')
  const informant = await world.db
    .selectFrom('informant')
    .select('withdrawn_at')
    .where('id', '=', study.informants[0]!.id)
    .executeTakeFirstOrThrow()
  expect(informant.withdrawn_at).toEqual(world.clock.now)
  expect(await usableOf(study, false)).toHaveLength(4)
})

test('one thing deleted takes its codes, quotes, counts and the recording with it, and the yes', async () => {
  const { me, study, source_id, passage_id } = await layEverywhere()
  const gone_to = await me.post(`${own}/${source_id}/${passage_id}/take-back`)
  expect(gone_to.status, world.faults.join('\n')).toBe(303)
  expect(await gone()).toEqual([])
  const first = `${own}/${study.source_id}`
  expect((await me.post(`${first}/approve`, { version: '2' })).status).toBe(303)
  expect((await me.post(`${first}/${study.passages[1]!.id}/take-back`)).status).toBe(303)
  expect((await me.get(own)).text).toContain('Noe er endret')
  expect(await usableOf(study, true)).toEqual(['Hva betyr torsdagene for deg?'])
})

test('whoever is erased takes their words along', async () => {
  const { me } = await layEverywhere()
  const erased = await me.post(`/i/${ours.initiative_id}/me/erase`)
  expect(erased.status, world.faults.join('\n')).toBe(200)
  expect(await gone()).toEqual([])
  const { seat } = await layEverywhere()
  const lead = browserOf(world, ours.seats.facilitator.token)
  const other = await lead.post(`/i/${ours.initiative_id}/people/${seat.participant_id}/erase`)
  expect(other.status, world.faults.join('\n')).toBe(200)
  expect(await gone()).toEqual([])
})

/** Somebody takes back while another is in the middle of something: after `first`, before `then`. */
async function takenBackAmid(
  takeBack: () => Promise<{ status: number }>,
  first: (tx: Tx) => Promise<unknown>,
  then: (tx: Tx) => Promise<unknown> = async () => undefined,
) {
  const back = await world.db.transaction().execute(async tx => {
    await first(tx)
    const answer = takeBack()
    await until('whoever takes back', async () => (await standingStill(world.db)) > 0)
    await then(tx)
    return { answer }
  })
  expect((await back.answer).status, world.faults.join('\n')).toBe(303)
}

test('taken back and corrected at once, no word comes back', async () => {
  const { me, source_id, passage_id } = await layEverywhere()
  const at = `${own}/${source_id}/${passage_id}`
  const [back, corrected] = await Promise.all([
    me.post(`${own}/${source_id}/take-back`),
    me.post(at, { body: 'Solbærtreet på Kvitskarvet er vårt.', version: '1' }),
  ])
  expect(back.status, world.faults.join('\n')).toBe(303)
  expect([303, 404]).toContain(corrected.status)
  expect(await gone()).toEqual([])
})

test('taken back while one’s words are being corrected: neither fails because of the other', async () => {
  const { me, source_id, passage_id } = await layEverywhere()
  const passage = () => world.db.selectFrom('passage').selectAll().where('id', '=', passage_id)
  const was = await passage().executeTakeFirstOrThrow()
  await takenBackAmid(
    () => me.post(`${own}/${source_id}/take-back`),
    tx => tx.selectFrom('passage').select('id').where('id', '=', passage_id).forUpdate().execute(),
    tx => rewriteBody(tx, ours, was, 'Solbærtreet på Kvitskarvet er vårt.'),
  )
  expect(await gone()).toEqual([])
})

test('taken back while one’s words are being cut in two, no part stays behind', async () => {
  const { me, study, source_id, passage_id } = await layEverywhere()
  const access = await ours.seats.researcher.access()
  const place = { research_id: study.research_id, source_id, id: passage_id }
  const body = 'Solbærtreet på Kvitskarvet\n\ner mitt på Kvitskarvet.'
  await takenBackAmid(
    () => me.post(`${own}/${source_id}/take-back`),
    tx => changePassage(tx, access, place, { body, version: 1 }, world.clock.now),
  )
  expect(await gone()).toEqual([])
  expect(await bodies(source_id)).toEqual(['Vi hører på.'])
})

test('all taken back while a file brings more of one’s words, they go as well', async () => {
  const { me, study } = await layOwn()
  const access = await ours.seats.researcher.access()
  const informant = await world.db
    .selectFrom('informant')
    .select(['id', 'number'])
    .where('id', '=', study.informants[0]!.id)
    .executeTakeFirstOrThrow()
  const said = { id: newId(), informant_id: informant.id, start_ms: null, body: 'Kvitskarvet er mitt.' }
  const source = {
    id: newId(),
    title: 'Fra en fil',
    kind: 'interview',
    happened_on: null,
    own_part: '',
  } as const
  const project: Project = {
    ...{ title: '', about: '', coders: [], codes: [], memos: [], kept: [] },
    informants: [{ ...informant, party: 'resident' }],
    sources: [{ ...source, language: 'nb', passages: [said], codings: [], quotes: [] }],
  }
  await takenBackAmid(
    () => me.post(`${own}/studies/${study.research_id}`),
    tx => layProject(tx, access, study.research_id, project, world.clock.now),
  )
  expect(await gone()).toEqual([])
  expect(await bodies(source.id)).toEqual([])
})

test('taken back while somebody else’s words in the same source are corrected, the counts forget them too', async () => {
  for (const _ of [1, 2, 3]) {
    const { me, source_id } = await layEverywhere()
    const other = await world.db
      .selectFrom('passage')
      .selectAll()
      .where('source_id', '=', source_id)
      .where('body', 'like', 'Vi%')
      .executeTakeFirstOrThrow()
    const [back] = await Promise.all([
      me.post(`${own}/${source_id}/take-back`),
      world.db.transaction().execute(tx => rewriteBody(tx, ours, other, 'Vi hører godt etter.')),
    ])
    expect(back.status, world.faults.join('\n')).toBe(303)
    expect(await gone()).toEqual([])
    expect(await bodies(source_id)).toEqual(['Vi hører godt etter.'])
  }
})

test('with the key destroyed the own page closes, and says so', async () => {
  const { study, me, here } = await layOwn()
  const access = await ours.seats.researcher.access()
  await world.db.transaction().execute(tx => destroyKey(tx, access, study.research_id, world.clock.now))
  const page = await me.get(own)
  expect(page.text).toContain('Studier der navnene er borte')
  for (const rest of ['', '/take-back', '/approve']) expect((await me.get(here + rest)).status).toBe(404)
  expect((await me.post(`${here}/take-back`)).status).toBe(404)
  expect(await bodies(study.source_id)).toHaveLength(5)
})

test('in an ended study one may still read, say yes and take back', async () => {
  const { study, me, here } = await layOwn()
  await world.db
    .updateTable('research')
    .set({ ended_at: world.clock.now })
    .where('id', '=', study.research_id)
    .execute()
  expect((await me.post(`${here}/approve`, { version: '2' })).status).toBe(303)
  expect((await me.post(`${here}/take-back`)).status).toBe(303)
})

test('in a seat taken with a new link nothing older is shown until it is asked about anew', async () => {
  const { study, seat, me, here } = await layOwn()
  const later = new Date(world.clock.now.getTime() + 3_600_000)
  const event = { initiative_id: ours.initiative_id, participant_id: seat.participant_id }
  await world.db
    .insertInto('audit_event')
    .values([
      { ...event, id: newId(), at: world.clock.now, what: 'step_agreed' },
      { ...event, id: newId(), at: later, what: 'seat_claimed', ref: seat.participant_id },
    ])
    .execute()
  expect((await me.get(own)).text).toContain('Plassen din har fått en ny lenke')
  expect((await me.get(here)).status).toBe(404)
  world.clock.now = new Date(later.getTime() + 1000)
  const people = `/i/${ours.initiative_id}/research/${study.research_id}/people`
  const ask = `${people}/${study.informants[0]!.id}/ask`
  expect((await researcher.post(ask, { source_id: study.source_id })).status).toBe(303)
  expect((await me.get(here)).status).toBe(200)
})
