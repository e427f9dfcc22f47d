import { CsvRows } from '../../../../platform/csv.ts'
import { optional } from '../../../../platform/fields.ts'
import type { Indicator } from '../../rules.ts'
import { dayFault, type Figures, isFaulty, readMeasured } from '../figures/rules.ts'
import { type DateForm, DateForms, readDay } from './dates/rules.ts'

/** What a column may be called, in the languages of the pages. */
const column_names = {
  day: ['day', 'date', 'dag', 'dato'],
  value: [
    'value',
    'figure',
    'verdi',
    'værdi',
    'tall',
    'tal',
    'antall',
    'antal',
    'prosent',
    'procent',
    'percent',
  ],
  part: ['part', 'del'],
  n: ['n'],
  low: ['low', 'lav', 'låg', 'lavest', 'lågast'],
  high: ['high', 'høy', 'høg', 'høj', 'høyest', 'høgast', 'højest'],
  missing: ['missing', 'mangler', 'manglar'],
  comment: ['comment', 'kommentar'],
  source: ['source', 'kilde', 'kjelde'],
  indicator: ['indicator', 'indikator'],
} as const satisfies Record<string, readonly string[]>
type Column = keyof typeof column_names

/** What is wrong on a line of the file; `found` is what stands there. */
export type SeriesFault = { row: number; code: string; found: string }

/** So many are shown; how many there are in all is said. */
const most_faults = 20

export type SeriesRow = Figures & {
  indicator_id: string
  day: string
  comment: string
  source: string
}

/** What is known of an indicator that a series may belong to. */
export type Known = Pick<Indicator, 'id' | 'name' | 'kind' | 'scale_min' | 'scale_max' | 'withdrawn_at'> & {
  baseline: string | null
}

export type Ground = {
  /** The one all lines are about; null where the file says it in a column. */
  indicator_id: string | null
  indicators: readonly Known[]
  /** What stands already: by indicator and day. */
  standing: ReadonlyMap<string, Figures>
  today: string
}

export const placeOf = (indicator_id: string, day: string): string => `${indicator_id} ${day}`

export type Looked = {
  faults: readonly SeriesFault[]
  fault_count: number
  /** Lines that stand in the plan already, and are passed over. */
  passed: number
  count: number
  form: DateForm
  indicator_ids: ReadonlySet<string>
  from: string
  to: string
  /** Columns nobody reads. */
  unread: readonly string[]
  first: readonly SeriesRow[]
}

export const most_shown = 12

/**
 * Looks the whole file through. It is read as it lies in its bytes, line by line: a hundred thousand lines are never held
 * at once.
 */
export function readSeries(bytes: Uint8Array, ground: Ground): Looked {
  const reading = new Reading(ground)
  const forms = new DateForms()
  for (const { row, text } of reading.lines(bytes)) forms.add(row, text('day'))
  if (reading.fault_count > 0) return reading.looked('iso')
  const found = forms.form()
  if ('form' in found) {
    for (const line of reading.lines(bytes)) reading.read(line, found.form)
    return reading.looked(found.form)
  }
  for (const fault of found.faults) reading.fault(fault)
  reading.fault_count = found.count
  return reading.looked('iso')
}

/** The new lines of a file that was looked through, one after the other. */
export function* newLines(bytes: Uint8Array, ground: Ground, form: DateForm): Generator<SeriesRow> {
  const reading = new Reading(ground)
  for (const line of reading.lines(bytes)) {
    const row = reading.read(line, form)
    if (row) yield row
  }
}

type CsvLine = { row: number; text: (name: Column) => string }

class Reading {
  fault_count = 0
  readonly #ground: Ground
  readonly #faults: SeriesFault[] = []
  readonly #seen = new Set<string>()
  readonly #ids = new Set<string>()
  readonly #first: SeriesRow[] = []
  readonly #named: ReadonlyMap<string, readonly Known[]>
  readonly #chosen: Known | null
  #unread: string[] = []
  #passed = 0
  #count = 0
  #from = '9'
  #to = ''

  constructor(ground: Ground) {
    this.#ground = ground
    this.#named = Map.groupBy(ground.indicators, ({ name }) => plainName(name))
    this.#chosen = ground.indicators.find(({ id }) => id === ground.indicator_id) ?? null
  }

