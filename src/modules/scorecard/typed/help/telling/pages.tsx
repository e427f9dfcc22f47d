import type { Child } from 'hono/jsx'
import { spokenIn } from '../../../../../platform/kits.ts'
import type { Language } from '../../../../../platform/language.ts'
import { LightFrame } from '../../../../../platform/light.tsx'
import { Tools } from '../../../answering/frame/pages.tsx'
import { longest_line } from '../../../answering/rules.ts'
import { answerName, StatementInList, sayingOf } from '../../../answering/statements/pages.tsx'
import { hrefOf } from '../../../rounds/pages.tsx'
import { BLANK } from '../../../scoring/rules.ts'
import { sideTitle } from '../../../text/index.ts'
import type { Helped } from '../forms.ts'
import type { Help } from '../pages.tsx'
import { text } from '../text/index.ts'

/** What has been told so far: it travels from page to page. */
export type Telling = {
  help: Help
  given: Helped
  language: Language
  /** The recorded voices that read the statements. */
  voices: ReadonlyMap<string, string>
}

const baseOf = ({ initiative, round }: Help) => `${hrefOf(initiative.initiative_id, round)}/help`

/**
 * The frame while somebody tells: as light as the answering pages, but nothing of it is kept on the device, and a draft
 * of the one who helps is left alone.
 */
const TellingFrame = (props: { telling: Telling; title: string; children?: Child }) => (
  <LightFrame
    {...props}
    context={props.telling.help.context}
    language={props.telling.language}
    script="help.js"
    wide
  />
)

function TellingForm(props: { telling: Telling; here: 'all' | 'review'; children?: Child }) {
  const { given, language, help } = props.telling
  const carried = {
    key: given.key,
    answers: given.answers.join(),
    side: given.side,
    asked: given.asked,
    language,
    here: props.here,
    ...(given.shorter ? { shorter: given.shorter } : {}),
    ...(props.here === 'review' ? { line: given.line } : {}),
  }
  return (
    <form method="post" action={baseOf(help)} autocomplete="off">
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {/* Enter in a field presses a form's first button, which would be a language: this one stays where one is. */}
      <button type="submit" name="go" value={props.here} hidden>
        {text[language].to_review}
      </button>
      <Tools
        language={language}
        shorter={
          help.view.statements.some(statement => statement.shorter) ? given.shorter === 'yes' : undefined
        }
      />
      {props.children}
    </form>
  )
}

/** All statements on one page, to be read aloud one by one. */
export function TellingPage({ telling }: { telling: Telling }) {
  const { help, given, language } = telling
  const words = text[language]
  return (
    <TellingFrame telling={telling} title={words.all_title}>
      <TellingForm telling={telling} here="all">
        <h1>{words.all_title}</h1>
        <p>{words.all_lead}</p>
        {help.view.statements.map((_, at) => (
          <StatementInList
            view={help.view}
            language={language}
            shorter={given.shorter === 'yes'}
            at={at}
            answer={given.answers[at] ?? BLANK}
            voices={telling.voices}
          />
        ))}
        <div class="ds-field">
          <label class="ds-label" for="line">
            {words.line}
          </label>
          <p id="line-hint" data-field="description">
            {words.line_hint}
          </p>
          <textarea
            class="ds-input"
            id="line"
            name="line"
            rows={3}
            maxlength={longest_line}
            aria-describedby="line-hint"
          >
            {given.line}
          </textarea>
        </div>
        <p class="acts">
          <button type="submit" class="ds-button" name="go" value="review">
            {words.to_review}
          </button>
        </p>
      </TellingForm>
    </TellingFrame>
  )
}

/** The second look: read aloud, so that the person can mend it. */
export function TellingReviewPage({ telling }: { telling: Telling }) {
  const words = text[telling.language]
  const saving = (
    <p class="acts">
      <button type="submit" class="ds-button" formaction={`${baseOf(telling.help)}/answers`}>
        {words.save}
      </button>
      <button type="submit" class="ds-button" data-variant="tertiary" name="go" value="all">
        {words.mend}
      </button>
    </p>
  )
  return (
    <TellingFrame telling={telling} title={words.review_title}>
      <TellingForm telling={telling} here="review">
        <h1>{words.review_title}</h1>
        <p class="lead">{words.review_lead}</p>
        <Told telling={telling} />
        {saving}
      </TellingForm>
    </TellingFrame>
  )
}

function Told({ telling }: { telling: Telling }) {
  const { help, given, language } = telling
  const { view } = help
  const words = text[language]
  const side = help.round.sides.find(one => one.id === given.side)
  return (
    <section class="q">
      {side ? (
        <p>
          {words.side_is} <b>{sideTitle(language, side)}</b>
        </p>
      ) : null}
      <ol>
        {view.statements.map((statement, at) => {
          const answer = given.answers[at] ?? BLANK
          return (
            <li>
              <span {...spokenIn(statement.language, language)}>
                {sayingOf(view, at, given.shorter === 'yes')}
              </span>
              <br />
              {answer === BLANK ? <span class="soft">{words.open}</span> : <b>{answerName(view, answer)}</b>}
            </li>
          )
        })}
      </ol>
      {given.line ? (
        <p>
          {words.review_line} <q>{given.line}</q>
        </p>
      ) : null}
    </section>
  )
}

/** Closed while somebody told: it was not kept, and stands here so that it is not lost for the talk. */
export function TellingLatePage({ telling }: { telling: Telling }) {
  const { initiative, round } = telling.help
  const words = text[telling.language]
  return (
    <TellingFrame telling={telling} title={words.late_title}>
      <h1>{words.late_title}</h1>
      <p class="lead">{words.late_lead}</p>
      <p>
        <a class="ds-button" href={hrefOf(initiative.initiative_id, round)}>
          {words.to_round}
        </a>
      </p>
      <p>{words.late_kept}</p>
      <Told telling={telling} />
    </TellingFrame>
  )
}
