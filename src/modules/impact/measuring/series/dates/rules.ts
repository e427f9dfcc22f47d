/** How days are written in a file: the same way from its first line to its last. */
export type DateForm = 'iso' | 'dots' | 'day_first' | 'month_first'

/** A day that does not fit the others of its file. */
export type DateFault = { row: number; code: 'other_date_form' | 'day_or_month'; found: string }

const shapes = {
  iso: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  dots: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/,
  slashes: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
} as const
type Shape = keyof typeof shapes

const shapeOf = (typed: string): Shape | null =>
  (Object.keys(shapes) as Shape[]).find(shape => shapes[shape].test(typed)) ?? null

type Place = { row: number; found: string }

/**
 * Finds the one form in which all days of a file are written, line by line. `add` each of them, then `form`: the form,
 * or the lines that do not go together. Where day and month could change places in every line, none is guessed at.
 */
export class DateForms {
  readonly #counts: Record<Shape, number> = { iso: 0, dots: 0, slashes: 0 }
  readonly #places: Record<Shape, Place[]> = { iso: [], dots: [], slashes: [] }
  #day_first: Place | null = null
  #month_first: Place | null = null
  #either: Place | null = null

  /** What is no day in any form is passed over: it is told where its line is read. */
  add(row: number, found: string): void {
    const shape = shapeOf(found)
    if (shape === null) return
    this.#counts[shape]++
    if (this.#places[shape].length < kept) this.#places[shape].push({ row, found })
    if (shape !== 'slashes') return
    const [first, second] = found.split('/').map(Number) as [number, number]
    if (first > 12) this.#day_first ??= { row, found }
    else if (second > 12) this.#month_first ??= { row, found }
    else if (first !== second) this.#either ??= { row, found }
  }

  form(): { form: DateForm } | { faults: DateFault[]; count: number } {
    const used = (Object.keys(shapes) as Shape[])
      .filter(shape => this.#counts[shape] > 0)
      .toSorted((a, b) => this.#counts[b] - this.#counts[a])
    if (used.length > 1) {
      const others = used.slice(1)
      return {
        faults: others
          .flatMap(shape => this.#places[shape])
          .map(place => ({ ...place, code: 'other_date_form' as const }))
          .toSorted((a, b) => a.row - b.row),
        count: others.reduce((sum, shape) => sum + this.#counts[shape], 0),
      }
    }
    if (used[0] !== 'slashes') return { form: used[0] ?? 'iso' }
    const [day, month] = [this.#day_first, this.#month_first]
    const unsure = day && month ? [day, month] : !day && !month && this.#either ? [this.#either] : []
    if (unsure.length > 0) {
      const faults = unsure.map(place => ({ ...place, code: 'day_or_month' as const }))
      return { faults: faults.toSorted((a, b) => a.row - b.row), count: faults.length }
    }
    return { form: month ? 'month_first' : 'day_first' }
  }
}

const kept = 20

/** A day in this form as "2026-12-31"; null where it is none. */
export function readDay(form: DateForm, typed: string): string | null {
  const found = shapes[form === 'iso' || form === 'dots' ? form : 'slashes'].exec(typed)
  if (!found) return null
  const [a, b, c] = found.slice(1).map(Number) as [number, number, number]
  const [year, month, day] = form === 'iso' ? [a, b, c] : form === 'month_first' ? [c, a, b] : [c, b, a]
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
