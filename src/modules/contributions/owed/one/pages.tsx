import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { type Initiative, type Party, party_text } from '../../../initiatives/queries.ts'
import { Thread } from '../../along/pages.tsx'
import { Along } from '../../along/pictures.tsx'
import { SayFields } from '../../following/pages.tsx'
import { text as following_text } from '../../following/text/index.ts'
import { ContributionsPage } from '../../pages.tsx'
import type { Followed } from '../../queries.ts'
import { text as room_text } from '../../text/index.ts'
import { ReplyFields, Standing } from '../pages.tsx'
import { isOwn } from '../rules.ts'
import { text } from '../text/index.ts'

/** Which of the forms is being written in. */
export type Doing = 'answer' | 'correct' | 'say'

/** What somebody gave, how far it has come, what was said of it, and the answer. */
export function ContributionPage(props: {
  context: PageContext
  initiative: Initiative
  contribution: Followed
  me: string
  writes: boolean
  leads: boolean
  doing: Doing | null
  states: Readonly<Record<Doing, FormState>>
}) {
  const { context, initiative, contribution, me, writes, leads, doing, states } = props
  const { language } = context
  const words = text[language]
  const { body, way, given_on, giver, party, anonymous, by_mail, noted_by_name, thread } = contribution
  const here = `/i/${initiative.initiative_id}/contributions/${contribution.id}`
  const its_giver = writes && contribution.given_by === me
  const own = { language, errors: words.errors }
  const said = [
    room_text[language].ways[way],
    formatDate(language, given_on),
    anonymous
      ? words.without_name
      : [giver || words.nobody_known, party ? party_text[language][party as Party] : '']
          .filter(Boolean)
          .join(', '),
    ...(noted_by_name && noted_by_name !== giver ? [words.noted_by(noted_by_name)] : []),
  ]
  const answer = (
    <section class="noprint" id="answer">
      <h2>{words.answer_title}</h2>
      <Form {...own} state={states.answer} action={`${here}/reply`} submit={words.send} labels={words.labels}>
        <ReplyFields language={language} state={states.answer} />
      </Form>
      <p class="soft small">
        {anonymous ? words.reaches_code : by_mail ? words.reaches_mail : words.reaches}
      </p>
    </section>
  )
  return (
    <ContributionsPage
      context={context}
      initiative={initiative}
      words={{ title: words.one_title, said: words.said }}
      {...(doing && { state: states[doing] })}
      head={
        <>
          <blockquote dir="auto">{body}</blockquote>
          <p class="soft">{said.join(' · ')}</p>
          <Standing language={language} one={contribution} />
        </>
      }
    >
      <Along language={language} thread={thread} />
      <section>
        <h2>{words.thread_title}</h2>
        <Thread language={language} thread={thread} inside={`/i/${initiative.initiative_id}`} />
      </section>
      {its_giver ? (
        <section class="noprint" id="say">
          <h2>{words.say_title}</h2>
          <Form
            {...own}
            state={{ ...states.say, of: 'say' }}
            action={`${here}/word`}
            submit={following_text[language].send}
            variant="secondary"
            labels={following_text[language].labels}
          >
            <SayFields
              language={language}
              state={{ ...states.say, of: 'say' }}
              answered={contribution.since === null}
            />
          </Form>
        </section>
      ) : null}
      {writes ? answer : null}
      {writes && isOwn(contribution, me) ? (
        <details class="ds-details noprint" open={doing === 'correct'}>
          <summary>{words.correct_title}</summary>
          <div>
            <Form
              {...own}
              state={{ ...states.correct, of: 'correct' }}
              action={here}
              submit={words.save}
              variant="secondary"
              back={here}
              labels={words.correct_labels}
            >
              <Field
                {...own}
                state={{ ...states.correct, of: 'correct' }}
                name="body"
                kind="long"
                rows={5}
                label={words.correct_labels.body}
              />
            </Form>
          </div>
        </details>
      ) : null}
      {writes && way !== 'note' && (leads || isOwn(contribution, me)) ? (
        <details class="ds-details noprint">
          <summary>{words.remove_title}</summary>
          <div>
            <p>{words.remove_text}</p>
            <Button action={`${here}/remove`} label={words.remove} variant="secondary" />
          </div>
        </details>
      ) : null}
    </ContributionsPage>
  )
}
