import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { IdeasPage } from '../pages.tsx'
import { type Stage, stages } from '../rules.ts'
import { SightMark } from './drawings/pictures.tsx'
import { LandscapePicture } from './pictures.tsx'
import type { IdeaInList } from './queries.ts'
import { text } from './text/index.ts'

export type Show = { context: PageContext; initiative: Initiative }

export const ideasAt = (initiative_id: string): string => `/i/${initiative_id}/ideas`

/** All ideas by where they are on their way: the path drawn, and beneath each place what is there. */
export function IdeasOverviewPage(
  props: Show & {
    ideas: readonly IdeaInList[]
    grown: { given: number; grown: number }
    may_write: boolean
  },
) {
  const { context, initiative, ideas, grown, may_write } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const here = ideasAt(initiative.initiative_id)
  const at = (stage: Stage) => ideas.filter(one => one.stage === stage)
  const waiting = grown.given - grown.grown
  const counts = {
    ...{ note: waiting, idea: at('idea').length, worked_out: at('worked_out').length },
    ...{ tried: at('tried').length, in_use: at('in_use').length },
  }
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="ideas"
      words={words}
      wide
      head={
        <p class="acts noprint">
          {may_write ? (
            <a class="ds-button" href={`${here}/new`}>
              {words.start}
            </a>
          ) : null}
          <a href={`${home}/boards`}>{words.to_boards}</a>
        </p>
      }
    >
      {ideas.length === 0 ? <p class="empty">{words.none}</p> : null}
      <div class="journeys">
        <LandscapePicture counts={counts} />
        <ul class="journeys-places">
          <li>
            <SightMark sight="note" />
            <h2>{words.sights.note}</h2>
            <p class="soft small">
              {grown.given === 0 ? words.grown_none : words.grown(grown.grown, grown.given)}
            </p>
            {grown.given > 0 ? (
              <p class="small">
                <a href={`${home}/contributions`}>{words.to_contributions}</a>
              </p>
            ) : null}
          </li>
          {stages.map(stage => (
            <li class={stage === 'rested' ? 'journeys-bench' : undefined}>
              <SightMark sight={stage} />
              <h2>{words.sights[stage]}</h2>
              <p class="soft small">{words.about[stage]}</p>
              <There language={language} ideas={at(stage)} here={here} />
            </li>
          ))}
        </ul>
      </div>
    </IdeasPage>
  )
}

function There(props: { language: Language; ideas: readonly IdeaInList[]; here: string }) {
  const { language, ideas, here } = props
  const words = text[language]
  if (ideas.length === 0) return <p class="soft small journeys-none">{words.empty}</p>
  return (
    <ul class="journeys-there">
      {ideas.map(({ id, title, at, given }) => (
        <li>
          <a href={`${here}/${id}`} dir="auto">
            {title}
          </a>
          <span class="soft small">{words.since(formatDate(language, at))}</span>
          <span class="soft small">{words.given_to(given)}</span>
        </li>
      ))}
    </ul>
  )
}

export const InnovationTag = ({ language }: { language: Language }) => (
  <span class="tag" data-color="success">
    {text[language].innovation}
  </span>
)
