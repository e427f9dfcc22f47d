import { type Access, worksHere } from '../../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { StoryFrom, StoryRead } from '../../finding/one/pages.tsx'
import { LearningPage } from '../../pages.tsx'
import { storiesHref } from '../pages.tsx'
import type { OwnQuote, OwnStory, Person } from '../queries.ts'
import { isYes, signatureOf } from '../rules.ts'
import { text } from '../text/index.ts'

export type Doing = 'answer' | 'persons' | 'quote'
type Seat = { id: string; name: string; party: Person['party'] }
type Place = { place: string; initiative_title: string }
type Show = {
  language: Language
  access: Access
  story: OwnStory
  quotes: readonly OwnQuote[]
  seats: readonly Seat[]
  states: Readonly<Record<Doing, FormState>>
  here: string
}

/** One story as it will be read, what people have said of it, and what must come before it is shared. */
export function OwnStoryPage(
  props: Omit<Show, 'language' | 'here'> & {
    context: PageContext
    initiative: { initiative_id: string; title: string }
    place: Place
    /** What could give away where it was, though the place is left out. */
    gives_away: readonly string[]
    /** The name of somebody here may stand in it. */
    names: boolean
    doing: Doing | null
  },
) {
  const { context, initiative, place, gives_away, names, doing, ...rest } = props
  const { language } = context
  const words = text[language]
  const { story, quotes, access, states } = props
  const all = storiesHref(initiative.initiative_id)
  const show: Show = { ...rest, language, here: `${all}/${story.id}` }
  const mine = story.asked.find(one => one.participant_id === access.participant_id)
  const allowed = quotes.filter(one => one.said_yes_at && !one.taken_back_at)
  const works = worksHere(access)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: story.title, said: words.said }}
      above={[{ href: all, label: words.title }]}
      look="p-story"
      {...(doing && { state: states[doing] })}
      head={<StoryFrom language={language} story={{ ...story, ...place }} />}
    >
      <p class="soft noprint">{words.preview}</p>
      {gives_away.length > 0 ? <p class="late noprint">{words.gives_away(gives_away.join(', '))}</p> : null}
      {names ? <p class="late noprint">{words.names}</p> : null}
      <StoryRead language={language} story={{ ...story, ...place }} quotes={allowed} />
      {mine ? <Mine {...show} mine={mine} /> : null}
      <Next {...show} />
      {works ? <Persons {...show} /> : null}
      <Quotes {...show} works={works} />
      {works ? (
        <section class="noprint">
          <p class="acts">
            <a href={`${show.here}/edit`}>{words.edit}</a>
          </p>
          <details class="ds-details">
            <summary>{words.remove}</summary>
            <p>{words.remove_text}</p>
            <Button action={`${show.here}/remove`} label={words.remove} variant="secondary" />
          </details>
        </section>
      ) : null}
    </LearningPage>
  )
}

/** Where it stands on its way to others, and the one thing to do next. */
function Next({ language, access, story, here }: Show) {
  const words = text[language]
  const { standing, missing, shared, version } = story
  const leads = access.grants.includes('facilitator')
  const share = standing === 'shared' ? words.share_quotes : shared ? words.share_again : words.share
  return (
    <section class="note noprint">
      <h2>{words.next_title}</h2>
      <p>
        <span class="tag" data-color={standing === 'shared' ? 'success' : undefined}>
          {words.standings[standing]}
        </span>
      </p>
      {shared ? (
        <p>
          {words.shared_on(formatDate(language, shared.changed_on))}{' '}
          <a href={`/stories/${shared.id}`}>{words.see_copy}</a>
        </p>
      ) : null}
      {standing === 'changed' ? <p>{words.changed_since}</p> : null}
      <p>{missing ? words.missing[missing] : words.ready}</p>
      {missing || leads ? null : <p>{words.only_lead}</p>}
      <div class="acts">
        {!missing && leads ? (
          <Button
            action={`${here}/share`}
            label={share}
            carry={{ version: String(version) }}
            {...(standing === 'shared' && { variant: 'secondary' as const })}
          />
        ) : null}
        {shared && leads ? (
          <Button action={`${here}/withdraw`} label={words.withdraw} variant="secondary" />
        ) : null}
      </div>
      {shared ? <p class="soft">{words.withdraw_text}</p> : null}
    </section>
  )
}

/** For somebody it is about: what one has said, and the way to say it anew. */
function Mine({ language, story, states, here, mine }: Show & { mine: Person }) {
  const words = text[language]
  const own = { language, state: states.answer, errors: words.errors }
  const said = mine.answer === 'no' ? 'no' : isYes(mine, story.version) ? 'yes' : 'old'
  return (
    <section class="note noprint" id="mine">
      <h2>{words.your_title}</h2>
      <p>{words.your_text}</p>
      {mine.answer ? <p class="strong">{words.you_said[said]}</p> : null}
      <Form {...own} action={`${here}/answer`} submit={words.your_send} labels={words.your_labels}>
        <Field
          {...own}
          name="answer"
          kind="choice"
          label={words.your_labels.answer}
          options={(['yes', 'no'] as const).map(value => ({ value, ...words.your_answers[value] }))}
        />
        <Field {...own} name="why" kind="long" rows={2} optional label={words.your_labels.why} />
      </Form>
    </section>
  )
}

