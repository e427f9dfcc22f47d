import type { Child } from 'hono/jsx'
import { dayOf, formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { meetingHref } from '../../pages.tsx'
import { timeOf } from '../../rules.ts'
import { TimeLeft } from '../pictures.tsx'
import type { AgendaItem, Evening } from '../queries.ts'
import { leftOf, nextOf } from '../rules.ts'
import { text } from '../text/index.ts'
import { Beside } from './beside/pages.tsx'
import { Steering } from './steering/pages.tsx'

/** What one piece of page shows: the same for all who may press the same things. */
export type Now = {
  language: Language
  initiative_id: string
  evening: Evening
  now: Date
  /** Whether they do the work here, and do not only read along. */
  works: boolean
  /** The person it is made for; null where it is told to many, and each page shows what is its reader's. */
  reader: { here: boolean; steers: boolean } | null
}

export const baseOf = ({ initiative_id, evening }: Pick<Now, 'initiative_id' | 'evening'>) =>
  meetingHref(initiative_id, evening.meeting.id, 'evening')

/** The meeting as it stands now: one large thing, what one presses, who is here, what comes. */
export function EveningNow(props: Now) {
  const { evening, now, works, reader } = props
  const { meeting, present, steerers } = evening
  const here = present.people.filter(one => one.left_at === null).map(one => one.participant_id)
  return (
    <div
      class="evening"
      data-of={meeting.id}
      data-now={String(now.getTime())}
      data-here={here.join(' ')}
      data-steers={steerers ? steerers.join(' ') : '*'}
    >
      <div class="evening-first">
        <Stage {...props} />
        <Mine {...props} />
        {works ? (
          <div data-only="steers" hidden={!reader?.steers}>
            <Steering {...props} />
          </div>
        ) : null}
      </div>
      <Beside {...props} />
    </div>
  )
}

/** One large thing. */
function Stage(props: Now) {
  const { language, initiative_id, evening } = props
  const { meeting, running, items } = evening
  const words = text[language]
  if (meeting.status === 'cancelled')
    return <Large title={words.before.cancelled} text={meeting.cancelled_why} />
  if (meeting.status === 'held') {
    return (
      <Large eyebrow={words.after.eyebrow} title={words.after.title} text={words.after.text}>
        <Pulse {...props} />
        <p>
          <a
            class="ds-button big"
            data-variant={evening.pulse ? 'secondary' : undefined}
            href={meetingHref(initiative_id, meeting.id, 'minutes')}
          >
            {words.after.minutes}
          </a>
        </p>
      </Large>
    )
  }
  if (meeting.status !== 'running') {
    const { starts_at } = meeting
    const title = starts_at ? words.before.title(timeOf(starts_at)) : words.before.no_time
    const another_day = starts_at && dayOf(starts_at) !== dayOf(props.now)
    return (
      <Large
        eyebrow={another_day ? formatDate(language, starts_at) : words.before.eyebrow}
        title={title}
        text={meeting.status === 'asking' ? words.before.asking : meeting.place}
      />
    )
  }
  if (running) return <Running {...props} item={running} />
  return (
    <Large
      eyebrow={words.now}
      title={items.length > 0 ? words.between.title : words.between.no_agenda}
      text={words.between.text}
    >
      <Pulse {...props} />
    </Large>
  )
}

function Large(props: { eyebrow?: string; title: string; text: string; children?: Child }) {
  return (
    <section class="evening-stage">
      {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
      <h2 id="now-title" dir="auto">
        {props.title}
      </h2>
      {props.text ? (
        <p class="lead" dir="auto">
          {props.text}
        </p>
      ) : null}
      {props.children}
    </section>
  )
}

function Running(props: Now & { item: AgendaItem }) {
  const { language, evening, now, item } = props
  const words = text[language]
  const next = nextOf(evening.items)
  const left = leftOf(item, now)
  const told = left.over ? words.over : left.is_last ? words.last_minute : words.left(String(left.minutes))
  return (
    <section class="evening-stage" data-item={item.id}>
      <p class="eyebrow">
        {item.title === words.kinds[item.kind] ? words.now : `${words.now} · ${words.kinds[item.kind]}`}
      </p>
      <h2 id="now-title" dir="auto">
        {item.title}
      </h2>
      <div
        class="evening-clock"
        data-clock
        data-ends={String(left.ends.getTime())}
        data-length={String(left.length)}
        data-left={words.left('{n}')}
        data-last={words.last_minute}
        data-over={words.over}
      >
        <TimeLeft share={left.share} minutes={left.minutes} over={left.over} />
        <p>
          <b data-told>{told}</b> <span class="soft">{words.until(timeOf(left.ends))}</span>
        </p>
      </div>
      <p class="lead">{words.kind_texts[item.kind]}</p>
      {item.note ? (
        <p class="evening-note" dir="auto">
          {item.note}
        </p>
      ) : null}
      <ToDo {...props} />
      <p class="evening-next">
        <span class="soft">{next ? words.next : words.nothing_next}</span>{' '}
        {next ? (
          <>
            <b dir="auto">{next.title}</b> <span class="soft">{words.minutes(next.minutes)}</span>
          </>
        ) : null}
      </p>
    </section>
  )
}

/** The one thing that people do themselves at this point. */
function ToDo(props: Now & { item: AgendaItem }) {
  const { language, initiative_id, evening, item, works } = props
  const words = text[language]
  const base = `/i/${initiative_id}`
  const at = `${base}/meetings/${evening.meeting.id}`
  const ways: Partial<Record<AgendaItem['kind'], { href: string; label: string } | null>> = {
    cafe: { href: `${at}/cafe/${item.id}`, label: words.do.cafe },
    decision: works ? { href: `${at}/evening/decisions#what`, label: words.do.decide } : null,
    closing: { href: `${base}/steps`, label: words.do.steps },
  }
  const way = item.kind in ways ? ways[item.kind] : null
  const writes = item.kind === 'quiet' || evening.board?.quiet
  return (
    <>
      {item.board_id ? (
        <p>
          <a class="ds-button big" href={`${base}/boards/${item.board_id}`}>
            {writes && works ? words.do.write : words.do.board}
          </a>
        </p>
      ) : null}
      {evening.board?.quiet && item.kind !== 'quiet' ? <p class="soft">{words.quiet_on}</p> : null}
      {item.kind === 'pulse' ? (
        evening.pulse ? (
          <Pulse {...props} />
        ) : (
          <p class="soft">{words.do.pulse_waits}</p>
        )
      ) : null}
      {way ? (
        <p>
          <a class="ds-button big" data-variant={item.board_id ? 'secondary' : undefined} href={way.href}>
            {way.label}
          </a>
        </p>
      ) : null}
    </>
  )
}

function Pulse({ language, initiative_id, evening, works }: Now) {
  if (!evening.pulse || !works) return null
  return (
    <p>
      <a class="ds-button big" href={`/i/${initiative_id}/rounds/${evening.pulse}/answer`}>
        {text[language].do.pulse}
      </a>
    </p>
  )
}

/** "I am here", and nothing else that anybody must press. */
function Mine(props: Now) {
  const { language, evening, reader } = props
  const words = text[language].mine
  const { status } = evening.meeting
  const base = baseOf(props)
  if (status === 'cancelled') return null
  return (
    <div class="evening-mine">
      <div data-only="away" hidden={reader === null || reader.here}>
        <form method="post" action={`${base}/here`} class="acts" data-press>
          <button type="submit" class="ds-button big" name="how" value="here" id="press-here">
            {status === 'held' ? words.was_here : words.here}
          </button>
          {status === 'held' ? null : (
            <button type="submit" class="link" name="how" value="from_afar" id="press-afar">
              {words.afar}
            </button>
          )}
        </form>
      </div>
      <div data-only="here" hidden={!reader?.here}>
        <div class="acts">
          <span>{status === 'held' ? words.was_noted : words.noted}</span>
          {status === 'running' ? (
            <form method="post" action={`${base}/home`} data-press>
              <button type="submit" class="link" id="press-home">
                {words.home}
              </button>
            </form>
          ) : null}
        </div>
      </div>
    </div>
  )
}
