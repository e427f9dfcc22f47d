import type { Access } from '../../../platform/access.ts'
import { Button } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { ToFirstMeeting } from '../letters/meeting/pages.tsx'
import { crumbsOf } from '../pages.tsx'
import { ChapterFolds } from '../points/list/pages.tsx'
import { adviceFor } from '../points/rules.ts'
import { type Method, type Phase, phases } from '../rules.ts'
import { text as guide } from '../text/index.ts'
import { FirstWeek } from './first/pages.tsx'
import { Help } from './help/pages.tsx'
import { WayPicture } from './pictures.tsx'
import type { WayNow } from './queries.ts'
import { after } from './rules.ts'
import { text } from './text/index.ts'

/** The guide's first page: where we are, what is next, and everything else folded. */
export function GuidePage(props: {
  context: PageContext
  access: Access
  way: WayNow
  methods: readonly Method[]
  question: string
  today: string
  /** All of it, although it is the first week. */
  whole: boolean
}) {
  const { context, access, way, question, today } = props
  const { language } = context
  const words = text[language]
  const { initiative } = way
  const base = `/i/${initiative.initiative_id}`
  const leads = access.grants.includes('facilitator')
  const only_three = way.first_week && !props.whole
  return (
    <Page
      context={context}
      title={guide[language].guide}
      look="p-guide"
      crumbs={crumbsOf(initiative, language)}
      said={words.said}
    >
      <header class="head">
        <p class="eyebrow">{initiative.title}</p>
        <h1>{guide[language].guide}</h1>
        {only_three ? null : <p class="lead">{leadOf(language, way)}</p>}
        <Rests language={language} way={way} base={base} leads={leads} />
      </header>
      {only_three ? (
        <FirstWeek language={language} initiative={initiative} question={question} leads={leads} />
      ) : (
        <>
          <div class="cols last">
            <Where language={language} way={way} base={base} leads={leads} />
            {way.standing === 'active' ? <Next {...{ language, way, base, leads, today }} /> : null}
          </div>
          <section>
            <h2>{words.points_title}</h2>
            <p class="soft">{words.points_lead}</p>
            <ChapterFolds
              {...{ language, base, today }}
              points={way.points}
              phase={way.phase}
              ambition={initiative.ambition}
            />
            <p>
              <a href={`${base}/guide/why`}>{words.why}</a>
            </p>
          </section>
          <Help
            {...{ language, base }}
            points={way.points}
            phase={way.phase}
            methods={props.methods}
            grants={access.grants}
          />
        </>
      )}
    </Page>
  )
}

function leadOf(language: Language, way: WayNow): string {
  const words = text[language]
  const date = formatDate(language, way.since)
  const where =
    way.phase === 'year_after'
      ? words.lead_year(date)
      : words.lead_since(guide[language].phase_now[way.phase], date)
  return way.round > 1 ? `${where} ${words.round(way.round)}` : where
}

/** While the work rests or has ended, the guide says so and asks for nothing. */
function Rests(props: { language: Language; way: WayNow; base: string; leads: boolean }) {
  const { language, way, base } = props
  const words = text[language]
  if (way.standing === 'active' || !way.state) return null
  const date = formatDate(language, way.state.at)
  return (
    <p class="late">
      <span>
        {way.standing === 'paused' ? words.rests(date) : words.ended(date)}{' '}
        <a href={`${base}/state`}>{props.leads ? words.take_up : words.read_why}</a>
      </span>
    </p>
  )
}

function Where(props: { language: Language; way: WayNow; base: string; leads: boolean }) {
  const { language, way, base } = props
  const words = text[language]
  const turned = way.moves.findLast(move => move.kind !== 'on')
  return (
    <section class="where">
      <h2>{words.where_title}</h2>
      <WayPicture language={language} here={way} rests={way.standing === 'paused'} />
      <PhaseList language={language} way={way} />
      {turned ? (
        <p class="small">
          {(turned.kind === 'back' ? words.went_back : words.restarted)(
            formatDate(language, turned.at),
            turned.reason,
          )}
        </p>
      ) : null}
      <p class="small">
        <a href={`${base}/guide/move`}>{props.leads ? words.move : words.see_way}</a>
      </p>
    </section>
  )
}

/** The places of the picture by their numbers. */
export function PhaseList(props: { language: Language; way: WayNow }) {
  const { language, way } = props
  const words = text[language]
  const name = (phase: Phase) => guide[language].phases[phase]
  return (
    <ol class="phases">
      {phases.map(phase => (
        <li>
          {phase === way.phase ? (
            <b>
              {name(phase)} <span class="tag">{words.here}</span>
            </b>
          ) : (
            <span class={way.been.includes(phase) ? undefined : 'soft'}>
              {name(phase)}
              {way.been.includes(phase) ? <span class="sr"> ({words.been})</span> : null}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** At most three points, and the way on where none is left. */
function Next(props: { language: Language; way: WayNow; base: string; leads: boolean; today: string }) {
  const { language, way, base } = props
  const words = text[language]
  const further = after(way.phase)
  const empty = !way.points.some(one => one.point.chapter === way.phase) && way.phase !== 'work'
  if (way.next.length === 0) {
    return (
      <section>
        <h2>{empty ? words.now_empty : words.now_none}</h2>
        {props.leads && further ? (
          <Button
            action={`${base}/guide/move`}
            label={words.go_on_to(guide[language].phases[further])}
            carry={{ way: further, reason: '', version: String((way.moves.at(-1)?.number ?? 0) + 1) }}
          />
        ) : null}
      </section>
    )
  }
  return (
    <section>
      <h2>{words.now_title(way.next.length)}</h2>
      <ol class="now">
        {way.next.map(({ point, due, who, state }, at) => (
          <li>
            <h3>{point.name[language]}</h3>
            <p>{point.means[language]}</p>
            {adviceFor(point, way.initiative)
              .filter(one => one.started_by !== undefined && one.started_by !== 'municipality')
              .map(one => (
                <p>{one.text[language]}</p>
              ))}
            {due !== null || who !== '' || state === 'talked_about' ? (
              <p class={due !== null && due < props.today ? 'late' : 'soft small'}>
                {[
                  ...(state === 'talked_about' ? [guide[language].states.talked_about] : []),
                  ...(who === '' ? [] : [who]),
                  ...(due === null
                    ? []
                    : [(due < props.today ? words.due_past : words.due)(formatDate(language, due))]),
                ].join(', ')}
              </p>
            ) : null}
            <p>
              <a class={at === 0 ? 'ds-button' : undefined} href={`${base}/guide/points/${point.id}`}>
                {words.open_point}
                <span class="sr">: {point.name[language]}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
      {way.initiative.started_by === 'municipality' &&
      (way.phase === 'preparation' || way.phase === 'recruitment') ? (
        <p>
          <a href={`${base}/guide/ready`}>{words.ready}</a>
        </p>
      ) : null}
      {way.phase === 'preparation' || way.phase === 'recruitment' ? (
        <ToFirstMeeting language={language} base={base} />
      ) : null}
    </section>
  )
}
