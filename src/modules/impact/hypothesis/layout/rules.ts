import { placed } from './heights/rules.ts'
import { ordered } from './order/rules.ts'

/** A box of the picture: in which column, how high, and whether it stands apart, below the others. */
export type Box = { id: string; column: number; height: number; aside: boolean }
export type Arrow = { from_id: string; to_id: string }

export type Measures = {
  column: number
  /** Between two columns: all that bends does so here. */
  gap: number
  /** Between two in the same column. */
  space: number
  /** What a line takes where it passes through a column between two boxes. */
  slot: number
  /** Between the lowest box and those that stand apart. */
  apart: number
}

/** A box or a slot, with its place in the column: 0 is on top. */
export type Spot = Box & { slot: boolean }
export type Place = { x: number; y: number; width: number; height: number }
export type Route<A extends Arrow> = {
  arrow: A
  /** The line, as the `d` of a path. */
  line: string
  /** Its end, and whether it comes in from the left. */
  tip: { x: number; y: number; from_left: boolean }
}

export type Layout<A extends Arrow> = {
  places: ReadonlyMap<string, Place>
  /** Where lines pass between boxes. */
  slots: Place[]
  routes: Route<A>[]
  width: number
  height: number
  /** Where those that stand apart begin; null when none does. */
  apart_from: number | null
}

/** Steps of a line from column to column: its two ends, and the slots between them. */
type Chain<A extends Arrow> = { arrow: A; spots: string[] }

/**
 * Boxes in columns, with arrows between them that cross each other seldom and boxes never (after Sugiyama): a line that
 * passes a column gets a slot in it, as if it were a small box, and the columns are put in order with their slots.
 * Arrows within a column, backwards or in a ring are drawn as well.
 */
export function layoutOf<A extends Arrow>(
  boxes: readonly Box[],
  arrows: readonly A[],
  measures: Measures,
): Layout<A> {
  const { spots, chains } = withSlots(boxes, arrows, measures.slot)
  const steps = chains.flatMap(({ spots: on_way }) =>
    on_way.slice(1).map((to, at) => [on_way[at]!, to] as const),
  )
  const columns = ordered(spots, steps)
  const { tops, apart_from, height } = placed(columns, steps, measures)
  const pitch = measures.column + measures.gap
  const places = new Map(
    spots.map(({ id, column, height }) => [
      id,
      { x: column * pitch, y: tops.get(id)!, width: measures.column, height },
    ]),
  )
  const column = new Map(spots.map(one => [one.id, one.column]))
  const within = arrows.some(
    one => column.get(one.from_id) === columns.length - 1 && column.get(one.to_id) === columns.length - 1,
  )
  return {
    places: new Map(boxes.map(({ id }) => [id, places.get(id)!])),
    slots: spots.filter(one => one.slot).map(({ id }) => places.get(id)!),
    routes: routesOf(chains, places, measures.gap),
    width: columns.length * pitch - (within ? 0 : measures.gap),
    height,
    apart_from,
  }
}

function withSlots<A extends Arrow>(boxes: readonly Box[], arrows: readonly A[], height: number) {
  const box = new Map(boxes.map(one => [one.id, one]))
  const spots: Spot[] = boxes.map(one => ({ ...one, slot: false }))
  const chains = arrows.map((arrow, number): Chain<A> => {
    const [from, to] = [box.get(arrow.from_id)!, box.get(arrow.to_id)!]
    const far = Math.abs(to.column - from.column)
    const way = Math.sign(to.column - from.column)
    const between = Array.from({ length: Math.max(0, far - 1) }, (_, at): Spot => {
      const column = from.column + way * (at + 1)
      return { id: `slot ${number} ${at}`, column, height, aside: to.aside, slot: true }
    })
    spots.push(...between)
    return { arrow, spots: [from.id, ...between.map(({ id }) => id), to.id] }
  })
  return { spots, chains }
}

/** Where lines leave a box and come in: one below the other along its side, in the order of where they go. */
function portsOf<A extends Arrow>(chains: readonly Chain<A>[], places: ReadonlyMap<string, Place>) {
  const ports: { key: string; side: string; other: number }[] = []
  const middle = (id: string) => places.get(id)!.y + places.get(id)!.height / 2
  for (const [number, { spots }] of chains.entries()) {
    const [first, last] = [spots[0]!, spots.at(-1)!]
    const [from, to] = [places.get(first)!, places.get(last)!]
    const leaves = to.x >= from.x ? 'right' : 'left'
    const comes = to.x > from.x ? 'left' : 'right'
    ports.push({ key: `${number} out`, side: `${first} ${leaves}`, other: middle(spots[1]!) })
    ports.push({ key: `${number} in`, side: `${last} ${comes}`, other: middle(spots.at(-2)!) })
  }
  const heights = new Map<string, number>()
  for (const [side, on_side] of Map.groupBy(ports, one => one.side)) {
    const { y, height } = places.get(side.replace(/ (left|right)$/, ''))!
    const sorted = on_side.toSorted((a, b) => a.other - b.other)
    for (const [at, { key }] of sorted.entries()) {
      heights.set(key, y + (height * (at + 1)) / (sorted.length + 1))
    }
  }
  return heights
}

function routesOf<A extends Arrow>(
  chains: readonly Chain<A>[],
  places: ReadonlyMap<string, Place>,
  gap: number,
): Route<A>[] {
  const ports = portsOf(chains, places)
  return chains.map(({ arrow, spots }, number) => {
    const [from, to] = [places.get(spots[0]!)!, places.get(spots.at(-1)!)!]
    const [out, into] = [ports.get(`${number} out`)!, ports.get(`${number} in`)!]
    if (from.x === to.x) {
      const x = from.x + from.width
      const bend = x + gap * 0.95
      return {
        arrow,
        line: `M${at(x, out)}C${at(bend, out)} ${at(bend, into)} ${at(x + 2, into)}`,
        tip: { x, y: into, from_left: false },
      }
    }
    const forwards = to.x > from.x
    const near = (place: Place) => (forwards ? place.x : place.x + place.width)
    const far = (place: Place) => (forwards ? place.x + place.width : place.x)
    const way = forwards ? 1 : -1
    let x = far(from)
    let y = out
    let line = `M${at(x, y)}`
    const bendTo = (next_x: number, next_y: number) => {
      line += `C${at(x + (way * gap) / 2, y)} ${at(next_x - (way * gap) / 2, next_y)} ${at(next_x, next_y)}`
    }
    for (const id of spots.slice(1, -1)) {
      const slot = places.get(id)!
      bendTo(near(slot), slot.y + slot.height / 2)
      y = slot.y + slot.height / 2
      x = far(slot)
      line += `L${at(x, y)}`
    }
    const tip = { x: near(to), y: into, from_left: forwards }
    // It ends a little before its tip, so that a thick line does not blunt it.
    bendTo(tip.x - way * 2, into)
    return { arrow, line, tip }
  })
}

const rounded = (value: number): number => Math.round(value * 10) / 10
const at = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`
