import type { Child } from 'hono/jsx'
import { errorText } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import { type Language, language_names, languages } from '../../../../platform/language.ts'
import { elsewhere, LightFrame } from '../../../../platform/light.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import type { Place } from '../queries.ts'
import { type Typed, typedOf } from '../rules.ts'
import { QuestionFields } from './questions/pages.tsx'
import { text } from './text/index.ts'

const Frame = (props: { context: PageContext; language: Language; title: string; children?: Child }) => (
  <LightFrame {...props} wide unlisted />
)

const Leave = ({ language }: { language: Language }) => (
  <a class="quick" href={elsewhere} rel="noreferrer">
    {text[language].leave}
  </a>
)

type Errors = Readonly<Record<string, string>>
type Carry = { link: string; key: string; language: Language }

/** The form that carries what its page knows. */
function CarryForm(props: { action: string; carry: Carry; children?: Child }) {
  const { link, key, language } = props.carry
  return (
    <form method="post" action={props.action} autocomplete="off" novalidate>
      <input type="hidden" name="link" value={link} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="language" value={language} />
      {props.children}
    </form>
  )
}

/** All of it on one page: what it is for and who sees what, the questions, and one button. */
export function FormPage(props: {
  context: PageContext
  place: Place
  carry: Carry & { typed: Typed }
  errors: Errors
}) {
  const { context, place, carry, errors } = props
  const { language } = carry
  const words = text[language]
  const written_in = place.written_in as Language
  const failed = Object.keys(errors).length > 0
  const prefix = failed ? `${platform_text[language].error_prefix}: ` : ''
  return (
    <Frame context={context} language={language} title={`${prefix}${words.neutral}`}>
      <CarryForm action="/q/answers" carry={carry}>
        {/* Enter in a field presses a form's first button, which would be a language: this one sends. */}
        <button type="submit" hidden>
          {words.send}
        </button>
        <Languages language={language} />
        <h1 {...spokenIn(written_in, language)}>{place.title}</h1>
        {place.intro ? (
          <p class="lead" {...spokenIn(written_in, language)}>
            {place.intro}
          </p>
        ) : null}
        <Faults errors={errors} language={language} />
        <BeforeAnswering place={place} language={language} />
        <QuestionFields
          questions={place.questions}
          typed={carry.typed}
          language={language}
          written_in={written_in}
          errors={errors}
        />
        <p class="acts">
          <button type="submit" class="ds-button">
            {words.send}
          </button>
        </p>
      </CarryForm>
    </Frame>
  )
}

/** Inside the form, so that no answer is lost on the way to another language. */
function Languages({ language }: { language: Language }) {
  const words = text[language]
  return (
    <div class="tools">
      <span class="sr">{platform_text[language].language}</span>
      {languages.map(code =>
        code === language ? (
          <b>{language_names[code]}</b>
        ) : (
          <button
            type="submit"
            class="link-button"
            formaction="/q"
            name="speak"
            value={code}
            {...spokenIn(code, language)}
          >
            {language_names[code]}
          </button>
        ),
      )}
      <Leave language={language} />
      <span class="sr">{words.keeps}</span>
    </div>
  )
}

function Faults({ errors, language }: { errors: Errors; language: Language }) {
  const names = Object.keys(errors)
  if (names.length === 0) return null
  return (
    <div class="ds-error-summary" id="error-summary" role="alert" tabindex={-1}>
      <h2>{platform_text[language].error_summary}</h2>
      <ul>
        {names.map(name => (
          <li>
            <a href={`#${name}`}>
              {name.startsWith('n_') ? `${text[language].question(Number(name.slice(2)) + 1)}: ` : ''}
              {errorText(language, errors[name]!, text[language].errors)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is said before the first question: who asks, who sees what, what cannot be undone, where help is. */
function BeforeAnswering({ place, language }: { place: Place; language: Language }) {
  const words = text[language]
  const { closes_on, questions } = place
  return (
    <section class="q">
      <h2>{words.before}</h2>
      <ul>
        <li>{words.who_asks(place.initiative_title, questions.length)}</li>
        <li>{words.who_sees}</li>
        <li>{closes_on ? words.change_until(formatDate(language, closes_on)) : words.change}</li>
      </ul>
      <p class="soft">{words.watch}</p>
      <details class="ds-details fold">
        <summary>{words.more}</summary>
        <div>
          {words.more_what.map(what => (
            <p>{what}</p>
          ))}
        </div>
      </details>
    </section>
  )
}

/** Thanks; this page alone carries the key back to the answers. */
export function ThanksPage(props: {
  context: PageContext
  place: Place
  carry: Carry & { answers: readonly number[] }
  changed: boolean
}) {
  const { context, place, carry } = props
  const { language } = carry
  const words = text[language]
  return (
    <Frame context={context} language={language} title={words.thanks}>
      <div class="tools">
        <Leave language={language} />
      </div>
      <h1>{words.thanks}</h1>
      <p class="lead">{props.changed ? words.thanks_changed : words.thanks_lead}</p>
      <p>{words.thanks_next}</p>
      <CarryForm action="/q" carry={carry}>
        {Object.entries(typedOf(place.questions, carry.answers)).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p>{words.thanks_change}</p>
        <p>
          <button type="submit" class="ds-button" data-variant="secondary">
            {words.thanks_see}
          </button>
        </p>
        <p>
          {words.take_back_text}{' '}
          <button type="submit" class="link-button" formaction="/q/answers/take-back">
            {words.take_back}
          </button>
        </p>
      </CarryForm>
      <p class="soft">{words.thanks_close}</p>
    </Frame>
  )
}

export type Stop = 'closed' | 'no_link' | 'taken_back' | 'not_found'

/** Answering ends here: why, in a sentence. */
export function StopPage(props: { context: PageContext; language: Language; why: Stop }) {
  const { context, language, why } = props
  const { title, lead } = text[language].stops[why]
  return (
    <Frame context={context} language={language} title={title}>
      <div class="tools">
        <Leave language={language} />
      </div>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </Frame>
  )
}
