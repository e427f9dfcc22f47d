import { readFileSync } from 'node:fs'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/database.ts'
import { lastChange } from '../src/platform/live.ts'
import { newId } from '../src/platform/secrets.ts'
import type { Note, PhoneTask, Written } from './phones.ts'
import { askProgram, endProcess, type Place, type Server, startApp, startProgram } from './place.ts'
import { type Group, numbered, numberedPeople, seedGroup, tokenOf } from './seed.ts'
import { type BenchRow, median } from './table.ts'

const phones = 200
/** Their sessions stand apart from those of other figures. */
const first_phone = 600_000
/** Twenty notes a second, sixty seconds of them in all. */
const every = 50
const notes_in_a_turn = 400
const turns = 3
const most = 3
const patience = 10_000

/** One side of the comparison: where phones listen, and how a note is sent. */
type Side = {
  ports: number[]
  phone(number: number): Promise<string>
  note(mark: string, sender: number): Note
}

/**
 * 200 phones over two app processes follow a board while 20 notes a second are written on it, beside one bare server that
 * writes what it is sent to 200 open streams: as many messages, in the same run.
 */
export async function benchBoard(place: Place): Promise<BenchRow[]> {
  const people = numberedPeople(phones, first_phone)
  const group = await seedGroup(place.database, people, { open: false })
  const board_id = await layBoard(place.database, group)
  const second = await startApp(place.settings)
  const echo = startProgram('echo.js')
  const program = startProgram('phones.js')
  try {
    const { port } = await askProgram<object, Server>(echo, {})
    const ours = oursOf(place.database, group, board_id, [place.server.port, second.port])
    const floor = floorOf(port)
    const talk = <Answer>(task: PhoneTask) => askProgram<PhoneTask, Answer>(program, task)
    const before = memoryOf([place.server.pid, second.pid])
    await openAll(talk, ours)
    const grown = memoryOf([place.server.pid, second.pid]) - before
    return [...(await benchNotes(talk, place, group, [ours, floor])), memoryRow(grown)]
  } finally {
    await endProcess(program)
    await endProcess(echo)
    await second.end()
  }
}

type Talk = <Answer>(task: PhoneTask) => Promise<Answer>

async function openAll(talk: Talk, side: Side): Promise<void> {
  const streams = await Promise.all(
    Array.from({ length: phones }, async (_, number) => ({
      port: side.ports[number % side.ports.length]!,
      request: await side.phone(number),
    })),
  )
  await talk({ do: 'open', streams })
}

async function benchNotes(talk: Talk, place: Place, group: Group, sides: [Side, Side]): Promise<BenchRow[]> {
  const figures = sides.map(() => ({ p50: [] as number[], p95: [] as number[], bytes: [] as number[] }))
  let lost = 0
  let doubled = 0
  let at = 0
  // The first turn of each warms up.
  for (let turn = 0; turn <= turns; turn++) {
    for (const [which, side] of sides.entries()) {
      await openAll(talk, side)
      const count = turn === 0 ? notes_in_a_turn / 4 : notes_in_a_turn
      const notes = Array.from({ length: count }, () => side.note(`~${numbered(at++)}~`, at % phones))
      const written = await talk<Written>({ do: 'write', notes, every, patience })
      if (written.refused > 0) throw new Error(`${written.refused} notes were refused`)
      if (which === 0) {
        lost += written.lost
        doubled += written.doubled
      }
      if (turn === 0) continue
      const sorted = written.waits.toSorted((a, b) => a - b)
      const share = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN
      figures[which]!.p50.push(share(0.5))
      figures[which]!.p95.push(share(0.95))
      figures[which]!.bytes.push(written.bytes / count / phones)
    }
  }
  await talk({ do: 'close' })
  const [ours, floor] = figures as [(typeof figures)[0], (typeof figures)[0]]
  const kept = await countNotes(place.database, group)
  const written = turns * notes_in_a_turn + notes_in_a_turn / 4
  const rows = (['p50', 'p95'] as const).map(figure => {
    const ratio = median(ours[figure].map((one, turn) => one / (floor[figure][turn] ?? Number.NaN)))
    return {
      name: `A note on the board, from sending to the last of ${phones} phones, ${figure}`,
      ours: `${median(ours[figure]).toFixed(1)} ms`,
      floor: `${median(floor[figure]).toFixed(1)} ms (bare echo)`,
      ...{ ratio, target: `at most ${most} times`, reached: ratio <= most },
      note: `20 notes a second, ${turns} turns of ${notes_in_a_turn}; two app processes, 100 phones each; each note is on the disk before it is told`,
    }
  })
  return [
    ...rows,
    {
      name: 'Notes lost or doubled, of all that were sent to all phones',
      ours: `${lost} lost, ${doubled} doubled`,
      floor: `${written} notes × ${phones} phones`,
      ratio: null,
      target: 'none',
      reached: lost === 0 && doubled === 0 && kept === written,
      note: `${kept} stand in the database`,
    },
    {
      name: 'Bytes per note and phone, over the wire',
      ours: `${Math.round(median(ours.bytes))} bytes`,
      floor: `${Math.round(median(floor.bytes))} bytes (bare echo, the form as it was sent)`,
      ratio: median(ours.bytes) / median(floor.bytes),
      target: 'at most 1000 bytes',
      reached: median(ours.bytes) <= 1_000,
      note: 'a note of 60 characters with its place, name and marks',
    },
  ]
}

