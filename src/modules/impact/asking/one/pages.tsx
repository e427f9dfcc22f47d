import { CopyButton } from '../../../../platform/copy.tsx'
import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Qr } from '../../../../platform/look/qr.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage } from '../../pages.tsx'
import { Said } from '../answering/questions/pages.tsx'
import { askingHome } from '../pages.tsx'
import { type Asking, foundIn } from '../queries.ts'
import { phraseIn, type Question } from '../rules.ts'
import { text } from '../text/index.ts'
import { Told } from './told/pages.tsx'

export type Props = {
  context: PageContext
  initiative: Initiative
  asking: Asking
  questions: readonly Question[]
  leads: boolean
  /** The address to hand out; null for those who only read along, and while it opens nothing. */
  link: string | null
  state: FormState
}

const hereOf = ({ initiative, asking }: Pick<Props, 'initiative' | 'asking'>): string =>
  `${askingHome(initiative)}/${asking.id}`

/** One form: planned, open, or closed with what came of it. */
export function AskingPage(props: Props) {
  const { context, initiative, asking, state } = props
  const words = text[context.language]
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: asking.title, lead: leadOf(context.language, asking), said: words.said }}
      above={[{ href: askingHome(initiative), label: words.title }]}
      head={<Head {...props} />}
      state={state}
    >
      {asking.status === 'planned' ? <Planned {...props} /> : null}
      {asking.status === 'open' ? <Open {...props} /> : null}
      {asking.status === 'closed' ? (
        <Told
          language={context.language}
          initiative={initiative}
          answered={asking.answered}
          found={foundIn(asking)}
          closed_at={asking.closed_at!}
        />
      ) : null}
    </ImpactPage>
  )
}

function leadOf(language: Language, { status, closes_on, closed_at }: Asking): string {
  const words = text[language]
  if (status === 'planned') return words.planned_lead
  if (status === 'closed') return words.closed_lead(formatDate(language, closed_at!))
  const until = closes_on ? words.open_until(formatDate(language, closes_on)) : words.open_until_closed
  return `${until} ${words.open_quiet}`
}

function Head({ context, asking }: Props) {
  const words = text[context.language]
  return (
    <p class="soft">
      {asking.group_name}
      {asking.baseline ? ` · ${words.is_baseline}` : ''}
    </p>
  )
}

/** What is asked, as those who answer will meet it. */
function Questions({ context, initiative, questions, asking }: Props) {
  const { language } = context
  const words = text[language]
  const written_in = initiative.language as Language
  const said = { language, written_in }
  return (
    <section>
      <h2>{words.asked}</h2>
      {asking.intro ? <p>{asking.intro}</p> : null}
      <ol>
        {questions.map(question => (
          <li>
            <b>
              <Said {...said} phrase={question.text} />
            </b>
            <br />
            <span class="soft">{kindSaid(language, question)}</span>
          </li>
        ))}
      </ol>
      {questions.length < asking.questions.length ? <p class="late">{words.left_out}</p> : null}
      <p class="soft">{words.ways_out}</p>
    </section>
  )
}

function kindSaid(language: Language, { kind, min, max, low, high, unit }: Question): string {
  const words = text[language]
  if (kind === 'share') return words.yes_or_no
  if (kind === 'number') return words.a_number(phraseIn(language, unit))
  return words.scale_said(min, phraseIn(language, low), max, phraseIn(language, high))
}

function Planned(props: Props) {
  const { context, leads } = props
  const words = text[context.language]
  const here = hereOf(props)
  return (
    <>
      <Questions {...props} />
      {leads ? (
        <section>
          <h2>{words.before_open}</h2>
          <ul>
            {words.open_what.map(what => (
              <li>{what}</li>
            ))}
          </ul>
          <div class="acts">
            <Button action={`${here}/open`} label={words.open} />
            <a href={`${here}/edit`}>{words.change}</a>
            <a href={`${here}/sheet`}>{words.to_sheet}</a>
            <Button action={`${here}/remove`} label={words.remove} variant="tertiary" />
          </div>
        </section>
      ) : null}
    </>
  )
}

function Open(props: Props) {
  const { context, leads, link } = props
  const words = text[context.language]
  return (
    <>
      {link ? <Link {...props} link={link} /> : <p>{words.open_watching}</p>}
      {link ? <OnPaper {...props} /> : null}
      <Questions {...props} />
      {leads ? <Closing {...props} /> : null}
    </>
  )
}

/** A heading as it stands among sentences. */
const sentence = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`)

function Link({ context, initiative, asking, questions, link }: Props & { link: string }) {
  const words = text[context.language]
  const message = words.message(sentence(asking.title), questions.length, initiative.title, link)
  return (
    <section class="asking-link">
      <h2>{words.link}</h2>
      <p>{words.link_hint}</p>
      <div>
        <Qr link={link} label={words.qr} />
        <div>
          <p class="message" id="link">
            {link}
          </p>
          <p class="acts">
            <CopyButton source="link" words={words} />
          </p>
        </div>
      </div>
      <h3>{words.message_title}</h3>
      <p class="message" id="message">
        {message}
      </p>
      <p class="acts">
        <a class="ds-button" data-variant="secondary" href={`sms:?&body=${encodeURIComponent(message)}`}>
          {words.as_sms}
        </a>
        <CopyButton source="message" words={words} variant="tertiary" />
      </p>
    </section>
  )
}

function OnPaper(props: Props) {
  const words = text[props.context.language]
  const here = hereOf(props)
  return (
    <section>
      <h2>{words.on_paper}</h2>
      <ul class="rows">
        <li>
          <b>
            <a href={`${here}/sheet`}>{words.to_sheet}</a>
          </b>
          <span>{words.to_sheet_what}</span>
        </li>
        {props.leads ? (
          <li>
            <b>
              <a href={`${here}/paper`}>{words.to_typing}</a>
            </b>
            <span>{words.to_typing_what}</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** Closing is final: what it means stands above the button. */
function Closing(props: Props) {
  const { context, state } = props
  const { language } = context
  const words = text[language]
  const here = hereOf(props)
  const common = { state, language, errors: words.errors }
  return (
    <>
      <section>
        <h2>{words.close}</h2>
        <ul>
          {words.close_what.map(what => (
            <li>{what}</li>
          ))}
        </ul>
        <div class="acts">
          <Button action={`${here}/close`} label={words.close_now} variant="secondary" />
        </div>
      </section>
      <section>
        <h2>{words.move_day}</h2>
        <Form
          {...common}
          action={`${here}/day`}
          submit={words.move}
          variant="secondary"
          labels={{ closes_on: words.closes_on }}
          back={here}
        >
          <Field
            {...common}
            kind="date"
            name="closes_on"
            label={words.closes_on}
            hint={words.closes_on_hint}
            optional
          />
        </Form>
      </section>
    </>
  )
}
