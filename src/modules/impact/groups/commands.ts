import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { keepBefore } from '../commands.ts'
import { double_press, type Group } from '../rules.ts'
import type { ChangeGroupInput, GroupInput } from './forms.ts'
import { goalsOf } from './queries.ts'
import { isSame, toldOf } from './rules.ts'

/** Says whom the work is for. A button that was pressed twice has said it once. */
export async function addGroup(tx: Tx, access: Access, input: GroupInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `target_group ${initiative_id}`)
  const lately = await tx
    .selectFrom('target_group')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('name', '=', input.name)
    .where('added_by', '=', participant_id)
    .where('added_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (lately) return lately.id
  const id = newId()
  const last = await tx
    .selectFrom('target_group')
    .select(eb => eb.fn.max('position').as('position'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  await tx
    .insertInto('target_group')
    .values({
      initiative_id,
      id,
      ...valuesOf(input),
      position: (last?.position ?? 0) + 1,
      added_at: now,
      added_by: participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'target_group_added', id)
  return id
}

/** Changes what is said of a group, unless somebody else has done so since. What was said until now is kept. */
export async function changeGroup(
  tx: Tx,
  access: Access,
  id: string,
  { version, why, ...input }: ChangeGroupInput,
  now: Date,
): Promise<void> {
  const before = await lockGroup(tx, access, id)
  const told = toldOf(before)
  if (isSame(told, input)) return
  if (before.version !== version) throw new NewerVersion({ ...told, version: String(before.version) })
  await keepBefore(tx, access, { of_id: id, version, fields: told, why }, now)
  await tx
    .updateTable('target_group')
    .set({ ...valuesOf(input), version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'target_group_changed', id)
}

/** Takes a group out of the plan, with its goals. One for which something is measured stays, so that figures stay. */
export async function removeGroup(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const { initiative_id } = access
  await lockGroup(tx, access, id)
  const indicator = await tx
    .selectFrom('indicator')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('group_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (indicator) throw new Conflict('group_is_measured')
  // A form that nobody was asked with goes along. One that was opened has its indicators, which nobody can remove.
  await tx
    .deleteFrom('asking')
    .where('initiative_id', '=', initiative_id)
    .where('group_id', '=', id)
    .where('status', '=', 'planned')
    .execute()
  const goals = await goalsOf(tx, access, id)
  await forgetBefore(tx, access, [id, ...goals.map(one => one.id)])
  await tx
    .deleteFrom('target_group')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'target_group_removed', id)
}

/** What is taken away takes with it what it said before. */
export async function forgetBefore(tx: Tx, access: Access, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('plan_before')
    .where('initiative_id', '=', access.initiative_id)
    .where('of_id', 'in', ids)
    .execute()
}

const valuesOf = ({ priority, size, ...rest }: GroupInput) => ({
  ...rest,
  priority: Number(priority),
  size: size === '' ? null : Number(size),
})

/** Nobody can tie an indicator to it, or change it, until what is done here is done. */
async function lockGroup(tx: Tx, access: Access, id: string): Promise<Group> {
  const group = await tx
    .selectFrom('target_group')
    .select(['id', 'name', 'detail', 'kind', 'priority', 'size', 'position', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!group) throw new NotFound()
  return group as Group
}

/** It is there, and stays until what is done here is done. */
export async function groupStays(tx: Tx, access: Access, id: string): Promise<void> {
  const group = await tx
    .selectFrom('target_group')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forKeyShare()
    .executeTakeFirst()
  if (!group) throw new NotFound()
}
