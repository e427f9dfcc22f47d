import type { Language } from '../../../platform/language.ts'
import type { Group, Indicator, LibraryIndicator } from '../rules.ts'

export const asked_kinds = ['scale', 'share', 'number'] as const
export type AskedKind = (typeof asked_kinds)[number]

export const most_questions = 8

/** On more steps than this nobody finds their place. */
export const most_steps = 11

/** The largest number that is taken for an answer. */
export const most_number = 1000

/** What is kept instead of an answer: the question was left open, or one of the two ways out. */
export const LEFT_OPEN = -1
export const DONT_KNOW = -2
export const RATHER_NOT = -3

/** As it was written; one from the library, where nobody has changed it, in four languages. */
export type Phrase = string | Readonly<Record<Language, string>>

/** A question as it is asked: frozen when the form is opened, since an indicator may be changed later. */
export type Question = {
  indicator_id: string
  /** What the indicator was called. */
  name: string
  text: Phrase
  kind: AskedKind
  /** Of a scale its ends, of yes and no 0 and 1, of a number what may be answered. */
  min: number
  max: number
  low: Phrase
  high: Phrase
  /** What a number counts. */
  unit: Phrase
}

/** What is told of a question. `too_few`: fewer than five answered it themselves. A share is in percent. */
export type Published =
  | { too_few: true }
  | { n: number; value: number; part: number | null; at_end: null }
  | { n: number; value: null; part: null; at_end: 'low' | 'high' }

/** A closed question: what is told, and the day its figure stands on with the indicator; null where that is gone. */
export type Found = Question & { told: Published; day: string | null; as_baseline: boolean }

/** Why an indicator cannot be asked about. */
export type Hindrance = 'no_question' | 'scale'

type Asked = Pick<Indicator, 'kind' | 'way' | 'question' | 'scale_min' | 'scale_max' | 'withdrawn_at'>

/** Those that are in use and measured by asking; stories are told, not asked for with boxes. */
export const isAsked = ({ kind, way, withdrawn_at }: Asked): boolean =>
  way === 'asked' && kind !== 'story' && withdrawn_at === null

export function hindranceOf({ kind, question, scale_min, scale_max }: Asked): Hindrance | null {
  if (question === '') return 'no_question'
  const fits = scale_min >= 0 && scale_max - scale_min < most_steps
  return kind === 'scale' && !fits ? 'scale' : null
}

/** Group by group, those that have somebody to ask about. */
export const askedOf = <G extends Pick<Group, 'id'>>(
  groups: readonly G[],
  indicators: readonly Indicator[],
): { group: G; asked: Indicator[] }[] =>
  groups.map(group => ({ group, asked: indicators.filter(one => one.group_id === group.id && isAsked(one)) }))

/** The question of an indicator, in the words it has now. */
export function questionOf(indicator: Indicator, library: readonly LibraryIndicator[]): Question {
  const { id, name, kind, question, scale_min, scale_max, scale_low, scale_high, unit } = indicator
  const from = library.find(one => one.id === indicator.library_id)
  const [min, max] = kind === 'scale' ? [scale_min, scale_max] : [0, kind === 'share' ? 1 : most_number]
  return {
    indicator_id: id,
    name,
    kind: kind as AskedKind,
    min,
    max,
    text: inFour(question, from?.question),
    low: inFour(scale_low, from?.scale?.low),
    high: inFour(scale_high, from?.scale?.high),
    unit: inFour(unit, from?.unit),
  }
}

const inFour = (written: string, library: Readonly<Record<Language, string>> | undefined): Phrase =>
  library && Object.values(library).includes(written) ? library : written

/** What a phrase says in a language. */
export const phraseIn = (language: Language, phrase: Phrase): string =>
  typeof phrase === 'string' ? phrase : (phrase[language] ?? phrase.nb)

/** The language that a phrase is shown in: its writers' own, where they wrote it themselves. */
export const languageIn = (language: Language, phrase: Phrase, written_in: Language): Language =>
  typeof phrase === 'string' ? written_in : language in phrase ? language : 'nb'

/** The steps of a scale, or no and yes. */
export const stepsOf = ({ min, max }: Pick<Question, 'min' | 'max'>): number[] =>
  Array.from({ length: max - min + 1 }, (_, at) => min + at)

