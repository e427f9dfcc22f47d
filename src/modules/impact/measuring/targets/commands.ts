import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { lockIndicator, lockInUse } from '../figures/commands.ts'
import { boundsOf } from '../figures/queries.ts'
import { outside } from '../figures/rules.ts'
import { readFigure } from '../rules.ts'
import { targetsOfOne, targetThatHolds } from './queries.ts'

/** Sets where an indicator should be by a day. The same one set twice is set once. */
export async function setTarget(
  tx: Tx,
  access: Access,
  indicator_id: string,
  typed: { day: string; value: string; why: string },
  now: Date,
): Promise<void> {
  const indicator = await lockInUse(tx, access, indicator_id)
  const { day, why } = typed
  const share = indicator.kind === 'share'
  const value = readFigure(share ? typed.value.replace(/\s*%$/, '') : typed.value)
  if (typeof value === 'string') throw new Mend({ value })
  const fault = outside(indicator, value)
  if (fault) throw new Mend({ value: fault })
  const there = (await targetsOfOne(tx, access, indicator_id)).find(
    one => one.day === day && one.given_up_at === null,
  )
  if (there && there.value === value && there.why === why) return
  if (there) throw new Mend({ day: 'target_taken' })
  const { baseline } = await boundsOf(tx, access, indicator_id)
  if (baseline !== null && day <= baseline) throw new Mend({ day: 'target_before_baseline' })
  const id = newId()
  await tx
    .insertInto('target')
    .values({
      initiative_id: access.initiative_id,
      id,
      indicator_id,
      day,
      value,
      why,
      set_at: now,
      set_by: access.participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'target_set', id)
}

/** Gives a target up: it stays as the old line, with the reason. */
export async function giveUpTarget(
  tx: Tx,
  access: Access,
  indicator_id: string,
  id: string,
  given_up_why: string,
  now: Date,
): Promise<void> {
  await lockIndicator(tx, access, indicator_id)
  await targetThatHolds(tx, access, indicator_id, id)
  await tx
    .updateTable('target')
    .set({ given_up_at: now, given_up_why })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'target_given_up', id)
}
