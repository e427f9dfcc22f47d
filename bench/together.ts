import type { Database } from '../src/platform/database.ts'
import { lastChange } from '../src/platform/live.ts'
import type { Done, Task } from './followers.ts'
import { askProgram, endProcess, type Place, type Server, startApp, startProgram } from './place.ts'
import { type Group, numbered, numberedPeople, seedGroup, tokenOf } from './seed.ts'
import { type BenchRow, median } from './table.ts'

const phones = 200
/** Their sessions stand apart from those of other figures. */
const first_phone = 500_000
const moves_in_a_turn = 60
const turns = 7
const most = 2
const statements = 28

/** One side of the comparison: where phones listen, and what a tap and a phone send. */
type Side = {
  ports: number[]
  /** The request of a phone that has seen everything up to there. */
  phone(number: number, seen: number): string
  newest(): Promise<number>
  tap(from: number, to: number): string
  told(place: number): string
}

/**
 * 200 phones over two app processes, beside one bare server that keeps nothing and asks nobody. Every phone has a
 * connection of its own, in a third process.
 */
export async function benchTogether(place: Place): Promise<BenchRow[]> {
  const group = await seedGroup(place.database, numberedPeople(phones, first_phone), { open: true })
  await layScreen(place, group)
  const second = await startApp(place.settings)
  const echo = startProgram('echo.js')
  const followers = startProgram('followers.js')
  try {
    const { port } = await askProgram<object, Server>(echo, {})
    const sides = [oursOf(place.database, group, [place.server.port, second.port]), floorOf(port)]
    const ask = (task: Task) => askProgram<Task, Done>(followers, task)
    return [...(await benchTaps(ask, sides)), await benchReturns(ask, sides)]
  } finally {
    await endProcess(followers)
    await endProcess(echo)
    await second.end()
  }
}

type Ask = (task: Task) => Promise<Done>

async function benchTaps(ask: Ask, sides: Side[]): Promise<BenchRow[]> {
  const figures = sides.map(() => [] as { p50: number; p95: number }[])
  let at = 0
  for (let turn = 0; turn <= turns; turn++) {
    for (const [which, side] of sides.entries()) {
      await openAll(ask, side, 0, 'retry:')
      const each: number[] = []
      for (let move = 0; move < moves_in_a_turn; move++) {
        const to = (at + move + 1) % statements
        each.push(await tap(ask, side, (at + move) % statements, to))
      }
      await ask({ do: 'close' })
      const sorted = each.toSorted((a, b) => a - b)
      const share = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN
      if (turn > 0) figures[which]!.push({ p50: share(0.5), p95: share(0.95) })
    }
    at = (at + moves_in_a_turn) % statements
  }
  return (['p50', 'p95'] as const).map(figure => {
    const [ours, floor] = figures.map(all => all.map(one => one[figure])) as [number[], number[]]
    return {
      name: `From the tap to the last of ${phones} phones, ${figure}`,
      ...compared(ours, floor),
      note: `${turns} turns of ${moves_in_a_turn} moves; two app processes, 100 phones each; a move is committed without waiting for the disk`,
    }
  })
}

/** All have lost their line while the screen moved once, and come back in the same moment. */
async function benchReturns(ask: Ask, sides: Side[]): Promise<BenchRow> {
  const figures = sides.map(() => [] as number[])
  for (let turn = 0; turn <= turns; turn++) {
    for (const [which, side] of sides.entries()) {
      await ask({ do: 'close' })
      const took = await openAll(ask, side, 1, 'event: together')
      if (turn > 0) figures[which]!.push(took)
    }
  }
  await ask({ do: 'close' })
  const [ours, floor] = figures as [number[], number[]]
  return {
    name: `All ${phones} phones back at once, until the last has caught up`,
    ...compared(ours, floor),
    ...{ target: 'within a second', reached: median(ours) < 1_000 },
    note: `${turns} times; each a new connection, a session and a seat to prove`,
  }
}

function compared(ours: number[], floor: number[]) {
  const ratio = median(ours.map((one, at) => one / (floor[at] ?? Number.NaN)))
  return {
    ours: `${median(ours).toFixed(1)} ms`,
    floor: `${median(floor).toFixed(1)} ms (bare echo)`,
    ...{ ratio, target: `at most ${most} times`, reached: ratio <= most },
  }
}

/** Opens every phone's stream; `missed` changes have passed since they were last there. */
async function openAll(ask: Ask, side: Side, missed: number, until: string): Promise<number> {
  const seen = (await side.newest()) - missed
  const streams = Array.from({ length: phones }, (_, number) => ({
    port: side.ports[number % side.ports.length]!,
    request: side.phone(number, seen),
  }))
  const { last } = await ask({ do: 'open', streams, until })
  return last
}

async function tap(ask: Ask, side: Side, from: number, to: number): Promise<number> {
  const request = side.tap(from, to)
  const { last } = await ask({ do: 'tap', port: side.ports[0]!, request, until: side.told(to), status: 303 })
  return last
}

const head = (lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`

function oursOf({ db }: Database, { initiative_id, round_id }: Group, ports: number[]): Side {
  const cookie = (person: number) => `cookie: samskap_session=${tokenOf(numbered(first_phone + person))}`
  const base = `/i/${initiative_id}`
  return {
    ports,
    phone: (number, seen) =>
      head([`GET ${base}/live?topic=together&after=${seen} HTTP/1.1`, 'host: 127.0.0.1', cookie(number)]),
    newest: () => lastChange(db, initiative_id),
    tap: (from, to) => post(`${base}/rounds/${round_id}/screen/move`, `from=${from}&to=${to}`, cookie(0)),
    told: place => `"${round_id} ${place}"`,
  }
}

const floorOf = (port: number): Side => ({
  ports: [port],
  phone: () => head(['GET / HTTP/1.1', 'host: 127.0.0.1']),
  newest: async () => 0,
  tap: (_, to) => post('/', `round ${to}`),
  told: place => `"round ${place}"`,
})

function post(path: string, body: string, ...more: string[]): string {
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'sec-fetch-site: same-origin',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${body.length}`,
    ...more,
  ]
  return head(lines) + body
}

/** The first of the people leads, and the screen stands at the first statement. */
async function layScreen({ database }: Place, { initiative_id, round_id }: Group): Promise<void> {
  await database.pool.query(
    `insert into initiative_grant (initiative_id, id, participant_id, kind, given_at)
      select s.initiative_id, gen_random_uuid(), s.participant_id, 'facilitator', s.at
      from session_seat s join session on session.id = s.session_id
      where s.initiative_id = $1 and session.token_hash = sha256($2)`,
    [initiative_id, Buffer.from(tokenOf(numbered(first_phone)))],
  )
  await database.db
    .insertInto('together')
    .values({ initiative_id, round_id, place: 0, last: statements })
    .execute()
  // As autovacuum does by itself once a minute: without it the first plans are guesses.
  await database.pool.query('analyze')
}
