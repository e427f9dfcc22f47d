import { z } from 'zod'
import { email, id } from '../../../platform/fields.ts'

/** The seats of this browser that are one's own, by their initiatives; none where there is nothing to choose. */
export const mine = () =>
  z.preprocess(
    given => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(id(), { error: 'choose' }).max(200, 'choose'),
  )

export const chooseForm = z.object({
  mine: mine().refine(chosen => chosen.length > 0, 'choose'),
})
export const emailForm = z.object({ email: email(), mine: mine() })
