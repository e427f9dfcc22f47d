import { Field, Form, type FormState, isBack } from '../../../../platform/form.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative, Step } from '../../../initiatives/queries.ts'
import { text as pulse_text } from '../../pulse/text/index.ts'
import { Lines } from '../lines/pages.tsx'
import type { Line } from '../lines/queries.ts'
import { StepList, Why } from '../pages.tsx'
import type { Closed } from '../queries.ts'
import { type Picked, picks } from '../rules.ts'
import { type Reading, readingOf, roundIn, roundName } from '../text/index.ts'
import { BeforeWriting, NoteFields } from './note/pages.tsx'
import type { Note } from './queries.ts'
import { text } from './text/index.ts'

export type TalkProps = {
  context: PageContext
  initiative: Pick<Initiative, 'initiative_id' | 'title' | 'place'>
  closed: Closed
  steps: Step[]
  last_steps: Step[]
  notes: Note[]
  lines: Line[]
  note: FormState
  step: FormState
}

/** A sheet for the talk: what to begin with, open questions, what was said, what is agreed. */
export function TalkPage(props: TalkProps) {
  const { context, initiative, closed, notes } = props
  const { round, snapshot } = closed
  const words = text[context.language]
  const reading = readingOf(context.language, closed.known.in(context.language), snapshot, round.sides)
  const picked = picks(snapshot, closed.known.scored)
  const home = `/i/${initiative.initiative_id}`
  const at = `${home}/rounds/${round.id}`
  const which = roundIn(context.language, round, closed.closed_at)
  const failed = [props.note, props.step].find(isBack)
  return (
    <Page
      context={context}
      title={`${words.title}, ${initiative.title}`}
      narrow
      said={words.said}
      crumbs={[{ href: home, label: initiative.title }]}
      {...(failed ? { state: failed } : {})}
    >
      <header class="head">
        <p class="crumb noprint">
          <a href={`${at}/result`}>{words.to_result}</a>
        </p>
        <p class="eyebrow">
          {initiative.title}, {which}
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      {picked.length > 0 ? <Begin reading={reading} picked={picked} notes={notes} at={at} /> : null}
      <Questions reading={reading} />
      <Lines language={context.language} lines={props.lines} look="sheet" />
      <article class="sheet">
        <Said {...props} reading={reading} picked={picked} at={at} />
        <Agreed {...props} reading={reading} at={at} />
      </article>
    </Page>
  )
}

const WritingLines = ({ count }: { count: number }) => (
  <div class="onlyprint" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <span class="line" />
    ))}
  </div>
)

/** The picked statements, each with what was said about it. */
function Begin(props: { reading: Reading; picked: readonly Picked[]; notes: readonly Note[]; at: string }) {
  const { reading, picked, notes, at } = props
  return (
    <section class="sheet">
      <h2>{text[reading.language].begin}</h2>
      <ol class="talk">
        {picked.map(pick => {
          const own = notes.filter(note => note.statement_id === pick.statement)
          return (
            <li>
              <p class="say">{reading.quoted(pick.statement)}</p>
              <Why reading={reading} pick={pick} />
              <p>
                {reading.view.statements.find(one => one.id === pick.statement)?.talk ??
                  reading.words.ask_anyway}
              </p>
              <Notes notes={own} reading={reading} at={at} />
              <WritingLines count={4} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The instrument's open questions, field by field. */
function Questions(props: { reading: Reading }) {
  const { view, language } = props.reading
  const fields = (view.groupings[0]?.groups ?? []).filter(({ questions }) => questions.length > 0)
  if (fields.length === 0) return null
  return (
    <section class="sheet">
      <h2>{text[language].questions}</h2>
      <p class="soft">{text[language].questions_lead}</p>
      {fields.map(field => (
        <>
          <h3>{field.name}</h3>
          <ul>
            {field.questions.map(question => (
              <li>{question}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

function Notes(props: { notes: readonly Note[]; reading: Reading; at: string }) {
  const { notes, reading, at } = props
  if (notes.length === 0) return null
  return (
    <ul class="rows">
      {notes.map(note => (
        <li>
          <p class="said-note" dir="auto">
            {note.body}
          </p>
          <a class="small noprint" href={`${at}/talk/notes/${note.id}`}>
            {text[reading.language].change}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Said(
  props: Pick<TalkProps, 'note'> & {
    reading: Reading
    picked: readonly Picked[]
    notes: Note[]
    at: string
  },
) {
  const { reading, picked, notes, at, note } = props
  const words = text[reading.language]
  const elsewhere = notes.filter(({ statement_id }) => picked.every(pick => pick.statement !== statement_id))
  return (
    <section class="sheet-part" id="said">
      <h2>{words.what_was_said}</h2>
      <Notes notes={elsewhere} reading={reading} at={at} />
      <div class="noprint">
        <BeforeWriting reading={reading} />
        <Form
          state={note}
          language={reading.language}
          action={`${at}/talk/notes#said`}
          submit={words.save_note}
          variant="secondary"
          labels={{ body: words.body, statement_id: words.about }}
        >
          <NoteFields state={note} reading={reading} picked={picked} />
        </Form>
      </div>
      <WritingLines count={8} />
    </section>
  )
}

function Agreed(props: TalkProps & { reading: Reading; at: string }) {
  const { reading, steps, last_steps, closed, at, step } = props
  const words = text[reading.language]
  const { language } = reading
  // Agreed steps are for the whole group to see, and it does not know of this round.
  const staff = closed.round.kind === 'staff'
  return (
    <section class="sheet-part" id="agree">
      <h2>{words.agreed}</h2>
      {last_steps.length > 0 && closed.last ? (
        <>
          <h3>{reading.words.steps_last(roundName(reading.language, closed.last.round))}</h3>
          <StepList steps={last_steps} reading={reading} outcome />
          <p class="small noprint">
            <a href={`/i/${props.initiative.initiative_id}/steps`}>{words.to_steps}</a>
          </p>
        </>
      ) : null}
      <h3>{words.agreed_now}</h3>
      {staff ? (
        <p class="noprint">{pulse_text[language].staff_steps}</p>
      ) : steps.length > 0 ? (
        <StepList steps={steps} reading={reading} />
      ) : (
        <p>{words.none_agreed}</p>
      )}
      {staff ? null : (
        <div class="noprint">
          <Form
            state={step}
            language={language}
            action={`${at}/talk/steps#agree`}
            submit={words.agree}
            labels={{ what: words.what, who: words.who, due: words.due }}
          >
            <Field state={step} language={language} name="what" label={words.what} hint={words.what_hint} />
            <Field state={step} language={language} name="who" label={words.who} />
            <Field state={step} language={language} name="due" kind="date" label={words.due} optional />
          </Form>
        </div>
      )}
      <div class="onlyprint" aria-hidden="true">
        <table class="sheet-steps">
          <tr>
            {[words.what, words.who, words.due].map(label => (
              <th>{label}</th>
            ))}
          </tr>
          {Array.from({ length: 4 }, () => (
            <tr>
              {Array.from({ length: 3 }, () => (
                <td>
                  <span class="line" />
                </td>
              ))}
            </tr>
          ))}
        </table>
      </div>
      <p class="soft">{words.next_round}</p>
    </section>
  )
}
