import { z } from 'zod'
import { organisation_grants } from '../../../platform/access.ts'
import { choice, email, optional, optionalEmail, short, version } from '../../../platform/fields.ts'
import { decisions, isOrganisationNumber, kinds } from './rules.ts'

/** Spaces between the digits are how people write it. */
const organisationNumber = optional(20)
  .transform(written => written.replace(/\s/g, ''))
  .refine(written => written === '' || isOrganisationNumber(written), 'organisation_number')

export const factsForm = z.object({
  name: short(120),
  kind: choice(kinds),
  municipality: optional(80),
  organisation_number: organisationNumber,
  contact_email: optionalEmail(),
  privacy_officer: optional(120),
  privacy_officer_email: optionalEmail(),
  version: version(),
})
export const newOrganisationForm = z.object({
  name: short(120),
  kind: choice(kinds),
  municipality: optional(80),
  email: email(),
})
export const holderForm = z.object({ email: email(), kind: choice(organisation_grants) })
export const answerForm = z.object({ decision: choice(decisions) })

export type FactsInput = z.output<typeof factsForm>
export type NewOrganisationInput = z.output<typeof newOrganisationForm>
export type HolderInput = z.output<typeof holderForm>
export type AnswerInput = z.output<typeof answerForm>
