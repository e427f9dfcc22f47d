import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { type Chapter, chapters, chaptersOf, type Phase } from '../../rules.ts'
import { text as guide } from '../../text/index.ts'
import { text as way } from '../../way/text/index.ts'
import type { Point } from '../queries.ts'
import { fits, howFar, isWaiting } from '../rules.ts'
import { text } from '../text/index.ts'

type List = { language: Language; base: string; today: string; points: readonly Point[] }

/** Points as a list. How a point stands is told where somebody has said so, with who takes it and by when. */
export function PointRows({ language, base, today, points }: List) {
  return (
    <ul class="rows">
      {points.map(one => (
        <li>
          <a href={`${base}/guide/points/${one.point.id}`}>{one.point.name[language]}</a>
          {one.number > 0 ? <Said language={language} one={one} today={today} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Said({ language, one, today }: { language: Language; one: Point; today: string }) {
  const date = one.due && isWaiting(one) ? formatDate(language, one.due) : null
  return (
    <span>
      <State language={language} state={one.state} /> {one.who}
      {date && one.due! >= today ? ` ${text[language].due_by(date)}` : ''}
      {date && one.due! < today ? <b class="late">{way[language].due_past(date)}</b> : null}
    </span>
  )
}

export const State = ({ language, state }: { language: Language; state: Point['state'] }) => (
  <span class="tag" data-color={state === 'in_place' ? 'success' : undefined}>
    {guide[language].states[state]}
  </span>
)

/** Every chapter folded but those of the phase: how far it is in words, and what is for later behind one more fold. */
export function ChapterFolds(props: List & { phase: Phase; ambition: number }) {
  const { language, base, points, phase, ambition } = props
  const words = way[language]
  return chapters.map(chapter => {
    const own = points.filter(one => one.point.chapter === chapter)
    const now = own.filter(one => fits(one, ambition))
    const later = own.filter(one => !fits(one, ambition))
    const { in_place, of } = howFar(points, chapter, ambition)
    if (own.length === 0) return null
    return (
      <details class="ds-details" open={chaptersOf(phase).includes(chapter)}>
        <summary>
          <span>
            {guide[language].chapters[chapter]}{' '}
            <span class="soft">{now.length === 0 ? words.far_none : words.far(in_place, of)}</span>
          </span>
        </summary>
        <div>
          <p>{guide[language].chapter_leads[chapter]}</p>
          {now.length > 0 ? <PointRows {...props} points={now} /> : null}
          {later.length > 0 ? <Later {...props} points={later} /> : null}
          <p class="small">
            <a href={`${base}/guide/chapters/${chapter}`}>
              {words.print_chapter}
              <span class="sr">: {guide[language].chapters[chapter]}</span>
            </a>
          </p>
        </div>
      </details>
    )
  })
}

function Later(props: List) {
  const words = way[props.language]
  return (
    <details class="ds-details later">
      <summary>
        {words.later} <span class="soft">({props.points.length})</span>
      </summary>
      <div>
        <p class="soft">{words.later_hint}</p>
        <PointRows {...props} />
      </div>
    </details>
  )
}

/** A whole chapter, to be read or printed and ticked by hand. */
export function ChapterPage(props: {
  context: PageContext
  initiative: Initiative
  chapter: Chapter
  points: readonly Point[]
}) {
  const { context, initiative, chapter, points } = props
  const { language } = context
  const words = text[language]
  const name = guide[language].chapters[chapter]
  const base = `/i/${initiative.initiative_id}`
  const columns = ['talked_about', 'in_place', 'not_for_us'] as const
  return (
    <Page context={context} title={name} look="p-guide" crumbs={crumbsOf(initiative, language)} narrow>
      <header class="head">
        <p class="eyebrow">{initiative.title}</p>
        <h1>{name}</h1>
        <p class="lead">{guide[language].chapter_leads[chapter]}</p>
        <p class="acts">
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      <p class="onlyprint small">{words.chapter_hint}</p>
      {points.length === 0 ? <p class="empty">{words.empty}</p> : null}
      <ul class="boxes">
        {points.map(one => (
          <li>
            <h2>
              <a href={`${base}/guide/points/${one.point.id}`}>{one.point.name[language]}</a>
            </h2>
            <p>{one.point.means[language]}</p>
            <p class="over">{one.point.ask[language]}</p>
            {one.number > 0 ? (
              <p class="noprint">
                <State language={language} state={one.state} />
                {one.note ? ` ${one.note}` : ''}
              </p>
            ) : null}
            <p class="onlyprint tick">
              {columns.map(state => (
                <span>
                  {one.state === state ? '☒' : '☐'} {words.tick_columns[state]}
                </span>
              ))}
            </p>
            <span class="line onlyprint" aria-hidden="true" />
          </li>
        ))}
      </ul>
    </Page>
  )
}
