import type { FormState } from '../../../../platform/form.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative, Step } from '../../../initiatives/queries.ts'
import type { Pointed } from '../../../scorecard/results/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { homeOf } from '../pages.tsx'
import { text } from '../text/index.ts'
import { AgreeForm, Steps } from '../use/pages.tsx'
import type { beside } from './rules.ts'

type Props = {
  context: PageContext
  initiative: Initiative
  round_id: string
  pointed: Pointed
  /** What helps with each of the fields, in their order. */
  helps: readonly ReturnType<typeof beside>[]
  /** Null where they do not come with the result. */
  steps: readonly Step[] | null
  sits: boolean
  state: FormState
}

/** What a closed round points at, what may help, and what the group agrees to do. */
export function AfterPage(props: Props) {
  const { context, initiative, pointed, round_id, sits, state } = props
  const { language } = context
  const words = text[language].after
  const home = homeOf(initiative)
  const { fields } = pointed
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={crumbsOf(initiative, language)}
      said={text[language].said}
      narrow
    >
      <header class="head">
        <p class="crumb noprint">
          <a href={`${home}/rounds/${round_id}/result`}>{words.to_result}</a>
        </p>
        <p class="eyebrow">
          {initiative.title}, {pointed.called}
        </p>
        <h1>{words.title}</h1>
        <p class="lead">
          {fields.length > 0 ? words.lead(fields.length, pointed.how_many) : words.none_lead}
        </p>
      </header>
      {pointed.talk_only ? <p>{words.talk_only}</p> : null}
      {fields.map((field, at) => (
        <section>
          <h2>{field.name}</h2>
          <p>{field.why}</p>
          <p class="soft small">{field.figures}</p>
          <Helps {...props} at={at} />
        </section>
      ))}
      {fields.length === 0 ? (
        <p class="acts">
          {sits ? (
            <a class="ds-button" href={`${home}/rounds/${round_id}/talk`}>
              {words.to_talk}
            </a>
          ) : null}
          <a href={`${home}/guide/methods`}>{text[language].title}</a>
        </p>
      ) : null}
      <Agreed {...props} />
      <section class="noprint">
        <a href={`${home}/guide/reflection`}>{words.to_reflection}</a>
      </section>
    </Page>
  )
}

function Helps({ context, initiative, helps, at }: Props & { at: number }) {
  const { language } = context
  const words = text[language].after
  const home = homeOf(initiative)
  const { points, cards } = helps[at]!
  const lists = [
    {
      title: words.points,
      rows: points.map(point => ({
        href: `${home}/guide/points/${point.id}`,
        name: point.name[language],
        more: point.ask[language],
      })),
    },
    {
      title: words.cards,
      rows: cards.map(card => ({
        href: `${home}/guide/methods/${card.id}`,
        name: card.name[language],
        more: `${card.purpose[language]} ${text[language].minutes(card.minutes.from, card.minutes.to)}.`,
      })),
    },
  ]
  return lists.map(({ title, rows }) =>
    rows.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ul class="rows">
          {rows.map(row => (
            <li>
              <a href={row.href}>{row.name}</a>
              <span>{row.more}</span>
            </li>
          ))}
        </ul>
      </>
    ) : null,
  )
}

function Agreed({ context, initiative, round_id, steps, sits, state }: Props) {
  const { language } = context
  const words = text[language]
  if (!sits && !steps?.length) return null
  return (
    <section id="agree">
      <h2>{words.after.agree_title}</h2>
      {steps?.length ? <Steps language={language} steps={steps} /> : null}
      {sits ? (
        <div class="noprint">
          <p>{words.after.agree_lead}</p>
          <AgreeForm
            state={state}
            language={language}
            action={`${homeOf(initiative)}/guide/after/${round_id}/steps#agree`}
          />
        </div>
      ) : null}
    </section>
  )
}
