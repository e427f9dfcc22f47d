import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { Address, Page, type PageContext } from '../../../../platform/page.tsx'
import type { organisationOf } from '../queries.ts'
import { kinds } from '../rules.ts'
import { text } from '../text/index.ts'

type Organisation = Awaited<ReturnType<typeof organisationOf>>

/** What is known of the organisation. */
export function Facts(props: { language: Language; organisation: Organisation; edit: string | null }) {
  const { organisation, edit } = props
  const words = text[props.language]
  const facts = [
    [words.municipality, organisation.municipality],
    [words.organisation_number, organisation.organisation_number],
    [words.contact_email, organisation.contact_email],
    [words.privacy_officer, organisation.privacy_officer],
    [words.privacy_officer_email, organisation.privacy_officer_email],
  ] as const
  return (
    <section>
      <h2>{words.facts}</h2>
      <dl class="facts">
        {facts.map(([term, fact]) => (
          <>
            <dt>{term}</dt>
            <dd>{fact ? <Address>{fact}</Address> : <span class="soft">{words.not_given}</span>}</dd>
          </>
        ))}
      </dl>
      {edit ? (
        <p class="acts">
          <a href={edit}>{words.change}</a>
        </p>
      ) : null}
    </section>
  )
}

type Own = { state: FormState; language: Language; errors: Readonly<Record<string, string>> }

/** What one says of an organisation first; the installation's page asks for the same. */
export function NameAndPlace(props: { own: Own; municipalities: readonly { name: string }[] }) {
  const { own } = props
  const words = text[own.language]
  return (
    <>
      <Field {...own} name="name" label={words.name} />
      <Field
        {...own}
        name="kind"
        kind="select"
        label={words.kind}
        options={kinds.map(value => ({ value, label: words.kinds[value] }))}
      />
      <Field
        {...own}
        name="municipality"
        optional
        label={words.municipality}
        hint={words.municipality_hint}
        list={props.municipalities.map(one => one.name)}
        autocomplete="off"
      />
    </>
  )
}

/** What is known of the organisation, for its administrators to change. */
export function EditOrganisationPage(props: {
  context: PageContext
  organisation: Organisation
  municipalities: readonly { name: string }[]
  state: FormState
}) {
  const { context, organisation, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language, errors: words.errors }
  const here = `/o/${organisation.id}/edit`
  return (
    <Page
      context={context}
      title={words.edit_title}
      state={state}
      crumbs={[{ href: `/o/${organisation.id}`, label: organisation.name }]}
      narrow
    >
      <h1>{words.edit_title}</h1>
      <Form {...own} action={here} back={here} submit={words.save} labels={labelsOf(language)}>
        <NameAndPlace own={own} municipalities={props.municipalities} />
        <Field {...own} name="organisation_number" optional label={words.organisation_number} />
        <Field
          {...own}
          name="contact_email"
          kind="email"
          optional
          label={words.contact_email}
          hint={words.contact_hint}
        />
        <Field
          {...own}
          name="privacy_officer"
          optional
          label={words.privacy_officer}
          hint={words.privacy_officer_hint}
        />
        <Field
          {...own}
          name="privacy_officer_email"
          kind="email"
          optional
          label={words.privacy_officer_email}
        />
      </Form>
    </Page>
  )
}

export const labelsOf = (language: Language): Record<string, string> => {
  const { name, kind, municipality, organisation_number } = text[language]
  const { contact_email, privacy_officer, privacy_officer_email } = text[language]
  const about = { name, kind, municipality, organisation_number }
  return { ...about, contact_email, privacy_officer, privacy_officer_email }
}
