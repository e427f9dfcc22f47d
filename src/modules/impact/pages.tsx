import type { Child } from 'hono/jsx'
import { Form, fresh } from '../../platform/form.tsx'
import type { Language } from '../../platform/language.ts'
import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

export const impactOf = (initiative_id: string): string => `/i/${initiative_id}/impact`

/** The way back from a page about the difference: to the initiative, and to the first page of the plan. */
export const crumbsOf = (initiative: About, language: Language) => [
  { href: `/i/${initiative.initiative_id}`, label: initiative.title },
  { href: impactOf(initiative.initiative_id), label: text[language].impact },
]

/** A page about one subject of the plan: the way back, what it is for, and then the subject itself. */
export const ImpactPage = ({ initiative, ...page }: Omit<Subject, 'crumbs'> & { initiative: About }) => (
  <SubjectPage {...page} crumbs={crumbsOf(initiative, page.context.language)} />
)

/** The end of a page about one thing: what goes with it if it is taken away, and the button that does so. */
export function Removal(props: {
  language: Language
  action: string
  words: { remove_title: string; remove_lead: string; remove: string }
  children?: Child
}) {
  const { language, action, words } = props
  return (
    <section>
      <h2>{words.remove_title}</h2>
      <p>{words.remove_lead}</p>
      {props.children}
      <Form
        state={fresh()}
        language={language}
        action={action}
        submit={words.remove}
        variant="secondary"
        final
      />
    </section>
  )
}
