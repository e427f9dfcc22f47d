import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { ChartOf, InShort } from '../../follow/chart/pages.tsx'
import { ChartKey } from '../../follow/pictures.tsx'
import type { Series } from '../../follow/rules.ts'
import { text as follow_text, readingIn } from '../../follow/text/index.ts'
import type { Gain } from '../../gains/queries.ts'
import { estimateOf, resultOf } from '../../gains/rules.ts'
import { rangeIn } from '../../gains/text/index.ts'
import type { ChosenStory } from '../../stories/queries.ts'
import type { Note } from '../../value/queries.ts'
import { ledgers } from '../../value/rules.ts'
import { room, shortened } from '../rules.ts'
import { text } from '../text/index.ts'

/** The marks whose meaning has room in the report. */
const told_marks = ['baseline', 'measured', 'whisker', 'target', 'missing', 'end'] as const

/** The indicators with most to tell, drawn small, each with what may be said of it; the others by name. */
export function Drawn(props: {
  language: Language
  drawn: readonly Series[]
  named: readonly Series[]
  today: string
  here: string
}) {
  const { language, drawn, named, today, here } = props
  const words = text[language]
  const { place, marks } = follow_text[language]
  return (
    <section>
      <h2>{words.measured}</h2>
      {drawn.length === 0 ? (
        <p>{words.nothing_measured}</p>
      ) : (
        <ul class="legend">
          {told_marks.map(of => (
            <li>
              <ChartKey of={of} />
              <span>{marks[of]}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="charts" hidden={drawn.length === 0}>
        {drawn.map(series => (
          <article class="chart-of">
            <h3 dir="auto">
              <a href={`${here}/${series.indicator.id}`}>{series.indicator.name}</a>
            </h3>
            <InShort language={language} series={series} />
            <ChartOf language={language} series={series} today={today} />
            <p>{readingIn(language, series, { told: true }).join(' ')}</p>
          </article>
        ))}
      </div>
      {named.length > 0 ? (
        <p class="small">
          <b>{words.named}</b>{' '}
          <span dir="auto">
            {named.map(one => words.named_one(one.indicator.name, place[one.place])).join(' · ')}
          </span>
        </p>
      ) : null}
    </section>
  )
}

export function Stories({ language, stories }: { language: Language; stories: readonly ChosenStory[] }) {
  const words = text[language]
  const more = stories.length - room.stories
  if (stories.length === 0) return null
  return (
    <section>
      <h2>{words.stories}</h2>
      <div class={stories.length > 1 ? 'two' : undefined}>
        {stories.slice(0, room.stories).map(story => {
          const { text: shown, cut } = shortened(story.body)
          return (
            <figure class="told">
              <blockquote dir="auto">
                {shown}
                {cut ? <span class="soft"> {words.shortened}</span> : null}
              </blockquote>
              <figcaption class="small" dir="auto">
                {words.told_as(story.told_as || words.one_of_us, formatDate(language, story.told_on))}
                {story.chosen_why ? <br /> : null}
                {story.chosen_why ? words.why_chosen(story.chosen_why) : null}
              </figcaption>
            </figure>
          )
        })}
      </div>
      {more > 0 ? <p class="soft">{words.more_stories(more)}</p> : null}
    </section>
  )
}

/** Social value in its two ledgers, as it was noted. */
export function Value({ language, notes }: { language: Language; notes: readonly Note[] }) {
  const words = text[language]
  return (
    <section>
      <h2>{words.value}</h2>
      {ledgers.map(ledger => {
        const own = notes.filter(one => one.ledger === ledger)
        const more = own.length - room.notes
        return (
          <>
            <h3>{words.ledgers[ledger]}</h3>
            {own.length === 0 ? <p class="soft">{words.no_notes}</p> : null}
            {own.length > 0 ? (
              <ul>
                {own.slice(-room.notes).map(note => (
                  <li dir="auto">{shortened(note.body, 160).text}</li>
                ))}
              </ul>
            ) : null}
            {more > 0 ? <p class="soft">{words.more_notes(more)}</p> : null}
          </>
        )
      })}
    </section>
  )
}

/** The estimates in a box of their own, each alone, and why there is no sum. */
export function Gains({ language, gains }: { language: Language; gains: readonly Gain[] }) {
  const words = text[language]
  const more = gains.length - room.gains
  if (gains.length === 0) return null
  return (
    <section class="apart">
      <h2>{words.gains}</h2>
      <ul>
        {gains.slice(0, room.gains).map(gain => (
          <li dir="auto">
            {words.gain(gain.what, rangeIn(language, gain.kind, resultOf(estimateOf(gain))), gain.period)}.{' '}
            <span class="soft">{words.assumes(shortened(gain.assumptions, 160).text)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="soft">{words.more_gains(more)}</p> : null}
      <p class="soft">{words.gains_why}</p>
    </section>
  )
}
