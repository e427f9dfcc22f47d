import { z } from 'zod'
import { button, long, optional, optionalDate, short, version } from '../../../../platform/fields.ts'

/** An empty `statement_id`: about the whole talk. */
export const noteForm = z.object({ body: long(2000), statement_id: optional(64) })
export const changeNoteForm = noteForm.extend({ version: version() })
export const deleteNoteForm = button()
export const agreeForm = z.object({ what: long(300), who: short(120), due: optionalDate() })

export type NoteInput = z.output<typeof noteForm>
export type ChangeNoteInput = z.output<typeof changeNoteForm>
