import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { signed } from '../../queries.ts'
import { belowPeople, peopleHref, type Show } from '../pages.tsx'
import type { Remark } from '../queries.ts'
import { text } from '../text/index.ts'

/** What those who have spoken say about their own words, each with its answer. */
export function RemarksPage(
  props: Show & { remarks: readonly Remark[]; answering: { id: string; state: FormState } | null },
) {
  const { context, initiative, research, remarks, answering } = props
  const { language } = context
  const all = text[language]
  const words = all.remarks
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="people"
      below={belowPeople(language, research)}
      words={{ title: words.title, lead: words.lead, said: all.said }}
      {...(answering && { state: answering.state })}
    >
      {remarks.length === 0 ? <p class="empty">{words.none}</p> : null}
      {remarks.map(one => (
        <article class="note" id={`remark-${one.id}`}>
          <h2>
            <a
              href={researchHref(research.initiative_id, research.id, 'sources', `/${one.source_id}`)}
              dir="auto"
            >
              {words.from(signed(language, one), one.source_title)}
            </a>
          </h2>
          {one.answer ? null : <p class="soft">{words.unanswered}</p>}
          <p dir="auto">{one.body}</p>
          <p class="soft">{words.about}:</p>
          <blockquote dir="auto">{one.about}</blockquote>
          <AnswerForm
            language={language}
            action={peopleHref(research, `/remarks/${one.id}`)}
            label={words.answer_for(signed(language, one))}
            state={{
              ...(answering?.id === one.id ? answering.state : fresh({ answer: one.answer })),
              of: `answer-${one.id}`,
            }}
          />
        </article>
      ))}
    </ResearchPage>
  )
}

function AnswerForm(props: { language: Language; action: string; label: string; state: FormState }) {
  const { language, action, label, state } = props
  const own = { language, state }
  return (
    <Form
      {...own}
      action={action}
      submit={text[language].remarks.save}
      variant="secondary"
      labels={{ answer: label }}
    >
      <Field {...own} name="answer" kind="long" rows={2} label={label} />
    </Form>
  )
}
