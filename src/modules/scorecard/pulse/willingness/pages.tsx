import { Button } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { Page } from '../../../../platform/page.tsx'
import { type Frame, homeOf, hrefOf } from '../../rounds/pages.tsx'
import type { Round } from '../../rounds/queries.ts'
import { usual_k } from '../../rounds/rules.ts'
import { roundTitle } from '../../text/index.ts'
import { text } from './text/index.ts'

/** The check for staff alone: what it is for, who sees what, whom to talk with first, and the start of it. */
export function WillingnessPage(
  props: Frame & { checks: { open: Round | null; closed: readonly Round[] }; leads: boolean },
) {
  const { context, initiative, checks, leads } = props
  const { language } = context
  const words = text[language]
  const at = `/i/${initiative.initiative_id}/willingness`
  return (
    <Page context={context} title={words.title} crumbs={[homeOf(initiative)]} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {checks.open ? (
        <section>
          <p class="strong">{words.open}</p>
          <p>
            <a class="ds-button" href={hrefOf(initiative.initiative_id, checks.open)}>
              {words.to_open}
            </a>
          </p>
        </section>
      ) : null}
      <section>
        <h2>{words.why}</h2>
        <p>{words.why_text}</p>
      </section>
      <section>
        <h2>{words.when}</h2>
        <p>{words.when_text}</p>
      </section>
      <section>
        <h2>{words.how}</h2>
        <ul>
          {words.how_list(usual_k).map(line => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
      <section class="note">
        <h2>{words.first}</h2>
        <p>{words.first_text}</p>
        <p>
          <a href={`${at}/note`}>{words.to_note}</a>
        </p>
      </section>
      {checks.open ? null : (
        <section>{leads ? <Button action={at} label={words.start} /> : <p>{words.starters}</p>}</section>
      )}
      {checks.closed.length > 0 ? (
        <section>
          <h2>{words.earlier}</h2>
          <ul class="rows">
            {checks.closed.toReversed().map(round => (
              <li>
                <b>
                  <a href={`${hrefOf(initiative.initiative_id, round)}/result`}>
                    {roundTitle(language, round)}
                  </a>
                </b>
                <span>{round.closed_at ? words.closed(formatDate(language, round.closed_at)) : null}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}
