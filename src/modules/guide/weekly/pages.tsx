import { Button } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import { Address, Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import type { Line, ownLetter } from './queries.ts'
import { text } from './text/index.ts'

/** One's own letters: whether they come, what one would say now, and one button. */
export function OwnLettersPage(props: {
  context: PageContext
  initiative: Initiative
  letter: Awaited<ReturnType<typeof ownLetter>>
  email: string | null
  /** Whether somebody with these grants gets letters at all. */
  gets: boolean
  lines: readonly Line[]
}) {
  const { context, initiative, letter, email, gets, lines } = props
  const { language } = context
  const words = text[language].own
  const home = `/i/${initiative.initiative_id}`
  const stopped = letter.stopped_at !== null
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={[{ href: home, label: initiative.title }]}
      under="me"
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <p class="strong">
          {!gets ? (
            words.not_for_you
          ) : stopped ? (
            words.stopped_on(formatDate(language, letter.stopped_at!))
          ) : email === null ? (
            words.no_email
          ) : (
            <Address>{words.comes_to(email)}</Address>
          )}
        </p>
        {letter.last_sent_at ? <p>{words.last_sent(formatDate(language, letter.last_sent_at))}</p> : null}
        {gets && !stopped ? <p>{words.also}</p> : null}
        {gets ? (
          <Button
            action={`${home}/me/weekly`}
            label={stopped ? words.start : words.stop}
            variant="secondary"
            carry={{ letters: stopped ? 'yes' : 'no' }}
          />
        ) : null}
      </section>
      {gets ? (
        <section>
          <h2>{words.now}</h2>
          {lines.length > 0 ? (
            <ul class="rows">
              {lines.map(line => (
                <li>
                  <a href={line.path} dir="auto">
                    {line.words}
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <p class="empty">{words.nothing}</p>
          )}
        </section>
      ) : null}
    </Page>
  )
}

/** From the letter: one button stops it. */
export function StopPage(props: { context: PageContext; title: string }) {
  const { context, title } = props
  const words = text[context.language].stop
  return (
    <Page context={context} title={words.title} narrow unlisted>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead(title)}</p>
      </header>
      <p>{words.only}</p>
      <Button action={context.path} label={words.button} />
    </Page>
  )
}

/** That no more letters come; or that the link did not come through whole. */
export function StoppedPage(props: {
  context: PageContext
  kind: 'now' | 'already' | 'cut'
  initiative_id?: string
}) {
  const { context, kind, initiative_id } = props
  const words = text[context.language].stopped[kind]
  const on = text[context.language].stopped.start_again
  return (
    <Page context={context} title={words.title} narrow unlisted>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {initiative_id ? (
        <p>
          <a href={`/i/${initiative_id}/me/weekly`}>{on}</a>
        </p>
      ) : null}
    </Page>
  )
}
