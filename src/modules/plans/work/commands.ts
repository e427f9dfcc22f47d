import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import { thisYear } from '../places/rules.ts'
import type { WorkInput } from './forms.ts'
import { placeOfOurs, toDoIn } from './queries.ts'

/** Tells openly that the initiative does what a plan says, or is under way without one. False where it was told before. */
export async function tellWork(
  tx: Tx,
  access: Access,
  { plan_id, key, said }: WorkInput,
  now: Date,
): Promise<boolean> {
  const place = await placeOfOurs(tx, access)
  if (!place) throw new NotFound()
  const measure = plan_id === '' ? null : await measureOf(tx, access, place.number, { plan_id, key }, now)
  const id = newId()
  const { initiative_id, participant_id } = access
  const laid = await tx
    .insertInto('plan_work')
    .values({
      ...{ initiative_id, id, said, told_on: dayOf(now), told_by: participant_id },
      ...(measure !== null && { plan_id, key, measure }),
    })
    .onConflict(known => known.doNothing())
    .executeTakeFirst()
  if (laid.numInsertedOrUpdatedRows === 0n) return false
  await leaveTrace(tx, access, now, 'plan_work_told', id)
  return true
}

async function measureOf(
  tx: Tx,
  { demo }: Access,
  number: string,
  { plan_id, key }: Pick<WorkInput, 'plan_id' | 'key'>,
  now: Date,
): Promise<string> {
  const plans = await toDoIn(tx, demo, number, thisYear(now))
  const passages = plans.find(({ plan }) => plan.id === plan_id)?.passages ?? []
  const passage = passages.find(one => one.key === key)
  if (!passage) throw new NotFound()
  return passage.sentence
}

/** Takes back what was told. */
export async function takeBackWork(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('plan_work')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'plan_work_taken_back', id)
}
