import { sql } from 'kysely'
import { theGuide } from '../src/modules/guide/queries.ts'
import { keepQuarter } from '../src/modules/learning/country/keeping/commands.ts'
import { quarterOf } from '../src/modules/learning/country/keeping/queries.ts'
import { pullPeer } from '../src/modules/learning/exchange/commands.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/database.ts'
import { dayOf } from '../src/platform/format.ts'
import { newId } from '../src/platform/secrets.ts'
import { inOneTransaction } from '../src/platform/transaction.ts'
import { alternate, type Measured } from './alternate.ts'
import { browser } from './answering.ts'
import { asRaw } from './capture.ts'
import { type Place, startPlace } from './place.ts'
import { others, publishRound, seedGroup } from './seed.ts'
import { type BenchRow, median } from './table.ts'

const stories = 20_000
const words_each = 220
const at_a_time = 500
const turn = 1_000
const target_p95 = 100

/** Words that stand everywhere, a few that stand seldom, inside longer ones, misspelt, in another language, and nothing. */
const searches = [
  'kommunen',
  'kaffe biblioteket',
  'ensomhet',
  'forelder',
  'ensomhte',
  'loneliness',
  'zzzzzz',
] as const

/** Finding among what others have told, fetching it from another installation, and the picture of the country. */
export async function benchLearning(place: Place): Promise<BenchRow[]> {
  const search = await benchSearch(place)
  const small = await startPlace()
  try {
    return [search, await benchPull(place, small), ...(await benchCountry(place, small))]
  } finally {
    await small.end()
  }
}

/** Always the same numbers: who measures twice has searched in the same stories. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

/** Stories with the words of our own guide, the usual ones far more often than the rare, in three languages. */
export async function seedStories(database: Database, many: number): Promise<void> {
  const guide = await theGuide()
  const said = [...guide.points, ...guide.methods]
  const of = (language: 'nb' | 'da' | 'en') => {
    const all = JSON.stringify(
      said.map(one => JSON.parse(JSON.stringify(one), (_, value) => value?.[language] ?? value)),
    )
    return [...new Set(all.toLowerCase().match(/\p{L}{3,}/gu) ?? [])]
  }
  const languages = [
    { language: 'nb', dictionary: 'norwegian', words: of('nb') },
    { language: 'da', dictionary: 'danish', words: of('da') },
    { language: 'en', dictionary: 'english', words: of('en') },
  ] as const
  const now = systemClock()
  const drawn = numbers(8)
  const draw = () => drawn.next().value
  for (let start = 0; start < many; start += at_a_time) {
    const { language, dictionary, words } = languages[(start / at_a_time) % languages.length]!
    const word = () => words[Math.floor(words.length * draw() ** 3)]!
    const text = (length: number) => Array.from({ length }, word).join(' ')
    const rows = Array.from({ length: Math.min(at_a_time, many - start) }, () => ({
      id: newId(),
      title: text(5),
      body: text(words_each),
      theme: ['loneliness', 'youth', 'food', 'housing'][Math.floor(4 * draw())]!,
    }))
    await sql`insert into shared_story (id, kind, language, title, before, themes, fields, phase, target_group,
        place, initiative_title, published_on, changed_on, document, words)
      select r.id, 'story', ${language}, r.title, r.body, array[r.theme], array['equality'], 'work', '', 'Solvik',
        'Torsdagsbordet', ${now}::date - (random() * 900)::int, ${now}::date,
        setweight(to_tsvector(${dictionary}::regconfig, r.title), 'A')
          || setweight(to_tsvector(${dictionary}::regconfig, r.body), 'C'),
        r.title || ' ' || r.body
      from unnest(${rows.map(one => one.id)}::uuid[], ${rows.map(one => one.title)}::text[],
        ${rows.map(one => one.body)}::text[], ${rows.map(one => one.theme)}::text[]) as r (id, title, body, theme)`.execute(
      database.db,
    )
  }
  await database.pool.query('analyze shared_story')
}

async function benchSearch({ server, database }: Place): Promise<BenchRow> {
  await seedStories(database, stories)
  const paths = ['/stories', ...searches.map(q => `/stories?q=${encodeURIComponent(q)}`)]
  const requests = paths.map(path => ({ server, request: asRaw({ method: 'GET', path, headers: browser }) }))
  const load = { connections: 1, amount: Number.MAX_SAFE_INTEGER, milliseconds: turn, status: 200 }
  // So many searches from one address would meet the limit.
  const forget = () => database.pool.query('delete from attempt')
  const [open, ...found] = await alternate(requests, load, forget)
  const slowest = found.reduce((one, other) => (other.p95 > one.p95 ? other : one))
  const p95 = ({ p95 }: Measured) => `${p95.toFixed(1)} ms`
  const each = searches.map((q, at) => `${q} ${found[at]!.p95.toFixed(0)}`).join(', ')
  return {
    name: `Search over ${stories.toLocaleString('en')} stories, p95 of the slowest of ${searches.length} searches`,
    ...{ ours: p95(slowest), floor: `${p95(open!)} (the same page without a search)` },
    ratio: open!.p95 / slowest.p95,
    target: `≤ ${target_p95} ms`,
    reached: slowest.p95 <= target_p95,
    note: `one at a time; p95 in ms: ${each}`,
  }
}

