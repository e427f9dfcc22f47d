import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatList, inSentence, nameOfLanguage } from '../../../platform/format.ts'
import { languagesFor } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../platform/paging.tsx'
import { type Phase, phase_text, phases } from '../../guide/queries.ts'
import type { Initiative } from '../../initiatives/queries.ts'
import { LearningPage, ThemesField } from '../pages.tsx'
import { type Theme, theme_text } from '../queries.ts'
import type { Ask, Offer } from './queries.ts'
import { type Reason, stateOf } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

export const mentorsHref = (initiative_id: string): string => `/i/${initiative_id}/learning/mentors`
export const askHref = (initiative_id: string, ask_id: string): string =>
  `${mentorsHref(initiative_id)}/asks/${ask_id}`

/** Who asks us, whom we have asked, and who might be somebody for us. */
export function MentorsPage(
  props: Show & {
    of_me: readonly Ask[]
    ours: readonly Ask[]
    found: readonly { offer: Offer; why: readonly Reason[] }[]
    paging: Paging
    /** Whether anything is known of what we work on. */
    themes_known: boolean
    offers: boolean
    leads: boolean
  },
) {
  const { context, initiative, of_me, ours, found, paging, leads } = props
  const { language } = context
  const words = text[language]
  const home = mentorsHref(initiative.initiative_id)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead, said: words.said }}
      head={
        <p class="acts noprint">
          <a href={`${home}/offer`}>{props.offers ? words.own_link : words.offer_link}</a>
        </p>
      }
    >
      {of_me.length > 0 ? (
        <section>
          <h2>{words.of_me}</h2>
          <AskRows {...{ language, initiative }} asks={of_me} called={one => one.shown_as} side="asked" />
        </section>
      ) : null}
      {ours.length > 0 ? (
        <section>
          <h2>{words.ours}</h2>
          <AskRows {...{ language, initiative }} asks={ours} called={one => one.name} side="asking" />
        </section>
      ) : null}
      <section>
        <h2>{words.found}</h2>
        {found.length === 0 ? <p class="empty">{ours.length > 0 ? words.none_more : words.none}</p> : null}
        {found.length > 0 && !props.themes_known ? <p class="soft">{words.no_themes}</p> : null}
        {found.length > 0 && !leads ? <p class="soft">{words.leaders_ask}</p> : null}
        <ul class="mentor-list">
          {found.map(({ offer, why }) => (
            <li id={`mentor-${offer.id}`}>
              <h3 dir="auto">{offer.name}</h3>
              <Why {...{ language, offer, why }} />
              <Offered {...{ language, offer }} />
              {leads && offer.places_left > 0 ? (
                <p class="noprint">
                  <a href={`${home}/${offer.id}/ask`}>{words.ask_for(offer.name)}</a>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        <PagesOf language={language} path={home} query={String(context.query)} paging={paging} />
      </section>
    </LearningPage>
  )
}

/** What they and we have in common, and whether they have room. */
function Why(props: { language: Language; offer: Offer; why: readonly Reason[] }) {
  const { language, offer, why } = props
  const words = text[language]
  return (
    <p class="alike-why">
      {why.map(reason => (
        <span class="tag" data-color={reason.kind === 'next' ? 'success' : undefined}>
          {said(language, reason)}
        </span>
      ))}
      {offer.places_left === 0 ? (
        <span class="tag" data-color="warning">
          {words.places(0)}
        </span>
      ) : null}
    </p>
  )
}

function said(language: Language, reason: Reason): string {
  const { reasons } = text[language]
  if (reason.kind === 'themes') {
    return reasons.themes(reason.themes.map(themeIn(language)).join(', '))
  }
  if (reason.kind === 'language') return reasons.language(languageIn(language, reason.language))
  return reasons[reason.kind](inSentence(phase_text[language][reason.phase as Phase]))
}

// Their names begin with a letter of their own ("Å bli eldre"); none is a name that keeps its capital.
const themeIn =
  (language: Language) =>
  (theme: string): string => {
    const name = theme_text[language][theme as Theme]
    return name.charAt(0).toLowerCase() + name.slice(1)
  }
const languageIn = (language: Language, code: string): string =>
  text[language].norwegian[code as 'nb' | 'nn'] ?? inSentence(nameOfLanguage(language, code))

/** What somebody offers, in their own words, and what it is about. */
export function Offered({ language, offer }: { language: Language; offer: Offer }) {
  const words = text[language]
  const facts = [
    { name: words.labels.themes, said: offer.themes.map(themeIn(language)).join(', ') },
    {
      name: words.labels.phases,
      said: offer.phases.map(phase => inSentence(phase_text[language][phase])).join(', '),
    },
    {
      name: words.labels.languages,
      said: formatList(
        language,
        offer.languages.map(code => languageIn(language, code)),
      ),
    },
  ].filter(fact => fact.said !== '')
  return (
    <>
      <div class="mentor-about" dir="auto">
        {offer.about}
      </div>
      <ul class="mentor-facts">
        {facts.map(fact => (
          <li>
            {fact.name}: {fact.said}
          </li>
        ))}
        {offer.places_left > 0 ? <li>{words.places(offer.places_left)}</li> : null}
      </ul>
    </>
  )
}

function AskRows(props: {
  language: Language
  initiative: Initiative
  asks: readonly Ask[]
  called: (ask: Ask) => string
  side: 'asked' | 'asking'
}) {
  const { language, initiative, asks, called, side } = props
  const words = text[language]
  return (
    <ul class="rows">
      {asks.map(ask => (
        <li>
          <a href={askHref(initiative.initiative_id, ask.id)} dir="auto">
            <b>{called(ask)}</b>
          </a>
          <span>{words.asked_on(formatDate(language, ask.asked_at))}</span>
          <div class="help-standing">
            <Standing {...{ language, ask, side }} />
          </div>
        </li>
      ))}
    </ul>
  )
}

const colours = { waiting: 'warning', together: 'success' } as const

export function Standing(props: { language: Language; ask: Ask; side: 'asked' | 'asking' }) {
  const state = stateOf(props.ask)
  return (
    <span class="tag" data-color={colours[state as keyof typeof colours]}>
      {text[props.language].states[props.side][state]}
    </span>
  )
}

/** One offers oneself, or changes what one offers. */
export function OfferPage(props: Show & { own: Offer | undefined; state: FormState }) {
  const { context, initiative, own, state } = props
  const { language } = context
  const words = text[language]
  const home = mentorsHref(initiative.initiative_id)
  const common = { language, state, errors: words.errors }
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: own ? words.offer.change_title : words.offer.title, lead: words.offer.lead }}
      above={[{ href: home, label: words.title }]}
      state={state}
    >
      <p class="note">{words.offer.who_reads}</p>
      <Form
        {...common}
        action={`${home}/offer`}
        submit={own ? words.offer.save : words.offer.submit}
        labels={words.labels}
        back={`${home}/offer`}
      >
        <Field {...common} name="name" label={words.labels.name} hint={words.hints.name} />
        <Field
          {...common}
          name="about"
          kind="long"
          rows={5}
          label={words.labels.about}
          hint={words.hints.about}
        />
        <ThemesField {...common} optional label={words.labels.themes} />
        <div class="in-columns">
          <Field
            {...common}
            name="phases"
            kind="several"
            optional
            label={words.labels.phases}
            hint={words.hints.phases}
            options={phases.map(value => ({ value, label: phase_text[language][value] }))}
          />
        </div>
        <div class="in-columns">
          <Field
            {...common}
            name="languages"
            kind="several"
            label={words.labels.languages}
            options={languagesFor('invitation').map(({ code, name }) => ({ value: code, label: name }))}
          />
        </div>
        <Field {...common} name="places" label={words.labels.places} hint={words.hints.places} />
      </Form>
      {own ? (
        <section class="noprint">
          <h2>{words.offer.end_title}</h2>
          <p>{words.offer.end_text}</p>
          <Button action={`${home}/offer/end`} label={words.offer.end} variant="tertiary" />
        </section>
      ) : null}
    </LearningPage>
  )
}
