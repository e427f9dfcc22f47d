import { Button, Field, Form, type FormState } from '../../../../../platform/form.tsx'
import { formatDate } from '../../../../../platform/format.ts'
import { ImpactPage } from '../../../pages.tsx'
import { FoundLine } from '../../pages.tsx'
import { text } from '../../text/index.ts'
import { labelsOf, MeasuredFields } from '../fields/pages.tsx'
import { type About, above, addressOf, Taken } from '../frame/pages.tsx'
import type { correctionsOf, Shown } from '../queries.ts'

/** Sets the baseline: how it was before. */
export function BaselinePage(props: About & { taken: Shown | null; state: FormState }) {
  const { context, indicator, state } = props
  const { language } = context
  const words = text[language]
  const here = addressOf(props)
  return (
    <ImpactPage
      context={context}
      initiative={props.initiative}
      words={{ title: words.baseline_page.title, lead: words.one.baseline_hint }}
      state={state}
      above={above(props)}
    >
      <p>{words.one.baseline_late}</p>
      <Taken language={language} here={here} taken={props.taken} />
      <Form
        state={state}
        language={language}
        action={`${here}/baseline`}
        submit={words.baseline_page.save}
        labels={labelsOf(language, indicator)}
        errors={words.errors}
      >
        <MeasuredFields language={language} indicator={indicator} state={state} />
      </Form>
    </ImpactPage>
  )
}

type Corrected = Awaited<ReturnType<typeof correctionsOf>>[number]

/** One measurement: as it stands, what stood before, and for those at the table a way to correct or strike it. */
export function MeasurementPage(
  props: About & {
    one: Shown
    corrections: readonly Corrected[]
    taken: Shown | null
    may_be_baseline: boolean
    state: FormState
    strike_state: FormState
  },
) {
  const { context, indicator, one, corrections, may_write, state, strike_state } = props
  const { language } = context
  const words = text[language]
  const page = words.correct_page
  const here = `${addressOf(props)}/figures/${one.id}`
  const day = formatDate(language, one.day)
  const free = one.baseline && one.locked_at === null
  const labels = labelsOf(language, indicator)
  const back = 'struck_why' in strike_state.values ? strike_state : state
  return (
    <ImpactPage
      context={context}
      initiative={props.initiative}
      words={{ title: one.baseline ? page.title_baseline : page.title(day) }}
      state={back}
      above={above(props)}
    >
      <section>
        <p class="lead">
          <FoundLine language={language} indicator={indicator} found={one} />
        </p>
        {one.baseline ? <p>{day}</p> : null}
        {one.comment ? <p dir="auto">{one.comment}</p> : null}
        {one.source ? <p dir="auto">{one.source}</p> : null}
        <p class="small soft">
          {one.by_name
            ? words.one.noted_by(one.by_name, formatDate(language, one.noted_at))
            : words.one.noted(formatDate(language, one.noted_at))}
        </p>
        {one.at_end ? <p class="small soft">{page.at_end}</p> : null}
        {may_write && props.may_be_baseline ? (
          <Button action={`${here}/baseline`} label={page.is_baseline} variant="secondary" />
        ) : null}
      </section>
      {corrections.length > 0 ? (
        <section>
          <h2>{page.before}</h2>
          <ul class="rows">
            {corrections.map(before => (
              <Before {...props} before={before} />
            ))}
          </ul>
        </section>
      ) : null}
      {may_write ? (
        <section class="noprint">
          <h2>{page.form}</h2>
          <p>{one.locked_at ? page.locked(formatDate(language, one.locked_at)) : page.lead}</p>
          <Taken language={language} here={addressOf(props)} taken={props.taken} />
          <Form
            state={state}
            language={language}
            action={here}
            submit={page.save}
            labels={labels}
            errors={words.errors}
            back={here}
          >
            <MeasuredFields language={language} indicator={indicator} state={state} />
            <Field
              state={state}
              language={language}
              name="why"
              kind="long"
              rows={2}
              label={words.fields.why}
              errors={words.errors}
              optional={free}
            />
          </Form>
        </section>
      ) : null}
      {may_write ? (
        <section class="noprint">
          <h2>{page.strike}</h2>
          <p>{page.strike_lead}</p>
          <Form
            state={strike_state}
            language={language}
            action={`${here}/strike`}
            submit={page.strike_button}
            labels={{ struck_why: page.strike_why }}
            variant="secondary"
            final
          >
            <Field
              state={strike_state}
              language={language}
              name="struck_why"
              kind="long"
              rows={2}
              label={page.strike_why}
            />
          </Form>
        </section>
      ) : null}
    </ImpactPage>
  )
}

function Before(props: About & { one: Shown; before: Corrected }) {
  const { context, indicator, one, before } = props
  const { language } = context
  const words = text[language].correct_page
  const until = formatDate(language, before.until)
  const locked = one.locked_at !== null && before.until > one.locked_at
  return (
    <li>
      <p>
        <s>
          <FoundLine language={language} indicator={indicator} found={before}>
            {`, ${formatDate(language, before.day)}`}
          </FoundLine>
        </s>
      </p>
      {before.comment ? <p dir="auto">{before.comment}</p> : null}
      {before.source ? <p dir="auto">{before.source}</p> : null}
      <p class="small soft">
        {words.until(until, before.by_name ?? '')}
        {before.why ? (
          <>
            : <bdi>{before.why}</bdi>
          </>
        ) : null}
      </p>
      {locked ? <p class="small">{words.after_lock}</p> : null}
    </li>
  )
}
