import { Button, Field, Form, type FormState, isBack } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import type { Before, Indicator, LibraryIndicator } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { ChangeForm, labelsIn } from '../change/pages.tsx'
import { indicatorsAt, kindLine, type Seats, sentence, whenLine, whoLine } from '../lines/pages.tsx'
import type { Ground } from '../queries.ts'
import { gapsOf, historyOf, isLocked, nameWhenMeasured, type Resting, type ToldField } from '../rules.ts'
import { text } from '../text/index.ts'

type Props = {
  context: PageContext
  initiative: Initiative
  indicator: Indicator
  ground: Ground
  /** Those in use, and the one that it points at. */
  ideas: readonly { id: string; title: string }[]
  seats: Seats
  resting: Resting
  before: readonly Before[]
  /** Where it was taken from, as the library has it now. */
  library: LibraryIndicator | undefined
  may_write: boolean
  change: FormState
  withdraw: FormState
}

/** One indicator: what it is, how it is measured, what it said before, and everything that may be changed. */
export function IndicatorPage(props: Props) {
  const { context, initiative, indicator, may_write, change, withdraw } = props
  const { language } = context
  const words = text[language]
  const here = `${indicatorsAt(initiative.initiative_id)}/${indicator.id}`
  const withdrawn = indicator.withdrawn_at !== null
  const failed = [change, withdraw].find(isBack)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: indicator.name, said: words.said }}
      above={[
        { href: indicatorsAt(initiative.initiative_id), label: impact_text[language].steps.indicators },
      ]}
      head={
        <p class="acts noprint">
          <a
            class="ds-button"
            data-variant="secondary"
            href={`${impactOf(initiative.initiative_id)}/measurements/${indicator.id}`}
          >
            {words.to_measurements}
          </a>
        </p>
      }
      {...(failed && { state: failed })}
      {...(may_write && { scripts: ['saving.js'] })}
    >
      {withdrawn ? <Withdrawn {...props} here={here} /> : null}
      <Facts {...props} />
      {may_write && !withdrawn ? (
        <section class="noprint" id="change">
          <h2>{words.change.title}</h2>
          <ChangeForm
            {...props}
            language={language}
            locked={isLocked(props.resting)}
            state={change}
            action={here}
          />
        </section>
      ) : null}
      <History {...props} />
      {may_write && !withdrawn ? <Ending {...props} here={here} /> : null}
    </ImpactPage>
  )
}

function Facts(props: Props) {
  const { context, initiative, indicator, ground, resting, before, seats, library, ideas } = props
  const { language } = context
  const words = text[language]
  const room = impact_text[language]
  const group = ground.groups.find(({ id }) => id === indicator.group_id)
  const was = group ? nameWhenMeasured(before, group, resting.since) : null
  const goal = ground.goals.find(({ id }) => id === indicator.goal_id)
  const activity = ground.activities.find(({ id }) => id === indicator.activity_id)
  const idea = ideas.find(({ id }) => id === indicator.idea_id)
  const better = indicator.kind === 'story' ? '' : sentence(room.betters[indicator.better])
  const lines = {
    group: [group?.name, was && words.group_was(was)],
    goal: [goal?.title],
    activity: [activity?.title],
    level: [`${sentence(room.levels[indicator.level])} ${room.level_hints[indicator.level]}.`],
    kind: [`${sentence(kindLine(language, indicator))} ${better}`],
    way: [indicator.way ? sentence(room.ways[indicator.way]) : '', indicator.how],
    question: [indicator.question],
    source: [indicator.source],
    when: [sentence(whenLine(language, indicator))],
    who: [sentence(whoLine(language, indicator, seats))],
    mind: [indicator.mind],
  }
  const gaps = gapsOf(indicator)
  return (
    <section>
      <dl class="facts">
        {(Object.keys(lines) as (keyof typeof lines)[]).map(fact => {
          const said = [
            ...lines[fact].filter(line => line && line !== '.'),
            ...gaps.filter(gap => gap === fact).map(() => words.not_yet),
          ]
          return said.length === 0 ? null : (
            <>
              <dt>{words.facts[fact]}</dt>
              <dd dir="auto">
                {said.map(line => (
                  <p class="as-written">{line}</p>
                ))}
              </dd>
            </>
          )
        })}
        {idea ? (
          <>
            <dt>{words.facts.idea}</dt>
            <dd>
              <a href={`/i/${initiative.initiative_id}/ideas/${idea.id}`} dir="auto">
                {idea.title}
              </a>
            </dd>
          </>
        ) : null}
        {library ? (
          <>
            <dt>{words.facts.library}</dt>
            <dd>
              <a href={`${impactOf(initiative.initiative_id)}/library/${library.id}`}>
                {library.name[language]}
              </a>
              {library.version === indicator.library_version ? null : (
                <p class="soft small">{words.library_newer}</p>
              )}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

function History({ context, indicator, before }: Props) {
  const { language } = context
  const words = text[language].history
  const own = before.filter(({ of_id }) => of_id === indicator.id)
  if (own.length === 0) return null
  const labels = labelsIn(language)
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="rows">
        {historyOf(own, indicator).map(({ until, why, was, withdrawn }) => (
          <li>
            <b>{words.until(formatDate(language, until))}</b>
            {withdrawn === null ? null : <p dir="auto">{words.withdrawn(withdrawn)}</p>}
            {(Object.keys(was) as ToldField[]).map(field => (
              <p dir="auto">
                <span class="soft">{labels[field]}</span>{' '}
                {toldAs(language, field, was[field] ?? '') || words.empty}
              </p>
            ))}
            {why ? (
              <p class="soft small" dir="auto">
                {why}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stood in a field, in words where it is one of a few. */
function toldAs(language: Language, field: ToldField, value: string): string {
  const room = impact_text[language]
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    level: room.levels,
    kind: room.kinds,
    way: room.ways,
    better: room.betters,
  }
  return words[field]?.[value] ?? value
}

function Withdrawn({ context, indicator, may_write, here }: Props & { here: string }) {
  const { language } = context
  const words = text[language].withdrawn
  return (
    <section class="ds-alert" data-color="info">
      <h2>{words.title(formatDate(language, indicator.withdrawn_at!))}</h2>
      <p dir="auto">{indicator.withdrawn_why}</p>
      {may_write ? <Button action={`${here}/take-back`} label={words.take_back} variant="secondary" /> : null}
    </section>
  )
}

/** Out of use, or away altogether while nothing rests on it. */
function Ending({ context, resting, withdraw, here }: Props & { here: string }) {
  const { language } = context
  const words = text[language]
  return (
    <section class="noprint" id="ending">
      <details class="ds-details" open={isBack(withdraw)}>
        <summary>{words.withdraw.title}</summary>
        <div>
          <p>{words.withdraw.lead}</p>
          <Form
            state={withdraw}
            language={language}
            action={`${here}/withdraw#ending`}
            submit={words.withdraw.submit}
            labels={{ withdrawn_why: words.withdraw.why }}
            variant="secondary"
          >
            <Field
              state={withdraw}
              language={language}
              name="withdrawn_why"
              kind="long"
              rows={2}
              label={words.withdraw.why}
              hint={words.withdraw.why_hint}
            />
          </Form>
        </div>
      </details>
      {isLocked(resting) ? null : (
        <details class="ds-details">
          <summary>{words.remove.title}</summary>
          <div>
            <p>{words.remove.lead}</p>
            <Button action={`${here}/remove`} label={words.remove.submit} variant="secondary" />
          </div>
        </details>
      )}
    </section>
  )
}
