import { evened } from '../reading/rules.ts'
import type { Finder } from '../terms/rules.ts'

/** What furthers co-creation or, lacking, hinders it, as those who were asked in the study of 41 municipalities agreed. */
export const factors = ['understanding', 'surplus', 'process', 'roles', 'whole', 'anchoring'] as const
export type Factor = (typeof factors)[number]

/** How a factor stands in a municipality, as a person judges it. */
export const factor_states = ['there', 'begun', 'missing'] as const
export type FactorState = (typeof factor_states)[number]

/** The factors that a passage speaks of: words of theirs stand in its sentence, or in the one before or after. */
export function factorsIn(finder: Finder, around: readonly string[]): Factor[] {
  const found = new Set(around.flatMap(text => finder.find(evened(text)).map(one => one.term.family)))
  return factors.filter(factor => found.has(factor))
}
