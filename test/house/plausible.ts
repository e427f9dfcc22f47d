import fc from 'fast-check'
import type { z } from 'zod'

// What a zod schema is made of: its public definition (zod's core), read and never changed.
type Definition = {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  element?: z.ZodType
  options?: z.ZodType[]
  shape?: Record<string, z.ZodType>
  entries?: Record<string, string>
  values?: unknown[]
  format?: string
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition

/** The fields that a form asks for. */
export function shapeOf(form: z.ZodType): Record<string, z.ZodType> {
  const { shape, innerType, in: from, out } = definitionOf(form)
  if (shape) return shape
  const inside = innerType ?? (from && definitionOf(from).type === 'transform' ? out : from)
  return inside ? shapeOf(inside) : {}
}

/** Texts that this field may well take; `ids` are those that stand in the database. */
export function plausible(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<string> {
  const { type, innerType, in: from, out, element, options, entries, values, format } = definitionOf(schema)
  if (innerType) return plausible(innerType, ids)
  if (type === 'pipe')
    return plausible(definitionOf(from!).type === 'transform' ? out! : precise(from!, out!), ids)
  if (element) return plausible(element, ids)
  if (options) return fc.oneof(...options.map(option => plausible(option, ids)))
  if (entries) return fc.constantFrom(...Object.values(entries).map(String))
  if (values) return fc.constantFrom(...values.map(String))
  // Most rows have not been changed yet, so their version is 1.
  if (type === 'number') return fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 10 })).map(String)
  if (format === 'uuid' || format === 'guid') return ids.length > 0 ? fc.constantFrom(...ids) : fc.uuid()
  if (format === 'email') return fc.constantFrom('kari@example.test', 'Ola.Nordmann@kommune.example')
  if (format === 'date') return fc.constantFrom('2026-03-12', '2027-01-01')
  return fc.constantFrom('Torsdagsbordet', 'Vi spiser sammen', 'Kari', 'ett to tre\nfire', '3', 'æøå')
}

/** Of a text that is then checked, the check knows more. */
const precise = (from: z.ZodType, out: z.ZodType): z.ZodType =>
  ['string', 'union', 'enum'].includes(definitionOf(out).type) ? out : from

/** Whether anything may be written in this field: a text that is neither chosen, counted, nor of a known form. */
export function isFreeText(schema: z.ZodType): boolean {
  const { type, innerType, in: from, out, element, options, format } = definitionOf(schema)
  if (innerType) return isFreeText(innerType)
  if (type === 'pipe')
    return isFreeText(definitionOf(from!).type === 'transform' ? out! : precise(from!, out!))
  if (element) return isFreeText(element)
  if (options) return options.every(isFreeText)
  return type === 'string' && format === undefined
}
