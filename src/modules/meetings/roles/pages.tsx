import { Button, Field, Form, fresh } from '../../../platform/form.tsx'
import { compareWords, formatDate, inSentence } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { MeetingPage, meetingHref } from '../pages.tsx'
import type { Meeting } from '../queries.ts'
import { type Role, roles } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import type { Asked } from './queries.ts'
import { type Given, type Had, suggestRoles } from './rules.ts'
import { text } from './text/index.ts'

type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  meeting: Meeting
  given: readonly (Given & { name: string })[]
  had: readonly Had[]
  people: readonly Asked[]
  suggested: readonly Given[]
  participant_id: string
  works: boolean
}

/** Who does what this evening, a suggestion for what is open, and who has had which role before. */
export function RolesPage(props: Show) {
  const { context, initiative, meeting, suggested, works } = props
  const { language } = context
  const words = text[language]
  const here = meetingHref(initiative.initiative_id, meeting.id, 'roles')
  const open = works && meeting.status !== 'held' && meeting.status !== 'cancelled'
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="roles"
      words={{ title: words.title, lead: words.lead, said: words.said }}
    >
      {open && suggested.length > 0 ? <Suggestion {...props} here={here} /> : null}
      <section>
        <ul class="rows roles">
          {roles.map(role => (
            <RoleRow {...props} role={role} here={here} open={open} />
          ))}
        </ul>
      </section>
      <History {...props} />
      {works ? (
        <p class="acts noprint">
          <a href={`/i/${initiative.initiative_id}/meetings/${meeting.id}/talk`}>{words.talk}</a>
        </p>
      ) : null}
    </MeetingPage>
  )
}

const nameOf = (role: Role, language: Language) => {
  const name = room_text[language].roles[role]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function Suggestion(props: Show & { here: string }) {
  const { context, suggested, people, had, here } = props
  const { language } = context
  const words = text[language].suggestion
  const last = ({ role, participant_id }: Given) =>
    had.findLast(one => one.role === role && one.participant_id === participant_id)
  return (
    <section class="note roles-suggested">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <dl class="facts">
        {suggested.map(one => (
          <>
            <dt>{nameOf(one.role, language)}</dt>
            <dd>
              <b dir="auto">{people.find(({ id }) => id === one.participant_id)?.name}</b>{' '}
              <span class="soft small">
                {last(one) ? words.before(formatDate(language, last(one)!.at)) : words.first}
              </span>
            </dd>
          </>
        ))}
      </dl>
      <Button action={`${here}/suggested`} label={words.use} />
    </section>
  )
}

function RoleRow(props: Show & { role: Role; here: string; open: boolean }) {
  const { context, given, role, here, open, participant_id } = props
  const { language } = context
  const words = text[language]
  const own = given.filter(one => one.role === role)
  return (
    <li id={role}>
      <h2>{nameOf(role, language)}</h2>
      <p class="soft small">{words.about[role]}</p>
      {own.length === 0 ? <p>{words.nobody}</p> : null}
      {own.map(one => (
        <p>
          <b dir="auto">{one.name}</b>
          {one.participant_id === participant_id ? <span class="soft"> ({words.you})</span> : null}
        </p>
      ))}
      {open ? (
        <details class="ds-details noprint">
          <summary>
            {words.change}
            <span class="sr"> {inSentence(nameOf(role, language))}</span>
          </summary>
          <div>
            {own.map(one => (
              <Give
                {...props}
                label={words.swap_with(one.name)}
                submit={words.swap}
                from={one.participant_id}
              />
            ))}
            <Give
              {...props}
              label={own.length > 0 ? words.also : words.give}
              submit={words.give_submit}
              from=""
            />
            {own.map(one => (
              <form method="post" action={`${here}/off`}>
                <input type="hidden" name="role" value={role} />
                <input type="hidden" name="participant_id" value={one.participant_id} />
                <button type="submit" class="link">
                  {words.off}
                  {words.off_whom(one.name, room_text[language].roles[role])}
                </button>
              </form>
            ))}
          </div>
        </details>
      ) : null}
    </li>
  )
}

/** Gives a role to somebody who does not have it: in another's place, or as well. */
function Give(props: Show & { role: Role; here: string; label: string; submit: string; from: string }) {
  const { context, given, had, people, role, here, label, submit, from } = props
  const { language } = context
  const words = text[language]
  const compare = compareWords(language)
  const others = people
    .filter(({ id }) => !given.some(one => one.role === role && one.participant_id === id))
    .toSorted((a, b) => compare(a.name, b.name))
  if (others.length === 0) return null
  const with_role = (id: string) =>
    given.filter(one => one.participant_id === id).map(one => room_text[language].roles[one.role])
  // Chosen beforehand is whom the rule would ask next.
  const holders = given.filter(one => one.role === role)
  const others_have = given.filter(one => one.role !== role)
  const next = suggestRoles(people, had, others_have, holders).find(one => one.role === role)
  const state = { ...fresh({ to: next?.participant_id }), of: `${role}-${from || 'also'}` }
  return (
    <Form state={state} language={language} action={`${here}/give`} submit={submit} variant="secondary">
      <input type="hidden" name="role" value={role} />
      <input type="hidden" name="from" value={from} />
      <Field
        state={state}
        language={language}
        name="to"
        kind="select"
        label={label}
        {...(from && { hint: words.swap_hint })}
        options={others.map(({ id, name }) => ({
          value: id,
          label: [name, ...with_role(id)].join(', '),
        }))}
      />
    </Form>
  )
}

function History(props: Show) {
  const { context, had, people } = props
  const { language } = context
  const words = text[language].history
  if (had.length === 0) return <p class="soft">{words.none}</p>
  const count = (id: string, role: Role) =>
    had.filter(one => one.participant_id === id && one.role === role).length
  return (
    <details class="ds-details">
      <summary>{words.title}</summary>
      <div class="scroll" tabindex={0} role="region" aria-label={words.title}>
        <table class="ds-table nums">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              {roles.map(role => (
                <th scope="col">{nameOf(role, language)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name }) => (
              <tr>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {roles.map(role => (
                  <td>{count(id, role)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
