import type { Child } from 'hono/jsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { readingIn } from '../../follow/text/index.ts'
import { text as stories_text } from '../../stories/text/index.ts'
import { text as impact_text } from '../../text/index.ts'
import { SourceMark } from '../pictures.tsx'
import type { Ledgers } from '../queries.ts'
import type { Ledger, Source, ValueLevel } from '../rules.ts'
import { text } from '../text/index.ts'

type Place = Ledgers[ValueLevel][Ledger]
type Show = { language: Language; impact: string; rounds: string; may_write: boolean }

/** What stands at one place of the two ledgers, each with where it comes from. */
export function PlacePage(props: Show & { level: ValueLevel; ledger: Ledger; place: Place }) {
  const { level, ledger, place, ...show } = props
  const words = text[show.language]
  const empty = Object.values(place).every(list => list.length === 0)
  return (
    <div class="ledger-page">
      <h3>{words.ledgers[ledger].title}</h3>
      {empty ? <p class="soft">{words.ask[ledger][level]}</p> : <Entries place={place} {...show} />}
    </div>
  )
}

function Entries({ place, language, impact, rounds, may_write }: Show & { place: Place }) {
  const words = text[language]
  const room = impact_text[language]
  return (
    <ul class="rows">
      {place.stories.map(story => (
        <Entry of="stories" title={stories_text[language].story_of(story.told_as || words.one_of_us)}>
          <p dir="auto">{beginningOf(story.body)}</p>
          <span class="noprint">
            <a href={`${impact}/stories/${story.id}`}>{words.read_story}</a>
          </span>
        </Entry>
      ))}
      {place.measured.map(series => (
        <Entry of="measured" title={series.indicator.name}>
          <p>{readingIn(language, series).slice(0, 2).join(' ')}</p>
          <span>
            {room.levels[series.indicator.level]}
            <span class="noprint">
              {' · '}
              <a href={`${impact}/measurements/${series.indicator.id}`}>{words.see_measured}</a>
            </span>
          </span>
        </Entry>
      ))}
      {place.notes.map(note => (
        <Entry of="notes" title={words.subjects[note.about]}>
          <p dir="auto">{note.body}</p>
          <span>
            {words.whose_saw[note.whose]} · {formatDate(language, note.day)}
            {may_write ? (
              <span class="noprint">
                {' · '}
                <a href={`${impact}/value/${note.id}`}>
                  {words.change}
                  <span class="sr"> {words.subjects[note.about]}</span>
                </a>
              </span>
            ) : null}
          </span>
        </Entry>
      ))}
      {place.rounds.map(asked => (
        <Entry of="rounds" title={words.people_answered}>
          {asked.figures.map(({ about, name, said }) => (
            <p>
              <span class="strong">{words.subjects[about]}</span> · {name}: {said}
            </p>
          ))}
          <span>
            <a href={`${rounds}/${asked.round_id}/result`}>{asked.called}</a>
          </span>
        </Entry>
      ))}
    </ul>
  )
}

const beginning = 220
const beginningOf = (body: string): string =>
  body.length <= beginning ? body : `${body.slice(0, body.lastIndexOf(' ', beginning)).trimEnd()} …`

const Entry = ({ of, title, children }: { of: Source; title: string; children?: Child }) => (
  <li>
    <b dir="auto">
      <SourceMark of={of} /> {title}
    </b>
    {children}
  </li>
)
