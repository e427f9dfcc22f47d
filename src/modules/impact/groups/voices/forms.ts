import { z } from 'zod'
import { choice, optional, optionalDate, severalIds } from '../../../../platform/fields.ts'
import { lengths } from '../../plan/rules.ts'
import { voice_subjects } from '../../rules.ts'
import { count } from '../forms.ts'

export const voiceForm = z
  .object({
    about: choice(voice_subjects),
    day: optionalDate().refine(day => day !== '', 'missing'),
    seats: severalIds(200),
    people: count(0, 9999),
    how: optional(lengths.lines),
    what: optional(lengths.lines),
  })
  .refine(({ seats, people }) => seats.length > 0 || Number(people) > 0, {
    path: ['people'],
    error: 'nobody',
  })

export type VoiceInput = z.output<typeof voiceForm>
