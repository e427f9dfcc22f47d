import { type Access, worksHere } from '../../platform/access.ts'
import { Button, Field, Form, type FormState, fresh } from '../../platform/form.tsx'
import { compareWords, formatDate } from '../../platform/format.ts'
import { languagesFor } from '../../platform/kits.ts'
import type { Language } from '../../platform/language.ts'
import { SideMark } from '../../platform/look/marks.tsx'
import { Page, type PageContext } from '../../platform/page.tsx'
import { type Initiative, parties, party_text, wayBack } from '../initiatives/queries.ts'
import { ended_text } from '../initiatives/state/queries.ts'
import { text as needs_text } from './needs/text/index.ts'
import { Seats } from './pictures.tsx'
import type { askingOf, formerOf, Participant } from './queries.ts'
import { balance, leading, levelOf, sideOf } from './rules.ts'
import { text } from './text/index.ts'

const side_index = { residents: 0, public: 1, beside: 3 } as const

/** The way back to the initiative, for the menu of its pages. */
export const crumbsOf = (initiative: { initiative_id: string; title: string }) => [
  { href: `/i/${initiative.initiative_id}`, label: initiative.title },
]

export const partyOptions = (language: Language) =>
  parties.map(value => ({ value, label: party_text[language][value] }))

/** Those in which an invitation can be given. */
export const languageOptions = () =>
  languagesFor('invitation').map(({ code, name }) => ({ value: code, label: name }))

/** Says kindly who is missing at the table; nothing when the table is well filled. */
export function BalanceNote(props: { language: Language; people: readonly Pick<Participant, 'party'>[] }) {
  const { missing } = balance(props.people.map(person => person.party))
  if (!missing) return null
  return (
    <div class="ds-alert" data-color="warning">
      <p>{text[props.language].missing[missing]}</p>
    </div>
  )
}

/** Says kindly that one person carries it all; in a group of two there is nobody else to ask yet. */
function AloneNote(props: { language: Language; access: Access; people: readonly Participant[] }) {
  const { language, access, people } = props
  const words = text[language]
  const [alone, ...others] = leading(people)
  if (!alone || others.length > 0 || people.length < 3 || !worksHere(access)) return null
  const to_come = people.find(person => person.grants.includes('facilitator') && !person.claimed)
  return (
    <div class="ds-alert" data-color="warning">
      <p>
        {alone.id !== access.participant_id
          ? words.alone_offer(alone.name)
          : to_come
            ? words.alone_until(to_come.name)
            : words.alone}
      </p>
    </div>
  )
}

/** The table and who is missing at it, for a first look. */
export function TableInSmall(props: { language: Language; people: readonly Participant[] }) {
  return (
    <>
      <Seats language={props.language} parties={props.people.map(person => person.party)} />
      <BalanceNote language={props.language} people={props.people} />
    </>
  )
}

