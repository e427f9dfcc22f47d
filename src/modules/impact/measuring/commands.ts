import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/secrets.ts'
import type { Measurement } from '../rules.ts'

/** What was found on a day. A share is in percent; without a figure `missing` says why. */
export type Noted = Pick<Measurement, 'indicator_id' | 'day' | 'value' | 'came_by'> &
  Partial<
    Pick<
      Measurement,
      'baseline' | 'at_end' | 'part' | 'n' | 'low' | 'high' | 'missing' | 'comment' | 'source'
    >
  >

/**
 * Notes a measurement. Null where one stands on this day already, or where there is a baseline and this would be
 * another: nothing is written then. Without a person where a form that has had its last day is closed by itself.
 */
export async function noteMeasurement(
  tx: Tx,
  access: Access | Pick<Access, 'initiative_id'>,
  noted: Noted,
  now: Date,
): Promise<string | null> {
  const id = newId()
  const done = await tx
    .insertInto('measurement')
    .values({
      ...noted,
      initiative_id: access.initiative_id,
      id,
      noted_at: now,
      noted_by: 'participant_id' in access ? access.participant_id : null,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows !== 1n) return null
  if ('participant_id' in access) await leaveTrace(tx, access, now, 'measurement_noted', id)
  return id
}
