import { Button } from '../../../platform/form.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { MeetingPage, meetingHref } from '../pages.tsx'
import type { Meeting } from '../queries.ts'
import { CafeNow, CafeTables, cafeHref } from './now/pages.tsx'
import type { Cafe } from './queries.ts'
import { text } from './text/index.ts'

export type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  meeting: Meeting
  item: { id: string; title: string }
  cafe: Cafe | null
}

/** The café: one's own table now, whoever steers presses on, and all the tables. */
export function CafePage(
  props: Show & {
    participant_id: string
    here: boolean
    works: boolean
    steers: boolean
    /** How many are there, and who of them has no table in this round. */
    people: number
    /** Whether anybody is there without a seat in the initiative. */
    guests: boolean
    without: readonly { id: string; name: string }[]
    last_change: number
  },
) {
  const { context, initiative, meeting, item, cafe, works } = props
  const { language } = context
  const { initiative_id } = initiative
  const words = text[language]
  const base = cafeHref(initiative_id, { meeting_id: meeting.id, agenda_id: item.id })
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: item.title, said: words.said }}
      wide
    >
      {cafe ? (
        <div class="cafe" data-live={`/i/${initiative_id}/live?after=${props.last_change}`}>
          <div data-topic="cafe" data-of={item.id}>
            <CafeNow {...props} language={language} initiative_id={initiative_id} cafe={cafe} />
          </div>
          {props.steers && !cafe.ended ? <Steering {...props} cafe={cafe} base={base} /> : null}
          <section>
            <h2>{words.tables}</h2>
            <div data-topic="cafe_tables" data-of={item.id}>
              <CafeTables language={language} initiative_id={initiative_id} cafe={cafe} />
            </div>
            {props.guests ? <p class="soft">{words.guests}</p> : null}
          </section>
        </div>
      ) : (
        <section>
          <p class="empty">{words.not_set}</p>
          <p>{words.not_set_lead}</p>
        </section>
      )}
      <p class="acts noprint">
        {works ? (
          <a class={cafe ? undefined : 'ds-button'} href={`${base}/setting`}>
            {cafe ? words.change_setting : words.set_tables}
          </a>
        ) : null}
        {cafe ? <a href={`${base}/cards`}>{words.cards}</a> : null}
        <a href={meetingHref(initiative_id, meeting.id, 'evening')}>{words.to_evening}</a>
      </p>
    </MeetingPage>
  )
}

/** What those press who have the buttons this evening. */
function Steering(props: {
  context: PageContext
  cafe: Cafe
  base: string
  people: number
  without: readonly { id: string; name: string }[]
}) {
  const { context, cafe, base, people, without } = props
  const words = text[context.language]
  const { round_now, rounds } = cafe
  const moves = (to: number) => ({ from: String(round_now), to: String(to) })
  const last = round_now === rounds
  return (
    <section class="cafe-steer noprint">
      <h2>{words.steer}</h2>
      <p class="soft">
        {words.here_now(people)} {people < 2 ? words.too_few : last ? words.last_round : null}
      </p>
      <div class="acts">
        {last || people < 2 ? null : (
          <Button
            action={`${base}/move`}
            label={round_now === 0 ? words.start : words.next}
            carry={moves(round_now + 1)}
            variant={round_now === 0 ? 'primary' : 'secondary'}
            {...(round_now > 0 && { described_by: 'next-hint' })}
          />
        )}
        {round_now > 0 ? (
          <Button
            action={`${base}/move`}
            label={round_now === 1 ? words.back_first : words.back(round_now - 1)}
            carry={moves(round_now - 1)}
            variant="tertiary"
          />
        ) : null}
      </div>
      {round_now > 0 && !last && people >= 2 ? (
        <p class="small soft" id="next-hint">
          {words.next_hint}
        </p>
      ) : null}
      {without.length > 0 ? (
        <>
          <h3>{words.no_table}</h3>
          <ul class="acts cafe-late">
            {without.map(({ id, name }) => (
              <li>
                <Button
                  action={`${base}/join`}
                  label={words.find_for(name)}
                  carry={{ participant_id: id }}
                  variant="secondary"
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
