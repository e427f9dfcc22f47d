import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { MeetingsPage, meetingsOfHref } from '../pages.tsx'
import { Line } from './pictures.tsx'
import type { Row, SpreadTold } from './queries.ts'
import { verdictOf } from './rules.ts'
import { text } from './text/index.ts'

/** How often people meet: of everybody for those who lead, of oneself for each. */
export function SpreadPage(props: {
  context: PageContext
  initiative: Initiative
  told: SpreadTold
  own: Row | null
  leads: boolean
  writes: boolean
}) {
  const { context, initiative, told, own, leads, writes } = props
  const { language } = context
  const words = text[language]
  const { meetings, people } = told
  const first = meetings[0]
  const last = meetings.at(-1)
  const all = meetingsOfHref(initiative.initiative_id)
  const seldom = people.filter(one => one.meetings === 0)
  return (
    <MeetingsPage context={context} initiative={initiative} words={words}>
      <section class="note">
        <h2>{words.verdicts[verdictOf(meetings.length)](meetings.length)}</h2>
        <p>{words.meant[verdictOf(meetings.length)]}</p>
        {first && last && meetings.length > 1 ? (
          <p>{words.between(formatDate(language, first.starts_at), formatDate(language, last.starts_at))}</p>
        ) : null}
      </section>
      {own && meetings.length > 0 ? (
        <section>
          <h2>{words.own_title}</h2>
          <Line meetings={meetings} there={own.there} />
          <p>{saidOf(language, own)}</p>
        </section>
      ) : null}
      {leads && meetings.length > 0 ? (
        <section>
          <h2>{words.all_title}</h2>
          <p class="soft">{words.all_lead}</p>
          <div class="scroll" tabindex={0} role="region" aria-label={words.all_title}>
            <table class="ds-table spread-of">
              <caption>{words.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.columns.who}</th>
                  <th scope="col" class="num">
                    {words.columns.meetings}
                  </th>
                  <th scope="col">{words.columns.when}</th>
                </tr>
              </thead>
              <tbody>
                {people.map(one => (
                  <tr>
                    <th scope="row" dir="auto">
                      {one.name}
                    </th>
                    <td class="num">{one.meetings}</td>
                    <td>
                      <Line meetings={meetings} there={one.there} />
                      <span class="small soft">{whenOf(language, one)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {seldom.length > 0 ? (
            <p>
              {words.seldom(seldom.length)}{' '}
              <a href={`/i/${initiative.initiative_id}/follow-up`}>{words.follow_up}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {writes ? (
        <section class="noprint">
          <p class="acts">
            <a class="ds-button" data-variant="secondary" href={`${all}/new`}>
              {words.plan}
            </a>
            <a href={`${all}/elsewhere`}>{words.elsewhere}</a>
          </p>
        </section>
      ) : null}
    </MeetingsPage>
  )
}

const whenOf = (language: Language, { last, meetings, weeks }: Row): string => {
  const words = text[language]
  if (last === null) return words.not_yet
  return meetings > 1 && weeks > 0 ? words.over_weeks(weeks) : formatDate(language, last)
}

const saidOf = (language: Language, own: Row): string => {
  const words = text[language]
  return own.meetings === 0 ? words.own_none : words.own(own.meetings, own.there.length, own.hours)
}
