import { Button } from '../../../platform/form.tsx'
import { Page } from '../../../platform/page.tsx'
import { type Frame, homeOf, hrefOf } from '../rounds/pages.tsx'
import { usual_k } from '../rounds/rules.ts'
import { roundTitle } from '../text/index.ts'
import { dayIn, OverTime } from './line/pages.tsx'
import type { Pulses } from './queries.ts'
import { text } from './text/index.ts'

/** All pulses of an initiative: the start of one, the line over time, each of them. */
export function PulsesPage(props: Frame & { pulses: Pulses; leads: boolean; sits: boolean }) {
  const { context, initiative, pulses, leads } = props
  const { language } = context
  const words = text[language]
  const { initiative_id } = initiative
  return (
    <Page context={context} title={words.title} crumbs={[homeOf(initiative)]}>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {pulses.open ? (
        <section>
          <p class="strong">{words.open}</p>
          <p>
            <a class="ds-button" href={hrefOf(initiative_id, pulses.open)}>
              {words.to_open}
            </a>
          </p>
        </section>
      ) : null}
      {leads && !pulses.open ? (
        <section>
          <p>{words.start_how(usual_k)}</p>
          <Button action={`/i/${initiative_id}/pulses`} label={words.start} />
        </section>
      ) : null}
      {pulses.closed.length === 0 ? (
        <p class="empty">{props.sits ? words.none_yet : words.none_shown}</p>
      ) : (
        <>
          <section>
            <h2>{words.over_time}</h2>
            <OverTime language={language} over_time={pulses.over_time} table />
          </section>
          <section>
            <h2>{words.all}</h2>
            <ul class="rows">
              {pulses.closed.toReversed().map(({ round, snapshot, closed_at }) => (
                <li>
                  <b>
                    <a href={`${hrefOf(initiative_id, round)}/result`}>{roundTitle(language, round)}</a>
                  </b>
                  <span>
                    {dayIn(language, { round, closed_at })},{' '}
                    {snapshot.kind === 'talk' ? words.few : words.answers(snapshot.n)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  )
}
