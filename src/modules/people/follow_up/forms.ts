import { z } from 'zod'
import { choice, optional, optionalDate, version } from '../../../platform/fields.ts'
import { hows } from './rules.ts'

/** Without a version: there was no wish when the page was shown. */
export const askForm = z.object({
  how: choice(hows),
  wish: optional(600),
  version: version().optional(),
})
export const talkedForm = z.object({ day: optionalDate().refine(day => day !== '', 'missing') })

export type AskInput = z.output<typeof askForm>
