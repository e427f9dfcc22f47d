import type { Child } from 'hono/jsx'
import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { crumbsOf } from '../../pages.tsx'
import { hrefOf } from '../pages.tsx'
import { isFilledIn, tellsWhen } from '../rules.ts'
import type { Meeting } from './queries.ts'
import { first_cards, standing, type Thing, tasks, things } from './rules.ts'
import { text } from './text/index.ts'

type Props = {
  context: PageContext
  meeting: Meeting
  leads: boolean
  may_note: boolean
  state: FormState
}

type Part = Props & { language: Language; base: string; main: boolean }

/** Five things that make a first meeting, each with what stands already and the one place to go. */
export function MeetingPage(props: Props) {
  const { context, meeting, state } = props
  const { language } = context
  const words = text[language]
  const stands = standing(meeting.known)
  const first_open = things.find(thing => !stands[thing])
  const base = `/i/${meeting.initiative.initiative_id}`
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={crumbsOf(meeting.initiative, language)}
      said={words.said}
      look="p-guide"
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{first_open ? words.lead : words.lead_done}</p>
      </header>
      <section>
        <ol class="now">
          {things.map(thing => {
            const Show = parts[thing]
            return (
              <li id={thing}>
                <h2>
                  {words.things[thing]}{' '}
                  {stands[thing] ? (
                    <span class="tag" data-color="success">
                      {words.stands}
                    </span>
                  ) : null}
                </h2>
                <Show {...props} language={language} base={base} main={thing === first_open} />
              </li>
            )
          })}
        </ol>
      </section>
    </Page>
  )
}

/** The way to where it is done; the first thing that is open has the button. */
const Go = (props: { href: string; main: boolean; children: Child }) => (
  <a class={props.main ? 'ds-button' : undefined} href={props.href}>
    {props.children}
  </a>
)

function Whom({ meeting, language, base, leads, main }: Part) {
  const words = text[language].whom
  const { residents, public: employees, on_sheet } = meeting.known
  const { whom_to_ask } = meeting.initiative
  const seats_next = on_sheet > 0 || whom_to_ask !== ''
  return (
    <>
      {whom_to_ask ? <p class="said-so">{whom_to_ask}</p> : null}
      <p>{words.why}</p>
      {residents + employees > 0 ? (
        <p>
          {words.count(residents, employees)} {residents < employees ? words.more_residents : null}
        </p>
      ) : null}
      <p class="ways">
        {leads ? (
          <Go href={`${base}/people/add?from=first-meeting`} main={main && seats_next}>
            {words.add}
          </Go>
        ) : null}
        <Go href={`${base}/guide/sheets/affected`} main={main && !(leads && seats_next)}>
          {on_sheet === 0 ? words.sheet : words.on_sheet(on_sheet)}
        </Go>
      </p>
    </>
  )
}

function When({ meeting, language, base, leads, main }: Part) {
  const words = text[language].when
  const { meal } = meeting.known
  return (
    <>
      {meal ? <p class="said-so">{meal}</p> : null}
      <p>{words.why}</p>
      {meal && !tellsWhen(meal) ? <p class="soft">{words.add_when}</p> : null}
      {leads ? (
        <p>
          <Go href={`${base}/edit?from=first-meeting#meal`} main={main}>
            {meal ? words.change : words.write}
          </Go>
        </p>
      ) : null}
    </>
  )
}

function Letters({ meeting, language, base, may_note, main }: Part) {
  const words = text[language].letter
  const { letters, initiative } = meeting
  return (
    <>
      <p>{words.why}</p>
      {letters.length > 0 ? (
        <ul>
          {letters.map(letter => (
            <li>
              <a href={`${hrefOf(initiative, letter)}/read`}>{letter.name}</a>{' '}
              <span class="soft">
                {letter.sent_at
                  ? words.sent(letter.sent, formatDate(language, letter.sent_at))
                  : isFilledIn(letter)
                    ? words.not_sent
                    : words.open}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {may_note ? (
        <p>
          <Go href={`${base}/guide/letters/new`} main={main}>
            {letters.length > 0 ? words.another : words.write}
          </Go>
        </p>
      ) : null}
    </>
  )
}

function Program({ meeting, language, base, main }: Part) {
  const words = text[language].program
  const evening = `${base}/guide/evening?${first_cards.map(card => `card=${card}`).join('&')}`
  return (
    <>
      <p>{words.why}</p>
      <p class="ways">
        <Go href={evening} main={main}>
          {words.open}
        </Go>
        <a href={`${base}/guide/methods`}>{words.others}</a>
      </p>
      {standing(meeting.known).program ? null : <p class="soft small">{words.note}</p>}
    </>
  )
}

function Tasks({ meeting, language, base, may_note, state }: Part) {
  const words = text[language].tasks
  const { steps } = meeting
  const open = tasks.filter(task => meeting.shared[task] === undefined)
  const due = steps.find(step => step.due !== null)?.due ?? undefined
  const own = { state: { ...state, values: { due, ...state.values } }, language, errors: words.errors }
  return (
    <>
      <p>{words.why}</p>
      {steps.length > 0 ? (
        <>
          <ul>
            {steps.map(step => (
              <li>
                {step.what}: {step.who}
                {step.due ? `, ${formatDate(language, step.due)}` : ''}
              </li>
            ))}
          </ul>
          <p>
            <a href={`${base}/steps`}>{words.to_steps}</a>
          </p>
        </>
      ) : null}
      {may_note && open.length > 0 ? (
        <div class="noprint">
          <p class="soft">{words.open}</p>
          <Form
            {...own}
            action={`${base}/guide/first-meeting`}
            submit={words.submit}
            labels={words.labels}
            variant="secondary"
          >
            {open.map(task => (
              <Field {...own} name={task} label={words.labels[task]} hint={words.hints[task]} />
            ))}
            <Field {...own} name="due" kind="date" label={words.labels.due} />
          </Form>
        </div>
      ) : null}
    </>
  )
}

const parts: Readonly<Record<Thing, (part: Part) => Child>> = {
  whom: Whom,
  when: When,
  letter: Letters,
  program: Program,
  tasks: Tasks,
}

/** The way here from the guide's first page. */
export const ToFirstMeeting = (props: { language: Language; base: string; main?: boolean }) => (
  <p>
    <a class={props.main ? 'ds-button' : undefined} href={`${props.base}/guide/first-meeting`}>
      {text[props.language].title}
    </a>
  </p>
)
