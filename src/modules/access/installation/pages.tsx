import { type InstallationAccess, installation_grants } from '../../../platform/access.ts'
import { settings } from '../../../platform/config.ts'
import { Field, Form, type FormState, fresh } from '../../../platform/form.tsx'
import { formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { version } from '../../../platform/paths.ts'
import { Holders } from '../holding/pages.tsx'
import { labelsOf, NameAndPlace } from '../organisations/facts/pages.tsx'
import { kindAndPlace } from '../organisations/pages.tsx'
import type { organisationsHere } from '../organisations/queries.ts'
import { text as organisation_text } from '../organisations/text/index.ts'
import type { installationHolders, numbersHere } from './queries.ts'
import { text } from './text/index.ts'

/** How the installation stands, for those who look after it. Nothing of any initiative is read here. */
export function InstallationPage(props: {
  context: PageContext
  access: InstallationAccess
  numbers: Awaited<ReturnType<typeof numbersHere>>
  holders: Awaited<ReturnType<typeof installationHolders>>
  state: FormState
}) {
  const { context, access, numbers, state } = props
  const { language } = context
  const words = text[language]
  const number = (n: number) => formatNumber(language, n, 0)
  // Who is named in the settings is nothing for the many who look around in a demo.
  const named = access.demo ? [] : context.config.administrators
  const ends = 'whose' in state.values || 'whose' in state.errors
  return (
    <Page context={context} title={words.title} state={state} said={words.said}>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <dl class="facts">
          <dt>{words.version}</dt>
          <dd>{version}</dd>
          <dt>{words.initiatives}</dt>
          <dd>{number(numbers.initiatives)}</dd>
          <dt>{words.organisations}</dt>
          <dd>
            <a href="/installation/organisations">{number(numbers.organisations)}</a>
          </dd>
          <dt>{words.accounts}</dt>
          <dd>{number(numbers.accounts)}</dd>
          <dt>{words.database}</dt>
          <dd>{words.megabytes(number(numbers.megabytes))}</dd>
        </dl>
        <p class="acts">
          <a href="/installation/organisations">{words.to_organisations}</a>
          <a href="/installation/retention">{words.to_retention}</a>
          <a href="/installation/peers">{words.to_peers}</a>
        </p>
      </section>
      <Holders
        language={language}
        state={ends ? fresh() : state}
        words={words}
        errors={organisation_text[language].errors}
        at="/installation/people"
        own_account={access.account_id}
        holders={props.holders.map(one => ({
          ...one,
          called: organisation_text[language].holder(one.name, one.email),
        }))}
        kinds={installation_grants}
      >
        {named.map(email => (
          <li>
            <b>
              {email}
              {email === access.email ? <span class="soft"> ({words.you})</span> : null}
            </b>
            <span>
              {words.grants.installation_administrator}, {words.by_settings}
            </span>
          </li>
        ))}
      </Holders>
      <SignIns language={language} state={ends ? state : fresh()} />
      <Settings language={language} given={context.config.given} />
    </Page>
  )
}

/** When somebody has lost a telephone and cannot end the sign-ins there: it is done for them. */
function SignIns(props: { language: Language; state: FormState }) {
  const words = text[props.language]
  return (
    <section>
      <h2>{words.sign_ins}</h2>
      <p>{words.sign_ins_text}</p>
      <Form
        {...props}
        action="/installation/sign-ins"
        submit={words.sign_ins_end}
        variant="secondary"
        labels={{ whose: words.whose }}
      >
        <Field {...props} name="whose" kind="email" label={words.whose} autocomplete="off" />
      </Form>
    </section>
  )
}

/** Every setting with its meaning, and whether it is given; what it is stays in the environment. */
function Settings(props: { language: Language; given: readonly string[] }) {
  const words = text[props.language]
  const meanings: Readonly<Record<string, string>> = words.settings
  return (
    <section>
      <h2>{words.settings_title}</h2>
      <p>{words.settings_lead}</p>
      <ul class="rows">
        {Object.entries(settings).map(([name, { about }]) => (
          <li>
            <b>
              <code>{name}</code>
            </b>
            <span lang={meanings[name] ? undefined : 'en'}>{meanings[name] ?? about}</span>
            <div class="end">
              {props.given.includes(name) ? (
                <span class="tag" data-color="success">
                  {words.is_given}
                </span>
              ) : (
                <span class="soft">{words.is_default}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The organisations here, and a new one with the first who looks after it. */
export function AdmitPage(props: {
  context: PageContext
  here: Awaited<ReturnType<typeof organisationsHere>>
  municipalities: readonly { name: string }[]
  state: FormState
}) {
  const { context, here, state } = props
  const { language } = context
  const words = text[language]
  const theirs = organisation_text[language]
  const own = { state, language, errors: theirs.errors }
  return (
    <Page
      context={context}
      title={theirs.all_title}
      state={state}
      said={theirs.said}
      crumbs={[{ href: '/installation', label: words.title }]}
      narrow
    >
      <header class="head">
        <h1>{theirs.all_title}</h1>
      </header>
      {here.length === 0 ? <p class="empty">{words.no_organisations}</p> : null}
      <ul class="rows">
        {here.map(one => (
          <li>
            <b>{one.name}</b>
            <span>
              {kindAndPlace(language, one)}. {words.administrators(one.administrators)}
            </span>
          </li>
        ))}
      </ul>
      <section>
        <h2>{words.admit}</h2>
        <Form
          {...own}
          action="/installation/organisations"
          submit={words.admit_submit}
          labels={{ ...labelsOf(language), email: words.first_email }}
        >
          <NameAndPlace own={own} municipalities={props.municipalities} />
          <Field {...own} name="email" kind="email" label={words.first_email} hint={words.first_email_hint} />
        </Form>
      </section>
    </Page>
  )
}
