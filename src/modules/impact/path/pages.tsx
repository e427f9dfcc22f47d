import { type Access, worksHere } from '../../../platform/access.ts'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import type { Due } from '../measuring/queries.ts'
import { ImpactPage, impactOf } from '../pages.tsx'
import { step_doors } from '../plan/rules.ts'
import { type Plan, steps } from '../rules.ts'
import { text as impact_text } from '../text/index.ts'
import { WayPicture } from './pictures.tsx'
import { adviceOn, type Hint } from './rules.ts'
import { isEmpty, type Lack, procedure, type StageNow, stepCounts } from './stages/rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative; plan: Plan }
type Here = { language: Language; base: string }

const most_hints = 3
const most_due = 3

/** Where the rest lies, under the address of the plan. Files are brought in by those who lead; the others take a sheet. */
const doors = {
  plan: { groups: '/groups', hypothesis: '/hypothesis', library: '/library' },
  measure: { measurements: '/measurements', asking: '/asking', stories: '/stories' },
  see: {
    follow: '/follow',
    together: '/follow/together',
    value: '/value',
    gains: '/gains',
    honesty: '/honesty',
    report: '/report',
    sheet: '/plan.xlsx',
    files: '/import',
  },
} as const

/** The first page: what comes next, how far each step is, and the doors to everything. */
export function FirstPage(props: Show & { access: Access; due: readonly Due[] }) {
  const { context, initiative, access, plan, due } = props
  const may_write = worksHere(access)
  const leads = access.grants.includes('facilitator')
  const { language } = context
  const words = text[language]
  const here = { language, base: impactOf(initiative.initiative_id) }
  const stages = procedure(plan)
  const title = impact_text[language].impact
  if (isEmpty(plan)) {
    return (
      <ImpactPage context={context} initiative={initiative} words={{ title, lead: words.lead }}>
        {may_write ? <FirstTime {...here} leads={leads} /> : <p>{words.first.nobody}</p>}
        <Steps {...here} plan={plan} />
      </ImpactPage>
    )
  }
  return (
    <ImpactPage context={context} initiative={initiative} words={{ title, lead: words.lead }} wide>
      <section>
        <WayPicture language={language} stages={stages} />
        <div class="cols">
          <div>
            <Next {...here} stages={stages} may_write={may_write} />
            <Steps {...here} plan={plan} />
          </div>
          <div>
            <DueNow {...here} due={due} />
            <WorthATalk {...here} hints={adviceOn(plan)} />
          </div>
        </div>
      </section>
      <Doors {...here} leads={leads} />
      <Way {...here} stages={stages} />
    </ImpactPage>
  )
}

function FirstTime({ language, base, leads }: Here & { leads: boolean }) {
  const words = text[language].first
  return (
    <section class="note">
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <p class="acts">
        <a class="ds-button" href={base + step_doors.facts}>
          {words.start}
        </a>
        {leads ? <a href={`${base}/import`}>{words.or_file}</a> : null}
      </p>
    </section>
  )
}

/** The stage that comes next, and what it still lacks. */
function Next(props: Here & { stages: readonly StageNow[]; may_write: boolean }) {
  const { language, base, stages, may_write } = props
  const words = text[language]
  const next = stages.find(({ state }) => state === 'next')
  if (!next) {
    return (
      <div class="note">
        <h2>{words.all_done}</h2>
        <p>{words.all_done_lead}</p>
      </div>
    )
  }
  const { name, what } = words.stages[next.stage]
  const [first, ...rest] = next.lacks
  return (
    <div class="note">
      <p class="eyebrow">{words.next}</p>
      <h2>{name}</h2>
      <p>{what}</p>
      {may_write ? (
        <p class="acts">
          <a class="ds-button" href={base + first!.door}>
            {lackSaid(language, first!)}
          </a>
        </p>
      ) : null}
      {rest.length > 0 && may_write ? <p class="small">{words.afterwards}</p> : null}
      <ul>
        {(may_write ? rest : next.lacks).map(lack => (
          <li>
            <a href={base + lack.door}>{lackSaid(language, lack)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const lackSaid = (language: Language, { key, count }: Lack): string =>
  text[language].lacks[key as keyof (typeof text)['nb']['lacks']](count)

/** The six steps, each with what stands there. */
function Steps(props: Here & { plan: Plan }) {
  const { language, base, plan } = props
  const words = text[language]
  const counts = stepCounts(plan)
  return (
    <section>
      <h2>{words.steps_title}</h2>
      <p class="soft">{words.steps_lead}</p>
      <ol class="now steps-now">
        {steps.map(step => (
          <li>
            <h3>
              <a href={base + step_doors[step]}>{impact_text[language].steps[step]}</a>
            </h3>
            <p class="small soft">
              {counts[step].length === 0
                ? words.steps[step]
                : counts[step]
                    .map(({ key, count }) => words.counts[key as keyof typeof words.counts](count))
                    .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function DueNow(props: Here & { due: readonly Due[] }) {
  const { language, base, due } = props
  const words = text[language]
  if (due.length === 0) return null
  const more = due.length - most_due
  return (
    <section>
      <h2>{words.due_title}</h2>
      <ul class="rows">
        {due.slice(0, most_due).map(({ indicator, due_on }) => (
          <li>
            <a href={`${base}/measurements/${indicator.id}`} dir="auto">
              {indicator.name}
            </a>
            <span class="end">{words.due_since(formatDate(language, due_on))}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p>
          <a href={`${base}/measurements`}>{words.due_more(more)}</a>
        </p>
      ) : null}
    </section>
  )
}

function WorthATalk(props: Here & { hints: readonly Hint[] }) {
  const { language, base, hints } = props
  const words = text[language]
  if (hints.length === 0) return null
  return (
    <section>
      <h2>{words.worth_title}</h2>
      <ul class="rows">
        {hints.slice(0, most_hints).map(hint => {
          const { says, why } = words.hints[hint.rule]
          return (
            <li>
              <b>{says(hint.about.length)}</b>
              <p class="soft">{why}</p>
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`${base}/advice`}>{words.all_advice(hints.length)}</a>
      </p>
    </section>
  )
}

function Doors({ language, base, leads }: Here & { leads: boolean }) {
  const words = text[language]
  return (
    <section class="noprint">
      <h2>{words.doors_title}</h2>
      <div class="cards">
        {Object.entries(doors).map(([group, places]) => (
          <div>
            <h3>{words.door_groups[group as keyof typeof doors]}</h3>
            <ul class="door-list">
              {Object.entries(places)
                .filter(([name]) => name !== (leads ? 'sheet' : 'files'))
                .map(([name, address]) => (
                  <li>
                    <a href={base + address}>{words.doors[name as keyof typeof words.doors]}</a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

/** All stages in words: what the picture shows, and what each is about. */
function Way(props: Here & { stages: readonly StageNow[] }) {
  const { language, stages } = props
  const words = text[language]
  return (
    <section>
      <details class="ds-details">
        <summary>{words.way_title}</summary>
        <div>
          <p>{words.way_lead}</p>
          <ol class="now steps-now">
            {stages.map(({ stage, state }) => (
              <li>
                <h3>
                  {words.stages[stage].name}{' '}
                  {state === 'later' ? null : (
                    <span class="tag" data-color={state === 'done' ? 'success' : 'warning'}>
                      {state === 'done' ? words.done : words.here}
                    </span>
                  )}
                </h3>
                <p class="small soft">{words.stages[stage].what}</p>
              </li>
            ))}
          </ol>
        </div>
      </details>
    </section>
  )
}
