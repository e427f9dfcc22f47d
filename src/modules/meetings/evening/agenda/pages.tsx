import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList, inSentence } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Board } from '../../../ideas/board/queries.ts'
import { MeetingPage, meetingHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import type { AgendaItem } from '../queries.ts'
import { agenda_kinds, minutesOf, suggestedAgenda } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  meeting: Meeting
  boards: readonly Pick<Board, 'id' | 'title'>[]
  state: FormState
}

const hrefOf = ({ initiative, meeting }: Pick<Show, 'initiative' | 'meeting'>) =>
  `${meetingHref(initiative.initiative_id, meeting.id, 'evening')}/agenda`

/** What the meeting goes through, and a form for more. */
export function AgendaPage(props: Show & { items: readonly AgendaItem[] }) {
  const { context, initiative, meeting, items, state } = props
  const { language } = context
  const words = text[language].plan
  const here = hrefOf(props)
  const total = items.reduce((sum, item) => sum + item.minutes + item.added, 0)
  const meant = minutesOf(meeting)
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.title, lead: words.lead, said: words.said }}
      state={state}
    >
      {items.length === 0 ? (
        <section>
          <h2>{words.suggest_title}</h2>
          <p>{suggestionText(language, meant)}</p>
          <Button action={`${here}/suggested`} label={words.suggest} />
        </section>
      ) : (
        <section>
          <ol class="rows agenda-rows">
            {items.map((item, at) => (
              <Row {...props} item={item} at={at} of={items.length} />
            ))}
          </ol>
          <p>{words.total(total, meant)}</p>
          {total > meant ? <p class="soft">{words.too_much}</p> : null}
        </section>
      )}
      <section class="noprint">
        <h2>{words.add_title}</h2>
        <Form
          state={state}
          language={language}
          action={here}
          submit={words.add}
          labels={words.labels}
          errors={words.errors}
          variant={items.length === 0 ? 'secondary' : 'primary'}
        >
          <ItemFields {...props} />
        </Form>
      </section>
      <p class="noprint evening-back">
        <a href={meetingHref(initiative.initiative_id, meeting.id, 'evening')}>{words.back}</a>
      </p>
    </MeetingPage>
  )
}

/** "Welcome, food, write in silence … 120 minutes in all": what the suggestion is made of. */
function suggestionText(language: Language, minutes: number): string {
  const words = text[language]
  const items = suggestedAgenda(minutes)
  const [first = '', ...more] = items.map(({ kind }) => words.kinds[kind])
  const total = items.reduce((sum, item) => sum + item.minutes, 0)
  return words.plan.suggest_text(formatList(language, [first, ...more.map(inSentence)]), total)
}

function Row(props: Show & { item: AgendaItem; at: number; of: number }) {
  const { context, boards, item, at, of } = props
  const words = text[context.language]
  const here = `${hrefOf(props)}/${item.id}`
  const board = boards.find(one => one.id === item.board_id)
  const kind = words.kinds[item.kind]
  return (
    <li id={`item-${item.id}`}>
      <b dir="auto">{item.title}</b>
      <span>
        {[
          words.minutes(item.minutes + item.added),
          kind === item.title ? '' : kind,
          item.ended_at ? words.agenda.done : item.started_at ? words.agenda.running : '',
          board?.title === item.title ? '' : (board?.title ?? ''),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {item.note ? <span dir="auto">{item.note}</span> : null}
      <div class="end acts noprint">
        {at > 0 ? (
          <Step action={`${here}/place`} from={at + 1} to={at} label={words.plan.up} item={item} />
        ) : null}
        {at < of - 1 ? (
          <Step action={`${here}/place`} from={at + 1} to={at + 2} label={words.plan.down} item={item} />
        ) : null}
        <a href={here}>
          {words.plan.change}
          <span class="sr">{words.plan.of(item.title)}</span>
        </a>
      </div>
    </li>
  )

  function Step(step: { action: string; from: number; to: number; label: string; item: AgendaItem }) {
    return (
      <form method="post" action={step.action}>
        <input type="hidden" name="from" value={String(step.from)} />
        <button type="submit" class="link" name="to" value={String(step.to)}>
          {step.label}
          <span class="sr">{words.plan.of(step.item.title)}</span>
        </button>
      </form>
    )
  }
}

/** One item, to change or to take away. */
export function AgendaItemPage(props: Show & { item: AgendaItem }) {
  const { context, initiative, meeting, item, state } = props
  const { language } = context
  const words = text[language].plan
  const all = hrefOf(props)
  const here = `${all}/${item.id}`
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.change_title }}
      head={
        <p>
          <a href={all}>{words.title}</a>
        </p>
      }
      state={state}
    >
      <Form
        state={state}
        language={language}
        action={here}
        back={here}
        submit={words.save}
        labels={words.labels}
        errors={words.errors}
      >
        <ItemFields {...props} />
      </Form>
      <section>
        {item.started_at ? (
          <p class="soft">{words.begun}</p>
        ) : (
          <Button action={`${here}/remove`} label={words.remove} variant="secondary" />
        )}
      </section>
    </MeetingPage>
  )
}

function ItemFields({ context, boards, state }: Show) {
  const { language } = context
  const words = text[language]
  const { labels, hints, errors } = words.plan
  const common = { state, language, errors }
  return (
    <>
      <Field
        {...common}
        name="kind"
        kind="select"
        label={labels.kind}
        options={agenda_kinds.map(kind => ({ value: kind, label: words.kinds[kind] }))}
      />
      <Field {...common} name="title" label={labels.title} hint={hints.title} most={120} optional />
      <Field {...common} name="minutes" label={labels.minutes} />
      <Field {...common} name="note" kind="long" rows={2} label={labels.note} most={600} optional />
      <Field
        {...common}
        name="board_id"
        kind="select"
        label={labels.board_id}
        hint={hints.board_id}
        options={boardOptions(language, boards)}
      />
    </>
  )
}

const boardOptions = (language: Language, boards: Show['boards']) => [
  { value: '', label: text[language].plan.no_board },
  { value: 'new', label: text[language].plan.new_board },
  ...boards.map(({ id, title }) => ({ value: id, label: title })),
]
