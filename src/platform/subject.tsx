import type { Child } from 'hono/jsx'
import type { FormState } from './form.tsx'
import { type Crumb, Page, type PageContext } from './page.tsx'

export type Subject = {
  context: PageContext
  /** The way back to the room's first page. */
  crumbs: readonly Crumb[]
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
}

/** A page about one subject of a room: the way back, what it is for, and then the subject itself. */
export function SubjectPage(props: Subject) {
  const { context, crumbs, words, state, look, scripts } = props
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbs}
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
