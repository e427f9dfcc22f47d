import { Field, Form, type FormState, isBack } from '../../../../platform/form.tsx'
import { formatDate, formatList } from '../../../../platform/format.ts'
import { IdeasPage } from '../../pages.tsx'
import { InnovationTag, ideasAt, type Show } from '../pages.tsx'
import { JourneyPicture } from '../pictures.tsx'
import type { Given, Idea, MeasuredBy } from '../queries.ts'
import { isInnovation, type Move, type MoveField, move_fields, wayOf, waysFrom } from '../rules.ts'
import { text } from '../text/index.ts'
import { moveName } from '../words/pages.tsx'

type Props = Show & {
  idea: Idea
  given: readonly Given[]
  indicators: readonly MeasuredBy[]
  may_write: boolean
  change: FormState
}

/** One idea: where it is on its way, who gave what to it, what is known of it now, and where it may go. */
export function IdeaPage(props: Props) {
  const { context, initiative, idea, given, change } = props
  const { language } = context
  const words = text[language]
  const innovation = isInnovation(idea.stage)
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="ideas"
      words={{ title: idea.title, said: words.said }}
      wide
      state={change}
      head={
        <>
          <p class="idea-tags">
            <span class="tag" data-color={innovation ? 'success' : undefined}>
              {words.sights[idea.stage]}
            </span>{' '}
            {innovation ? <InnovationTag language={language} /> : null}
          </p>
          {idea.body ? (
            <p class="lead as-written" dir="auto">
              {idea.body}
            </p>
          ) : null}
        </>
      }
    >
      <JourneyPicture language={language} way={wayOf(idea.moves)} given_on={given[0]?.given_on ?? null} />
      <div class="cols first">
        <div>
          <Now {...props} />
          <Givers {...props} />
        </div>
        <div>
          <Next {...props} />
          <Moves {...props} />
        </div>
      </div>
      {props.may_write ? <Change {...props} /> : null}
    </IdeasPage>
  )
}

/** A trial, use and rest have something to tell; the list of moves need not say it again. */
const tellsNow = ({ stage }: Idea): boolean => stage === 'tried' || stage === 'in_use' || stage === 'rested'

/** What is known of it where it stands: the trial, the use with its indicators, the reason for the rest. */
function Now({ context, initiative, idea, indicators }: Props) {
  const { language } = context
  const words = text[language]
  const { stage, moves } = idea
  if (!tellsNow(idea)) return null
  const impact = `/i/${initiative.initiative_id}/impact`
  return (
    <section>
      <h2>{words.now[stage as keyof typeof words.now]}</h2>
      <Facts language={language} move={moves.at(-1)!} only={move_fields.filter(name => name !== 'learnt')} />
      {stage === 'in_use' ? (
        <>
          <h3>{words.measured_title}</h3>
          {indicators.length > 0 ? (
            <ul class="rows">
              {indicators.map(({ id, name, last_on }) => (
                <li>
                  <b>
                    <a href={`${impact}/measurements/${id}`} dir="auto">
                      {name}
                    </a>
                  </b>
                  <span>
                    {last_on ? words.measured_on(formatDate(language, last_on)) : words.not_measured}
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.no_indicators}</p>
          )}
          <p class="noprint">
            <a href={`${impact}/indicators`}>{words.to_indicators}</a>
          </p>
        </>
      ) : null}
    </section>
  )
}

function Facts(props: { language: Show['context']['language']; move: Move; only: readonly MoveField[] }) {
  const { language, move, only } = props
  const words = text[language].facts
  const told = only.filter(name => move[name])
  if (told.length === 0) return null
  return (
    <dl class="facts">
      {told.map(name => (
        <>
          <dt>{words[name]}</dt>
          <dd class="as-written" dir="auto">
            {name === 'since' ? formatDate(language, move.since!) : move[name]}
          </dd>
        </>
      ))}
    </dl>
  )
}

/** Everybody who gave something to it, with what they gave and the way to its thread. */
function Givers({ context, initiative, idea, given, may_write }: Props) {
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const names = [...new Set(given.map(one => one.by).filter(name => name !== ''))]
  const nameless = given.filter(one => one.by === '').length
  const all = [...names, ...(nameless > 0 ? [words.nameless_count(nameless)] : [])]
  return (
    <section>
      <h2>{words.given_title}</h2>
      {given.length === 0 ? <p>{words.given_none}</p> : null}
      {given.length > 1 ? <p>{words.given_names(formatList(language, all))}</p> : null}
      <ul class="rows idea-givers">
        {given.map(({ id, body, by, given_on }) => (
          <li>
            <blockquote dir="auto">{body}</blockquote>
            <p>
              <b>{by || words.nameless}</b>, {words.gave_on(formatDate(language, given_on))}
              {' · '}
              <a class="noprint" href={`${home}/contributions/${id}`}>
                {words.to_thread}
                <span class="sr"> {by || words.nameless}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p class="acts noprint">
        {may_write ? <a href={`${ideasAt(initiative.initiative_id)}/${idea.id}/grow`}>{words.grow}</a> : null}
        {idea.board_id ? <a href={`${home}/boards/${idea.board_id}`}>{words.to_board}</a> : null}
      </p>
    </section>
  )
}

/** Where it may go: the usual next step as the one to press, the others beneath. */
function Next({ context, initiative, idea, may_write }: Props) {
  const { language } = context
  const words = text[language]
  if (!may_write) return null
  const here = `${ideasAt(initiative.initiative_id)}/${idea.id}/move`
  const ways = waysFrom(idea.stage)
  // There is no place after the last.
  const next = idea.stage === 'in_use' ? undefined : ways[0]
  const others = ways.filter(to => to !== next)
  return (
    <section class="noprint">
      <h2>{words.next_title}</h2>
      {next ? (
        <p>
          <a class="ds-button" href={`${here}/${next}`}>
            {moveName(language, idea.stage, next)}
          </a>
        </p>
      ) : null}
      <ul class="idea-ways">
        {others.map(to => (
          <li>
            <a href={`${here}/${to}`}>{moveName(language, idea.stage, to)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Moves({ context, idea }: Props) {
  const { language } = context
  const words = text[language]
  return (
    <section>
      <h2>{words.way_title}</h2>
      <ol class="rows idea-moves">
        {idea.moves.map(move => (
          <li>
            <b>{words.sights[move.stage]}</b>
            <span>{words.by(move.noted_by_name ?? '', formatDate(language, move.at))}</span>
            <Facts
              language={language}
              move={move}
              only={tellsNow(idea) && move === idea.moves.at(-1) ? ['learnt'] : move_fields}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Change({ context, initiative, idea, change }: Props) {
  const { language } = context
  const words = text[language]
  const own = { state: change, language }
  const here = `${ideasAt(initiative.initiative_id)}/${idea.id}`
  return (
    <section class="noprint">
      <details class="ds-details" id="change" open={isBack(change)}>
        <summary>{words.change_title}</summary>
        <div>
          <Form
            {...own}
            action={here}
            back={here}
            submit={words.save}
            variant="secondary"
            labels={{ title: words.starting.name, body: words.starting.body }}
          >
            <Field {...own} name="title" label={words.starting.name} />
            <Field {...own} name="body" kind="long" optional label={words.starting.body} />
          </Form>
        </div>
      </details>
    </section>
  )
}
