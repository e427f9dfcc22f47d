import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type Board, notesOf, ownOn } from '../queries.ts'
import { inOrder, type NoteTold } from '../rules.ts'

/** One note, those behind it, and whether somebody else typed it in. In the quiet, only one's own is there. */
export async function noteOf(
  db: Db,
  access: Access,
  board: Board,
  id: string,
): Promise<{
  told: NoteTold
  behind: NoteTold[]
  /** The note that it stands behind. */
  front: NoteTold | null
  others: NoteTold[]
  words_version: number
  typed_by_other: boolean
  own: boolean
}> {
  const all = await notesOf(db, access, { board_id: board.id })
  const own = await ownOn(db, access, board.id)
  const told = all.find(one => one.id === id)
  if (!told || (board.quiet && !board.anonymous && !own.has(id))) throw new NotFound()
  const row = await db
    .selectFrom('note as n')
    .innerJoin('contribution as c', join =>
      join.onRef('c.initiative_id', '=', 'n.initiative_id').onRef('c.id', '=', 'n.contribution_id'),
    )
    .select(['c.version as words_version', 'n.typed_by_other'])
    .where('n.initiative_id', '=', access.initiative_id)
    .where('n.contribution_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...row,
    told,
    behind: all.filter(({ into }) => into === id).sort(inOrder),
    front: all.find(({ id: other }) => other === told.into) ?? null,
    others: all.filter(({ id: other, into }) => other !== id && into === null),
    own: own.has(id),
  }
}
