import { z } from 'zod'
import { button } from '../../../platform/fields.ts'

/** A yes, to the version of the text that was on the page. */
export const yesForm = z.object({
  content_version: z.string({ error: 'missing' }).regex(/^\d+(\.\d+)*$/, 'choose'),
})
export const takeBackForm = button()
