import { z } from 'zod'
import { optional } from '../../../platform/fields.ts'
import { outside } from '../measuring/figures/rules.ts'
import { type PartName, parts } from '../plan/rules.ts'
import { ledgerOf, type Subject } from '../value/rules.ts'
import { type Column, columnsOf, type ListName, list_names } from './columns/rules.ts'

export type Value = string | number | boolean | null
export type Row = Readonly<Record<string, Value>>

/** A plan as a file has it: lists of flat rows that name each other by keys. It holds nobody's id, seat or address. */
export type PlanFile = {
  format: 'samskap-plan'
  version: 1
  lists: Readonly<Record<ListName, readonly Row[]>>
}

/** What is wrong in which row (the first is 1) of which list. */
export type Fault = { list: ListName | null; row: number; column: string; code: string }

export type ReadFile = { file: PlanFile } | { faults: Fault[] }

/** The words of a workbook in one language: its sheets, their columns, and what can be chosen in some of them. */
export type FileWords = {
  lists: Readonly<Record<ListName, string>>
  columns: Readonly<Record<string, string>>
  options: Readonly<Record<string, Readonly<Record<string, string>>>>
  yes: string
}

const most_rows = 200_000
/** Enough to mend: nobody reads more, and finding them all in a long file takes long. */
const most_faults = 1000

/** What stands at a place of a file, as its column keeps it; or the code of what is wrong with it. */
export function readValue(column: Column, given: unknown): { value: Value } | { code: string } {
  const empty = given === null || given === undefined || given === ''
  switch (column.kind) {
    case 'text': {
      if (!empty && (typeof given === 'object' || !String(given).isWellFormed())) return { code: 'invalid' }
      const read = optional(column.most).safeParse(empty ? '' : String(given))
      if (!read.success) return { code: read.error.issues[0]!.message }
      return column.needed && read.data === '' ? { code: 'missing' } : { value: read.data }
    }
    case 'key':
    case 'reference': {
      const isName = typeof given === 'string' && /^[\w.-]{1,60}$/.test(given.trim())
      if (empty) return 'or_empty' in column ? { value: '' } : { code: 'missing' }
      return isName ? { value: given.trim() } : { code: 'invalid' }
    }
    case 'choice':
      if (empty && column.or_empty) return { value: '' }
      return column.options.includes(String(given)) ? { value: String(given) } : { code: 'choose' }
    case 'tick':
      return { value: given === true || given === 'yes' }
    case 'number':
    case 'whole': {
      if (empty) return 'needed' in column ? { code: 'missing' } : { value: null }
      const number = typeof given === 'number' ? given : readNumber(String(given))
      if (!Number.isFinite(number)) return { code: 'not_a_number' }
      if (Math.abs(number) > 1e12) return { code: 'too_large' }
      if (column.kind === 'whole' && !isWhole(number)) return { code: 'not_whole' }
      return { value: number === 0 ? 0 : number }
    }
    case 'day':
    case 'moment': {
      if (empty) return 'needed' in column ? { code: 'missing' } : { value: null }
      const shape = column.kind === 'day' ? z.iso.date() : z.iso.datetime({ precision: 3 })
      return shape.regex(/^[12]/).safeParse(given).success ? { value: String(given) } : { code: 'not_a_date' }
    }
  }
}

const isWhole = (number: number) => Number.isSafeInteger(number) && number >= 0 && number < 2 ** 31

/** Typed into a cell as text: with comma or point. A lone comma or point before three digits can be either. */
const readNumber = (typed: string): number =>
  /^-?\d{1,3}[.,]\d{3}$/.test(typed.trim()) || !/^-?\d+([.,]\d+)?$/.test(typed.trim())
    ? Number.NaN
    : Number(typed.trim().replace(',', '.'))

type Given = Readonly<Record<string, unknown>>

const lacksKey = ({ kind }: Column, given: unknown): boolean =>
  kind === 'key' && (given === null || given === undefined || given === '')

