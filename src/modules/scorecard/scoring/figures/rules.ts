import type { Instrument } from '../../instrument/rules.ts'
import { type Accumulator, mean, rWg, standardDeviation, type Tally } from '../rules.ts'

/** `r_wg` only for statements about “we”, `alpha` only for the groupings the instrument names for it. */
type StatementFigures = {
  id: string
  n: number
  mean: number | null
  sd: number | null
  r_wg: number | null
  dont_know: number
  missing: number
}
type GroupFigures = {
  grouping: string
  id: string
  n: number
  mean: number | null
  sd: number | null
  alpha: number | null
  complete: number | null
}
type Part = { respondents: number; statements: StatementFigures[]; groupings: GroupFigures[] }

/** The figures of a whole answers file and of each group of respondents; `null` is those in no group. */
export type Scored = {
  instrument: { id: string; version: string }
  whole: Part
  groups: (Part & { group: string | null })[]
}

/** Unprotected figures, for a researcher's own file; what the pages show comes from the snapshot. */
export const figuresOf = (
  instrument: Instrument,
  whole: Accumulator,
  groups: Map<string | null, Accumulator>,
): Scored => ({
  instrument: { id: instrument.id, version: instrument.version },
  whole: partOf(instrument, whole),
  groups: [...groups].map(([group, answers]) => ({ group, ...partOf(instrument, answers) })),
})

const partOf = ({ scale, statements, groupings, figures }: Instrument, answers: Accumulator): Part => ({
  respondents: answers.rows(),
  statements: statements.map(({ id, about }, column) => {
    const tally = answers.statement(column)
    const agreement = figures.r_wg && about === 'we' ? rWg(tally, scale.max - scale.min + 1) : null
    const { dont_know, missing } = tally
    return { id, ...centre(tally), r_wg: rounded(agreement), dont_know, missing }
  }),
  groupings: groupings.flatMap(grouping =>
    grouping.groups.map(({ id }) => {
      const { alpha, n: complete } = answers.alpha(grouping.id, id)
      const asked = figures.alpha.includes(grouping.id)
      const tally = answers.group(grouping.id, id)
      return {
        grouping: grouping.id,
        id,
        ...centre(tally),
        ...(asked ? { alpha: rounded(alpha), complete } : { alpha: null, complete: null }),
      }
    }),
  ),
})

const centre = (tally: Tally) => ({
  n: tally.n,
  mean: rounded(mean(tally)),
  sd: rounded(standardDeviation(tally)),
})

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6)

export const asJson = (scored: Scored): string => JSON.stringify(scored, null, 2) + '\n'

const columns = ['n', 'mean', 'sd', 'alpha', 'complete', 'r_wg', 'dont_know', 'missing'] as const
type Line = { kind: string; id: string } & Partial<Record<(typeof columns)[number], number | null>>

const linesOf = (part: Part): Line[] => [
  ...part.groupings.map(({ grouping, ...figures }) => ({ kind: grouping, ...figures })),
  ...part.statements.map(figures => ({ kind: 'statement', ...figures })),
]

/** One line per figure; an empty group means everybody, NA those in no group. */
export const asCsv = ({ whole, groups }: Scored): string => {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const parts = [{ name: '', part: whole }, ...groups.map(part => ({ name: part.group ?? 'NA', part }))]
  const rows = parts.flatMap(({ name, part }) =>
    linesOf(part).map(line => [
      name,
      line.kind,
      line.id,
      ...columns.map(column => String(line[column] ?? '')),
    ]),
  )
  return [['group', 'kind', 'id', ...columns], ...rows].map(row => row.map(quoted).join(',') + '\n').join('')
}

/** For reading in a terminal: two decimals, a part for everybody and one for each group. */
export const asTable = ({ instrument, whole, groups }: Scored): string => {
  const decimals = new Set(['mean', 'sd', 'alpha', 'r_wg'])
  const cell = (line: Line, column: (typeof columns)[number]) => {
    const value = line[column]
    if (value === undefined || value === null) return ''
    return decimals.has(column) ? value.toFixed(2) : String(value)
  }
  const table = (name: string, part: Part) => {
    const rows = linesOf(part).map(line => [line.kind, line.id, ...columns.map(column => cell(line, column))])
    const all = [['', '', ...columns], ...rows]
    const widths = all[0]?.map((_, at) => Math.max(...all.map(row => row[at]?.length ?? 0))) ?? []
    const aligned = all.map(row =>
      row
        .map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    return [`${name} (${part.respondents})`, ...aligned, ''].join('\n')
  }
  const named = groups.map(part => table(part.group ?? 'No group', part))
  return [`${instrument.id} ${instrument.version}\n`, table('Everybody', whole), ...named].join('\n')
}
