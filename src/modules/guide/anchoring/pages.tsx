import type { Access } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { type Initiative, party_text } from '../../initiatives/queries.ts'
import type { Participant } from '../../people/queries.ts'
import { GuidePage } from '../pages.tsx'
import { tools } from '../rules.ts'
import { text as guide_text } from '../text/index.ts'
import { BackingKey, BackingMap } from './pictures.tsx'
import type { Anchor } from './queries.ts'
import { type Level, type LevelState, levelState, levels } from './rules.ts'
import { text } from './text/index.ts'

export type Show = {
  context: PageContext
  initiative: Initiative
  access: Access
  seats: readonly Participant[]
}

export const pathOf = ({ initiative_id }: Initiative) => `/i/${initiative_id}/guide/anchoring`

/** Whom it is about: what they are, and their name where they have a seat. */
export const nameOf = (language: Language, { who, participant_id, seat_name }: Anchor): string => {
  const words = text[language]
  if (participant_id === null) return who || words.gone
  return who ? words.with_seat(who, seat_name!) : seat_name!
}

/** Five levels around a table: who backs the work, and what one could ask for where nobody does. */
export function AnchoringPage(props: Show & { anchors: readonly Anchor[]; state: FormState }) {
  const { context, initiative, access, anchors, seats, state } = props
  const { language } = context
  const words = text[language]
  const here = pathOf(initiative)
  const leads = access.grants.includes('facilitator')
  const at = (level: Level) => anchors.filter(one => one.level === level)
  const states = Object.fromEntries(levels.map(level => [level, levelState(at(level))]))
  const asked = anchors.filter(
    one =>
      one.participant_id === access.participant_id &&
      (one.standing === 'asked' || one.standing === 'changed'),
  )
  return (
    <GuidePage context={context} initiative={initiative} words={words} state={state}>
      {asked.length > 0 ? <Asked language={language} here={here} asked={asked} /> : null}
      <section>
        <BackingMap language={language} states={states as Record<Level, LevelState>} />
        <BackingKey language={language} />
        <p class="noprint">
          <a href={`/i/${initiative.initiative_id}${tools.leader_page}`}>
            {guide_text[language].tools.leader_page}
          </a>
        </p>
      </section>
      {levels.map(level => (
        <section id={level}>
          <h2>{words.levels[level].name}</h2>
          <p class="soft">{words.levels[level].who}</p>
          {at(level).length > 0 ? (
            <ul class="rows">
              {at(level).map(anchor => (
                <AnchorRow language={language} anchor={anchor} here={here} leads={leads} />
              ))}
            </ul>
          ) : (
            <>
              <p class="late">{words.empty}</p>
              <p>
                <b>{words.could_ask}</b> {words.levels[level].ask}
              </p>
            </>
          )}
          {leads ? (
            <p class="noprint">
              <a href={`?level=${level}#add`}>{words.add_here(words.levels[level].name)}</a>
            </p>
          ) : null}
        </section>
      ))}
      {leads ? (
        <section class="noprint">
          <details class="ds-details" id="add" open={isBack(state) || state.values.level !== undefined}>
            <summary>{words.add}</summary>
            <div>
              <AnchorForm language={language} state={state} seats={seats} action={here} submit={words.save} />
            </div>
          </details>
        </section>
      ) : null}
    </GuidePage>
  )
}

/** What waits for a yes from the reader: one tap each. */
function Asked(props: { language: Language; here: string; asked: readonly Anchor[] }) {
  const { language, here, asked } = props
  const words = text[language]
  return (
    <section class="note">
      <h2>{words.asked_title}</h2>
      <p>{words.asked_lead}</p>
      {asked.map(anchor => (
        <div>
          <p id={`asked-${anchor.id}`}>
            <b>{anchor.what || nameOf(language, anchor)}</b> <Facts language={language} anchor={anchor} />
          </p>
          {anchor.standing === 'changed' ? <p class="soft">{words.asked_again}</p> : null}
          <Confirm language={language} here={here} anchor={anchor} />
        </div>
      ))}
    </section>
  )
}

