import { z } from 'zod'
import { choice, optional, optionalDate, short, version } from '../../../platform/fields.ts'
import { type FieldKind, fieldsOf, lengths, type PartName, type parts } from './rules.ts'

const line = (most: number) => optional(most).overwrite(typed => typed.replace(/\s+/g, ' '))

const schemaOf = (kind: FieldKind): z.ZodType<string> =>
  kind === 'day' ? optionalDate() : kind === 'line' ? line(lengths.line) : optional(lengths[kind])

/** What is typed into a part: a text for each field, and the version that was seen. */
export type TypedPart<P extends PartName> = Readonly<Record<keyof (typeof parts)[P], string>> & {
  version: number
}

/** A part of the plan: every field may be empty. */
export const partForm = <P extends PartName>(part: P) =>
  z.object({
    ...Object.fromEntries(fieldsOf(part).map(([name, kind]) => [name, schemaOf(kind)])),
    version: version(),
  }) as unknown as z.ZodType<TypedPart<P>>

/** A new entry is one line; the rest comes when it is changed. */
export const addForm = z.object({ title: short(lengths.line), source: line(lengths.line) })
export const changeForm = z.object({
  title: short(lengths.line),
  detail: optional(lengths.lines),
  source: line(lengths.line),
  version: version(),
})
export const moveForm = z.object({ way: choice(['up', 'down']) })
