import { Field, Form, type FormState } from '../../../platform/form.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { FileField } from '../../../platform/upload.tsx'
import { ImpactPage, impactOf } from '../pages.tsx'
import type { Fault } from './rules.ts'
import { text, wordsOf } from './text/index.ts'

/** The ways out for the plan, and the way in for one made elsewhere. */
export function ImportPage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  state: FormState
  faults: readonly Fault[]
  /** A plan stands here already: it is replaced only if that is ticked. */
  there: boolean
}) {
  const { context, initiative, state, there } = props
  const { language } = context
  const words = text[language]
  const plan = impactOf(initiative.initiative_id)
  const own = { state, language, errors: words.errors }
  return (
    <ImpactPage context={context} initiative={initiative} words={words} state={state}>
      <section>
        <h2>{words.out}</h2>
        <p>{words.out_lead}</p>
        <ul class="rows">
          {(['xlsx', 'json'] as const).map(kind => (
            <li>
              <b>
                <a href={`${plan}/plan.${kind}`} download="">
                  {words[kind]}
                </a>
              </b>
              <span>{words[`${kind}_hint`]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.bring}</h2>
        <p>{words.bring_lead}</p>
        <Faults context={context} faults={props.faults} />
        <Form
          {...own}
          action={`${plan}/import`}
          submit={words.submit}
          labels={{ file: words.file, replace: words.replace }}
          upload
        >
          <FileField
            {...own}
            name="file"
            label={words.file}
            hint={words.file_hint}
            accept=".json,.xlsx,application/json"
          />
          {there ? (
            <Field {...own} kind="tick" name="replace" label={words.replace} hint={words.replace_hint} />
          ) : null}
        </Form>
        <p class="soft">{words.names}</p>
      </section>
    </ImpactPage>
  )
}

const most_shown = 20

function Faults({ context, faults }: { context: PageContext; faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  const words = text[context.language]
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{words.nothing_kept}</h2>
      <ul>
        {faults.slice(0, most_shown).map(fault => (
          <li>{told(context, fault)}</li>
        ))}
      </ul>
      {faults.length > most_shown ? <p>{words.more(faults.length - most_shown)}</p> : null}
    </div>
  )
}

/** One fault as a sentence: which sheet, which row as a spreadsheet counts, which column. */
function told({ language }: PageContext, fault: Fault): string {
  const words = text[language]
  const { lists, columns } = wordsOf(language)
  const codes: Readonly<Record<string, string | ((place: Parameters<typeof words.place>[0]) => string)>> =
    words.faults
  const place = {
    list: fault.list ? lists[fault.list] : '',
    // The heads of the columns are row 1.
    row: fault.row + 1,
    column: columns[fault.column] ?? fault.column,
  }
  const found = codes[fault.code.split(':')[0]!] ?? words.faults.invalid
  return typeof found === 'function'
    ? found({ ...place, what: '' })
    : fault.list
      ? words.place({ ...place, what: found })
      : found
}
