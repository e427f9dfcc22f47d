import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import { type Show, StoryFacts, StoryFields } from '../pages.tsx'
import type { Story, Subjects } from '../queries.ts'
import { text } from '../text/index.ts'

/** What somebody was writing on the page of a story. */
export type Doing = 'correct' | 'mark' | 'choose'

/** One story: its words, why people find that it shows the most, and what this person may do with it. */
export function StoryPage(
  props: Show & {
    story: Story
    reasons: readonly string[]
    subjects: Subjects
    at_the_table: boolean
    leads: boolean
    doing: Doing | null
    states: Readonly<Record<Doing, FormState>>
  },
) {
  const { context, initiative, story, reasons, at_the_table, leads, doing, states } = props
  const { language } = context
  const words = text[language]
  const all = `${impactOf(initiative.initiative_id)}/stories`
  const here = `${all}/${story.id}`
  const title = words.story_of(story.told_as || words.one_of_us)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title, said: words.said }}
      {...(doing && { state: states[doing] })}
      above={[{ href: all, label: words.title }]}
      head={<StoryFacts language={language} story={story} />}
    >
      <blockquote class="story-body" dir="auto">
        {story.body}
      </blockquote>
      {story.indicator_name ? (
        <p class="soft" dir="auto">
          {words.belongs_to(story.indicator_name)}
        </p>
      ) : null}
      {story.chosen_at ? (
        <section class="note">
          <h2>{words.chosen_because}</h2>
          <p dir="auto">{story.chosen_why}</p>
        </section>
      ) : null}
      {reasons.length > 0 || at_the_table ? (
        <section>
          <h2>{words.mark_title}</h2>
          <p>{story.marks > 0 ? words.marks(story.marks) : words.no_marks}</p>
          {reasons.length > 0 ? (
            <ul>
              {reasons.map(why => (
                <li dir="auto">{why}</li>
              ))}
            </ul>
          ) : null}
          {at_the_table ? (
            <MarkForm language={language} story={story} here={here} state={states.mark} />
          ) : null}
        </section>
      ) : null}
      {leads ? <ChooseForm language={language} story={story} here={here} state={states.choose} /> : null}
      {story.part ? (
        <section class="noprint">
          <details class="ds-details" id="correct" open={doing === 'correct'}>
            <summary>{words.correct_title}</summary>
            <div>
              <p>{words.parts[story.part](story.other ?? words.somebody_gone)}</p>
              <Form
                state={states.correct}
                language={language}
                action={here}
                back={here}
                submit={words.save_changes}
                labels={words.form.labels}
                errors={words.errors}
              >
                <StoryFields language={language} state={states.correct} subjects={props.subjects} />
              </Form>
            </div>
          </details>
        </section>
      ) : null}
      {story.part || leads ? (
        <section class="noprint">
          <h2>{story.part ? words.take_back_title : words.remove_title}</h2>
          <p>{story.part ? words.take_back_lead : words.remove_lead}</p>
          <Form
            state={fresh()}
            language={language}
            action={`${here}/remove`}
            submit={story.part ? words.take_back : words.remove}
            variant="secondary"
            final
          />
        </section>
      ) : null}
    </ImpactPage>
  )
}

type Part = { language: Language; story: Story; here: string; state: FormState }

/** One mark for each person: it can be changed and taken back. */
function MarkForm({ language, story, here, state }: Part) {
  const words = text[language]
  const marked = story.own_why !== null
  return (
    <div class="noprint">
      {marked ? <p class="strong">{words.you_marked}</p> : null}
      <Form
        state={state}
        language={language}
        action={`${here}/mark`}
        submit={marked ? words.save_changes : words.mark}
        variant="secondary"
        labels={{ why: words.why }}
        errors={words.errors}
      >
        <Field
          state={state}
          language={language}
          name="why"
          kind="long"
          rows={2}
          optional
          label={words.why}
          hint={words.why_hint}
        />
      </Form>
      {marked ? <Button action={`${here}/unmark`} label={words.unmark} variant="tertiary" /> : null}
    </div>
  )
}

/** What the group chose is noted by somebody who leads. */
function ChooseForm({ language, story, here, state }: Part) {
  const words = text[language]
  return (
    <section class="noprint" id="choose">
      <h2>{story.chosen_at ? words.chosen_change : words.choose_title}</h2>
      <Form
        state={state}
        language={language}
        action={`${here}/choose`}
        back={here}
        submit={story.chosen_at ? words.save_changes : words.choose}
        variant="secondary"
        labels={{ chosen_why: words.chosen_why }}
        errors={words.errors}
      >
        <Field
          state={state}
          language={language}
          name="chosen_why"
          kind="long"
          rows={3}
          label={words.chosen_why}
          hint={words.chosen_why_hint}
        />
      </Form>
      {story.chosen_at ? (
        <Button action={`${here}/unchoose`} label={words.unchoose} variant="tertiary" />
      ) : null}
    </section>
  )
}
