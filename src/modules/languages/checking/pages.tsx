import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { nameOfLanguage } from '../../../platform/format.ts'
import { spokenIn } from '../../../platform/kits.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Part } from '../../../platform/words.ts'
import type { Kit } from '../queries.ts'
import type { Standing } from '../rules.ts'
import { text } from '../text/index.ts'
import { countsSaid, kitCrumbs } from '../writing/pages.tsx'

/** What others have written, for a second person: right, or written anew. */
export function CheckPage(props: {
  context: PageContext
  kit: Kit
  part: Part
  standing: readonly Standing[]
  /** How many of the waiting texts the reader wrote. */
  own: number
  /** Why this reader cannot approve here, told before the work. */
  refusal: 'demo' | 'not_named' | null
  state: FormState
}) {
  const { context, kit, part, standing, own, refusal, state } = props
  const { language } = context
  const words = text[language]
  const title = words.check_title(words.parts[part].name, nameOfLanguage(language, kit.code))
  const chosen = [state.values.right ?? []].flat()
  return (
    <Page
      context={context}
      title={title}
      crumbs={kitCrumbs(language, kit)}
      said={words.said}
      state={state}
      narrow
    >
      <header class="head">
        <h1>{title}</h1>
        {standing.length > 0 && !refusal ? <p class="lead">{words.check_lead}</p> : null}
      </header>
      {refusal ? (
        <div class="ds-alert" data-color="info">
          <p>{words.conflicts[`${refusal}_checks`]}</p>
        </div>
      ) : null}
      {standing.length === 0 ? <p class="empty">{words.check_none}</p> : null}
      {own > 0 ? <p>{words.check_own(own)}</p> : null}
      {standing.length > 0 && !refusal ? (
        <Form
          state={state}
          language={language}
          errors={words.errors}
          action={`/languages/${kit.code}/check?part=${part}`}
          submit={words.check_submit}
          labels={Object.fromEntries(standing.map(one => [one.newest!.id, words.instead]))}
        >
          {standing.map(({ word, newest }) => (
            <fieldset class="ds-fieldset kit-check">
              <legend lang={kit.code} dir={kit.direction}>
                {newest!.body}
              </legend>
              <p class="soft">
                {words.in_bokmal}: <span {...spokenIn('nb', language)}>{word.source}</span>{' '}
                {countsSaid(language, word.counts)}
              </p>
              <div class="ds-field">
                <input
                  class="ds-input"
                  type="checkbox"
                  id={`right-${newest!.id}`}
                  name="right"
                  value={newest!.id}
                  checked={chosen.includes(newest!.id)}
                />
                <label class="ds-label" for={`right-${newest!.id}`}>
                  {words.right}
                </label>
              </div>
              <details class="ds-details" open={Boolean(state.errors[newest!.id])}>
                <summary>{words.instead}</summary>
                <div>
                  <Field
                    state={state}
                    language={language}
                    errors={words.errors}
                    name={newest!.id}
                    kind="long"
                    rows={2}
                    label={words.instead}
                    hint={words.instead_hint}
                    spoken={{ value: { lang: kit.code, dir: kit.direction } }}
                  />
                </div>
              </details>
            </fieldset>
          ))}
        </Form>
      ) : null}
    </Page>
  )
}
