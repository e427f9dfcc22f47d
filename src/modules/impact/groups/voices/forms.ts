import { z } from 'zod'
import { choice, id, optional, optionalDate } from '../../../../platform/fields.ts'
import { lengths } from '../../plan/rules.ts'
import { voice_subjects } from '../../rules.ts'
import { count } from '../forms.ts'

/** Nobody chosen comes as nothing, one as a text, several as a list. */
const several = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined || given === '' ? [] : [given]),
  z.array(id()).max(200, 'choose'),
)

export const voiceForm = z
  .object({
    about: choice(voice_subjects),
    day: optionalDate().refine(day => day !== '', 'missing'),
    seats: several,
    people: count(0, 9999),
    how: optional(lengths.lines),
    what: optional(lengths.lines),
  })
  .refine(({ seats, people }) => seats.length > 0 || Number(people) > 0, {
    path: ['people'],
    error: 'nobody',
  })

export type VoiceInput = z.output<typeof voiceForm>
