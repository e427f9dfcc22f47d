import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { InstrumentView } from '../../instrument/rules.ts'
import { hrefOf } from '../../rounds/pages.tsx'
import type { Round } from '../../rounds/queries.ts'
import { type Member, seatsOn } from '../../rounds/rules.ts'
import { roundTitle, sideTitle } from '../../text/index.ts'
import { text } from './text/index.ts'

export type Help = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  round: Round
  view: InstrumentView
}

const crumbsOf = ({ context, initiative, round }: Help) => [
  { href: hrefOf(initiative.initiative_id, round), label: roundTitle(context.language, round) },
]

/** Before the first question: who should help, what is read aloud, the group, and the yes said aloud. */
export function HelpStartPage(props: {
  help: Help
  members: readonly Member[]
  k: number
  form: FormState
  key_: string
}) {
  const { help, members, form } = props
  const { context, initiative, round, view } = help
  const { language } = context
  const words = text[language]
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(help)} state={form} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <h2>{words.before}</h2>
        <ul>
          {words.before_what.map(what => (
            <li>{what}</li>
          ))}
        </ul>
      </section>
      <Form
        state={form}
        language={language}
        action={`${hrefOf(initiative.initiative_id, round)}/help`}
        submit={words.begin}
        labels={{ side: words.side }}
        errors={words.errors}
      >
        <input type="hidden" name="key" value={props.key_} />
        <input type="hidden" name="answers" value="" />
        <input type="hidden" name="language" value={language} />
        <Field
          state={form}
          language={language}
          kind="choice"
          name="side"
          label={words.side}
          hint={words.side_hint}
          options={round.sides.map(side => ({
            value: side.id,
            label: sideTitle(language, side),
            hint: formatList(
              language,
              seatsOn(side, members).map(member => member.name),
            ),
          }))}
        />
        <div class="note">
          <h2>{words.aloud_title}</h2>
          <p>{words.aloud.what(view.statements.length)}</p>
          {view.we ? <p>{view.we}</p> : null}
          {round.sides.map(side => {
            const names = seatsOn(side, members).map(member => member.name)
            return names.length > 0 ? (
              <p>
                <b>{sideTitle(language, side)}:</b> {words.aloud.group(formatList(language, names))}
              </p>
            ) : null
          })}
          <p>
            {props.k === 1 ? words.aloud.shown_open : words.aloud.shown} {words.aloud.counts}
          </p>
          <p>{words.aloud.gone}</p>
          <p>{words.aloud.once}</p>
          <p>
            <b>{words.aloud.ask}</b>
          </p>
        </div>
        <Field
          state={form}
          language={language}
          kind="tick"
          name="asked"
          label={words.asked}
          errors={words.errors}
        />
      </Form>
    </Page>
  )
}

/** Saved. Nothing of it stands here, since the next person may hold this device. */
export function HelpThanksPage({ help }: { help: Help }) {
  const { context, initiative, round } = help
  const words = text[context.language]
  const href = hrefOf(initiative.initiative_id, round)
  return (
    <Page context={context} title={words.thanks_title} crumbs={crumbsOf(help)} narrow>
      <header class="head">
        <h1>{words.thanks_title}</h1>
        <p class="lead">{words.thanks_lead}</p>
      </header>
      <p>{words.thanks_gone}</p>
      <p class="acts">
        <a class="ds-button" href={`${href}/help`}>
          {words.thanks_next}
        </a>
        <a href={href}>{words.to_round}</a>
      </p>
    </Page>
  )
}

/** Not yet open. */
export function HelpEarlyPage({ help }: { help: Help }) {
  const { context, initiative, round } = help
  const words = text[context.language]
  return (
    <Page context={context} title={words.planned_title} crumbs={crumbsOf(help)} narrow>
      <header class="head">
        <h1>{words.planned_title}</h1>
        <p class="lead">{words.planned_lead}</p>
      </header>
      <p class="acts">
        <a class="ds-button" href={hrefOf(initiative.initiative_id, round)}>
          {words.to_round}
        </a>
      </p>
    </Page>
  )
}
