import { BLANK, DONT_KNOW, RATHER_NOT } from '../../scoring/rules.ts'

/** What a key can mean on a sheet: how many statements it has, which steps, which ways out. */
export type Keys = { count: number; min: number; max: number; dont_know: boolean; rather_not: boolean }

/** Why what was typed is not a whole sheet. `at` is the place of the character, the first being 1. */
export type Fault =
  | { why: 'unknown' | 'off_scale' | 'no_such_way'; at: number; char: string }
  | { why: 'too_few' | 'too_many'; typed: number }

export const keysOf = (instrument: {
  scale: { min: number; max: number }
  statements: readonly unknown[]
  ways_out: { dont_know?: unknown; rather_not?: unknown }
}): Keys => ({
  count: instrument.statements.length,
  min: instrument.scale.min,
  max: instrument.scale.max,
  dont_know: Boolean(instrument.ways_out.dont_know),
  rather_not: Boolean(instrument.ways_out.rather_not),
})

/** The number that stands over a step on the sheet: its value, or its place where values have more than one digit. */
export const numberOn = (keys: Pick<Keys, 'min' | 'max'>, value: number): number =>
  keys.max <= 10 ? value : value - keys.min + 1

/** The key for a step: the last digit of its number, so that 0 is 10. */
export const keyFor = (keys: Pick<Keys, 'min' | 'max'>, value: number): string =>
  String(numberOn(keys, value) % 10)

const dont_know = '?*v'
const rather_not = '-–−x'
const nothing = '., '

/** What one typed character answers, or why it answers nothing. */
export function answerOf(keys: Keys, char: string): number | 'unknown' | 'off_scale' | 'no_such_way' {
  const typed = char.toLowerCase()
  if (nothing.includes(typed)) return BLANK
  if (dont_know.includes(typed)) return keys.dont_know ? DONT_KNOW : 'no_such_way'
  if (rather_not.includes(typed)) return keys.rather_not ? RATHER_NOT : 'no_such_way'
  if (!/^\d$/.test(typed)) return 'unknown'
  for (let value = keys.min; value <= keys.max; value++) if (keyFor(keys, value) === typed) return value
  return 'off_scale'
}

/** The answers of a sheet as they were typed, one character each, and the first thing that is wrong with them. */
export function readTyped(keys: Keys, typed: string): { answers: number[]; fault: Fault | null } {
  const answers: number[] = []
  for (const [place, char] of [...typed].entries()) {
    const answer = answerOf(keys, char)
    if (typeof answer === 'string') return { answers, fault: { why: answer, at: place + 1, char } }
    answers.push(answer)
  }
  if (answers.length === keys.count) return { answers, fault: null }
  const why = answers.length < keys.count ? 'too_few' : 'too_many'
  return { answers, fault: { why, typed: answers.length } }
}
