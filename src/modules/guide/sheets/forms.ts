import { z } from 'zod'
import {
  choice,
  long,
  optional,
  optionalDate,
  optionalTick,
  short,
  version,
} from '../../../platform/fields.ts'
import { sheets } from './queries.ts'
import type { Sheet, SheetField } from './rules.ts'

const most_line = 200
const most_text = 1000
const most_number = 999

function schemaOf(field: SheetField): z.ZodType<string> {
  const { kind, most } = field
  const given = field.optional ? () => true : (value: string) => value !== ''
  switch (kind) {
    case 'line':
      return field.optional ? optionalLine(most) : short(most ?? most_line)
    case 'text':
      return field.optional ? optional(most ?? most_text) : long(most ?? most_text)
    case 'choice':
      return field.optional
        ? z.union([z.literal(''), optionOf(field)], 'choose').default('')
        : optionOf(field)
    case 'day':
      return optionalDate().refine(given, 'missing')
    case 'number':
      return wholeNumber(most ?? most_number).refine(given, 'missing')
    case 'tick':
      return optionalTick().transform(ticked => (ticked ? 'yes' : ''))
  }
}

const optionOf = ({ options = [] }: SheetField) => choice(options)
const optionalLine = (most = most_line) => optional(most).overwrite(typed => typed.replace(/\s+/g, ' '))
const wholeNumber = (most: number) =>
  optional(12)
    .transform(typed => typed.replace(/^0+(?=\d)/, ''))
    .refine(typed => typed === '' || (/^\d+$/.test(typed) && Number(typed) <= most), 'not_a_number')

/** The row of one sheet: what may stand in each of its fields. */
export const rowForm = (sheet: Sheet): z.ZodType<Record<string, string>> =>
  z.object(Object.fromEntries(sheet.fields.map(field => [field.name, schemaOf(field)])))

/** All fields of all sheets, as they come: which of them count, and what may stand there, its sheet says. */
const typed = Object.fromEntries(
  sheets.flatMap(sheet => sheet.fields).map(({ name }) => [name, z.string().optional().catch(undefined)]),
)
export const addForm = z.object(typed)
export const changeForm = z.object({ ...typed, version: version() })

export type TypedRow = Readonly<Record<string, string | undefined>>
