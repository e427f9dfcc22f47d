import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { spokenIn } from '../../../../platform/kits.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { answerName } from '../../answering/statements/pages.tsx'
import type { InstrumentView } from '../../instrument/rules.ts'
import { hrefOf } from '../../rounds/pages.tsx'
import type { Round } from '../../rounds/queries.ts'
import { DONT_KNOW, RATHER_NOT } from '../../scoring/rules.ts'
import { roundTitle, sideTitle } from '../../text/index.ts'
import { type Fault, type Keys, keyFor } from './rules.ts'
import { text } from './text/index.ts'

export type Desk = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  round: Round
  view: InstrumentView
  keys: Keys
  /** The code that stands on the sheets of this round. */
  code: string
}

export const deskHref = ({ initiative, round }: Pick<Desk, 'initiative' | 'round'>): string =>
  `${hrefOf(initiative.initiative_id, round)}/paper`

export const deskCrumbs = ({
  context,
  initiative,
  round,
}: Pick<Desk, 'context' | 'initiative' | 'round'>) => [
  { href: hrefOf(initiative.initiative_id, round), label: roundTitle(context.language, round) },
]

/** What is wrong with what was typed, in words that name the place. */
export function faultText(language: Desk['context']['language'], fault: Fault, keys: Keys): string {
  const words = text[language].faults
  return 'char' in fault
    ? words[fault.why](String(fault.at), fault.char)
    : words[fault.why](fault.typed, keys.count)
}

export type EntryState = {
  form: FormState
  key: string
  entered: number
  mending: boolean
  /** The sheet before this one, as it was typed: for as long as this page is open it can be mended. */
  last: { key: string; side: string; typed: string; line: string; mended: boolean } | null
}

/** One sheet: the group, one character for each statement, and what is written at the end. */
export function EntryPage(props: { desk: Desk; state: EntryState; fault: Fault | null }) {
  const { desk, state, fault } = props
  const { context, round, view, keys, code } = desk
  const { language } = context
  const words = text[language]
  const href = deskHref(desk)
  const form = round.sides.length === 1 ? withOnlySide(state.form, round) : state.form
  const errors = fault ? { typed_fault: faultText(language, fault, keys) } : {}
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={deskCrumbs(desk)}
      scripts={['entry.js']}
      state={state.form}
    >
      <header class="head">
        <h1>{words.title}</h1>
      </header>
      {state.last ? <Last desk={desk} state={state} last={state.last} /> : null}
      <Peace desk={desk} open={state.entered === 0 && !fault} />
      <div class="cols last entry">
        <div>
          <Form
            state={form}
            language={language}
            action={`${href}/enter`}
            submit={words.look}
            labels={{ side: words.side, typed: words.typed, line: words.line }}
            errors={errors}
          >
            <input type="hidden" name="key" value={state.key} />
            <input type="hidden" name="sheet" value={code} />
            <input type="hidden" name="entered" value={String(state.entered)} />
            {state.mending ? <input type="hidden" name="mending" value="yes" /> : null}
            {round.sides.length === 1 ? (
              <input type="hidden" name="side" value={round.sides[0]!.id} />
            ) : (
              <Field
                state={form}
                language={language}
                kind="choice"
                name="side"
                label={words.side}
                options={round.sides.map((side, at) => ({
                  value: side.id,
                  label: `${at + 1}  ${sideTitle(language, side)}`,
                }))}
              />
            )}
            <Field
              state={form}
              language={language}
              errors={errors}
              name="typed"
              label={words.typed}
              hint={words.typed_hint(keys.count)}
              autocomplete="off"
            />
            <p
              class="entry-told"
              role="status"
              data-told
              data-full={words.full}
              data-next={words.next('{at}')}
              data-unknown={words.faults.unknown('{at}', '{char}')}
              data-scale={words.faults.off_scale('{at}', '{char}')}
              data-way={words.faults.no_such_way('{at}', '{char}')}
            />
            <KeyLegend view={view} keys={keys} language={language} />
            <Field
              state={form}
              language={language}
              kind="long"
              rows={2}
              name="line"
              label={words.line}
              hint={words.line_hint}
              optional
            />
          </Form>
        </div>
        <section>
          <h2>{words.statements}</h2>
          <ol class="entry-list" data-statements={JSON.stringify(keys)}>
            {view.statements.map(statement => (
              <li>
                <span {...spokenIn(statement.language, language)}>{statement.text}</span> <b data-answer />
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Page>
  )
}

/** What to keep in mind: open before the first sheet, folded away after that. */
function Peace({ desk, open }: { desk: Desk; open: boolean }) {
  const words = text[desk.context.language]
  return (
    <details class="ds-details entry-peace" open={open}>
      <summary>{words.peace}</summary>
      <div>
        <ul>
          {words.peace_what.map(what => (
            <li>{what}</li>
          ))}
          <li>{words.code_here(desk.code)}</li>
        </ul>
      </div>
    </details>
  )
}

const withOnlySide = (form: FormState, round: Round): FormState => ({
  ...form,
  values: { ...form.values, side: round.sides[0]!.id },
})

/** That the sheet before this one is in, and the way to mend it. */
function Last(props: { desk: Desk; state: EntryState; last: NonNullable<EntryState['last']> }) {
  const { desk, state, last } = props
  const words = text[desk.context.language]
  const carried = { key: last.key, side: last.side, typed: last.typed, line: last.line }
  return (
    <div class="ds-alert said" data-color="success" role="status">
      <p>{last.mended ? words.mended(state.entered) : words.saved(state.entered)}</p>
      <form method="post" action={`${deskHref(desk)}/enter`}>
        {Object.entries({ ...carried, sheet: desk.code, entered: String(state.entered), mending: 'yes' }).map(
          ([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        <button type="submit" class="link" name="go" value="mend">
          {words.mend_last}
        </button>
      </form>
    </div>
  )
}

/** Which key means what; they lie together on a number pad. */
function KeyLegend(props: { view: InstrumentView; keys: Keys; language: Desk['context']['language'] }) {
  const { view, keys } = props
  const words = text[props.language]
  const ways = [
    ...view.scale.steps.map(step => ({
      answer: step.value,
      keys: [keyFor(keys, step.value)],
      label: step.label,
    })),
    ...(keys.dont_know
      ? [{ answer: DONT_KNOW, keys: ['?', '*', 'v'], label: answerName(view, DONT_KNOW) }]
      : []),
    ...(keys.rather_not
      ? [{ answer: RATHER_NOT, keys: ['-', 'x'], label: answerName(view, RATHER_NOT) }]
      : []),
    { answer: 0, keys: ['.', ',', words.space], label: words.key_nothing },
  ]
  return (
    <div>
      <p class="strong">{words.keys}</p>
      <ul class="entry-keys">
        {ways.map(way => (
          <li data-key={String(way.answer)} data-label={way.answer === 0 ? words.nothing : way.label}>
            <span>
              {way.keys.map((key, at) => (
                <>
                  {at > 0 ? ` ${words.key_or} ` : null}
                  <kbd>{key}</kbd>
                </>
              ))}
            </span>{' '}
            {way.label}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A form as it first stands there, for the next sheet. */
export const emptySheet = (key: string, entered: number, last: EntryState['last']): EntryState => ({
  form: fresh({}),
  key,
  entered,
  mending: false,
  last,
})