  fault(fault: SeriesFault): void {
    this.fault_count++
    if (this.#faults.length < most_faults) this.#faults.push(fault)
  }

  looked(form: DateForm): Looked {
    return {
      form,
      faults: this.#faults,
      fault_count: this.fault_count,
      passed: this.#passed,
      count: this.#count,
      indicator_ids: this.#ids,
      from: this.#from,
      to: this.#to,
      unread: this.#unread,
      first: this.#first,
    }
  }

  /** Goes through the lines below the first, which says what the columns are. */
  *lines(bytes: Uint8Array): Generator<CsvLine> {
    const rows = new CsvRows()
    rows.push(bytes)
    rows.end()
    if (!rows.next()) return this.fault({ row: 1, code: rows.broken ?? 'empty_file', found: '' })
    const columns = this.#columnsOf(rows)
    if (!columns) return
    const text = (name: Column): string => {
      const at = columns.get(name)
      return at === undefined || at >= rows.width ? '' : rows.text(at).trim()
    }
    let count = 0
    while (rows.next()) {
      if (rows.isEmpty()) continue
      count++
      yield { row: rows.row, text }
      if (rows.broken) break
    }
    if (rows.broken) this.fault({ row: rows.row, code: rows.broken, found: '' })
    else if (count === 0) this.fault({ row: 1, code: 'no_lines', found: '' })
  }

  #columnsOf(rows: CsvRows): Map<Column, number> | null {
    const columns = new Map<Column, number>()
    this.#unread = []
    for (let at = 0; at < rows.width; at++) {
      const head = rows.text(at).trim()
      const name = (Object.keys(column_names) as Column[]).find(one =>
        (column_names[one] as readonly string[]).includes(head.toLowerCase()),
      )
      if (name && columns.has(name)) {
        this.fault({ row: 1, code: 'column_twice', found: head })
        return null
      }
      if (name) columns.set(name, at)
      else if (head !== '') this.#unread.push(head.slice(0, 60))
    }
    const figure = (['value', 'part', 'missing'] as const).some(name => columns.has(name))
    const code = !columns.has('day') ? 'no_day_column' : !figure ? 'no_figure_column' : null
    const whose = this.#chosen || columns.has('indicator') ? null : 'no_indicator_column'
    if (!code && !whose) return columns
    this.fault({ row: 1, code: (code ?? whose)!, found: '' })
    return null
  }

  /** What is new on a line; null for what stands already, or is to be mended. */
  read({ row, text }: CsvLine, form: DateForm): SeriesRow | null {
    const say = (code: string, found = ''): null => {
      this.fault({ row, code, found: found.slice(0, 60) })
      return null
    }
    const indicator = this.#indicatorOf(text('indicator'), say)
    if (!indicator) return null
    const typed_day = text('day')
    const day = readDay(form, typed_day)
    if (day === null) return say(typed_day === '' ? 'no_day' : 'not_a_day', typed_day)
    const typed = {
      value: text('value'),
      part: text('part'),
      n: text('n'),
      low: text('low'),
      high: text('high'),
      missing: text('missing'),
    }
    const figures = readMeasured(indicator, typed)
    if (isFaulty(figures)) {
      const [[field, code]] = Object.entries(figures.faults) as [[keyof typeof typed, string]]
      return say(code, typed[field])
    }
    const comment = text('comment')
    const source = text('source')
    if (!(fits('comment', comment) && fits('source', source) && fits('missing', figures.missing)))
      return say('text_unfit')
    const place = placeOf(indicator.id, day)
    if (this.#seen.has(place)) return say('day_twice', typed_day)
    this.#seen.add(place)
    const stands = this.#ground.standing.get(place)
    if (stands && isEqual(stands, figures)) {
      this.#passed++
      return null
    }
    if (stands) return say('day_differs', typed_day)
    const bounds = { baseline: indicator.baseline, first: null, first_target: null }
    const fault = dayFault(bounds, { day, baseline: false }, this.#ground.today)
    if (fault) return say(fault, typed_day)
    return this.#keep({ indicator_id: indicator.id, day, comment, source, ...figures })
  }

  #keep(row: SeriesRow): SeriesRow {
    this.#count++
    this.#ids.add(row.indicator_id)
    if (row.day < this.#from) this.#from = row.day
    if (row.day > this.#to) this.#to = row.day
    if (this.#first.length < most_shown) this.#first.push(row)
    return row
  }

  #indicatorOf(name: string, say: (code: string, found?: string) => null): Known | null {
    const named = name === '' ? [] : (this.#named.get(plainName(name)) ?? [])
    const inUse = named.filter(({ withdrawn_at }) => withdrawn_at === null)
    const one = this.#chosen ?? inUse[0]
    if (this.#chosen && name !== '' && !named.includes(this.#chosen)) say('other_indicator', name)
    else if (name === '' && !this.#chosen) say('no_indicator')
    else if (!one) say(named.length > 0 ? 'series_of_withdrawn' : 'indicator_unknown', name)
    else if (!this.#chosen && inUse.length > 1) say('indicator_of_two_groups', name)
    else if (one.withdrawn_at !== null) say('series_of_withdrawn', one.name)
    else if (one.kind === 'story') say('series_of_stories', one.name)
    else return one
    return null
  }
}

const plainName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb')

/** Made once: a file may have a hundred thousand lines. */
const texts = { comment: optional(1000), source: optional(300), missing: optional(500) }

const fits = (name: keyof typeof texts, text: string): boolean =>
  text === '' || texts[name].safeParse(text).success

const isEqual = (a: Figures, b: Figures): boolean =>
  (['part', 'n', 'missing'] as const).every(name => a[name] === b[name]) &&
  (['value', 'low', 'high'] as const).every(
    name => a[name] === b[name] || Math.abs((a[name] ?? Number.NaN) - (b[name] ?? Number.NaN)) < 1e-9,
  )
