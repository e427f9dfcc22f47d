import { dayOf } from '../../../platform/format.ts'
import type { Outcome } from '../../initiatives/queries.ts'
import { heldAt } from '../rounds/rules.ts'

/** A step with what was noted of it, in time. */
export type FollowedStep = {
  id: string
  what: string
  who: string
  due: string | null
  outcomes: readonly { id: string; outcome: Outcome; note: string; at: Date }[]
}

type Closing = { id: string; kind: string; opened_at: Date | null; closed_at: Date | null }
type Agreed = { id: string; origin_id: string | null; agreed_at: Date }
type Decided = { id: string; decided_at: Date }

/** One point on the way: a closed round with what was agreed after it, steps from another day, or new words for the question. */
export type Point<Round, Step, Question> =
  | { kind: 'round'; at: Date; round: Round; steps: Step[] }
  | { kind: 'steps'; at: Date; steps: Step[] }
  | { kind: 'question'; at: Date; question: Question; first: boolean }

/**
 * The way so far, the first point first. A step stands with the round it was agreed after; those of no closed round
 * stand in between, one point for each day. Rounds that are not closed are what lies ahead.
 */
export function courseOf<Round extends Closing, Step extends Agreed, Question extends Decided>(
  rounds: readonly Round[],
  steps: readonly Step[],
  questions: readonly Question[],
): { points: Point<Round, Step, Question>[]; ahead: Round[] } {
  const inOrder = steps.toSorted((a, b) => a.agreed_at.getTime() - b.agreed_at.getTime())
  const closed = rounds.flatMap(round =>
    round.closed_at
      ? [
          {
            kind: 'round' as const,
            at: heldAt({ ...round, closed_at: round.closed_at }),
            round,
            steps: inOrder.filter(isAfter(round)),
          },
        ]
      : [],
  )
  const loose = inOrder.filter(step => !closed.some(({ round }) => isAfter(round)(step)))
  const asked = questions.toSorted((a, b) => a.decided_at.getTime() - b.decided_at.getTime())
  const reworded = asked.map((question, index) => ({
    kind: 'question' as const,
    at: question.decided_at,
    question,
    first: index === 0,
  }))
  const points = [...reworded, ...closed, ...byDay(loose)]
  return {
    points: points.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    ahead: rounds.filter(round => !round.closed_at),
  }
}

const isAfter = (round: { id: string }) => (step: Agreed) => step.origin_id === round.id

function byDay<Step extends Agreed>(steps: readonly Step[]) {
  const days = new Map<string, Step[]>()
  for (const step of steps) {
    const day = dayOf(step.agreed_at)
    days.set(day, [...(days.get(day) ?? []), step])
  }
  return [...days.values()].map(some => ({ kind: 'steps' as const, at: some[0]!.agreed_at, steps: some }))
}

/** The round that was closed last before another: whose steps the next one opens with. */
export function lastBefore<Round extends Closing>(
  rounds: readonly Round[],
  next: { id: string },
): Round | null {
  const closed = rounds.filter(
    (round): round is Round & { closed_at: Date } =>
      round.kind === 'group' && round.closed_at !== null && round.id !== next.id,
  )
  return closed.toSorted((a, b) => a.closed_at.getTime() - b.closed_at.getTime()).at(-1) ?? null
}
