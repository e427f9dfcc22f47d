import { z } from 'zod'
import { long } from '../../../platform/fields.ts'

export const noteForm = z.object({ body: long(1000) })
export type NoteInput = z.output<typeof noteForm>
