import { type Language, languages } from '../../../../platform/language.ts'
import { inEachLanguage } from '../../../../platform/words.ts'
import { text as room } from '../../text/index.ts'
import { text as value_text } from '../../value/text/index.ts'
import type { FileWords } from '../rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('impact/files', { nb, nn, da, en })

/** What a workbook says in this language. */
export function wordsOf(language: Language): FileWords {
  const own = text[language]
  const { levels, kinds, ways, betters, rhythms, group_kinds, causalities, at_end } = room[language]
  return {
    lists: own.lists,
    columns: own.columns,
    options: {
      'parts.section': own.sections,
      'parts.field': own.fields,
      'groups.kind': group_kinds,
      'voices.about': own.subjects,
      'items.kind': own.items,
      'links.causality': causalities,
      'indicators.level': levels,
      'indicators.kind': kinds,
      'indicators.way': ways,
      'indicators.better': betters,
      'indicators.every': rhythms,
      'measurements.at_end': at_end,
      'corrections.at_end': at_end,
      'measurements.came_by': own.came_by,
      'values.ledger': own.ledgers,
      'values.about': value_text[language].subjects,
      'values.level': own.value_levels,
      'values.whose': own.whose,
      'gains.kind': own.gain_kinds,
    },
    yes: own.yes,
  }
}

/** A workbook made in one language is read in every other. */
export const every_words: readonly FileWords[] = languages.map(wordsOf)
