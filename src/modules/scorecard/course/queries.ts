import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { everyOutcome, questionHistory, type Step, stepsOf } from '../../initiatives/queries.ts'
import { followsOnly } from '../release/rules.ts'
import { everyClosed } from '../results/queries.ts'
import { type Round, roundsOf } from '../rounds/queries.ts'
import { courseOf, type FollowedStep, lastBefore } from './rules.ts'

/** The way so far, with the results for those who may see them; of others stands only the date. */
export async function courseSoFar(db: Db, access: Access) {
  const sees_results = !followsOnly(access.grants)
  const [rounds, closed, steps, outcomes, questions] = await Promise.all([
    roundsOf(db, access),
    everyClosed(db, access),
    stepsOf(db, access),
    everyOutcome(db, access),
    questionHistory(db, access),
  ])
  const followed = steps.map((step): FollowedStep & Pick<Step, 'origin_id' | 'agreed_at'> => ({
    ...step,
    outcomes: outcomes.filter(({ step_id }) => step_id === step.id),
  }))
  const adopted = questions.flatMap(one =>
    one.decision === 'adopted' && one.decided_at ? [{ ...one, decided_at: one.decided_at }] : [],
  )
  return {
    sees_results,
    results: new Map(closed.map(one => [one.round.id, one])),
    ...courseOf(rounds, followed, adopted),
  }
}

export type Course = Awaited<ReturnType<typeof courseSoFar>>

export type LastSteps = { round: Round; steps: FollowedStep[] }

/** What was agreed after the group round before this one, and how each step stands; null when there is nothing. */
export async function lastSteps(db: Db, access: Access, round_id: string): Promise<LastSteps | null> {
  const rounds = await roundsOf(db, access)
  const next = rounds.find(one => one.id === round_id)
  const round = next?.kind === 'group' ? lastBefore(rounds, next) : null
  if (!round) return null
  const steps = await stepsOf(db, access, { origin: 'round', origin_id: round.id })
  if (steps.length === 0) return null
  return { round, steps: steps.map(withLastOutcome) }
}

const withLastOutcome = (step: Step): FollowedStep => ({
  ...step,
  outcomes:
    step.outcome && step.noted_at
      ? [{ id: step.id, outcome: step.outcome, note: step.note ?? '', at: step.noted_at }]
      : [],
})
