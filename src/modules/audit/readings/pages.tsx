import { formatDate, hourOf } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { crumbsTo } from '../traces/pages.tsx'
import type { titleOf } from '../traces/queries.ts'
import { saysOf } from '../words/pages.tsx'
import type { MyReading } from './queries.ts'
import { text } from './text/index.ts'

/** Who has read what is about me alone. */
export function ReadingsPage(props: {
  context: PageContext
  initiative: Awaited<ReturnType<typeof titleOf>>
  readings: readonly MyReading[]
}) {
  const { context, initiative, readings } = props
  const { language } = context
  const words = text[language]
  return (
    <Page context={context} title={words.title} crumbs={crumbsTo(initiative)} under="me" narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {readings.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {readings.map(one => (
          <li>
            <b>{one.name ?? words.erased}</b>
            <span>{saysOf(language, { what: one.what, reading: true })}</span>
            <span>
              {words.at(formatDate(language, one.at), hourOf(one.at), (hourOf(one.at) + 1) % 24)}
              {one.among_others ? `. ${words.among_others}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {readings.length === 200 ? <p class="soft">{words.newest_only}</p> : null}
      <section class="note">
        <h2>{words.open_title}</h2>
        <p>{words.open}</p>
        <p>{words.database}</p>
      </section>
    </Page>
  )
}
