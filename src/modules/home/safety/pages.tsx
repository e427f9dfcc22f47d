import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../../people/pages.tsx'
import type { erasuresOf } from '../../people/things/queries.ts'
import { ErasureFacts } from '../../people/things/receipt/pages.tsx'
import type { Safety } from './queries.ts'
import { text } from './text/index.ts'

/** What makes it safe to take part: one list, with the way to each. */
export function SafetyPage(props: { context: PageContext; safety: Safety }) {
  const { context, safety } = props
  const { initiative, agreement, erasures, resident, at_the_table, leads } = safety
  const words = text[context.language]
  const base = `/i/${initiative.initiative_id}`
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <h2>{words.parts.ground}</h2>
        <ul class="rows">
          <Row href={`${base}/letter`} {...words.rows.letter} />
          <Row href={`${base}/basis`} {...words.rows.basis} />
          <Row href={`${base}/owners`} {...words.rows.owners} />
        </ul>
      </section>
      <section>
        <h2>{words.parts.together}</h2>
        <ul class="rows">
          <Row
            href={`${base}/me/agreement`}
            name={words.agreement}
            about={words.agreement_signed(agreement.signed, agreement.of)}
          />
          {resident ? <Row href={`${base}/residents`} {...words.rows.residents} /> : null}
          {at_the_table ? <Row href={`${base}/follow-up`} {...words.rows.follow_up} /> : null}
          <Row href={`${base}/pictures`} {...words.rows.pictures} />
        </ul>
      </section>
      <section>
        <h2>{words.parts.yours}</h2>
        <ul class="rows">
          <Row href={`${base}/me`} {...words.rows.me} />
          <Row href="/privacy" {...words.rows.kept} />
          <Row
            href={`${base}/safety/erasures`}
            name={words.erasures}
            about={words.erasures_count(erasures)}
          />
          <Row href="/contact" {...words.rows.ask} />
        </ul>
      </section>
      {leads ? (
        <section>
          <h2>{words.for_leading}</h2>
          <ul class="rows">
            <Row href={`${base}/consents`} {...words.rows.consents} />
            <Row href={`${base}/needs`} {...words.rows.needs} />
            <Row href={`${base}/exchange`} {...words.rows.exchange} />
            <Row href={`${base}/letters`} {...words.rows.letters} />
            <Row href={`${base}/traces`} {...words.rows.traces} />
            <Row href={`${base}/state`} {...words.rows.state} />
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

function Row(props: { href: string; name: string; about: string }) {
  return (
    <li>
      <b>
        <a href={props.href}>{props.name}</a>
      </b>
      <span>{props.about}</span>
    </li>
  )
}

/** The receipts that erasures have left, for everybody to check. */
export function ErasuresPage(props: {
  context: PageContext
  initiative: Initiative
  erasures: Awaited<ReturnType<typeof erasuresOf>>
}) {
  const { context, initiative, erasures } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.erasures_title} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/safety`}>{words.title}</a>
        </p>
        <h1>{words.erasures_title}</h1>
        <p class="lead">{words.erasures_lead}</p>
      </header>
      {erasures.length === 0 ? <p class="empty">{words.erasures_none}</p> : null}
      {erasures.map(one => (
        <section>
          <ErasureFacts language={context.language} record={one} />
          <p class={one.holds ? undefined : 'late'}>
            {one.holds ? words.signature_holds : words.signature_broken}
          </p>
        </section>
      ))}
    </Page>
  )
}
