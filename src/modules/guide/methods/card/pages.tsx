import { Form, type FormState, isBack } from '../../../../platform/form.tsx'
import { formatDate, formatList, inSentence } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative, Step } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import type { Checkpoint, Method } from '../../rules.ts'
import { homeOf, noteOf } from '../pages.tsx'
import type { Use } from '../queries.ts'
import { text } from '../text/index.ts'
import { AgreeForm, Steps, UseFields } from '../use/pages.tsx'

type Props = {
  context: PageContext
  initiative: Initiative
  card: Method
  /** The points of the guide that name it. */
  points: readonly Checkpoint[]
  uses: readonly Use[]
  steps: readonly Step[]
  /** Who sits at the table notes and agrees. */
  sits: boolean
  noted: FormState
  step: FormState
}

/** One card, on one sheet of paper; below it, for the screen, what the group does with it. */
export function CardPage(props: Props) {
  const { context, initiative, card, points, sits } = props
  const { language } = context
  const words = text[language]
  const home = homeOf(initiative)
  const failed = [props.noted, props.step].find(isBack)
  return (
    <Page
      context={context}
      title={card.name[language]}
      crumbs={crumbsOf(initiative, language)}
      said={words.said}
      narrow
      {...(failed ? { state: failed } : {})}
    >
      <Card {...props} />
      {sits ? <Noted {...props} /> : <Uses {...props} />}
      {sits ? <Agreed {...props} /> : null}
      {points.length > 0 ? (
        <section class="noprint">
          <h2>{words.card.points}</h2>
          <ul class="rows">
            {points.map(point => (
              <li>
                <a href={`${home}/guide/points/${point.id}`}>{point.name[language]}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

function Card({ context, initiative, card }: Props) {
  const { language } = context
  const words = text[language]
  const home = homeOf(initiative)
  return (
    <article class="sheet method">
      <header class="head">
        <p class="crumb noprint">
          <a href={`${home}/guide/methods`}>{words.title}</a>
        </p>
        <p class="onlyprint eyebrow">{words.card.eyebrow}</p>
        <h1>{card.name[language]}</h1>
        <p class="lead">{card.purpose[language]}</p>
        <p class="acts">
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.card.print}
          </button>
          <a href={`${home}/guide/evening?card=${card.id}`}>{words.card.in_evening}</a>
        </p>
      </header>
      <dl class="facts">
        <dt>{words.card.time}</dt>
        <dd>{words.minutes(card.minutes.from, card.minutes.to)}</dd>
        <dt>{words.card.people}</dt>
        <dd>
          {words.card.people_count(card.people.from, card.people.to)}. {words.companies[card.together_with]}.
        </dd>
        <dt>{words.card.materials}</dt>
        <dd>
          <ul>
            {card.materials.map(thing => (
              <li>{thing[language]}</li>
            ))}
          </ul>
        </dd>
        <dt>{words.card.fields}</dt>
        <dd>
          {formatList(
            language,
            card.fields.map((field, at) =>
              at === 0 ? words.fields[field] : inSentence(words.fields[field]),
            ),
          )}
        </dd>
      </dl>
      <section>
        <h2>{words.card.steps}</h2>
        <ol class="method-steps">
          {card.steps.map(step => (
            <li>
              {step.text[language]}
              {step.minutes ? <span class="soft"> {words.card.step_minutes(step.minutes)}</span> : null}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.card.mind}</h2>
        <p>{card.mind[language]}</p>
      </section>
      <section>
        <h2>{words.card.afterwards}</h2>
        <p>{card.afterwards[language]}</p>
      </section>
    </article>
  )
}

function Uses({ context, initiative, card, uses, sits }: Props) {
  const { language } = context
  const words = text[language]
  if (uses.length === 0) return null
  return (
    <section class="noprint">
      <h2>{words.uses.title}</h2>
      <ul class="rows">
        {uses.map(use => (
          <li>
            <b>{noteOf(language, use)}</b>
            {use.note ? <p dir="auto">{use.note}</p> : null}
            <span>{words.uses.noted_by(use.noted_by_name, formatDate(language, use.noted_at))}</span>
            {sits ? (
              <p class="end">
                <a href={`${homeOf(initiative)}/guide/methods/${card.id}/uses/${use.id}`}>
                  {use.used ? words.uses.change : words.uses.how_did_it_go}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Noted(props: Props) {
  const { context, initiative, card, noted } = props
  const { language } = context
  const words = text[language]
  return (
    <div id="uses" class="noprint">
      <Uses {...props} />
      <details class="ds-details" open={isBack(noted)}>
        <summary>{words.uses.note_title}</summary>
        <div>
          <Form
            state={noted}
            language={language}
            action={`${homeOf(initiative)}/guide/methods/${card.id}/uses#uses`}
            submit={words.uses.save}
            labels={words.uses.labels}
            variant="secondary"
          >
            <UseFields state={noted} language={language} />
          </Form>
        </div>
      </details>
    </div>
  )
}

function Agreed({ context, initiative, card, steps, step }: Props) {
  const { language } = context
  const words = text[language].agree
  return (
    <div id="agree" class="noprint">
      {steps.length > 0 ? (
        <section>
          <h2>{words.agreed}</h2>
          <Steps language={language} steps={steps} />
        </section>
      ) : null}
      <details class="ds-details" open={isBack(step)}>
        <summary>{words.title}</summary>
        <div>
          <p>{words.lead}</p>
          <AgreeForm
            state={step}
            language={language}
            action={`${homeOf(initiative)}/guide/methods/${card.id}/steps#agree`}
          />
        </div>
      </details>
    </div>
  )
}
