import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { statementsOf } from '../../initiatives/basis/queries.ts'
import { currentQuestion, residentsShaped } from '../../initiatives/queries.ts'
import { leading, participantsOf } from '../../people/queries.ts'
import { anchorsOf } from '../anchoring/queries.ts'
import { pointsOf } from '../points/queries.ts'
import { readiness } from './rules.ts'

export type Readiness = Awaited<ReturnType<typeof readinessOf>>

/** What stands and what is missing, from the rooms that know it. */
export async function readinessOf(db: Db, access: Access, now: Date) {
  const [points, question, question_tried, people, statements, anchors] = await Promise.all([
    pointsOf(db, access),
    currentQuestion(db, access),
    residentsShaped(db, access),
    participantsOf(db, access),
    statementsOf(db, access),
    anchorsOf(db, access, now),
  ])
  return readiness(points, {
    question: question.body !== '',
    question_tried,
    two_lead: leading(people).length >= 2,
    basis: statements.length > 0,
    backing: anchors.some(anchor => anchor.holds),
  })
}

/** Who has looked, what was missing then, and why they went on: newest first. */
export async function looksOf(db: Db, access: Access) {
  return db
    .selectFrom('readiness_look as l')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'l.initiative_id').onRef('p.id', '=', 'l.looked_by'),
    )
    .select(['l.missing', 'l.reason', 'l.at', 'p.name as looked_by_name'])
    .where('l.initiative_id', '=', access.initiative_id)
    .orderBy('l.at', 'desc')
    .orderBy('l.id')
    .limit(50)
    .execute()
}
