import type { Count, Figure, Mean, Snapshot } from '../../closing/rules.ts'

/** The columns of the CSV file. One row is one figure; a figure that is not shown has no `n` and no `value`. */
export const columns = ['part', 'grouping', 'id', 'name', 'group', 'measure', 'n', 'value'] as const

/** What things are called, in the reader's language. */
export type Names = {
  statement(id: string): string
  group(grouping: string, id: string): string
  side(id: string): string
}

type Cell = string | number | null

/**
 * A snapshot as a table: comma between columns, point in decimals, UTF-8 with a byte order mark so that
 * spreadsheets read æ, ø and å. `group` is "whole" or a group of the round.
 */
export function snapshotCsv(snapshot: Snapshot, names: Names): string {
  return `\ufeff${[columns, ...rows(snapshot, names)].map(line).join('\r\n')}\r\n`
}

function* rows(snapshot: Snapshot, names: Names): Generator<readonly Cell[]> {
  const { instrument, scale, groups } = snapshot
  const about = ['round', '', instrument.id, '', 'whole'] as const
  yield [...about, 'instrument_version', null, instrument.version]
  yield [...about, 'kind', null, snapshot.kind]
  yield [...about, 'scale_min', null, scale.min]
  yield [...about, 'scale_max', null, scale.max]
  yield [...about, 'smallest_group', null, snapshot.k]
  yield [...about, 'responses', null, snapshot.kind === 'figures' ? snapshot.n : null]
  for (const group of groups) {
    yield [
      'group',
      '',
      group.id,
      group.sides.map(names.side).join(' + '),
      group.id,
      'responses',
      null,
      group.n,
    ]
  }
  for (const { side, seats } of snapshot.members)
    yield ['side', '', side, names.side(side), '', 'seats', null, seats]
  for (const { side, n } of snapshot.joined) yield ['side', '', side, names.side(side), '', 'joined', null, n]
  for (const { side, n } of snapshot.left) yield ['side', '', side, names.side(side), '', 'left', null, n]

  const means = (
    part: string,
    grouping: string,
    row: { id: string; whole: Figure; groups: Figure[] },
    name: string,
  ) =>
    [row.whole, ...row.groups].map((figure, at): Cell[] => [
      ...[part, grouping, row.id, name, at === 0 ? 'whole' : (groups[at - 1]?.id ?? ''), 'mean'],
      figure?.n ?? null,
      figure && written(figure.value),
    ])
  for (const grouping of snapshot.groupings) {
    for (const row of grouping.groups) {
      yield* means('grouping', grouping.id, row, names.group(grouping.id, row.id))
    }
  }
  for (const row of snapshot.statements) {
    yield* means('statement', '', row, names.statement(row.id))
    yield ['statement', '', row.id, names.statement(row.id), 'whole', 'dont_know', null, row.dont_know]
  }
  yield* research(snapshot, names)
}

function* research({ research, scale }: Snapshot, names: Names): Generator<readonly Cell[]> {
  for (const { id, sd, shares, missing, r_wg } of research?.statements ?? []) {
    const about = ['statement', '', id, names.statement(id), 'whole'] as const
    yield [...about, 'sd', null, sd]
    yield [...about, 'r_wg', null, r_wg]
    yield [...about, 'missing', null, missing]
    yield* shares.map((count: Count | null, step): Cell[] => [
      ...about,
      `step_${scale.min + step}`,
      null,
      count,
    ])
  }
  for (const { grouping, group, alpha, n } of research?.alpha ?? []) {
    yield ['grouping', grouping, group, names.group(grouping, group), 'whole', 'alpha', n, alpha]
  }
}

const written = (value: Mean): Cell => ('mean' in value ? value.mean : value.at)

const line = (cells: readonly Cell[]) => cells.map(field).join(',')

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = cell ?? ''
  // A spreadsheet would run a text that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
