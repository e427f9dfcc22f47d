import { errorText } from '../../../../../platform/form.tsx'
import { spokenIn } from '../../../../../platform/kits.ts'
import type { Language } from '../../../../../platform/language.ts'
import { Twig } from '../../../../../platform/look/marks.tsx'
import {
  DONT_KNOW,
  languageIn,
  type Phrase,
  phraseIn,
  type Question,
  RATHER_NOT,
  stepsOf,
  type Typed,
} from '../../rules.ts'
import { text } from '../text/index.ts'

type Shown = {
  language: Language
  /** What the initiative writes in, where a question is not in the reader's own language. */
  written_in: Language
}

/** A phrase, marked where it is in another language than the page. */
export function Said({ phrase, language, written_in }: Shown & { phrase: Phrase }) {
  return (
    <span {...spokenIn(languageIn(language, phrase, written_in), language)}>
      {phraseIn(language, phrase)}
    </span>
  )
}

/** The questions, each with its answers and the two ways out. */
export function QuestionFields(
  props: Shown & {
    questions: readonly Question[]
    typed: Typed
    errors: Readonly<Record<string, string>>
  },
) {
  const { questions, typed, language, written_in, errors } = props
  const words = text[language]
  return (
    <>
      {questions.map((question, at) => (
        <fieldset class="q" id={`a_${at}`} tabindex={-1}>
          <legend>
            <span class="soft num">{at + 1}.</span>{' '}
            <Said phrase={question.text} language={language} written_in={written_in} />
          </legend>
          <div>
            {question.kind === 'number' ? (
              <NumberField
                {...{ question, at, language, written_in }}
                value={typed[`n_${at}`] ?? ''}
                error={errors[`n_${at}`]}
              />
            ) : (
              <Steps {...{ question, at, language, written_in }} chosen={typed[`a_${at}`]} />
            )}
            <div class="outs">
              {([DONT_KNOW, RATHER_NOT] as const).map(way => (
                <label class="out">
                  <input
                    type="radio"
                    name={`a_${at}`}
                    value={String(way)}
                    checked={typed[`a_${at}`] === String(way)}
                  />
                  <b>{way === DONT_KNOW ? words.dont_know : words.rather_not}</b>
                </label>
              ))}
            </div>
          </div>
        </fieldset>
      ))}
    </>
  )
}

/** With more steps than this each has its number alone, so that they stand together in a line. */
const most_pictured = 7

/** Yes stands before no. */
const inOrder = (question: Question): number[] => (question.kind === 'share' ? [1, 0] : stepsOf(question))

function Steps(props: Shown & { question: Question; at: number; chosen: string | undefined }) {
  const { question, at, chosen, language } = props
  const steps = inOrder(question)
  const many = steps.length > most_pictured
  const scale = question.kind === 'scale'
  return (
    <>
      {scale && (many || phraseIn(language, question.low) === '') ? <Ends {...props} /> : null}
      <div class={many ? 'five many' : 'five'}>
        {steps.map((value, place) => (
          <label class="ans">
            <input type="radio" name={`a_${at}`} value={String(value)} checked={chosen === String(value)} />
            {scale && !many ? <Twig step={place + 1} of={steps.length} /> : null}
            {many ? <span class="num">{value}</span> : <StepName {...props} value={value} />}
          </label>
        ))}
      </div>
    </>
  )
}

/** What the ends mean, above the steps where there is no room in them. */
function Ends({ question, language, written_in }: Shown & { question: Question }) {
  const { min, max, low, high } = question
  const words = text[language]
  if (phraseIn(language, low) === '') return <p class="meant">{words.ends(min, max)}</p>
  const said = { language, written_in }
  return (
    <p class="meant">
      <b class="num">{min}</b> <Said {...said} phrase={low} /> · <b class="num">{max}</b>{' '}
      <Said {...said} phrase={high} />
    </p>
  )
}

/** What a step is called: its number, at the ends with words; or yes and no. */
export function StepName(props: Shown & { question: Question; value: number }) {
  const { question, value, language } = props
  const words = text[language]
  if (question.kind === 'share') return <span>{value === 1 ? words.yes : words.no}</span>
  const end = value === question.min ? question.low : value === question.max ? question.high : ''
  return (
    <span>
      <span class="num">{value}</span> {phraseIn(language, end) ? <Said {...props} phrase={end} /> : null}
    </span>
  )
}

function NumberField(
  props: Shown & { question: Question; at: number; value: string; error: string | undefined },
) {
  const { question, at, value, error, language, written_in } = props
  const words = text[language]
  const name = `n_${at}`
  // Half a label in another language would help nobody; the question says what is counted.
  const own = languageIn(language, question.unit, written_in) === language
  const unit = own ? phraseIn(language, question.unit) : ''
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {unit ? words.number_of(unit) : words.number}
      </label>
      <p id={`${name}-hint`} data-field="description">
        {words.number_hint}
      </p>
      <input
        class="ds-input"
        id={name}
        name={name}
        type="text"
        inputmode="numeric"
        size={8}
        value={value}
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        aria-invalid={error ? 'true' : undefined}
      />
      {error ? (
        <p class="ds-validation-message" id={`${name}-error`} data-field="validation">
          {errorText(language, error, words.errors)}
        </p>
      ) : null}
    </div>
  )
}
