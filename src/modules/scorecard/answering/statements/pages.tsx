import { editionOf, spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Listen, Twig } from '../../../../platform/look/marks.tsx'
import { Prerendered } from '../../../../platform/prerendered.ts'
import type { Html } from '../../../../platform/reply.ts'
import type { InstrumentView } from '../../instrument/rules.ts'
import { BLANK, DONT_KNOW, RATHER_NOT } from '../../scoring/rules.ts'
import { text } from '../text/index.ts'

type Shown = {
  view: InstrumentView
  language: Language
  shorter: boolean
  at: number
  answer: number
  /** The recorded voices, by statement. */
  voices: ReadonlyMap<string, string>
}

// A statement in a language looks the same for everybody; only the mark on what this person answered is put in.
const made = new Prerendered()

function once(kind: string, shown: Shown, mark: string, make: () => Html): Html {
  const { view, language, shorter, at, answer } = shown
  const name = [
    ...[kind, view.id, view.version, language, editionOf(language), shorter, at],
    voiceOf(shown),
  ].join(' ')
  return made.get(name, make, html =>
    answer === BLANK ? html : html.replace(`value="${answer}"`, `value="${answer}" ${mark}`),
  )
}

/** One statement with its large answers: each is a button that answers and goes on. */
export const Statement = (shown: Shown) =>
  once('one', shown, 'aria-pressed="true"', () => <StatementAlone {...shown} />)

/** One of the statements on a page with all of them: each answer is a radio button. */
export const StatementInList = (shown: Shown) =>
  once('all', shown, 'checked', () => <StatementWithRadios {...shown} />)

/** What a statement says in this view, shorter where one wishes and there is such a text. */
export const sayingOf = (view: InstrumentView, at: number, shorter: boolean): string => {
  const statement = view.statements[at]!
  return (shorter ? statement.shorter : null) ?? statement.text
}

/** The voice that reads what is shown: a recorded one reads the whole text. */
const voiceOf = ({ view, voices, shorter, at }: Omit<Shown, 'answer'>): string | undefined => {
  const statement = view.statements[at]!
  return shorter && statement.shorter ? undefined : voices.get(statement.id)
}

/** The name of the group that a statement belongs to in the first grouping, or nothing where there is none. */
export function groupName(view: InstrumentView, at: number): string {
  const grouping = view.groupings[0]
  const group = grouping ? view.statements[at]!.groups[grouping.id] : undefined
  return grouping?.groups.find(one => one.id === group)?.name ?? ''
}

/** What an answer is called. */
export function answerName(view: InstrumentView, answer: number): string {
  if (answer === DONT_KNOW) return view.ways_out.dont_know?.label ?? ''
  if (answer === RATHER_NOT) return view.ways_out.rather_not?.label ?? ''
  return view.scale.steps.find(step => step.value === answer)?.label ?? ''
}

const waysOut = (view: InstrumentView) => [
  { value: DONT_KNOW, words: view.ways_out.dont_know },
  { value: RATHER_NOT, words: view.ways_out.rather_not },
]

function StatementAlone(shown: Shown) {
  const { view, language, shorter, at } = shown
  const words = text[language]
  const statement = view.statements[at]!
  const { steps } = view.scale
  const outs = waysOut(view)
  return (
    <div {...spokenIn(statement.language, language)} data-say data-voice={voiceOf(shown)}>
      <h1 id="statement">{sayingOf(view, at, shorter)}</h1>
      <div data-listen hidden>
        <button type="button" class="listen">
          <Listen />
          {words.listen}
        </button>
      </div>
      <fieldset class="five" aria-labelledby="statement" tabindex={-1}>
        <legend class="sr">{words.how_true}</legend>
        {steps.map((step, place) => (
          <button type="submit" class="ans" name="answer" value={String(step.value)}>
            <Twig step={place + 1} of={steps.length} />
            <span>{step.label}</span>
          </button>
        ))}
      </fieldset>
      <div class="outs">
        {outs.map(({ value, words }) =>
          words ? (
            <button type="submit" class="out" name="answer" value={String(value)}>
              <b>{words.label}</b> <span>{words.hint}</span>
            </button>
          ) : null,
        )}
      </div>
      <Meaning language={language} meaning={statement.meaning} />
    </div>
  )
}

function StatementWithRadios(shown: Shown) {
  const { view, language, shorter, at } = shown
  const words = text[language]
  const statement = view.statements[at]!
  const { steps } = view.scale
  return (
    <fieldset class="q" {...spokenIn(statement.language, language)} data-say data-voice={voiceOf(shown)}>
      <legend>
        <span class="soft num">{at + 1}.</span> {sayingOf(view, at, shorter)}
      </legend>
      <div>
        <div data-listen hidden>
          <button type="button" class="listen">
            <Listen />
            {words.listen}
          </button>
        </div>
        <div class="five">
          {steps.map((step, place) => (
            <label class="ans">
              <input type="radio" name={`a_${at}`} value={String(step.value)} />
              <Twig step={place + 1} of={steps.length} />
              <span>{step.label}</span>
            </label>
          ))}
        </div>
        <div class="outs">
          {waysOut(view).map(({ value, words }) =>
            words ? (
              <label class="out">
                <input type="radio" name={`a_${at}`} value={String(value)} />
                <b>{words.label}</b>
              </label>
            ) : null,
          )}
        </div>
        <Meaning language={language} meaning={statement.meaning} />
      </div>
    </fieldset>
  )
}

/** What the statement means, for those who wish to know. */
function Meaning(props: { language: Language; meaning: string | null }) {
  if (!props.meaning) return null
  return (
    <details class="ds-details fold">
      <summary>{text[props.language].meaning}</summary>
      <div>
        <p>{props.meaning}</p>
      </div>
    </details>
  )
}
