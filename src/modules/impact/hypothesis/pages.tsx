import { Field, Form, type FormState } from '../../../platform/form.tsx'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { ImpactPage, impactOf } from '../pages.tsx'
import { causalities } from '../rules.ts'
import { HypothesisPicture } from './pictures.tsx'
import {
  type Doors,
  type Drawn,
  type DrawnItem,
  exampleOf,
  followers,
  inOrder,
  linksIn,
  sources,
} from './rules.ts'
import { text } from './text/index.ts'
import { HypothesisText } from './told/pages.tsx'

type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  plan: Drawn
  /** What they say of it with their own words; "" where they have not yet. */
  in_short: string
  may_write: boolean
  state: FormState
}

/** Where what stands in the boxes, and the arrows between them, are changed. */
const doorsFrom = (impact: string): Doors => ({
  item: ({ kind, id, group_id }) =>
    kind === 'goal' ? `${impact}/groups/${group_id}/goals/${id}` : `${impact}/items/${kind}/${id}`,
  link: ({ from_id, to_id }) => `${impact}/hypothesis/${from_id}/${to_id}`,
})

/** What is believed to lead to what: as a map, in words, and with a way to draw one more arrow. */
export function HypothesisPage(props: Show) {
  const { context, initiative, plan, may_write, state } = props
  const { language } = context
  const words = text[language]
  const impact = impactOf(initiative.initiative_id)
  const drawn = inOrder(plan)
  const empty = drawn.length === 0
  const doors = may_write ? { doors: doorsFrom(impact) } : {}
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead, said: words.said }}
      state={state}
      wide
      head={<p class="small soft">{words.small_print}</p>}
    >
      <InShort {...props} impact={impact} />
      {empty ? (
        <section>
          <p class="empty">{words.empty}</p>
          {may_write ? <Fill language={language} impact={impact} /> : null}
        </section>
      ) : (
        <>
          <section>
            <HypothesisPicture language={language} plan={plan} {...doors} />
            {linksIn(plan).length === 0 ? <p class="empty">{words.no_links}</p> : null}
          </section>
          <section>
            <h2>{words.in_words}</h2>
            <HypothesisText language={language} plan={plan} {...doors} />
          </section>
        </>
      )}
      {may_write && !empty ? (
        <section class="noprint cols first">
          <div id="add">
            <h2>{words.add}</h2>
            {sources(plan).length > 0 && followers(plan, null).length > 0 ? (
              <LinkForm {...props} impact={impact} />
            ) : (
              <p>{words.too_few}</p>
            )}
          </div>
          <Fill language={language} impact={impact} />
        </section>
      ) : null}
      {empty ? (
        <section class="noprint">
          <h2>{words.empty_title}</h2>
          <Example language={language} />
        </section>
      ) : (
        <section class="noprint">
          <details class="ds-details">
            <summary>{words.example_title}</summary>
            <div>
              <Example language={language} />
            </div>
          </details>
        </section>
      )}
    </ImpactPage>
  )
}

/** What they say of it with their own words. */
function InShort({ context, plan, in_short: said, may_write, impact }: Show & { impact: string }) {
  const words = text[context.language]
  if (!said && (!may_write || inOrder(plan).length === 0)) return null
  return (
    <section class={said ? undefined : 'noprint'}>
      <h2>{words.hypothesis_title}</h2>
      {said ? <blockquote dir="auto">{said}</blockquote> : <p>{words.hypothesis_none}</p>}
      {may_write ? (
        <p class="noprint">
          <a href={`${impact}/plan/activities`}>{said ? words.hypothesis_change : words.hypothesis_write}</a>
        </p>
      ) : null}
    </section>
  )
}

function Example({ language }: { language: Language }) {
  const words = text[language]
  const plan = exampleOf(words.example)
  return (
    <>
      <p class="small soft">{words.example_note}</p>
      <HypothesisPicture language={language} plan={plan} label={words.empty_title} />
      <HypothesisText language={language} plan={plan} />
    </>
  )
}

/** The pages on which the boxes are written. */
function Fill({ language, impact }: { language: Language; impact: string }) {
  const words = text[language]
  return (
    <div>
      <h2>{words.fill_title}</h2>
      <ul class="rows">
        <li>
          <a href={`${impact}/plan/problem`}>{words.fill.problem}</a>
        </li>
        <li>
          <a href={`${impact}/plan/activities`}>{words.fill.activities}</a>
        </li>
        <li>
          <a href={`${impact}/groups`}>{words.fill.groups}</a>
        </li>
      </ul>
    </div>
  )
}

function LinkForm({ context, plan, state, impact }: Show & { impact: string }) {
  const { language } = context
  const words = text[language]
  const { errors } = words
  const from = drawnWith(plan, String(state.values.from_id ?? ''))
  const labels = {
    from_id: words.from_id,
    to_id: words.to_id,
    causality: words.causality,
    reason: words.reason,
  }
  const option = (item: DrawnItem) => ({
    value: item.id,
    label: words.option(words.tags[item.kind], item.title),
  })
  const choose = { value: '', label: words.choose }
  const action = `${impact}/hypothesis`
  return (
    <Form {...{ state, language, errors, labels }} action={action} submit={words.save}>
      <p>{words.add_lead}</p>
      <Field
        {...{ state, language, errors }}
        name="from_id"
        kind="select"
        label={words.from_id}
        hint={words.from_hint}
        options={[choose, ...sources(plan).map(option)]}
      />
      <Field
        {...{ state, language, errors }}
        name="to_id"
        kind="select"
        label={words.to_id}
        hint={words.to_hint}
        options={[choose, ...followers(plan, state.errors.from_id ? null : from).map(option)]}
      />
      <SureFields language={language} state={state} />
    </Form>
  )
}

const drawnWith = (plan: Drawn, id: string): DrawnItem | null =>
  inOrder(plan).find(one => one.id === id) ?? null

/** How surely, and why. */
export function SureFields({ language, state }: { language: Language; state: FormState }) {
  const words = text[language]
  return (
    <>
      <Field
        {...{ state, language }}
        name="causality"
        kind="choice"
        label={words.causality}
        options={causalities.map(value => ({
          value,
          label: words.sure[value],
          hint: words.causality_hints[value],
        }))}
      />
      <Field
        {...{ state, language }}
        name="reason"
        kind="long"
        rows={3}
        optional
        label={words.reason}
        hint={words.reason_hint}
      />
    </>
  )
}
