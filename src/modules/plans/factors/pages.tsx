import { Field, Form, type FormState, fresh, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { SubjectPage } from '../../../platform/subject.tsx'
import type { Passage, PlaceName } from '../library/queries.ts'
import { passageHref, placeHref, tendHref, tendPlacesHref } from '../pages.tsx'
import { Sentences } from '../passages/pages.tsx'
import { text as room_text } from '../text/index.ts'
import { type Judged, judgedAs } from './queries.ts'
import { type Factor, type FactorState, factor_states, factors } from './rules.ts'
import { text } from './text/index.ts'

type Organisation = { id: string; name: string }
type Spoken = ReadonlyMap<Factor, readonly Passage[]>

const shown_at_once = 5

/** The municipalities of which an organisation may say how things stand. */
export function ChoosePlacePage(props: {
  context: PageContext
  organisation: Organisation
  places: readonly PlaceName[]
  /** Whether there is any at all, however it is called. */
  any: boolean
  name: string
}) {
  const { context, organisation, places, any, name } = props
  const { language } = context
  const words = text[language]
  const here = tendPlacesHref(organisation.id)
  const counties = Map.groupBy(places, place => place.county)
  return (
    <SubjectPage
      context={context}
      crumbs={[
        { href: `/o/${organisation.id}`, label: organisation.name },
        { href: tendHref(organisation.id), label: room_text[language].plans },
      ]}
      words={{ title: words.places_title, lead: words.places_lead }}
    >
      {any ? (
        <search>
          <form method="get" action={here} class="inline">
            <Field state={fresh({ name })} language={language} name="name" optional label={words.name} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.find}
            </button>
            {name === '' ? null : <a href={here}>{words.all}</a>}
          </form>
        </search>
      ) : (
        <p class="empty">{words.not_yours}</p>
      )}
      {any && places.length === 0 ? <p class="empty">{words.no_places}</p> : null}
      {[...counties].map(([county, of]) => (
        <section>
          <h2>{county}</h2>
          <ul class="in-columns">
            {of.map(place => (
              <li>
                <a href={`${here}/${place.number}`}>{place.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SubjectPage>
  )
}

/** The six factors of a municipality, each with what the plans say of it and how it is judged. */
export function FactorsPage(props: {
  context: PageContext
  organisation: Organisation
  place: PlaceName
  /** Whether there are others to choose. */
  several: boolean
  judged: readonly Judged[]
  passages: Spoken
  state: FormState
}) {
  const { context, organisation, place, several, judged, passages, state } = props
  const { language } = context
  const words = text[language]
  const places = tendPlacesHref(organisation.id)
  return (
    <SubjectPage
      context={context}
      crumbs={[
        { href: `/o/${organisation.id}`, label: organisation.name },
        { href: tendHref(organisation.id), label: room_text[language].plans },
      ]}
      above={several ? [{ href: places, label: words.places_title }] : []}
      words={{ title: words.title(place.name), lead: words.lead, said: words.said }}
      head={
        <p>
          <a href={placeHref(place.number)}>{words.to_place}</a>
        </p>
      }
      state={state}
    >
      {factors.map(factor => (
        <section id={factor}>
          <h2>{room_text[language].factors[factor].name}</h2>
          <p>{room_text[language].factors[factor].about}</p>
          <SpokenOf language={language} passages={passages.get(factor) ?? []} />
          <JudgeForm
            language={language}
            action={`${places}/${place.number}`}
            factor={factor}
            judged={judged.find(one => one.factor === factor)}
            state={state}
          />
        </section>
      ))}
    </SubjectPage>
  )
}

/** A few of the passages that speak of a factor, and how many there are. */
function SpokenOf({ language, passages }: { language: Language; passages: readonly Passage[] }) {
  const words = text[language]
  const more = passages.length - shown_at_once
  if (passages.length === 0) return <p class="soft">{words.spoken_of(0)}</p>
  return (
    <>
      <p>{words.spoken_of(passages.length)}</p>
      <details class="ds-details">
        <summary>{words.read_them}</summary>
        <ul class="rows">
          {passages.slice(0, shown_at_once).map(passage => (
            <li>
              <Sentences language={language} passage={passage} />
              <a class="small" href={passageHref(passage.plan_id, passage.key)}>
                {words.read_it}
              </a>
            </li>
          ))}
        </ul>
        {more > 0 ? <p class="soft">{words.more(more)}</p> : null}
      </details>
    </>
  )
}

function JudgeForm(props: {
  language: Language
  action: string
  factor: Factor
  judged: Judged | undefined
  state: FormState
}) {
  const { language, action, factor, judged } = props
  const words = text[language]
  const back = isBack(props.state) && props.state.values.factor === factor
  const state = { ...(back ? props.state : fresh(judgedAs(factor, judged))), of: factor }
  const own = { state, language }
  return (
    <Form
      {...own}
      action={`${action}#${factor}`}
      submit={words.submit(room_text[language].factors[factor].name)}
      variant="secondary"
      labels={{ state: words.state, note: words.note }}
      back={action}
    >
      <input type="hidden" name="factor" value={factor} />
      <Field
        {...own}
        name="state"
        kind="choice"
        label={words.state}
        options={factor_states.map(value => ({ value, label: room_text[language].factor_states[value] }))}
      />
      <Field {...own} name="note" kind="long" rows={2} optional label={words.note} hint={words.note_hint} />
    </Form>
  )
}

/** How a factor stands, as everybody reads it: by a word, never by a colour alone. */
const color: Record<FactorState, string> = { there: 'success', begun: 'info', missing: 'warning' }

/** The six factors on the open page of a municipality: how they stand, who says so, and where the plans speak of them. */
export function FactorsShown(props: { language: Language; judged: readonly Judged[]; passages: Spoken }) {
  const { language, judged, passages } = props
  const words = text[language]
  const room = room_text[language]
  return (
    <section id="factors">
      <h2>{words.shown}</h2>
      <p>{words.shown_lead}</p>
      {factors.map(factor => {
        const said = judged.find(one => one.factor === factor)
        return (
          <div class="plan-factor">
            <h3>
              {room.factors[factor].name}{' '}
              {said ? (
                <span class="tag" data-color={color[said.state]}>
                  {room.factor_states[said.state]}
                </span>
              ) : null}
            </h3>
            <p>{room.factors[factor].about}</p>
            {said ? (
              <>
                {said.note ? <p dir="auto">{said.note}</p> : null}
                <p class="soft small">
                  {words.said_by(said.by ?? words.somebody, formatDate(language, said.noted_at))}
                </p>
              </>
            ) : (
              <p class="soft">{words.nobody}</p>
            )}
            <SpokenOf language={language} passages={passages.get(factor) ?? []} />
          </div>
        )
      })}
    </section>
  )
}
