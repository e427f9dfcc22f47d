import { z } from 'zod'
import { optional } from '../../../platform/fields.ts'

/** Who takes over; empty for all who are not the last to lead. */
const successor = z.union([z.uuid(), z.literal('')], { error: 'successor' }).default('')

export const leaveForm = z.object({ successor, reason: optional(600) })

/** "round:key" for each answer that the device remembers. What is nothing of the kind is passed over. */
const held = z
  .string()
  .max(200)
  .transform(given => {
    const found = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}):([\w-]{22})$/.exec(given)
    return found ? [{ round_id: found[1]!, key: found[2]! }] : []
  })

export const eraseForm = z.object({
  successor,
  answer_key: z
    .preprocess(given => (typeof given === 'string' ? [given] : given), z.array(held).max(50))
    .catch([])
    .transform(all => all.flat()),
})
