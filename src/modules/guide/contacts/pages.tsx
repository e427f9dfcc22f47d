import { type Access, worksHere } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { type Initiative, party_text } from '../../initiatives/queries.ts'
import type { Participant } from '../../people/queries.ts'
import { crumbsOf, GuidePage } from '../pages.tsx'
import type { ContactPerson, Continuity } from './queries.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative; seats: readonly Participant[]; state: FormState }

const pathOf = ({ initiative_id }: Initiative) => `/i/${initiative_id}/guide/contacts`

/** Whom people get hold of now, who it was before, and how often it changed. */
export function ContactsPage(props: Show & { access: Access; continuity: Continuity }) {
  const { context, initiative, access, continuity, seats, state } = props
  const { language } = context
  const words = text[language]
  const here = pathOf(initiative)
  const may_write = worksHere(access)
  const list = (contacts: readonly ContactPerson[], heading: string) =>
    contacts.length > 0 ? (
      <section>
        <h2>{heading}</h2>
        <ul class="rows">
          {contacts.map(contact => (
            <ContactRow language={language} contact={contact} href={may_write ? here : null} />
          ))}
        </ul>
      </section>
    ) : null
  return (
    <GuidePage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      head={
        <>
          {continuity.changes > 0 ? <p class="late">{words.changes(continuity.changes)}</p> : null}
          {continuity.changes > 0 ? <p>{words.changes_mean}</p> : null}
          {continuity.warnings.map(warning => (
            <p class="late">{words.warnings[warning]}</p>
          ))}
        </>
      }
    >
      {continuity.now.length + continuity.soon.length + continuity.before.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : null}
      {list(continuity.now, words.now)}
      {list(continuity.soon, words.soon)}
      {may_write ? (
        <section class="noprint">
          <details class="ds-details" open={continuity.now.length === 0 || isBack(state)}>
            <summary>{words.add}</summary>
            <div>
              <ContactForm
                language={language}
                state={state}
                seats={seats}
                action={here}
                takes_over={[...continuity.now, ...continuity.soon].filter(one => one.to_day === null)}
              />
            </div>
          </details>
        </section>
      ) : null}
      {list(continuity.before, words.before)}
    </GuidePage>
  )
}

function ContactRow(props: { language: Language; contact: ContactPerson; href: string | null }) {
  const { language, contact, href } = props
  const words = text[language]
  const { from_day, to_day } = contact
  const name = contact.name ?? words.gone
  return (
    <li>
      <b dir="auto">{name}</b>
      {contact.contact_for ? <p dir="auto">{contact.contact_for}</p> : null}
      <span>
        {to_day
          ? words.from_to(formatDate(language, from_day), formatDate(language, to_day))
          : words.from(formatDate(language, from_day))}
      </span>
      {contact.why_ended ? <p dir="auto">{contact.why_ended}</p> : null}
      {href ? (
        <a class="end noprint" href={`${href}/${contact.id}`}>
          {to_day ? words.change : words.change_or_end}
          <span class="sr"> {name}</span>
        </a>
      ) : null}
    </li>
  )
}

/** One of them: what stands there, a last day, and a way to take it away. */
export function ContactPage(props: Show & { contact: ContactPerson }) {
  const { context, initiative, contact, seats, state } = props
  const { language } = context
  const words = text[language]
  const here = pathOf(initiative)
  return (
    <Page
      context={context}
      title={words.change_title}
      state={state}
      crumbs={crumbsOf(initiative, language)}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={here}>{words.title}</a>
        </p>
        <p class="eyebrow">{words.change_title}</p>
        <h1 dir="auto">{contact.name ?? words.gone}</h1>
      </header>
      <ContactForm language={language} state={state} seats={seats} action={`${here}/${contact.id}`} />
      <section>
        <h2>{words.remove_title}</h2>
        <p>{words.remove_lead}</p>
        <Button action={`${here}/${contact.id}/remove`} label={words.remove} variant="secondary" />
      </section>
    </Page>
  )
}

function ContactForm(props: {
  language: Language
  state: FormState
  seats: readonly Participant[]
  action: string
  /** Whom a new one may take over from; not there where one is changed. */
  takes_over?: readonly ContactPerson[]
}) {
  const { language, state, seats, action, takes_over } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const labels = {
    name: words.name,
    participant_id: words.seat,
    contact_for: words.contact_for,
    from_day: words.from_day,
    to_day: words.to_day,
    instead_of: words.instead_of,
    why_ended: words.why_ended,
  }
  const why = (
    <Field
      {...own}
      name="why_ended"
      kind="long"
      rows={2}
      optional
      label={labels.why_ended}
      hint={words.why_hint}
    />
  )
  return (
    <Form {...own} action={action} back={action} submit={words.save} labels={labels}>
      <Field
        {...own}
        name="participant_id"
        kind="select"
        optional
        label={labels.participant_id}
        options={[
          { value: '', label: words.no_seat },
          ...seats.map(one => ({ value: one.id, label: `${one.name}, ${party_text[language][one.party]}` })),
        ]}
      />
      <Field {...own} name="name" optional label={labels.name} hint={words.name_hint} />
      <Field {...own} name="contact_for" optional label={labels.contact_for} hint={words.contact_for_hint} />
      <Field
        {...own}
        name="from_day"
        kind="date"
        optional
        label={labels.from_day}
        hint={words.from_day_hint}
      />
      {takes_over === undefined ? (
        <>
          <Field {...own} name="to_day" kind="date" optional label={labels.to_day} hint={words.to_day_hint} />
          {why}
        </>
      ) : takes_over.length > 0 ? (
        <>
          <Field
            {...own}
            name="instead_of"
            kind="select"
            optional
            label={labels.instead_of}
            options={[
              { value: '', label: words.nobody_before },
              ...takes_over.map(one => ({ value: one.id, label: one.name ?? words.gone })),
            ]}
          />
          {why}
        </>
      ) : null}
    </Form>
  )
}
