import { execFile } from 'node:child_process'
import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { recountWords } from '../src/modules/research/words/commands.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Tx } from '../src/platform/database.ts'
import { newId } from '../src/platform/secrets.ts'
import { inOneTransaction } from '../src/platform/transaction.ts'
import { browser } from './answering.ts'
import { send } from './capture.ts'
import type { Place } from './place.ts'
import { others, seedGroup } from './seed.ts'
import { type BenchRow, median } from './table.ts'

export const usual_words = 10_000_000
const words_in_source = 10_000
const words_in_passage = 50
const speakers = 3
const different = 120_000
const times = 5
/** A page of words that is asked for rarely, and of a thousand interviews, may take as long as this. */
const patience = { list: 10, compare: 10, context: 3 }
const most_megabytes = 150
const target_import = 0.1
const run = promisify(execFile)

/** A thousand interviews' words: brought in and counted, listed, compared and found, beside what a shell does. */
export async function benchWords(place: Place, words: number): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samskap-bench-'))
  const texts = join(folder, 'words.txt')
  try {
    const laid = await layMaterial(place, words, texts)
    const floor = await byTheShell(texts)
    return await measured(place, laid, floor, words, texts)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Always the same numbers: who measures twice has counted the same words. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

/** Made-up words with Norwegian endings: a stem of syllables, and now and then an ending on it. */
function vocabulary(): string[] {
  const syllables = 'ba de fi go hu ja kå le mi no på ra se ti vu bør sam møt bus nab'.split(' ')
  const endings = ['', '', 'en', 'er', 'ene', 'et']
  return Array.from({ length: different }, (_, at) => {
    const stem = Math.floor(at / endings.length)
    let word = ''
    for (let rest = stem + 40; rest > 0; rest = Math.floor(rest / syllables.length)) {
      word += syllables[rest % syllables.length]
    }
    return word + endings[at % endings.length]
  })
}

type Laid = Awaited<ReturnType<typeof layMaterial>>

async function layMaterial({ database }: Place, words: number, texts: string) {
  const [person] = others(1)
  if (!person) throw new Error('nobody to do the research')
  const { initiative_id } = await seedGroup(database, [person], { open: false })
  const research_id = newId()
  const within = { initiative_id, research_id }
  const now = systemClock()
  await database.db
    .insertInto('initiative_grant')
    .values({
      initiative_id,
      id: newId(),
      participant_id: person.participant_id,
      kind: 'researcher',
      given_at: now,
    })
    .execute()
  await database.db
    .insertInto('research')
    .values({ initiative_id, id: research_id, title: 'Tusen samtaler', begun_at: now, only_approved: false })
    .execute()
  const known = vocabulary()
  const drawn = numbers(9)
  // As in every language, the second word is said half as often as the first, the third a third as often.
  const word = () => known[Math.floor(different ** drawn.next().value) - 1] ?? known[0]
  const text = () => `${Array.from({ length: words_in_passage }, word).join(' ')}.`
  const file = createWriteStream(texts)
  let seconds = 0
  for (let source = 0; source < words / words_in_source; source++) {
    const bodies = Array.from({ length: words_in_source / words_in_passage }, text)
    file.write(`${bodies.join('\n')}\n`)
    const started = performance.now()
    await inOneTransaction(database.db, tx => laySource(tx, within, source, bodies, now))
    seconds += (performance.now() - started) / 1000
  }
  file.end()
  await finished(file)
  await database.pool.query('analyze')
  const peak = process.resourceUsage().maxRSS / 1024
  return { ...within, token: person.token, seconds, peak, passages: words / words_in_passage }
}

type Within = { initiative_id: string; research_id: string }

/** One interview with its speakers, brought in and counted. */
async function laySource(tx: Tx, within: Within, number: number, bodies: readonly string[], now: Date) {
  const { initiative_id, research_id } = within
  const [source_id, people] = [newId(), Array.from({ length: speakers }, () => newId())]
  await tx
    .insertInto('informant')
    .values(
      people.map((id, at) => ({
        ...{ initiative_id, research_id, id, number: number * speakers + at + 1, added_at: now },
        party: at === 0 ? 'public_employee' : 'resident',
      })),
    )
    .execute()
  const title = `Samtale ${number + 1}`
  await tx
    .insertInto('source')
    .values({ ...within, id: source_id, kind: 'interview', title, language: 'nb', added_at: now })
    .execute()
  await sql`insert into passage (initiative_id, id, source_id, position, informant_id, body)
    select ${initiative_id}, gen_random_uuid(), ${source_id}, p.at, (${people}::uuid[])[(1 + p.at % ${speakers})::int], p.body
    from unnest(${bodies}::text[]) with ordinality as p (body, at)`.execute(tx)
  await recountWords(tx, within, source_id)
}

type Floor = {
  seconds: number
  top: string
  counted: Map<string, number>
  grep: (word: string) => Promise<number>
}

const shell = (line: string) =>
  run('sh', ['-c', line], { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 2 ** 28 })

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; done: T }> {
  const started = performance.now()
  const done = await work()
  return { seconds: (performance.now() - started) / 1000, done }
}

