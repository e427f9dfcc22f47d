import { z } from 'zod'
import { id, optional, optionalDate, optionalTick, short, version } from '../../../platform/fields.ts'
import { most_questions } from './rules.ts'

const plan = {
  group_id: id(),
  indicators: z.preprocess(
    given => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z
      .array(id(), { error: 'choose' })
      .min(1, 'choose')
      .max(most_questions, `too_many_questions:${most_questions}`),
  ),
  title: short(80),
  intro: optional(600),
  closes_on: optionalDate(),
  baseline: optionalTick(),
}

export const planForm = z.object(plan)
export const changePlanForm = z.object({ ...plan, version: version() })
export const dayForm = z.object({ closes_on: optionalDate(), version: version() })

export type PlanInput = z.output<typeof planForm>
