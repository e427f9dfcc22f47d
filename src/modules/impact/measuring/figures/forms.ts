import { z } from 'zod'
import { long, optional, optionalDate, version } from '../../../../platform/fields.ts'

const day = () => optionalDate().refine(given => given !== '', 'missing')
/** A figure as somebody types it: what it says is read with its indicator, which knows what can be. */
const figure = () => optional(60)

const measured = {
  day: day(),
  value: figure(),
  part: figure(),
  n: figure(),
  low: figure(),
  high: figure(),
  missing: optional(500),
  comment: optional(1000),
  source: optional(300),
}

export const measuredForm = z.object(measured)
export type TypedMeasurement = z.output<typeof measuredForm>

export const correctForm = z.object({ ...measured, why: optional(500), version: version() })
export type TypedCorrection = z.output<typeof correctForm>

export const strikeForm = z.object({ struck_why: long(500) })
