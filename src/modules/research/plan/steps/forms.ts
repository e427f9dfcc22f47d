import { z } from 'zod'
import { optional, optionalDate, version } from '../../../../platform/fields.ts'

export const stepForm = z.object({
  said: optional(600),
  done_on: optionalDate().transform(day => day || null),
  version: version(),
})
export type StepInput = z.output<typeof stepForm>
