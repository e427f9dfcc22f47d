import { z } from 'zod'
import { choice, long, optional, optionalId, optionalTick, short } from '../../../../platform/fields.ts'
import { most_picture_bytes } from '../../../../platform/picture.ts'
import { givenKey } from '../forms.ts'
import { linesIn, most_lines, note_kinds, note_length } from '../rules.ts'

/** `giver`: a seat, nobody that is known, or somebody without a seat. */
export const typingForm = z.object({
  given_key: givenKey(),
  lines: long(most_lines * (note_length + 1))
    .refine(typed => linesIn(typed).every(line => line.length <= note_length), 'line_too_long')
    .refine(typed => linesIn(typed).length <= most_lines, 'too_many_lines')
    .refine(typed => linesIn(typed).length > 0, 'missing'),
  kind: choice(note_kinds),
  theme_id: optionalId(),
  giver: z.union([z.enum(['nobody', 'somebody']), z.uuid()], { error: 'choose' }).default('nobody'),
  as: optional(80).overwrite(typed => typed.replace(/\s+/g, ' ')),
})

/** A browser sends a file without a name where none was chosen. */
export const photoForm = z.object({
  file: z
    .instanceof(File, { error: 'missing' })
    .refine(file => file.size > 0 || file.name !== '', { error: 'missing', abort: true })
    .refine(file => file.size <= most_picture_bytes, 'too_large'),
  description: short(300),
  shows_people: optionalTick(),
})

export type TypingInput = z.output<typeof typingForm>
