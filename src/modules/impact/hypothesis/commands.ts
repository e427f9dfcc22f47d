import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import type { ChangeLinkInput, LinkInput } from './forms.ts'
import { type Ends, kindsHeld, linkOf } from './queries.ts'
import { mayLead } from './rules.ts'

/** Says that one leads to the other. Where that was said before, it stays as it was; then the answer is false. */
export async function addLink(tx: Tx, access: Access, input: LinkInput, now: Date): Promise<boolean> {
  const { initiative_id, participant_id } = access
  const { from_id, to_id } = input
  if (from_id === to_id) throw new Mend({ to_id: 'same' })
  const kinds = await kindsHeld(tx, access, [from_id, to_id])
  const [from, to] = [kinds.get(from_id), kinds.get(to_id)]
  if (!from) throw new Mend({ from_id: 'gone' })
  if (!to) throw new Mend({ to_id: 'gone' })
  if (!mayLead(from, to)) throw new Mend({ to_id: 'not_sensible' })
  const added = await tx
    .insertInto('plan_link')
    .values({ initiative_id, ...input, linked_at: now, linked_by: participant_id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) {
    const there = await linkOf(tx, access, input)
    // A button that was pressed twice has drawn one.
    return there.causality === input.causality && there.reason === input.reason
  }
  await leaveTrace(tx, access, now, 'plan_link_added', from_id)
  return true
}

/** Changes how surely one leads to the other, or why, unless somebody else has done so since. */
export async function changeLink(
  tx: Tx,
  access: Access,
  ends: Ends,
  { version, ...values }: ChangeLinkInput,
  now: Date,
): Promise<void> {
  const saved = await tx
    .updateTable('plan_link')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('from_id', '=', ends.from_id)
    .where('to_id', '=', ends.to_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const { causality, reason, version: current } = await linkOf(tx, access, ends)
    throw new NewerVersion({ causality, reason, version: String(current) })
  }
  await leaveTrace(tx, access, now, 'plan_link_changed', ends.from_id)
}

/** Takes the arrow away; what stands at its ends stays. Of two who do so, one finds that it is gone. */
export async function removeLink(tx: Tx, access: Access, ends: Ends, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('plan_link')
    .where('initiative_id', '=', access.initiative_id)
    .where('from_id', '=', ends.from_id)
    .where('to_id', '=', ends.to_id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'plan_link_removed', ends.from_id)
}
