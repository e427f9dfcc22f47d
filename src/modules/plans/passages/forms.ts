import { z } from 'zod'
import { choice, long, version } from '../../../platform/fields.ts'
import { meanings, wes } from '../meant/rules.ts'

/** What a passage may be said to mean: as the rules sort them, or something else altogether. */
export const said_meanings = [...meanings, 'other'] as const

export const correctForm = z.object({
  meaning: choice(said_meanings),
  we: choice(wes),
  reason: long(500),
  version: version(),
})
export type CorrectInput = z.output<typeof correctForm>
