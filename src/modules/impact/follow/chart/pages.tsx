import { formatDate, formatMonth } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { daysBetween } from '../../measuring/rules.ts'
import { text as room_text } from '../../text/index.ts'
import { drawingOf } from '../drawing/rules.ts'
import { ChartKey, type ChartWords, chart_marks, SmallChart } from '../pictures.tsx'
import type { Series } from '../rules.ts'
import { Figures } from '../table/pages.tsx'
import { foundIn, numberIn, readingIn, text, unitIn, valueIn } from '../text/index.ts'

/** So long a time is told in months along the axis; a shorter one in days. */
const long_time = 150

function chartWords(language: Language, from: string, to: string): ChartWords {
  const words = text[language]
  const long = daysBetween(from, to) > long_time
  return {
    number: value => numberIn(language, value),
    day: day => (long ? formatMonth(language, new Date(`${day}T12:00:00Z`)) : formatDate(language, day)),
    now: words.now,
    given_up: at => words.given_up(formatDate(language, at), ''),
  }
}

/** The picture of one indicator, drawn as it stands today. */
export function ChartOf(props: { language: Language; series: Series; today: string; large?: boolean }) {
  const { language, series, today } = props
  const { indicator, measurements, targets, skipped } = series
  const drawing = drawingOf(indicator, measurements, targets, today, skipped)
  const words = chartWords(language, drawing.from, drawing.to)
  return (
    <>
      <SmallChart drawing={drawing} words={words} large={props.large ?? false} />
      {drawing.broken ? <p class="small soft">{text[language].not_from_nought}</p> : null}
    </>
  )
}

/** "36 % → 70 %", and where it should be. */
export function InShort({ language, series }: { language: Language; series: Series }) {
  const words = text[language]
  const { indicator, standing } = series
  const { baseline, latest, target } = standing
  // What is counted is said once, with the newest.
  const first = latest ? { ...indicator, unit: '' } : indicator
  return (
    <p class="chart-figures">
      {baseline ? <span>{foundIn(language, first, baseline)}</span> : null}
      {baseline && latest ? ' → ' : null}
      {latest ? <b>{foundIn(language, indicator, latest)}</b> : null}
      {target ? (
        <span class="soft">
          {words.aim(valueIn(language, indicator, target.value), formatDate(language, target.day))}
        </span>
      ) : null}
    </p>
  )
}

/** "Virkning, vi spør med et kort skjema. I prosent." */
export function Described({ language, series }: { language: Language; series: Series }) {
  const { indicator, measurements, targets } = series
  const words = room_text[language]
  const said = [words.levels[indicator.level], indicator.way && words.ways[indicator.way]]
  if (indicator.kind !== 'story' && measurements.length + targets.length > 0) {
    said.push(unitIn(language, indicator))
  }
  return <p class="small soft">{said.filter(Boolean).join(' · ')}</p>
}

/** One indicator among the others: in short, its picture, what may be said of it, and its figures. */
export function Chart(props: {
  language: Language
  series: Series
  here: string
  today: string
  /** Among very many only the way to its table. */
  table: boolean
}) {
  const { language, series, here, today } = props
  const { indicator, measurements, targets, place } = series
  const words = text[language]
  const drawn = indicator.kind !== 'story' && measurements.length + targets.length > 0
  return (
    <article class="chart-of">
      <h3 dir="auto">
        <a href={`${here}/${indicator.id}`}>{indicator.name}</a>
      </h3>
      <Described language={language} series={series} />
      {drawn ? <InShort language={language} series={series} /> : null}
      {drawn ? <ChartOf language={language} series={series} today={today} /> : null}
      <p>
        <span class="tag" data-color={place === 'met' ? 'success' : undefined}>
          {words.place[place]}
        </span>{' '}
        {indicator.kind === 'story' ? words.stories : readingIn(language, series).join(' ')}
      </p>
      {drawn && props.table ? (
        <Figures language={language} series={series} all={`${here}/${indicator.id}`} />
      ) : null}
      {drawn && !props.table ? (
        <p class="small">
          <a href={`${here}/${indicator.id}`} aria-label={words.table_of(indicator.name)}>
            {words.table}
          </a>
        </p>
      ) : null}
    </article>
  )
}

/** What each mark is, and what the pictures cannot tell. */
export function HowToRead({ language }: { language: Language }) {
  const words = text[language]
  return (
    <section class="how-to-read">
      <h2 class="sr">{words.key}</h2>
      <ul class="legend">
        {chart_marks.map(of => (
          <li>
            <ChartKey of={of} />
            <span>{words.marks[of]}</span>
          </li>
        ))}
      </ul>
      <p class="small soft">
        {words.uncertainty} <b>{words.caution}</b>
      </p>
    </section>
  )
}
