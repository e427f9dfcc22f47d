import { Button } from '../../../platform/form.tsx'
import { formatDate, formatMoment } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { readDevice } from '../rules.ts'
import type { OpenSession } from './queries.ts'
import { text } from './text/index.ts'

/** A device in words, as it was known when it came. */
export function deviceWords(language: Language, device: string): string {
  const words = text[language]
  const known = readDevice(device)
  return known ? words.kinds[known.kind](known.browser) : words.unknown
}

/** Every place where somebody is in, to be ended one by one or all at once. */
export function SessionsPage(props: { context: PageContext; sessions: readonly OpenSession[] }) {
  const { context, sessions } = props
  const { language } = context
  const words = text[language]
  const others = sessions.filter(one => !one.here)
  return (
    <Page context={context} title={words.title} said={words.said} narrow>
      <header class="head">
        <p class="crumb">
          <a href="/mine/ways">{words.to_ways}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {context.visitor.account?.demo ? <p class="soft">{words.demo}</p> : null}
      <section>
        <ul class="rows">
          {sessions.map(one => (
            <li>
              <b>
                {deviceWords(language, one.device)}
                {one.here ? (
                  <>
                    {' '}
                    <span class="tag" data-color="success">
                      {words.here}
                    </span>
                  </>
                ) : null}
              </b>
              <span>
                {words.how[one.how]}.{' '}
                {one.here || one.of_account
                  ? words.since(formatMoment(language, one.since))
                  : words.sat_down(formatMoment(language, one.since))}{' '}
                {one.last_seen_at ? words.seen(formatDate(language, one.last_seen_at)) : null}{' '}
                {one.titles.length > 0 ? words.in_seat(one.titles.join(', ')) : null}
              </span>
              <div class="end">
                <form
                  method="post"
                  action={one.here ? '/sign-out' : `/mine/sessions/${one.id}/end`}
                  class="one-button"
                >
                  <button
                    class="ds-button"
                    data-variant="secondary"
                    type="submit"
                    aria-label={one.here ? undefined : words.end_described(deviceWords(language, one.device))}
                  >
                    {one.here ? words.end_here : words.end}
                  </button>
                </form>
              </div>
            </li>
          ))}
        </ul>
        {others.length === 0 ? <p>{words.only_here}</p> : null}
        {others.length > 1 ? <Button action="/mine/sessions/end-others" label={words.end_others} /> : null}
      </section>
      <section>
        <p class="soft">{words.at_once}</p>
        <p class="soft">{words.stolen}</p>
      </section>
    </Page>
  )
}
