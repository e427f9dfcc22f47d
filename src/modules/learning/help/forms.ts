import { z } from 'zod'
import { long, optional, several, short, version } from '../../../platform/fields.ts'
import { lengths, themes } from '../rules.ts'
import { plan_parts } from './copy/rules.ts'
import { most_themes } from './rules.ts'

export const partsField = several(plan_parts)

const asked = {
  title: short(lengths.name),
  body: long(lengths.part),
  themes: several(themes, most_themes, 'too_many_themes'),
  shown_as: short(lengths.name),
}

export const questionForm = z.object(asked)
/** `seen` is the mark of the plan as it was shown before it was sent. */
export const planForm = z.object({ ...asked, parts: partsField, seen: optional(60) })
export const changeForm = z.object({ ...asked, version: version() })
export const closeForm = z.object({ outcome: optional(lengths.part), version: version() })

/** No version: one's first answer. Which of the texts are asked for depends on what was asked. */
export const answerForm = z.object({
  body: optional(lengths.part),
  strong: optional(lengths.part),
  unclear: optional(lengths.part),
  thought_of: optional(lengths.part),
  shown_as: short(lengths.name),
  version: version().optional(),
})

export type AskInput = z.output<typeof questionForm>
export type PlanInput = z.output<typeof planForm>
export type ChangeInput = z.output<typeof changeForm>
export type CloseInput = z.output<typeof closeForm>
export type AnswerInput = z.output<typeof answerForm>
