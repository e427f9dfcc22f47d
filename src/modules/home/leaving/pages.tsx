import type { Access } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { text as platform_text } from '../../../platform/text/index.ts'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../../people/pages.tsx'
import type { Participant } from '../../people/queries.ts'
import type { Thing } from '../../people/things/queries.ts'
import type { Round } from '../../scorecard/rounds/queries.ts'
import type { Mention } from './queries.ts'
import { text } from './text/index.ts'

type Successors = readonly Pick<Participant, 'id' | 'name'>[] | null

/** Two clear ways to leave. */
export function LeavePage(props: {
  context: PageContext
  initiative: Initiative
  successors: Successors
  state: FormState
}) {
  const { context, initiative, successors, state } = props
  const { language } = context
  const words = text[language]
  const me = `/i/${initiative.initiative_id}/me`
  const own = { state, language }
  return (
    <Page context={context} title={words.title} state={state} crumbs={crumbsOf(initiative)} under="me" narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          {words.take_along} <a href={`${me}/things`}>{words.things}</a>
        </p>
      </header>
      {successors?.length === 0 ? (
        <Nobody language={language} initiative={initiative} />
      ) : (
        <>
          <section>
            <h2>{words.keep_title}</h2>
            <p>{words.keep_text}</p>
            <Form
              {...own}
              action={`${me}/leave`}
              submit={words.keep_do}
              labels={{ successor: words.successor, reason: words.reason }}
              errors={words.errors}
            >
              <Successor {...own} successors={successors} />
              <Field {...own} name="reason" optional label={words.reason} hint={words.reason_hint} />
            </Form>
          </section>
          <section>
            <h2>{words.erase_title}</h2>
            <p>{words.erase_text}</p>
            <p>
              <a class="ds-button" data-variant="secondary" href={`${me}/erase`}>
                {words.erase_see}
              </a>
            </p>
          </section>
        </>
      )}
    </Page>
  )
}

function Successor(props: { state: FormState; language: Language; successors: Successors }) {
  const { state, language, successors } = props
  const words = text[language]
  if (!successors) return null
  return (
    <Field
      state={state}
      language={language}
      name="successor"
      kind="select"
      label={words.successor}
      hint={words.successor_hint}
      errors={words.errors}
      options={[
        { value: '', label: words.successor_choose },
        ...successors.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

/** The last who leads, and nobody to take over. */
function Nobody(props: { language: Language; initiative: Initiative }) {
  const words = text[props.language]
  return (
    <div class="ds-alert" data-color="warning">
      <h2>{words.nobody_title}</h2>
      <p>{words.nobody}</p>
      <p class="acts">
        <a href={`/i/${props.initiative.initiative_id}/people/add`}>{words.nobody_people}</a>
        <a href="/contact">{words.nobody_contact}</a>
      </p>
    </div>
  )
}

/** What goes, what stays, where the name stands in the words of others; then one button. */
export function ErasePage(props: {
  context: PageContext
  access: Access
  initiative: Initiative
  things: readonly Thing[]
  rounds: readonly Round[]
  mentions: readonly Mention[]
  successors: Successors
  state: FormState
}) {
  const { context, access, initiative, things, rounds, mentions, successors, state } = props
  const { language } = context
  const words = text[language]
  const { held } = platform_text[language]
  const base = `/i/${initiative.initiative_id}`
  const own = { state, language }
  const own_things = things.filter(one => one.holds.exported && one.rows.some(row => row.own))
  const goes = own_things.filter(one => one.holds.erase === 'row')
  const stays = own_things.filter(one => one.holds.erase === 'unlink')
  return (
    <Page
      context={context}
      title={words.page_title}
      state={state}
      crumbs={crumbsOf(initiative)}
      scripts={['leaving.js']}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={`${base}/me/leave`}>{words.title}</a>
        </p>
        <h1>{words.page_title}</h1>
        <p class="lead">{words.page_lead}</p>
      </header>
      <section>
        <h2>{words.goes}</h2>
        <ul>
          {goes.map(one => (
            <li>{held[one.holds.table]}</li>
          ))}
          <li>{words.goes_keys}</li>
          <li>{words.goes_research}</li>
        </ul>
      </section>
      <section>
        <h2>{words.stays}</h2>
        <p>{words.stays_archive}</p>
        <ul>
          {stays.map(one => (
            <li>{held[one.holds.table]}</li>
          ))}
          <li>{words.stays_results}</li>
          <li>{words.stays_traces}</li>
        </ul>
      </section>
      {rounds.length > 0 ? <Answers language={language} base={base} rounds={rounds} /> : null}
      <Mentions language={language} mentions={mentions} />
      {successors?.length === 0 ? (
        <Nobody language={language} initiative={initiative} />
      ) : (
        <section>
          <Form
            {...own}
            action={`${base}/me/erase`}
            submit={words.erase_do}
            final
            labels={{ successor: words.successor }}
            errors={words.errors}
          >
            {/* The script finds by it what this device has kept for the seat. */}
            <div data-leaving={access.participant_id}>
              <Successor {...own} successors={successors} />
            </div>
          </Form>
          <p>
            <a href={`${base}/me`}>{words.stop}</a>
          </p>
        </section>
      )}
    </Page>
  )
}

function Answers(props: { language: Language; base: string; rounds: readonly Round[] }) {
  const { language, base, rounds } = props
  const words = text[language]
  return (
    <section>
      <h2>{words.answers}</h2>
      <p data-without-script>{words.answers_plain}</p>
      <p data-found hidden>
        {words.answers_found}
      </p>
      <p data-not-found hidden>
        {words.answers_missing}
      </p>
      <ul>
        {rounds.map(round => (
          <li>
            <a href={`${base}/rounds/${round.id}/answer`}>{words.answers_go(round.number)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mentions(props: { language: Language; mentions: readonly Mention[] }) {
  const words = text[props.language]
  return (
    <section>
      <h2>{words.mentions}</h2>
      {props.mentions.length === 0 ? (
        <p>{words.mentions_none}</p>
      ) : (
        <>
          <p>{words.mentions_text}</p>
          <ul class="rows">
            {props.mentions.map(({ place, href, text: said }) => (
              <li>
                <b>
                  <a href={href}>{words.places[place]}</a>
                </b>
                <span>{said}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** For those who lead, when somebody has asked them to. */
export function EraseOtherPage(props: {
  context: PageContext
  initiative: Initiative
  person: Pick<Participant, 'id' | 'name'>
  alone: boolean
  mentions: readonly Mention[]
}) {
  const { context, initiative, person, alone, mentions } = props
  const { language } = context
  const words = text[language]
  const people = `/i/${initiative.initiative_id}/people`
  return (
    <Page context={context} title={words.other_title(person.name)} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={people}>{platform_text[language].who_reads.people}</a>
        </p>
        <h1>{words.other_title(person.name)}</h1>
        <p class="lead">{words.other_lead}</p>
      </header>
      <section>
        <p>{words.other_research}</p>
        <p>{words.other_stays}</p>
        <p>{words.answers_other}</p>
      </section>
      <Mentions language={language} mentions={mentions} />
      <section>
        {alone ? <p>{words.other_alone}</p> : null}
        <div class="acts">
          {alone ? null : (
            <Button action={`${people}/${person.id}/erase`} label={words.other_do(person.name)} />
          )}
          <a href={people}>{words.stop}</a>
        </div>
      </section>
    </Page>
  )
}
