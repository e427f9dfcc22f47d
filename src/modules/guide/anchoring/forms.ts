import { z } from 'zod'
import { choice, long, optional, optionalDate, optionalId, version } from '../../../platform/fields.ts'
import { levels } from './rules.ts'

const about = {
  level: choice(levels),
  participant_id: optionalId(),
  who: optional(120),
  what: optional(400),
  until: optionalDate(),
  case_number: optional(60),
  budget_line: optional(120),
  plan_clause: optional(200),
}
const named = (input: { who: string; participant_id: string }) =>
  input.who !== '' || input.participant_id !== ''
const somebody = { path: ['who'], error: 'who_or_seat' }

export const anchorForm = z.object(about).refine(named, somebody)
export const changeAnchorForm = z.object({ ...about, version: version() }).refine(named, somebody)
export const confirmForm = z.object({ version: version() })
export const notedForm = z.object({ note: long(300), version: version() })
export const takeBackForm = z.object({ note: optional(300) })

export type AnchorInput = z.output<typeof anchorForm>
export type ChangeAnchorInput = z.output<typeof changeAnchorForm>
