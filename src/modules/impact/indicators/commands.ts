import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { newId } from '../../../platform/secrets.ts'
import { participantsOf } from '../../people/queries.ts'
import { keepBefore } from '../commands.ts'
import { indicatorsOf } from '../queries.ts'
import type { Indicator, LibraryIndicator } from '../rules.ts'
import type { AddInput, ChangeInput, TakeInput } from './forms.ts'
import { groundOf, ideasInUse, indicatorOf, restingOn } from './queries.ts'
import { double_press, isLocked, isSame, locked_fields, takenFor, told_fields, toldOf } from './rules.ts'

/** Adds an indicator of one's own for a group. Pressed twice, it is one. */
export async function addIndicator(tx: Tx, access: Access, input: AddInput, now: Date): Promise<string> {
  await holdGroup(tx, access, input.group_id)
  await pointsWell(tx, access, input.group_id, input)
  const { initiative_id, participant_id } = access
  const same = await tx
    .selectFrom('indicator')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('group_id', '=', input.group_id)
    .where('name', '=', input.name)
    .where('added_by', '=', participant_id)
    .where('added_at', '>', new Date(now.getTime() - double_press))
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (same) return same.id
  return lay(tx, access, { ...input, goal_id: input.goal_id || null }, now)
}

/**
 * Takes one from the library for a group, in the language of whoever takes it. A group has each of them once: when it is
 * there already, nothing is laid.
 */
export async function takeIndicator(
  tx: Tx,
  access: Access,
  from: LibraryIndicator,
  { group_id, goal_id }: TakeInput,
  language: Language,
  now: Date,
): Promise<{ id: string; there: 'new' | 'already' | 'withdrawn' }> {
  await holdGroup(tx, access, group_id)
  const taken = takenFor(await indicatorsOf(tx, access), from.id, group_id)
  if (taken) return { id: taken.id, there: taken.withdrawn_at === null ? 'already' : 'withdrawn' }
  await pointsWell(tx, access, group_id, { goal_id })
  const { scale } = from
  const id = await lay(
    tx,
    access,
    {
      group_id,
      goal_id: goal_id || null,
      library_id: from.id,
      library_version: from.version,
      name: from.name[language],
      level: from.level,
      kind: from.kind,
      way: from.way,
      how: from.how[language],
      question: from.question?.[language] ?? '',
      mind: from.mind[language],
      unit: from.unit?.[language] ?? '',
      better: from.better,
      every: from.every,
      ...(scale && {
        scale_min: scale.min,
        scale_max: scale.max,
        scale_low: scale.low[language],
        scale_high: scale.high[language],
      }),
    },
    now,
  )
  return { id, there: 'new' }
}

/** Lays one that was told by others for a group, as one's own. Whoever calls knows whether it is there already. */
export async function layTold(
  tx: Tx,
  access: Access,
  told: Pick<Indicator, (typeof told_fields)[number]>,
  group_id: string,
  now: Date,
): Promise<string> {
  await holdGroup(tx, access, group_id)
  return lay(tx, access, { ...told, group_id, goal_id: null }, now)
}

/** Changes an indicator. Once a figure stands, kind and unit stay, and what it said before is kept. */
export async function changeIndicator(
  tx: Tx,
  access: Access,
  id: string,
  input: ChangeInput,
  now: Date,
): Promise<void> {
  const { version, why, ...typed } = input
  const current = await lockIndicator(tx, access, id)
  if (current.withdrawn_at !== null) throw new Conflict('indicator_withdrawn')
  if (current.version !== version) throw new NewerVersion(typedAs(current))
  const values = {
    ...typed,
    goal_id: typed.goal_id || null,
    activity_id: typed.activity_id || null,
    idea_id: typed.idea_id || null,
    measured_by: typed.measured_by || null,
    first_on: typed.first_on || null,
    last_on: typed.last_on || null,
  }
  const columns = Object.keys(values) as (keyof typeof values)[]
  if (columns.every(column => values[column] === current[column])) return
  const locked = isLocked(await restingOn(tx, access, id))
  if (locked && !isSame(values, current, locked_fields)) throw new Mend({ kind: 'measured' })
  await pointsWell(tx, access, current.group_id, typed, current)
  if (locked && !isSame(values, current, told_fields)) {
    await keepBefore(tx, access, { of_id: id, version, fields: toldOf(current), why }, now)
  }
  await set(tx, access, current, values)
  await leaveTrace(tx, access, now, 'indicator_changed', id)
}

