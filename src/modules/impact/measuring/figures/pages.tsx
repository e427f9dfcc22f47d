import { Button, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import type { Indicator, Target } from '../../rules.ts'
import { FoundLine, figureIn, MetTag } from '../pages.tsx'
import type { Standing } from '../rules.ts'
import { text } from '../text/index.ts'
import { labelsOf, MeasuredFields } from './fields/pages.tsx'
import { type About, above, addressOf, HowMeasured, Taken, Withdrawn } from './frame/pages.tsx'
import { MeasuredRow, Struck } from './list/pages.tsx'
import { on_one_page, type Shown } from './queries.ts'

/** One indicator: how it stands, all its measurements, and a form for the next. */
export function IndicatorPage(
  props: About & {
    standing: Standing
    planned: string | null
    measured: readonly Shown[]
    older: boolean
    struck: readonly Shown[]
    baseline_changed_after_lock: boolean
    /** The measurement that stands on the day that was typed. */
    taken: Shown | null
    state: FormState
  },
) {
  const { context, indicator, measured, struck, may_write, state } = props
  const { language } = context
  const words = text[language]
  const here = addressOf(props)
  const story = indicator.kind === 'story'
  const writes = may_write && indicator.withdrawn_at === null && !story
  const rows = measured.slice(0, on_one_page)
  return (
    <ImpactPage
      context={context}
      initiative={props.initiative}
      words={{ title: indicator.name, said: words.said }}
      state={state}
      above={above(props).slice(0, 1)}
    >
      <Withdrawn language={language} indicator={indicator} />
      {story ? (
        <section>
          <p>{words.stories}</p>
          <p class="acts">
            <a class="ds-button" href={`${impactOf(props.initiative.initiative_id)}/stories`}>
              {words.to_stories}
            </a>
          </p>
        </section>
      ) : (
        <Stands {...props} writes={writes} />
      )}
      <HowMeasured {...props} />
      {writes ? (
        <section class="noprint" id="add">
          <h2>{words.one.add}</h2>
          <Taken language={language} here={here} taken={props.taken} />
          <Form
            state={state}
            language={language}
            action={here}
            submit={words.one.save}
            labels={labelsOf(language, indicator)}
            errors={words.errors}
          >
            <MeasuredFields language={language} indicator={indicator} state={state} />
          </Form>
          <p>
            <a href={`${impactOf(props.initiative.initiative_id)}/series?indicator=${indicator.id}`}>
              {words.one.series}
            </a>
          </p>
        </section>
      ) : null}
      {story ? null : (
        <section id="measured">
          <h2>{words.one.measured}</h2>
          {rows.length === 0 ? <p class="empty">{words.one.none}</p> : null}
          <ul class="rows">
            {rows.map(one => (
              <MeasuredRow {...props} one={one} here={here} may_write={may_write} />
            ))}
          </ul>
          {rows.some(one => one.n !== null) && indicator.kind === 'share' ? (
            <p class="small soft">{words.one.interval_note}</p>
          ) : null}
          <p class="acts noprint">
            {measured.length > on_one_page ? (
              <a href={`${here}?until=${measured[on_one_page]!.day}#measured`}>{words.one.older}</a>
            ) : null}
            {props.older ? <a href={here}>{words.one.newest}</a> : null}
          </p>
          {struck.length > 0 ? <Struck language={language} indicator={indicator} struck={struck} /> : null}
        </section>
      )}
    </ImpactPage>
  )
}

/** Baseline, newest and target, each with what can be done about it. */
function Stands(props: Parameters<typeof IndicatorPage>[0] & { writes: boolean }) {
  const { context, indicator, standing, writes } = props
  const { language } = context
  const words = text[language].one
  const { baseline, latest, target, met } = standing
  const here = addressOf(props)
  const on = (day: string) => formatDate(language, day)
  return (
    <section>
      <h2>{words.standing}</h2>
      <dl class="facts">
        <dt>{words.baseline}</dt>
        <dd>
          {baseline ? (
            <>
              <FoundLine language={language} indicator={indicator} found={baseline} />
              <p class="small soft">
                {on(baseline.day)}
                {baseline.locked_at ? `. ${words.locked(formatDate(language, baseline.locked_at))}` : ''}
                {props.baseline_changed_after_lock ? `. ${words.changed_after_lock}` : ''}
              </p>
              {writes && baseline.locked_at === null ? (
                <>
                  <Button
                    action={`${here}/figures/${baseline.id}/lock`}
                    label={words.lock}
                    variant="tertiary"
                    described_by="lock-hint"
                  />
                  <p class="small soft noprint" id="lock-hint">
                    {words.lock_hint}
                  </p>
                </>
              ) : null}
            </>
          ) : writes ? (
            <>
              <p>{words.baseline_hint}</p>
              <p>
                <a href={`${here}/baseline`}>{words.set_baseline}</a>
              </p>
            </>
          ) : (
            text[language].no_baseline
          )}
        </dd>
        <dt>{words.latest}</dt>
        <dd>
          {latest ? (
            <>
              <FoundLine language={language} indicator={indicator} found={latest} />
              <p class="small soft">{on(latest.day)}</p>
            </>
          ) : (
            text[language].not_measured
          )}
        </dd>
        <dt>{words.target}</dt>
        <dd>
          <TargetNow language={language} indicator={indicator} target={target} met={met} />
          <p class="noprint">
            <a href={`${here}/targets`}>{target === null && writes ? words.set_target : words.targets}</a>
          </p>
        </dd>
      </dl>
    </section>
  )
}

function TargetNow(props: {
  language: Language
  indicator: Indicator
  target: Target | null
  met: Standing['met']
}) {
  const { language, indicator, target, met } = props
  const words = text[language]
  if (!target) return <>{words.one.no_target}</>
  const figure = figureIn(language, indicator, target.value)
  return (
    <>
      {words.targets.line(figure, formatDate(language, target.day))}
      {met === 'unknown' ? null : (
        <>
          {' '}
          <MetTag language={language} met={met} />
        </>
      )}
    </>
  )
}
