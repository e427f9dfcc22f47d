import type { Language } from '../../../../platform/language.ts'
import { type Stage, stages } from '../../rules.ts'
import { text } from '../text/index.ts'

/** What a move is called, seen from where the idea stands. */
export function moveName(language: Language, from: Stage, to: Stage): string {
  const words = text[language]
  const named = (names: Readonly<Record<string, string>>) => names[to] ?? words.next[to]
  if (from === to) return named(words.again)
  if (from === 'rested') return named(words.wake)
  return stages.indexOf(to) < stages.indexOf(from) ? named(words.back) : words.next[to]
}
