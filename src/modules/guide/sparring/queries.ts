import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'

export { hasWaitedLong, isWaiting } from './rules.ts'

export type Question = Awaited<ReturnType<typeof questionsOf>>[number]

/** What was asked, open ones first, newest first; with how many answers others than the one who asked have written. */
export async function questionsOf(db: Db, access: Pick<Access, 'initiative_id'>, only: { id?: string } = {}) {
  let query = db
    .selectFrom('sparring_question as q')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'q.initiative_id').onRef('p.id', '=', 'q.asked_by'),
    )
    .select(['q.id', 'q.body', 'q.asked_at', 'q.asked_by', 'q.closed_at', 'p.name as asked_by_name'])
    .select(
      sql<number>`(select count(*)::integer from sparring_answer a
        where a.initiative_id = q.initiative_id and a.question_id = q.id
          and a.answered_by is distinct from q.asked_by)`.as('answers'),
    )
    .select(
      sql<boolean>`exists (select from initiative_grant g
        where g.initiative_id = q.initiative_id and g.participant_id = q.asked_by and g.ended_at is null)`.as(
        'asker_here',
      ),
    )
    .where('q.initiative_id', '=', access.initiative_id)
  if (only.id) query = query.where('q.id', '=', only.id)
  return query.orderBy(sql`q.closed_at is not null`).orderBy('q.asked_at', 'desc').orderBy('q.id').execute()
}

export async function questionOf(db: Db, access: Access, id: string): Promise<Question> {
  const [question] = await questionsOf(db, access, { id })
  if (!question) throw new NotFound()
  return question
}

export type Answer = Awaited<ReturnType<typeof answersOf>>[number]

/** What was written below a question, in the order in which it came. */
export async function answersOf(db: Db, access: Access, question_id: string) {
  return db
    .selectFrom('sparring_answer as a')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'a.initiative_id').onRef('p.id', '=', 'a.answered_by'),
    )
    .select(['a.id', 'a.body', 'a.answered_at', 'a.answered_by', 'p.name as answered_by_name'])
    .where('a.initiative_id', '=', access.initiative_id)
    .where('a.question_id', '=', question_id)
    .orderBy('a.answered_at')
    .orderBy('a.id')
    .execute()
}
