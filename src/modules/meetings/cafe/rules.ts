/** Somebody who is to sit at a table. */
export type Guest = { id: string; side: string }
/** At which table each sits, by number. */
export type Seating = ReadonlyMap<string, number>
/** Tables are numbered from 1; `host` stays while the others move on. */
export type Table = { number: number; host: string | null }

export const most_tables = 40
export const most_rounds = 6
export const topic_length = 120
/** How many a table is best for: more, and the quiet ones stay quiet. */
const good_size = 5

/** So many tables for so many people, before anybody has said otherwise. */
export const usualTables = (people: number): number =>
  Math.min(most_tables, Math.max(2, Math.ceil(people / good_size)))

/**
 * Who sits where in one round. Everybody gets a seat; no table has two more than another, in all or of one side; hosts
 * stay. Within that, people meet those they have not met before, and come to tables where they have not been. `seed` makes
 * the draw: the same always gives the same.
 */
export function seatRound(
  people: readonly Guest[],
  tables: readonly Table[],
  before: readonly Seating[],
  seed: string,
): Seating {
  if (tables.length === 0) return new Map()
  const dear = costs(before)
  const whole = (seats: Seating) => [...seats].reduce((sum, [id, number]) => sum + dear(id, number, seats), 0)
  // One draw may end where no two can change places; the best of some is near the best there is.
  const tries = before.length === 0 ? 1 : Math.max(1, Math.round(400 / (people.length + 1)))
  let best = deal(people, tables, dear, drawFrom(`${seed} 0`))
  for (let at = 1; at < Math.min(tries, 40) && whole(best) > 0; at++) {
    const other = deal(people, tables, dear, drawFrom(`${seed} ${at}`))
    if (whole(other) < whole(best)) best = other
  }
  return best
}

/** One draw: each in turn where it costs least, and then changes of place. */
function deal(people: readonly Guest[], tables: readonly Table[], dear: Cost, draw: () => number): Seating {
  const present = new Map(people.map(one => [one.id, one]))
  const hosts = new Map<string, number>()
  for (const { number, host } of tables)
    if (host && present.has(host) && !hosts.has(host)) hosts.set(host, number)
  const room = roomFor(people, tables, hosts, draw)
  const seats = new Map<string, number>(hosts)
  for (const [id, number] of hosts) take(room, present.get(id)!.side, number)
  for (const guest of mixed(people, draw).filter(({ id }) => !hosts.has(id))) {
    const free = [...room.get(guest.side)!].filter(([, left]) => left > 0).map(([number]) => number)
    const best = least(free, number => dear(guest.id, number, seats))
    seats.set(guest.id, best)
    take(room, guest.side, best)
  }
  return better(people, hosts, seats, dear)
}

/** The table for somebody who comes late: of those with the most room, the one with fewest of their own side. */
export function tableFor(
  guest: Guest,
  tables: readonly Table[],
  seats: Seating,
  people: readonly Guest[],
): number {
  const sideOf = new Map(people.map(({ id, side }) => [id, side]))
  const at = (number: number) => [...seats].filter(([id, table]) => table === number && id !== guest.id)
  const alike = (number: number) => at(number).filter(([id]) => sideOf.get(id) === guest.side).length
  const own = tables.find(({ host }) => host === guest.id)
  return (
    own?.number ??
    least(
      tables.map(({ number }) => number),
      number => at(number).length * 1000 + alike(number),
    )
  )
}

/** What it costs that somebody sits at a table, as the others sit. */
type Cost = (id: string, number: number, seats: Seating) => number
/** By side and table: how many seats are left there. */
type Room = Map<string, Map<number, number>>

const take = (room: Room, side: string, number: number) => {
  const left = room.get(side)!
  left.set(number, left.get(number)! - 1)
}

/**
 * How many of each side a table takes. Each side is dealt out in turn where the one before it stopped, so that neither a
 * side nor the whole is uneven by more than one; then a seat is kept for each host at the host's own table.
 */
function roomFor(
  people: readonly Guest[],
  tables: readonly Table[],
  hosts: ReadonlyMap<string, number>,
  draw: () => number,
): Room {
  const numbers = shuffledBy(
    tables.map(({ number }) => number),
    draw,
  )
  const sides = [...new Set(people.map(({ side }) => side))].toSorted()
  const room: Room = new Map(sides.map(side => [side, new Map(numbers.map(number => [number, 0]))]))
  let turn = 0
  for (const side of sides) {
    const left = room.get(side)!
    for (const { side: own } of people) {
      if (own !== side) continue
      const number = numbers[turn++ % numbers.length]!
      left.set(number, left.get(number)! + 1)
    }
  }
  const kept = new Map<string, Set<number>>(sides.map(side => [side, new Set()]))
  for (const { id, side } of people) if (hosts.has(id)) kept.get(side)!.add(hosts.get(id)!)
  for (const side of sides) for (const number of kept.get(side)!) keepSeat(room, side, number, kept)
  return room
}

