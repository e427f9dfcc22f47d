import { z } from 'zod'
import { choice, id, long, optional, optionalId, short, version } from '../../../platform/fields.ts'
import { parties } from '../../initiatives/queries.ts'

const oneLine = (most: number) => optional(most).overwrite(typed => typed.replace(/\s+/g, ' '))

const named = { name: oneLine(120), participant_id: optionalId() }

export const addForm = z.object({ party: choice(parties), ...named })
export const partyForm = z.object({ party: choice(parties), version: version() })
export const nameForm = z.object(named)
export const destroyForm = z.object({ title: short(300) })
export const askForm = z.object({ source_id: id() })
/** `version` is the sum of the versions of what they said there, as it stood when they said yes. */
export const noteForm = z.object({
  source_id: id(),
  said: choice(['approved', 'taken_back']),
  version: version(),
})
export const answerForm = z.object({ answer: long(2000) })

export type PartyInput = z.output<typeof partyForm>
