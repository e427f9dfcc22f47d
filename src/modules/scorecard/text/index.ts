import type { Language } from '../../../platform/language.ts'
import { inEachLanguage } from '../../../platform/words.ts'
import type { Kind, Side } from '../rounds/rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage(
  'scorecard',
  { nb, nn, da, en },
  { answering: ['sides', 'conflicts.round_not_open'], results: ['round', 'pulse', 'staff'] },
)

/** What a side is called: by the group's own name for it, else by ours. `others` is several sides as one. */
export function sideName(language: Language, side: Pick<Side, 'id' | 'label'>): string {
  const names: Readonly<Record<string, string>> = text[language].sides
  return side.label ?? names[side.id] ?? side.id
}

/** The same at the beginning of a line. */
export function sideTitle(language: Language, side: Pick<Side, 'id' | 'label'>): string {
  const name = sideName(language, side)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** What a round is called: rounds, pulses and self-checks are counted each for themselves. */
export function roundTitle(language: Language, round: { kind: Kind; number: number }): string {
  const words = text[language]
  const named = { group: words.round, import: words.round, pulse: words.pulse, staff: words.staff }
  return named[round.kind](round.number)
}
