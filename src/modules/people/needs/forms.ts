import { z } from 'zod'
import { choice, id, optional } from '../../../platform/fields.ts'
import { kinds } from './rules.ts'

/** Nobody chosen comes as nothing, one as a text, several as a list. */
const readers = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined || given === '' ? [] : [given]),
  z.array(id()).min(1, 'nobody').max(40, 'choose'),
)

export const needForm = z.object({ kind: choice(kinds), detail: optional(600), readers })

export type NeedInput = z.output<typeof needForm>
