import { z } from 'zod'
import { choice, optional, version } from '../../../platform/fields.ts'
import { factor_states, factors } from './rules.ts'

/** `version` is the one that this becomes: 1 where nobody has said anything of the factor. */
export const factorForm = z.object({
  factor: choice(factors),
  state: choice(factor_states),
  note: optional(500),
  version: version(),
})
export type FactorInput = z.output<typeof factorForm>
