import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../../platform/errors.ts'
import { openBoard, tellNotes } from '../arranging/commands.ts'
import { type Board, type Mark, marksOn } from '../queries.ts'
import { dotsLeft } from '../rules.ts'
import type { MarkInput } from './forms.ts'

/** Says how many dots one gives a note from now on, or whether one can live with it. */
export async function markNote(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  input: MarkInput,
  now: Date,
): Promise<void> {
  const board = await openBoard(tx, access, board_id)
  if (board.quiet) throw new Conflict('board_quiet')
  // Of two presses at once the second sees what the first has used.
  await tx
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', access.participant_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const own = await marksOn(tx, access, board_id)
  const mark = wished(board, own, id, input)
  const before = own.get(id) ?? null
  await inFront(tx, access, board_id, id)
  if (isSame(mark, before)) return
  const { initiative_id, participant_id } = access
  const at_note = { initiative_id, contribution_id: id, participant_id }
  if (mark) {
    await tx
      .insertInto('note_mark')
      .values({ ...at_note, ...mark, at: now })
      .onConflict(one =>
        one.columns(['initiative_id', 'contribution_id', 'participant_id']).doUpdateSet({ ...mark, at: now }),
      )
      .execute()
  } else {
    await tx
      .deleteFrom('note_mark')
      .where('initiative_id', '=', initiative_id)
      .where('contribution_id', '=', id)
      .where('participant_id', '=', participant_id)
      .execute()
  }
  await tx
    .updateTable('note')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('initiative_id', '=', initiative_id)
    .where('contribution_id', '=', id)
    .execute()
  await tellNotes(tx, access, board, [id], now)
}

/** The mark as it shall stand; null for none. */
function wished(board: Board, own: ReadonlyMap<string, Mark>, id: string, input: MarkInput): Mark | null {
  if (input.dots !== undefined) {
    if (board.support !== 'dots') throw new Conflict('no_marks')
    if (input.dots === 0) return null
    const others = [...own].filter(([note]) => note !== id).map(([, mark]) => mark)
    if (input.dots > dotsLeft(board, others)) throw new Conflict('dots_spent')
    return { kind: 'dot', dots: input.dots, why: '' }
  }
  if (board.support !== 'consent') throw new Conflict('no_marks')
  const { stance, why } = input
  if (!stance) throw new Mend({ why: 'choose' })
  if (stance === 'none') return null
  if (stance === 'cannot' && why === '') throw new Mend({ why: 'why_missing' })
  return { kind: stance, dots: 0, why: stance === 'cannot' ? why : '' }
}

const isSame = (mark: Mark | null, before: Mark | null): boolean =>
  mark?.kind === before?.kind && mark?.dots === before?.dots && mark?.why === before?.why

/** The note, held; it takes marks only where it is seen. */
async function inFront(tx: Tx, access: Access, board_id: string, id: string): Promise<void> {
  const note = await tx
    .selectFrom('note')
    .select('merged_into')
    .where('initiative_id', '=', access.initiative_id)
    .where('board_id', '=', board_id)
    .where('contribution_id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!note) throw new NotFound()
  if (note.merged_into) throw new Conflict('note_merged')
}
