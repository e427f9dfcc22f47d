import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { announce } from '../../../../platform/live.ts'
import type { InstallationKey } from '../../../../platform/secrets.ts'
import { oneHandOn, openBoard, stepForward, tellNotes } from '../arranging/commands.ts'
import { type Board, boardOf, ownOn } from '../queries.ts'
import type { WordsInput } from './forms.ts'
import { noteOf } from './queries.ts'

/** Changes the words of a note, by whoever wrote it, while it stands for itself. */
export async function changeWords(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  board_id: string,
  id: string,
  { body, version, code }: WordsInput,
  now: Date,
): Promise<void> {
  await oneHandOn(tx, board_id)
  const board = await openBoard(tx, access, board_id)
  await isOwn(tx, access, key, board, id, code)
  const note = await noteOf(tx, access, board, id)
  if (note.told.into || note.behind.length > 0) throw new Conflict('note_merged')
  const saved = await tx
    .updateTable('contribution')
    .set({ body, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    throw new NewerVersion({ body: note.told.body, version: String(note.words_version) })
  }
  await tx
    .updateTable('note')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('contribution_id', '=', id)
    .execute()
  await tellNotes(tx, access, board, [id], now)
  if (!board.anonymous) await leaveTrace(tx, access, now, 'note_words_changed', id)
}

/** Takes a note back, with all that was said of it. */
export async function removeNote(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  board_id: string,
  id: string,
  code: string,
  now: Date,
): Promise<void> {
  await oneHandOn(tx, board_id)
  const board = await boardOf(tx, access, board_id)
  await isOwn(tx, access, key, board, id, code)
  await stepForward(tx, access, board, id, now)
  await tx
    .deleteFrom('contribution')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await tellGone(tx, access, board, id, now)
  if (!board.anonymous) await leaveTrace(tx, access, now, 'note_removed', id)
}

/** Takes a note off the board. What was given stays, and is still owed an answer. */
export async function takeDown(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await oneHandOn(tx, board_id)
  const board = await boardOf(tx, access, board_id)
  await noteOf(tx, access, board, id)
  await stepForward(tx, access, board, id, now)
  await tx
    .deleteFrom('note')
    .where('initiative_id', '=', access.initiative_id)
    .where('contribution_id', '=', id)
    .execute()
  await tellGone(tx, access, board, id, now)
  await leaveTrace(tx, access, now, 'note_taken_down', id)
}

/** Refuses whoever did not write it: by their seat, or by the tracking code where notes carry no names. */
async function isOwn(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  board: Board,
  id: string,
  code: string,
): Promise<void> {
  if (!board.anonymous) {
    await noteOf(tx, access, board, id)
    if (!(await ownOn(tx, access, board.id)).has(id)) throw new Conflict('not_your_note')
    return
  }
  const note = await tx
    .selectFrom('note as n')
    .innerJoin('door_key as k', join =>
      join
        .onRef('k.initiative_id', '=', 'n.initiative_id')
        .onRef('k.contribution_id', '=', 'n.contribution_id'),
    )
    .select('k.hash')
    .where('n.initiative_id', '=', access.initiative_id)
    .where('n.board_id', '=', board.id)
    .where('n.contribution_id', '=', id)
    .execute()
  if (note.length === 0) throw new NotFound()
  if (!note.some(({ hash }) => key.hashCode(code).equals(hash))) throw new Mend({ code: 'wrong_code' })
}

const tellGone = (tx: Tx, access: Access, board: Board, id: string, now: Date): Promise<void> =>
  board.quiet
    ? announce(tx, access.initiative_id, now, 'hush', board.id)
    : announce(tx, access.initiative_id, now, 'note', id, JSON.stringify({ id, gone: true }))
