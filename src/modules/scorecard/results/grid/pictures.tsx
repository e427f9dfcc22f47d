import { SideMark, Twig } from '../../../../platform/look/marks.tsx'

export type GridCell = {
  /** The statement in a few words. */
  label: string
  /** 1 weak, 2 in between, 3 strong; null when nothing may be shown. */
  level: 1 | 2 | 3 | null
  /** The sides that see it differently, the one that answers highest first. */
  differ: readonly number[] | null
  /** Shown for the whole round only. */
  whole_only: boolean
  /** Many do not know yet. */
  unsure: boolean
  /** Its number among those chosen for the talk. */
  pick: number | null
  /** What the cell says, for those who do not see it: «midt på, det offentlige svarer høyest». */
  said: string
  href?: string | undefined
}
/** Words for the signs in the cells; only those that occur are shown. */
export type GridKey = {
  weak: string
  middle: string
  strong: string
  differ: string
  unsure: string
  whole_only: string
}

/** On a phone the cells wrap under their row's name; Safari then forgets that it is a table, unless told. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** Every statement as a prompt for the talk: sprigs and shade, no decimals. Any number of rows and columns. */
export const Grid = (props: {
  caption: string
  columns: readonly string[]
  rows: readonly { name: string; cells: readonly (GridCell | null)[] }[]
  key_words: GridKey
}) => {
  const cells = props.rows.flatMap(row => row.cells)
  return (
    <>
      <table class="grid" {...as.table}>
        <caption class="sr">{props.caption}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <td class="void" />
            {props.columns.map(column => (
              <th scope="col" {...as.columnheader}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {props.rows.map(row => (
            <tr {...as.row}>
              <th scope="row" {...as.rowheader}>
                {row.name}
              </th>
              {row.cells.map(cell => (cell ? <Cell cell={cell} /> : <td class="void" {...as.cell} />))}
            </tr>
          ))}
        </tbody>
      </table>
      <Key words={props.key_words} cells={cells} />
    </>
  )
}

const Cell = ({ cell }: { cell: GridCell }) => (
  <td {...as.cell} class={`lv${cell.level ?? 0}${cell.whole_only ? ' only' : ''}${cell.pick ? ' pick' : ''}`}>
    <span class="cell">
      {cell.level && <Twig step={cell.level * 2 - 1} of={5} />}
      {cell.differ && (
        <span class="pair">
          {cell.differ.map(side => (
            <SideMark index={side} />
          ))}
        </span>
      )}
      {cell.unsure && <Unsure />}
      {cell.pick && (
        <span class="pickno" aria-hidden="true">
          {cell.pick}
        </span>
      )}
      {cell.href && (
        <a href={cell.href}>
          <span class="sr">{cell.label}</span>
        </a>
      )}
    </span>
    <span class="cw" aria-hidden={cell.href ? 'true' : undefined}>
      {cell.label}
    </span>
    <span class="sr">: {cell.said}</span>
  </td>
)

const Unsure = () => (
  <span class="ask" aria-hidden="true">
    ?
  </span>
)

const Key = ({ words, cells }: { words: GridKey; cells: readonly (GridCell | null)[] }) => (
  <ul class="gridkey">
    {[words.weak, words.middle, words.strong].map((word, i) => (
      <li>
        <span class={`sw lv${i + 1}`}>
          <Twig step={i * 2 + 1} of={5} />
        </span>
        {word}
      </li>
    ))}
    {cells.some(cell => cell?.differ) && (
      <li>
        <span class="pair">
          <SideMark index={1} />
          <SideMark index={0} />
        </span>
        {words.differ}
      </li>
    )}
    {cells.some(cell => cell?.unsure) && (
      <li>
        <Unsure />
        {words.unsure}
      </li>
    )}
    {cells.some(cell => cell?.whole_only) && (
      <li>
        <span class="sw only" />
        {words.whole_only}
      </li>
    )}
  </ul>
)
