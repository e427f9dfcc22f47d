import { CopyButton } from '../../../../platform/copy.tsx'
import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { Qr } from '../../../../platform/look/qr.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { parties, party_text } from '../../../initiatives/queries.ts'
import type { Participant } from '../../../people/queries.ts'
import { ContributionsPage } from '../../pages.tsx'
import { answer_within } from '../../rules.ts'
import { text as room_text } from '../../text/index.ts'
import { ways_for_others } from '../rules.ts'
import { text } from '../text/index.ts'

/** What has just been taken in: its code stands on this page, and nowhere else again. */
export type Given = { code: string; others: boolean }

type Show = { context: PageContext; initiative: Initiative }

/** Give something of one's own, or write down what another gave; then the code, and the next slip of the pile. */
export function GivePage(
  props: Show & {
    question: string
    seats: readonly Participant[]
    me: string
    /** Null when there is no more to write. */
    state: FormState | null
    given: Given | null
  },
) {
  const { context, initiative, question, seats, me, state, given } = props
  const { language } = context
  const words = text[language].giving
  const here = `/i/${initiative.initiative_id}/contributions`
  const others = state !== null && state.values.given_by !== me
  const about_question = !others && state?.values.way === 'question'
  const title = given
    ? words.taken_in[given.others ? 'others' : 'own']
    : words.title[others ? 'others' : 'own']
  return (
    <ContributionsPage
      context={context}
      initiative={initiative}
      words={{ title, ...(given ? {} : { lead: words.lead[others ? 'others' : 'own'](answer_within) }) }}
      {...(state && { state })}
    >
      {given ? <Slip context={context} initiative={initiative} given={given} /> : null}
      {given && !given.others ? (
        <p class="acts">
          <a class="ds-button" data-variant="secondary" href={`${here}?whose=mine`}>
            {words.see_mine}
          </a>
          <a href={`${here}/new`}>{words.one_more}</a>
        </p>
      ) : null}
      {state ? (
        <section class="noprint" id="next">
          {given ? <h2>{words.next}</h2> : null}
          {about_question ? (
            <blockquote>
              <b class="small">{words.about_question}</b> {question}
            </blockquote>
          ) : null}
          <GiveForm context={context} here={here} state={state} seats={seats} me={me} others={others} />
          {others || given ? null : (
            <p>
              <a href={`${here}/new?way=slip`}>{text[language].give_for}</a>
            </p>
          )}
        </section>
      ) : null}
    </ContributionsPage>
  )
}

/** What need not be asked of everybody. */
const more = ['given_as', 'party', 'email'] as const

function GiveForm(props: {
  context: PageContext
  here: string
  state: FormState
  seats: readonly Participant[]
  me: string
  others: boolean
}) {
  const { context, here, state, seats, me, others } = props
  const { language } = context
  const words = text[language].giving
  const own = { language, state, errors: text[language].errors }
  const carried = others ? ['given_key'] : ['given_key', 'way', 'given_by']
  const givers = [
    { value: '', label: words.no_seat },
    ...seats.filter(({ id }) => id !== me).map(({ id, name }) => ({ value: id, label: name })),
  ]
  const sides = parties.map(party => ({ value: party as string, label: party_text[language][party] }))
  return (
    <Form
      {...own}
      action={`${here}/new`}
      submit={words.submit[others ? 'others' : 'own']}
      labels={words.labels}
    >
      {carried.map(name => (
        <input type="hidden" name={name} value={String(state.values[name] ?? '')} />
      ))}
      <Field
        {...own}
        name="body"
        kind="long"
        rows={5}
        label={words.labels[others ? 'body' : 'own_body']}
        hint={words.body_hint[others ? 'others' : 'own']}
      />
      {others ? (
        <>
          <Field
            {...own}
            name="way"
            kind="choice"
            label={words.labels.way}
            options={ways_for_others.map(value => ({ value, label: room_text[language].ways[value] }))}
          />
          <Field {...own} name="given_by" kind="select" label={words.labels.given_by} options={givers} />
          <Field {...own} name="given_on" kind="date" label={words.labels.given_on} />
          <details class="ds-details" open={more.some(name => state.values[name] || state.errors[name])}>
            <summary>{words.more}</summary>
            <div class="form">
              <Field
                {...own}
                name="given_as"
                optional
                label={words.labels.given_as}
                hint={words.given_as_hint}
              />
              <Field
                {...own}
                name="party"
                kind="select"
                optional
                label={words.labels.party}
                options={[{ value: '', label: words.not_known }, ...sides]}
              />
              <Field
                {...own}
                name="email"
                kind="email"
                optional
                label={words.labels.email}
                hint={words.email_hint}
              />
            </div>
          </details>
        </>
      ) : null}
    </Form>
  )
}

/** The code, large: to copy, to send, to print as a slip. */
function Slip({ context, initiative, given }: Show & { given: Given }) {
  const { language, config } = context
  const words = text[language].giving
  const address = `${config.base_url}/given`
  const link = `${address}/${given.code}`
  const shown = address.replace(/^https?:\/\//, '')
  return (
    <>
      <section class="code-slip">
        <p class="eyebrow">{words.slip_title(initiative.title)}</p>
        <div>
          <div>
            <p class="secret" id="code">
              {given.code}
            </p>
            <p>{given.others ? words.slip_theirs : words.slip_yours}</p>
            <p>{words.slip_where(shown)}</p>
            <p class="soft">{words.slip_within(answer_within)}</p>
          </div>
          <Qr link={link} label={words.qr} />
        </div>
      </section>
      <p class="acts">
        <CopyButton source="code" words={words} />
        <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
          {words.print}
        </button>
        {given.others ? (
          <a href={`sms:?&body=${encodeURIComponent(words.sms(initiative.title, link))}`}>{words.send_sms}</a>
        ) : null}
      </p>
      <p class="soft noprint">{words.only_now}</p>
    </>
  )
}
