import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { NoteInput } from './forms.ts'
import type { InTheRoom } from './queries.ts'

/** Leaves a note. No trace and no announcement: nobody outside sees that anybody wrote. */
export async function writeNote(tx: Tx, room: InTheRoom, { body }: NoteInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = room
  await tx
    .insertInto('residents_note')
    .values({ initiative_id, id: newId(), written_by: participant_id, body, at: now })
    .execute()
}

/** Takes back one's own note: it is gone. */
export async function takeBackNote(tx: Tx, room: InTheRoom, note_id: string): Promise<void> {
  const gone = await tx
    .deleteFrom('residents_note')
    .where('initiative_id', '=', room.initiative_id)
    .where('id', '=', note_id)
    .where('written_by', '=', room.participant_id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
}
