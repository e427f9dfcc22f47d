import { Field, Form, type FormState } from '../../../platform/form.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { model_fields } from '../../guide/queries.ts'
import type { Initiative } from '../../initiatives/queries.ts'
import { StoryList } from '../finding/pages.tsx'
import type { Story } from '../finding/queries.ts'
import { LearningPage, learningHref, ThemesField } from '../pages.tsx'
import { text as room_text } from '../text/index.ts'
import { text } from './text/index.ts'

/** What somebody follows: the newest about it, and the choice. */
export function FollowPage(props: {
  context: PageContext
  initiative: Initiative
  /** Whether the weekly letter comes to somebody with these grants. */
  gets: boolean
  /** Whether anything is followed. */
  follows: boolean
  stories: readonly Story[]
  state: FormState
}) {
  const { context, initiative, gets, follows, stories, state } = props
  const { language } = context
  const words = text[language]
  const room = room_text[language]
  const home = learningHref(initiative.initiative_id)
  const here = `/i/${initiative.initiative_id}/me/follow`
  const own = { state, language }
  return (
    <LearningPage context={context} initiative={initiative} words={words} state={state}>
      {follows ? (
        <section>
          <h2>{words.newest}</h2>
          {stories.length > 0 ? (
            <StoryList language={language} stories={stories} />
          ) : (
            <p class="empty">{words.none}</p>
          )}
        </section>
      ) : null}
      <section class="noprint">
        <h2>{words.choose}</h2>
        <p>
          {gets ? words.in_letter : words.not_in_letter}{' '}
          {gets ? <a href={`/i/${initiative.initiative_id}/me/weekly`}>{words.to_letter}</a> : null}
        </p>
        <Form {...own} action={here} back={here} submit={words.save} labels={words.labels}>
          <div class="follow-choices">
            <ThemesField {...own} label={words.labels.themes} />
            <Field
              {...own}
              name="fields"
              kind="several"
              label={words.labels.fields}
              hint={words.fields_hint}
              options={model_fields.map(value => ({ value, label: room.fields[value] }))}
            />
          </div>
        </Form>
      </section>
      <p class="acts noprint onward">
        <a href={`${home}/like-ours`}>{words.like_ours}</a>
        <a href="/stories">{words.all}</a>
      </p>
    </LearningPage>
  )
}
