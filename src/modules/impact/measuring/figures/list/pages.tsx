import { formatDate } from '../../../../../platform/format.ts'
import type { Language } from '../../../../../platform/language.ts'
import type { Indicator } from '../../../rules.ts'
import { FoundLine } from '../../pages.tsx'
import { text } from '../../text/index.ts'
import type { About } from '../frame/pages.tsx'
import type { Shown } from '../queries.ts'

/** A measurement, with what was said of it. */
export function MeasuredRow(props: About & { one: Shown; here: string }) {
  const { context, indicator, one, here, may_write } = props
  const { language } = context
  const words = text[language].one
  const day = formatDate(language, one.day)
  const notes = [
    one.baseline ? words.baseline : '',
    one.came_by === 'typed' ? '' : words.came_by[one.came_by],
    one.corrections > 0 ? words.corrected(one.corrections) : '',
  ].filter(Boolean)
  return (
    <li>
      <b>{day}</b>
      <p>
        <FoundLine language={language} indicator={indicator} found={one} />
      </p>
      {one.comment ? <p dir="auto">{one.comment}</p> : null}
      {one.source ? (
        <p class="small soft" dir="auto">
          {one.source}
        </p>
      ) : null}
      {notes.length > 0 ? <p class="small soft">{notes.join(', ')}</p> : null}
      <span class="end noprint">
        <a href={`${here}/figures/${one.id}`} aria-label={words.correct_of(day)}>
          {may_write ? words.correct : words.see}
        </a>
      </span>
    </li>
  )
}

/** Those that count no more, folded. */
export function Struck(props: { language: Language; indicator: Indicator; struck: readonly Shown[] }) {
  const { language, indicator, struck } = props
  const words = text[language].one
  return (
    <details class="ds-details">
      <summary>{words.struck_title(struck.length)}</summary>
      <div>
        <ul class="rows">
          {struck.map(one => (
            <li>
              <b>{formatDate(language, one.day)}</b>
              <p>
                <s>
                  <FoundLine language={language} indicator={indicator} found={one} />
                </s>
              </p>
              <p class="small soft">{words.struck(formatDate(language, one.struck_at!), one.struck_why)}</p>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
