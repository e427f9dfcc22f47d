import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Participant } from '../../../people/queries.ts'
import { impactOf } from '../../pages.tsx'
import type { Indicator } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { text } from '../text/index.ts'

export const indicatorsAt = (initiative_id: string): string => `${impactOf(initiative_id)}/indicators`

export type Seats = readonly Pick<Participant, 'id' | 'name'>[]

/** "en skala fra 1 (aldri) til 5 (alltid)" */
export function kindLine(
  language: Language,
  one: Pick<Indicator, 'kind' | 'unit' | 'scale_min' | 'scale_max' | 'scale_low' | 'scale_high'>,
): string {
  const words = text[language]
  if (one.kind === 'number') return words.kind_lines.number(one.unit)
  if (one.kind === 'scale') {
    const low = words.scale_end(one.scale_min, one.scale_low)
    return words.kind_lines.scale(low, words.scale_end(one.scale_max, one.scale_high))
  }
  return words.kind_lines[one.kind]
}

/** "hvert kvartal, fra 1. mars 2026 til 1. mars 2027"; empty where nothing is said. */
export function whenLine(
  language: Language,
  { every, first_on, last_on }: Pick<Indicator, 'every' | 'first_on' | 'last_on'>,
): string {
  const words = text[language]
  const first = first_on ? formatDate(language, first_on) : ''
  const last = last_on ? formatDate(language, last_on) : ''
  const days =
    first && last && first !== last && every !== 'once'
      ? words.from_to(first, last)
      : first
        ? every === 'once'
          ? words.on(first)
          : words.from(first)
        : last
          ? words.until(last)
          : ''
  return [every ? impact_text[language].rhythms[every] : '', days].filter(Boolean).join(', ')
}

/** Whoever has a seat, somebody without one, both, or else those who lead. */
export function whoLine(
  language: Language,
  { measured_by, who_measures }: Pick<Indicator, 'measured_by' | 'who_measures'>,
  seats: Seats,
): string {
  const words = text[language]
  const seat = measured_by ? (seats.find(({ id }) => id === measured_by)?.name ?? words.gone) : ''
  return [seat, who_measures].filter(Boolean).join(', ') || words.who_leads
}

/** "En andel, vi spør.": a line as a sentence. */
export const sentence = (line: string): string => `${capital(line)}.`

export const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)

/** What to ask oneself before choosing what to measure. */
export function Three(props: { language: Language; open: boolean }) {
  const words = text[props.language].three
  return (
    <details class="ds-details noprint" open={props.open}>
      <summary>{words.title}</summary>
      <div>
        <ol>
          {words.list.map(({ ask, help }) => (
            <li>
              <b>{ask}</b> {help}
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
