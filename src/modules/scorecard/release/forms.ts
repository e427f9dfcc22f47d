import { z } from 'zod'
import { button, choice, optionalTick } from '../../../platform/fields.ts'
import { audiences } from './rules.ts'

export const askReleaseForm = z.object({ audience: choice(audiences), with_steps: optionalTick() })
export const agreeForm = button()
export const takeBackForm = button()
export const endForm = button()

/** What an address asks for: a look at what those would see. */
export const previewForm = z.object({
  audience: choice(audiences).catch('council'),
  with_steps: optionalTick(),
})
