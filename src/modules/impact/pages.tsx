import type { Child } from 'hono/jsx'
import { Form, type FormState, fresh } from '../../platform/form.tsx'
import type { Language } from '../../platform/language.ts'
import { type Crumb, Page, type PageContext } from '../../platform/page.tsx'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

export const impactOf = (initiative_id: string): string => `/i/${initiative_id}/impact`

/** The way back from a page about the difference: to the initiative, and to the first page of the plan. */
export const crumbsOf = (initiative: About, language: Language) => [
  { href: `/i/${initiative.initiative_id}`, label: initiative.title },
  { href: impactOf(initiative.initiative_id), label: text[language].impact },
]

/** A page about one subject of the plan: the way back, what it is for, and then the subject itself. */
export function ImpactPage(props: {
  context: PageContext
  initiative: About
  words: { title: string; lead?: string; said?: Readonly<Record<string, string>> }
  /** The way back to the pages in between, the outermost first. */
  above?: readonly Crumb[]
  /** What else stands in the head. */
  head?: Child
  state?: FormState
  wide?: boolean
  look?: string
  scripts?: readonly string[]
  children?: Child
}) {
  const { context, words, state, look, scripts } = props
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(props.initiative, context.language)}
      narrow={!props.wide}
      {...(words.said && { said: words.said })}
      {...(state && { state })}
      {...(look && { look })}
      {...(scripts && { scripts })}
    >
      <header class="head">
        {props.above ? (
          <p class="crumb noprint">
            {props.above.map(({ href, label }, at) => (
              <>
                {at > 0 ? ' / ' : null}
                <a href={href} dir="auto">
                  {label}
                </a>
              </>
            ))}
          </p>
        ) : null}
        <h1>{words.title}</h1>
        {words.lead ? <p class="lead">{words.lead}</p> : null}
        {props.head}
      </header>
      {props.children}
    </Page>
  )
}

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
