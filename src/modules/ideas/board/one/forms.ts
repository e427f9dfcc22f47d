import { z } from 'zod'
import { long, optional, version } from '../../../../platform/fields.ts'
import { note_length } from '../rules.ts'

/** The code is asked for where notes carry no names. */
const code = { code: optional(60) }

export const wordsForm = z.object({ body: long(note_length), version: version(), ...code })
export const removeForm = z.object(code)

export type WordsInput = z.output<typeof wordsForm>
