import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/database.ts'
import { newId } from '../src/platform/secrets.ts'
import { alternate, type Measured, ratioOf } from './alternate.ts'
import { browser } from './answering.ts'
import { asRaw, send } from './capture.ts'
import type { Place } from './place.ts'
import { type Group, others, type Person, seedGroup } from './seed.ts'
import { type BenchRow, median } from './table.ts'

const groups = 10
const many = 200
const few = 20
const each = 50
const times_a_tenth = 12
const turn = 1_500

const rows_of_the_file = 100_000
const days_of_the_file = 1_000
const share_of_the_floor = 0.2
const memory_target = 200
const turns = 3

/** All indicators of a large plan on one page, and a long series from a file. */
export async function benchImpact(place: Place, myself: Person): Promise<BenchRow[]> {
  return [await benchPage(place, myself), ...(await benchImport(place, myself))]
}

/** A plan with so many indicators, and so many measurements of each. */
async function seedPlan(
  database: Database,
  myself: Person,
  indicators: number,
  measurements: number,
): Promise<Group> {
  const group = await seedGroup(database, [myself, ...others(11)], { open: false })
  const { initiative_id } = group
  const now = systemClock()
  await database.db.transaction().execute(async tx => {
    await sql`insert into target_group (initiative_id, id, name, kind, priority, position, added_at)
      select ${initiative_id}, gen_random_uuid(), 'Gruppe ' || n, 'residents', 1 + n % 3, n, ${now}
      from generate_series(1, ${groups}) as n`.execute(tx)
    await sql`insert into indicator (initiative_id, id, group_id, name, level, kind, way, unit, position, added_at)
      select ${initiative_id}, gen_random_uuid(), g.id, 'Indikator ' || n,
        (array['result', 'outcome', 'effect'])[1 + n % 3], (array['number', 'scale', 'share'])[1 + n % 3],
        'counted', '', n, ${now}
      from generate_series(1, ${indicators}) as n
      join target_group g on g.initiative_id = ${initiative_id} and g.position = 1 + n % ${groups}`.execute(
      tx,
    )
    await sql`insert into target (initiative_id, id, indicator_id, day, value, set_at)
      select initiative_id, gen_random_uuid(), id, current_date + 200, 4, ${now} from indicator
      where initiative_id = ${initiative_id}`.execute(tx)
    await sql`insert into measurement
        (initiative_id, id, indicator_id, day, baseline, value, n, came_by, noted_at)
      select i.initiative_id, gen_random_uuid(), i.id, current_date - 7 * (${measurements} - n), n = 1,
        case when n % 17 = 0 then null else 1 + (n * 7 + i.position) % 40 / 10.0 end, 12, 'typed', ${now}
      from indicator i, generate_series(1, ${measurements}) as n
      where i.initiative_id = ${initiative_id}`.execute(tx)
  })
  return group
}

