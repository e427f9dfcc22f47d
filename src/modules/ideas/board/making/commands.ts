import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { announce } from '../../../../platform/live.ts'
import { oneHandOn } from '../arranging/commands.ts'
import { boardOf, themesOf } from '../queries.ts'

export async function addTheme(
  tx: Tx,
  access: Access,
  board_id: string,
  { id, name }: { id: string; name: string },
  now: Date,
): Promise<void> {
  await oneHandOn(tx, board_id)
  await boardOf(tx, access, board_id)
  const last = (await themesOf(tx, access, board_id)).at(-1)?.position ?? 0
  const made = await tx
    .insertInto('board_theme')
    .values({ initiative_id: access.initiative_id, id, board_id, name, position: last + 1 })
    .onConflict(one => one.columns(['initiative_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return
  await leaveTrace(tx, access, now, 'theme_added', id)
  await announce(tx, access.initiative_id, now, 'board', board_id)
}

export async function renameTheme(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  { name, version }: { name: string; version: number },
  now: Date,
): Promise<void> {
  const theme = (await themesOf(tx, access, board_id)).find(one => one.id === id)
  if (!theme) throw new NotFound()
  const saved = await tx
    .updateTable('board_theme')
    .set({ name, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n)
    throw new NewerVersion({ name: theme.name, version: String(theme.version) })
  await leaveTrace(tx, access, now, 'theme_renamed', id)
  await announce(tx, access.initiative_id, now, 'board', board_id)
}

/** One step up or down among the themes. */
export async function moveTheme(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  to: 'up' | 'down',
  now: Date,
): Promise<void> {
  await oneHandOn(tx, board_id)
  const themes = await themesOf(tx, access, board_id)
  const at = themes.findIndex(one => one.id === id)
  if (at === -1) throw new NotFound()
  const other = themes[to === 'up' ? at - 1 : at + 1]
  if (!other) return
  const order = themes.map(one => (one.id === id ? other : one.id === other.id ? themes[at]! : one))
  for (const [position, theme] of order.entries()) {
    await tx
      .updateTable('board_theme')
      .set({ position })
      .where('initiative_id', '=', access.initiative_id)
      .where('id', '=', theme.id)
      .execute()
  }
  await leaveTrace(tx, access, now, 'theme_moved', id)
  await announce(tx, access.initiative_id, now, 'board', board_id)
}

/** Takes a theme away; its notes hang on without one. */
export async function removeTheme(
  tx: Tx,
  access: Access,
  board_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await oneHandOn(tx, board_id)
  await tx
    .updateTable('note')
    .set(eb => ({ theme_id: null, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('board_id', '=', board_id)
    .where('theme_id', '=', id)
    .execute()
  const gone = await tx
    .deleteFrom('board_theme')
    .where('initiative_id', '=', access.initiative_id)
    .where('board_id', '=', board_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'theme_removed', id)
  await announce(tx, access.initiative_id, now, 'board', board_id)
}
