import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { closedRound } from '../queries.ts'
import type { ChangeNoteInput, NoteInput } from './forms.ts'
import { noteOf } from './queries.ts'

/** Notes something that was said about a closed round. */
export async function addNote(
  tx: Tx,
  access: Access,
  round_id: string,
  input: NoteInput,
  now: Date,
): Promise<string> {
  const statement_id = await knownStatement(tx, access, round_id, input.statement_id)
  const id = newId()
  await tx
    .insertInto('talk_note')
    .values({
      initiative_id: access.initiative_id,
      id,
      round_id,
      statement_id,
      body: input.body,
      written_by: access.participant_id,
      at: now,
    })
    .execute()
  await leaveTrace(tx, access, now, 'talk_noted', id)
  return id
}

/** Changes a note; whoever saved over a newer one sees both. */
export async function changeNote(
  tx: Tx,
  access: Access,
  round_id: string,
  note_id: string,
  input: ChangeNoteInput,
  now: Date,
): Promise<void> {
  const { body, version } = input
  const statement_id = await knownStatement(tx, access, round_id, input.statement_id)
  const saved = await tx
    .updateTable('talk_note')
    .set({ body, statement_id, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('id', '=', note_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const current = await noteOf(tx, access, round_id, note_id)
    throw new NewerVersion({
      body: current.body,
      statement_id: current.statement_id ?? '',
      version: String(current.version),
    })
  }
  await leaveTrace(tx, access, now, 'talk_note_changed', note_id)
}

/** Takes a note away for good: the one who wrote it may, and whoever leads. */
export async function deleteNote(
  tx: Tx,
  access: Access,
  round_id: string,
  note_id: string,
  now: Date,
): Promise<void> {
  await closedRound(tx, access, round_id)
  let query = tx
    .deleteFrom('talk_note')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('id', '=', note_id)
  if (!access.grants.includes('facilitator')) query = query.where('written_by', '=', access.participant_id)
  const gone = await query.executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'talk_note_deleted', note_id)
}

async function knownStatement(
  tx: Tx,
  access: Access,
  round_id: string,
  statement_id: string,
): Promise<string | null> {
  const { known } = await closedRound(tx, access, round_id)
  if (statement_id === '') return null
  if (known.instrument.statements.every(({ id }) => id !== statement_id)) {
    throw new Mend({ statement_id: 'choose' })
  }
  return statement_id
}
