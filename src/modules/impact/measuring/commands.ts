import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/secrets.ts'
import { tellOf } from '../../contributions/commands.ts'
import { behindIdea } from '../../ideas/journey/queries.ts'
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
  const has_figure = noted.value !== null || Boolean(noted.at_end)
  if (has_figure && !noted.baseline) await tellEffect(tx, access, noted.indicator_id, id, now)
  return id
}

/**
 * Tells those who gave something to the idea behind an indicator that its effect was measured: that, and by what, never
 * the figure. How it stood before is no effect.
 */
export async function tellEffect(
  tx: Tx,
  access: Access | Pick<Access, 'initiative_id'>,
  indicator_id: string,
  measurement_id: string | null,
  now: Date,
): Promise<void> {
  const indicator = await tx
    .selectFrom('indicator')
    .select(['name', 'idea_id'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', indicator_id)
    .executeTakeFirst()
  if (!indicator?.idea_id) return
  const behind = await behindIdea(tx, access, indicator.idea_id)
  const effect = { kind: 'effect', body: indicator.name } as const
  await tellOf(tx, access, behind, measurement_id ? { ...effect, ref: measurement_id } : effect, now)
}
