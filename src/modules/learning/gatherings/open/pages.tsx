import type { PageContext } from '../../../../platform/page.tsx'
import type { Seat } from '../../help/queries.ts'
import { NetworkPage } from '../../pages.tsx'
import { Facts, GatheringRows, gatheringsHref, openHref, Standing } from '../pages.tsx'
import type { Gathering } from '../queries.ts'
import { isAhead, standsAt } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; now: Date }

/** What lies ahead, for everybody to read. */
export function GatheringsPage(props: Show & { list: readonly Gathering[]; may_share: readonly Seat[] }) {
  const { context, now, list, may_share } = props
  const { language } = context
  const words = text[language].open
  return (
    <NetworkPage context={context} here="gatherings" words={words}>
      {list.length > 0 ? (
        <section>
          <h2 class="sr">{words.list}</h2>
          <GatheringRows {...{ language, list, now }} href={({ id }) => openHref(id)} />
        </section>
      ) : (
        <p class="empty">{words.none}</p>
      )}
      <section class="noprint">
        <h2>{words.share_title}</h2>
        <p>{words.share_text}</p>
        {may_share.length > 0 ? (
          <ul>
            {may_share.map(seat => (
              <li>
                <a href={gatheringsHref(seat.initiative_id)}>{words.share_for(seat.title)}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
    </NetworkPage>
  )
}

/** One of them, and from which of one's places one may come. */
export function GatheringPage(props: Show & { gathering: Gathering; own: boolean; from: readonly Seat[] }) {
  const { context, now, gathering, own, from } = props
  const { language } = context
  const words = text[language]
  const stands = standsAt(gathering, now)
  return (
    <NetworkPage
      context={context}
      here="gatherings"
      words={{ title: gathering.title }}
      above={[{ href: openHref(), label: words.open.title }]}
      head={
        stands === 'planned' ? null : (
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
        {gathering.starts_at && stands !== 'over' && stands !== 'closed' ? (
          <p class="help-acts noprint">
            <a href={`${openHref(gathering.id)}/calendar.ics`}>{words.to_calendar}</a>
          </p>
        ) : null}
      </section>
      {own ? (
        <p class="noprint">
          <a href={gatheringsHref(gathering.initiative_id, gathering.id)}>{words.open.to_own}</a>
        </p>
      ) : null}
      {isAhead(stands) && (from.length > 0 || !own) ? (
        <section class="noprint">
          <h2>{words.open.come_title}</h2>
          {from.length > 0 ? (
            <ul>
              {from.map(seat => (
                <li>
                  <a href={gatheringsHref(seat.initiative_id, gathering.id)}>
                    {words.open.come_from(seat.title)}
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.open.seat_needed}</p>
          )}
        </section>
      ) : null}
    </NetworkPage>
  )
}
