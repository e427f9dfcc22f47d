import { z } from 'zod'
import { choice, long, optional, optionalDate, optionalId, short, version } from '../../platform/fields.ts'
import { ambitions, decisions, outcomes, parties, starters } from './rules.ts'

const about = {
  title: short(80),
  place: short(80),
  started_by: choice(starters),
  ambition: choice(ambitions),
  whom_to_ask: optional(500),
  meal: optional(200),
}

export const startForm = z.object({
  question: long(400),
  ...about,
  name: short(60),
  party: choice(parties),
  organisation_id: optionalId(),
})
export const editForm = z.object({ ...about, version: version() })
export const proposeForm = z.object({ body: long(400), reason: long(600) })
export const decideForm = z.object({ decision: choice(decisions), decision_reason: long(600) })
export const stepForm = z.object({ what: long(300), who: short(120), due: optionalDate() })
export const changeStepForm = stepForm.extend({ version: version() })
export const outcomeForm = z.object({ outcome: choice(outcomes), note: optional(600) })

export type StartInput = z.output<typeof startForm>
export type EditInput = z.output<typeof editForm>
export type ProposeInput = z.output<typeof proposeForm>
export type DecideInput = z.output<typeof decideForm>
export type ChangeStepInput = z.output<typeof changeStepForm>
export type OutcomeInput = z.output<typeof outcomeForm>
