import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { double_press, type ItemKind } from '../rules.ts'
import { readItem, readPart } from './queries.ts'
import { moved, type PartName, type PlanKind } from './rules.ts'

type Fields = Readonly<Record<string, string>>

const same = (one: Fields, other: Fields): boolean =>
  Object.keys(other).every(name => (one[name] ?? '') === other[name])

/**
 * Saves a part of the plan, unless somebody else has done so since. The same words sent twice are saved once: what is
 * saved while one writes may be sent again when the first reply was lost.
 */
export async function savePart(
  tx: Tx,
  access: Access,
  part: PartName,
  fields: Fields,
  version: number,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const written = { fields: JSON.stringify(fields), changed_at: now, changed_by: participant_id }
  const before = await lockedPart(tx, access, part)
  if (!before) {
    // Nobody has saved it yet, which its form calls version 1: whoever comes second meets a newer one.
    const first = await tx
      .insertInto('plan_part')
      .values({ initiative_id, part, ...written, version: version + 1 })
      .onConflict(conflict => conflict.columns(['initiative_id', 'part']).doNothing())
      .executeTakeFirst()
    if (first.numInsertedOrUpdatedRows === 1n) return leaveTrace(tx, access, now, 'plan_part_saved')
    return savePart(tx, access, part, fields, version, now)
  }
  if (same(before.fields as Fields, fields)) return
  if (before.version !== version) {
    const current = await readPart(tx, access, part)
    throw new NewerVersion({ ...current.fields, version: String(current.version) })
  }
  await tx
    .updateTable('plan_part')
    .set({ ...written, version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('part', '=', part)
    .execute()
  // Whoever goes on writing leaves one trace, not one for every pause.
  const goes_on =
    before.changed_by === participant_id && now.getTime() - before.changed_at.getTime() < double_press
  if (!goes_on) await leaveTrace(tx, access, now, 'plan_part_saved')
}

const lockedPart = (tx: Tx, { initiative_id }: Access, part: PartName) =>
  tx
    .selectFrom('plan_part')
    .select(['fields', 'version', 'changed_at', 'changed_by'])
    .where('initiative_id', '=', initiative_id)
    .where('part', '=', part)
    .forUpdate()
    .executeTakeFirst()

/** Those who add, or move, entries of one kind do so one after the other. */
const heldList = ({ initiative_id }: Access, kind: ItemKind): string => `plan_item ${initiative_id} ${kind}`

/** Adds an entry, last of its kind; a goal with its group. A button that was pressed twice has added one. */
export async function addItem(
  tx: Tx,
  access: Access,
  item: { kind: ItemKind; group_id?: string; title: string; detail?: string; source?: string },
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  const { kind, group_id = null, title, detail = '', source = '' } = item
  await oneAtATime(tx, heldList(access, kind))
  const lately = await tx
    .selectFrom('plan_item')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', kind)
    .where('group_id', 'is not distinct from', group_id)
    .where('title', '=', title)
    .where('source', '=', source)
    .where('added_by', '=', participant_id)
    .where('added_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (lately) return lately.id
  const id = newId()
  const last = await tx
    .selectFrom('plan_item')
    .select(eb => eb.fn.max('position').as('position'))
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', kind)
    .executeTakeFirst()
  await tx
    .insertInto('plan_item')
    .values({
      ...{ initiative_id, id, kind, group_id, title, detail, source },
      position: (last?.position ?? 0) + 1,
      added_at: now,
      added_by: participant_id,
    })
    .execute()
  const added = kind === 'goal' ? 'success_goal_added' : 'plan_item_added'
  await leaveTrace(tx, access, now, added, id)
  return id
}

/** Changes an entry, unless somebody else has done so since. */
export async function changeItem(
  tx: Tx,
  access: Access,
  id: string,
  typed: { kind: PlanKind; title: string; detail: string; source: string; version: number },
  now: Date,
): Promise<void> {
  const { kind, version, ...fields } = typed
  const saved = await tx
    .updateTable('plan_item')
    .set(eb => ({ ...fields, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const { title, detail, source, version } = await readItem(tx, access, kind, id)
    const current = { title, detail, source }
    if (same(current, fields)) return
    throw new NewerVersion({ ...current, version: String(version) })
  }
  await leaveTrace(tx, access, now, 'plan_item_changed', id)
}

/** Takes an entry out of the plan, with what leads to and from it. Of two who do so, one finds that it is gone. */
export async function removeItem(
  tx: Tx,
  access: Access,
  kind: PlanKind,
  id: string,
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('plan_item')
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'plan_item_removed', id)
}

/** Moves an entry one place. At the end of the list it stays where it is. */
export async function moveItem(
  tx: Tx,
  access: Access,
  id: string,
  move: { kind: PlanKind; way: 'up' | 'down' },
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  await oneAtATime(tx, heldList(access, move.kind))
  const list = await tx
    .selectFrom('plan_item')
    .select(['id', 'position'])
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', move.kind)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const at = list.findIndex(one => one.id === id)
  if (at < 0) throw new NotFound()
  for (const [place, one] of moved(list, at, move.way).entries()) {
    if (one.position === place + 1) continue
    await tx
      .updateTable('plan_item')
      .set({ position: place + 1 })
      .where('initiative_id', '=', initiative_id)
      .where('id', '=', one.id)
      .execute()
  }
  await leaveTrace(tx, access, now, 'plan_item_moved', id)
}
