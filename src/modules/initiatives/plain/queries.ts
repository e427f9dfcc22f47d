import type { Language } from '../../../platform/language.ts'
import { lix, lixLevel, unkindWords } from './rules.ts'

export { lix, sentencesIn, wordsIn } from './rules.ts'

export type ReadOver = ReturnType<typeof readOver>

/** How hard a text is to read, and the words in it that there are kinder ones for. For every room in which people write. */
export function readOver(language: Language, written: string) {
  const value = lix(written)
  return {
    lix: value === null ? null : { value: Math.round(value), level: lixLevel(value) },
    unkind: unkindWords(language, written),
  }
}
