import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatSpan } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import type { Meeting } from '../../../meetings/queries.ts'
import { LearningPage, ThemesField } from '../../pages.tsx'
import { GatheringRows, gatheringsHref, openHref } from '../pages.tsx'
import type { Gathering } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

/** What others invite to, what we have opened to others, and which meetings of ours could be. */
export function OursPage(
  props: Show & {
    now: Date
    ours: readonly Gathering[]
    others: readonly (Gathering & { we_come: boolean })[]
    /** For those who lead. */
    to_share: readonly Meeting[]
    leads: boolean
  },
) {
  const { context, initiative, now, ours, others, to_share, leads } = props
  const { language } = context
  const words = text[language]
  const { initiative_id } = initiative
  return (
    <LearningPage context={context} initiative={initiative} words={{ ...words.ours, said: words.said }}>
      <section>
        <h2>{words.ours.others}</h2>
        {others.length > 0 ? (
          <GatheringRows
            {...{ language, now }}
            list={others}
            href={({ id }) => gatheringsHref(initiative_id, id)}
            more={one =>
              one.we_come ? (
                <span class="tag" data-color="success">
                  {words.we_come}
                </span>
              ) : null
            }
          />
        ) : (
          <p class="empty">{words.ours.none}</p>
        )}
      </section>
      {ours.length > 0 ? (
        <section>
          <h2>{words.ours.shared}</h2>
          <GatheringRows
            {...{ language, now }}
            list={ours}
            href={({ id }) => gatheringsHref(initiative_id, id)}
            more={one => (one.places > 0 ? words.host.coming(words.places(one.places)) : null)}
          />
        </section>
      ) : null}
      {leads ? (
        <section class="noprint">
          <h2>{words.ours.to_share}</h2>
          <p>{words.ours.to_share_text}</p>
          {to_share.length > 0 ? (
            <ul class="rows">
              {to_share.map(meeting => (
                <li>
                  <a href={`${gatheringsHref(initiative_id)}/new?meeting=${meeting.id}`} dir="auto">
                    <b>{meeting.title}</b>
                  </a>
                  <span>{formatSpan(language, meeting.starts_at!, meeting.ends_at!)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p class="empty">
              {words.ours.none_to_share}{' '}
              <a href={`/i/${initiative_id}/meetings/new`}>{words.ours.plan_one}</a>
            </p>
          )}
        </section>
      ) : null}
      <p class="noprint help-acts">
        <a href={openHref()}>{words.ours.all}</a>
      </p>
    </LearningPage>
  )
}

/** A meeting of ours is opened to others, or what they read of it is changed. */
export function SharePage(
  props: Show & {
    meeting: Pick<Meeting, 'id' | 'title' | 'starts_at' | 'ends_at' | 'place'>
    /** What of the meeting goes along may tell who somebody is. */
    names: boolean
    state: FormState
    /** The one that is changed; null where it is shared for the first time. */
    gathering: Gathering | null
  },
) {
  const { context, initiative, meeting, names, state, gathering } = props
  const { language } = context
  const words = text[language]
  const { share } = words
  const home = gatheringsHref(initiative.initiative_id)
  const common = { language, state, errors: words.errors }
  const here = gathering ? gatheringsHref(initiative.initiative_id, gathering.id) : `${home}/new`
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={gathering ? { title: share.change_title } : share}
      above={[{ href: home, label: words.ours.title }]}
      state={state}
    >
      <section>
        <h2>{share.goes_along}</h2>
        <dl class="facts">
          <dt>{share.meeting}</dt>
          <dd dir="auto">{meeting.title}</dd>
          <dt>{words.facts.when}</dt>
          <dd>
            {meeting.starts_at ? formatSpan(language, meeting.starts_at, meeting.ends_at!) : words.no_time}
          </dd>
          <dt>{words.facts.where}</dt>
          <dd dir="auto">{meeting.place || share.no_place}</dd>
        </dl>
        {names ? <p class="late">{share.names}</p> : null}
        <p class="note">{share.who_reads}</p>
        <p class="noprint">
          <a href={`/i/${initiative.initiative_id}/meetings/${meeting.id}/edit`}>{share.change_meeting}</a>
        </p>
      </section>
      <section>
        <Form
          {...common}
          action={gathering ? `${here}/edit` : here}
          submit={gathering ? share.save : share.submit}
          labels={share.labels}
          back={`${here}/edit`}
        >
          {gathering ? null : <input type="hidden" name="meeting" value={meeting.id} />}
          <Field
            {...common}
            name="about"
            kind="long"
            rows={5}
            label={share.labels.about}
            hint={share.hints.about}
          />
          <ThemesField {...common} optional label={share.labels.themes} hint={share.hints.themes} />
          <Field {...common} name="shown_as" label={share.labels.shown_as} hint={share.hints.shown_as} />
        </Form>
      </section>
    </LearningPage>
  )
}
