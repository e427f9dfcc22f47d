/** One measured figure: ours beside a floor that was measured in the same run. */
export type BenchRow = {
  name: string
  ours: string
  floor: string
  /** Ours in relation to the floor, 1 being as fast as the floor; null where a limit is given instead. */
  ratio: number | null
  target: string
  reached: boolean
  note: string
}

const heading = ['Measured', 'Ours', 'Floor', 'Ratio', 'Target', 'Reached', 'Note']

const cells = (row: BenchRow) => [
  row.name,
  row.ours,
  row.floor,
  row.ratio === null ? '' : row.ratio.toFixed(2),
  row.target,
  row.reached ? 'yes' : 'no',
  row.note,
]

/** The rows as a table for the terminal. */
export const printTable = (rows: BenchRow[]): string => {
  const lines = [heading, ...rows.map(cells)]
  const widths = heading.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  const text = lines.map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return text.map(line => line.trimEnd() + '\n').join('')
}

/** The rows as a Markdown table, for docs/bench.md. */
export const asMarkdown = (rows: BenchRow[]): string =>
  [heading, heading.map((_, column) => (column === 3 ? '---:' : '---')), ...rows.map(cells)]
    .map(line => `| ${line.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')

/** The middle one of a few measurements. */
export const median = (figures: number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