const memoryRow = (grown: number): BenchRow => ({
  name: 'Memory per open connection',
  ours: `${(grown / phones / 1024).toFixed(0)} kB`,
  floor: '',
  ratio: null,
  target: 'at most 100 kB',
  reached: grown / phones <= 100 * 1024,
  note: `both processes together, before and after ${phones} streams were opened`,
})

/** The resident memory of these processes together, in bytes. */
const memoryOf = (pids: number[]): number =>
  pids.reduce((sum, pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return sum + Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
  }, 0)

const words = 'Et bord i biblioteket der en kan låne barnetøy og vogn'

function oursOf({ db }: Database, { initiative_id }: Group, board_id: string, ports: number[]): Side {
  const cookie = (person: number) => `samskap_session=${tokenOf(numbered(first_phone + person))}`
  const base = `/i/${initiative_id}`
  return {
    ports,
    phone: async number => {
      const after = await lastChange(db, initiative_id)
      return head([
        `GET ${base}/live?after=${after} HTTP/1.1`,
        'host: 127.0.0.1',
        `cookie: ${cookie(number)}`,
      ])
    },
    note: (mark, sender) => {
      const body = new URLSearchParams({ given_key: keyOf(mark), kind: 'solution', body: `${mark} ${words}` })
      const headers = { ...form, accept: 'application/json', cookie: cookie(sender) }
      const path = `${base}/boards/${board_id}/notes`
      return { mark, port: ports[sender % ports.length]!, path, headers, body: `${body}`, status: 200 }
    },
  }
}

const floorOf = (port: number): Side => ({
  ports: [port],
  phone: async () => head(['GET / HTTP/1.1', 'host: 127.0.0.1']),
  note: mark => {
    const body = new URLSearchParams({ given_key: keyOf(mark), kind: 'solution', body: `${mark} ${words}` })
    return { mark, port, path: '/', headers: form, body: decodeURIComponent(`${body}`), status: 303 }
  },
})

const form = {
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
}

/** As long as a device's own, and another for each note. */
const keyOf = (mark: string): string => mark.replaceAll('~', '').padStart(22, 'A')

const head = (lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`

async function layBoard({ db }: Database, { initiative_id }: Group): Promise<string> {
  const id = newId()
  await db
    .insertInto('board')
    .values({
      ...{ initiative_id, id, title: 'Hva kan vi gjøre?', kinds: ['challenge', 'solution'] },
      made_at: systemClock(),
    })
    .execute()
  return id
}

async function countNotes({ db }: Database, { initiative_id }: Group): Promise<number> {
  const { count } = await db
    .selectFrom('note')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  return Number(count)
}
