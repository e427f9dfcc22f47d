import type { Child } from 'hono/jsx'
import type { FormState } from '../../platform/form.tsx'
import type { Language } from '../../platform/language.ts'
import { Page, type PageContext } from '../../platform/page.tsx'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** The way back from a page of the guide: to the initiative, and to the guide's first page. */
export const crumbsOf = (initiative: About, language: Language) => [
  { href: `/i/${initiative.initiative_id}`, label: initiative.title },
  { href: `/i/${initiative.initiative_id}/guide`, label: text[language].guide },
]

/** A page of the guide about one subject: the way back, what it is for, and then the subject itself. */
export function GuidePage(props: {
  context: PageContext
  initiative: About
  words: { title: string; lead: string; said?: Readonly<Record<string, string>> }
  /** What else stands in the head. */
  head?: Child
  state?: FormState
  wide?: boolean
  look?: string
  children?: Child
}) {
  const { context, words, state, look } = props
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(props.initiative, context.language)}
      narrow={!props.wide}
      {...(words.said && { said: words.said })}
      {...(state && { state })}
      {...(look && { look })}
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.head}
      </header>
      {props.children}
    </Page>
  )
}
