import type { Child } from 'hono/jsx'
import { Button } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { SideMark } from '../../../../platform/look/marks.tsx'
import { meetingHref } from '../../pages.tsx'
import { timeOf } from '../../rules.ts'
import type { AtTable, Cafe, CafeTable } from '../queries.ts'
import { tablesIn } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { language: Language; initiative_id: string; cafe: Cafe }

export const side_index: Readonly<Record<string, number>> = { residents: 0, public: 1, beside: 3 }

export const cafeHref = (
  initiative_id: string,
  { meeting_id, agenda_id }: Pick<Cafe, 'meeting_id' | 'agenda_id'>,
) => `/i/${initiative_id}/meetings/${meeting_id}/cafe/${agenda_id}`

/** What one person needs to know now: where to sit, with whom, and about what. */
export function CafeNow(props: Show & { participant_id: string; here: boolean; works: boolean }) {
  const { language, initiative_id, cafe, participant_id, here, works } = props
  const words = text[language]
  const { round_now, rounds, round_minutes } = cafe
  const seat = cafe.seats.find(one => one.participant_id === participant_id)
  if (cafe.ended) return <Stage {...props} title={words.over} lead={words.over_text} />
  if (round_now === 0) {
    return (
      <Stage {...props} title={words.soon} lead={words.soon_text(cafe.tables.length, rounds, round_minutes)}>
        {works && !here ? <SayHere {...props} /> : null}
      </Stage>
    )
  }
  if (seat) return <Seated {...props} number={seat.number} />
  if (!works) return <Stage {...props} title={words.round(round_now, rounds)} lead={words.reading} />
  if (!here) {
    return (
      <Stage {...props} title={words.not_here} lead={words.not_here_text}>
        <SayHere {...props} />
      </Stage>
    )
  }
  return (
    <Stage {...props} title={words.no_seat} lead={words.no_seat_text}>
      <Button action={`${cafeHref(initiative_id, cafe)}/join`} label={words.find_table} />
    </Stage>
  )
}

const SayHere = ({ language, initiative_id, cafe }: Show) => (
  <p>
    <a
      class="ds-button"
      data-variant="secondary"
      href={meetingHref(initiative_id, cafe.meeting_id, 'evening')}
    >
      {text[language].say_here}
    </a>
  </p>
)

function Stage(props: Show & { title: string; lead?: string; children?: Child }) {
  const { language, cafe } = props
  const words = text[language]
  const { round_now, rounds, round_minutes, round_started_at } = cafe
  const until = round_started_at && new Date(round_started_at.getTime() + round_minutes * 60_000)
  return (
    <section class="cafe-now" data-of={cafe.agenda_id}>
      {round_now > 0 && !cafe.ended ? (
        <p class="eyebrow">
          {words.round(round_now, rounds)}
          {until ? <span class="soft">, {words.until(timeOf(until))}</span> : null}
        </p>
      ) : null}
      <h2>{props.title}</h2>
      {props.lead ? (
        <p class="lead" dir="auto">
          {props.lead}
        </p>
      ) : null}
      {props.children}
    </section>
  )
}

function Seated(props: Show & { participant_id: string; number: number; works: boolean }) {
  const { language, initiative_id, cafe, participant_id, number, works } = props
  const words = text[language]
  const table = cafe.tables.find(one => one.number === number)!
  const mates = cafe.seats.filter(one => one.number === number && one.participant_id !== participant_id)
  return (
    <Stage {...props} title={words.your_table(number)} lead={table.topic}>
      {table.host_id === participant_id ? <p class="cafe-host">{words.you_host}</p> : null}
      <p class="soft">{mates.length > 0 ? words.with : words.alone}</p>
      <Guests language={language} guests={mates} host_id={table.host_id} />
      {table.left_behind ? <Left language={language} table={table} /> : null}
      {works ? (
        <p class="acts">
          <a class="ds-button" href={`${cafeHref(initiative_id, cafe)}/tables/${number}`}>
            {words.write_left}
          </a>
        </p>
      ) : null}
    </Stage>
  )
}

/** Those at a table, with the mark of their side. */
export function Guests(props: { language: Language; guests: readonly AtTable[]; host_id: string | null }) {
  const words = text[props.language]
  if (props.guests.length === 0) return null
  return (
    <ul class="cafe-guests">
      {props.guests.map(guest => (
        <li>
          <SideMark index={side_index[guest.side]!} /> <span dir="auto">{guest.name}</span>
          {guest.participant_id === props.host_id ? <span class="soft"> ({words.host})</span> : null}
          {guest.from_afar ? <span class="soft"> ({words.from_afar})</span> : null}
        </li>
      ))}
    </ul>
  )
}

export function Left(props: { language: Language; table: CafeTable }) {
  return (
    <div class="cafe-left">
      <p class="small soft">{text[props.language].left_behind}</p>
      <p class="as-written" dir="auto">
        {props.table.left_behind}
      </p>
    </div>
  )
}

/** All the tables: what each talks about, who sits there, and what it has left behind. */
export function CafeTables({ language, initiative_id, cafe }: Show) {
  const words = text[language]
  const at = tablesIn(new Map(cafe.seats.map(seat => [seat.participant_id, seat.number])))
  return (
    <ol class="cards cafe-tables" data-of={cafe.agenda_id}>
      {cafe.tables.map(table => (
        <li>
          <h3>
            <a href={`${cafeHref(initiative_id, cafe)}/tables/${table.number}`}>
              {words.table(table.number)}
            </a>
          </h3>
          {table.topic ? (
            <p class="strong" dir="auto">
              {table.topic}
            </p>
          ) : null}
          {table.host_name && !cafe.seats.some(one => one.participant_id === table.host_id) ? (
            <p class="soft small">
              {table.host_name} ({words.host})
            </p>
          ) : null}
          {at.has(table.number) ? (
            <Guests
              language={language}
              guests={cafe.seats.filter(one => one.number === table.number)}
              host_id={table.host_id}
            />
          ) : cafe.round_now > 0 && !cafe.ended ? (
            <p class="soft small">{words.nobody}</p>
          ) : null}
          {table.left_behind ? <Left language={language} table={table} /> : null}
        </li>
      ))}
    </ol>
  )
}
