import type { Access } from '../../../platform/access.ts'
import { Choices } from '../../../platform/choices.tsx'
import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { GuidePage } from '../pages.tsx'
import type { Chosen } from './queries.ts'
import {
  type Answers,
  forms,
  isShared,
  type ParticipationForm,
  question_names,
  questions,
  type Suggestion,
  suggest,
} from './rules.ts'
import { text } from './text/index.ts'

/** Which way of taking part this is: what was chosen, four questions that help, and what each form means. */
export function FormPage(props: {
  context: PageContext
  initiative: Initiative
  access: Access
  chosen: readonly Chosen[]
  residents_here: boolean
  answers: Answers
  state: FormState
}) {
  const { context, initiative, access, chosen, residents_here, answers, state } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/guide/form`
  const [now, ...earlier] = chosen
  const suggestion = suggest(answers)
  return (
    <GuidePage context={context} initiative={initiative} words={words} state={state}>
      {now ? <Now language={language} now={now} residents_here={residents_here} /> : null}
      <Ask language={language} here={here} answers={answers} />
      {suggestion ? (
        <Suggested language={language} suggestion={suggestion} residents_here={residents_here} />
      ) : Object.keys(answers).length > 0 ? (
        <p class="empty" id="suggested">
          {words.too_little}
        </p>
      ) : null}
      {access.grants.includes('facilitator') ? (
        <section class="noprint">
          <details
            class="ds-details"
            id="choose"
            open={isBack(state) || (suggestion !== null && suggestion.form !== now?.form)}
          >
            <summary>{now ? words.choose_again : words.choose}</summary>
            <div>
              <ChooseForm language={language} state={state} action={here} />
            </div>
          </details>
        </section>
      ) : null}
      <section>
        <h2>{words.all_forms}</h2>
        <p>{words.all_forms_lead}</p>
        {forms.map(form => (
          <FormFold language={language} form={form} />
        ))}
        <p class="soft small">{words.sources}</p>
      </section>
      {earlier.length > 0 ? (
        <section>
          <h2>{words.before}</h2>
          <ul class="rows">
            {earlier.map(one => (
              <li>
                <b>{words.forms[one.form].name}</b>
                <p dir="auto">{one.reason}</p>
                <span>{words.chosen_by(one.chosen_by_name, formatDate(language, one.at))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </GuidePage>
  )
}

function Now(props: { language: Language; now: Chosen; residents_here: boolean }) {
  const { language, now, residents_here } = props
  const words = text[language]
  return (
    <section>
      <p class="eyebrow">{words.now}</p>
      <h2>{words.forms[now.form].name}</h2>
      <p dir="auto">{now.reason}</p>
      <p class="soft small">{words.chosen_by(now.chosen_by_name, formatDate(language, now.at))}</p>
      {isShared(now.form) && !residents_here ? <p class="late">{words.nobody_here}</p> : null}
    </section>
  )
}

/** Four questions that point to a form. Nothing is kept of them: the answers stand in the address. */
function Ask(props: { language: Language; here: string; answers: Answers }) {
  const { language, here, answers } = props
  const words = text[language]
  return (
    <section class="noprint">
      <h2>{words.ask}</h2>
      <p>{words.ask_lead}</p>
      <form class="form" method="get" action={`${here}#suggested`}>
        {question_names.map(name => (
          <Choices
            name={name}
            label={words.questions[name].ask}
            hint={undefined}
            wish={null}
            many={false}
            large={false}
            options={questions[name].map(value => ({ value, label: answerWords(language, name, value) }))}
            chosen={answers[name] ? [answers[name]] : []}
            aria={{ 'aria-describedby': undefined, 'aria-invalid': undefined }}
            tail={null}
          />
        ))}
        <p class="acts">
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.show}
          </button>
        </p>
      </form>
    </section>
  )
}

const answerWords = (language: Language, name: keyof Answers, value: string): string =>
  (text[language].questions[name].answers as Readonly<Record<string, string>>)[value]!

function Suggested(props: { language: Language; suggestion: Suggestion; residents_here: boolean }) {
  const { language, suggestion, residents_here } = props
  const words = text[language]
  const form = words.forms[suggestion.form]
  const shared = isShared(suggestion.form)
  return (
    <section class="note" id="suggested">
      <p class="eyebrow">{words.suggested}</p>
      <h2>{form.name}</h2>
      <p>{words.because[suggestion.because]}</p>
      {shared ? null : <p class="strong">{words.not_co_creation(form.call_it)}</p>}
      {shared && !residents_here ? <p class="strong">{words.nobody_here}</p> : null}
      <FormFacts language={language} form={suggestion.form} />
    </section>
  )
}

const facts = [
  'is',
  'fits',
  'asks_of_us',
  'asks_of_them',
  'power',
  'time',
  'democracy',
  'never_call',
] as const

function FormFacts({ language, form }: { language: Language; form: ParticipationForm }) {
  const words = text[language]
  return (
    <dl class="facts">
      {facts.map(name => (
        <>
          <dt>{words.facts[name]}</dt>
          <dd>{words.forms[form][name]}</dd>
        </>
      ))}
    </dl>
  )
}

const FormFold = ({ language, form }: { language: Language; form: ParticipationForm }) => (
  <details class="ds-details" id={`about-${form}`}>
    <summary>{text[language].forms[form].name}</summary>
    <div>
      <FormFacts language={language} form={form} />
    </div>
  </details>
)

function ChooseForm(props: { language: Language; state: FormState; action: string }) {
  const { language, state, action } = props
  const words = text[language]
  const own = { language, state }
  const labels = { form: words.form, reason: words.reason }
  return (
    <Form {...own} action={action} submit={words.save} labels={labels}>
      <Field
        {...own}
        name="form"
        kind="choice"
        label={labels.form}
        options={forms.map(value => ({
          value,
          label: words.forms[value].name,
          hint: words.forms[value].is,
        }))}
      />
      <Field {...own} name="reason" kind="long" rows={3} label={labels.reason} hint={words.reason_hint} />
    </Form>
  )
}
