/** One field of a sheet. Everything is kept as text: a tick is "yes" or nothing, a day "2026-11-22", a number "12". */
export type SheetField = {
  name: string
  kind: 'line' | 'text' | 'choice' | 'day' | 'number' | 'tick'
  /** What can be chosen, in their order. */
  options?: readonly string[]
  optional?: true
  /** Names people on purpose: no names are looked for in it. */
  naming?: true
  /** The most signs of a text, or the highest number. */
  most?: number
}

/** One row, with a text for every field of its sheet: "" where nothing was said. */
export type Row = {
  id: string
  version: number
  fields: Readonly<Record<string, string>>
  added_at: Date
  changed_at: Date
}

/** What the words stand for is told by its key; the words say it with the count. */
export type Told = { key: string; count?: number }

/** A sheet: a short list that the group fills together. Its words stand in the text beside it. */
export type Sheet = {
  name: string
  /** A choice among its fields whose options are the columns of the page. */
  columns?: string
  /** It is an agreement: its columns stand below each other, and on paper there are lines to sign on. */
  agreement?: true
  /** The first one that is no choice names the row. */
  fields: readonly SheetField[]
  /** What the rows give reason to talk about. */
  hints?: (rows: readonly Row[], facts: { today: string }) => readonly Told[]
  /** What the rows come to, told in one line each. */
  sums?: (rows: readonly Row[]) => readonly Required<Told>[]
}

type Option = string | { label: string; hint: string }

/** What a sheet says, in one language. `talk` is a question to talk over; `known` what others have found. */
export type SheetWords = {
  title: string
  lead: string
  talk: string
  empty: string
  add: string
  columns?: Readonly<Record<string, { name: string; hint: string }>>
  fields: Readonly<
    Record<string, { label: string; hint?: string; options?: Readonly<Record<string, Option>> }>
  >
  hints: Readonly<Record<string, string | ((count: number) => string)>>
  sums?: Readonly<Record<string, (count: number) => string>>
  example: string
  known_title?: string
  known?: readonly { title: string; text: string; source?: string }[]
}

/** The field that names a row in the list. */
export const leadOf = (sheet: Sheet): SheetField =>
  sheet.fields.find(field => field.kind === 'line' || field.kind === 'text') ?? sheet.fields[0]!

/** The fields in which anything may be written, and those of them that name people on purpose. */
export function writtenIn(sheet: Sheet): { free: string[]; naming: string[] } {
  const written = sheet.fields.filter(field => field.kind === 'line' || field.kind === 'text')
  return {
    free: written.filter(field => !field.naming).map(field => field.name),
    naming: written.filter(field => field.naming).map(field => field.name),
  }
}

/** How many rows say this in this field. */
export const countOf = (rows: readonly Row[], field: string, ...values: readonly string[]): number =>
  rows.filter(row => values.includes(row.fields[field] ?? '')).length

/** Those keys whose count is not nought: what is told is only what there is. */
export const present = <T extends Told>(told: readonly T[]): T[] => told.filter(one => one.count !== 0)

export const labelOf = (option: Option): string => (typeof option === 'string' ? option : option.label)
