import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import { askHref, mentorsHref, Offered, Standing } from '../pages.tsx'
import type { Ask, Offer } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** Those who lead ask somebody to think along. */
export function AskPage({ context, initiative, offer, state }: Show & { offer: Offer }) {
  const { language } = context
  const words = text[language]
  const home = mentorsHref(initiative.initiative_id)
  const common = { language, state, errors: words.conflicts }
  const writes = Object.keys(state.errors).length > 0
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: words.ask_for(offer.name), lead: words.ask.lead }}
      above={[{ href: home, label: words.title }]}
      state={state}
    >
      <section>
        <Offered {...{ language, offer }} />
      </section>
      {offer.places_left === 0 && !writes ? (
        <p class="empty">{words.conflicts.mentor_full}</p>
      ) : (
        <section>
          <p class="note">{words.ask.who_reads}</p>
          <Form
            {...common}
            action={`${home}/${offer.id}/ask`}
            submit={words.ask.submit}
            labels={words.ask.labels}
          >
            <Field
              {...common}
              name="body"
              kind="long"
              rows={6}
              label={words.ask.labels.body}
              hint={words.ask.hints.body}
            />
            <Field
              {...common}
              name="shown_as"
              label={words.ask.labels.shown_as}
              hint={words.ask.hints.shown_as}
            />
          </Form>
        </section>
      )}
    </LearningPage>
  )
}

type One = Show & {
  ask: Ask
  side: 'asked' | 'asking'
  /** For the one who was asked: more have been said yes to than there was room for. */
  full: boolean
}

/** One request, as each of the two sides meets it. */
export function OnePage(props: One) {
  const { context, initiative, ask, side } = props
  const { language } = context
  const words = text[language]
  const { one } = words
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{
        title: side === 'asked' ? one.asked_title(ask.shown_as) : one.asking_title(ask.name),
        said: words.said,
      }}
      above={[{ href: mentorsHref(initiative.initiative_id), label: words.title }]}
      state={props.state}
      head={
        <p class="soft">
          {words.asked_on(formatDate(language, ask.asked_at))} <Standing {...{ language, ask, side }} />
        </p>
      }
    >
      <div class="help-body" dir="auto">
        {ask.body}
      </div>
      {ask.answered_at ? (
        <section>
          <h2>{side === 'asked' ? one.you_answered : one.they_answered(ask.name)}</h2>
          <p class="soft">{formatDate(language, ask.answered_at)}</p>
          {ask.answer_body ? (
            <div class="help-body" dir="auto">
              {ask.answer_body}
            </div>
          ) : null}
        </section>
      ) : null}
      {side === 'asked' ? <Asked {...props} /> : <Asking {...props} />}
    </LearningPage>
  )
}

/** The one who was asked answers, and says later that it is over. */
function Asked({ context, initiative, ask, full, state }: One) {
  const { language } = context
  const { one, answer } = text[language]
  const here = askHref(initiative.initiative_id, ask.id)
  const common = { language, state }
  const at = stateOf(ask)
  if (at === 'together') {
    return (
      <section class="noprint">
        <h2>{one.next}</h2>
        <p>{one.mentor_next}</p>
        <Button action={`${here}/end`} label={one.over} variant="tertiary" />
      </section>
    )
  }
  if (at !== 'waiting') return null
  return (
    <section class="noprint">
      <h2>{answer.title}</h2>
      {full ? <p class="late">{answer.full}</p> : null}
      <Form {...common} action={`${here}/answer`} submit={answer.submit} labels={answer.labels}>
        <Field
          {...common}
          name="answer"
          kind="choice"
          label={answer.labels.answer}
          options={[
            { value: 'yes', label: answer.yes },
            { value: 'no', label: answer.no },
          ]}
        />
        <Field
          {...common}
          name="answer_body"
          kind="long"
          rows={4}
          optional
          label={answer.labels.answer_body}
          hint={answer.hint}
        />
      </Form>
    </section>
  )
}

/** Those who asked: a yes leads to a seat as mentor. */
function Asking({ context, initiative, ask }: One) {
  const { one } = text[context.language]
  const here = askHref(initiative.initiative_id, ask.id)
  const at = stateOf(ask)
  const invite = `/i/${initiative.initiative_id}/people/add?${new URLSearchParams({ name: ask.name, party: 'mentor' })}`
  if (at === 'together') {
    return (
      <>
        <section class="noprint">
          <h2>{one.next}</h2>
          <p>{one.invite_text(ask.name)}</p>
          <p class="acts">
            <a class="ds-button" href={invite}>
              {one.invite(ask.name)}
            </a>
          </p>
        </section>
        <section class="noprint">
          <h2>{one.over_title}</h2>
          <p>{one.over_text}</p>
          <Button action={`${here}/end`} label={one.over} variant="tertiary" />
        </section>
      </>
    )
  }
  if (at === 'waiting') {
    return (
      <section class="noprint">
        <p>{one.wait}</p>
        <Button action={`${here}/end`} label={one.withdraw} variant="tertiary" />
      </section>
    )
  }
  return (
    <p class="noprint">
      <a href={mentorsHref(initiative.initiative_id)}>{one.others}</a>
    </p>
  )
}
