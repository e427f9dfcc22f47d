import { Field, Form, type FormState, fresh } from '../../../platform/form.tsx'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ImpactPage, impactOf, Removal } from '../pages.tsx'
import { type Item, itemsOf, type Plan } from '../rules.ts'
import { text as impact_text } from '../text/index.ts'
import { PartForm, PartText } from './part/pages.tsx'
import {
  has_source,
  lengths,
  type PlanKind,
  type PlanPage as PlanPageName,
  pageOf,
  pages,
  partOf,
  step_doors,
  stepAfter,
  type WrittenHere,
  written_here,
} from './rules.ts'
import { text } from './text/index.ts'

/** What is written in the plan. */
type Written = Pick<Plan, 'parts' | 'items'>
type Show = { context: PageContext; initiative: Initiative }
/** The form that comes back: a part's, or the one that adds an entry. */
type Back = { of: string; state: FormState }

/** One step of the plan: its fields, and its lists of short entries. */
export function PlanPage(
  props: Show & { name: PlanPageName; plan: Written; may_write: boolean; back?: Back },
) {
  const { context, initiative, name, plan, may_write, back } = props
  const { language } = context
  const words = text[language]
  const { steps } = impact_text[language]
  const base = impactOf(initiative.initiative_id)
  const next = stepAfter(name)!
  const list = (kind: PlanKind) => <Entries {...{ context, base, kind, plan, may_write, back }} />
  const part = (of: WrittenHere) => <PartSection {...{ context, base, of, plan, may_write, back }} />
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: steps[name], lead: words.leads[name], said: words.said }}
      {...(back && { state: back.state })}
      {...(may_write && { scripts: ['saving.js'] })}
    >
      {name === 'facts' ? part('purpose') : null}
      {name === 'activities' ? (
        <>
          {list('activity')}
          {part('hypothesis')}
          <section>
            <h2>{words.goals_title}</h2>
            <p>{words.goals_lead}</p>
            <p>
              <a href={`${base}/groups`}>{words.to_groups}</a>
            </p>
          </section>
        </>
      ) : null}
      {pages[name].map(kind => (kind === 'activity' ? null : list(kind)))}
      {name === 'facts' ? part('facts') : null}
      <section class="noprint">
        {name === 'activities' ? (
          <p>
            <a href={`${base}/hypothesis`}>{words.to_hypothesis}</a>
          </p>
        ) : null}
        <p>
          {words.next} <a href={base + step_doors[next]}>{steps[next]}</a>
        </p>
      </section>
    </ImpactPage>
  )
}

/** A part of the plan: a form that saves itself, or what it says for those who only read. */
function PartSection(props: {
  context: PageContext
  base: string
  of: WrittenHere
  plan: Written
  may_write: boolean
  back: Back | undefined
}) {
  const { context, base, of, plan, may_write, back } = props
  const words = text[context.language].parts[of]
  const { fields, version } = partOf(plan, of)
  return (
    <section id={`${of}-part`}>
      <h2>{words.title}</h2>
      {'lead' in words ? <p class="soft">{words.lead}</p> : null}
      {may_write ? (
        <PartForm
          language={context.language}
          part={of}
          words={words.fields}
          action={`${base}/parts/${of}`}
          back={`${base}/plan/${written_here[of].page}#${of}-part`}
          state={back?.of === of ? back.state : fresh({ ...fields, version: String(version) })}
        />
      ) : (
        <PartText language={context.language} part={of} words={words.fields} fields={fields} />
      )}
    </section>
  )
}

