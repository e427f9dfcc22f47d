import type { Access } from '../../../../platform/access.ts'
import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Context } from '../../../../platform/route.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Research } from '../../queries.ts'
import type { Agreed } from '../queries.ts'
import { type Agreement, mayAgree } from '../rules.ts'
import { text } from '../text/index.ts'

type About = { initiative_id: string; title: string }

/** What was agreed about a study, and the way to agree something else. */
export function AgreedPage(props: {
  context: Context
  initiative: About
  research: Research
  agreed: readonly Agreed[]
  access: Access
  state: FormState
}) {
  const { context, initiative, research, agreed, access, state } = props
  const { language } = context
  const words = text[language]
  const here = researchHref(initiative.initiative_id, research.id)
  const works = access.grants.includes('researcher')
  const may = works || access.grants.includes('facilitator') ? mayAgree(research, access.grants) : []
  const own = { state, language }
  const kinds: Readonly<Record<string, string>> = words.agreed.kinds
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="plan"
      works={works}
      words={words.agreed}
      state={state}
    >
      <p>{research.only_approved ? words.only_approved : words.all_but_taken_back}</p>
      {agreed.length > 0 ? (
        <section>
          <h2>{words.agreed.history}</h2>
          <ul class="rows">
            {agreed.map(one => (
              <li>
                <b>{kinds[one.kind]}</b>
                <span>{one.said}</span>
                <span class="soft">
                  {formatDate(language, one.agreed_at)}
                  {one.name ? `, ${one.name}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {may.length > 0 ? (
        <section class="noprint">
          <h2>{words.agreed.new_title}</h2>
          {works && !access.grants.includes('facilitator') && research.only_approved ? (
            <p class="soft">{words.agreed.takes_lead}</p>
          ) : null}
          <Form {...own} action={`${here}/agreed`} submit={words.agreed.save} labels={words.agreed.labels}>
            <Field
              {...own}
              name="kind"
              kind="choice"
              label={words.agreed.labels.kind}
              options={may.map((value: Agreement) => ({ value, label: words.agreed.kinds[value] }))}
            />
            <Field
              {...own}
              name="said"
              optional
              label={words.agreed.labels.said}
              hint={words.agreed.said_hint}
            />
          </Form>
        </section>
      ) : null}
      <p class="noprint">
        <a href={here}>{words.back}</a>
      </p>
    </ResearchPage>
  )
}
