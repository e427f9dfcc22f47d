import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { dayOf } from '../../../../platform/format.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { noteMeasurement } from '../../measuring/commands.ts'
import { boundsOf } from '../../measuring/figures/queries.ts'
import { dayFault } from '../../measuring/figures/rules.ts'
import { few } from '../../rules.ts'
import { lockAsking } from '../commands.ts'
import { type Asking, frozenIn } from '../queries.ts'
import { answeredIn, type Found, freeDay, type Published, publishedOf, type Question } from '../rules.ts'
import { text } from '../text/index.ts'

type Within = Pick<Access, 'initiative_id'>

/**
 * Closes a form, once and for all: reckons what is told, notes it with the indicators, deletes every answer, and drops
 * the key. The caller's transaction is the only one. Without a person when its last day has passed.
 */
export async function closeAsking(tx: Tx, access: Access | Within, id: string, now: Date): Promise<void> {
  const asking = await lockAsking(tx, access, id, 'open')
  const { language } = await initiativeOf(tx, access)
  const responses = await tx
    .deleteFrom('asking_answer')
    .where('initiative_id', '=', access.initiative_id)
    .where('asking_id', '=', id)
    .returning(['answers', 'typed_by_other'])
    .execute()
  const found: Found[] = []
  for (const [at, question] of frozenIn(asking).entries()) {
    const given = responses.map(one => ({ answer: one.answers[at]!, typed: one.typed_by_other }))
    const told = publishedOf(question, given, few)
    const missing = text[language as keyof typeof text].too_few
    const noted = await noteFigure(tx, access, asking, question, { told, missing }, now)
    found.push({ ...question, told, ...noted })
  }
  await tx
    .updateTable('asking')
    .set({
      status: 'closed',
      closed_at: now,
      questions: JSON.stringify(found),
      answered: answeredIn(responses, few),
      sealed: null,
      version: asking.version + 1,
    })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'asking_closed', id)
  await wipeAfterCommit(tx)
}

type Told = { told: Published; missing: string }

/** Notes what is told with the indicator, on a day that is free. Another may note on the same day at this moment. */
async function noteFigure(
  tx: Tx,
  access: Access | Within,
  { baseline: wished, title }: Asking,
  { indicator_id }: Question,
  { told, missing }: Told,
  now: Date,
): Promise<Pick<Found, 'day' | 'as_baseline'>> {
  for (;;) {
    const there = await tx
      .selectFrom('indicator')
      .select('id')
      .where('initiative_id', '=', access.initiative_id)
      .where('id', '=', indicator_id)
      .forKeyShare()
      .executeTakeFirst()
    if (!there) return { day: null, as_baseline: false }
    const standing = await sql<{ day: string }>`
      select day::text from measurement where initiative_id = ${access.initiative_id}
        and indicator_id = ${indicator_id} and struck_at is null`.execute(tx)
    const day = freeDay(
      dayOf(now),
      standing.rows.map(one => one.day),
    )
    const has_figure = !('too_few' in told)
    const bounds = await boundsOf(tx, access, indicator_id)
    const can_be = bounds.baseline === null && dayFault(bounds, { day, baseline: true }, day) === null
    const as_baseline = wished && has_figure && can_be
    const figure = has_figure ? told : { value: null, missing }
    const noted = {
      indicator_id,
      day,
      baseline: as_baseline,
      came_by: 'asked',
      source: title,
      ...figure,
    } as const
    if (await noteMeasurement(tx, access, noted, now)) return { day, as_baseline }
  }
}

/** Deleted rows lie in the table's files until they are vacuumed, which no transaction can do. */
const wipeAfterCommit = (tx: Tx) =>
  sql`select graphile_worker.add_job('vacuum_askings', '{}'::json, job_key := 'vacuum_askings')`.execute(tx)
