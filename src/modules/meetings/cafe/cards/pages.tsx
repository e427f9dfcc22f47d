import { Qr } from '../../../../platform/look/qr.tsx'
import { MeetingPage } from '../../pages.tsx'
import { cafeHref } from '../now/pages.tsx'
import type { Show } from '../pages.tsx'
import type { Cafe } from '../queries.ts'
import { text } from '../text/index.ts'

/** A card for each table, to stand on it: two on a sheet. */
export function CardsPage(props: Show & { cafe: Cafe }) {
  const { context, initiative, meeting, cafe } = props
  const all = text[context.language]
  const words = all.print
  const base = `${context.config.base_url}${cafeHref(initiative.initiative_id, cafe)}`
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.title, lead: words.lead }}
      head={
        <p class="acts noprint">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
          <a href={cafeHref(initiative.initiative_id, cafe)}>{all.one.to_cafe}</a>
        </p>
      }
      look="p-cafe-cards"
      wide
    >
      <ul class="cafe-cards">
        {cafe.tables.map(table => (
          <li>
            <div class="cafe-card-head">
              <h2>{all.table(table.number)}</h2>
              <Qr link={`${base}/tables/${table.number}`} label={words.qr(table.number)} />
            </div>
            {table.topic ? (
              <p class="cafe-card-topic" dir="auto">
                <span class="small soft">{words.what}</span>
                {table.topic}
              </p>
            ) : null}
            <p>
              {words.host}: {table.host_name ?? ''}
              {table.host_name ? null : <span class="cafe-line" />}
            </p>
            <ul>
              {words.how.map(one => (
                <li>{one}</li>
              ))}
            </ul>
            <p class="cafe-card-left">{words.leave}</p>
          </li>
        ))}
      </ul>
    </MeetingPage>
  )
}
