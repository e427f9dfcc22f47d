import type { Access } from '../../platform/access.ts'
import type { Tx } from '../../platform/database.ts'
import { Mend } from '../../platform/errors.ts'
import { participantsOf } from '../people/queries.ts'

/** Whoever is named by a seat has it now; an empty text names nobody. */
export async function seatIsTaken(tx: Tx, access: Access, participant_id: string): Promise<void> {
  if (participant_id === '') return
  const here = await participantsOf(tx, access)
  if (!here.some(one => one.id === participant_id)) throw new Mend({ participant_id: 'choose' })
}