/** What somebody chose and typed: `a_0` is the choice in the first question, `n_0` the number. */
export type Typed = Readonly<Record<string, string | undefined>>

/** The answers to all questions, and what was typed that is none: field name to error code. */
export function readAnswers(
  questions: readonly Pick<Question, 'kind' | 'min' | 'max'>[],
  typed: Typed,
): { answers: number[]; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const answers = questions.map((question, at) => {
    const number = typed[`n_${at}`]?.trim() ?? ''
    if (question.kind === 'number' && number !== '') {
      if (/^\d{1,4}$/.test(number) && Number(number) <= question.max) return Number(number)
      faults[`n_${at}`] = 'whole_number'
      return LEFT_OPEN
    }
    return choiceIn(question, typed[`a_${at}`] ?? '')
  })
  return { answers, faults }
}

function choiceIn({ kind, min, max }: Pick<Question, 'kind' | 'min' | 'max'>, chosen: string): number {
  const answer = /^-?\d{1,3}$/.test(chosen) ? Number(chosen) : LEFT_OPEN
  if (answer === DONT_KNOW || answer === RATHER_NOT) return answer
  return kind !== 'number' && answer >= min && answer <= max ? answer : LEFT_OPEN
}

/** The same as fields of a form. */
export const typedOf = (questions: readonly Pick<Question, 'kind'>[], answers: readonly number[]): Typed =>
  Object.fromEntries(
    answers.flatMap((answer, at): [string, string][] => {
      if (answer === LEFT_OPEN) return []
      const typed = questions[at]?.kind === 'number' && answer >= 0
      return [[`${typed ? 'n' : 'a'}_${at}`, String(answer)]]
    }),
  )

/** One answer to one question; `typed` by somebody else, so that it does not count towards the five. */
export type Given = { answer: number; typed: boolean }

type Sum = { n: number; sum: number }

/**
 * What may be told of one question: DESIGN.md, "Small groups". It is a function of sums and counts alone. Fewer than k
 * who answered themselves: nothing. Where their sum is at most one from its end, each of their answers could be told
 * from it: then only that it is at the end. Whoever typed for others knows what those answered, so what people entered
 * themselves must hold on its own.
 */
export function publishedOf(
  { kind, min, max }: Pick<Question, 'kind' | 'min' | 'max'>,
  given: readonly Given[],
  k: number,
): Published {
  const own = sumOf(given.filter(one => !one.typed))
  const typed = sumOf(given.filter(one => one.typed))
  if (own.n < k || own.n === 0) return { too_few: true }
  const isLow = ({ n, sum }: Sum) => sum <= n * min + 1
  const isHigh = ({ n, sum }: Sum) => sum >= n * max - 1
  const n = own.n + typed.n
  const all = typed.n > 0 ? [own, typed] : [own]
  if (all.every(isLow)) return { n, value: null, part: null, at_end: 'low' }
  if (all.every(isHigh)) return { n, value: null, part: null, at_end: 'high' }
  const hidden = isLow(own) || isHigh(own)
  // A sum at its end counts as half a step from it, so that the figure of all does not give it back.
  const counted = isLow(own) ? own.n * min + 0.5 : isHigh(own) ? own.n * max - 0.5 : own.sum
  const sum = counted + typed.sum
  return kind === 'share'
    ? { n, value: Math.round((100 * sum) / n), part: hidden ? null : sum, at_end: null }
    : { n, value: Math.round((10 * sum) / n) / 10, part: null, at_end: null }
}

const sumOf = (given: readonly Given[]): Sum => {
  const valid = given.filter(({ answer }) => answer >= 0)
  return { n: valid.length, sum: valid.reduce((sum, { answer }) => sum + answer, 0) }
}

/** How many answered, where enough of them did so themselves. */
export const answeredIn = (responses: readonly { typed_by_other: boolean }[], k: number): number | null =>
  responses.filter(one => !one.typed_by_other).length >= k ? responses.length : null

const day_ms = 86_400_000

/**
 * The day on which a figure is noted: that of the closing, or else the last one before it on which no other figure of the
 * indicator stands. People answered in the days before, too, and a figure is never lost.
 */
export function freeDay(closing: string, taken: readonly string[]): string {
  const standing = new Set(taken)
  let day = closing
  while (standing.has(day)) day = new Date(Date.parse(day) - day_ms).toISOString().slice(0, 10)
  return day
}
