import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { GuidePage } from '../pages.tsx'
import { State } from '../points/list/pages.tsx'
import type { Point } from '../points/queries.ts'
import { isWaiting } from '../points/rules.ts'
import { tools } from '../rules.ts'
import type { looksOf, Readiness } from './queries.ts'
import type { Fact } from './rules.ts'
import { text } from './text/index.ts'

const way_to: Readonly<Record<Fact, string>> = {
  question: tools.question,
  question_tried: tools.question,
  two_lead: tools.people,
  basis: tools.basis,
  backing: tools.anchoring,
}

/** What is missing before residents are asked, and the way on all the same. */
export function ReadyPage(props: {
  context: PageContext
  initiative: Initiative
  ready: Readiness
  looks: Awaited<ReturnType<typeof looksOf>>
  leads: boolean
  state: FormState
}) {
  const { context, initiative, ready, looks, state } = props
  const { language } = context
  const words = text[language]
  const base = `/i/${initiative.initiative_id}`
  const missing = ready.missing.length
  const gone = { facts: ready.facts.filter(one => !one.stands), points: ready.points.filter(isWaiting) }
  const there = {
    facts: ready.facts.filter(one => one.stands),
    points: ready.points.filter(one => !isWaiting(one)),
  }
  return (
    <GuidePage context={context} initiative={initiative} words={words} state={state} look="p-guide">
      {missing === 0 ? (
        <p class="note">{words.well}</p>
      ) : (
        <section>
          <h2>{words.missing}</h2>
          <ul class="rows">
            {gone.facts.map(({ name }) => (
              <li>
                <a href={base + way_to[name]}>{words.facts[name].open}</a>
              </li>
            ))}
            {gone.points.map(one => (
              <PointRow context={context} base={base} one={one} />
            ))}
          </ul>
        </section>
      )}
      {props.leads ? (
        <section>
          {missing === 0 ? null : <h2>{words.go_on_title}</h2>}
          <Form
            state={state}
            language={language}
            errors={words.errors}
            action={`${base}/guide/ready`}
            submit={missing === 0 ? words.go_on_well : words.go_on}
            variant={missing === 0 ? 'primary' : 'secondary'}
            labels={{ reason: words.reason }}
          >
            {missing === 0 ? null : (
              <Field
                state={state}
                language={language}
                errors={words.errors}
                name="reason"
                kind="long"
                rows={2}
                label={words.reason}
                hint={words.reason_hint}
              />
            )}
          </Form>
        </section>
      ) : null}
      {there.facts.length + there.points.length > 0 ? (
        <section>
          <h2>{words.there}</h2>
          <ul class="rows">
            {there.facts.map(({ name }) => (
              <li>
                <span>{words.facts[name].name}</span>
              </li>
            ))}
            {there.points.map(one => (
              <PointRow context={context} base={base} one={one} />
            ))}
          </ul>
        </section>
      ) : null}
      {looks.length > 0 ? (
        <section>
          <h2>{words.earlier}</h2>
          <ul class="rows">
            {looks.map(look => (
              <li>
                <b>{words.was_missing(look.missing.length)}</b>
                {look.reason ? <p>{look.reason}</p> : null}
                <span>{words.looked(look.looked_by_name, formatDate(language, look.at))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </GuidePage>
  )
}

const PointRow = ({ context, base, one }: { context: PageContext; base: string; one: Point }) => (
  <li>
    <a href={`${base}/guide/points/${one.point.id}`}>{one.point.name[context.language]}</a>
    <span>
      <State language={context.language} state={one.state} />
    </span>
  </li>
)
