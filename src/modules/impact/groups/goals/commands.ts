import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { keepBefore } from '../../commands.ts'
import { addItem } from '../../plan/commands.ts'
import { forgetBefore, groupStays } from '../commands.ts'
import { goalTold, isSame } from '../rules.ts'
import type { ChangeGoalInput } from './forms.ts'

/** Adds what life is like for somebody in the group when the work succeeds. Pressed twice, it is added once. */
export async function addGoal(
  tx: Tx,
  access: Access,
  group_id: string,
  { title }: { title: string },
  now: Date,
): Promise<string> {
  await groupStays(tx, access, group_id)
  return addItem(tx, access, { kind: 'goal', group_id, title }, now)
}

/** Changes a goal, unless somebody else has done so since. What it said until now is kept, with the reason. */
export async function changeGoal(
  tx: Tx,
  access: Access,
  { group_id, id }: { group_id: string; id: string },
  { version, why, ...input }: ChangeGoalInput,
  now: Date,
): Promise<void> {
  const before = await tx
    .selectFrom('plan_item')
    .select(['title', 'detail', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', 'goal')
    .where('group_id', '=', group_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) throw new NotFound()
  const told = goalTold(before)
  if (isSame(told, input)) return
  if (before.version !== version) throw new NewerVersion({ ...told, version: String(before.version) })
  await keepBefore(tx, access, { of_id: id, version, fields: told, why }, now)
  await tx
    .updateTable('plan_item')
    .set({ ...input, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'success_goal_changed', id)
}

/** Takes a goal away. Its indicators stay with the group, without a goal. */
export async function removeGoal(
  tx: Tx,
  access: Access,
  { group_id, id }: { group_id: string; id: string },
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('plan_item')
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', 'goal')
    .where('group_id', '=', group_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await forgetBefore(tx, access, [id])
  await leaveTrace(tx, access, now, 'success_goal_removed', id)
}