/** The seats with their people, the table they sit at, and, for facilitators, who has not come yet. */
export function PeoplePage(props: {
  context: PageContext
  access: Access
  initiative: Initiative
  people: readonly Participant[]
  asking: Awaited<ReturnType<typeof askingOf>>
  former: Awaited<ReturnType<typeof formerOf>>
}) {
  const { context, access, initiative, people, asking, former } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/people`
  const leads = access.grants.includes('facilitator')
  const waiting = people.filter(person => !person.claimed)
  const sheets = fresh({ participant: waiting.map(person => person.id) })
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(initiative)} said={words.said}>
      <header class="head">
        <h1>{words.title}</h1>
        {leads ? (
          <p class="acts">
            <a class="ds-button" href={`${here}/add`}>
              {words.add}
            </a>
            <a href={`${here}/group-code`}>{words.group_code}</a>
          </p>
        ) : null}
      </header>
      {leads && asking.length > 0 ? (
        <section>
          <h2>{words.asking}</h2>
          <ul class="rows">
            {asking.map(one => (
              <li>
                <b>{one.name}</b>
                <span>{party_text[language][one.party]}</span>
                <div class="end acts">
                  <Button
                    action={`${here}/asking/${one.id}`}
                    label={words.welcome}
                    carry={{ decision: 'welcomed' }}
                  />
                  <Button
                    action={`${here}/asking/${one.id}`}
                    label={words.decline}
                    carry={{ decision: 'declined' }}
                    variant="tertiary"
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="cols last">
        <div>
          <Seats language={language} parties={people.map(person => person.party)} />
          <BalanceNote language={language} people={people} />
          <AloneNote language={language} access={access} people={people} />
        </div>
        <PeopleList language={language} access={access} people={people} />
      </section>
      {leads && waiting.length > 0 ? (
        <section>
          <h2>{words.waiting_for}</h2>
          <Form
            state={sheets}
            language={language}
            action={`${here}/sheets`}
            submit={words.sheets}
            variant="secondary"
          >
            <Field
              state={sheets}
              language={language}
              name="participant"
              kind="several"
              label={words.sheets_whom}
              hint={words.sheets_hint}
              options={waiting.map(person => ({ value: person.id, label: person.name }))}
            />
          </Form>
        </section>
      ) : null}
      {leads && former.length > 0 ? (
        <section>
          <h2>{words.former}</h2>
          <ul class="rows">
            {former.map(one => (
              <li>
                <b>{one.name}</b>
                <span>
                  {party_text[language][one.party]}, {words.left_on(formatDate(language, one.left_at))}
                </span>
                <div class="end">
                  <Button action={`${here}/${one.id}/return`} label={words.take_back} variant="tertiary" />
                  <a href={`${here}/${one.id}/erase`}>{words.erase_former(one.name)}</a>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

/** The people by party and name; a facilitator finds the way to each seat. */
export function PeopleList(props: { language: Language; access: Access; people: readonly Participant[] }) {
  const { language, access } = props
  const words = text[language]
  const compare = compareWords(language)
  const order = (person: Participant) => parties.indexOf(person.party)
  const people = props.people.toSorted((a, b) => order(a) - order(b) || compare(a.name, b.name))
  const leads = access.grants.includes('facilitator')
  const said = (person: Participant) => [
    party_text[language][person.party],
    ...(person.belongs_to ? [person.belongs_to] : []),
    ...(levelOf(person.grants) === 'facilitator' ? [words.levels.facilitator.toLowerCase()] : []),
    ...(levelOf(person.grants) === 'observer' ? [words.levels.observer.toLowerCase()] : []),
    ...(leads && !person.claimed ? [person.invited ? words.invited : words.not_claimed] : []),
  ]
  return (
    <ul class="rows">
      {people.map(person => (
        <li>
          <b>
            <SideMark index={side_index[sideOf[person.party]]} /> {person.name}
            {person.id === access.participant_id ? <span class="soft"> ({words.you})</span> : null}
          </b>
          <span>{said(person).join(', ')}</span>
          {leads ? (
            <a class="end" href={`/i/${access.initiative_id}/people/${person.id}`}>
              {person.claimed ? words.change : words.make_link}
              <span class="sr"> {person.name}</span>
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** New seats: one or several names at once. */
export function AddPage(props: {
  context: PageContext
  initiative: Initiative
  /** Whether the work has ended: one may still invite, but hears so. */
  ended: boolean
  /** Whether a resident has a seat already. */
  residents: boolean
  state: FormState
}) {
  const { context, initiative, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language, errors: words.errors }
  const ready_first = initiative.started_by === 'municipality' && !props.residents
  return (
    <Page
      context={context}
      title={words.add_title}
      state={state}
      crumbs={crumbsOf(initiative)}
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.add_title}</h1>
        <p class="lead">{words.add_lead}</p>
        {props.ended ? <p class="late">{ended_text[language]}</p> : null}
        {ready_first ? (
          <p>
            <a href={`/i/${initiative.initiative_id}/guide/ready`}>{words.ready_first}</a>
          </p>
        ) : null}
        <p class="soft">{needs_text[language].lead.guardian_short}</p>
      </header>
      <Form
        {...own}
        action={`/i/${initiative.initiative_id}/people/add${wayBack(context.query)?.from ?? ''}`}
        submit={words.add_submit}
        labels={{
          names: words.names,
          party: words.party,
          belongs_to: words.belongs_to,
          email: words.email,
          language: words.language,
        }}
      >
        <Field {...own} name="names" kind="long" rows={4} label={words.names} hint={words.names_hint} />
        <Field {...own} name="party" kind="select" label={words.party} options={partyOptions(language)} />
        <Field {...own} name="belongs_to" optional label={words.belongs_to} />
        <Field {...own} name="language" kind="select" label={words.language} options={languageOptions()} />
        <Field {...own} name="email" kind="email" optional label={words.email} hint={words.email_hint} />
      </Form>
    </Page>
  )
}
