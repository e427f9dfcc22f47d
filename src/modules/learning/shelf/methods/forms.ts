import { z } from 'zod'
import { long, optional, short, version } from '../../../../platform/fields.ts'
import { lengths } from '../../rules.ts'

const written = {
  name: short(lengths.name),
  purpose: long(lengths.short),
  minutes: z.coerce.number('minutes').int('minutes').min(1, 'minutes').max(600, 'minutes'),
  materials: optional(lengths.short),
  steps: long(lengths.part),
}

export const methodForm = z.object(written)
export const changeMethodForm = z.object({ ...written, version: version() })

export type MethodInput = z.output<typeof methodForm>
export type ChangeMethodInput = z.output<typeof changeMethodForm>
