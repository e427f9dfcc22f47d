/** On which way something came. */
export const ways = ['note', 'minutes', 'question', 'talk', 'phone', 'letter', 'slip', 'message'] as const
export type Way = (typeof ways)[number]

export const states = ['received', 'working', 'done', 'not_followed'] as const
export type State = (typeof states)[number]

/** What may stand in the thread of a contribution. `word`: its giver adds something. */
export const happenings = [
  ...states,
  'answer',
  'not_answered',
  'word',
  'idea',
  'worked_out',
  'tried',
  'in_use',
  'rested',
  'effect',
] as const
export type Happening = (typeof happenings)[number]

/** One line of the thread, in the order in which it happened. */
export type Event = {
  number: number
  kind: Happening
  body: string
  ref: string | null
  by_giver: boolean
  at: Date
  /** The day of it, as the calendar goes here. */
  on: string
  noted_by_name: string | null
}

/** What an idea's way means for those who gave to it. */
const state_by: Readonly<Partial<Record<Happening, State>>> = {
  received: 'received',
  working: 'working',
  done: 'done',
  not_followed: 'not_followed',
  not_answered: 'working',
  idea: 'working',
  worked_out: 'working',
  tried: 'working',
  in_use: 'done',
  rested: 'not_followed',
  effect: 'done',
}

/** Where a contribution stands: what last happened that says so. */
export const stateOf = (thread: readonly Pick<Event, 'kind'>[]): State =>
  thread.reduce<State>((state, { kind }) => state_by[kind] ?? state, 'received')

/** So many days one should wait for an answer at most: said where something is given. */
export const answer_within = 14

const answering: ReadonlySet<Happening> = new Set([
  'answer',
  'done',
  'not_followed',
  'idea',
  'tried',
  'in_use',
  'rested',
  'effect',
])

/**
 * What is an answer to the one who gave it, and is told to them. Being worked on alone is none: it says nothing of what
 * comes of it, unless somebody writes that.
 */
export const answers = ({ kind, body }: Pick<Event, 'kind' | 'body'>): boolean =>
  answering.has(kind) || (kind === 'working' && body !== '')

export type Line = Pick<Event, 'kind' | 'body' | 'on'>

/** Whether somebody waits for an answer, and since when. */
export type Owing = {
  /** The day from which an answer is waited for; null once there is one. */
  since: string | null
  /** Waited for longer than anybody should. */
  overdue: boolean
  /** How many days the first answer took; null while there was none. */
  first_after: number | null
}

/** "This did not answer me" opens it again. */
export function owing(given_on: string, thread: readonly Line[], today: string): Owing {
  let since: string | null = given_on
  let first_after: number | null = null
  for (const line of thread) {
    if (answers(line)) {
      first_after ??= Math.max(0, daysBetween(given_on, line.on))
      since = null
    } else if (line.kind === 'not_answered') since ??= line.on
  }
  return { since, overdue: since !== null && daysBetween(since, today) > answer_within, first_after }
}

/** Whether the last thing that counts was an answer. */
export const isAnswered = (thread: readonly Pick<Event, 'kind' | 'body'>[]): boolean =>
  thread.reduce((answered, line) => answers(line) || (answered && line.kind !== 'not_answered'), false)

/** Both days as text. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The day by which an answer should have come. */
export const answerBy = (since: string): string =>
  new Date(Date.parse(since) + answer_within * 86_400_000).toISOString().slice(0, 10)

/** The one in the middle; between the two in the middle where they are even in number. */
export function median(of: readonly number[]): number | null {
  if (of.length === 0) return null
  const sorted = of.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export type Contribution = {
  id: string
  way: Way
  body: string
  given_on: string
  /** The seat of the giver. */
  given_by: string | null
  /** Who gave it, as they are called here; empty where nobody is to know. */
  giver: string
  party: string | null
  anonymous: boolean
  /** News of it go to an address that the giver has left. */
  by_mail: boolean
  noted_by: string | null
  noted_by_name: string | null
  version: number
}

/** A contribution with all that became of it, and where it stands today. */
export type Followed = Contribution & { thread: Event[]; state: State } & Owing

/** How an initiative keeps what it owes: how many have an answer, and how long the first one took. */
export type Figures = { given: number; answered: number; overdue: number; median_days: number | null }

export function figuresFrom(all: readonly Owing[]): Figures {
  return {
    given: all.length,
    answered: all.filter(({ since }) => since === null).length,
    overdue: all.filter(({ overdue }) => overdue).length,
    median_days: median(all.flatMap(({ first_after }) => (first_after === null ? [] : [first_after]))),
  }
}
