import { z } from 'zod'
import { choice, long, optional, short } from '../../../platform/fields.ts'
import { bases } from './rules.ts'

export const basisForm = z.object({
  controller: short(200),
  basis: choice(bases),
  law: optional(600),
  special_basis: optional(600),
  purpose: long(1200),
})
export type BasisInput = z.output<typeof basisForm>
