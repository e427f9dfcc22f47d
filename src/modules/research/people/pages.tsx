import { Field, Form, type FormState } from '../../../platform/form.tsx'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { type Initiative, parties, party_text } from '../../initiatives/queries.ts'
import { ResearchPage, researchHref } from '../pages.tsx'
import { type Research, signed } from '../queries.ts'
import type { KeyStanding } from './keys/queries.ts'
import type { Speaker } from './queries.ts'
import { type Standing, standings } from './readings/rules.ts'
import { text } from './text/index.ts'

export type Show = { context: PageContext; initiative: Initiative; research: Research }

/** Where those who have spoken stand; `rest` begins with a slash. */
export const peopleHref = (research: Pick<Research, 'initiative_id' | 'id'>, rest = ''): string =>
  researchHref(research.initiative_id, research.id, 'people', rest)

/** The way back to the list, for the pages below it. */
export const belowPeople = (language: Language, research: Pick<Research, 'initiative_id' | 'id'>) => [
  { href: peopleHref(research), label: text[language].title },
]

type Seat = { id: string; name: string }

/** Those who have spoken, by number and party: how they have read it, never what they are called. */
export function PeoplePage(
  props: Show & {
    speakers: readonly Speaker[]
    standing: KeyStanding
    seats: readonly Seat[]
    unanswered: number
    state: FormState
  },
) {
  const { context, initiative, research, speakers, standing, seats, unanswered, state } = props
  const { language } = context
  const words = text[language]
  const destroyed = standing.state === 'destroyed'
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="people"
      words={words}
      wide
      state={state}
      head={
        <p class="acts noprint">
          <a href={peopleHref(research, '/names')}>{words.to_names}</a>
          <a href={peopleHref(research, '/key')}>{words.to_key}</a>
          <a href={peopleHref(research, '/remarks')}>
            {words.to_remarks}
            {unanswered > 0 ? ` (${words.remarks_waiting(unanswered)})` : ''}
          </a>
        </p>
      }
    >
      {destroyed ? (
        <div class="ds-alert" data-color="info">
          <p>{words.names.destroyed}</p>
        </div>
      ) : null}
      {speakers.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <p class="soft">{words.signs}</p>
          <SpeakerTable language={language} research={research} speakers={speakers} destroyed={destroyed} />
        </>
      )}
      {research.ended_at ? (
        <p>{words.conflicts.research_ended}</p>
      ) : (
        <section class="noprint" id="add">
          <h2>{words.add_title}</h2>
          <Form
            state={state}
            language={language}
            action={peopleHref(research)}
            submit={words.add}
            labels={words.labels}
            errors={words.errors}
          >
            <PartyField language={language} state={state} />
            {destroyed ? null : <NameFields language={language} state={state} seats={seats} />}
          </Form>
        </section>
      )}
    </ResearchPage>
  )
}

function SpeakerTable(props: {
  language: Language
  research: Research
  speakers: readonly Speaker[]
  destroyed: boolean
}) {
  const { language, research, speakers, destroyed } = props
  const words = text[language]
  const caption = words.caption(speakers.length)
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="ds-table brisk">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.sign}</th>
            <th scope="col">{words.columns.party}</th>
            <th scope="col">{words.columns.sources}</th>
            <th scope="col">{words.columns.readings}</th>
            <th scope="col">{words.columns.known}</th>
          </tr>
        </thead>
        <tbody>
          {speakers.map(one => (
            <tr>
              <th scope="row">
                <a href={peopleHref(research, `/${one.id}`)}>{signed(language, one)}</a>
              </th>
              <td>{party_text[language][one.party]}</td>
              <td>{one.spoken.filter(({ passages }) => passages > 0).length}</td>
              <td>{one.withdrawn_at ? words.withdrawn : readingsOf(language, one)}</td>
              <td>{destroyed ? words.known.destroyed : words.known[one.named]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How the readings of one person stand, in few words: "1 waits for an answer, 2 said yes". */
function readingsOf(language: Language, { spoken }: Speaker): string {
  const words = text[language]
  const count = (standing: Standing) => spoken.filter(one => one.standing === standing).length
  const told = standings.filter(one => count(one) > 0).map(one => words.standing_count[one](count(one)))
  return told.length > 0 ? told.join(', ') : words.nothing_said
}

/** By which party somebody spoke. */
export function PartyField({ language, state }: { language: Language; state: FormState }) {
  return (
    <Field
      state={state}
      language={language}
      name="party"
      kind="select"
      label={text[language].labels.party}
      options={parties.map(value => ({ value, label: party_text[language][value] }))}
    />
  )
}

/** Who a number is: both may be left empty. */
export function NameFields(props: { language: Language; state: FormState; seats: readonly Seat[] }) {
  const { language, state, seats } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  return (
    <>
      <Field {...own} name="name" optional label={words.labels.name} hint={words.name_hint} />
      <Field
        {...own}
        name="participant_id"
        kind="select"
        optional
        label={words.labels.participant_id}
        hint={words.seat_hint}
        options={[
          { value: '', label: words.no_seat },
          ...seats.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  )
}
