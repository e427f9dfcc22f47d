import { Listen, Twig } from '../../../platform/look/marks.tsx'
import { Qr } from '../../../platform/look/qr.tsx'
import { groupName } from '../answering/statements/pages.tsx'
import type { InstrumentView } from '../instrument/rules.ts'
import { baseOf, Frame, type Screen } from './frame/pages.tsx'
import { lobby, timeToSend } from './rules.ts'
import { text } from './text/index.ts'

/** What stands large at a place, the line over it, and what the way on is called. */
type Place = {
  part: 'lobby' | 'statement' | 'end'
  over: string
  heading: string
  next: string | null
  voice?: string | undefined
}

function placesOf({ context, initiative, view, voices }: Screen): Place[] {
  const words = text[context.language]
  const count = view.statements.length
  const statements = view.statements.map((statement, at): Place => {
    const over = [words.at_of(at + 1, count), groupName(view, at)].filter(Boolean).join(' · ')
    return {
      part: 'statement',
      over,
      heading: statement.text,
      next: at + 1 < count ? words.next : words.last,
      voice: voices.get(statement.id),
    }
  })
  return [
    { part: 'lobby', over: initiative.title, heading: words.lobby_title, next: words.first },
    ...statements,
    { part: 'end', over: initiative.title, heading: words.end_title, next: null },
  ]
}

/** The screen, and on a phone the remote to it: both hold every place and show one, so that nothing reloads. */
export function ScreenPage(props: Screen) {
  const { context, view, place } = props
  const words = text[context.language]
  const places = placesOf(props)
  const here = places[place - lobby] ?? places.at(-1)!
  const said_in = view.language === context.language ? undefined : view.language
  return (
    <Frame {...props} foot={<Steps {...props} next={here.next} />}>
      <div class="now" data-say data-voice={here.voice} data-part-is={here.part}>
        <div aria-live="polite" lang={said_in}>
          <p class="over" data-over>
            {here.over}
          </p>
          <h1 data-heading>{here.heading}</h1>
        </div>
        <section data-part="statement" hidden={here.part !== 'statement'}>
          <div data-listen hidden>
            <button type="button" class="listen">
              <Listen />
              {words.listen}
            </button>
          </div>
          <Answers view={view} title={words.answers} />
          <p class="soft">{words.own_pace}</p>
        </section>
      </div>
      <section data-part="lobby" class="lobby" hidden={here.part !== 'lobby'}>
        <Join {...props} />
      </section>
      <section data-part="end" hidden={here.part !== 'end'}>
        <p class="lead">{words.end_lead}</p>
        <p>
          <a class="ds-button" data-variant="secondary" href={`${baseOf(props)}/close`}>
            {words.close}
          </a>
        </p>
      </section>
      <ol hidden data-places>
        {places.map(one => (
          <li data-part={one.part} data-over={one.over} data-next={one.next ?? ''} data-voice={one.voice}>
            {one.heading}
          </li>
        ))}
      </ol>
    </Frame>
  )
}

/** The words of the answers, so that paper, phones and screen agree. They are not buttons here. */
function Answers(props: { view: InstrumentView; title: string }) {
  const { scale, ways_out } = props.view
  const outs = [ways_out.dont_know, ways_out.rather_not].filter(way => way !== null)
  return (
    <>
      <h2 class="sr">{props.title}</h2>
      <ol class="scale">
        {scale.steps.map((step, at) => (
          <li class="ans">
            <Twig step={at + 1} of={scale.steps.length} />
            <span>{step.label}</span>
          </li>
        ))}
      </ol>
      <ul class="outs">
        {outs.map(out => (
          <li class="out">
            <b>{out.label}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How one gets along: those with a seat scan, others take the way by the group code. */
function Join(props: Screen) {
  const { context, group_code, agreed } = props
  const words = text[context.language]
  const site = context.config.base_url
  const link = `${site}${baseOf(props)}/answer`
  return (
    <>
      <div class="how">
        <p class="lead">{words.lobby_lead}</p>
        <p>{words.scan}</p>
        {group_code ? (
          <p>
            {words.no_seat} {words.go_to(`${site.replace(/^https?:\/\//, '')}/code`)}{' '}
            <b class="code">{group_code}</b>
          </p>
        ) : null}
        {agreed.length > 0 ? (
          <>
            <h2>{words.agreed}</h2>
            <ul>
              {agreed.map(step => (
                <li>{step.who ? `${step.what} (${step.who})` : step.what}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <Qr link={link} label={words.qr} />
    </>
  )
}

/** Back and on, large; under them the way to put the screen away. */
function Steps(props: Screen & { next: string | null }) {
  const { context, place, view, next } = props
  const words = text[context.language]
  const base = baseOf(props)
  const last = timeToSend(view.statements.length)
  return (
    <footer class="steps">
      <form method="post" action={`${base}/screen/move`} data-move aria-label={words.controls}>
        <input type="hidden" name="from" value={String(place)} />
        <button
          type="submit"
          class="ds-button"
          data-variant="secondary"
          name="to"
          value={String(place - 1)}
          hidden={place === lobby}
        >
          {words.back}
        </button>
        <button type="submit" class="ds-button" name="to" value={String(place + 1)} hidden={place >= last}>
          {next ?? words.next}
        </button>
      </form>
      <form method="post" action={`${base}/screen/end`}>
        <button type="submit" class="link-button">
          {words.finish}
        </button>
      </form>
    </footer>
  )
}
