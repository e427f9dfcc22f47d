import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { ImpactPage } from '../../pages.tsx'
import type { Target } from '../../rules.ts'
import { type About, above, addressOf, Withdrawn } from '../figures/frame/pages.tsx'
import { figureIn } from '../pages.tsx'
import { text } from '../text/index.ts'

/** Where an indicator should be, by which days; those given up stand as the old lines. */
export function TargetsPage(props: About & { targets: readonly Target[]; today: string; state: FormState }) {
  const { context, indicator, targets, may_write, today, state } = props
  const { language } = context
  const words = text[language]
  const page = words.targets
  const { fields } = words
  const here = `${addressOf(props)}/targets`
  const holding = targets.filter(({ given_up_at }) => given_up_at === null)
  const old = targets.filter(({ given_up_at }) => given_up_at !== null)
  const kind = indicator.kind === 'story' ? 'number' : indicator.kind
  const labels = { day: fields.target_day, value: fields.target_value, why: fields.target_why }
  const common = { state, language, errors: words.errors }
  const writes = may_write && indicator.withdrawn_at === null
  const lineOf = ({ value, day }: Target): [string, string] => [
    figureIn(language, indicator, value),
    formatDate(language, day),
  ]
  return (
    <ImpactPage
      context={context}
      initiative={props.initiative}
      words={{ title: page.title, lead: page.lead, said: words.said }}
      state={state}
      above={above(props)}
    >
      <Withdrawn language={language} indicator={indicator} />
      <section>
        {holding.length === 0 ? <p class="empty">{page.none}</p> : null}
        <ul class="rows">
          {holding.map(target => (
            <li>
              <b>{page.line(...lineOf(target))}</b>
              {target.why ? <p dir="auto">{target.why}</p> : null}
              {target.day < today ? <p class="small soft">{page.passed}</p> : null}
              {may_write ? (
                <span class="end noprint">
                  <a href={`${here}/${target.id}`} aria-label={page.give_up_of(...lineOf(target))}>
                    {page.give_up}
                  </a>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
        {old.length > 0 ? (
          <details class="ds-details">
            <summary>{page.old}</summary>
            <div>
              <ul class="rows">
                {old.map(target => (
                  <li>
                    <s>{page.line(...lineOf(target))}</s>
                    <p class="small soft">
                      {page.given_up(formatDate(language, target.given_up_at!), target.given_up_why)}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          </details>
        ) : null}
      </section>
      {writes ? (
        <section class="noprint" id="add">
          <h2>{page.add}</h2>
          <Form {...common} action={here} submit={page.save} labels={labels}>
            <Field {...common} name="day" kind="date" label={labels.day} />
            <Field
              {...common}
              name="value"
              label={labels.value}
              hint={
                kind === 'scale'
                  ? fields.value_hint.scale(String(indicator.scale_min), String(indicator.scale_max))
                  : kind === 'share'
                    ? fields.value.share
                    : indicator.unit
                      ? fields.unit(indicator.unit)
                      : fields.value_hint.number
              }
            />
            <Field
              {...common}
              name="why"
              kind="long"
              rows={2}
              label={labels.why}
              hint={fields.target_why_hint}
              optional
            />
          </Form>
        </section>
      ) : null}
    </ImpactPage>
  )
}

/** Gives one up, with the reason. */
export function GiveUpPage(props: About & { target: Target; state: FormState }) {
  const { context, indicator, target, state } = props
  const { language } = context
  const words = text[language].targets
  const figure = figureIn(language, indicator, target.value)
  return (
    <ImpactPage
      context={context}
      initiative={props.initiative}
      words={{ title: words.give_up_title, lead: words.line(figure, formatDate(language, target.day)) }}
      state={state}
      above={above(props)}
    >
      <p>{words.give_up_lead}</p>
      <Form
        state={state}
        language={language}
        action={`${addressOf(props)}/targets/${target.id}`}
        submit={words.give_up_button}
        labels={{ given_up_why: words.give_up_why }}
      >
        <Field
          state={state}
          language={language}
          name="given_up_why"
          kind="long"
          rows={3}
          label={words.give_up_why}
        />
      </Form>
    </ImpactPage>
  )
}
