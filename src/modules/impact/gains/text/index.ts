import type { Language } from '../../../../platform/language.ts'
import { inEachLanguage } from '../../../../platform/words.ts'
import { numberIn } from '../../follow/text/index.ts'
import { type Between, type GainKind, roughly } from '../rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('impact/gains', { nb, nn, da, en })

const about = (language: Language, value: number): string => numberIn(language, roughly(value))

/** "mellom 40 000 og 120 000 kroner": a result as words, never surer than it is. */
export function rangeIn(language: Language, kind: GainKind, { low, high }: Between): string {
  const { range, units } = text[language]
  const [from, to] = [about(language, low), about(language, high)]
  if (roughly(high) === 0) return range.nothing
  if (from === to) return range.about(`${to} ${units[kind]}`)
  return roughly(low) === 0
    ? range.up_to(`${to} ${units[kind]}`)
    : range.between(from, `${to} ${units[kind]}`)
}

/** "8–12", or the one figure where there is no room between. */
export function spanIn(language: Language, { low, high }: Between): string {
  const [from, to] = [numberIn(language, low), numberIn(language, high)]
  return from === to ? from : `${from}–${to}`
}
