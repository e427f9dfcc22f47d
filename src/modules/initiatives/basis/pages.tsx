import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import { spokenIn } from '../../../platform/kits.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../queries.ts'
import type { Statement } from './queries.ts'
import { bases, missingIn } from './rules.ts'
import { text } from './text/index.ts'

const crumbsOf = ({ initiative_id, title }: Initiative) => [{ href: `/i/${initiative_id}`, label: title }]

/** What lets the organisation keep information here, in plain words, with what has not been said yet. */
export function BasisPage(props: {
  context: PageContext
  initiative: Initiative
  /** The newest first: that one holds. */
  statements: readonly Statement[]
  leads: boolean
}) {
  const { context, initiative, statements, leads } = props
  const words = text[context.language]
  const here = `/i/${initiative.initiative_id}`
  const [now = null, ...earlier] = statements
  const missing = missingIn(now)
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      said={words.said}
      under="safety"
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {now ? null : <p class="empty">{words.none}</p>}
      {missing.length > 0 ? (
        <div class="ds-alert" data-color="warning">
          <h2>{words.missing_title}</h2>
          <ul>
            {missing.map(one => (
              <li>{words.missing[one]}</li>
            ))}
          </ul>
          <p>{words.missing_means}</p>
        </div>
      ) : null}
      {now ? (
        <section>
          <Stated {...props} statement={now} />
          <p class="soft">
            {words.stated_by(now.stated_by_name, formatDate(context.language, now.stated_at))}
          </p>
        </section>
      ) : null}
      {leads ? (
        <p>
          <a class="ds-button" data-variant={now ? 'secondary' : undefined} href={`${here}/basis/state`}>
            {now ? words.state_anew : words.state}
          </a>
        </p>
      ) : null}
      <section class="note">
        <h2>{words.apart_title}</h2>
        <p>{words.apart}</p>
        <p>
          <a href={`${here}/me/consents`}>{words.to_consents}</a>
        </p>
      </section>
      {earlier.length > 0 ? (
        <section>
          <h2>{words.earlier}</h2>
          {earlier.map(one => (
            <details class="ds-details">
              <summary>
                {words.stated_by(one.stated_by_name, formatDate(context.language, one.stated_at))}
              </summary>
              <div>
                <Stated {...props} statement={one} />
              </div>
            </details>
          ))}
        </section>
      ) : null}
    </Page>
  )
}

function Stated(props: { context: PageContext; initiative: Initiative; statement: Statement }) {
  const { context, initiative, statement } = props
  const words = text[context.language]
  const written = spokenIn(initiative.language, context.language)
  const { name, means } = words.bases[statement.basis]
  return (
    <dl class="facts">
      <dt>{words.controller}</dt>
      <dd {...written}>{statement.controller}</dd>
      <dt>{words.purpose}</dt>
      <dd {...written}>{statement.purpose}</dd>
      <dt>{words.basis}</dt>
      <dd>
        <b>{name}.</b> {means}
        {statement.basis === 'consent' ? <p class="late">{words.consent_doubt}</p> : null}
      </dd>
      {statement.law ? (
        <>
          <dt>{words.law}</dt>
          <dd {...written}>{statement.law}</dd>
        </>
      ) : null}
      {statement.special_basis ? (
        <>
          <dt>{words.special_basis}</dt>
          <dd {...written}>{statement.special_basis}</dd>
        </>
      ) : null}
    </dl>
  )
}

/** Where those who lead state it. The form is filled with what holds now. */
export function StateBasisPage(props: { context: PageContext; initiative: Initiative; state: FormState }) {
  const { context, initiative, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language }
  const options = bases.map(value => ({
    value,
    label: words.bases[value].name,
    hint: words.bases[value].hint,
  }))
  return (
    <Page context={context} title={words.state_title} state={state} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/basis`}>{words.title}</a>
        </p>
        <h1>{words.state_title}</h1>
        <p class="lead">{words.state_lead}</p>
      </header>
      <Form
        {...own}
        action={context.path}
        submit={words.save}
        labels={{
          controller: words.controller,
          basis: words.basis,
          law: words.law,
          special_basis: words.special_basis,
          purpose: words.purpose,
        }}
      >
        <Field {...own} name="controller" label={words.controller} hint={words.controller_hint} />
        <Field {...own} name="purpose" kind="long" label={words.purpose} hint={words.purpose_hint} />
        <Field
          {...own}
          name="basis"
          kind="choice"
          label={words.basis}
          hint={words.basis_hint}
          options={options}
        />
        <Field {...own} name="law" kind="long" rows={2} optional label={words.law} hint={words.law_hint} />
        <Field
          {...own}
          name="special_basis"
          kind="long"
          rows={2}
          optional
          label={words.special_basis}
          hint={words.special_basis_hint}
        />
      </Form>
    </Page>
  )
}
