import { formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { FactorsShown } from '../factors/pages.tsx'
import type { Judged } from '../factors/queries.ts'
import type { Factor } from '../factors/rules.ts'
import type { Passage, Plan } from '../library/queries.ts'
import { wes } from '../meant/rules.ts'
import { compareHref, PlansPage, passageHref, planHref } from '../pages.tsx'
import { Sentences } from '../passages/pages.tsx'
import { counts } from '../scan/rules.ts'
import { text as room_text } from '../text/index.ts'
import type { Work } from '../work/queries.ts'
import { MeasuresShown } from './measures/pages.tsx'
import type { PlansHere, SideHere } from './queries.ts'
import { sideKey } from './rules.ts'
import { text } from './text/index.ts'

type Show = { language: Language; here: PlansHere; side: SideHere }
type Change = { before: SideHere; after: SideHere }

/** Everything that is known of one municipality's plans, for everybody. */
export function PlacePage(props: {
  context: PageContext
  here: PlansHere
  side: SideHere
  /** The last two years of plans; null where there are not two. */
  change: Change | null
  works: readonly Work[]
  /** What is under way without a measure. */
  others: readonly Work[]
  judged: readonly Judged[]
  factor_passages: ReadonlyMap<Factor, readonly Passage[]>
}) {
  const { context, here, side, change, works, others, judged, factor_passages } = props
  const { language } = context
  const words = text[language]
  const show = { language, here, side }
  return (
    <PlansPage
      context={context}
      demo={context.config.demo}
      words={{ title: here.place.name, lead: leadOf(show) }}
      head={
        <>
          <p class="soft">{here.place.county}</p>
          {side.row.partly && side.row.read > 0 ? <p class="soft">{words.lead.partly}</p> : null}
        </>
      }
    >
      {here.plans.length > 0 ? <PlansByYear {...show} /> : null}
      {change ? <Changed language={language} change={change} /> : null}
      {side.row.read > 0 ? (
        <>
          <section id="definitions">
            <h2>{words.definitions.title}</h2>
            {side.definitions.length === 0 ? <p class="empty">{words.definitions.none}</p> : null}
            <PassageRows language={language} passages={side.definitions} />
          </section>
          <section id="we">
            <h2>{words.we.title}</h2>
            {side.row.hits === 0 ? <p class="empty">{words.we.none}</p> : null}
            <ul>
              {wes.map(we => {
                const count = side.row.wes[we] ?? 0
                return count > 0 ? <li>{words.we.line(room_text[language].wes[we], count)}</li> : null
              })}
            </ul>
          </section>
          <MeasuresShown language={language} measures={side.measures} works={works} others={others} />
        </>
      ) : (
        <MeasuresShown language={language} measures={[]} works={[]} others={others} />
      )}
      <FactorsShown language={language} judged={judged} passages={factor_passages} />
      <p class="noprint">
        <a href={compareFrom(change?.after ?? side)}>{words.to_compare}</a>
      </p>
    </PlansPage>
  )
}

const compareFrom = ({ place, year }: SideHere): string =>
  `${compareHref}?${new URLSearchParams({ one: sideKey(place.number, year) })}`

/** Whether the plans name it, how often, and since when: the first thing that one wants to know. */
function leadOf({ language, here, side: { row } }: Show): string {
  const words = text[language].lead
  if (here.plans.length === 0) return words.none
  if (row.names === null) return words.unread
  const now = row.names
    ? words.names(row.hits, formatNumber(language, row.per_ten_thousand ?? 0))
    : words.never(row.plans)
  if (row.since === null) return now
  return `${now} ${row.names ? words.since(String(row.since)) : words.earlier(String(row.since))}`
}

function PlansByYear({ language, here }: Show) {
  const words = text[language].plans
  const room = room_text[language]
  const hits = Map.groupBy(
    here.passages.filter(one => counts(one) && one.meaning !== 'other'),
    one => one.plan_id,
  )
  const said = (plan: Plan) =>
    plan.state === 'read'
      ? formatNumber(language, hits.get(plan.id)?.length ?? 0, 0)
      : room.states[plan.state]
  return (
    <section id="plans">
      <h2>{words.title}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={words.title}>
        <table class="ds-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.plan}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.hits}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst(here.plans).map(plan => (
              <tr>
                <td>{plan.year ?? words.no_year}</td>
                <th scope="row">
                  <a href={planHref(plan.id)} dir="auto">
                    {plan.title}
                  </a>
                </th>
                <td>{room.kinds[plan.kind]}</td>
                <td>{said(plan)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const newestFirst = (plans: readonly Plan[]): Plan[] =>
  plans.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))

/** What the last two years of plans say differently, in words. */
function Changed({ language, change: { before, after } }: { language: Language; change: Change }) {
  const words = text[language].change
  const number = (value: number) => formatNumber(language, value, 0)
  const rate = (side: SideHere) => formatNumber(language, side.row.per_ten_thousand ?? 0)
  const measures = [before.measures.length, after.measures.length] as const
  const definitions = [before.definitions.length, after.definitions.length] as const
  const lines = [
    ...(before.row.hits === after.row.hits
      ? []
      : [words.hits(number(before.row.hits), number(after.row.hits))]),
    ...(rate(before) === rate(after) ? [] : [words.rate(rate(before), rate(after))]),
    ...(measures[0] === measures[1] ? [] : [words.measures(number(measures[0]), number(measures[1]))]),
    ...(definitions[0] === definitions[1]
      ? []
      : [words.definitions(number(definitions[0]), number(definitions[1]))]),
  ]
  const sides = new URLSearchParams({
    one: sideKey(before.place.number, before.year),
    other: sideKey(after.place.number, after.year),
  })
  return (
    <section id="change">
      <h2>{words.title(before.year, after.year)}</h2>
      {lines.length === 0 ? <p>{words.same}</p> : null}
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="noprint">
        <a href={`${compareHref}?${sides}`}>{words.side_by_side}</a>
      </p>
    </section>
  )
}

function PassageRows({ language, passages }: { language: Language; passages: readonly Passage[] }) {
  return (
    <ul class="rows">
      {passages.map(passage => (
        <li>
          <Sentences language={language} passage={passage} />
          <a class="small" href={passageHref(passage.plan_id, passage.key)}>
            {text[language].read_it}
          </a>
        </li>
      ))}
    </ul>
  )
}
