import { spokenIn } from '../../../../../platform/kits.ts'
import { Page } from '../../../../../platform/page.tsx'
import { answerName } from '../../../answering/statements/pages.tsx'
import { hrefOf } from '../../../rounds/pages.tsx'
import type { Round } from '../../../rounds/queries.ts'
import { BLANK } from '../../../scoring/rules.ts'
import { roundTitle, sideTitle } from '../../../text/index.ts'
import type { SheetTyped } from '../forms.ts'
import { type Desk, deskCrumbs, deskHref } from '../pages.tsx'
import { readTyped } from '../rules.ts'
import { text } from '../text/index.ts'

/** The second look: everything in words, to be compared with the sheet. Enter saves. */
export function LookPage(props: { desk: Desk; sheet: SheetTyped; alike: boolean }) {
  const { desk, sheet, alike } = props
  const words = text[desk.context.language]
  const href = deskHref(desk)
  return (
    <Page context={desk.context} title={words.look_title} crumbs={deskCrumbs(desk)} narrow>
      <header class="head">
        <h1>{words.look_title}</h1>
      </header>
      {alike ? (
        <div class="ds-alert" data-color="warning" role="alert" tabindex={-1} data-focus>
          <h2>{words.alike}</h2>
          <p>{words.alike_text}</p>
        </div>
      ) : null}
      <form method="post" action={`${href}/entered`} class="form">
        {Object.entries({
          key: sheet.key,
          sheet: sheet.sheet,
          entered: String(sheet.entered),
          side: sheet.side,
          typed: sheet.typed,
          line: sheet.line,
          ...(sheet.mending ? { mending: sheet.mending } : {}),
        }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="acts">
          {/* What looks like a double is not saved by an Enter too many. */}
          {alike ? (
            <>
              <button type="submit" class="ds-button" formaction={`${href}/enter`} name="go" value="skip">
                {words.skip}
              </button>
              <button type="submit" class="ds-button" data-variant="secondary">
                {words.save_anyway}
              </button>
            </>
          ) : (
            <button type="submit" class="ds-button" autofocus>
              {words.save}
            </button>
          )}
          <button
            type="submit"
            class="ds-button"
            data-variant="tertiary"
            formaction={`${href}/enter`}
            name="go"
            value="mend"
          >
            {words.mend}
          </button>
        </p>
      </form>
      <Shown desk={desk} sheet={sheet} />
    </Page>
  )
}

/** A sheet as it was typed, in words. */
function Shown({ desk, sheet }: { desk: Desk; sheet: Pick<SheetTyped, 'side' | 'typed' | 'line'> }) {
  const { context, round, view, keys } = desk
  const words = text[context.language]
  const side = round.sides.find(one => one.id === sheet.side)
  const { answers } = readTyped(keys, sheet.typed)
  return (
    <section>
      {side ? (
        <p class="lead">
          {words.look_side} <b>{sideTitle(context.language, side)}</b>
        </p>
      ) : null}
      <ol class="entry-list looked">
        {view.statements.map((statement, at) => {
          const answer = answers[at] ?? BLANK
          return (
            <li>
              <span {...spokenIn(statement.language, context.language)}>{statement.text}</span>{' '}
              {answer === BLANK ? (
                <i class="soft">{words.nothing}</i>
              ) : (
                <b>
                  <kbd>{sheet.typed[at]}</kbd> {answerName(view, answer)}
                </b>
              )}
            </li>
          )
        })}
      </ol>
      {sheet.line ? (
        <p>
          {words.look_line} <q>{sheet.line}</q>
        </p>
      ) : null}
    </section>
  )
}

/** A code that is not this round's: the sheet is laid aside. What had been typed of it is shown, since it is not kept. */
export function CodePage(props: {
  desk: Desk
  typed_code: string
  wrong: boolean
  other: Round | null
  sheet?: SheetTyped
}) {
  const { desk, wrong, other } = props
  const { context } = desk
  const words = text[context.language]
  return (
    <Page
      context={context}
      title={wrong ? words.other_sheet : words.code_title}
      crumbs={deskCrumbs(desk)}
      narrow
    >
      <header class="head">
        <h1>{wrong ? words.other_sheet : words.code_title}</h1>
        <p class="lead">{wrong ? words.other_sheet_text : words.code_lead}</p>
      </header>
      {wrong && other ? (
        <p>
          <a href={hrefOf(desk.initiative.initiative_id, other)}>
            {words.other_round(roundTitle(context.language, other))}
          </a>
        </p>
      ) : null}
      <form method="get" action={`${deskHref(desk)}/enter`} class="form">
        <div class="ds-field">
          <label class="ds-label" for="sheet">
            {words.code}
          </label>
          <p id="sheet-hint" data-field="description">
            {words.code_hint}
          </p>
          <input
            class="ds-input code"
            id="sheet"
            name="sheet"
            value={props.typed_code}
            aria-describedby="sheet-hint"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            autofocus
          />
        </div>
        <p class="acts">
          <button type="submit" class="ds-button">
            {words.code_go}
          </button>
        </p>
      </form>
      {props.sheet ? <NotKept desk={desk} sheet={props.sheet} said={words.not_kept} /> : null}
    </Page>
  )
}

function NotKept(props: { desk: Desk; sheet: SheetTyped; said: string }) {
  return (
    <>
      <section>
        <p>{props.said}</p>
      </section>
      <Shown desk={props.desk} sheet={props.sheet} />
    </>
  )
}

/** The round does not take answers now: not yet, or no longer. */
export function ShutPage(props: { desk: Desk; sheet?: SheetTyped }) {
  const { desk, sheet } = props
  const { context, initiative, round } = desk
  const words = text[context.language]
  const early = round.status === 'planned'
  return (
    <Page
      context={context}
      title={early ? words.planned_title : words.late_title}
      crumbs={deskCrumbs(desk)}
      narrow
    >
      <header class="head">
        <h1>{early ? words.planned_title : words.late_title}</h1>
        <p class="lead">{early ? words.planned_lead : words.late_lead}</p>
      </header>
      <p class="acts">
        <a class="ds-button" href={hrefOf(initiative.initiative_id, round)}>
          {words.to_round}
        </a>
      </p>
      {sheet ? <NotKept desk={desk} sheet={sheet} said={words.late_typed} /> : null}
    </Page>
  )
}
