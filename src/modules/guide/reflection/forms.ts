import { z } from 'zod'
import { button, choice, long, optionalTick, version } from '../../../platform/fields.ts'
import { directions, prompts } from './rules.ts'

const body = () => long(2000)

/** `prompt` travels along hidden: one that is not known is none. */
export const thoughtForm = z.object({
  prompt: z.enum(['', ...prompts]).catch(''),
  body: body(),
  shared: optionalTick(),
})
export const teamForm = z.object({ body: body() })
export const learntForm = z.object({ direction: choice(directions), body: body() })
export const ownPartForm = z.object({ body: body() })
/** `direction` is asked for where somebody has learnt something, `shared` where it is a thought of one's own. */
export const changeForm = z.object({
  direction: z.enum(directions, { error: 'choose' }).optional(),
  body: body(),
  shared: optionalTick(),
  version: version(),
})
export const removeForm = button()

export type ChangeInput = z.output<typeof changeForm>
