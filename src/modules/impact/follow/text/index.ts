import { formatDate, formatNumber } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { inEachLanguage } from '../../../../platform/words.ts'
import type { Indicator, Measurement } from '../../rules.ts'
import { text as room_text } from '../../text/index.ts'
import type { Series } from '../rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('impact/follow', { nb, nn, da, en })

/** A figure with no more decimals than it has use for. */
export function numberIn(language: Language, value: number): string {
  const decimals = Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : Math.abs(value) < 1 ? 2 : 1
  const rounded = Number(value.toFixed(decimals))
  return formatNumber(language, rounded, String(rounded).split('.')[1]?.length ?? 0)
}

/** "36 %", "12 besøk", "3,4": a value of this indicator. */
export function valueIn(language: Language, { kind, unit }: Pick<Indicator, 'kind' | 'unit'>, value: number) {
  const number = numberIn(language, value)
  if (kind === 'share') return text[language].in_percent(number)
  return kind === 'number' && unit ? `${number} ${unit}` : number
}

/** What was found: "4 av 11 (36 %)", "øverst på skalaen", or that there is no figure. */
export function foundIn(
  language: Language,
  indicator: Pick<Indicator, 'kind' | 'unit'>,
  measured: Pick<Measurement, 'value' | 'at_end' | 'part' | 'n'>,
): string {
  const { value, at_end, part, n } = measured
  if (at_end) return room_text[language].at_end[at_end]
  if (value === null) return room_text[language].no_figure
  // Of eleven people nobody knows tenths of a percent.
  const known = indicator.kind === 'share' && n !== null ? Math.round(value) : value
  const said = valueIn(language, indicator, known)
  return indicator.kind === 'share' && part !== null && n !== null
    ? text[language].share(numberIn(language, part), numberIn(language, n), said)
    : said
}

/** What the figures count: "prosent", "skala fra 1 til 5", "besøk". */
export function unitIn(
  language: Language,
  { kind, unit, scale_min, scale_max }: Pick<Indicator, 'kind' | 'unit' | 'scale_min' | 'scale_max'>,
): string {
  const words = text[language]
  if (kind === 'share') return words.percent
  if (kind === 'scale') return words.scale(numberIn(language, scale_min), numberIn(language, scale_max))
  return unit || words.no_unit
}

/**
 * What may be said of an indicator, in a few plain sentences: what moved, how sure that is, and who answered. Where the
 * two figures stand beside it in large, they are not `told` again.
 */
export function readingIn(
  language: Language,
  { indicator, reading, standing }: Series,
  { told = false } = {},
): string[] {
  const words = text[language].reading
  const { baseline, latest, missing } = standing
  const found = (one: Measurement) => foundIn(language, indicator, one)
  const day = (one: Measurement) => formatDate(language, one.day)
  const said = () => {
    if (reading.kind === 'only_baseline') return [words.only_baseline(found(baseline!), day(baseline!))]
    if (reading.kind === 'no_baseline') return [words.no_baseline(found(latest!), day(latest!))]
    if (reading.kind === 'nothing') return missing ? [] : [words.nothing]
    const change = told ? '' : words.from_to(found(baseline!), day(baseline!), found(latest!), day(latest!))
    if (reading.kind === 'ends') return [change, words.ends, ...peopleIn(language, baseline!, latest!)]
    const { moved, sure, wished, others } = reading
    return [
      change,
      wished === null ? '' : words[wished ? 'wished' : 'not_wished'],
      moved === 'same' ? words.same : words[sure],
      ...(others ? peopleIn(language, baseline!, latest!) : []),
    ]
  }
  const newer = missing
    ? missing.missing
      ? words.missing(day(missing), missing.missing)
      : words.missing_why(day(missing))
    : ''
  return [...said(), newer].filter(one => one !== '')
}

/** How many took part each time, as far as it is known, and that they may be others. */
function peopleIn(language: Language, before: Measurement, now: Measurement): string[] {
  const words = text[language].reading
  const n = (value: number) => numberIn(language, value)
  if (before.n !== null && now.n !== null) return [words.people(n(before.n), n(now.n))]
  return [now.n === null ? words.others : words.people_now(n(now.n))]
}
