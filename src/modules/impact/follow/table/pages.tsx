import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { intervalOf } from '../../measuring/rules.ts'
import type { Indicator, Measurement, Target } from '../../rules.ts'
import type { Series } from '../rules.ts'
import { foundIn, numberIn, text, valueIn } from '../text/index.ts'

/** So many lines stand in a table among others; the rest is on the indicator's own page. */
const most_among_others = 12

type Line = { day: string } & ({ measured: Measurement } | { target: Target })

/** All that the picture shows, as a table: the newest last. `all`: among others, where the whole table is. */
export function Figures(props: { language: Language; series: Series; all?: string }) {
  const { language, series, all } = props
  const words = text[language]
  const lines = linesOf(series)
  const shown = all ? lines.slice(-most_among_others) : lines
  const table = <Table language={language} series={series} lines={shown} />
  if (!all) {
    return (
      <section>
        <h2>{words.table}</h2>
        {table}
      </section>
    )
  }
  return (
    <details class="ds-details">
      <summary>{words.table}</summary>
      <div>
        {table}
        {shown.length < lines.length ? (
          <p class="small">
            {words.newest_only(shown.length)} <a href={all}>{words.all_rows}</a>
          </p>
        ) : null}
      </div>
    </details>
  )
}

const linesOf = ({ measurements, targets }: Series): Line[] =>
  [
    ...measurements.map((measured): Line => ({ day: measured.day, measured })),
    ...targets.map((target): Line => ({ day: target.day, target })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

function Table(props: { language: Language; series: Series; lines: readonly Line[] }) {
  const { language, series, lines } = props
  const { indicator } = series
  const words = text[language]
  const { columns } = words
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={words.table_of(indicator.name)}>
      <table class="ds-table small figures">
        <caption>
          <span class="sr">{words.table_of(indicator.name)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.figure}</th>
            <th scope="col" class="num">
              {columns.n}
            </th>
            <th scope="col">{columns.span}</th>
            <th scope="col">{columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line =>
            'target' in line ? (
              <TargetRow language={language} indicator={indicator} target={line.target} />
            ) : (
              <MeasuredRow language={language} indicator={indicator} measured={line.measured} />
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

function MeasuredRow(props: { language: Language; indicator: Indicator; measured: Measurement }) {
  const { language, indicator, measured } = props
  const words = text[language]
  const span = measured.value === null ? null : intervalOf(indicator, measured)
  const note = [measured.missing, measured.comment, measured.source && words.source(measured.source)]
  return (
    <tr>
      <th scope="row">{formatDate(language, measured.day)}</th>
      <td>{measured.baseline ? words.kinds.baseline : words.kinds.measured}</td>
      <td>{foundIn(language, indicator, measured)}</td>
      <td class="num">{measured.n === null ? '' : numberIn(language, measured.n)}</td>
      <td>
        {span
          ? words.between(
              numberIn(language, rounded(indicator, span.low, Math.floor)),
              valueIn(language, indicator, rounded(indicator, span.high, Math.ceil)),
            )
          : ''}
      </td>
      <td dir="auto">{note.filter(Boolean).join(' · ')}</td>
    </tr>
  )
}

/** A reckoned share is not told more exactly than it is known, and its span never narrower than it is. */
const rounded = ({ kind }: Indicator, value: number, to: (value: number) => number): number =>
  kind === 'share' ? to(value) : value

function TargetRow(props: { language: Language; indicator: Indicator; target: Target }) {
  const { language, indicator, target } = props
  const words = text[language]
  const { given_up_at, given_up_why } = target
  const note = [target.why, given_up_at && words.given_up(formatDate(language, given_up_at), given_up_why)]
  return (
    <tr class="soft">
      <th scope="row">{formatDate(language, target.day)}</th>
      <td>{given_up_at ? words.kinds.old_target : words.kinds.target}</td>
      <td>{valueIn(language, indicator, target.value)}</td>
      <td />
      <td />
      <td dir="auto">{note.filter(Boolean).join(' · ')}</td>
    </tr>
  )
}
