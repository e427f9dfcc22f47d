import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate, inSentence } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { crumbsOf } from '../../pages.tsx'
import { phases } from '../../rules.ts'
import { text as guide } from '../../text/index.ts'
import { PhaseList } from '../pages.tsx'
import { WayPicture } from '../pictures.tsx'
import type { storyOfWay, WayNow } from '../queries.ts'
import { moveFrom } from '../rules.ts'
import { text } from '../text/index.ts'

/** The way that was walked, and where to go from here. */
export function MovePage(props: {
  context: PageContext
  way: WayNow
  story: Awaited<ReturnType<typeof storyOfWay>>
  leads: boolean
  state: FormState
}) {
  const { context, way, story, leads, state } = props
  const { language } = context
  const words = text[language]
  const { initiative } = way
  const base = `/i/${initiative.initiative_id}`
  const once_more = leads ? words.take_up : words.read_why
  return (
    <Page
      context={context}
      title={words.way_title}
      look="p-guide"
      state={state}
      crumbs={crumbsOf(initiative, language)}
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.way_title}</h1>
        <p class="lead">{words.way_lead}</p>
      </header>
      <WayPicture language={language} here={way} rests={way.standing === 'paused'} />
      <PhaseList language={language} way={way} />
      <ol class="rows">
        <li>
          <b>{words.began(formatDate(language, initiative.created_at))}</b>
        </li>
        {story.map(turn => (
          <li>
            <b>
              {turn.phase === null
                ? words.rested[turn.kind](formatDate(language, turn.at))
                : words.moved[turn.kind](guide[language].phases[turn.phase], formatDate(language, turn.at))}
            </b>
            {turn.reason ? <p>{turn.reason}</p> : null}
            <span>{words.by(turn.by)}</span>
          </li>
        ))}
      </ol>
      {leads ? <MoveForm {...{ context, way, base, state }} /> : null}
      <p>
        <a href={`${base}/state`}>{way.standing === 'active' ? words.pause_instead : once_more}</a>
      </p>
    </Page>
  )
}

function MoveForm(props: { context: PageContext; way: WayNow; base: string; state: FormState }) {
  const { way, base, state } = props
  const { language } = props.context
  const words = text[language]
  const own = { state, language, errors: words.errors }
  const options = phases.flatMap(phase => {
    const move = moveFrom(way.phase, phase)
    if (!move) return []
    const label = move.kind === 'on' ? words.ways.on : words.ways.back
    return [{ value: phase as string, label: label(inSentence(guide[language].phases[phase])) }]
  })
  return (
    <section>
      <h2>{words.move_title}</h2>
      <Form
        {...own}
        action={`${base}/guide/move`}
        submit={words.save_move}
        labels={{ way: words.way, reason: words.reason }}
      >
        <Field
          {...own}
          name="way"
          kind="choice"
          label={words.way}
          options={[...options, { value: 'restart', label: words.ways.restart, hint: words.restart_hint }]}
        />
        <Field {...own} name="reason" kind="long" rows={3} label={words.reason} hint={words.reason_hint} />
      </Form>
    </section>
  )
}
