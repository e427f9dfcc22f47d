import type { OrganisationAccess, OrganisationGrant } from '../../../platform/access.ts'
import { organisation_grants } from '../../../platform/access.ts'
import { Button, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { Holders } from '../holding/pages.tsx'
import { Facts } from './facts/pages.tsx'
import type { Belonging, holdersOf, organisationOf, organisationsFor, organisationsHere } from './queries.ts'
import type { Kind } from './rules.ts'
import { text } from './text/index.ts'

type Organisation = Awaited<ReturnType<typeof organisationOf>>

/** The organisations one acts for, and all that are here. */
export function OrganisationsPage(props: {
  context: PageContext
  own: Awaited<ReturnType<typeof organisationsFor>>
  here: Awaited<ReturnType<typeof organisationsHere>>
}) {
  const { context, own, here } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.all_title} said={words.said} narrow>
      <header class="head">
        <h1>{words.all_title}</h1>
        <p class="lead">{words.all_lead}</p>
      </header>
      {own.length > 0 ? (
        <section>
          <h2>{words.mine}</h2>
          <ul class="rows">
            {own.map(one => (
              <li>
                <b>
                  <a href={`/o/${one.id}`}>{one.name}</a>
                </b>
                <span>{grantsAs(context.language, one.grants)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.here}</h2>
        {here.length === 0 ? (
          <p class="empty">{words.none_here}</p>
        ) : (
          <ul class="rows">
            {here.map(one => (
              <li>
                <b>{one.name}</b>
                <span>{kindAndPlace(context.language, one)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  )
}

/** All that one may do there, as one line. */
const grantsAs = (language: Language, held: readonly OrganisationGrant[]): string =>
  organisation_grants
    .filter(grant => held.includes(grant))
    .map(grant => text[language].grants[grant])
    .map((said, at) => (at > 0 ? said.toLowerCase() : said))
    .join(', ')

/** "Forening, Bodø"; a municipality is its own place. */
export const kindAndPlace = (language: Language, one: { kind: Kind; municipality: string | null }): string =>
  one.municipality && one.kind !== 'municipality'
    ? `${text[language].kinds[one.kind]}, ${one.municipality}`
    : text[language].kinds[one.kind]

/** An organisation, for those who act for it: who asks to belong, what belongs, who does what. */
export function OrganisationPage(props: {
  context: PageContext
  access: OrganisationAccess
  organisation: Organisation
  holders: Awaited<ReturnType<typeof holdersOf>>
  initiatives: readonly Belonging[]
  state: FormState
}) {
  const { context, access, organisation, initiatives, state } = props
  const { language } = context
  const words = text[language]
  const here = `/o/${organisation.id}`
  const decides = access.grants.includes('organisation_administrator')
  const asking = initiatives.filter(one => one.decision === null)
  const belonging = initiatives.filter(one => one.decision === 'confirmed')
  return (
    <Page
      context={context}
      title={organisation.name}
      state={state}
      said={words.said}
      crumbs={[{ href: '/organisations', label: words.all_title }]}
      narrow
    >
      <header class="head">
        <h1>{organisation.name}</h1>
        <p class="lead">{kindAndPlace(language, organisation)}</p>
        <p class="acts">
          {decides ? <a href={`${here}/folder`}>{words.folder}</a> : null}
          <a href={`${here}/plans`}>{words.plans}</a>
          {access.grants.includes('network_coordinator') ? (
            <a href={`${here}/network`}>{words.network}</a>
          ) : null}
        </p>
      </header>
      {asking.length > 0 ? (
        <section>
          <h2>{words.asking}</h2>
          <p>{words.asking_lead}</p>
          <ul class="rows">
            {asking.map(one => (
              <li>
                <b id={`title-${one.id}`}>{one.title}</b>
                <span>
                  {placeOf(one)}. {words.asked_on(formatDate(language, one.asked_at))}.
                </span>
                {decides ? (
                  <div class="end acts">
                    {(['confirmed', 'declined'] as const).map(decision => (
                      <Button
                        action={`${here}/initiatives/${one.id}`}
                        label={decision === 'confirmed' ? words.confirm : words.decline}
                        carry={{ decision }}
                        variant={decision === 'confirmed' ? 'secondary' : 'tertiary'}
                        described_by={`title-${one.id}`}
                      />
                    ))}
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.initiatives}</h2>
        {belonging.length === 0 ? <p class="empty">{words.no_initiatives}</p> : null}
        <ul class="rows">
          {belonging.map(one => (
            <li>
              <b>{one.title}</b>
              <span>
                {[placeOf(one), words.states[one.state], words.leads(one.facilitators)].join(', ')}.{' '}
                {words.since(formatDate(language, one.decided_at ?? one.asked_at))}.
                {one.facilitators < 2 && one.state !== 'ended' ? (
                  <>
                    {' '}
                    <span class="late">{words.few_lead}</span>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
        <p class="note">{words.never_inside}</p>
      </section>
      <Facts language={language} organisation={organisation} edit={decides ? `${here}/edit` : null} />
      <Holders
        language={language}
        state={props.state}
        words={words}
        errors={words.errors}
        at={`${here}/people`}
        own_account={access.account_id}
        holders={props.holders.map(one => ({ ...one, called: words.holder(one.name, one.email) }))}
        kinds={decides ? organisation_grants : null}
      />
    </Page>
  )
}

const placeOf = (one: Pick<Belonging, 'place' | 'municipality'>) =>
  one.municipality && one.municipality !== one.place ? `${one.place}, ${one.municipality}` : one.place
