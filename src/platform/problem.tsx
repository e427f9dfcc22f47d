import { Page, type PageContext } from './page.tsx'
import { text } from './text/index.ts'

export type ProblemKind =
  | 'not_found'
  | 'not_allowed'
  | 'sign_in_first'
  | 'too_many'
  | 'too_large'
  | 'unreadable'
  | 'other_site'
  | 'conflict'
  | 'fault'

/** The page for what cannot be done: what happened, in plain words, and the way on. */
export function ProblemPage(props: {
  context: PageContext
  kind: ProblemKind
  explain?: string
  number?: string
}) {
  const words = text[props.context.language].problem
  const explain = props.kind === 'conflict' ? (props.explain ?? '') : words[`${props.kind}_text`]
  return (
    <Page context={{ ...props.context, shows: [] }} title={words[props.kind]} narrow>
      <h1>{words[props.kind]}</h1>
      <p class="lead">
        {explain} {props.number ? <b>{props.number}</b> : null}
      </p>
      <p>
        {props.kind === 'sign_in_first' ? (
          <a class="ds-button" href={`/sign-in?to=${encodeURIComponent(props.context.path)}`}>
            {text[props.context.language].sign_in}
          </a>
        ) : (
          <a class="ds-button" href="/">
            {words.to_front}
          </a>
        )}
      </p>
    </Page>
  )
}
