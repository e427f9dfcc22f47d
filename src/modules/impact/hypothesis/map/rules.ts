import type { Link } from '../../rules.ts'
import { type Box, type Layout, layoutOf, type Place } from '../layout/rules.ts'
import { linesOf } from '../lines/rules.ts'
import { type Drawn, type DrawnItem, inOrder, linksIn, type Stage, stage_of, stages } from '../rules.ts'

/** Sizes in the picture's own units: 1000 across, which is a full page. */
export const sizes = {
  across: 1000,
  text: 15,
  line: 19,
  tag: 13,
  tag_line: 17,
  head: 15,
  head_line: 19,
  inside: 11,
  padding: 9,
  widest: 260,
  gap: 38,
} as const

/** The longest title in a box; the whole of it stands in the text beside the picture. */
const most_lines = 7

export type MapBox = { item: DrawnItem; place: Place; tag: string[]; lines: string[] }
export type MapHead = { x: number; width: number; lines: string[] }
export type HypothesisMap = Pick<Layout<Link>, 'routes' | 'slots'> & {
  boxes: MapBox[]
  heads: MapHead[]
  /** How high the heads are: the boxes begin below them. */
  head_height: number
  height: number
  /** The line above what stands apart, measured like the boxes. */
  apart_from: number | null
}

export type MapWords = {
  stages: Readonly<Record<Stage, string>>
  /** A small line on top of a box: whose goal it is, or that it is a cause. */
  tag: (item: DrawnItem) => string
}

/** The picture, ready to be drawn: columns for the stages that have something, each box with its lines. */
export function mapOf(plan: Drawn, words: MapWords): HypothesisMap {
  const items = inOrder(plan)
  const links = linksIn(plan)
  const columns = columnsOf(items, links)
  const shown = stages.filter(stage => items.some(({ kind }) => stage_of[kind] === stage))
  const across = Math.max(1, ...columns.values().map(column => column + 1))
  // A little to the right, where links between two goals bend.
  const width = Math.min(sizes.widest, (sizes.across - across * sizes.gap) / across)
  const room = width - 2 * sizes.inside
  const written = items.map(item => {
    const tag = words.tag(item)
    return {
      item,
      tag: tag ? linesOf(tag, sizes.tag, room, 2) : [],
      lines: linesOf(item.title, sizes.text, room, most_lines),
    }
  })
  const boxes = written.map(
    ({ item, tag, lines }): Box => ({
      id: item.id,
      column: columns.get(item.id)!,
      height: 2 * sizes.padding + tag.length * sizes.tag_line + lines.length * sizes.line,
      aside: stage_of[item.kind] === 'aside',
    }),
  )
  const measures = { column: width, gap: sizes.gap, space: 16, slot: 12, apart: 58 }
  const { places, ...layout } = layoutOf(boxes, links, measures)
  const heads = shown.map((stage, at) => ({
    x: at * (width + sizes.gap),
    width,
    lines: linesOf(words.stages[stage], sizes.head, width, 3),
  }))
  const head_height = Math.max(0, ...heads.map(({ lines }) => lines.length)) * sizes.head_line + 22
  return {
    boxes: written.map(one => ({ ...one, place: places.get(one.item.id)! })),
    heads,
    head_height,
    height: layout.height + head_height,
    apart_from: layout.apart_from,
    routes: layout.routes,
    slots: layout.slots,
  }
}

/** The column of each: stages with nothing in them take no room, and a side effect stands after what it comes from. */
function columnsOf(items: readonly DrawnItem[], links: readonly Link[]): ReadonlyMap<string, number> {
  const filled = stages.filter(stage => items.some(({ kind }) => stage_of[kind] === stage))
  const columns = new Map<string, number>()
  for (const { id, kind } of items) {
    const stage = stage_of[kind]
    if (stage !== 'aside') columns.set(id, filled.indexOf(stage))
  }
  const after = new Map(
    items
      .filter(({ kind }) => stage_of[kind] === 'aside')
      .map(({ id }) => {
        const from = links
          .filter(({ to_id }) => to_id === id)
          .flatMap(({ from_id }) => columns.get(from_id) ?? [])
        return [id, from.length > 0 ? Math.max(...from) + 1 : Math.min(1, Math.max(0, filled.length - 1))]
      }),
  )
  return new Map([...columns, ...after])
}
