import { z } from 'zod'
import { long, optionalId, version } from '../../../../platform/fields.ts'

/** A thought, and what it is about: nothing chosen is the study as a whole. */
export const memoForm = z.object({
  body: long(4000),
  code_id: optionalId(),
  source_id: optionalId(),
  passage_id: optionalId(),
})
export const changeForm = z.object({ body: long(4000), version: version() })

export type MemoInput = z.output<typeof memoForm>
export type ChangeInput = z.output<typeof changeForm>
