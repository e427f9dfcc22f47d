import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatList } from '../../../platform/format.ts'
import { spokenIn } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { ambitionName, type Initiative, parties, party_text, starterName } from '../../initiatives/queries.ts'
import { text as form_text } from '../form/text/index.ts'
import { text as letter_text } from '../letters/text/index.ts'
import { GuidePage } from '../pages.tsx'
import { wordsOf } from '../sheets/queries.ts'
import type { CannotStart, Pattern, PatternLetter } from './queries.ts'
import { told_on } from './rules.ts'
import { text } from './text/index.ts'

/** What this initiative can give another, all of it to be seen first; and below it, the start of something new. */
export function PatternPage(props: {
  context: PageContext
  initiative: Initiative
  pattern: Pattern
  /** Why this person can start nothing, or null when they can. */
  cannot: CannotStart | null
  state: FormState
}) {
  const { context, initiative, pattern, cannot, state } = props
  const { language } = context
  const words = text[language]
  const { form, letters } = pattern
  const methods = pattern.methods.map(({ name }) => name[language])
  return (
    <GuidePage context={context} initiative={initiative} words={words} state={state}>
      <section>
        <h2>{words.gives}</h2>
        <dl class="facts">
          <dt>{words.started_by}</dt>
          <dd>{starterName(language, initiative.started_by)}</dd>
          <dt>{words.ambition}</dt>
          <dd>{ambitionName(language, initiative.ambition)}</dd>
          {form ? (
            <>
              <dt>{words.form}</dt>
              <dd>{form_text[language].forms[form].name}</dd>
            </>
          ) : null}
          {methods.length > 0 ? (
            <>
              <dt>{words.methods}</dt>
              <dd>{formatList(language, methods)}</dd>
            </>
          ) : null}
        </dl>
      </section>
      {letters.length > 0 ? (
        <section>
          <h2>{words.letters}</h2>
          <p>{words.letters_lead}</p>
          {letters.map(letter => (
            <LetterFold language={language} letter={letter} />
          ))}
        </section>
      ) : null}
      <ToKnow language={language} pattern={pattern} />
      <section class="noprint" id="start">
        <h2>{words.start_title}</h2>
        {cannot ? (
          <>
            <p>{words.conflicts[cannot]}</p>
            {cannot === 'pattern_no_account' ? (
              <p>
                <a href="/sign-in">{words.sign_in}</a>
              </p>
            ) : null}
          </>
        ) : (
          <StartForm language={language} initiative={initiative} letters={letters} state={state} />
        )}
      </section>
    </GuidePage>
  )
}

const nameOf = (language: Language, { name }: PatternLetter): string => name ?? text[language].a_letter

/** The whole of what is given of a letter, so that one sees that nobody is in it. */
function LetterFold(props: { language: Language; letter: PatternLetter }) {
  const { language, letter } = props
  const { labels } = letter_text[language].compose
  const left_out = letter.left_out.map(field => text[language].quoted(labels[field]))
  return (
    <details class="ds-details" open>
      <summary dir="auto">{nameOf(language, letter)}</summary>
      <div>
        <div {...spokenIn(letter.language, language)}>
          {told_on.map(field =>
            letter.parts[field] ? (
              <p class="said-so" dir="auto">
                {letter.parts[field]}
              </p>
            ) : null,
          )}
        </div>
        {left_out.length > 0 ? (
          <p class="late">{text[language].left_out(formatList(language, left_out))}</p>
        ) : null}
      </div>
    </details>
  )
}

/** What was of weight here. It is to be read: in the new one they begin with clean sheets. */
function ToKnow({ language, pattern }: { language: Language; pattern: Pattern }) {
  const words = text[language]
  const lists = [
    { title: words.in_place, names: pattern.in_place.map(({ name }) => name[language]) },
    { title: words.not_for_us, names: pattern.not_for_us.map(({ name }) => name[language]) },
    { title: words.sheets, names: pattern.sheets.map(name => wordsOf(language, name).title) },
  ].filter(({ names }) => names.length > 0)
  if (lists.length === 0) return null
  return (
    <section>
      <h2>{words.to_know}</h2>
      <p>{words.to_know_lead}</p>
      {lists.map(({ title, names }) => (
        <>
          <h3>{title}</h3>
          <ul>
            {names.map(name => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

function StartForm(props: {
  language: Language
  initiative: Initiative
  letters: readonly PatternLetter[]
  state: FormState
}) {
  const { language, initiative, letters, state } = props
  const words = text[language]
  const own = { state, language }
  const action = `/i/${initiative.initiative_id}/guide/pattern`
  const { labels, hints } = words
  return (
    <Form {...own} action={action} submit={words.start} labels={labels}>
      <Field {...own} name="question" kind="long" rows={3} label={labels.question} hint={hints.question} />
      <Field {...own} name="title" label={labels.title} hint={hints.title} />
      <Field {...own} name="place" label={labels.place} hint={hints.place} />
      <Field {...own} name="name" label={labels.name} autocomplete="given-name" />
      <Field
        {...own}
        name="party"
        kind="select"
        label={labels.party}
        options={parties.map(party => ({ value: party, label: party_text[language][party] }))}
      />
      {letters.length > 0 ? (
        <Field
          {...own}
          name="letter"
          kind="several"
          label={labels.letter}
          options={letters.map(letter => ({ value: letter.id, label: nameOf(language, letter) }))}
        />
      ) : null}
    </Form>
  )
}