/** Takes an indicator out of use. What was measured stays. */
export async function withdrawIndicator(
  tx: Tx,
  access: Access,
  id: string,
  withdrawn_why: string,
  now: Date,
): Promise<void> {
  const current = await lockIndicator(tx, access, id)
  if (current.withdrawn_at !== null) return
  await set(tx, access, current, { withdrawn_at: now, withdrawn_why })
  await leaveTrace(tx, access, now, 'indicator_withdrawn', id)
}

/** Takes it back into use. That it was out of use, and why, is kept. */
export async function takeBackIndicator(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const current = await lockIndicator(tx, access, id)
  if (current.withdrawn_at === null) return
  const { version, withdrawn_why } = current
  await keepBefore(tx, access, { of_id: id, version, fields: { withdrawn_why }, why: '' }, now)
  await set(tx, access, current, { withdrawn_at: null, withdrawn_why: '' })
  await leaveTrace(tx, access, now, 'indicator_used_again', id)
}

/** Deletes an indicator on which nothing rests yet. Of two who do so, one finds that it is gone. */
export async function removeIndicator(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  await lockIndicator(tx, access, id)
  if (isLocked(await restingOn(tx, access, id))) throw new Conflict('indicator_in_use')
  const { initiative_id } = access
  await tx
    .deleteFrom('plan_before')
    .where('initiative_id', '=', initiative_id)
    .where('of_id', '=', id)
    .execute()
  await tx.deleteFrom('indicator').where('initiative_id', '=', initiative_id).where('id', '=', id).execute()
  await leaveTrace(tx, access, now, 'indicator_removed', id)
}

/** An indicator as its form has it. */
export const typedAs = (indicator: Indicator): Record<string, string> => ({
  ...toldOf(indicator),
  goal_id: indicator.goal_id ?? '',
  activity_id: indicator.activity_id ?? '',
  idea_id: indicator.idea_id ?? '',
  every: indicator.every,
  first_on: indicator.first_on ?? '',
  last_on: indicator.last_on ?? '',
  measured_by: indicator.measured_by ?? '',
  who_measures: indicator.who_measures,
  version: String(indicator.version),
})

/** Of two who add to one group at the same moment, the second sees what the first did. */
async function holdGroup(tx: Tx, access: Access, group_id: string): Promise<void> {
  const group = await tx
    .selectFrom('target_group')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', group_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!group) throw new Mend({ group_id: 'choose' })
}

/** Its goal is one of its group, its activity one of the plan, its idea in use, and whoever measures has a seat. */
async function pointsWell(
  tx: Tx,
  access: Access,
  group_id: string,
  to: { goal_id: string; activity_id?: string; idea_id?: string; measured_by?: string },
  already?: Pick<Indicator, 'measured_by' | 'idea_id'>,
): Promise<void> {
  const { goal_id, activity_id = '', idea_id = '', measured_by = '' } = to
  const { goals, activities } = await groundOf(tx, access)
  const errors = {
    ...(goal_id && !goals.some(goal => goal.id === goal_id && goal.group_id === group_id)
      ? { goal_id: 'choose' }
      : {}),
    ...(activity_id && !activities.some(({ id }) => id === activity_id) ? { activity_id: 'choose' } : {}),
    // What is no longer in use is not thrown out by a change of something else.
    ...(idea_id &&
    idea_id !== already?.idea_id &&
    !(await ideasInUse(tx, access)).some(({ id }) => id === idea_id)
      ? { idea_id: 'choose' }
      : {}),
    // Whoever has left since is not thrown out by a change of something else.
    ...(measured_by &&
    measured_by !== already?.measured_by &&
    !(await participantsOf(tx, access)).some(({ id }) => id === measured_by)
      ? { measured_by: 'choose' }
      : {}),
  }
  if (Object.keys(errors).length > 0) throw new Mend(errors)
}

type Laid = Pick<Indicator, 'group_id' | 'goal_id' | 'name' | 'level' | 'kind'> & Partial<Indicator>

async function lay(tx: Tx, access: Access, laid: Laid, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('indicator')
    .values({
      ...laid,
      initiative_id,
      id,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from indicator
        where initiative_id = ${initiative_id})`,
      added_at: now,
      added_by: participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'indicator_added', id)
  return id
}

/** Of two who change it, or change and measure it, the second sees what the first did. */
async function lockIndicator(tx: Tx, access: Access, id: string): Promise<Indicator> {
  const { initiative_id } = access
  const found = await tx
    .selectFrom('indicator')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return indicatorOf(tx, access, id)
}

const set = (
  tx: Tx,
  access: Access,
  { id, version }: Pick<Indicator, 'id' | 'version'>,
  values: Partial<Omit<Indicator, 'id' | 'version'>>,
) =>
  tx
    .updateTable('indicator')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