async function benchPage({ server, database }: Place, myself: Person): Promise<BenchRow> {
  const small = await seedPlan(database, myself, few, each)
  const large = await seedPlan(database, myself, many, each)
  await database.pool.query('analyze')
  const headers = { ...browser, cookie: `samskap_session=${myself.token}` }
  const asked = [small, large].map(({ initiative_id }) => ({
    method: 'GET' as const,
    path: `/i/${initiative_id}/impact/follow`,
    headers,
  }))
  const { body } = await send(server.port, asked[1]!)
  const [tenth, whole] = await alternate(
    asked.map(one => ({ server, request: asRaw(one) })),
    { connections: 1, amount: Number.MAX_SAFE_INTEGER, milliseconds: turn, status: 200 },
  )
  const times = ratioOf(whole!, tenth!, 'p50')
  const milliseconds = ({ p50 }: Measured) => `${p50.toFixed(1)} ms`
  return {
    name: `${many} indicators with ${each} measurements each on one page`,
    ...{ ours: milliseconds(whole!), floor: `${milliseconds(tenth!)} (a tenth of them)` },
    ratio: 10 / times,
    target: `at most ${times_a_tenth} times a tenth`,
    reached: times <= times_a_tenth,
    note: `${kilobytes(body.length)} gzip, charts and tables; one request at a time, median; CPU each ${whole!.cpu?.toFixed(0) ?? 'unknown'} ms`,
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`

/** A file with a hundred indicators and a thousand days of each, beside the same rows put in by `pg` alone. */
async function benchImport(place: Place, myself: Person): Promise<BenchRow[]> {
  const indicators = rows_of_the_file / days_of_the_file
  const ours: number[] = []
  const floor: number[] = []
  const peaks: { all: number; before: number }[] = []
  for (let at = 0; at < turns; at++) {
    const group = await seedPlan(place.database, myself, indicators, 0)
    const file = fileOf(indicators)
    const before = forgetPeak(place.server.pid)
    const started = performance.now()
    const answer = await upload(place, myself, group, file)
    ours.push(rows_of_the_file / ((performance.now() - started) / 1000))
    peaks.push({ all: peakOf(place.server.pid), before })
    const { rows } = await place.database.pool.query(
      'select count(*)::int as n from measurement where initiative_id = $1',
      [group.initiative_id],
    )
    if (answer !== 303 || rows[0].n !== rows_of_the_file) {
      throw new Error(`the file of measurements gave ${answer} and laid ${rows[0].n} rows`)
    }
    floor.push(rows_of_the_file / (await bareInsert(place, myself, indicators)))
  }
  const ratio = median(ours.map((one, at) => one / floor[at]!))
  const more = median(peaks.map(({ all, before }) => all - before))
  const perSecond = (figures: number[]) => `${Math.round(median(figures)).toLocaleString('en')} rows/s`
  return [
    {
      name: '100,000 measurements from one CSV file',
      ...{ ours: perSecond(ours), floor: `${perSecond(floor)} (the same rows by pg alone)` },
      ratio,
      target: `≥ ${share_of_the_floor}`,
      reached: ratio >= share_of_the_floor,
      note: `median of ${turns}; ours reads, checks every line and day, and saves all or nothing`,
    },
    {
      name: 'Memory for it',
      ours: `${more.toFixed(0)} MB`,
      floor: '',
      ratio: null,
      target: `≤ ${memory_target} MB`,
      reached: more <= memory_target,
      note: 'the peak of the app while it reads and saves, less what it held just before',
    },
  ]
}

const day_in_ms = 86_400_000

function fileOf(indicators: number): string {
  const first = systemClock().getTime() - (days_of_the_file + 1) * day_in_ms
  const lines = ['indicator;day;value;n;comment']
  for (let day = 0; day < days_of_the_file; day++) {
    const on = new Date(first + day * day_in_ms).toISOString().slice(0, 10)
    for (let at = 1; at <= indicators; at++) {
      lines.push(`Indikator ${at};${on};${1 + ((day + at) % 4)},${day % 10};12;`)
    }
  }
  return lines.join('\n')
}

async function upload({ server }: Place, myself: Person, group: Group, file: string): Promise<number> {
  const form = new FormData()
  form.append('indicator', '')
  form.append('looked_at', 'yes')
  form.append('file', new Blob([file], { type: 'text/csv' }), 'measurements.csv')
  const answer = await fetch(`http://127.0.0.1:${server.port}/i/${group.initiative_id}/impact/series`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...browser, cookie: `samskap_session=${myself.token}` },
    body: form,
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Seconds for the same rows with nothing read and nothing checked: lists into one statement, in one transaction. */
async function bareInsert({ database }: Place, myself: Person, indicators: number): Promise<number> {
  const { initiative_id } = await seedPlan(database, myself, indicators, 0)
  const { rows } = await database.pool.query('select id from indicator where initiative_id = $1', [
    initiative_id,
  ])
  const ids = rows.map(({ id }) => id as string)
  const started = performance.now()
  const client = await database.pool.connect()
  await client.query('begin')
  for (let day = 0; day < days_of_the_file; day += 50) {
    const of = ids.flatMap(id => Array.from({ length: 50 }, () => id))
    const on = of.map((_, at) => day + (at % 50))
    await client.query(
      `insert into measurement (initiative_id, id, indicator_id, day, value, n, came_by, noted_at)
       select $1, id, of, current_date - on_day, 1.5, 12, 'series', now()
       from unnest($2::uuid[], $3::uuid[], $4::int[]) as m (id, of, on_day)`,
      [initiative_id, of.map(() => newId()), of, on],
    )
  }
  await client.query('commit')
  client.release()
  return (performance.now() - started) / 1000
}

/** What the process has held at most since it was last asked to forget, in MB; not a number where nobody tells. */
const peakOf = (pid: number): number =>
  existsSync(`/proc/${pid}/status`)
    ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
    : Number.NaN

function forgetPeak(pid: number): number {
  if (existsSync(`/proc/${pid}/clear_refs`)) writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return peakOf(pid)
}
