import { Button } from '../../../platform/form.tsx'
import { formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { SideMark } from '../../../platform/look/marks.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { MeetingPage, meetingHref } from '../pages.tsx'
import { SharedBar } from '../pictures.tsx'
import type { TalkNow } from './queries.ts'
import { talk_sides, tiltOf } from './rules.ts'
import { text } from './text/index.ts'

/** How the talk is shared between the sides: two large buttons, and what they have counted. */
export function TalkPage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  told: TalkNow
  works: boolean
  last_change: number
}) {
  const { context, initiative, told, works } = props
  const { language } = context
  const words = text[language]
  const { initiative_id } = initiative
  const { meeting } = told
  const here = `/i/${initiative_id}/meetings/${meeting.id}/talk`
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.title, lead: words.lead, said: words.said }}
    >
      {meeting.talk_time ? (
        <div
          class="talk-now"
          data-live={`/i/${initiative_id}/live?topic=talk&after=${props.last_change}`}
          data-topic="talk"
          data-of={meeting.id}
        >
          <TalkInSmall language={language} initiative_id={initiative_id} told={told} works={works} />
        </div>
      ) : (
        <p class="empty">{words.off}</p>
      )}
      <section>
        <h2>{words.how_title}</h2>
        <p>{words.how}</p>
        {works && meeting.status !== 'held' ? (
          <Button
            action={`${here}/wish`}
            label={meeting.talk_time ? words.stop : words.begin}
            carry={{ wanted: meeting.talk_time ? 'no' : 'yes' }}
            variant={meeting.talk_time ? 'tertiary' : 'secondary'}
          />
        ) : null}
      </section>
      <p class="acts noprint">
        <a href={meetingHref(initiative_id, meeting.id, 'evening')}>{words.to_evening}</a>
      </p>
    </MeetingPage>
  )
}

/** The buttons and the picture, as they stand now. */
export function TalkInSmall(props: {
  language: Language
  initiative_id: string
  told: TalkNow
  works: boolean
}) {
  const { language, initiative_id, told, works } = props
  const words = text[language]
  const { meeting, running, turn } = told
  const alone = !told.talk.shown && told.talk.why === 'alone'
  return (
    <div data-of={meeting.id}>
      {!meeting.talk_time ? <p class="empty">{words.off}</p> : null}
      {meeting.talk_time && works && running && !alone ? (
        <form
          method="post"
          action={`/i/${initiative_id}/meetings/${meeting.id}/talk/turn`}
          class="talk-buttons noprint"
          id="turn"
        >
          {talk_sides.map((side, index) => (
            <button type="submit" name="side" value={side} aria-pressed={turn === side ? 'true' : 'false'}>
              <SideMark index={index} />
              <span>{words.has_word[side]}</span>
            </button>
          ))}
          <button type="submit" name="side" value="nobody" class="link">
            {words.nobody}
          </button>
        </form>
      ) : null}
      {meeting.talk_time ? <Shown {...props} /> : null}
    </div>
  )
}

function Shown({ language, told }: { language: Language; told: TalkNow }) {
  const words = text[language]
  const { talk, running } = told
  if (!talk.shown)
    return <p class="soft">{words.not_shown[talk.why === 'alone' && !running ? 'before' : talk.why]}</p>
  const percent = (value: number) => `${formatNumber(language, value, 0)} %`
  const whole = talk.there.residents + talk.there.public
  const tilt = tiltOf(talk)
  return (
    <figure class="talk-shared">
      <SharedBar residents={talk.talk.residents} of={100} mark={talk.there.residents / whole} />
      <ul class="legend">
        {talk_sides.map((side, index) => (
          <li>
            <SideMark index={index} />
            {words.share[side](percent(talk.talk[side]), talk.there[side], whole)}
          </li>
        ))}
      </ul>
      <figcaption>
        {tilt ? words.tilt[tilt] : words.even} <span class="soft">{words.notch}</span>
      </figcaption>
    </figure>
  )
}
