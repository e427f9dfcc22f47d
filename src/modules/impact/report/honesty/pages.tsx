import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { ImpactPage, impactOf } from '../../pages.tsx'
import { lengths } from '../../plan/rules.ts'
import { type HonestyField, honesty_fields, type Reminder } from './rules.ts'
import { remind, text } from './text/index.ts'

type Reminders = Record<HonestyField, readonly Reminder[]>

/** What the figures cannot say, in the words of those who did the work; beside it, what the plan itself tells. */
export function HonestyPage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  reminders: Reminders
  state: FormState
  may_write: boolean
}) {
  const { context, initiative, reminders, state } = props
  const { language } = context
  const words = text[language]
  const base = impactOf(initiative.initiative_id)
  const labels = Object.fromEntries(honesty_fields.map(name => [name, words.fields[name].label]))
  const own = { language, state }
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: props.may_write ? words.lead : words.read_lead, said: words.said }}
      state={state}
      head={
        <p class="noprint">
          <a href={`${base}/report`}>{words.to_report}</a>
        </p>
      }
      {...(props.may_write && { scripts: ['saving.js'] })}
    >
      {props.may_write ? (
        <Form
          {...own}
          action={`${base}/honesty`}
          submit={words.save}
          labels={labels}
          back={`${base}/honesty`}
          saves
        >
          {honesty_fields.map(name => (
            <div class="honest">
              <Field
                {...own}
                name={name}
                kind="long"
                rows={3}
                most={lengths.paragraph}
                optional
                label={words.fields[name].label}
                hint={words.fields[name].hint}
              />
              <Seen language={language} reminders={reminders[name]} />
            </div>
          ))}
        </Form>
      ) : (
        honesty_fields.map(name => (
          <section>
            <h2>{words.fields[name].label}</h2>
            <p class={state.values[name] ? 'said-so' : 'soft'} dir="auto">
              {String(state.values[name] ?? '') || words.empty}
            </p>
            <Seen language={language} reminders={reminders[name]} />
          </section>
        ))
      )}
    </ImpactPage>
  )
}

function Seen({ language, reminders }: { language: Language; reminders: readonly Reminder[] }) {
  if (reminders.length === 0) return null
  return (
    <details class="ds-details" open={reminders.length <= 3}>
      <summary>{text[language].seen}</summary>
      <ul>
        {reminders.map(one => (
          <li>{remind(language, one)}</li>
        ))}
      </ul>
    </details>
  )
}