/** Reads rows by their columns, and then looks whether they fit each other. */
export function readLists(given: Readonly<Record<ListName, readonly Given[]>>): ReadFile {
  const faults: Fault[] = []
  const lists = {} as Record<ListName, Row[]>
  for (const list of list_names) {
    if (given[list].length > most_rows)
      faults.push({ list, row: most_rows + 1, column: '', code: 'too_many' })
    lists[list] = []
    for (const [at, row] of given[list].slice(0, most_rows).entries()) {
      if (faults.length >= most_faults) return { faults }
      const read: Record<string, Value> = {}
      for (const column of columnsOf(list)) {
        // A row typed in a spreadsheet may come without a key, since no other names it: it gets one nobody can type.
        const found = lacksKey(column, row[column.name])
          ? { value: `${list} ${at + 1}` }
          : readValue(column, row[column.name])
        if ('code' in found) faults.push({ list, row: at + 1, column: column.name, code: found.code })
        else read[column.name] = found.value
      }
      lists[list].push(read)
    }
  }
  const file: PlanFile = { format: 'samskap-plan', version: 1, lists }
  if (faults.length > 0) return { faults }
  const unfit = misfits(file)
  return unfit.length > 0 ? { faults: unfit } : { file }
}

/** Measurements of days that have not come yet: nobody can have made them. */
export const madeAhead = ({ lists }: PlanFile, today: string): Fault[] =>
  lists.measurements.flatMap(({ day }, at) =>
    day! > today ? [{ list: 'measurements', row: at + 1, column: 'day', code: 'in_the_future' }] : [],
  )

/** What each row may say alone, but not beside the others: a key that is not there, two figures on one day. */
export function misfits({ lists }: PlanFile): Fault[] {
  const faults: Fault[] = []
  const keys = new Map<ListName, Set<Value>>()
  for (const list of list_names) {
    const seen = new Set<Value>()
    for (const [at, { key }] of lists[list].entries()) {
      if (key === undefined) break
      if (seen.has(key)) faults.push({ list, row: at + 1, column: 'key', code: 'twice' })
      seen.add(key)
    }
    keys.set(list, seen)
  }
  for (const list of list_names) {
    for (const column of columnsOf(list)) {
      if (column.kind !== 'reference') continue
      for (const [at, row] of lists[list].entries()) {
        const named = row[column.name]!
        const known = column.to.some(to => keys.get(to as ListName)?.has(named))
        if (named !== '' && !known)
          faults.push({ list, row: at + 1, column: column.name, code: 'unknown_key' })
      }
    }
  }
  const kind_of = new Map(lists.items.map(({ key, kind }) => [key, kind]))
  const wrong = (list: ListName, column: string, code: string, is: (row: Row) => boolean) => {
    for (const [at, row] of lists[list].entries())
      if (is(row)) faults.push({ list, row: at + 1, column, code })
  }
  const twice = (list: ListName, column: string, name: (row: Row) => string | null) => {
    const seen = new Set<string>()
    wrong(list, column, 'twice', row => {
      const named = name(row)
      if (named === null) return false
      const before = seen.has(named)
      seen.add(named)
      return before
    })
  }
  const not = (kind: string) => (key: Value | undefined) => key !== '' && kind_of.get(key!) !== kind
  wrong('parts', 'field', 'choose', ({ section, field }) => !isFieldOf(section!, field!))
  wrong('parts', 'text', 'not_a_date', isNoDay)
  wrong('values', 'about', 'choose', ({ ledger, about }) => ledgerOf(about as Subject) !== ledger)
  wrong('groups', 'priority', 'invalid', ({ priority }) => ![1, 2, 3].includes(priority as number))
  wrong('groups', 'size', 'invalid', ({ size }) => size === 0 || (size as number) > 10_000_000)
  wrong('voices', 'people', 'invalid', ({ people }) => people === null || (people as number) > 9999)
  wrong('items', 'group', 'goal_and_group', ({ kind, group }) => (kind === 'goal') !== (group !== ''))
  wrong('links', 'to', 'itself', ({ from, to }) => from === to)
  wrong('indicators', 'goal', 'unknown_key', ({ goal }) => not('goal')(goal))
  wrong('indicators', 'activity', 'unknown_key', ({ activity }) => not('activity')(activity))
  wrong('indicators', 'scale_max', 'scale', row => !isScale(row))
  wrong('indicators', 'last_on', 'before_first', ({ first_on, last_on }) => isBefore(last_on, first_on))
  wrong('measurements', 'day', 'missing', ({ day }) => day === null)
  wrong('measurements', 'value', 'figure_or_missing', row => row.value !== null && row.at_end !== '')
  wrong('measurements', 'part', 'part_of_n', ({ part, n }) => part !== null && (n === null || part! > n!))
  wrong(
    'measurements',
    'high',
    'low_and_high',
    ({ low, high }) => low !== null && high !== null && low! > high!,
  )
  const of = new Map(lists.indicators.map(row => [row.key, row]))
  const day_of = new Map(
    lists.measurements.flatMap(row =>
      row.baseline && row.struck_at === null ? [[row.indicator, row.day]] : [],
    ),
  )
  for (const column of ['value', 'low', 'high'])
    wrong('measurements', column, 'unfit', row => isUnfit(of.get(row.indicator!), row[column]!))
  wrong('measurements', 'missing', 'figure_or_reason', row => isSaid(row) === (row.missing !== ''))
  wrong('measurements', 'value', 'not_the_part', isNotThePart)
  wrong('targets', 'value', 'unfit', row => isUnfit(of.get(row.indicator!), row.value!))
  wrong('targets', 'day', 'before_baseline', ({ indicator, day, given_up_at }) => {
    const baseline = day_of.get(indicator!)
    return given_up_at === null && baseline !== undefined && day! <= baseline!
  })
  for (const list of ['corrections', 'earlier'] as const)
    wrong(list, 'number', 'too_large', ({ number }) => number === 2 ** 31 - 1)
  wrong('corrections', 'value', 'figure_or_missing', row => row.value !== null && row.at_end !== '')
  wrong('corrections', 'day', 'missing', ({ day, number }) => day === null || number === null)
  wrong('earlier', 'number', 'missing', ({ number }) => number === null)
  for (const [low, high] of [
    ['count_low', 'count_high'],
    ['each_low', 'each_high'],
    ['share_low', 'share_high'],
  ]) {
    wrong('gains', high!, 'low_and_high', row => row[low!]! > row[high!]! || (row[low!] as number) < 0)
  }
  wrong('gains', 'share_high', 'over_100', ({ share_high }) => (share_high as number) > 100)
  twice('parts', 'field', ({ section, field }) => `${section} ${field}`)
  twice('links', 'to', ({ from, to }) => `${from} ${to}`)
  twice('targets', 'day', row => (row.given_up_at === null ? `${row.indicator} ${row.day}` : null))
  const holds = (row: Row) => row.struck_at === null
  twice('measurements', 'day', row => (holds(row) ? `${row.indicator} ${row.day}` : null))
  twice('measurements', 'baseline', row => (holds(row) && row.baseline ? String(row.indicator) : null))
  twice('corrections', 'number', row => `${row.measurement} ${row.number}`)
  twice('earlier', 'field', row => `${row.of} ${row.number} ${row.field}`)
  return faults
}

