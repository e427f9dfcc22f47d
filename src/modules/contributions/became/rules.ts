import { answers, type Event, type Followed } from '../rules.ts'

/** What became of it, as everybody asks: it is there, somebody works on it, it is not to be, or nothing yet. */
export const outcomes = ['there', 'answered', 'on_the_way', 'not_followed', 'waiting'] as const
export type Outcome = (typeof outcomes)[number]

export function outcomeOf({
  state,
  since,
  first_after,
}: Pick<Followed, 'state' | 'since' | 'first_after'>): Outcome {
  // There was an answer, and it was none.
  if (since !== null && first_after !== null) return 'waiting'
  if (state === 'done') return 'there'
  if (state === 'not_followed') return 'not_followed'
  if (state === 'working') return 'on_the_way'
  return since === null ? 'answered' : 'waiting'
}

/** What was last told to the one who gave it. */
export const lastNews = (thread: readonly Event[]): Event | null =>
  thread.findLast(event => !event.by_giver && answers(event)) ?? null
