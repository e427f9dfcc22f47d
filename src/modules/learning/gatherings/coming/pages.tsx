import type { Child } from 'hono/jsx'
import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import { Facts, gatheringsHref, openHref, Standing } from '../pages.tsx'
import type { Coming, Gathering } from '../queries.ts'
import { isAhead, standsAt, sumOf } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = {
  context: PageContext
  initiative: Initiative
  gathering: Gathering
  now: Date
  state: FormState
}

const peopleSaid = (
  language: Language,
  { residents, public: of_public }: Pick<Coming, 'residents' | 'public'>,
) => {
  const words = text[language]
  const said = [
    ...(residents > 0 ? [words.residents(residents)] : []),
    ...(of_public > 0 ? [words.public(of_public)] : []),
  ]
  return formatList(language, said)
}

function Frame(props: Show & { children?: Child }) {
  const { context, initiative, gathering, now, state } = props
  const { language } = context
  const words = text[language]
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: gathering.title, said: words.said }}
      above={[{ href: gatheringsHref(initiative.initiative_id), label: words.ours.title }]}
      state={state}
      head={
        standsAt(gathering, now) === 'planned' ? null : (
          <p>
            <Standing {...{ language, gathering, now }} />
          </p>
        )
      }
    >
      <div class="help-body" dir="auto">
        {gathering.about}
      </div>
      <section>
        <Facts {...{ language, gathering }} />
        <p class="acts help-acts noprint">
          <a href={openHref(gathering.id)}>{words.as_others_see}</a>
          {gathering.starts_at ? (
            <a href={`${openHref(gathering.id)}/calendar.ics`}>{words.to_calendar}</a>
          ) : null}
        </p>
      </section>
      {props.children}
    </LearningPage>
  )
}

/** Ours: who comes from elsewhere, and what there is to do about it. */
export function HostPage(props: Show & { coming: readonly Coming[]; leads: boolean; steers: boolean }) {
  const { context, initiative, gathering, now, coming, leads, steers } = props
  const { language } = context
  const words = text[language]
  const { host } = words
  const here = gatheringsHref(initiative.initiative_id, gathering.id)
  const evening = `/i/${initiative.initiative_id}/meetings/${gathering.meeting_id}/evening/present`
  const sum = sumOf(coming)
  const stands = standsAt(gathering, now)
  const may_count = stands === 'running' && steers && !gathering.counted_at && coming.length > 0
  return (
    <Frame {...props}>
      <section id="coming">
        <h2>{coming.length > 0 ? host.coming(words.places(coming.length)) : host.nobody}</h2>
        {coming.length > 0 ? (
          <>
            <p>{host.sum(peopleSaid(language, sum))}</p>
            <ul class="rows">
              {coming.map(one => (
                <li>
                  <b dir="auto">{one.shown_as}</b>
                  <span>{peopleSaid(language, one)}</span>
                  {one.note ? <p dir="auto">{one.note}</p> : null}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{isAhead(stands) ? host.nobody_text : null}</p>
        )}
        {may_count ? (
          <div class="noprint">
            <p>{host.count_text}</p>
            <Button action={`${here}/count`} label={host.count(peopleSaid(language, sum))} />
          </div>
        ) : null}
        {gathering.counted_at ? (
          <p>
            {host.counted} <a href={`${evening}#guests`}>{host.to_evening}</a>
          </p>
        ) : null}
      </section>
      <p class="acts help-acts noprint">
        <a href={`/i/${initiative.initiative_id}/meetings/${gathering.meeting_id}`}>{host.to_meeting}</a>
        {leads && isAhead(stands) ? <a href={`${here}/edit`}>{host.change}</a> : null}
      </p>
      {leads && isAhead(stands) ? (
        <section class="noprint">
          <h2>{host.close_title}</h2>
          <p>{coming.length > 0 ? host.close_told : host.close_text}</p>
          <Button action={`${here}/close`} label={host.close} variant="tertiary" />
        </section>
      ) : null}
    </Frame>
  )
}

/** That of others: how many come from us. */
export function GuestPage(props: Show & { own: Coming | undefined; works: boolean }) {
  const { context, initiative, gathering, now, state, own, works } = props
  const { language } = context
  const words = text[language]
  const { guest } = words
  const here = gatheringsHref(initiative.initiative_id, gathering.id)
  const common = { language, state, errors: words.errors }
  const ahead = isAhead(standsAt(gathering, now))
  return (
    <Frame {...props}>
      {own ? (
        <section>
          <h2>{guest.we_said}</h2>
          <p>{peopleSaid(language, own)}</p>
          {own.note ? <p dir="auto">{own.note}</p> : null}
        </section>
      ) : null}
      {ahead && works ? (
        <section class="noprint">
          <h2>{own ? guest.change_title : guest.title}</h2>
          <p class="note">{guest.who_reads}</p>
          <Form
            {...common}
            action={here}
            submit={own ? guest.save : guest.submit}
            labels={guest.labels}
            back={here}
          >
            <Field {...common} name="residents" label={guest.labels.residents} />
            <Field {...common} name="public" label={guest.labels.public} />
            <Field {...common} name="shown_as" label={guest.labels.shown_as} hint={guest.hints.shown_as} />
            <Field
              {...common}
              name="note"
              kind="long"
              rows={3}
              optional
              label={guest.labels.note}
              hint={guest.hints.note}
            />
          </Form>
        </section>
      ) : null}
      {ahead && !works && !own ? <p>{guest.others_say}</p> : null}
      {own && works && ahead ? (
        <section class="noprint">
          <h2>{guest.stay_title}</h2>
          <Button action={`${here}/stay`} label={guest.stay} variant="tertiary" />
        </section>
      ) : null}
    </Frame>
  )
}