const isFieldOf = (section: Value, field: Value): boolean =>
  Object.hasOwn(parts[section as PartName], String(field))

/** What stands in the place of a day and is none. */
const isNoDay = ({ section, field, text }: Row): boolean =>
  isFieldOf(section!, field!) &&
  Object.entries(parts[section as PartName]).some(([name, kind]) => name === field && kind === 'day') &&
  text !== '' &&
  !z.iso.date().regex(/^[12]/).safeParse(text).success

const isBefore = (day: Value | undefined, than: Value | undefined): boolean =>
  typeof day === 'string' && typeof than === 'string' && day < than

/** Whether it says anything, be it only that it lies at the end. */
const isSaid = ({ value, at_end }: Row): boolean => value !== null || at_end !== ''

/** A figure that this indicator cannot have, by the same rules as where it is typed. */
const isUnfit = (indicator: Row | undefined, value: Value): boolean =>
  indicator !== undefined &&
  value !== null &&
  (indicator.kind === 'story' || outside(indicator as Parameters<typeof outside>[0], Number(value)) !== null)

const isNotThePart = ({ value, part, n }: Row): boolean =>
  part !== null &&
  n !== null &&
  Number(part) <= Number(n) &&
  (value === null || !(Math.abs((100 * Number(part)) / Number(n) - Number(value)) <= 0.6))

const isScale = ({ scale_min, scale_max }: Row): boolean =>
  scale_min !== null && scale_max !== null && scale_min! < scale_max! && (scale_max as number) <= 100

const json_shape = z.object({
  format: z.literal('samskap-plan'),
  version: z.literal(1),
  lists: z.object(
    Object.fromEntries(
      list_names.map(list => [list, z.array(z.record(z.string(), z.unknown())).default([])]),
    ),
  ),
})

/** Reads a plan from what JSON gave. Lists that are not there are empty. */
export function readPlan(given: unknown): ReadFile {
  const read = json_shape.safeParse(given)
  if (!read.success) return { faults: [{ list: null, row: 0, column: '', code: 'not_a_plan' }] }
  return readLists(read.data.lists as Record<ListName, Given[]>)
}
