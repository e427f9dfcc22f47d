import type { Child } from 'hono/jsx'
import type { Language } from '../../../../../platform/language.ts'
import { meetingHref } from '../../../pages.tsx'
import { cameFrom, nextOf } from '../../rules.ts'
import { text } from '../../text/index.ts'
import type { Now } from '../pages.tsx'

const baseOf = ({ initiative_id, evening }: Now) => meetingHref(initiative_id, evening.meeting.id, 'evening')

/** The buttons of whoever leads the meeting: one large, the others small. */
export function Steering(props: Now) {
  const { language, evening } = props
  const { meeting, running, items, board, steerers } = evening
  const words = text[language].steer
  const base = baseOf(props)
  if (meeting.status === 'cancelled') return null
  if (meeting.status !== 'running') {
    const held = meeting.status === 'held'
    return (
      <Panel language={language} everybody={!held && steerers === null}>
        <form method="post" action={`${base}/start`} data-press>
          <button
            type="submit"
            class="ds-button big"
            data-variant={held ? 'tertiary' : undefined}
            id="press-start"
          >
            {held ? words.go_on : words.start}
          </button>
        </form>
      </Panel>
    )
  }
  const next = nextOf(items)
  const before = cameFrom(items)
  const from = running?.id ?? ''
  return (
    <Panel language={language} everybody={steerers === null}>
      {next || running ? (
        <form method="post" action={`${base}/move`} data-press>
          <input type="hidden" name="from" value={from} />
          <button type="submit" class="ds-button big" name="to" value={next?.id ?? ''} id="press-next">
            {next ? words.next(next.title) : words.finish}
          </button>
        </form>
      ) : null}
      {running ? (
        <form method="post" action={`${base}/more`} data-press>
          <input type="hidden" name="item" value={running.id} />
          <input type="hidden" name="added" value={String(running.added)} />
          <button type="submit" class="ds-button" data-variant="secondary" id="press-more">
            {words.more}
          </button>
        </form>
      ) : null}
      {running?.kind === 'pulse' && !evening.pulse ? (
        <Small action={`${base}/pulse`} item={running.id} label={words.start_pulse} id="press-pulse" />
      ) : null}
      {running && board?.status === 'open' && (board.quiet || running.kind === 'quiet') ? (
        <Small
          action={`${base}/quiet`}
          item={running.id}
          label={board.quiet ? words.reveal : words.hush}
          id="press-quiet"
          name="quiet"
          value={board.quiet ? 'no' : 'yes'}
        />
      ) : null}
      {before ? (
        <form method="post" action={`${base}/move`} data-press>
          <input type="hidden" name="from" value={from} />
          <button
            type="submit"
            class="link"
            name="to"
            value={before.id}
            id="press-back"
            aria-label={words.back_to(before.title)}
          >
            {words.back}
          </button>
        </form>
      ) : null}
      <form method="post" action={`${base}/end`}>
        <button type="submit" class={next ? 'link' : 'ds-button'} data-variant="secondary" id="press-end">
          {words.end}
        </button>
      </form>
    </Panel>
  )
}

function Panel(props: { language: Language; everybody: boolean; children?: Child }) {
  const words = text[props.language].steer
  return (
    <section class="evening-steer noprint" aria-label={words.title}>
      <div class="acts">{props.children}</div>
      <p class="soft">{props.everybody ? words.everybody : words.who}</p>
    </section>
  )
}

function Small(props: {
  action: string
  item: string
  label: string
  id: string
  name?: string
  value?: string
}) {
  const { name, value } = props
  return (
    <form method="post" action={props.action} data-press>
      <input type="hidden" name="item" value={props.item} />
      <button
        type="submit"
        class="ds-button"
        data-variant="secondary"
        id={props.id}
        {...(name && { name, value })}
      >
        {props.label}
      </button>
    </form>
  )
}
