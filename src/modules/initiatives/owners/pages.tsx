import type { Access } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Address, Page, type PageContext } from '../../../platform/page.tsx'
import { kindName } from '../../access/organisations/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Initiative } from '../queries.ts'
import type { Owner, organisationsToAsk } from './queries.ts'
import { text } from './text/index.ts'

/** Which organisations stand behind the initiative: everybody in it sees that; those who lead ask and end. */
export function OwnersPage(props: {
  context: PageContext
  access: Access
  initiative: Initiative
  owners: readonly Owner[]
  to_ask: Awaited<ReturnType<typeof organisationsToAsk>>
  municipalities: readonly { name: string }[]
  asking: FormState
  choosing: FormState
}) {
  const { context, access, initiative, to_ask, asking, choosing } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/owners`
  const leads = access.grants.includes('facilitator')
  const standing = props.owners.filter(one => !one.ended_at)
  const declined = leads ? lastAnswers(props.owners) : []
  const failed = Object.keys(asking.errors).length > 0 ? asking : choosing
  const ask = { state: asking, language, errors: words.errors }
  const choose = { state: choosing, language, errors: words.errors }
  return (
    <Page
      context={context}
      title={words.title}
      state={failed}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {standing.length === 0 ? <p class="empty">{words.none}</p> : null}
      {standing.length + declined.length > 0 ? (
        <ul class="rows">
          {standing.map(one => (
            <OwnerRow language={language} owner={one} end={leads ? `${here}/${one.id}/end` : null} />
          ))}
          {declined.map(one => (
            <DeclinedRow language={language} owner={one} />
          ))}
        </ul>
      ) : null}
      <p class="note">{words.never_inside}</p>
      {leads ? (
        <section>
          <h2>{words.ask}</h2>
          {to_ask.length === 0 && Object.keys(ask.state.errors).length === 0 ? (
            <p>{words.none_to_ask}</p>
          ) : (
            <Form
              {...ask}
              action={here}
              submit={words.ask_submit}
              variant="secondary"
              labels={{ organisation_id: words.organisation }}
            >
              <Field
                {...ask}
                name="organisation_id"
                kind="select"
                label={words.organisation}
                hint={words.ask_shows}
                options={[
                  { value: '', label: words.choose },
                  ...to_ask.map(one => ({
                    value: one.id,
                    label: `${one.name} (${kindName(language, one.kind).toLowerCase()})`,
                  })),
                ]}
              />
            </Form>
          )}
        </section>
      ) : null}
      {leads ? (
        <section>
          <h2>{words.municipality}</h2>
          <Form
            {...choose}
            action={`${here}/municipality`}
            back={here}
            submit={words.save}
            variant="secondary"
            labels={{ municipality: words.municipality }}
          >
            <Field
              {...choose}
              name="municipality"
              optional
              label={words.municipality_label}
              hint={words.municipality_hint}
              list={props.municipalities.map(one => one.name)}
              autocomplete="off"
            />
          </Form>
        </section>
      ) : null}
    </Page>
  )
}

/** Those whose last answer was no. */
const lastAnswers = (owners: readonly Owner[]) =>
  owners.filter(
    (one, at) =>
      one.decision === 'declined' &&
      owners.findIndex(newer => newer.organisation_id === one.organisation_id) === at,
  )

function OwnerRow(props: { language: Language; owner: Owner; end: string | null }) {
  const { language, owner, end } = props
  const words = text[language]
  const officer = [owner.privacy_officer, owner.privacy_officer_email].filter(Boolean).join(', ')
  return (
    <li>
      <b id={`owner-${owner.id}`}>{owner.name}</b>
      <span>
        {kindName(language, owner.kind)}.{' '}
        {owner.decision === 'confirmed'
          ? words.since(formatDate(language, owner.decided_at ?? owner.asked_at))
          : words.waiting(formatDate(language, owner.asked_at))}
      </span>
      {owner.contact_email ? (
        <span>
          <Address>{words.contact(owner.contact_email)}</Address>
        </span>
      ) : null}
      {officer ? (
        <span>
          <Address>{words.officer(officer)}</Address>
        </span>
      ) : null}
      {end ? (
        <div class="end">
          <Button
            action={end}
            label={owner.decision === 'confirmed' ? words.end : words.take_back}
            variant="tertiary"
            described_by={`owner-${owner.id}`}
          />
        </div>
      ) : null}
    </li>
  )
}

function DeclinedRow(props: { language: Language; owner: Owner }) {
  const { language, owner } = props
  return (
    <li>
      <b>{owner.name}</b>
      <span>{text[language].declined(formatDate(language, owner.decided_at ?? owner.asked_at))}</span>
    </li>
  )
}
