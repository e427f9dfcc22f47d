import { z } from 'zod'
import { optional, optionalTick, short } from '../../../../platform/fields.ts'

/** 128 bits, base64url. */
const key = () => z.string('missing').regex(/^[\w-]{22}$/, 'invalid')

/** What the link opened stands in every form, so that two of them in one browser are kept apart. */
const carried = { link: z.string('missing').max(200, 'invalid'), key: key() }

/** The answers stand in fields of their own, one for each proposal: `readAnswers` knows which. */
export const whenForm = z.looseObject({
  ...carried,
  name: short(60),
  needs: optional(500),
  own_device: optionalTick(),
})
/** The key alone: back to what was answered, or to take it away. */
export const keyForm = z.object(carried)

export const isKey = (given: string | null): given is string =>
  given !== null && key().safeParse(given).success
