import { Field, fresh } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { NetworkPage, themeOptions } from '../../pages.tsx'
import { PlanShown } from '../copy/pages.tsx'
import type { PlanCopy } from '../copy/queries.ts'
import { About, Answers, Asked, HelpRows, helpHref, Outcome, Standing, wantedHref } from '../pages.tsx'
import { asks, type Given, type Help, type Narrowed, type Seat } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext }

/** What others ask for: what is still open stands first. */
export function WantedPage(
  props: Show & {
    list: readonly Help[]
    narrowed: Narrowed
    paging: Paging
    /** For whom this visitor may ask. */
    may_ask: readonly Seat[]
  },
) {
  const { context, list, narrowed, paging, may_ask } = props
  const { language } = context
  const words = text[language]
  const looking = narrowed.kind !== null || narrowed.theme !== null
  return (
    <NetworkPage context={context} here="help" words={words.wanted}>
      {list.length > 0 || looking ? <Narrowing language={language} narrowed={narrowed} /> : null}
      {list.length > 0 ? (
        <section>
          <h2 class="sr">{words.wanted.list}</h2>
          <HelpRows language={language} list={list} href={({ id }) => wantedHref(id)} />
        </section>
      ) : looking ? (
        <p class="empty">
          {words.wanted.none_such} <a href={wantedHref()}>{words.wanted.all}</a>
        </p>
      ) : (
        <p class="empty">{words.wanted.none}</p>
      )}
      <PagesOf language={language} path={wantedHref()} query={String(context.query)} paging={paging} />
      <section class="noprint">
        <h2>{words.wanted.ask_title}</h2>
        <p>{words.wanted.ask_text}</p>
        {may_ask.length > 0 ? (
          <ul>
            {may_ask.map(seat => (
              <li>
                <a href={`${helpHref(seat.initiative_id)}/new`}>{words.wanted.ask_for(seat.title)}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.wanted.ask_seat}</p>
        )}
      </section>
    </NetworkPage>
  )
}

function Narrowing({ language, narrowed }: { language: Language; narrowed: Narrowed }) {
  const words = text[language]
  const state = fresh({ theme: narrowed.theme ?? '', kind: narrowed.kind ?? '' })
  const anything = { value: '', label: words.wanted.anything }
  return (
    <search class="help-search noprint">
      <form method="get" action={wantedHref()} class="inline">
        <Field
          {...{ state, language }}
          name="theme"
          kind="select"
          label={words.wanted.theme}
          options={[anything, ...themeOptions(language)]}
        />
        <Field
          {...{ state, language }}
          name="kind"
          kind="select"
          label={words.wanted.kind}
          options={[anything, ...asks.map(value => ({ value, label: words.asks[value] }))]}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.wanted.show}
        </button>
      </form>
    </search>
  )
}

/** One of them with what was answered. A plan, and what is said of it, is for those who are in an initiative themselves. */
export function WantedOnePage(
  props: Show & {
    help: Help
    /** Null where this visitor does not get to see it. */
    inside: { copy: PlanCopy; answers: readonly Given[] } | null
    seats: { any: boolean; own: boolean; from: readonly Seat[] }
  },
) {
  const { context, help, inside, seats } = props
  const { language } = context
  const words = text[language]
  return (
    <NetworkPage
      context={context}
      here="help"
      words={{ title: help.title, ...(words.said && { said: words.said }) }}
      above={[{ href: wantedHref(), label: words.wanted.title }]}
      head={
        <>
          <p class="eyebrow">
            <About {...{ language, help }} />
          </p>
          <p class="soft">
            {words.from(help.shown_as, formatDate(language, help.asked_at))}{' '}
            <Standing {...{ language, help }} />
          </p>
        </>
      }
    >
      <Asked help={help} />
      {inside && inside.copy.length > 0 ? (
        <section>
          <h2>{words.plan.shown}</h2>
          <PlanShown language={language} copy={inside.copy} spoken={help.language} />
        </section>
      ) : null}
      {inside ? (
        <>
          <Outcome language={language} help={help} />
          <Answers language={language} help={help} answers={inside.answers} />
        </>
      ) : (
        <div class="ds-alert">
          <h2>{words.closed_plan}</h2>
          <p>{words.closed_plan_text}</p>
        </div>
      )}
      {inside ? <Answering {...{ language, help, seats }} /> : null}
    </NetworkPage>
  )
}

/** From which of one's seats one answers; or what one needs for it. */
function Answering(props: {
  language: Language
  help: Help
  seats: { any: boolean; own: boolean; from: readonly Seat[] }
}) {
  const { language, help, seats } = props
  const words = text[language]
  const answerHref = (seat: Seat) => `${helpHref(seat.initiative_id, help.id)}/answer`
  const [only, ...more] = seats.from
  const own = seats.own ? (
    <p class="noprint">
      <a href={helpHref(help.initiative_id, help.id)}>{words.to_own}</a>
    </p>
  ) : null
  if (help.closed_at || (seats.any && !only)) return own
  if (!only) {
    return (
      <section class="noprint">
        <h2>{words.answer.can_you}</h2>
        <p>{words.answer.seat_needed}</p>
      </section>
    )
  }
  return (
    <section class="noprint">
      {own}
      <h2>{words.answer.can_you}</h2>
      {more.length === 0 ? (
        <p class="acts">
          <a class="ds-button" href={answerHref(only)}>
            {words.answer.as(only.title)}
          </a>
        </p>
      ) : (
        <>
          <p>{words.answer.choose_seat}</p>
          <ul>
            {seats.from.map(seat => (
              <li>
                <a href={answerHref(seat)}>{words.answer.as(seat.title)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
