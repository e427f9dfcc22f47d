import { Button, Field, Form, type FormState, fresh, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { type Initiative, party_text } from '../../initiatives/queries.ts'
import { crumbsOf, languageOptions, partyOptions } from '../pages.tsx'
import type { me, Participant } from '../queries.ts'
import { levelOf, levels, researchesHere } from '../rules.ts'
import { text } from '../text/index.ts'
import { text as hub_text } from './text/index.ts'

/** One seat, for facilitators: the link to it, what its person may do, and how it is given up. */
export function SeatPage(props: {
  context: PageContext
  initiative: Initiative
  person: Participant
  state: FormState
  /** Giving the seat up, when that form comes back. */
  leaving?: FormState | undefined
}) {
  const { context, initiative, person, state, leaving } = props
  const { language } = context
  const words = text[language]
  const people = `/i/${initiative.initiative_id}/people`
  const here = `${people}/${person.id}`
  const own = { state, language }
  const failed = isBack(state)
  const researches = researchesHere(person.grants) ? { researches: 'yes' } : {}
  const may = { language, state: fresh({ level: levelOf(person.grants), ...researches }) }
  return (
    <Page
      context={context}
      title={words.edit_title(person.name)}
      state={leaving ?? state}
      crumbs={crumbsOf(initiative)}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={people}>{words.to_people}</a>
        </p>
        <h1>{words.edit_title(person.name)}</h1>
        <p class="lead">
          {party_text[language][person.party]}
          {person.belongs_to ? `, ${person.belongs_to}` : ''}
        </p>
      </header>
      <section>
        <p>{person.claimed ? words.make_link_claimed : words.make_link_explain}</p>
        <div class="acts">
          <Button
            action={`${here}/invite`}
            label={words.make_link}
            variant={person.claimed ? 'secondary' : 'primary'}
          />
          {person.email ? (
            <Button
              action={`${here}/invite`}
              label={words.send_by_mail}
              variant="secondary"
              carry={{ by_mail: 'yes' }}
            />
          ) : null}
        </div>
      </section>
      <section>
        <details class="ds-details" open={failed}>
          <summary>{words.change_fold}</summary>
          <div>
            <Form
              {...own}
              action={here}
              back={here}
              submit={words.save}
              variant="secondary"
              errors={words.errors}
              labels={{
                name: words.name,
                party: words.party,
                belongs_to: words.belongs_to,
                email: words.email,
                language: words.language,
              }}
            >
              <Field {...own} name="name" label={words.name} />
              <Field
                {...own}
                name="party"
                kind="select"
                errors={words.errors}
                label={words.party}
                options={partyOptions(language)}
              />
              <Field {...own} name="belongs_to" optional label={words.belongs_to} />
              <Field {...own} name="email" kind="email" optional label={words.email} />
              <Field
                {...own}
                name="language"
                kind="select"
                label={words.language}
                options={languageOptions()}
              />
            </Form>
          </div>
        </details>
        <details class="ds-details">
          <summary>{words.level(person.name)}</summary>
          <div>
            <Form {...may} action={`${here}/level`} submit={words.save} variant="secondary">
              <Field
                {...may}
                name="level"
                kind="choice"
                label={words.level(person.name)}
                options={levels.map(value => ({
                  value,
                  label: words.levels[value],
                  hint: words.level_hints[value],
                }))}
              />
              <Field
                {...may}
                name="researches"
                kind="tick"
                label={words.researches}
                hint={words.researches_hint}
              />
            </Form>
          </div>
        </details>
        <details class="ds-details" open={leaving !== undefined}>
          <summary>{words.leave_fold(person.name)}</summary>
          <div>
            <p>{words.leave_explain}</p>
            <LeaveForm language={language} here={here} submit={words.leave} leaving={leaving} />
            <p>
              <a href={`${here}/erase`}>{hub_text[language].erase_other(person.name)}</a>
            </p>
          </div>
        </details>
      </section>
    </Page>
  )
}

/** Where a person finds everything that is theirs, each with the way to it. */
const own_places = {
  mine: ['things', 'consents', 'agreement', 'research', 'readings'],
  got: ['needs', 'follow-up', 'exchange', 'letter', 'weekly', 'follow'],
  doors: ['ways', 'leave'],
} as const

/** The person's own seat: what they are called here, and everything that is theirs. */
export function MePage(props: {
  context: PageContext
  initiative: Initiative
  seat: Awaited<ReturnType<typeof me>>
  state: FormState
}) {
  const { context, initiative, seat, state } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/me`
  const own = { state, language }
  const date = (day: Date) => formatDate(language, day)
  return (
    <Page
      context={context}
      title={words.me_title}
      state={state}
      crumbs={crumbsOf(initiative)}
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.me_title}</h1>
        <p class="lead">{words.me_as(party_text[language][seat.party])}</p>
      </header>
      <Places language={language} here={here} which="mine" />
      <Places language={language} here={here} which="got" />
      <section>
        <h2>{hub_text[language].name_title}</h2>
        <Form
          {...own}
          action={here}
          back={here}
          submit={words.save}
          variant="secondary"
          labels={{ name: words.me_name, language: words.me_language }}
        >
          <Field {...own} name="name" label={words.me_name} />
          <Field
            {...own}
            name="language"
            kind="select"
            label={words.me_language}
            options={languageOptions()}
          />
        </Form>
      </section>
      <Places language={language} here={here} which="doors" />
      <section>
        <h2>{words.me_code}</h2>
        <p>{words.me_code_text}</p>
        <Button action={`${here}/code`} label={words.me_code_make} variant="secondary" />
      </section>
      {seat.links.length > 0 ? (
        <section>
          <h2>{words.me_links}</h2>
          <ul>
            {seat.links.map(link => (
              <li>
                {link.used_at
                  ? words.me_link(link.issued_by_name, date(link.issued_at), date(link.used_at))
                  : words.me_link_open(link.issued_by_name, date(link.issued_at))}
              </li>
            ))}
          </ul>
          <p class="soft">{words.me_links_lead}</p>
        </section>
      ) : null}
    </Page>
  )
}

function Places(props: { language: Language; here: string; which: keyof typeof own_places }) {
  const words = hub_text[props.language]
  return (
    <section>
      <h2>{words.parts[props.which]}</h2>
      <ul class="rows">
        {own_places[props.which].map(place => (
          <li>
            <b>
              <a href={place === 'ways' ? '/mine/ways' : `${props.here}/${place}`}>
                {words.places[place].name}
              </a>
            </b>
            <span>{words.places[place].about}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** After leaving. */
export function LeftPage(props: { context: PageContext }) {
  const words = text[props.context.language]
  return (
    <Page context={props.context} title={words.left_title} narrow>
      <header class="head">
        <h1>{words.left_title}</h1>
        <p class="lead">{words.left_text}</p>
      </header>
      <p>
        <a class="ds-button" href="/">
          {words.to_front}
        </a>
      </p>
    </Page>
  )
}

/** Giving a seat up, with a reason if one wishes. */
function LeaveForm(props: {
  language: Language
  here: string
  submit: string
  leaving: FormState | undefined
}) {
  const words = text[props.language]
  const own = { language: props.language, state: props.leaving ?? fresh() }
  return (
    <Form
      {...own}
      action={`${props.here}/leave`}
      submit={props.submit}
      variant="secondary"
      labels={{ reason: words.leave_reason }}
    >
      <Field {...own} name="reason" optional label={words.leave_reason} hint={words.leave_reason_hint} />
    </Form>
  )
}
