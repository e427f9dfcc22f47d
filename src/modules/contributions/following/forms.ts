import { z } from 'zod'
import { choice, code, optional } from '../../../platform/fields.ts'
import { sayings } from './rules.ts'

export const codeForm = z.object({ code: code() })

const saying = { kind: choice(sayings), body: optional(2000) }

/** From one's own seat. */
export const sayForm = z.object(saying)

/** From outside: the code opens it each time, and stands in no address. */
export const sayOutsideForm = z.object({ ...saying, code: code() })

export type SayInput = z.output<typeof sayForm>
