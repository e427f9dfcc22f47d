import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatDate, formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page } from '../../../../platform/page.tsx'
import { crumbsOf } from '../../pages.tsx'
import type { Show } from '../pages.tsx'
import type { Wish } from '../rules.ts'
import { text } from '../text/index.ts'

type Props = Show & {
  wishes: readonly Wish[]
  own_id: string
  leads: boolean
  today: string
  /** The day somebody was noting, when that form comes back, and of which wish. */
  noting: { id: string; state: FormState } | null
}

/** Who wishes for a talk between the meetings, and who has taken it. */
export function EverybodyPage(props: Props) {
  const { context, initiative, wishes, own_id, noting } = props
  const words = text[context.language].others
  const others = wishes.filter(one => one.participant_id !== own_id)
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={text[context.language].said}
      {...(noting && { state: noting.state })}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {others.length === 0 ? <p class="empty">{words.nobody}</p> : null}
      <ul class="rows bare-folds">
        {others.map(wish => (
          <OneWish {...props} wish={wish} />
        ))}
      </ul>
      <p>
        <a href={`/i/${initiative.initiative_id}/me/follow-up`}>{words.to_own}</a>
      </p>
    </Page>
  )
}

function OneWish(props: Props & { wish: Wish }) {
  const { context, initiative, wish, own_id, leads, today, noting } = props
  const { language } = context
  const { others: words, ways } = text[language]
  const here = `/i/${initiative.initiative_id}/follow-up/${wish.id}`
  const mine = wish.follower_id === own_id
  const state = noting?.id === wish.id ? noting.state : fresh({ day: today })
  return (
    <li>
      <b id={`wish-${wish.id}`}>{wish.name}</b>
      <span>
        {ways[wish.how]}, {words.since(formatDate(language, wish.asked_at))}
      </span>
      {wish.wish ? (
        <p class="as-written" dir="auto">
          {wish.wish}
        </p>
      ) : null}
      <p>
        {mine ? words.yours : wish.follower_name ? words.taken(wish.follower_name) : words.free}{' '}
        {talked(language, wish)}
      </p>
      {wish.follower_id === null ? (
        <div class="acts">
          <Button
            action={`${here}/take`}
            label={words.take}
            variant="secondary"
            described_by={`wish-${wish.id}`}
          />
        </div>
      ) : null}
      {mine ? (
        <details class="ds-details" open={noting?.id === wish.id}>
          <summary>
            {words.note}
            <span class="sr"> {wish.name}</span>
          </summary>
          <div>
            <Form
              state={{ ...state, of: wish.id }}
              language={language}
              action={`${here}/talked`}
              submit={words.note}
              variant="secondary"
              labels={{ day: words.day }}
              errors={words.errors}
            >
              <Field
                state={{ ...state, of: wish.id }}
                language={language}
                errors={words.errors}
                name="day"
                kind="date"
                label={words.day}
                hint={words.day_hint}
              />
            </Form>
          </div>
        </details>
      ) : null}
      {mine || (leads && wish.follower_id !== null) ? (
        <Button
          action={`${here}/let-go`}
          label={mine ? words.let_go : words.free_it}
          variant="tertiary"
          described_by={`wish-${wish.id}`}
        />
      ) : null}
    </li>
  )
}

/** The last three days are enough to know how it goes. */
function talked(language: Language, { days }: Wish): string {
  if (days.length === 0) return ''
  const last = days.slice(0, 3).toReversed()
  return text[language].others.talked(
    formatList(
      language,
      last.map(day => formatDate(language, day)),
    ),
    days.length,
  )
}
