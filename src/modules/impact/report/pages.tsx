import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { text as follow_text } from '../follow/text/index.ts'
import { text as together_text } from '../follow/together/text/index.ts'
import { HypothesisPicture } from '../hypothesis/pictures.tsx'
import { isDrawn } from '../hypothesis/rules.ts'
import { crumbsOf, impactOf } from '../pages.tsx'
import { fieldOf, itemsOf } from '../rules.ts'
import { HonestyBox, Voices } from './box/pages.tsx'
import type { Report } from './queries.ts'
import { drawnOf, room, shortened } from './rules.ts'
import { text } from './text/index.ts'
import { Drawn, Gains, Stories, Value } from './told/pages.tsx'

type About = { initiative_id: string; title: string }

/** What difference it makes, on at most two sides of A4: always with what the figures cannot say. */
export function ReportPage(props: {
  context: PageContext
  initiative: About
  report: Report
  today: string
  may_write: boolean
}) {
  const { context, initiative, report, today } = props
  const { language } = context
  const words = text[language]
  const { plan, series } = report
  const purpose = fieldOf(plan, 'purpose', 'purpose')
  return (
    <Page context={context} title={words.title} look="p-a4 p-report" crumbs={crumbsOf(initiative, language)}>
      <p class="soft noprint">{words.for_print}</p>
      <p class="acts">
        <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
          {words.print}
        </button>
        {props.may_write ? (
          <a href={`${impactOf(initiative.initiative_id)}/honesty`}>{words.to_honesty}</a>
        ) : null}
      </p>
      <article class="sheet one-page report">
        <header class="head">
          <p class="eyebrow">
            {words.title} {words.as_of(formatDate(language, today))}
          </p>
          <h1 dir="auto">{fieldOf(plan, 'facts', 'name') || initiative.title}</h1>
          <p class={purpose ? 'lead' : 'lead soft'} dir="auto">
            {purpose ? <Short language={language} body={purpose} /> : words.no_purpose}
          </p>
          <Facts language={language} report={report} />
        </header>
        <div class="two">
          <ForWhom language={language} report={report} />
          <Why language={language} report={report} />
        </div>
        <InSmall language={language} plan={plan} />
        <Drawn
          language={language}
          {...drawnOf(plan, series)}
          today={today}
          here={`${impactOf(initiative.initiative_id)}/follow`}
        />
        <Stories language={language} stories={report.stories} />
        <div class="two">
          <Value language={language} notes={report.notes} />
          <Together language={language} report={report} />
        </div>
        <Gains language={language} gains={report.gains} />
        <HonestyBox language={language} plan={plan} series={series} />
        <div class="two">
          <Voices language={language} plan={plan} />
          <section>
            <h2>{words.may_not}</h2>
            <ul>
              {words.not_conclude.map(one => (
                <li>{one}</li>
              ))}
            </ul>
          </section>
        </div>
      </article>
    </Page>
  )
}

/** A text as long as there is room for, and that it was shortened. */
export function Short({ language, body }: { language: Language; body: string }) {
  const { text: shown, cut } = shortened(body)
  return (
    <>
      {shown}
      {cut ? <span class="soft"> {text[language].shortened}</span> : null}
    </>
  )
}

function Facts({ language, report }: { language: Language; report: Report }) {
  const words = text[language]
  const of = (field: string) => fieldOf(report.plan, 'facts', field)
  const [owner, partners, from, to] = [of('owner'), of('partners'), of('from'), of('to')]
  const day = (typed: string) => formatDate(language, typed)
  const when =
    from && to
      ? words.from_to(day(from), day(to))
      : from
        ? words.from(day(from))
        : to
          ? words.until(day(to))
          : ''
  const who = owner ? words.who_of(owner, partners) : partners ? words.together_with(partners) : ''
  if (!who && !when) return null
  return (
    <dl class="facts">
      {who ? (
        <>
          <dt>{words.who}</dt>
          <dd dir="auto">{who}</dd>
        </>
      ) : null}
      {when ? (
        <>
          <dt>{words.when}</dt>
          <dd>{when}</dd>
        </>
      ) : null}
    </dl>
  )
}

function ForWhom({ language, report }: { language: Language; report: Report }) {
  const words = text[language]
  const { plan } = report
  const goals = itemsOf(plan, 'goal')
  const more = plan.groups.length - room.groups
  return (
    <section>
      <h2>{words.groups}</h2>
      {plan.groups.length === 0 ? <p class="soft">{words.no_groups}</p> : null}
      {plan.groups.slice(0, room.groups).map(group => {
        const own = goals.filter(({ group_id }) => group_id === group.id)
        return (
          <>
            <h3 dir="auto">{group.name}</h3>
            {own.length === 0 ? <p class="soft">{words.no_goal}</p> : null}
            {own.length > 0 ? (
              <ul>
                {own.slice(0, room.goals).map(goal => (
                  <li dir="auto">{goal.title}</li>
                ))}
              </ul>
            ) : null}
          </>
        )
      })}
      {more > 0 ? <p class="soft">{words.more_groups(more)}</p> : null}
    </section>
  )
}

function Why({ language, report }: { language: Language; report: Report }) {
  const words = text[language]
  const { plan } = report
  const hypothesis = fieldOf(plan, 'hypothesis', 'hypothesis')
  return (
    <section>
      <h2>{words.hypothesis}</h2>
      <p class={hypothesis ? undefined : 'soft'} dir="auto">
        {hypothesis ? <Short language={language} body={hypothesis} /> : words.no_hypothesis}
      </p>
    </section>
  )
}

/** The hypothesis as a picture, as long as it is small enough to be read on paper. */
function InSmall({ language, plan }: { language: Language; plan: Report['plan'] }) {
  const drawn = plan.items.filter(isDrawn).length
  if (plan.links.length === 0 || drawn > room.boxes) return null
  return (
    <section class="in-small">
      <h2>{text[language].picture}</h2>
      <HypothesisPicture language={language} plan={plan} />
    </section>
  )
}

/** The two beside each other, in words: never as one figure. */
function Together({ language, report }: { language: Language; report: Report }) {
  const words = text[language]
  const said = together_text[language]
  const { process, effect, cells } = report.together
  return (
    <section>
      <h2>{words.together}</h2>
      <p>
        {words.process(said.process_stands[process.stands])}{' '}
        {process.lacks ? said.lacks[process.lacks] : process.gap ? said.side_low : ''}
      </p>
      <p>
        {words.effect(said.effect_stands[effect.stands])} {effect.lacks ? said.lacks[effect.lacks] : ''}
      </p>
      {cells.length === 1 ? <p class="strong">{said.cells[cells[0]!].title}</p> : null}
      <p class="soft">
        {words.not_joined} {follow_text[language].caution}
      </p>
    </section>
  )
}
