import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { PagesOf, pagingOf } from '../../../platform/paging.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ContributionsPage } from '../pages.tsx'
import type { Figures, Followed } from '../queries.ts'
import { states, ways } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import { beginningOf, queryOf, replies, type Wanted } from './rules.ts'
import { text } from './text/index.ts'

/** So many stand on one page: a year of a lively town would be several thousand. */
const at_a_time = 200

type Show = { context: PageContext; initiative: Initiative }

/** All that was given: who has waited longest stands first, and several can have one answer. */
export function OwedPage(
  props: Show & {
    given: readonly Followed[]
    /** How many there are, whatever one looks for. */
    count: number
    figures: Figures
    wanted: Wanted
    /** How many mails have not arrived, for those who lead. */
    lost: number
    writes: boolean
    state: FormState
  },
) {
  const { context, initiative, given, count, figures, wanted, lost, writes, state } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/contributions`
  const own = { language, state, errors: words.errors }
  const paging = pagingOf(context.query, given.length, at_a_time)
  const shown = given.slice(paging.from, paging.from + paging.per)
  return (
    <ContributionsPage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      head={
        <p class="acts noprint">
          {writes ? (
            <a class="ds-button" href={`${here}/new`}>
              {words.give}
            </a>
          ) : null}
          {writes ? <a href={`${here}/new?way=slip`}>{words.give_for}</a> : null}
          {count > 0 ? <a href={`${here}/became`}>{words.became}</a> : null}
        </p>
      }
    >
      {lost > 0 ? (
        <div class="ds-alert" data-color="warning">
          <p>
            {words.lost(lost)} <a href={`${here}/mail`}>{words.lost_see}</a>
          </p>
        </div>
      ) : null}
      {count > 0 ? <Answered language={language} figures={figures} /> : null}
      {count > 1 ? <Filters language={language} here={here} wanted={wanted} /> : null}
      {given.length === 0 && !isBack(state) ? (
        <p class="empty">{count === 0 ? words.none : words.none_such}</p>
      ) : writes ? (
        <section class="owed-many">
          <Form
            {...own}
            action={`${here}/reply`}
            submit={words.send_many}
            variant="secondary"
            labels={words.labels}
          >
            <Given language={language} given={shown} here={here} ticked={state.values.contribution} />
            <fieldset class="ds-fieldset" id="contribution" tabindex={-1}>
              <legend class="big">{words.many_title}</legend>
              <p data-field="description">{words.many_hint}</p>
              {state.errors.contribution ? (
                <p class="ds-validation-message" data-field="validation">
                  {words.errors.choose_some}
                </p>
              ) : null}
            </fieldset>
            <ReplyFields language={language} state={state} />
          </Form>
        </section>
      ) : (
        <section>
          <Given language={language} given={shown} here={here} />
        </section>
      )}
      <PagesOf language={language} path={here} query={queryOf(wanted)} paging={paging} />
    </ContributionsPage>
  )
}

/** How well we keep what we owe, in three short lines. */
function Answered({ language, figures }: { language: Language; figures: Figures }) {
  const words = text[language]
  const { given, answered, overdue, median_days } = figures
  return (
    <ul class="owed-figures">
      <li>
        <b>{words.share(formatNumber(language, Math.floor((100 * answered) / given), 0))}</b>
        <span>{words.answered(answered, given)}</span>
      </li>
      {median_days === null ? null : (
        <li>
          <b>
            {words.days(
              formatNumber(language, median_days, Number.isInteger(median_days) ? 0 : 1),
              median_days,
            )}
          </b>
          <span>{words.median}</span>
        </li>
      )}
      <li class={overdue > 0 ? 'waits' : undefined}>
        <b>{formatNumber(language, overdue, 0)}</b>
        <span>{words.overdue}</span>
      </li>
    </ul>
  )
}

function Filters({ language, here, wanted }: { language: Language; here: string; wanted: Wanted }) {
  const words = text[language]
  const { states: state_words, ways: way_words } = room_text[language]
  const { standing, way, mine } = wanted
  const none = standing === null && way === null && !mine
  const link = (label: string, to: Wanted, current: boolean) => (
    <li>
      <a href={here + queryOf(to)} aria-current={current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  )
  return (
    <nav class="sift noprint" aria-label={words.filter}>
      <ul>
        {link(words.all, { standing: null, way: null, mine: false }, none)}
        {link(words.mine, { ...wanted, mine: !mine }, mine)}
        {(['waiting', ...states] as const).map(one =>
          link(
            one === 'waiting' ? words.waiting : state_words[one],
            { ...wanted, standing: one === standing ? null : one },
            one === standing,
          ),
        )}
      </ul>
      <details class="ds-details" open={way !== null}>
        <summary>{words.by_way}</summary>
        <ul>
          {ways.map(one => link(way_words[one], { ...wanted, way: one === way ? null : one }, one === way))}
        </ul>
      </details>
    </nav>
  )
}

/** The list. `ticked` is there where several can be chosen. */
function Given(props: {
  language: Language
  given: readonly Followed[]
  here: string
  ticked?: FormState['values'][string]
}) {
  const { language, given, here } = props
  const words = text[language]
  const chosen = typeof props.ticked === 'string' ? [props.ticked] : (props.ticked ?? [])
  const choosing = 'ticked' in props
  return (
    <ul class="rows owed">
      {given.map(one => (
        <li>
          {choosing ? (
            <input
              class="ds-input noprint"
              type="checkbox"
              name="contribution"
              value={one.id}
              checked={chosen.includes(one.id)}
              aria-label={words.choose(beginningOf(one.body))}
            />
          ) : null}
          <div>
            <b>
              <a href={`${here}/${one.id}`} dir="auto">
                {beginningOf(one.body)}
              </a>
            </b>
            <p class="soft">
              {[room_text[language].ways[one.way], formatDate(language, one.given_on), one.giver]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Standing language={language} one={one} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Where it stands, in a few words, and whether somebody waits. */
export function Standing({ language, one }: { language: Language; one: Followed }) {
  const words = text[language]
  const { thread, state, since, overdue } = one
  const last = thread.at(-1)
  const waits = since === null ? null : words.since(formatDate(language, since))
  return (
    <p class="owed-standing">
      <span class="tag" data-color={since === null && state !== 'not_followed' ? 'success' : undefined}>
        {state === 'received' && since === null ? words.answered_tag : room_text[language].states[state]}
      </span>
      {waits ? <span class={overdue ? 'late' : 'soft'}>{overdue ? words.late(waits) : waits}</span> : null}
      {last?.by_giver ? (
        <span class="strong">{words.giver_said[last.kind === 'word' ? 'word' : 'not_answered']}</span>
      ) : null}
    </p>
  )
}

/** What is said to whoever gave it, and where it stands now. */
export function ReplyFields({ language, state }: { language: Language; state: FormState }) {
  const words = text[language]
  const own = { language, state, errors: words.errors }
  return (
    <>
      <Field
        {...own}
        name="kind"
        kind="choice"
        label={words.labels.kind}
        options={replies.map(value => ({ value, ...words.replies[value] }))}
      />
      <Field {...own} name="body" kind="long" label={words.labels.body} hint={words.body_hint} />
    </>
  )
}
