import { perThousand } from '../rules.ts'

type Row = { forms: readonly string[]; times: number; informants: number; sources: number }

/** The table as a file: comma between columns, point in decimals, UTF-8 with a byte order mark. */
export function wordsCsv(columns: readonly string[], words: readonly Row[], of: number): string {
  const rows = words.map(({ forms, times, informants, sources }) => [
    ...[forms[0] ?? '', forms.join(' '), String(times), perThousand(times, of).toFixed(3)],
    ...[String(informants), String(sources)],
  ])
  return `\ufeff${[columns, ...rows].map(row => row.map(field).join(',')).join('\r\n')}\r\n`
}

/** A word never begins as a formula does; the names of the columns are ours. */
const field = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
