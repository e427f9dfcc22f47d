import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, NotFound } from '../../../../platform/errors.ts'
import { announce } from '../../../../platform/live.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { type Board, notesOf } from '../queries.ts'
import type { NoteKind } from '../rules.ts'
import { type Hung, merged, placed, stepsForward, takenApart } from './rules.ts'

/** Puts a note into its place. Of two who place one note, the last to come to the server decides. */
export const placeNote = (
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  to: { kind: NoteKind; theme_id: string; where: string },
  now: Date,
): Promise<string[]> =>
  arrange(tx, access, board_id, id, now, async hung => {
    const theme = await tx
      .selectFrom('board_theme')
      .select('id')
      .where('initiative_id', '=', access.initiative_id)
      .where('board_id', '=', board_id)
      .where('id', '=', to.theme_id || null)
      // Nobody takes the theme away in between.
      .forKeyShare()
      .executeTakeFirst()
    return placed(hung, id, { ...to, theme: theme?.id ?? null }, now.getTime())
  })

/** Puts a note behind another that says the same. Its marks go to the one in front. */
export async function mergeNote(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  into: string,
  now: Date,
): Promise<string[]> {
  const changed = await arrange(tx, access, board_id, id, now, async hung => {
    if (!hung.some(one => one.id === into)) throw new NotFound()
    const moved = merged(hung, id, into)
    if (moved.length === 0) return []
    const front = hung.find(one => one.id === moved[0]!.into)!
    await handMarksOn(tx, access, id, front.id)
    return [...moved, front]
  })
  if (changed.length > 0) await leaveTrace(tx, access, now, 'note_merged', id)
  return changed
}

/** Takes a note out from behind another. */
export async function takeApart(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  now: Date,
): Promise<string[]> {
  const changed = await arrange(tx, access, board_id, id, now, async hung => {
    const apart = takenApart(hung, id, now.getTime())
    const front = hung.find(one => one.id === hung.find(({ id: own }) => own === id)!.into)
    if (!front || apart.length === 0 || apart.some(one => one.id === front.id)) return apart
    return [...apart, front]
  })
  if (changed.length > 0) await leaveTrace(tx, access, now, 'note_taken_apart', id)
  return changed
}

/** Those who stand behind a note that goes step forward, before it goes. */
export async function stepForward(
  tx: Tx,
  access: Access,
  board: Board,
  id: string,
  now: Date,
): Promise<void> {
  const hung = await hungOn(tx, access, board.id)
  await hang(tx, access, board, stepsForward(hung, id), now)
}

/** A board on which notes may be moved now, held so that nobody closes it meanwhile. */
export async function openBoard(tx: Tx, access: Access, board_id: string): Promise<Board> {
  const board = await tx
    .selectFrom('board')
    .selectAll()
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', board_id)
    .forShare()
    .executeTakeFirst()
  if (!board) throw new NotFound()
  if (board.status === 'closed') throw new Conflict('board_closed')
  return board as Board
}

/** Those who move notes on one board do so one after the other. */
export const oneHandOn = (tx: Tx, board_id: string) => oneAtATime(tx, `board ${board_id}`)

async function arrange(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  now: Date,
  change: (hung: Hung[]) => Promise<Hung[]>,
): Promise<string[]> {
  await oneHandOn(tx, board_id)
  const board = await openBoard(tx, access, board_id)
  if (board.quiet) throw new Conflict('board_quiet')
  const hung = await hungOn(tx, access, board_id)
  if (!hung.some(one => one.id === id)) throw new NotFound()
  return hang(tx, access, board, await change(hung), now)
}

async function hungOn(tx: Tx, { initiative_id }: Access, board_id: string): Promise<Hung[]> {
  const rows = await tx
    .selectFrom('note')
    .select(['contribution_id as id', 'kind', 'theme_id as theme', 'position', 'merged_into as into'])
    .where('initiative_id', '=', initiative_id)
    .where('board_id', '=', board_id)
    .execute()
  return rows as Hung[]
}

async function hang(
  tx: Tx,
  access: Access,
  board: Board,
  changed: readonly Hung[],
  now: Date,
): Promise<string[]> {
  for (const { id, kind, theme, position, into } of changed) {
    await tx
      .updateTable('note')
      .set(eb => ({ kind, theme_id: theme, position, merged_into: into, version: eb('version', '+', 1) }))
      .where('initiative_id', '=', access.initiative_id)
      .where('contribution_id', '=', id)
      .execute()
  }
  const ids = changed.map(({ id }) => id)
  await tellNotes(tx, access, board, ids, now)
  return ids
}

/** Tells everybody how these notes stand now; nothing of them while everybody writes in quiet. */
export async function tellNotes(
  tx: Tx,
  access: Access,
  board: Pick<Board, 'quiet'>,
  contribution_ids: readonly string[],
  now: Date,
): Promise<void> {
  if (board.quiet || contribution_ids.length === 0) return
  for (const told of await notesOf(tx, access, { contribution_ids })) {
    await announce(tx, access.initiative_id, now, 'note', told.id, JSON.stringify(told))
  }
}

/** Dots are counted together; of what somebody said of both, what they said of the one in front stands. */
async function handMarksOn(tx: Tx, { initiative_id }: Access, from: string, to: string): Promise<void> {
  // Whoever marks one of them now has done so before, or comes after.
  await tx
    .selectFrom('note')
    .select('contribution_id')
    .where('initiative_id', '=', initiative_id)
    .where('contribution_id', 'in', [from, to])
    .orderBy('contribution_id')
    .forNoKeyUpdate()
    .execute()
  await sql`
    with moved as (
      delete from note_mark where initiative_id = ${initiative_id} and contribution_id = ${from} returning *
    )
    insert into note_mark (initiative_id, contribution_id, participant_id, kind, dots, why, at)
    select initiative_id, ${to}, participant_id, kind, dots, why, at from moved
    on conflict (initiative_id, contribution_id, participant_id) do update
      set dots = least(10, note_mark.dots + excluded.dots) where note_mark.kind = 'dot' and excluded.kind = 'dot'
  `.execute(tx)
}