/** The one tap, for the very version that was read. */
export const Confirm = (props: { language: Language; here: string; anchor: Anchor }) => (
  <Button
    action={`${props.here}/${props.anchor.id}/confirm`}
    label={text[props.language].confirm}
    carry={{ version: String(props.anchor.version) }}
    described_by={`asked-${props.anchor.id}`}
  />
)

/** Until when, and where it is written down: one line. */
export function Facts({ language, anchor }: { language: Language; anchor: Anchor }) {
  const words = text[language]
  const papers = (['case_number', 'budget_line', 'plan_clause'] as const)
    .filter(name => anchor[name])
    .map(name => `${words[name]}: ${anchor[name]}`)
  const all = [...(anchor.until ? [words.until(formatDate(language, anchor.until))] : []), ...papers]
  return all.length > 0 ? <span dir="auto">{all.join(' · ')}</span> : null
}

/** Who has said yes has a mark; all else deserves a look. */
export function HowItStands({ language, anchor }: { language: Language; anchor: Anchor }) {
  const words = text[language]
  const { standing } = anchor
  return (
    <>
      {standing === 'confirmed' || standing === 'noted' ? (
        <span>
          <span class="tag" data-color={anchor.holds ? 'success' : undefined}>
            {words.standings[standing]}
          </span>
        </span>
      ) : null}
      {anchor.warnings.map(warning => (
        <p class="late">{words.warnings[warning]}</p>
      ))}
    </>
  )
}

function AnchorRow(props: { language: Language; anchor: Anchor; here: string; leads: boolean }) {
  const { language, anchor, here, leads } = props
  const words = text[language]
  return (
    <li>
      <b dir="auto">{nameOf(language, anchor)}</b>
      {anchor.what ? <p dir="auto">{anchor.what}</p> : null}
      <Facts language={language} anchor={anchor} />
      <HowItStands language={language} anchor={anchor} />
      <a class="end noprint" href={`${here}/${anchor.id}`}>
        {leads ? words.see_change : words.see}
        <span class="sr"> {nameOf(language, anchor)}</span>
      </a>
    </li>
  )
}

/** The fields of an anchor. */
export function AnchorForm(props: {
  language: Language
  state: FormState
  seats: readonly Participant[]
  action: string
  submit: string
}) {
  const { language, state, seats, action, submit } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const labels = {
    level: words.level,
    participant_id: words.seat,
    who: words.who,
    what: words.what,
    until: words.until_label,
    case_number: words.case_number,
    budget_line: words.budget_line,
    plan_clause: words.plan_clause,
  }
  return (
    <Form {...own} action={action} back={action} submit={submit} labels={labels}>
      <Field
        {...own}
        name="level"
        kind="choice"
        label={labels.level}
        options={levels.map(value => ({
          value,
          label: words.levels[value].name,
          hint: words.levels[value].who,
        }))}
      />
      <Field {...own} name="who" optional label={labels.who} hint={words.who_hint} />
      <Field
        {...own}
        name="participant_id"
        kind="select"
        optional
        label={labels.participant_id}
        hint={words.seat_hint}
        options={[
          { value: '', label: words.no_seat },
          ...seats.map(one => ({ value: one.id, label: `${one.name}, ${party_text[language][one.party]}` })),
        ]}
      />
      <Field {...own} name="what" kind="long" rows={2} optional label={labels.what} hint={words.what_hint} />
      <Field {...own} name="until" kind="date" optional label={labels.until} />
      <p class="strong">{words.papers}</p>
      <Field {...own} name="case_number" optional label={labels.case_number} />
      <Field {...own} name="budget_line" optional label={labels.budget_line} />
      <Field {...own} name="plan_clause" optional label={labels.plan_clause} />
    </Form>
  )
}
