import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { Thread } from '../along/pages.tsx'
import { Along } from '../along/pictures.tsx'
import { answerBy } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import type { Shown } from './queries.ts'
import { sayings } from './rules.ts'
import { text } from './text/index.ts'

/** What was just done on the page. */
export type Outcome = 'said' | 'no_mail'

/** The code is typed here; one that came by camera or message stands there already. */
export function CodePage({ context, state }: { context: PageContext; state: FormState }) {
  const { language } = context
  const words = text[language]
  const own = { language, state, errors: words.errors }
  return (
    <Page context={context} title={words.title} state={state} narrow unlisted>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <Form {...own} action="/given" submit={words.show} labels={words.labels}>
        <Field
          {...own}
          name="code"
          kind="code"
          label={words.labels.code}
          hint={words.code_hint}
          autocomplete="off"
        />
      </Form>
      <section>
        <p class="soft">{words.code_lost}</p>
      </section>
    </Page>
  )
}

/** How far it has come, what was answered, and the word of the one who gave it. */
export function StandsPage(props: {
  context: PageContext
  code: string
  shown: Shown
  outcome: Outcome | null
  state: FormState
}) {
  const { context, code, shown, outcome, state } = props
  const { language } = context
  const words = text[language]
  const { title, way, given_on, thread, since, overdue, by_mail } = shown
  const own = { language, state, errors: words.errors }
  const answered = since === null
  const by = since === null ? null : formatDate(language, answerBy(since))
  return (
    <Page context={context} title={words.title} state={state} narrow unlisted>
      <header class="head">
        <p class="eyebrow" dir="auto">
          {title}
        </p>
        <h1>{words.stands[shown.state === 'received' && answered ? 'answered' : shown.state]}</h1>
        <p class="lead">{words.you_gave(room_text[language].ways[way], formatDate(language, given_on))}</p>
        {by ? (
          <p class={overdue ? 'late' : undefined}>{overdue ? words.too_late(by) : words.answer_by(by)}</p>
        ) : null}
      </header>
      {outcome ? (
        <div class="ds-alert" data-color="success" role="status">
          <p>{words.outcomes[outcome]}</p>
        </div>
      ) : null}
      <Along language={language} thread={thread} />
      <section>
        <h2>{words.thread_title}</h2>
        <Thread language={language} thread={thread} inside={null} />
      </section>
      <section class="noprint">
        <h2>{answered ? words.say_title : words.more_title}</h2>
        <Form {...own} action="/given/word" submit={words.send} variant="secondary" labels={words.labels}>
          <input type="hidden" name="code" value={code} />
          <SayFields language={language} state={state} answered={answered} />
        </Form>
      </section>
      {by_mail ? (
        <section class="noprint">
          <p>{words.by_mail}</p>
          <Button action="/given/no-mail" label={words.no_mail} variant="tertiary" carry={{ code }} />
        </section>
      ) : null}
    </Page>
  )
}

/** The giver's word: where there is an answer, whether it was one. */
export function SayFields(props: { language: Language; state: FormState; answered: boolean }) {
  const { language, state, answered } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  return (
    <>
      {answered ? (
        <Field
          {...own}
          name="kind"
          kind="choice"
          label={words.labels.kind}
          options={sayings.map(value => ({ value, label: words.sayings[value] }))}
        />
      ) : (
        <input type="hidden" name="kind" value="word" />
      )}
      <Field
        {...own}
        name="body"
        kind="long"
        rows={3}
        optional={answered}
        label={words.labels.body}
        hint={words.body_hint}
      />
    </>
  )
}
