import { sql } from 'kysely'
import { hashToken, newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'
import { laySeat } from './people.ts'

// finding and following

const dictionaries: Record<string, string> = { nb: 'norwegian', nn: 'norwegian', da: 'danish', en: 'english' }

/** A copy of a story as others read it, laid straight into the database; without a public page its place is masked. */
export async function layShared(
  world: World,
  story: {
    title: string
    kind?: string
    language?: string
    happened?: string
    themes?: string[]
    fields?: string[]
    phase?: string | null
    target_group?: string
    thickness?: number | null
    public_id?: string | null
    initiative_title?: string
    place?: string
    county_number?: string | null
    published_on?: string
    demo?: boolean
  },
): Promise<string> {
  const id = newId()
  const { title, happened = '', language = 'nb', target_group = '', published_on = '2026-01-20' } = story
  const dictionary = sql`${dictionaries[language]}::regconfig`
  const told = { kind: 'story', themes: [], fields: [], phase: null, thickness: null, demo: false }
  await world.db
    .insertInto('shared_story')
    .values({
      ...told,
      ...{ public_id: null, initiative_title: '', place: '', county_number: null },
      ...story,
      ...{ id, language, published_on, changed_on: published_on },
      document: sql<string>`setweight(to_tsvector(${dictionary}, ${title}), 'A')
        || setweight(to_tsvector(${dictionary}, ${target_group}), 'B')
        || setweight(to_tsvector(${dictionary}, ${happened}), 'C')`,
      words: `${title} ${target_group} ${happened}`.toLowerCase(),
    })
    .execute()
  return id
}

// help

/** What is asked here and answered from another place; or, for an answer, what another place asks. */
export async function layHelp(world: World, at: Held & { elsewhere: string }, path: string) {
  const [help_id, given_id] = [newId(), newId()]
  const answers = path.endsWith('/:help/answer')
  if (path.endsWith('/help/plan')) await layPurpose(world, at)
  const { initiative_id, participant_id, elsewhere } = at
  const { demo } = await world.db
    .selectFrom('initiative')
    .select('demo')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const ours = { initiative_id, asked_by: participant_id }
  await world.db
    .insertInto('help_wanted')
    .values({
      ...(answers ? { initiative_id: elsewhere } : ours),
      ...{
        id: help_id,
        kind: 'question',
        title: 'Hvor er fedrene?',
        body: 'Vi leter.',
        language: 'nb',
        demo,
      },
      ...{ shown_as: 'En samskaping', asked_at: world.clock.now },
    })
    .execute()
  const gives = path.includes('/help/given/')
  const by = gives ? { initiative_id, given_by: participant_id } : { initiative_id: elsewhere }
  if (path.includes('given')) {
    await world.db
      .insertInto('help_given')
      .values({ ...by, id: given_id, help_id, shown_as: 'Noen andre', given_at: world.clock.now })
      .execute()
  }
  return [
    { table: 'help_wanted', id: help_id, round_id: null },
    { table: 'help_given', id: given_id, round_id: null },
  ]
}

/** A plan in which nothing but this stands of what is sent, and the mark it is shown with. */
const purpose = 'Flere spiser sammen'
export const seen_plan = hashToken(
  JSON.stringify([{ part: 'purpose', entries: [{ kind: 'purpose', title: purpose, detail: '' }] }]),
).toString('base64url')

async function layPurpose(world: World, { initiative_id }: Held): Promise<void> {
  const fields = JSON.stringify({ purpose })
  await world.db
    .insertInto('plan_part')
    .values({ initiative_id, part: 'purpose', fields, changed_at: world.clock.now })
    .onConflict(known => known.columns(['initiative_id', 'part']).doUpdateSet({ fields }))
    .execute()
}

type Held = { initiative_id: string; participant_id: string }

// telling

/** Somebody without a grant whom a story is about as well: taken off when the form says that nobody is. */
export const asked_seat = '1c0d7d3e-6b0f-4e0a-9a52-6f3c1f0d8b21'

/** A story with somebody it is about and somebody's own words; ready to be shared where that is to be tried. */
export async function layStory(world: World, { initiative_id, participant_id }: Held, path: string) {
  const [story_id, quote_id] = [newId(), newId()]
  const ready = /\/(share|withdraw)$/.test(path)
  const at = world.clock.now
  await world.db
    .insertInto('learning_story')
    .values({
      ...{ initiative_id, id: story_id, kind: 'milestone', title: 'Skapet', happened: 'Det ble et skap.' },
      ...{ language: 'nb', written_at: at },
    })
    .execute()
  await world.db
    .insertInto('story_person')
    .values({
      ...{ initiative_id, story_id, participant_id, asked_at: at },
      ...(ready && { answer: 'yes', of_version: 1, answered_at: at }),
    })
    .execute()
  if (path.endsWith('/persons')) {
    const seat = { initiative_id, id: asked_seat, name: 'Ingen', party: 'resident', language: 'nb' }
    await world.db
      .insertInto('participant')
      .values({ ...seat, created_at: at })
      .onConflict(known => known.doNothing())
      .execute()
    await world.db
      .insertInto('story_person')
      .values({ initiative_id, story_id, participant_id: asked_seat, asked_at: at })
      .execute()
  }
  await world.db
    .insertInto('story_quote')
    .values({
      ...{ initiative_id, id: quote_id, story_id, body: 'Jeg kom for skapet', signature: 'INN' },
      ...{ participant_id, asked_at: at },
    })
    .execute()
  if (path.endsWith('/withdraw')) {
    const shared = await layShared(world, { title: 'Skapet' })
    await world.db
      .updateTable('shared_story')
      .set({ initiative_id, story_id })
      .where('id', '=', shared)
      .execute()
  }
  return [
    { table: 'learning_story', id: story_id, round_id: null },
    { table: 'story_quote', id: quote_id, round_id: null },
  ]
}

// exchange

/** Another installation that we fetch from. */
export async function layPeer(world: World): Promise<string> {
  const id = newId()
  const added = { added_at: world.clock.now, public_key: 'A'.repeat(43) }
  await world.db
    .insertInto('peer')
    .values({ id, name: 'Nabokommunen', address: `https://${id}.example`, ...added })
    .execute()
  return id
}

// shelf

/** A method as it is laid everywhere, and the mark that it is shown with before it is shared. */
export const own_method = newId()
const method_body = { minutes: 20, materials: '', steps: 'Sett frem kaffe' }
export const seen_method = hashToken(JSON.stringify({ kind: 'method', body: method_body })).toString(
  'base64url',
)

/** A method of one's own, and one on the shelf: ours where it is taken down, taken where one tells how it went. */
export async function layShelf(world: World, at: Held & { elsewhere: string }, path: string) {
  const { initiative_id, participant_id, elsewhere } = at
  const { demo } = await world.db
    .selectFrom('initiative')
    .select('demo')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const thing_id = newId()
  await world.db
    .insertInto('own_method')
    .values({
      ...{
        initiative_id,
        id: own_method,
        name: 'Kaffe først',
        purpose: 'Alle har noe i hånda',
        language: 'nb',
      },
      ...method_body,
      ...{ written_at: world.clock.now, written_by: participant_id },
    })
    .onConflict(known => known.doNothing())
    .execute()
  await world.db
    .insertInto('shared_thing')
    .values({
      ...{
        id: thing_id,
        initiative_id: path.endsWith('/withdraw') ? initiative_id : elsewhere,
        kind: 'method',
      },
      ...{ ref: newId(), title: 'Kaffe først', about: 'Alle har noe i hånda', language: 'nb', demo },
      ...{ body: JSON.stringify(method_body), published_on: '2026-01-20', changed_on: '2026-01-20' },
    })
    .execute()
  if (path.endsWith('/went')) {
    await world.db
      .insertInto('thing_use')
      .values({ initiative_id, thing_id, taken_at: world.clock.now, taken_by: participant_id })
      .execute()
  }
  return [
    { table: 'own_method', id: own_method, round_id: null },
    { table: 'shared_thing', id: thing_id, round_id: null },
  ]
}

/** A pattern on the shelf, from another installation. */
export async function layPattern(world: World) {
  const id = newId()
  const given = { started_by: 'municipality', ambition: 2, form: null, letters: [] }
  const lists = { in_place: [], not_for_us: [], sheets: [], methods: [] }
  await world.db
    .insertInto('shared_thing')
    .values({
      ...{ id, kind: 'pattern', title: 'Slik begynte vi', about: 'Med kaffe', language: 'nb' },
      body: JSON.stringify({ ...given, ...lists }),
      ...{ published_on: '2026-01-20', changed_on: '2026-01-20' },
    })
    .execute()
  return { table: 'shared_thing', id, round_id: null }
}

// mentors and gatherings

type Beside = Held & { elsewhere: string }

const demoOf = async (world: World, initiative_id: string): Promise<boolean> =>
  (
    await world.db
      .selectFrom('initiative')
      .select('demo')
      .where('initiative_id', '=', initiative_id)
      .executeTakeFirstOrThrow()
  ).demo

/** Somebody elsewhere who offers to think along, and whom we have asked; or one's own offer, and who has asked. */
export async function layMentor(world: World, at: Beside, path: string) {
  const [offer_id, ask_id] = [newId(), newId()]
  const own = /\/(offer\/end|answer)$/.test(path)
  const there = await laySeat(world, at.elsewhere, 'member')
  const ours = { initiative_id: at.initiative_id, participant_id: at.participant_id }
  const theirs = { initiative_id: at.elsewhere, participant_id: there.participant_id }
  if (!path.endsWith('/offer')) {
    await world.db
      .insertInto('mentor_offer')
      .values({
        ...{ id: offer_id, name: 'Solveig', about: 'Lange bord', offered_at: world.clock.now },
        ...(own ? ours : theirs),
        demo: await demoOf(world, at.initiative_id),
      })
      .execute()
  }
  if (path.includes('/asks/')) {
    const asking = own ? theirs : ours
    await world.db
      .insertInto('mentor_ask')
      .values({
        ...{ id: ask_id, offer_id, initiative_id: asking.initiative_id, asked_by: asking.participant_id },
        ...{ body: 'Vil du tenke med oss?', shown_as: 'En samskaping', asked_at: world.clock.now },
      })
      .execute()
  }
  return [
    { table: 'mentor_offer', id: offer_id, round_id: null },
    { table: 'mentor_ask', id: ask_id, round_id: null },
  ]
}

export const gathered_meeting = '6b40f1d8-2e95-4c7a-8f13-a9d05c37e2b4'

/** A meeting of ours, open to others or not yet; or a meeting elsewhere, to which we come. */
export async function layGathering(world: World, at: Beside, path: string) {
  const id = newId()
  const ours = /\/(new|edit|close|count)$/.test(path)
  const { now } = world.clock
  const host = ours ? at.initiative_id : at.elsewhere
  await world.db
    .deleteFrom('meeting')
    .where('initiative_id', '=', host)
    .where('id', '=', gathered_meeting)
    .execute()
  await world.db
    .insertInto('meeting')
    .values({
      ...{ initiative_id: host, id: gathered_meeting, title: 'Langbord', made_at: now },
      ...{ starts_at: now, ends_at: new Date(now.getTime() + 7_200_000) },
      status: path.endsWith('/count') ? 'running' : 'planned',
    })
    .execute()
  if (path.endsWith('/new')) return []
  await world.db
    .insertInto('gathering')
    .values({
      ...{ id, initiative_id: host, meeting_id: gathered_meeting, about: 'Vi spiser', shown_as: 'Et bord' },
      ...{ shared_at: now, demo: await demoOf(world, at.initiative_id) },
    })
    .execute()
  if (/\/(stay|count)$/.test(path)) {
    await world.db
      .insertInto('gathering_coming')
      .values({
        ...{ gathering_id: id, initiative_id: ours ? at.elsewhere : at.initiative_id, residents: 3 },
        ...{ shown_as: 'Noen andre', said_at: now },
      })
      .execute()
  }
  return [{ table: 'gathering', id, round_id: null }]
}

// lessons

/** What the group has said that co-creation is here. */
export async function layUnderstanding(world: World, { initiative_id, participant_id }: Held) {
  const id = newId()
  // The made-up initiative is met again and again.
  await world.db.deleteFrom('understanding').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .insertInto('understanding')
    .values({
      ...{ initiative_id, id, number: 1, body: 'å spise sammen først' },
      at: world.clock.now,
      written_by: participant_id,
    })
    .execute()
  return [{ table: 'understanding', id, round_id: null }]
}
