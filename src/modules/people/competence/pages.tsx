import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { askedLetters, Facts, Letter } from './queries.ts'
import { stateOf } from './rules.ts'
import { LetterSheet } from './sheet/pages.tsx'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

/** Writing one's own letter, and what may be done with it. */
export function LetterPage(props: Show & { letter: Letter | null; state: FormState }) {
  const { context, initiative, letter, state } = props
  const { language } = context
  const words = text[language].mine
  const home = `/i/${initiative.initiative_id}`
  const here = `${home}/me/letter`
  const own = { state, language }
  const labels = {
    full_name: words.full_name,
    did: words.did,
    learnt: words.learnt,
    does_well: words.does_well,
  }
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={crumbsOf(initiative)}
      under="me"
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {letter ? <Done language={language} letter={letter} here={here} /> : null}
      <section>
        <h2>{letter ? words.change : words.write}</h2>
        {letter && stateOf(letter) === 'confirmed' ? <p class="late">{words.change_confirmed}</p> : null}
        <Form
          {...own}
          action={here}
          back={here}
          submit={words.save}
          labels={labels}
          variant={letter ? 'secondary' : 'primary'}
        >
          <Field
            {...own}
            name="full_name"
            label={words.full_name}
            hint={words.full_name_hint}
            autocomplete="name"
          />
          <Field {...own} name="did" kind="long" rows={5} label={words.did} hint={words.did_hint} />
          <Field {...own} name="learnt" kind="long" optional label={words.learnt} hint={words.learnt_hint} />
          <Field
            {...own}
            name="does_well"
            kind="long"
            rows={3}
            optional
            label={words.does_well}
            hint={words.does_well_hint}
          />
        </Form>
      </section>
      {letter ? (
        <section>
          <h2>{words.remove_title}</h2>
          <Button action={`${here}/remove`} label={words.remove} variant="tertiary" />
        </section>
      ) : null}
    </Page>
  )
}

/** How far the letter has come, and the way on from there. */
function Done(props: { language: Language; letter: Letter; here: string }) {
  const { language, letter, here } = props
  const words = text[language].mine
  const state = stateOf(letter)
  const carry = { version: String(letter.version) }
  return (
    <section>
      <h2>{words.states[state]}</h2>
      <p>
        {state === 'confirmed'
          ? words.confirmed_by(letter.confirmed_as, formatDate(language, letter.confirmed_at!))
          : state === 'asked'
            ? words.asked_on(formatDate(language, letter.asked_at!))
            : words.own_explain}
      </p>
      <div class="acts">
        <a class="ds-button" href={`${here}/print`}>
          {words.see}
        </a>
        {state === 'own' ? (
          <Button action={`${here}/ask`} label={words.ask} variant="secondary" carry={carry} />
        ) : (
          <Button action={`${here}/keep`} label={words.keep[state]} variant="tertiary" carry={carry} />
        )}
      </div>
    </section>
  )
}

/** Whose letters wait for somebody who leads. */
export function AskedPage(props: Show & { letters: Awaited<ReturnType<typeof askedLetters>> }) {
  const { context, initiative, letters } = props
  const { language } = context
  const words = text[language].lead
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {letters.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <ul class="rows">
          {letters.map(one => (
            <li>
              <b>{one.name}</b>
              <span>
                {one.confirmed_at
                  ? words.confirmed_on(formatDate(language, one.confirmed_at))
                  : words.asked_on(formatDate(language, one.asked_at!))}
              </span>
              <a class="end" href={`/i/${initiative.initiative_id}/letters/${one.id}`}>
                {one.confirmed_at ? words.read : words.read_and_confirm}
                <span class="sr"> {one.name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** Somebody's letter as it will look, and the words of whoever stands behind it. */
export function ConfirmPage(props: Show & { letter: Letter; facts: Facts; today: Date; state: FormState }) {
  const { context, initiative, letter, facts, today, state } = props
  const { language } = context
  const words = text[language].lead
  const home = `/i/${initiative.initiative_id}`
  const own = { state, language }
  return (
    <Page context={context} title={words.of(letter.full_name)} state={state} crumbs={crumbsOf(initiative)}>
      <header class="head noprint">
        <p class="crumb">
          <a href={`${home}/letters`}>{words.title}</a>
        </p>
        <h1>{words.of(letter.full_name)}</h1>
        <p class="lead">{words.confirm_lead}</p>
      </header>
      <LetterSheet language={language} letter={letter} facts={facts} today={today} />
      <section class="noprint">
        <h2>{letter.confirmed_at ? words.confirm_again : words.confirm}</h2>
        <Form
          {...own}
          action={`${home}/letters/${letter.participant_id}`}
          submit={words.do_confirm}
          labels={{ confirmed_words: words.confirmed_words, confirmed_as: words.confirmed_as }}
        >
          <Field
            {...own}
            name="confirmed_words"
            kind="long"
            rows={3}
            optional
            label={words.confirmed_words}
            hint={words.confirmed_words_hint}
          />
          <Field {...own} name="confirmed_as" label={words.confirmed_as} hint={words.confirmed_as_hint} />
        </Form>
      </section>
    </Page>
  )
}
