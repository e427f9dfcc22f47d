import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { hashToken, type InstallationKey, newId, newToken } from '../../../platform/secrets.ts'
import { indicatorsOf } from '../queries.ts'
import type { PlanInput } from './forms.ts'
import { type Asking, askingOf, questionsOf } from './queries.ts'
import { hindranceOf, isAsked } from './rules.ts'

/** The same form planned again by the same person so soon is one press too many. */
const double_press = 10 * 60_000

/** Plans a short form to a group. Nobody is asked before it is opened. */
export async function planAsking(tx: Tx, access: Access, input: PlanInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  await lockGroup(tx, access, input.group_id)
  const values = await valuesOf(tx, access, input, now)
  const before = await tx
    .selectFrom('asking')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('group_id', '=', input.group_id)
    .where('created_by', '=', participant_id)
    .where('title', '=', input.title)
    .where('status', '=', 'planned')
    .where('created_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (before) return before.id
  const id = newId()
  await tx
    .insertInto('asking')
    .values({ initiative_id, id, ...values, created_at: now, created_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'asking_planned', id)
  return id
}

/** Changes a plan, unless somebody else has done so since. */
export async function changeAsking(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: PlanInput & { version: number },
  now: Date,
): Promise<void> {
  const current = await lockAsking(tx, access, id, 'planned')
  const values = await valuesOf(tx, access, input, now)
  if (current.version !== version) throw new NewerVersion(planIn(current))
  if (values.group_id !== current.group_id) throw new Mend({ group_id: 'choose' })
  await tx
    .updateTable('asking')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'asking_changed', id)
}

/** A plan as its form shows it. */
export const planIn = (asking: Asking) => ({
  group_id: asking.group_id,
  indicators: asking.questions.map(one => one.indicator_id),
  title: asking.title,
  intro: asking.intro,
  closes_on: asking.closes_on ?? '',
  baseline: asking.baseline ? 'yes' : '',
  version: String(asking.version),
})

async function valuesOf(tx: Tx, access: Access, input: PlanInput, now: Date) {
  const { group_id, indicators, title, intro, closes_on, baseline } = input
  lastDayIsAhead(closes_on, now)
  const known = await indicatorsOf(tx, access)
  const asked = known.filter(one => indicators.includes(one.id))
  const fits = (one: (typeof asked)[number]) =>
    one.group_id === group_id && isAsked(one) && hindranceOf(one) === null
  if (asked.length !== new Set(indicators).size || !asked.every(fits))
    throw new Mend({ indicators: 'choose' })
  const questions = JSON.stringify(asked.map(one => ({ indicator_id: one.id })))
  return { group_id, questions, title, intro, closes_on: closes_on || null, baseline }
}

function lastDayIsAhead(closes_on: string, now: Date): void {
  if (closes_on !== '' && closes_on < dayOf(now)) throw new Mend({ closes_on: 'day_passed' })
}

/** Opens a form: its questions are frozen as they stand, and its link begins to open something. */
export async function openAsking(
  tx: Tx,
  access: Access,
  id: string,
  key: InstallationKey,
  now: Date,
): Promise<void> {
  const asking = await lockAsking(tx, access, id, 'planned')
  await lockGroup(tx, access, asking.group_id)
  const other = await tx
    .selectFrom('asking')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('group_id', '=', asking.group_id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (other) throw new Conflict('asking_another_open')
  if (asking.closes_on !== null && asking.closes_on < dayOf(now)) throw new Conflict('asking_day_passed')
  // Whoever changes an indicator at this moment waits, and then finds that it is asked about.
  const ids = asking.questions.map(one => one.indicator_id)
  await sql`select from indicator where initiative_id = ${access.initiative_id} and id = any(${ids}::uuid[])
    order by id for share`.execute(tx)
  const questions = await questionsOf(tx, access, asking)
  if (questions.length === 0) throw new Conflict('asking_without_questions')
  const token = newToken()
  await tx
    .updateTable('asking')
    .set({
      status: 'open',
      questions: JSON.stringify(questions),
      code_hash: hashToken(token),
      sealed: key.seal(token),
      opened_at: now,
      version: asking.version + 1,
    })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'asking_opened', id)
}

/** Another last day for a form that is open, or none. */
export async function changeDay(
  tx: Tx,
  access: Access,
  id: string,
  { closes_on, version }: { closes_on: string; version: number },
  now: Date,
): Promise<void> {
  const current = await lockAsking(tx, access, id, 'open')
  if (current.version !== version) {
    throw new NewerVersion({ closes_on: current.closes_on ?? '', version: String(current.version) })
  }
  lastDayIsAhead(closes_on, now)
  await tx
    .updateTable('asking')
    .set({ closes_on: closes_on || null, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'asking_changed', id)
}

/** Takes away a form that nobody was asked with. */
export async function removeAsking(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  await lockAsking(tx, access, id, 'planned')
  await tx
    .deleteFrom('asking')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'asking_removed', id)
}

/** Of two who do something with a form at once, the second sees what the first did. */
export async function lockAsking(
  tx: Tx,
  access: Pick<Access, 'initiative_id'>,
  id: string,
  status: Asking['status'],
): Promise<Asking> {
  await tx
    .selectFrom('asking')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const asking = await askingOf(tx, access, id)
  if (asking.status !== status) throw new Conflict(`asking_not_${status}`)
  return asking
}

async function lockGroup(tx: Tx, access: Access, id: string): Promise<void> {
  const group = await tx
    .selectFrom('target_group')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!group) throw new NotFound()
}
