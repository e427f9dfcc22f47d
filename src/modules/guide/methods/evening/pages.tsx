import { Field, fresh } from '../../../../platform/form.tsx'
import { formatList, inSentence } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import type { Task } from '../../letters/meeting/rules.ts'
import { tellsWhen } from '../../letters/rules.ts'
import { crumbsOf } from '../../pages.tsx'
import type { Method } from '../../rules.ts'
import { homeOf } from '../pages.tsx'
import { lengthOf } from '../rules.ts'
import { text } from '../text/index.ts'
import { clockOf, type eveningIn, first_meeting, hrefOfEvening, isLong, programOf } from './rules.ts'

type Props = {
  context: PageContext
  initiative: Initiative
  all: readonly Method[]
  evening: ReturnType<typeof eveningIn>
  /** Who has said that they see to what at the first meeting. */
  agreed: Partial<Record<Task, string>>
}

/** A program for one evening on one sheet, or, with nothing chosen, a place to choose. */
export function EveningPage(props: Props) {
  const { context, initiative, all, evening } = props
  const { language } = context
  const words = text[language].evening
  const home = homeOf(initiative)
  const first = first_meeting.filter(id => all.some(card => card.id === id))
  const chosen = evening.cards.length > 0
  const warnings = [
    ...(evening.too_many ? [words.too_many] : []),
    ...(evening.no_time ? [words.no_time] : []),
    ...(isLong(evening.cards) ? [words.long] : []),
  ]
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(initiative, language)} narrow>
      <header class="head noprint">
        <p class="crumb">
          <a href={`${home}/guide/methods`}>{text[language].title}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{chosen ? words.lead_chosen : words.lead}</p>
        {chosen ? (
          <p class="acts">
            <button class="ds-button" type="button" data-print hidden>
              {words.print}
            </button>
            <a href="#choose">{words.to_choose}</a>
          </p>
        ) : null}
      </header>
      {warnings.length > 0 ? (
        <div class="ds-alert noprint" data-color="warning" role="status">
          {warnings.map(warning => (
            <p>{warning}</p>
          ))}
        </div>
      ) : null}
      {chosen ? (
        <Program {...props} />
      ) : first.length > 0 ? (
        <section class="note">
          <h2>{words.first_title}</h2>
          <p>
            {words.first_lead(
              formatList(
                language,
                first.map(id => inSentence(all.find(card => card.id === id)!.name[language])),
              ),
            )}
          </p>
          <p>
            <a class="ds-button" href={hrefOfEvening(home, first)}>
              {words.first_open}
            </a>
          </p>
        </section>
      ) : null}
      <Choose {...props} />
    </Page>
  )
}

function Program({ context, initiative, evening, agreed }: Props) {
  const { language } = context
  const words = text[language].evening
  const { items, end } = programOf(evening.cards, evening.start)
  const clock = (minutes: number) => {
    const { hour, minute } = clockOf(minutes)
    return words.clock(hour, minute)
  }
  const materials = new Set(evening.cards.flatMap(card => card.materials.map(thing => thing[language])))
  return (
    <article class="sheet evening">
      <h2>{words.program(initiative.title)}</h2>
      <p class="onlyprint">
        {words.date} {tellsWhen(initiative.meal) ? initiative.meal : <span class="line" />}
      </p>
      <table class="ds-table">
        <caption class="sr">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.what}</th>
            <th scope="col" class="print-cell">
              {words.who_leads}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ card, from }) => (
            <tr>
              <th scope="row" class="num">
                {clock(from)}
              </th>
              <td>
                {card ? (
                  <>
                    <b>
                      <a href={`${homeOf(initiative)}/guide/methods/${card.id}`}>{card.name[language]}</a>
                    </b>{' '}
                    <span class="soft small">{text[language].card.step_minutes(lengthOf(card))}</span>
                    <br />
                    <span class="small">{card.purpose[language]}</span>
                  </>
                ) : (
                  words.pause
                )}
              </td>
              <td class="print-cell" />
            </tr>
          ))}
          <tr>
            <th scope="row" class="num">
              {clock(end)}
            </th>
            <td>{words.the_end}</td>
            <td class="print-cell" />
          </tr>
        </tbody>
      </table>
      <h3>{words.materials}</h3>
      <ul class="evening-things">
        {[...materials].map(thing => (
          <li>{thing}</li>
        ))}
      </ul>
      <h3>{words.roles_title}</h3>
      <dl class="evening-roles">
        {roles.map(({ role, task }) => (
          <>
            <dt>
              <b>{words.roles[role].name}</b> <span class="small">{words.roles[role].does}</span>
            </dt>
            {task && agreed[task] ? (
              <dd dir="auto">{agreed[task]}</dd>
            ) : (
              <dd class="onlyprint">
                <span class="line" aria-hidden="true" />
              </dd>
            )}
          </>
        ))}
      </dl>
    </article>
  )
}

/** What somebody does on an evening, and the task of a first meeting that is the same. */
const roles: readonly { role: Role; task?: Task }[] = [
  { role: 'host', task: 'host' },
  { role: 'door', task: 'door' },
  { role: 'guide' },
  { role: 'writer', task: 'writer' },
  { role: 'kitchen', task: 'food' },
]
type Role = keyof (typeof text)['nb']['evening']['roles']

function Choose({ context, initiative, all, evening }: Props) {
  const { language } = context
  const words = text[language].evening
  const state = fresh({
    card: evening.cards.map(card => card.id),
    start: written(language, evening.start),
  })
  return (
    <section id="choose" class="noprint">
      <h2>{words.choose_title}</h2>
      <form method="get" action={`${homeOf(initiative)}/guide/evening`} class="form picks">
        <Field state={state} language={language} name="start" label={words.start} hint={words.start_hint} />
        <Field
          state={state}
          language={language}
          name="card"
          kind="several"
          label={words.cards}
          options={all.map(card => ({
            value: card.id,
            label: card.name[language],
            hint: text[language].minutes(card.minutes.from, card.minutes.to),
          }))}
        />
        <p class="acts">
          <button class="ds-button" type="submit">
            {words.make}
          </button>
        </p>
      </form>
    </section>
  )
}

function written(language: Language, minutes: number): string {
  const { hour, minute } = clockOf(minutes)
  return text[language].evening.clock(hour, minute)
}
