import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../pages.tsx'
import type { Asking, groupsToAsk } from './queries.ts'
import { type askedOf, hindranceOf } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

export const askingHome = ({ initiative_id }: Pick<Initiative, 'initiative_id'>): string =>
  `${impactOf(initiative_id)}/asking`

/** Every short form, the newest first, and the way to a new one. */
export function AskingsPage(props: Show & { asked: readonly Asking[]; leads: boolean }) {
  const { context, initiative, asked, leads } = props
  const { language } = context
  const words = text[language]
  const here = askingHome(initiative)
  return (
    <ImpactPage context={context} initiative={initiative} words={words}>
      {asked.length === 0 ? <p class="empty">{words.none}</p> : null}
      {leads ? (
        <p class="acts">
          <a class="ds-button" href={`${here}/new`}>
            {words.new}
          </a>
        </p>
      ) : null}
      {asked.length > 0 ? (
        <section>
          <ul class="rows">
            {asked.map(one => (
              <li>
                <b>
                  <a href={`${here}/${one.id}`}>{one.title}</a>
                </b>
                <span>
                  {words.to_group(one.group_name, one.questions.length)}
                  {one.status === 'open' && one.closes_on ? (
                    <>
                      <br />
                      {words.open_until(formatDate(language, one.closes_on))}
                    </>
                  ) : null}
                </span>
                <span class="end">
                  <span class="tag" data-color={one.status === 'open' ? 'success' : undefined}>
                    {words.status[one.status]}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </ImpactPage>
  )
}

type Offer = ReturnType<typeof askedOf<Awaited<ReturnType<typeof groupsToAsk>>[number]>>[number]

/** Whom to ask, before what. */
export function WhomPage(props: Show & { offers: readonly Offer[]; state: FormState }) {
  const { context, initiative, offers } = props
  const words = text[context.language]
  const here = askingHome(initiative)
  const impact = impactOf(initiative.initiative_id)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.whom, lead: words.whom_lead }}
      above={[{ href: here, label: words.title }]}
      {...(Object.keys(props.state.errors).length > 0 && { state: props.state })}
    >
      {Object.keys(props.state.errors).length > 0 ? (
        <div class="ds-error-summary" role="alert" tabindex={-1} data-focus>
          <p>{words.whom}</p>
        </div>
      ) : null}
      {offers.length === 0 ? (
        <p class="empty">
          {words.no_groups} <a href={`${impact}/groups`}>{words.to_groups}</a>
        </p>
      ) : (
        <ul class="rows">
          {offers.map(({ group, asked }) => (
            <li>
              {asked.length > 0 ? (
                <>
                  <b>
                    <a href={`${here}/new?group=${group.id}`}>{group.name}</a>
                  </b>
                  <span>{words.can_ask(asked.length)}</span>
                </>
              ) : (
                <>
                  <b>{group.name}</b>
                  <span>
                    {words.nothing_asked} <a href={`${impact}/indicators`}>{words.to_indicators}</a>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </ImpactPage>
  )
}

/** The form itself is planned here: what is asked, under which heading, until when. */
export function PlanPage(props: Show & { offer: Offer; state: FormState; back: string | null }) {
  const { context, initiative, offer, state, back } = props
  const { language } = context
  const words = text[language]
  const { group, asked } = offer
  const here = askingHome(initiative)
  const open = asked.filter(one => hindranceOf(one) === null)
  const shut = asked.filter(one => hindranceOf(one) !== null)
  const common = { state, language, errors: words.errors }
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: back ? words.change : words.new, lead: words.plan_lead(group.name) }}
      above={[{ href: back ?? here, label: words.title }]}
      state={state}
    >
      <Form
        {...common}
        action={back ? `${back}/edit` : `${here}/new`}
        submit={words.save}
        labels={{
          indicators: words.questions,
          title: words.headline,
          intro: words.intro,
          closes_on: words.closes_on,
        }}
        {...(back && { back })}
      >
        <input type="hidden" name="group_id" value={group.id} />
        <Field
          {...common}
          kind="several"
          name="indicators"
          label={words.questions}
          hint={words.questions_hint}
          options={open.map(one => ({ value: one.id, label: one.question, hint: one.name }))}
        />
        {shut.length > 0 ? (
          <div>
            <p class="strong">{words.cannot}:</p>
            <ul>
              {shut.map(one => (
                <li>
                  {one.name}. {words.hindrances[hindranceOf(one)!]}{' '}
                  <a href={`${impactOf(initiative.initiative_id)}/indicators/${one.id}`}>
                    {words.mend}
                    <span class="sr">: {one.name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <Field {...common} name="title" label={words.headline} hint={words.headline_hint} />
        <Field
          {...common}
          kind="long"
          rows={3}
          name="intro"
          label={words.intro}
          hint={words.intro_hint}
          optional
        />
        <Field
          {...common}
          kind="date"
          name="closes_on"
          label={words.closes_on}
          hint={words.closes_on_hint}
          optional
        />
        <Field {...common} kind="tick" name="baseline" label={words.baseline} hint={words.baseline_hint} />
      </Form>
    </ImpactPage>
  )
}
