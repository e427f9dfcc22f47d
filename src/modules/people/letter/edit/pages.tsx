import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { afterwards } from '../rules.ts'
import { text } from '../text/index.ts'

/** What only people can say of how one takes part; the letter fetches the rest by itself. */
export function EditLetterPage(props: { context: PageContext; initiative: Initiative; state: FormState }) {
  const { context, initiative, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language, optional: true }
  const letter = `/i/${initiative.initiative_id}/letter`
  const { fields, hints } = words
  return (
    <Page context={context} title={words.edit_title} state={state} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={letter}>{words.to_letter}</a>
        </p>
        <h1>{words.edit_title}</h1>
        <p class="lead">{words.edit_lead}</p>
      </header>
      <Form
        state={state}
        language={language}
        action={`${letter}/edit`}
        submit={words.save}
        labels={fields}
        back={letter}
      >
        <Field {...own} name="contact" label={fields.contact} hint={hints.contact} />
        <Field {...own} name="contact_details" label={fields.contact_details} />
        <Field {...own} name="methods" kind="long" label={fields.methods} hint={hints.methods} />
        <Field {...own} name="introduced_by" label={fields.introduced_by} hint={hints.introduced_by} />
        <Field {...own} name="other_sources" label={fields.other_sources} hint={hints.other_sources} />
        <Field {...own} name="abroad" label={fields.abroad} hint={hints.abroad} />
        <Field {...own} name="ends_on" kind="date" label={fields.ends_on} />
        <Field
          state={state}
          language={language}
          name="afterwards"
          kind="select"
          label={fields.afterwards}
          options={afterwards.map(value => ({
            value,
            label: words.afterwards_options[value || 'not_decided'],
          }))}
        />
        <Field
          {...own}
          name="afterwards_more"
          kind="long"
          rows={2}
          label={fields.afterwards_more}
          hint={hints.afterwards_more}
        />
        <Field {...own} name="assessed_by" label={fields.assessed_by} hint={hints.assessed_by} />
      </Form>
    </Page>
  )
}
