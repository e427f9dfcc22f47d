import { formatList, formatNumber } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { inEachLanguage } from '../../../../platform/words.ts'
import { type Mean, partOf } from '../keeping/rules.ts'
import type { Published } from '../queries.ts'
import type { Region } from '../tree/rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('learning/country', { nb, nn, da, en })

/** How this reader reads the figures: names, numbers and quarters in their language. */
export type Reading = ReturnType<typeof readingOf>

export function readingOf(language: Language, published: Published) {
  const words = text[language]
  const view = published.instrument?.known.in(language)
  const scale = published.instrument?.scale ?? { min: 1, max: 5 }
  const number = (value: number, decimals = 1) => formatNumber(language, value, decimals)
  const county = (of: string) => published.names.get(of) ?? of
  const groupings = view?.groupings ?? []
  const end = { low_end: words.low_end(String(scale.min)), high_end: words.high_end(String(scale.max)) }
  return {
    words,
    scale,
    number,
    county,
    groupings,
    ends: [view?.scale.steps[0]?.label ?? '', view?.scale.steps.at(-1)?.label ?? ''] as const,
    mean: (value: Mean) => ('mean' in value ? number(value.mean) : end[value.at]),
    counties: (of: readonly string[]) => formatList(language, of.map(county)),
    region: (of: Region) => words.regions[of],
    quarter: (of: string) => words.quarter(partOf(of), of.slice(0, 4)),
    quarter_short: (of: string) => words.quarter_short(partOf(of), of.slice(0, 4)),
    group: (grouping: string, id: string) =>
      groupings.find(one => one.id === grouping)?.groups.find(one => one.id === id)?.name ?? id,
  }
}
