import type { NoteKind } from '../../src/modules/ideas/board/rules.ts'
import { hashToken, newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

/** What stands on a board as it is laid; `fresh` is the id that a page has made for what comes next. */
export const board_ids = {
  note: '1b7d4e92-60c3-4f8a-a5d1-9e2c07b8f346',
  other: '6ae0f513-8d27-4c94-b3f6-20d9c1e7a458',
  behind: 'd3902c7b-14f6-4ea8-8b5d-7c61f0a2e983',
  theme: '58c1f7a4-e93b-4d06-92a7-b4d8e6105c2f',
  fresh: '9f4e2b60-7a1d-4835-8cd2-e10b6f93a7d4',
}

/** A note has the id of the contribution that it is. */
export const on_board = [board_ids.note, board_ids.other, board_ids.behind].map(id => ({
  table: 'note',
  id,
  round_id: null,
}))

export type LaidNote = {
  id: string
  kind?: NoteKind
  body?: string
  by?: string
  theme?: string
  into?: string
}

/** Notes as they hang on a board, in this order. */
export async function layOnBoard(
  world: World,
  { initiative_id, board_id }: { initiative_id: string; board_id: string },
  notes: readonly LaidNote[],
): Promise<void> {
  const at = world.clock.now
  for (const [position, note] of notes.entries()) {
    const { id, kind = 'challenge', body = 'Bussen går sjelden', by, theme, into } = note
    const given = { way: 'note', body, given_by: by ?? null, given_on: '2026-02-02', noted_at: at }
    await world.db
      .insertInto('contribution')
      .values({ initiative_id, id, ...given })
      .execute()
    await world.db
      .insertInto('contribution_event')
      .values({ initiative_id, contribution_id: id, number: 1, kind: 'received', at })
      .execute()
    const hung = { board_id, kind, position, theme_id: theme ?? null, merged_into: into ?? null }
    await world.db
      .insertInto('note')
      .values({ initiative_id, contribution_id: id, ...hung })
      .execute()
    const key = { hash: hashToken(newId()), kind: 'tracking_code', issued_at: at }
    await world.db
      .insertInto('door_key')
      .values({ ...key, initiative_id, contribution_id: id })
      .execute()
  }
}

/** A board with a theme and three notes of one's own, one behind another; with what its route asks for. */
export async function layBoard(
  world: World,
  initiative_id: string,
  own: string,
  path: string,
): Promise<void> {
  const { note, other, behind, theme } = board_ids
  // The made-up initiative is met again and again.
  await world.db.deleteFrom('board').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .deleteFrom('contribution')
    .where('initiative_id', '=', initiative_id)
    .where('id', 'in', [note, other, behind])
    .execute()
  const board_id = newId()
  const made_at = world.clock.now
  const status = path.endsWith('/open') ? 'closed' : 'open'
  const board = { title: 'Torsdagene', kinds: ['challenge', 'solution'], support: 'dots', made_at, status }
  await world.db
    .insertInto('board')
    .values({ initiative_id, id: board_id, ...board })
    .execute()
  await world.db
    .insertInto('board_theme')
    .values([
      { initiative_id, id: theme, board_id, name: 'Maten', position: 1 },
      { initiative_id, id: newId(), board_id, name: 'Barna', position: 2 },
    ])
    .execute()
  const alone = path.endsWith('/words')
  await layOnBoard(world, { initiative_id, board_id }, [
    { id: note, by: own },
    { id: other, by: own, theme },
    ...(alone ? [] : [{ id: behind, by: own, into: other }]),
  ])
}
