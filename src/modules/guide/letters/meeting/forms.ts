import { z } from 'zod'
import { optional, optionalDate } from '../../../../platform/fields.ts'

/** Who sees to what; whatever is open stays open. */
export const tasksForm = z.object({
  host: optional(60),
  food: optional(60),
  door: optional(60),
  writer: optional(60),
  due: optionalDate(),
})
export type TasksInput = z.output<typeof tasksForm>
