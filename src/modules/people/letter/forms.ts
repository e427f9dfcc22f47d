import { z } from 'zod'
import { choice, optional, optionalDate, version } from '../../../platform/fields.ts'
import { afterwards } from './rules.ts'

export const factsForm = z.object({
  contact: optional(120),
  contact_details: optional(300),
  methods: optional(1200),
  introduced_by: optional(300),
  other_sources: optional(600),
  abroad: optional(300),
  ends_on: optionalDate(),
  afterwards: choice(afterwards),
  afterwards_more: optional(600),
  assessed_by: optional(300),
  version: version(),
})
export type FactsInput = z.output<typeof factsForm>