/** The entries of one kind, and a line to write the next. */
function Entries(props: {
  context: PageContext
  base: string
  kind: PlanKind
  plan: Written
  may_write: boolean
  back: Back | undefined
}) {
  const { context, base, kind, plan, may_write, back } = props
  const { language } = context
  const words = text[language]
  const own = words.kinds[kind]
  const entries = itemsOf(plan, kind)
  const here = `${base}/items/${kind}`
  const state = back?.of === kind ? back.state : { ...fresh(), of: kind }
  const labels = { title: own.add, source: words.source }
  return (
    <section id={kind}>
      <h2>{own.name}</h2>
      <p class="soft">{own.what}</p>
      {entries.length > 0 ? (
        <ul class="rows">
          {entries.map((item, at) => (
            <Entry
              {...{ language, item }}
              here={may_write ? here : null}
              first={at === 0}
              last={at === entries.length - 1}
            />
          ))}
        </ul>
      ) : (
        <p class="empty">{may_write ? `${words.example} ${own.example}` : words.nothing_yet}</p>
      )}
      {may_write ? (
        <div class="add-one noprint">
          <Form {...{ language, state, labels }} action={here} submit={words.add} variant="secondary">
            <Field {...{ state, language }} name="title" label={own.add} />
            {kind === 'evidence' ? (
              <Field
                {...{ state, language }}
                name="source"
                label={words.source}
                hint={words.source_hint}
                optional
              />
            ) : null}
          </Form>
        </div>
      ) : null}
    </section>
  )
}

/** `here` is null for those who only read. */
function Entry(props: {
  language: Language
  item: Item
  here: string | null
  first: boolean
  last: boolean
}) {
  const { language, item, here, first, last } = props
  const words = text[language]
  const { id, title, detail, source } = item
  return (
    <li>
      <b dir="auto">{title}</b>
      {detail ? (
        <p class="as-written" dir="auto">
          {detail}
        </p>
      ) : null}
      {source ? (
        <span>
          {words.from} <span dir="auto">{source}</span>
        </span>
      ) : null}
      {here ? (
        <div class="end noprint moves">
          {first ? null : <Move to={`${here}/${id}/move`} way="up" mark="↑" label={words.up(title)} />}
          {last ? null : <Move to={`${here}/${id}/move`} way="down" mark="↓" label={words.down(title)} />}
          <a href={`${here}/${id}`}>
            {words.change}
            <span class="sr"> {title}</span>
          </a>
        </div>
      ) : null}
    </li>
  )
}

const Move = (props: { to: string; way: 'up' | 'down'; mark: string; label: string }) => (
  <form method="post" action={props.to}>
    <button class="link" type="submit" name="way" value={props.way} aria-label={props.label}>
      {props.mark}
    </button>
  </form>
)

/** One entry: what it says, and what goes with it when it is taken out. */
export function ItemPage(
  props: Show & {
    kind: PlanKind
    item: Item
    hanging: { links: number; indicators: number }
    state: FormState
  },
) {
  const { context, initiative, kind, item, hanging, state } = props
  const { language } = context
  const words = text[language]
  const own = words.kinds[kind]
  const base = impactOf(initiative.initiative_id)
  const page = pageOf(kind)!
  const here = `${base}/items/${kind}/${item.id}`
  const labels = { title: own.add, detail: words.detail, source: words.source }
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: own.name, lead: own.what }}
      state={state}
      above={[{ href: `${base}/plan/${page}#${kind}`, label: impact_text[language].steps[page] }]}
    >
      <Form {...{ language, state, labels }} action={here} back={here} submit={words.save}>
        <Field {...{ state, language }} name="title" label={own.add} />
        <Field
          {...{ state, language }}
          name="detail"
          label={words.detail}
          hint={words.room.lines(lengths.lines)}
          kind="long"
          rows={4}
          optional
        />
        {has_source.includes(kind) || item.source ? (
          <Field
            {...{ state, language }}
            name="source"
            label={words.source}
            hint={words.source_hint}
            optional
          />
        ) : null}
      </Form>
      <Removal language={language} action={`${here}/remove`} words={words}>
        {hanging.links > 0 ? <p>{words.links_go(hanging.links)}</p> : null}
        {hanging.indicators > 0 ? <p>{words.indicators_stay(hanging.indicators)}</p> : null}
      </Removal>
    </ImpactPage>
  )
}
