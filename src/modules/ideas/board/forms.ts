import { z } from 'zod'
import { choice, long, optionalId } from '../../../platform/fields.ts'
import { note_kinds, note_length } from './rules.ts'

/** 128 random bits that the page or the device made. */
export const givenKey = () => z.string({ error: 'missing' }).regex(/^[\w-]{22}$/, 'missing')

export const noteForm = z.object({
  given_key: givenKey(),
  kind: choice(note_kinds),
  body: long(note_length),
  theme_id: optionalId(),
})
