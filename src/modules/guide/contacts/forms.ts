import { z } from 'zod'
import { optional, optionalDate, optionalId, version } from '../../../platform/fields.ts'

const about = {
  name: optional(60),
  participant_id: optionalId(),
  contact_for: optional(120),
  from_day: optionalDate(),
}
const named = (input: { name: string; participant_id: string }) =>
  input.name !== '' || input.participant_id !== ''
const somebody = { path: ['name'], error: 'name_or_seat' }

/** `instead_of`: whom this one takes over from, and why it changed. */
export const contactForm = z
  .object({ ...about, instead_of: optionalId(), why_ended: optional(300) })
  .refine(named, somebody)
export const changeContactForm = z
  .object({ ...about, to_day: optionalDate(), why_ended: optional(300), version: version() })
  .refine(named, somebody)

export type ContactInput = z.output<typeof contactForm>
export type ChangeContactInput = z.output<typeof changeContactForm>
