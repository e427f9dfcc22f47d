import { BLANK, DONT_KNOW, RATHER_NOT, type ScoredInstrument, score } from '../scoring/rules.ts'

/** What answering needs to know of an instrument: how many statements, which steps, which ways out. */
export type Answerable = {
  scale: { min: number; max: number }
  statements: readonly unknown[]
  ways_out: { dont_know?: unknown; rather_not?: unknown }
}

/** Whether a statement may be answered so. */
export function isAnswer({ scale, ways_out }: Answerable, answer: number): boolean {
  if (answer === DONT_KNOW) return Boolean(ways_out.dont_know)
  if (answer === RATHER_NOT) return Boolean(ways_out.rather_not)
  return answer === BLANK || (Number.isInteger(answer) && answer >= scale.min && answer <= scale.max)
}

/** Whether these are answers to this instrument: as many as it has statements, and each of them allowed. */
export const areAnswers = (instrument: Answerable, answers: readonly number[]): boolean =>
  answers.length === instrument.statements.length && answers.every(answer => isAnswer(instrument, answer))

/** What came along from the page before, one for each statement; what cannot be an answer is left open. */
export const tidyAnswers = (instrument: Answerable, answers: readonly number[]): number[] =>
  instrument.statements.map((_, at) => {
    const answer = answers[at] ?? BLANK
    return isAnswer(instrument, answer) ? answer : BLANK
  })

/** The place of a planned pause: half-way, where there is much to answer. */
export const pauseAt = (statements: number): number | null =>
  statements >= 20 ? Math.ceil(statements / 2) : null

/** How many are still open. */
export const stillOpen = (answers: readonly number[]): number =>
  answers.filter(answer => answer === BLANK).length

/** Sums and counts per group, in the order of the instrument's groupings: what figures are made of. */
export function sumsOf(instrument: ScoredInstrument, answers: readonly number[]) {
  const scores = Object.values(score(instrument, answers)).flatMap(groups => Object.values(groups))
  return { sums: scores.map(one => one.sum), counts: scores.map(one => one.n) }
}

/** The longest open line. */
export const longest_line = 500

/** An open line as it is kept: no blanks round it, one kind of line break, nothing that nobody types. */
export const tidyLine = (line: string): string =>
  line.replace(/\r\n?/g, '\n').replace(not_typed, '').toWellFormed().trim()

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const not_typed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Where a step leads: a statement by its place, a pause, all on one page, or one of the pages round them. */
export type Step =
  | { to: 'statement'; at: number }
  | { to: 'pause' | 'rest'; at: number }
  | { to: 'all' }
  | { to: 'review' }
  | { to: 'start' }
  | { to: 'helped' }
  | { to: 'wait' }

/**
 * What a pressed button means. `go` names a place; without it an answer was given to statement `at`, and the next one
 * follows; who had answered everything before has mended one answer, and is back where they came from.
 */
export function nextStep(count: number, at: number, go: string, complete = false): Step {
  if (go === 'all' || go === 'review' || go === 'start' || go === 'helped' || go === 'wait') return { to: go }
  if (go === 'alone') return { to: 'start' }
  if (go === 'rest' || go === 'pause' || go === 'statement') return { to: go, at: within(at, count) }
  if (go === 'back') return at <= 0 ? { to: 'start' } : { to: 'statement', at: within(at - 1, count) }
  if (/^\d{1,3}$/.test(go)) return { to: 'statement', at: within(Number(go), count) }
  const next = at + 1
  if (complete || next >= count) return { to: 'review' }
  return next === pauseAt(count) ? { to: 'pause', at: next } : { to: 'statement', at: next }
}

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1)
