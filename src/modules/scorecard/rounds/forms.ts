import { z } from 'zod'
import { choice, optional, optionalDate, short, version } from '../../../platform/fields.ts'
import { parties, side_ids } from './rules.ts'

const side = () => choice([...side_ids, 'none'] as const)

const plan = {
  instrument: short(100),
  ...(Object.fromEntries(parties.map(party => [`side_${party}`, side()])) as Record<
    `side_${(typeof parties)[number]}`,
    ReturnType<typeof side>
  >),
  third_label: optional(60),
  closes_on: optionalDate(),
}

const named = (given: Record<string, unknown>): boolean =>
  given.third_label !== '' || !parties.some(party => given[`side_${party}`] === 'third')
const unnamed = { path: ['third_label'], message: 'missing' }

export const planForm = z.object(plan).refine(named, unnamed)
export const changePlanForm = z.object({ ...plan, version: version() }).refine(named, unnamed)

export type Plan = z.output<typeof planForm>

/** 5 takes the question back. */
export const askForm = z.object({ asked_k: choice(['1', '3', '5']) })

export const voteForm = z.object({ agrees: choice(['yes', 'no']) })
