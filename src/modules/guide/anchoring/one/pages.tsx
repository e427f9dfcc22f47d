import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page } from '../../../../platform/page.tsx'
import { crumbsOf } from '../../pages.tsx'
import { AnchorForm, Confirm, Facts, HowItStands, nameOf, pathOf, type Show } from '../pages.tsx'
import type { Anchor, Said } from '../queries.ts'
import { text } from '../text/index.ts'

/** Which of the forms on the page came back. */
export type Doing = 'change' | 'say' | null

/** One anchor: what stands there, everything that was said of it, and what the reader may do. */
export function AnchorPage(
  props: Show & { anchor: Anchor; said: readonly Said[]; state: FormState | null; doing: Doing },
) {
  const { context, initiative, access, anchor, said, seats, doing } = props
  const { language } = context
  const words = text[language]
  const here = pathOf(initiative)
  const leads = access.grants.includes('facilitator')
  const own = anchor.participant_id === access.participant_id
  const may_say = own || (leads && anchor.participant_id === null)
  const version = String(anchor.version)
  const saying = doing === 'say' ? props.state! : fresh({ version })
  const backed = anchor.standing === 'confirmed' || anchor.standing === 'noted'
  return (
    <Page
      context={context}
      title={nameOf(language, anchor)}
      state={props.state ?? fresh()}
      crumbs={crumbsOf(initiative, language)}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={here}>{words.back}</a>
        </p>
        <p class="eyebrow">{words.levels[anchor.level].name}</p>
        <h1 dir="auto">{nameOf(language, anchor)}</h1>
        {anchor.what ? (
          <p class="lead" dir="auto">
            {anchor.what}
          </p>
        ) : null}
        <p id={`asked-${anchor.id}`}>
          <Facts language={language} anchor={anchor} />
        </p>
        <HowItStands language={language} anchor={anchor} />
      </header>
      {own && !backed ? (
        <section class="note">
          <h2>{words.asked_title}</h2>
          <p>{words.asked_lead}</p>
          <Confirm language={language} here={here} anchor={anchor} />
        </section>
      ) : null}
      {said.length > 0 ? (
        <section>
          <h2>{words.history}</h2>
          <ul class="rows">
            {said.map(one => (
              <li>
                <span>{words.history_of[one.kind](one.said_by_name, formatDate(language, one.at))}</span>
                {one.note ? <p dir="auto">{one.note}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {may_say && (backed || doing === 'say' || !own) ? (
        <SayForm language={language} state={saying} action={`${here}/${anchor.id}`} backed={backed} />
      ) : null}
      {leads ? (
        <details class="ds-details" open={doing === 'change'}>
          <summary>{words.change}</summary>
          <div>
            <p class="soft">{words.change_hint}</p>
            <AnchorForm
              language={language}
              state={doing === 'change' ? props.state! : valuesOf(anchor)}
              seats={seats}
              action={`${here}/${anchor.id}`}
              submit={words.save}
            />
            <p class="soft">{words.remove_hint}</p>
            <Button action={`${here}/${anchor.id}/remove`} label={words.remove} variant="secondary" />
          </div>
        </details>
      ) : null}
    </Page>
  )
}

const valuesOf = (anchor: Anchor): FormState => {
  const { level, who, what, case_number, budget_line, plan_clause } = anchor
  return fresh({
    level,
    who,
    what,
    case_number,
    budget_line,
    plan_clause,
    participant_id: anchor.participant_id ?? '',
    until: anchor.until ?? '',
    version: String(anchor.version),
  })
}

/** Notes a yes on somebody's word, or takes one back. */
function SayForm(props: { language: Language; state: FormState; action: string; backed: boolean }) {
  const { language, state, action, backed } = props
  const words = text[language]
  const own = { language, state }
  const label = backed ? words.take_back_note : words.note
  return (
    <section>
      <h2>{backed ? words.take_back_title : words.note_title}</h2>
      <Form
        {...own}
        action={`${action}/${backed ? 'take-back' : 'noted'}`}
        submit={backed ? words.take_back : words.note_save}
        variant="secondary"
        labels={{ note: label }}
      >
        <Field
          {...own}
          name="note"
          kind="long"
          rows={2}
          optional={backed}
          label={label}
          hint={backed ? words.take_back_hint : words.note_hint}
        />
      </Form>
    </section>
  )
}
