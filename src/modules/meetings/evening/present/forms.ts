import { z } from 'zod'
import { choice, id } from '../../../../platform/fields.ts'
import { parties } from '../../../initiatives/queries.ts'
import { presences } from '../rules.ts'

export const notes = [...presences, 'left', 'not_here'] as const

export const presentForm = z.object({ participant_id: id(), how: choice(notes) })

/** So many guests of one party are counted at a meeting. */
export const most_guests = 500

/** How many there are of a party, without a seat; none takes them off the list. */
export const guestsForm = z.object({
  party: choice(parties),
  people: z.coerce
    .number('people_between')
    .int('people_between')
    .min(0, 'people_between')
    .max(most_guests, 'people_between'),
})

export type PresentInput = z.output<typeof presentForm>
export type GuestsInput = z.output<typeof guestsForm>
