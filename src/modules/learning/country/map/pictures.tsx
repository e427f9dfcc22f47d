import type { Tree } from '../tree/rules.ts'

const [side, gap] = [100, 8]
const pitch = side + gap

/** How many initiatives a part of the country has, in three steps; null when it has no figures yet. */
export const steps = ['few', 'more', 'many'] as const
export type Step = (typeof steps)[number]
export const stepOf = (initiatives: number): Step =>
  initiatives < 10 ? 'few' : initiatives < 20 ? 'more' : 'many'

type Part = { counties: readonly string[]; initiatives: number }

/** The country as tiles, one for each county; those that are counted together hang together. */
export function TileMap(props: {
  tree: Tree
  parts: readonly Part[]
  title: string
  name(county: string): string
}) {
  const { tree, parts, title, name } = props
  const columns = Math.max(...tree.map(({ tile }) => tile[0])) + 1
  const rows = Math.max(...tree.map(({ tile }) => tile[1])) + 1
  const lines = (number: string) => name(number).split(/(?<= og) /)
  const longest = Math.max(...tree.flatMap(({ number }) => lines(number).map(line => line.length)))
  const size = Math.min(18, Math.floor(165 / longest))
  const shown = new Set(parts.flatMap(part => part.counties))
  return (
    <svg
      class={`country-map ${columns > 3 ? 'tall' : ''}`}
      viewBox={`0 0 ${columns * pitch - gap + 4} ${rows * pitch - gap + 4}`}
      role="img"
      aria-label={title}
    >
      <Lines id="country-lines" />
      <g transform="translate(2 2)">
        {tree
          .filter(({ number }) => !shown.has(number))
          .map(({ tile }) => (
            <Tile
              tile={tile}
              inset={1}
              class="f-paper c-edge"
              stroke="currentColor"
              stroke-width="1.5"
              stroke-dasharray="5 5"
            />
          ))}
        {parts.map(part => {
          const { long } = bridgesOf(tree, part.counties)
          return (
            <>
              <Bridges bridges={long} look="c-spruce" width={30} />
              <Bridges bridges={long} look={hue[stepOf(part.initiatives)]} width={24} />
            </>
          )
        })}
        {parts.map(part => (
          <PartOfMap tree={tree} part={part} />
        ))}
        {tree.map(({ number, tile }) => (
          <text
            class={shown.has(number) ? 'on-tile' : 'c-soft'}
            text-anchor="middle"
            font-size={size}
            font-weight={shown.has(number) ? 600 : 400}
            fill="currentColor"
          >
            {lines(number).map((line, at, all) => (
              <tspan x={middle(tile)[0]} y={middle(tile)[1] + (at - all.length / 2 + 0.8) * size * 1.1}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        {parts.map(part => {
          const first = tree.find(({ number }) => number === part.counties[0])!
          const [x, y] = middle(first.tile)
          return (
            <text
              class="on-tile num"
              x={x}
              y={y + side / 2 - 12}
              text-anchor="middle"
              font-size="19"
              fill="currentColor"
            >
              {part.initiatives}
            </text>
          )
        })}
      </g>
    </svg>
  )
}

const middle = (tile: readonly [number, number]) =>
  [tile[0] * pitch + side / 2, tile[1] * pitch + side / 2] as const

type Point = readonly [x: number, y: number]
type Bridge = { from: Point; to: Point }

/**
 * What holds a part's tiles together: a bridge between tiles that lie side by side, and between named neighbours where
 * the map has them further apart and nothing else joins them.
 */
function bridgesOf(tree: Tree, counties: readonly string[]): { short: Bridge[]; long: Bridge[] } {
  const own = tree.filter(({ number }) => counties.includes(number))
  const joined = new Map(own.map(({ number }) => [number, number]))
  const join = (a: string, b: string) => {
    const [keep, lose] = [joined.get(a)!, joined.get(b)!]
    for (const [number, at] of joined) if (at === lose) joined.set(number, keep)
  }
  const pairs = own.flatMap((one, at) => own.slice(at + 1).map(other => [one, other] as const))
  const short = pairs.flatMap(([one, other]) => {
    const way = [other.tile[0] - one.tile[0], other.tile[1] - one.tile[1]] as const
    if (Math.abs(way[0]) + Math.abs(way[1]) !== 1) return []
    join(one.number, other.number)
    const [a, b] = [middle(one.tile), middle(other.tile)]
    const in_to = side / 2 - 4
    return [
      {
        from: [a[0] + way[0] * in_to, a[1] + way[1] * in_to] as const,
        to: [b[0] - way[0] * in_to, b[1] - way[1] * in_to] as const,
      },
    ]
  })
  const long = pairs.flatMap(([one, other]) => {
    const named = one.neighbours.includes(other.number) || other.neighbours.includes(one.number)
    if (!named || joined.get(one.number) === joined.get(other.number)) return []
    join(one.number, other.number)
    return [{ from: middle(one.tile), to: middle(other.tile) }]
  })
  return { short, long }
}

const inside = { few: 'f-tint', more: 'f-tint', many: 'f-mid' } as const
const hue = { few: 'c-tint', more: 'c-tint', many: 'c-mid' } as const

function Bridges(props: { bridges: readonly Bridge[]; look: string; width: number }) {
  const { bridges, look, width } = props
  const way = bridges.map(({ from, to }) => `M${from.join(' ')}L${to.join(' ')}`).join('')
  return way ? <path class={look} d={way} stroke="currentColor" stroke-width={width} fill="none" /> : null
}

/** One part: its tiles and what joins them, the outline first and then what is inside. */
function PartOfMap({ tree, part }: { tree: Tree; part: Part }) {
  const own = tree.filter(({ number }) => part.counties.includes(number))
  const step = stepOf(part.initiatives)
  const { short } = bridgesOf(tree, part.counties)
  return (
    <g>
      {own.map(({ tile }) => (
        <Tile tile={tile} inset={1} class="c-spruce" stroke="currentColor" stroke-width="3" />
      ))}
      <Bridges bridges={short} look="c-spruce" width={46} />
      {own.map(({ tile }) => (
        <Tile tile={tile} inset={2.5} class={inside[step]} />
      ))}
      <Bridges bridges={short} look={hue[step]} width={40} />
      {step === 'more'
        ? own.map(({ tile }) => <Tile tile={tile} inset={3} class="c-spruce" fill="url(#country-lines)" />)
        : null}
    </g>
  )
}

const Tile = ({
  tile,
  inset,
  ...rest
}: {
  tile: readonly [number, number]
  inset: number
  class: string
  fill?: string
  stroke?: string
  'stroke-width'?: string
  'stroke-dasharray'?: string
}) => (
  <rect
    x={tile[0] * pitch + inset}
    y={tile[1] * pitch + inset}
    width={side - 2 * inset}
    height={side - 2 * inset}
    rx={14 - inset}
    {...rest}
  />
)

/** Its id stands once on a page: the map has one, and the list of what a tile means another. */
const Lines = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse">
      <path class="c-spruce" d="M0 9L9 0" stroke="currentColor" stroke-width="1" stroke-opacity="0.45" />
    </pattern>
  </defs>
)

/** What a tile looks like, for the list of what it means. */
export const TileKey = ({ of }: { of: Step | null }) => (
  <svg class="mkl" viewBox="0 0 40 20" aria-hidden="true">
    {of === 'more' ? <Lines id="country-lines-key" /> : null}
    <rect
      class={of === null ? 'f-paper c-edge' : `c-spruce ${of === 'many' ? 'f-mid' : 'f-tint'}`}
      x="2"
      y="2"
      width="36"
      height="16"
      rx="4"
      stroke="currentColor"
      stroke-width="2"
      {...(of === null && { 'stroke-dasharray': '4 4' })}
    />
    {of === 'more' ? <rect x="3" y="3" width="34" height="14" rx="3" fill="url(#country-lines-key)" /> : null}
  </svg>
)
