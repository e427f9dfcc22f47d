import type { Measures, Spot } from '../rules.ts'

type Step = readonly [string, string]
type Given = Pick<Measures, 'space' | 'apart'>

/**
 * How far down each spot begins: beside what it is tied to as far as there is room, in its order, and never over another.
 * The highest column stands close; the others follow it to both sides.
 */
export function placed(
  columns: readonly (readonly Spot[])[],
  steps: readonly Step[],
  { space, apart }: Given,
) {
  const tied = new Map<string, string[]>()
  for (const [from, to] of steps) {
    tied.set(from, [...(tied.get(from) ?? []), to])
    tied.set(to, [...(tied.get(to) ?? []), from])
  }
  const upper = columns.map(column => column.filter(one => !one.aside))
  const lower = columns.map(column => column.filter(one => one.aside))
  const spot = new Map(columns.flat().map(one => [one.id, one]))
  const tops = new Map<string, number>()
  for (const column of upper) stack(column, 0, space, tops)
  const middle = (id: string) => tops.get(id)! + spot.get(id)!.height / 2
  const highest = upper.reduce(
    (best, column, at) => (heightOf(column) > heightOf(upper[best]!) ? at : best),
    0,
  )
  const outwards = upper.map((_, at) => at).toSorted((a, b) => Math.abs(a - highest) - Math.abs(b - highest))
  for (const round of [0, 1, 2]) {
    for (const at of outwards) {
      if (at === highest) continue
      const towards = at + Math.sign(highest - at)
      const wished = upper[at]!.map(({ id }) => {
        const others = (tied.get(id) ?? []).filter(one => {
          const other = spot.get(one)!
          return !other.aside && other.column !== at && (round > 0 || other.column === towards)
        })
        return others.length > 0
          ? others.reduce((all, one) => all + middle(one), 0) / others.length
          : middle(id)
      })
      for (const [number, top] of spread(upper[at]!, wished, space).entries())
        tops.set(upper[at]![number]!.id, top)
    }
  }
  const top = Math.min(...upper.flat().map(({ id }) => tops.get(id)!), Number.POSITIVE_INFINITY)
  for (const { id } of upper.flat()) tops.set(id, tops.get(id)! - top)
  const bottom = (some: readonly Spot[]) =>
    Math.max(0, ...some.map(({ id, height }) => tops.get(id)! + height))
  const apart_from =
    lower.flat().length > 0 ? bottom(upper.flat()) + (upper.flat().length > 0 ? apart : 0) : null
  for (const column of lower) stack(column, apart_from ?? 0, space, tops)
  return { tops, apart_from, height: bottom(columns.flat()) }
}

const heightOf = (column: readonly Spot[]): number => column.reduce((all, { height }) => all + height, 0)

function stack(column: readonly Spot[], from: number, space: number, tops: Map<string, number>): void {
  let y = from
  for (const { id, height } of column) {
    tops.set(id, y)
    y += height + space
  }
}

/**
 * Tops as near as can be to these wished middles, in this order and with space between. Spots that would lie over each
 * other become one block, which lies where its own wishes meet (least squares: pool adjacent violators).
 */
function spread(column: readonly Spot[], wished: readonly number[], space: number): number[] {
  const blocks: { wish: number; weight: number; offsets: number[]; height: number }[] = []
  for (const [at, { height }] of column.entries()) {
    blocks.push({ wish: wished[at]! - height / 2, weight: 1, offsets: [0], height })
    for (
      let last = blocks.at(-1)!, before = blocks.at(-2);
      before;
      before = blocks.at(-2), last = blocks.at(-1)!
    ) {
      const offset = before.height + space
      if (before.wish + offset <= last.wish) break
      blocks.splice(-2, 2, {
        wish:
          (before.wish * before.weight + (last.wish - offset) * last.weight) / (before.weight + last.weight),
        weight: before.weight + last.weight,
        offsets: [...before.offsets, ...last.offsets.map(one => one + offset)],
        height: offset + last.height,
      })
    }
  }
  return blocks.flatMap(({ wish, offsets }) => offsets.map(offset => wish + offset))
}
