import { z } from 'zod'
import { short } from '../../../platform/fields.ts'
import { mine } from '../ways/forms.ts'

/** What the browser answers, as it gave it; an account's is some two thousand signs. */
const response = () => short(20_000)
const to = () => z.string().max(500).catch('')

export const askForm = z.object({ to: to() })
export const showForm = z.object({ response: response(), to: to() })
export const wishForm = z.object({ mine: mine() })
export const madeForm = z.object({ response: response() })
export const removeForm = z.object({ passkey: short(2_000) })