/** Whom it is about, with what each has said; ticked anew they are asked or taken off. */
function Persons({ language, story, seats, states, here }: Show) {
  const words = text[language]
  const own = { language, state: states.persons, errors: words.errors }
  const standing = ({ answer, of_version }: Person) =>
    answer === null ? 'none' : answer === 'no' ? 'no' : of_version === story.version ? 'yes' : 'old_yes'
  const saidBy = (id: string) => {
    const one = story.asked.find(person => person.participant_id === id)
    return one ? [words.answers[standing(one)], one.why].filter(Boolean).join('. ') : undefined
  }
  // Who has left the place since they were asked stays among them.
  const here_now = new Set(seats.map(({ id }) => id))
  const others = story.asked
    .filter(({ participant_id }) => !here_now.has(participant_id))
    .map(({ participant_id, name }) => ({ id: participant_id, name }))
  const options = [...seats, ...others].map(({ id, name }) => {
    const hint = saidBy(id)
    return { value: id, label: name, ...(hint && { hint }) }
  })
  return (
    <section class="noprint" id="persons-of-story">
      <h2>{words.persons_title}</h2>
      <Form
        {...own}
        action={`${here}/persons`}
        submit={words.ask}
        variant="secondary"
        labels={words.labels_persons}
      >
        {story.asked.map(({ participant_id }) => (
          <input type="hidden" name="seen" value={participant_id} />
        ))}
        <div class="in-columns">
          <Field
            {...own}
            name="persons"
            kind="several"
            label={words.labels_persons.persons}
            hint={words.persons_hint}
            options={options}
          />
        </div>
        {story.shared ? <p class="soft">{words.persons_warning}</p> : null}
      </Form>
    </section>
  )
}

/** What people said themselves; each decides over their own words. */
function Quotes({ language, access, quotes, seats, states, here, works }: Show & { works: boolean }) {
  const words = text[language]
  const own = { language, state: states.quote, errors: words.errors }
  const may_be_quoted = seats.filter(({ party }) => signatureOf(party) !== null)
  if (quotes.length === 0 && !works) return null
  return (
    <section class="noprint" id="quotes">
      <h2>{words.quotes_title}</h2>
      <p>{words.quotes_text}</p>
      {quotes.length === 0 ? <p class="soft">{words.quote_none}</p> : null}
      <ul class="rows">
        {quotes.map(quote => (
          <QuoteRow
            {...{ language, quote, here, works }}
            own={quote.participant_id === access.participant_id}
          />
        ))}
      </ul>
      {works && may_be_quoted.length > 0 ? (
        <details
          class="ds-details"
          open={Object.keys(states.quote.errors).length > 0 || states.quote.hints !== undefined}
        >
          <summary>{words.quote_add}</summary>
          <Form
            {...own}
            action={`${here}/quotes`}
            submit={words.quote_add}
            variant="secondary"
            labels={words.quote_labels}
          >
            <input type="hidden" name="id" value={String(states.quote.values.id)} />
            <Field
              {...own}
              name="body"
              kind="long"
              rows={3}
              label={words.quote_labels.body}
              hint={words.quote_hint}
            />
            <Field
              {...own}
              name="participant_id"
              kind="select"
              label={words.quote_labels.participant_id}
              options={[
                { value: '', label: words.not_chosen },
                ...may_be_quoted.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </Form>
        </details>
      ) : null}
    </section>
  )
}

function QuoteRow(props: {
  language: Language
  quote: OwnQuote
  here: string
  own: boolean
  works: boolean
}) {
  const { language, quote, here, own, works } = props
  const words = text[language]
  const standing = quote.taken_back_at ? 'no' : quote.said_yes_at ? 'yes' : 'waits'
  const carry = { version: String(quote.version) }
  return (
    <li>
      {own || standing !== 'no' ? <blockquote dir="auto">{quote.body}</blockquote> : null}
      <span>
        {quote.name} ({quote.signature}). <span class="tag">{words.quote_standings[standing]}</span>{' '}
        {own ? <b>{words.quote_yours}</b> : null}
      </span>
      <div class="acts">
        {own && standing !== 'yes' ? (
          <Button
            action={`${here}/quotes/${quote.id}`}
            label={words.quote_yes}
            variant="secondary"
            carry={{ ...carry, answer: 'yes' }}
          />
        ) : null}
        {own && standing !== 'no' ? (
          <Button
            action={`${here}/quotes/${quote.id}`}
            label={words.quote_no}
            variant="secondary"
            carry={{ ...carry, answer: 'no' }}
          />
        ) : null}
        {works && !own ? (
          <Button
            action={`${here}/quotes/${quote.id}/remove`}
            label={words.quote_remove}
            variant="tertiary"
          />
        ) : null}
      </div>
    </li>
  )
}
