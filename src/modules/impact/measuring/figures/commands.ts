import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { dayOf } from '../../../../platform/format.ts'
import { indicatorOf } from '../../indicators/queries.ts'
import { double_press, type Indicator, type Measurement } from '../../rules.ts'
import { noteMeasurement } from '../commands.ts'
import type { TypedCorrection, TypedMeasurement } from './forms.ts'
import { boundsOf, measuredOn, measurementOf } from './queries.ts'
import { asTyped, dayFault, type Figures, isFaulty, readMeasured } from './rules.ts'

/** An indicator, locked: whoever changes its figures or targets at the same time waits. */
export async function lockIndicator(tx: Tx, access: Access, id: string): Promise<Indicator> {
  const { initiative_id } = access
  const locked = await tx
    .selectFrom('indicator')
    .select('kind')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!locked) throw new NotFound()
  if (locked.kind === 'story') throw new Conflict('stories_have_no_figures')
  return indicatorOf(tx, access, id)
}

/** The same for something new: one that is withdrawn is not measured. */
export async function lockInUse(tx: Tx, access: Access, id: string): Promise<Indicator> {
  const indicator = await lockIndicator(tx, access, id)
  if (indicator.withdrawn_at !== null) throw new Conflict('withdrawn_not_measured')
  return indicator
}

/** Adds a measurement, or the baseline. A button that was pressed twice has added once. */
export async function addMeasurement(
  tx: Tx,
  access: Access,
  indicator_id: string,
  typed: TypedMeasurement,
  baseline: boolean,
  now: Date,
): Promise<void> {
  const indicator = await lockInUse(tx, access, indicator_id)
  const { day, comment, source } = typed
  const figures = readMeasured(indicator, typed)
  if (isFaulty(figures)) throw new Mend(figures.faults)
  const there = await measuredOn(tx, access, indicator_id, day)
  if (there) {
    const again =
      there.noted_by === access.participant_id &&
      there.baseline === baseline &&
      now.getTime() - there.noted_at.getTime() < double_press &&
      isSame(there, { day, comment, source, ...figures })
    if (again) return
    throw new Mend({ day: 'day_taken' })
  }
  const bounds = await boundsOf(tx, access, indicator_id)
  if (baseline && bounds.baseline !== null) throw new Conflict('baseline_stands')
  const fault = dayFault(bounds, { day, baseline }, dayOf(now))
  if (fault) throw new Mend({ day: fault })
  const noted = { indicator_id, day, baseline, comment, source, came_by: 'typed', ...figures } as const
  if ((await noteMeasurement(tx, access, noted, now)) === null) throw new Mend({ day: 'day_taken' })
}

type Said = Figures & Pick<Measurement, 'day' | 'comment' | 'source'>

const isSame = (a: Said, b: Said): boolean =>
  (['day', 'value', 'part', 'n', 'low', 'high', 'missing', 'comment', 'source'] as const).every(
    name => a[name] === b[name],
  )

/** Corrects a measurement. What stood before stays; a baseline that is not locked yet needs no reason. */
export async function correctMeasurement(
  tx: Tx,
  access: Access,
  indicator_id: string,
  id: string,
  { version, why, ...typed }: TypedCorrection,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const indicator = await lockIndicator(tx, access, indicator_id)
  const before = await measurementOf(tx, access, indicator_id, id)
  if (before.version !== version) throw new NewerVersion(typedOf(before))
  const { day, comment, source } = typed
  const keeps_end = before.at_end !== null
  const figures = readMeasured(indicator, typed, keeps_end)
  if (isFaulty(figures)) throw new Mend(figures.faults)
  const said = { day, comment, source, ...figures }
  if (isSame(before, said)) return
  if (why === '' && !(before.baseline && before.locked_at === null)) throw new Mend({ why: 'why_missing' })
  const there = await measuredOn(tx, access, indicator_id, day)
  if (there && there.id !== id) throw new Mend({ day: 'day_taken' })
  const bounds = await boundsOf(tx, access, indicator_id, id)
  const fault = dayFault(bounds, { day, baseline: before.baseline }, dayOf(now))
  if (fault) throw new Mend({ day: fault })
  const { value, at_end, part, n, low, high, missing } = before
  await tx
    .insertInto('measurement_before')
    .values({
      initiative_id,
      measurement_id: id,
      version,
      ...{ day: before.day, value, at_end, part, n, low, high, missing },
      comment: before.comment,
      source: before.source,
      why,
      until: now,
      changed_by: participant_id,
    })
    .execute()
  const has_other = said.value !== null || said.missing !== ''
  await tx
    .updateTable('measurement')
    .set(eb => ({ ...said, at_end: has_other ? null : before.at_end, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'measurement_corrected', id)
}

/** A measurement as its form shows it. Of a share with its parts, the percentage follows from them. */
export const typedOf = (one: Measurement): Record<string, string> => ({
  day: one.day,
  value: one.part === null ? asTyped(one.value) : '',
  part: asTyped(one.part),
  n: asTyped(one.n),
  low: asTyped(one.low),
  high: asTyped(one.high),
  missing: one.missing,
  comment: one.comment,
  source: one.source,
  version: String(one.version),
})

/** Strikes a measurement: it stays, with the reason, and counts no more. Struck twice is struck once. */
export async function strikeMeasurement(
  tx: Tx,
  access: Access,
  indicator_id: string,
  id: string,
  struck_why: string,
  now: Date,
): Promise<void> {
  await lockIndicator(tx, access, indicator_id)
  await measurementOf(tx, access, indicator_id, id)
  await tx
    .updateTable('measurement')
    .set(eb => ({ struck_at: now, struck_why, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'measurement_struck', id)
}

/** Lets a measurement be the baseline: the first there is, before any target. */
export async function chooseBaseline(
  tx: Tx,
  access: Access,
  indicator_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await lockInUse(tx, access, indicator_id)
  const one = await measurementOf(tx, access, indicator_id, id)
  if (one.baseline) return
  const bounds = await boundsOf(tx, access, indicator_id, id)
  if (bounds.baseline !== null) throw new Conflict('baseline_stands')
  if (dayFault(bounds, { day: one.day, baseline: true }, one.day)) throw new Conflict('not_the_first')
  await tx
    .updateTable('measurement')
    .set(eb => ({ baseline: true, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'baseline_chosen', id)
}

/** Locks the baseline: from now on it is corrected only with a reason, and marked. */
export async function lockBaseline(
  tx: Tx,
  access: Access,
  indicator_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await lockIndicator(tx, access, indicator_id)
  const { baseline } = await measurementOf(tx, access, indicator_id, id)
  if (!baseline) throw new NotFound()
  const locked = await tx
    .updateTable('measurement')
    .set({ locked_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('locked_at', 'is', null)
    .executeTakeFirst()
  if (locked.numUpdatedRows === 1n) await leaveTrace(tx, access, now, 'baseline_locked', id)
}
