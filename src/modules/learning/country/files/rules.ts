import type { Count, Figure, Mean } from '../keeping/rules.ts'

/** The columns of the file. One row is one figure, or one count. */
export const columns = [
  'quarter',
  'installation',
  'level',
  'counties',
  'names',
  'renewed',
  'initiatives',
  'answers',
  'instrument',
  'instrument_version',
  'grouping',
  'id',
  'name',
  'n',
  'value',
] as const

type Cell = string | number
type Names = { county(number: string): string; group(grouping: string, id: string): string }

/** All that is published, as a table: comma between columns, point in decimals, UTF-8 with a byte order mark. */
export function countryCsv(figures: readonly Figure[], counts: readonly Count[], names: Names): string {
  const rows: (readonly Cell[])[] = [columns]
  for (const one of figures) {
    for (const [grouping, groups] of Object.entries(one.figures)) {
      for (const { id, n, value } of groups) {
        rows.push([
          ...[one.quarter, one.from ?? '', one.level, one.counties.join(' ')],
          ...[one.counties.map(names.county).join(' + '), one.renewed, one.initiatives, one.answers],
          ...[one.instrument.id, one.instrument.version],
          ...[grouping, id, names.group(grouping, id), n, written(value)],
        ])
      }
    }
  }
  for (const { quarter, from, about, classes, initiatives } of counts) {
    const counties = about === 'leaf' ? classes : []
    rows.push([
      ...[quarter, from ?? '', 'count', counties.join(' '), counties.map(names.county).join(' + ')],
      ...['', '', '', '', '', about, classes.join(' '), '', '', `>=${initiatives}`],
    ])
  }
  return `\ufeff${rows.map(row => row.map(field).join(',')).join('\r\n')}\r\n`
}

/** The same as JSON, for programs. */
export const countryJson = (figures: readonly Figure[], counts: readonly Count[]): string =>
  JSON.stringify(
    {
      format: 'samskap-country',
      version: 1,
      figures: figures.map(({ from, figures, ...one }) => ({
        ...{ ...one, installation: from },
        figures: Object.fromEntries(
          Object.entries(figures).map(([grouping, groups]) => [
            grouping,
            groups.map(({ id, n, value }) => ({ id, n, value: written(value) })),
          ]),
        ),
      })),
      counts: counts.map(({ from, initiatives, ...one }) => ({
        ...{ ...one, installation: from, at_least: initiatives },
      })),
    },
    null,
    2,
  )

const written = (value: Mean): Cell => ('mean' in value ? value.mean : value.at)

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  // A spreadsheet would run a text that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
