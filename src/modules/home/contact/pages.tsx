import { Address, Page, type PageContext } from '../../../platform/page.tsx'
import type { whomToAsk } from './queries.ts'
import { text } from './text/index.ts'

/** Whom one asks about what. */
export function ContactPage(props: {
  context: PageContext
  organisations: Awaited<ReturnType<typeof whomToAsk>>
}) {
  const { context, organisations } = props
  const { operator, contact, security_contact } = context.config
  const words = text[context.language]
  return (
    <Page context={context} title={words.title} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <h2>{words.work_title}</h2>
        <p>{words.work}</p>
      </section>
      {organisations.length > 0 ? (
        <section>
          <h2>{words.organisations_title}</h2>
          <p>{words.organisations}</p>
          <ul class="rows">
            {organisations.map(one => (
              <li>
                <b>{one.name}</b>
                <span>
                  {one.contact_email ? <Mail to={one.contact_email} /> : words.no_address}
                  {one.privacy_officer_email ? (
                    <>
                      {'. '}
                      {words.privacy_officer(one.privacy_officer)} <Mail to={one.privacy_officer_email} />
                    </>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.pages_title}</h2>
        <p>{operator ? words.run_by(operator) : words.run_by_nobody}</p>
        {contact ? (
          <p>
            <Mail to={contact} />
          </p>
        ) : null}
      </section>
      <section id="security">
        <h2>{words.security_title}</h2>
        <p>{words.security}</p>
        {security_contact ? (
          <p>
            <Mail to={security_contact} />
          </p>
        ) : null}
      </section>
      <section class="note">
        <h2>{words.urgent_title}</h2>
        <p>{words.urgent}</p>
      </section>
    </Page>
  )
}

const Mail = ({ to }: { to: string }) => (
  <a href={`mailto:${to}`}>
    <Address>{to}</Address>
  </a>
)
