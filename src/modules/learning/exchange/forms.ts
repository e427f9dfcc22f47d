import { z } from 'zod'
import { short } from '../../../platform/fields.ts'

export const addressForm = z.object({ address: short(200) })
/** What the other side said of itself, and what was compared with it. */
export const peerForm = z.object({
  address: short(200),
  name: short(200),
  public_key: z.string({ error: 'missing' }).regex(/^[\w-]{43}$/, 'invalid'),
})