/** Moves a seat of this side to this table, and one of another side back where that table would be one too many. */
function keepSeat(room: Room, side: string, number: number, kept: ReadonlyMap<string, Set<number>>) {
  const own = room.get(side)!
  if (own.get(number)! > 0) return
  const total = (at: number) => [...room.values()].reduce((sum, left) => sum + left.get(at)!, 0)
  const from = [...own].filter(([at, left]) => left > 0 && !kept.get(side)!.has(at)).map(([at]) => at)
  const giver = least(from, at => -total(at))
  const back = [...room].find(
    ([other, left]) =>
      other !== side && left.get(number)! > left.get(giver)! && total(giver) <= total(number),
  )
  own.set(giver, own.get(giver)! - 1)
  own.set(number, 1)
  if (!back) return
  const [, left] = back
  left.set(number, left.get(number)! - 1)
  left.set(giver, left.get(giver)! + 1)
}

/** What it costs to put somebody at a table: the people there whom they have met, and having sat there before. */
function costs(before: readonly Seating[]): Cost {
  const met = new Map<string, Map<string, number>>()
  const been = new Map<string, number>()
  for (const round of before) {
    for (const [id, number] of round) been.set(`${id} ${number}`, (been.get(`${id} ${number}`) ?? 0) + 1)
    for (const mates of tablesIn(round).values())
      for (const one of mates) {
        const known = met.get(one) ?? new Map<string, number>()
        met.set(one, known)
        for (const other of mates) if (one !== other) known.set(other, (known.get(other) ?? 0) + 1)
      }
  }
  return (id, number, seats) => {
    let sum = 2 * (been.get(`${id} ${number}`) ?? 0)
    for (const [other, times] of met.get(id) ?? []) if (seats.get(other) === number) sum += 2 * times
    return sum
  }
}

/** Two of one side change places as long as it lets them meet more new people. */
function better(
  people: readonly Guest[],
  hosts: ReadonlyMap<string, number>,
  first: Seating,
  dear: Cost,
): Seating {
  const seats = new Map(first)
  const movers = people.filter(({ id }) => !hosts.has(id))
  for (let pass = 0; pass < 4; pass++) {
    let moved = false
    for (const [at, one] of movers.entries())
      for (const other of movers.slice(at + 1)) {
        const [here, there] = [seats.get(one.id)!, seats.get(other.id)!]
        if (here === there || one.side !== other.side) continue
        const now = dear(one.id, here, seats) + dear(other.id, there, seats)
        if (now === 0) continue
        seats.set(one.id, there).set(other.id, here)
        if (dear(one.id, there, seats) + dear(other.id, here, seats) < now) moved = true
        else seats.set(one.id, here).set(other.id, there)
      }
    if (!moved) break
  }
  return seats
}

export function tablesIn(seating: Seating): Map<number, string[]> {
  const tables = new Map<number, string[]>()
  for (const [id, number] of seating) tables.set(number, [...(tables.get(number) ?? []), id])
  return tables
}

/** The side with most people first, so that whoever is few of their kind finds the others seated. */
function mixed(people: readonly Guest[], draw: () => number): Guest[] {
  const count = Map.groupBy(people, ({ side }) => side)
  return shuffledBy(
    people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    draw,
  ).toSorted((a, b) => count.get(b.side)!.length - count.get(a.side)!.length)
}

/** The first of those that cost least. */
function least<T>(items: readonly T[], cost: (item: T) => number): T {
  let [best] = items
  let lowest = Number.POSITIVE_INFINITY
  for (const item of items) {
    const here = cost(item)
    if (here < lowest) [best, lowest] = [item, here]
  }
  return best!
}

/** Numbers between 0 and 1 that a text decides (mulberry32 over a small hash): a draw that can be made again. */
function drawFrom(seed: string): () => number {
  let state = 0
  for (const sign of seed) state = (Math.imul(state, 31) + sign.codePointAt(0)!) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffledBy<T>(items: readonly T[], draw: () => number): T[] {
  const copy = [...items]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
  }
  return copy
}

/** What a press means: from the round that the presser saw to the one before or after it. Null where it leads nowhere. */
export const moveOf = (from: number, to: number, rounds: number): 'on' | 'back' | null =>
  to === from + 1 && to <= rounds ? 'on' : to === from - 1 && to >= 0 ? 'back' : null

/** Stands in the field for a table without a topic of its own. */
const none = '–'

/**
 * What each table talks about: a line for each, or the same for all where there is one line alone. Null where there are
 * more lines than tables.
 */
export function topicsFor(written: string, tables: number): string[] | null {
  const lines = written
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => (line === none || line === '-' ? '' : line))
  if (lines.length > tables) return null
  return Array.from({ length: tables }, (_, at) => (lines.length === 1 ? lines[0]! : (lines[at] ?? '')))
}

/** The same backwards, for the field. */
export function writtenOf(topics: readonly string[]): string {
  if (new Set(topics).size === 1) return topics[0]!
  const last = topics.findLastIndex(topic => topic !== '')
  return topics
    .slice(0, Math.max(2, last + 1))
    .map(topic => topic || none)
    .join('\n')
}
