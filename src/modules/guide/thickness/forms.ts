import { z } from 'zod'
import { choice, optional } from '../../../platform/fields.ts'
import { steps } from './rules.ts'

const step = () => choice(steps)

export const thicknessForm = z.object({
  duration: step(),
  defines: step(),
  designs: step(),
  decides: step(),
  delivers: step(),
  evaluates: step(),
  note: optional(600),
})

export type ThicknessInput = z.output<typeof thicknessForm>
