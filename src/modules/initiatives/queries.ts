import { sql } from 'kysely'
import type { Access } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { Conflict, NotFound } from '../../platform/errors.ts'
import type { InEachLanguage, Language } from '../../platform/language.ts'
import { inEachLanguage } from '../../platform/words.ts'
import type { ambitions, Outcome, Party, StepOrigin, starters } from './rules.ts'
import { text } from './text/index.ts'

export { residentsShaped } from './question/shapers/queries.ts'
export type { Outcome, Party, StepOrigin } from './rules.ts'
export { isLate, isOpen, parties, starters, wayBack } from './rules.ts'

/** What each party is called, for every room that names people. */
export const party_text: InEachLanguage<Record<Party, string>> = inEachLanguage(
  'parties',
  {
    nb: text.nb.parties,
    nn: text.nn.parties,
    da: text.da.parties,
    en: text.en.parties,
  },
  { answering: ['*'] },
)

/** What those who took the initiative are called, and how thick the co-creation is meant to be. */
export const starterName = (language: Language, starter: string): string =>
  text[language].starters[starter as (typeof starters)[number]]
export const ambitionName = (language: Language, ambition: number): string =>
  text[language].ambitions[String(ambition) as (typeof ambitions)[number]].name

export type Initiative = Awaited<ReturnType<typeof initiativeOf>>

/** The initiative this access is for. */
export async function initiativeOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('initiative')
    .selectAll()
    .where('initiative_id', '=', access.initiative_id)
    .executeTakeFirstOrThrow()
}

export type Question = Awaited<ReturnType<typeof currentQuestion>>

/** The question as it stands now, how often it was changed, and how many proposals wait. */
export async function currentQuestion(db: Db, access: Pick<Access, 'initiative_id'>) {
  const all = await questionHistory(db, access)
  const adopted = all
    .filter(one => one.decision === 'adopted')
    .sort((a, b) => a.decided_at!.getTime() - b.decided_at!.getTime() || a.number - b.number)
  const now = adopted.at(-1)!
  return {
    id: now.id,
    number: now.number,
    body: now.body,
    since: now.decided_at!,
    times_changed: adopted.length - 1,
    waiting: all.filter(one => one.decision === null).length,
  }
}

export type Statement = Awaited<ReturnType<typeof questionHistory>>[number]

/** Every version and proposal of the question, newest first: who, when, why. */
export async function questionHistory(db: Db, access: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('problem_statement as s')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 's.initiative_id').onRef('p.id', '=', 's.proposed_by'),
    )
    .leftJoin('participant as d', join =>
      join.onRef('d.initiative_id', '=', 's.initiative_id').onRef('d.id', '=', 's.decided_by'),
    )
    .select([
      's.id',
      's.number',
      's.body',
      's.reason',
      's.proposed_at',
      's.decision',
      's.decided_at',
      's.decision_reason',
      'p.name as proposed_by_name',
      'd.name as decided_by_name',
    ])
    .where('s.initiative_id', '=', access.initiative_id)
    .orderBy('s.number', 'desc')
    .execute()
}

/** A proposal that waits for its decision. One that is decided, by somebody else perhaps, cannot be decided again. */
export async function waitingProposal(db: Db, access: Access, id: string) {
  const proposal = await db
    .selectFrom('problem_statement')
    .select(['id', 'decision'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!proposal) throw new NotFound()
  if (proposal.decision) throw new Conflict('question_decided')
  return proposal
}

export type Step = Awaited<ReturnType<typeof stepsOf>>[number]

/** The agreed steps with what last became of them: open ones first, by their day. */
export async function stepsOf(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  only: { origin?: StepOrigin; origin_id?: string; origin_ref?: string; id?: string } = {},
) {
  let query = db
    .selectFrom('step as s')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('step_outcome as o')
          .select(['o.outcome', 'o.note', 'o.at'])
          .whereRef('o.initiative_id', '=', 's.initiative_id')
          .whereRef('o.step_id', '=', 's.id')
          .orderBy('o.at', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select(['s.id', 's.what', 's.who', 's.due', 's.origin', 's.origin_id', 's.origin_ref', 's.agreed_at'])
    .select(['s.version', 'last.outcome', 'last.note', 'last.at as noted_at'])
    .where('s.initiative_id', '=', access.initiative_id)
  if (only.origin) query = query.where('s.origin', '=', only.origin)
  if (only.origin_id) query = query.where('s.origin_id', '=', only.origin_id)
  if (only.origin_ref) query = query.where('s.origin_ref', '=', only.origin_ref)
  if (only.id) query = query.where('s.id', '=', only.id)
  const rows = await query
    .orderBy(sql`coalesce(last.outcome in ('done', 'dropped'), false)`)
    .orderBy('s.due', order => order.asc().nullsLast())
    .orderBy('s.agreed_at')
    .execute()
  return rows.map(row => ({
    ...row,
    origin: row.origin as StepOrigin,
    outcome: row.outcome as Outcome | null,
  }))
}

const outcomesIn = (db: Db, access: Access) =>
  db
    .selectFrom('step_outcome as o')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'o.initiative_id').onRef('p.id', '=', 'o.noted_by'),
    )
    .select(['o.id', 'o.step_id', 'o.outcome', 'o.note', 'o.at', 'p.name as noted_by_name'])
    .where('o.initiative_id', '=', access.initiative_id)

/** Everything that was noted about one step, newest first. */
export async function outcomesOf(db: Db, access: Access, step_id: string) {
  const rows = await outcomesIn(db, access).where('o.step_id', '=', step_id).orderBy('o.at', 'desc').execute()
  return rows.map(row => ({ ...row, outcome: row.outcome as Outcome }))
}

/** Everything that was noted about every step of the initiative, as it was noted in time. */
export async function everyOutcome(db: Db, access: Access) {
  const rows = await outcomesIn(db, access).orderBy('o.at').execute()
  return rows.map(row => ({ ...row, outcome: row.outcome as Outcome }))
}
