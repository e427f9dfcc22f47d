import { type Access, worksHere } from '../../../platform/access.ts'
import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import type { Participant } from '../../people/queries.ts'
import { ImpactPage, impactOf } from '../pages.tsx'
import type { Story, Subjects } from './queries.ts'
import { reaches } from './rules.ts'
import { text } from './text/index.ts'

export type Show = { context: PageContext; initiative: Initiative }

/** The stories: those that were chosen first, then the newest; and a form to tell one. */
export function StoriesPage(
  props: Show & {
    stories: readonly Story[]
    subjects: Subjects
    seats: readonly Participant[]
    access: Access
    state: FormState
  },
) {
  const { context, initiative, stories, subjects, seats, access, state } = props
  const { language } = context
  const words = text[language]
  const here = `${impactOf(initiative.initiative_id)}/stories`
  const chosen = stories.filter(one => one.chosen_at)
  const others = stories.filter(one => !one.chosen_at)
  const writes = worksHere(access)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      head={
        <p class="acts noprint">
          {writes ? (
            <a class="ds-button" href="#tell">
              {words.tell}
            </a>
          ) : null}
          {stories.length > 1 ? <a href={`${here}/choose`}>{words.choose_together}</a> : null}
        </p>
      }
    >
      {stories.length === 0 ? <p class="empty">{words.none}</p> : null}
      {chosen.length > 0 ? (
        <section>
          <h2>{words.chosen_title}</h2>
          {chosen.map(story => (
            <StoryInList language={language} story={story} here={here} />
          ))}
        </section>
      ) : null}
      {others.length > 0 ? (
        <section>
          <h2>{chosen.length > 0 ? words.others_title : words.all_title}</h2>
          {others.map(story => (
            <StoryInList language={language} story={story} here={here} />
          ))}
        </section>
      ) : null}
      {writes ? (
        <section class="noprint" id="tell">
          <h2>{words.tell_title}</h2>
          <TellForm language={language} state={state} here={here} {...{ subjects, seats, access }} />
        </section>
      ) : null}
    </ImpactPage>
  )
}

/** So much of a story stands in the list. */
const beginning = 420
const shortened = (body: string): string =>
  body.length <= beginning ? body : `${body.slice(0, body.lastIndexOf(' ', beginning)).trimEnd()} …`

function StoryInList(props: { language: Language; story: Story; here: string }) {
  const { language, story, here } = props
  const words = text[language]
  return (
    <article class="story">
      <h3>
        <a href={`${here}/${story.id}`} dir="auto">
          {words.story_of(story.told_as || words.one_of_us)}
        </a>
      </h3>
      <StoryFacts language={language} story={story} />
      <blockquote dir="auto">{shortened(story.body)}</blockquote>
      {story.chosen_why ? (
        <p class="story-why" dir="auto">
          <b>{words.chosen_because}:</b> {story.chosen_why}
        </p>
      ) : null}
    </article>
  )
}

/** When and about whom it was told, how far it may go, and what has been said of it: one line. */
export function StoryFacts({ language, story }: { language: Language; story: Story }) {
  const words = text[language]
  const said = [
    formatDate(language, story.told_on),
    ...(story.group_name ? [story.group_name] : []),
    words.may_go_short[story.may_go],
    ...(story.marks > 0 ? [words.marks(story.marks)] : []),
  ]
  return (
    <p class="eyebrow">
      {said.join(' · ')}
      {story.part === 'teller' || story.part === 'both' ? <span class="tag">{words.yours}</span> : null}
    </p>
  )
}

function TellForm(props: {
  language: Language
  state: FormState
  here: string
  subjects: Subjects
  seats: readonly Participant[]
  access: Access
}) {
  const { language, state, here, subjects, seats, access } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const tellers = [
    { value: access.participant_id, label: words.form.myself },
    ...seats
      .filter(({ id }) => id !== access.participant_id)
      .map(({ id, name }) => ({ value: id, label: name })),
    { value: '', label: words.form.no_seat },
  ]
  return (
    <Form {...own} action={here} submit={words.form.save} labels={words.form.labels}>
      <StoryFields language={language} state={state} subjects={subjects} />
      <Field
        {...own}
        name="told_by"
        kind="select"
        label={words.form.labels.told_by}
        hint={words.form.told_by_hint}
        options={tellers}
      />
      <Field
        {...own}
        name="said_yes"
        kind="tick"
        label={words.form.labels.said_yes}
        hint={words.form.said_yes_hint}
      />
    </Form>
  )
}

/** What stands in a story, told anew or corrected. */
export function StoryFields(props: { language: Language; state: FormState; subjects: Subjects }) {
  const { language, state, subjects } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const { labels } = words.form
  const options = (list: readonly { id: string; name: string }[]) => [
    { value: '', label: words.form.not_chosen },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <ul>
        {words.prompts.map(prompt => (
          <li>{prompt}</li>
        ))}
      </ul>
      <Field {...own} name="body" kind="long" rows={8} label={labels.body} hint={words.form.body_hint} />
      <Field {...own} name="told_as" optional label={labels.told_as} hint={words.form.told_as_hint} />
      <Field
        {...own}
        name="may_go"
        kind="choice"
        label={labels.may_go}
        options={reaches.map(value => ({ value, ...words.may_go[value] }))}
      />
      {subjects.groups.length > 0 ? (
        <Field
          {...own}
          name="group_id"
          kind="select"
          optional
          label={labels.group_id}
          options={options(subjects.groups)}
        />
      ) : null}
      {subjects.indicators.length > 0 ? (
        <Field
          {...own}
          name="indicator_id"
          kind="select"
          optional
          label={labels.indicator_id}
          options={options(subjects.indicators)}
        />
      ) : null}
      <Field {...own} name="told_on" kind="date" optional label={labels.told_on} />
    </>
  )
}