const pulled_stories = 10_000
const pull_target = 60

/** All that another installation has told comes in at once, and then nothing but the question whether there is more. */
async function benchPull({ database }: Place, there: Place): Promise<BenchRow> {
  await seedStories(there.database, pulled_stories)
  const address = `http://127.0.0.1:${there.server.port}`
  const { public_key } = (await (await fetch(`${address}/.well-known/samskap`)).json()) as {
    public_key: string
  }
  const id = newId()
  const now = systemClock()
  await database.db
    .insertInto('peer')
    .values({ id, name: 'Nabokommunen', address, public_key, added_at: now })
    .execute()
  const seconds: number[] = []
  for (const changed of [pulled_stories, 0]) {
    const started = performance.now()
    const pulled = await pullPeer(database.db, id, { now: systemClock(), demo: false })
    seconds.push((performance.now() - started) / 1000)
    if ('fault' in pulled || pulled.changed !== changed) {
      throw new Error(`the pull gave ${JSON.stringify(pulled)} instead of ${changed} stories`)
    }
  }
  await database.db.deleteFrom('peer').where('id', '=', id).execute()
  const [all, none] = seconds as [number, number]
  return {
    name: `Pull of ${pulled_stories.toLocaleString('en')} stories from another installation`,
    ...{ ours: `${all.toFixed(1)} s`, floor: `${none.toFixed(2)} s (when nothing is new)` },
    ratio: null,
    target: `≤ ${pull_target} s`,
    reached: all <= pull_target,
    note: `${(pulled_stories / all).toFixed(0)} stories/s: asked for, signed, checked and laid in one transaction`,
  }
}

const [few, many, each] = [10, 5_000, 200] as const
const at_once = 500
const times_the_few = 2

/** So many initiatives in all municipalities, each with one round that many have answered, and the quarter's figures. */
async function seedCountry({ database }: Place, initiatives: number): Promise<number> {
  const group = await seedGroup(database, others(2), { open: false })
  await publishRound(database, group, each)
  const { initiative_id, round_id } = group
  const { pool } = database
  const ids = Array.from({ length: initiatives }, newId)
  await pool.query(
    `with number as (select n, i, gen_random_uuid() as r from unnest($3::uuid[]) with ordinality as number (i, n)),
      home as (select number, row_number() over (order by number) as at from municipality where not demo),
      laid as (insert into initiative (initiative_id, title, place, started_by, ambition, language, created_at,
          municipality_number)
        select o.i, 'Samskaping ' || o.n, 'Solvik', 'municipality', o.n % 5, 'nb', now(), h.number
        from number o join home h on h.at = 1 + o.n % (select count(*) from home)),
      round_laid as (insert into round (initiative_id, id, number, kind, instrument_id, instrument_version, sides, k,
          status, opened_at, closed_at, created_at)
        select o.i, o.r, 1, 'group', t.instrument_id, t.instrument_version, t.sides, t.k, 'closed', t.opened_at,
          t.closed_at, t.created_at
        from number o, round t where t.initiative_id = $1 and t.id = $2)
    insert into snapshot (initiative_id, round_id, body, made_at)
    select o.i, o.r, t.body, t.made_at from number o, snapshot t where t.initiative_id = $1 and t.round_id = $2`,
    [initiative_id, round_id, ids],
  )
  // Each answer is checked against its round: by an index, once the database knows how many rounds there are.
  await pool.query('analyze')
  for (let from = 0; from < initiatives; from += at_once) {
    await pool.query(
      `insert into closed_response (initiative_id, round_id, id, published_group, answers, sums, counts, typed_by_other)
      select o.initiative_id, o.id, gen_random_uuid(), t.published_group, t.answers, t.sums, t.counts, t.typed_by_other
      from round o, closed_response t
      where o.initiative_id = any($3::uuid[]) and t.initiative_id = $1 and t.round_id = $2`,
      [initiative_id, round_id, ids.slice(from, from + at_once)],
    )
  }
  await pool.query('analyze')
  const now = systemClock()
  const started = performance.now()
  await inOneTransaction(database.db, tx =>
    keepQuarter(tx, { demo: false, quarter: quarterOf(dayOf(now)), now }),
  )
  return (performance.now() - started) / 1000
}

async function benchCountry(place: Place, small: Place): Promise<BenchRow[]> {
  await seedCountry(small, few)
  const kept = await seedCountry(place, many)
  const asked = [place, small].map(({ server }) => ({
    server,
    request: asRaw({ method: 'GET', path: '/country', headers: browser }),
  }))
  const load = { connections: 1, amount: Number.MAX_SAFE_INTEGER, milliseconds: turn, status: 200 }
  const [large, little] = await alternate(asked, load)
  const times = median(large!.turns.map((one, at) => one.p50 / little!.turns[at]!.p50))
  return [
    {
      name: `The picture of the country: 357 municipalities, ${many.toLocaleString('en')} initiatives, a million answers`,
      ...{ ours: `${large!.p50.toFixed(1)} ms`, floor: `${little!.p50.toFixed(1)} ms (${few} initiatives)` },
      ratio: 1 / times,
      target: `at most ${times_the_few} times`,
      reached: times <= times_the_few,
      note: `figures kept by quarter; keeping one took ${kept.toFixed(1)} s, once and beside the pages`,
    },
  ]
}