/** The words of the file by the programs that everybody has. */
async function byTheShell(texts: string): Promise<Floor> {
  const { seconds, done } = await timed(() =>
    shell(`tr -s ' .\\n' '\\n\\n\\n' < '${texts}' | sort | uniq -c | sort -k1,1nr`),
  )
  const lines = done.stdout
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '))
  const counted = new Map(lines.map(([many, word]) => [word ?? '', Number(many)]))
  const grep = async (word: string) =>
    (await timed(() => shell(`grep -ow '${word}' '${texts}' | wc -l`))).seconds
  return { seconds, top: lines[0]?.[1] ?? '', counted, grep }
}

/** The most memory that a process has had, in megabytes; null where the system does not say. */
function peakOf(pid: number): number | null {
  const path = `/proc/${pid}/status`
  const found = existsSync(path) ? /VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8')) : null
  return found ? Number(found[1]) / 1024 : null
}

async function measured(
  { server, database }: Place,
  laid: Laid,
  floor: Floor,
  words: number,
  texts: string,
): Promise<BenchRow[]> {
  const here = `/i/${laid.initiative_id}/research/${laid.research_id}/words`
  const headers = { ...browser, 'accept-encoding': 'identity', cookie: `samskap_session=${laid.token}` }
  const seconds = async (path: string) => {
    const all: number[] = []
    for (let turn = 0; turn < times; turn++) {
      const asked = { method: 'GET' as const, path: here + path, headers }
      const { seconds, done } = await timed(() => send(server.port, asked))
      if (done.status !== 200) throw new Error(`${path} answered ${done.status}`)
      all.push(seconds)
    }
    return median(all)
  }
  await sameCounts(database, laid, floor)
  const before = peakOf(server.pid)
  const list = await seconds('')
  const compare = await seconds('/compare?one=public_employee&two=resident')
  const rarest = [...floor.counted].findLast(([, many]) => many <= 5)?.[0] ?? floor.top
  const rare = await seconds(`/context?way=exact&word=${encodeURIComponent(rarest)}`)
  const frequent = await seconds(`/context?way=forms&word=${encodeURIComponent(floor.top)}`)
  const after = peakOf(server.pid)
  const [grep_rare, grep_frequent] = [await floor.grep(rarest), await floor.grep(floor.top)]
  const many = words.toLocaleString('en')
  const s = (value: number) => `${value.toFixed(2)} s`
  const by_shell = `${s(floor.seconds)} (tr | sort | uniq -c)`
  const row = (name: string, ours: number, beside: number, most: number, note: string): BenchRow => ({
    ...{ name, ours: s(ours), ratio: beside / ours, target: `≤ ${most} s`, reached: ours <= most, note },
    floor: name.includes('found') ? `${s(beside)} (grep -ow)` : by_shell,
  })
  const size = (await run('du', ['-m', texts])).stdout.split('\t')[0]
  return [
    {
      ...{ name: `${many} words brought in and counted`, ours: s(laid.seconds), floor: by_shell },
      ...{ ratio: floor.seconds / laid.seconds, target: `≥ ${target_import}` },
      reached: floor.seconds / laid.seconds >= target_import,
      note: `${(words / laid.seconds).toFixed(0)} words/s, ${(laid.passages / laid.seconds).toFixed(0)} passages/s, ${size} MB of text, committed by interview; the same counts`,
    },
    row(
      `The list of ${many} words`,
      list,
      floor.seconds,
      patience.list,
      'inflected forms together, with who said them',
    ),
    row('Two parties compared', compare, floor.seconds, patience.compare, 'log-likelihood of every word'),
    row('A rare word found in its context', rare, grep_rare, patience.context, `"${rarest}"`),
    row(
      'The most frequent word found',
      frequent,
      grep_frequent,
      patience.context,
      'in all forms, the first 200 lines',
    ),
    {
      name: `Peak memory of the pages of ${many} words`,
      ours: after === null ? 'unknown' : `${after.toFixed(0)} MB`,
      floor: before === null ? 'unknown' : `${before.toFixed(0)} MB (the app before)`,
      ratio: null,
      target: `at most ${most_megabytes} MB more`,
      reached: after !== null && before !== null && after - before <= most_megabytes,
      note: `PostgreSQL's processes not among it; the process that brought the words in and made them up: ${laid.peak.toFixed(0)} MB`,
    },
  ]
}

/** What we have counted is what the shell has counted, word for word. */
async function sameCounts(database: Place['database'], laid: Laid, { counted }: Floor): Promise<void> {
  const { rows } = await database.pool.query(
    `select t.form, sum(t.times)::int as times from source_words w, unnest(w.forms, w.counts) as t (form, times)
      where w.initiative_id = $1 group by t.form`,
    [laid.initiative_id],
  )
  const differing = rows.filter(({ form, times }) => counted.get(form) !== times)
  if (differing.length > 0 || rows.length !== counted.size) {
    throw new Error(`${differing.length} of ${rows.length} words are counted otherwise than by uniq -c`)
  }
}
