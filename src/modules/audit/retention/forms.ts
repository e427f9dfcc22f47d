import { z } from 'zod'
import { choice, long } from '../../../platform/fields.ts'
import { ruled } from './rules.ts'

/** A hundred years is for ever here. */
const months = z.coerce
  .number({ error: 'not_months' })
  .int('not_months')
  .min(0, 'not_months')
  .max(1200, 'not_months')

export const ruleForm = z.object({ held_class: choice(ruled), months, why: long(600) })
export const confirmForm = z.object({ reason: long(600) })

export type RuleInput = z.output<typeof ruleForm>
export type ConfirmInput = z.output<typeof confirmForm>
