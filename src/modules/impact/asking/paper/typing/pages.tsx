import { Button, errorText } from '../../../../../platform/form.tsx'
import type { Language } from '../../../../../platform/language.ts'
import type { PageContext } from '../../../../../platform/page.tsx'
import { text as platform_text } from '../../../../../platform/text/index.ts'
import type { Initiative } from '../../../../initiatives/queries.ts'
import { ImpactPage } from '../../../pages.tsx'
import { QuestionFields } from '../../answering/questions/pages.tsx'
import { text as answering_text } from '../../answering/text/index.ts'
import { type Asking, frozenIn } from '../../queries.ts'
import type { Typed } from '../../rules.ts'
import { text } from '../../text/index.ts'

/** A sheet of paper, typed by somebody else: as large as on the answering page, and an empty one after it. */
export function TypingPage(props: {
  context: PageContext
  initiative: Initiative
  asking: Asking
  here: string
  key: string
  typed: Typed
  errors: Readonly<Record<string, string>>
  /** The key of the sheet before this one, for as long as this page is open. */
  last: string | null
  undone: boolean
}) {
  const { context, initiative, asking, here, errors, last } = props
  const { language } = context
  const words = text[language].typing
  const names = Object.keys(errors).filter(name => name !== 'key')
  const state = { values: {}, errors, conflict: null }
  const told = last ? words.kept : props.undone ? words.undone : null
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead }}
      above={[{ href: here, label: asking.title }]}
      state={state}
    >
      {told ? (
        <div class="ds-alert" data-color="success" role="status">
          <p>{told}</p>
        </div>
      ) : null}
      {last ? (
        <div class="acts">
          <span>{words.mend}</span>
          <Button action={`${here}/paper/undo`} label={words.undo} variant="tertiary" carry={{ key: last }} />
        </div>
      ) : null}
      <form method="post" action={`${here}/paper`} autocomplete="off" novalidate class="asking-typing">
        {names.length > 0 ? (
          <div class="ds-error-summary" id="error-summary" role="alert" tabindex={-1} data-focus>
            <h2>{platform_text[language].error_summary}</h2>
            <ul>
              {names.map(name => (
                <li>
                  <a class="ds-link" href={`#${name}`}>
                    {errorText(language, errors[name]!, answering_text[language].errors)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <input type="hidden" name="key" value={props.key} />
        <QuestionFields
          questions={frozenIn(asking)}
          typed={props.typed}
          language={language}
          written_in={initiative.language as Language}
          errors={errors}
        />
        <p class="acts">
          <button type="submit" class="ds-button">
            {words.save}
          </button>
          <a href={here}>{words.back}</a>
        </p>
      </form>
    </ImpactPage>
  )
}
