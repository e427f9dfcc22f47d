import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { spokenIn } from '../../../../platform/kits.ts'
import { type Language, language_names, languages } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { hrefOf } from '../pages.tsx'
import type { Letter } from '../queries.ts'
import { type LetterField, letter_fields } from '../rules.ts'
import { text } from '../text/index.ts'

const rows: Readonly<Record<LetterField, number>> = {
  greeting: 4,
  why_you: 4,
  purpose: 7,
  practical: 7,
  free: 4,
  contact: 4,
}

/** The letter in its parts, each with what the guide advises. `letter` is null while it has not been kept. */
export function ComposePage(props: {
  context: PageContext
  initiative: Initiative
  letter: Letter | null
  /** The letter's own language, which may be another than the page's. */
  written_in: Language
  may_remove: boolean
  state: FormState
}) {
  const { context, initiative, letter, written_in, state } = props
  const { language } = context
  const words = text[language]
  const { compose } = words
  const own = { state, language }
  const spoken = spokenIn(written_in, language)
  const title = letter ? compose.edit_title : compose.new_title
  const here = letter ? hrefOf(initiative, letter) : `${hrefOf(initiative)}/new`
  return (
    <Page context={context} title={title} state={state} crumbs={crumbsOf(initiative, language)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={hrefOf(initiative)}>{words.back}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{letter ? compose.edit_lead : compose.new_lead}</p>
        {letter ? null : <LetterLanguages here={here} language={written_in} label={compose.in_language} />}
      </header>
      <Form {...own} action={here} back={here} submit={compose.submit} labels={compose.labels}>
        {letter ? null : <input type="hidden" name="language" value={written_in} />}
        {letter_fields.map(field => (
          <Field
            {...own}
            name={field}
            kind="long"
            rows={rows[field]}
            label={compose.labels[field]}
            hint={compose.advice[field]}
            spoken={{ value: spoken }}
          />
        ))}
        <Field {...own} name="name" label={compose.labels.name} hint={compose.advice.name} />
      </Form>
      {letter && props.may_remove ? (
        <details class="ds-details">
          <summary>{compose.remove}</summary>
          <div>
            <p>{compose.remove_lead}</p>
            <Button action={`${here}/remove`} label={compose.remove} variant="secondary" />
          </div>
        </details>
      ) : null}
    </Page>
  )
}

/** The suggestion in another language; what was typed meanwhile is not carried over. */
function LetterLanguages(props: { here: string; language: Language; label: string }) {
  return (
    <p>
      {props.label}:{' '}
      {languages.map((code, at) => (
        <>
          {at > 0 ? ' · ' : null}
          {code === props.language ? (
            <b lang={code}>{language_names[code]}</b>
          ) : (
            <a href={`${props.here}?language=${code}`} lang={code}>
              {language_names[code]}
            </a>
          )}
        </>
      ))}
    </p>
  )
}
