import { formatList } from '../../../../../platform/format.ts'
import { SideMark } from '../../../../../platform/look/marks.tsx'
import { balance } from '../../../../people/queries.ts'
import { meetingHref } from '../../../pages.tsx'
import { roles, timeOf } from '../../../rules.ts'
import { text as room_text } from '../../../text/index.ts'
import type { AgendaItem } from '../../queries.ts'
import { clockOf, isLate, nextOf } from '../../rules.ts'
import { text } from '../../text/index.ts'
import type { Now } from '../pages.tsx'

const baseOf = ({ initiative_id, evening }: Now) => meetingHref(initiative_id, evening.meeting.id, 'evening')

const marks = { residents: 0, public: 1, beside: 3 } as const

/** What stands beside the large thing: who is here, the plan, what was settled, who has which role. */
export function Beside(props: Now) {
  return (
    <div class="evening-beside">
      <Here {...props} />
      <Plan {...props} />
      <Decided {...props} />
      <Roles {...props} />
    </div>
  )
}

/** Who is here now, by side, with everybody's name. */
function Here(props: Now) {
  const { language, evening, works } = props
  const words = text[language].here
  const { people, guests } = evening.present
  const here = people.filter(one => one.left_at === null)
  const parties = [
    ...here.map(one => one.party),
    ...guests.flatMap(({ party, people: n }) => Array.from({ length: n }, () => party)),
  ]
  const filled = balance(parties)
  const guest_count = guests.reduce((sum, { people: n }) => sum + n, 0)
  const counted = {
    residents: words.residents(filled.residents),
    public: words.public(filled.public),
    beside: words.beside(filled.beside),
  }
  const names = here.map(one => (one.how === 'from_afar' ? `${one.name} (${words.afar})` : one.name))
  const listed = guest_count > 0 ? [...names, words.guests(guest_count)] : names
  return (
    <section class="evening-here">
      <h2>{words.title}</h2>
      {parties.length === 0 ? <p class="soft">{words.nobody}</p> : null}
      <ul class="evening-sides">
        {(['residents', 'public', 'beside'] as const)
          .filter(side => filled[side] > 0 || (side !== 'beside' && parties.length > 0))
          .map(side => (
            <li>
              <span class="evening-marks" aria-hidden="true">
                {Array.from({ length: filled[side] }, () => (
                  <SideMark index={marks[side]} />
                ))}
              </span>
              <span>{counted[side]}</span>
            </li>
          ))}
      </ul>
      {parties.length > 0 && filled.missing && evening.meeting.status !== 'held' ? (
        <p class="evening-hint">{words.missing[filled.missing]}</p>
      ) : null}
      {listed.length > 0 ? (
        <p class="evening-names soft" dir="auto">
          {formatList(language, listed)}
        </p>
      ) : null}
      {works ? (
        <p class="noprint" data-only="steers" hidden={!props.reader?.steers}>
          <a href={`${baseOf(props)}/present`}>{words.note}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Everything that the meeting goes through, with the clock as it stands now. */
function Plan(props: Now) {
  const { language, evening, now, works } = props
  const { meeting, items } = evening
  const words = text[language].agenda
  const over = meeting.status === 'held' || meeting.status === 'cancelled'
  const clock = clockOf(items, meeting.starts_at, now)
  return (
    <section class="evening-plan">
      <h2>{words.title}</h2>
      {items.length === 0 ? <p class="soft">{words.empty}</p> : null}
      <ol>
        {items.map(item => (
          <Line {...props} item={item} begins={over && !item.started_at ? null : clock.begins.get(item.id)} />
        ))}
      </ol>
      {meeting.status === 'running' && clock.ends ? (
        <p class="soft">
          {meeting.ends_at && isLate(clock.ends, meeting.ends_at)
            ? words.late(timeOf(clock.ends), timeOf(meeting.ends_at))
            : words.ends(timeOf(clock.ends))}
        </p>
      ) : null}
      {works && !over ? (
        <p class="noprint">
          <a href={`${baseOf(props)}/agenda`}>{items.length === 0 ? words.make : words.edit}</a>
        </p>
      ) : null}
    </section>
  )
}

function Line(props: Now & { item: AgendaItem; begins: Date | null | undefined }) {
  const { language, evening, item, begins, works, reader } = props
  const words = text[language]
  const { running, items, meeting } = evening
  const done = item.ended_at !== null
  const runs = item.id === running?.id
  const may_take = works && meeting.status === 'running' && !item.started_at && item.id !== nextOf(items)?.id
  return (
    <li aria-current={runs ? 'step' : undefined} class={done ? 'done' : undefined}>
      <span class="num soft">{begins ? timeOf(begins) : ''}</span>
      <span>
        <b dir="auto">{item.title}</b>{' '}
        <span class="soft">
          {done ? `· ${words.agenda.done}` : words.minutes(item.minutes + item.added)}
          {runs ? ` · ${words.agenda.running}` : null}
        </span>
        {may_take ? (
          <span class="noprint" data-only="steers" hidden={!reader?.steers}>
            <form method="post" action={`${baseOf(props)}/move`} data-press>
              <input type="hidden" name="from" value={running?.id ?? ''} />
              <button type="submit" class="link" name="to" value={item.id} id={`take-${item.id}`}>
                {words.steer.take_now}
                <span class="sr">{words.plan.of(item.title)}</span>
              </button>
            </form>
          </span>
        ) : null}
      </span>
    </li>
  )
}

function Decided(props: Now) {
  const { language, evening } = props
  const words = text[language].decided
  if (evening.decisions.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="evening-decided">
        {evening.decisions.map(one => (
          <li dir="auto">{one.what}</li>
        ))}
      </ul>
      <p class="noprint">
        <a href={`${baseOf(props)}/decisions`}>{words.all}</a>
      </p>
    </section>
  )
}

function Roles({ language, evening }: Now) {
  const words = room_text[language].roles
  if (evening.roles.length === 0) return null
  return (
    <section>
      <h2>{text[language].roles}</h2>
      <dl class="facts">
        {roles
          .filter(role => evening.roles.some(one => one.role === role))
          .map(role => (
            <>
              <dt>{words[role]}</dt>
              <dd dir="auto">
                {formatList(
                  language,
                  evening.roles.filter(one => one.role === role).map(one => one.name),
                )}
              </dd>
            </>
          ))}
      </dl>
    </section>
  )
}
