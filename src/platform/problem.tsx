import { TooLarge, Unreadable } from './body.ts'
import { NotAllowed, NotFound, SignInFirst, TooMany } from './errors.ts'
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

const refusals = [
  [NotFound, { kind: 'not_found', status: 404 }],
  [SignInFirst, { kind: 'sign_in_first', status: 401 }],
  [NotAllowed, { kind: 'not_allowed', status: 403 }],
  [TooMany, { kind: 'too_many', status: 429 }],
  [TooLarge, { kind: 'too_large', status: 413 }],
  [Unreadable, { kind: 'unreadable', status: 400 }],
] as const

/** As what a person is told of something that was refused; undefined for what is a fault of ours. */
export const refusalOf = (fault: unknown): { kind: ProblemKind; status: number } | undefined =>
  refusals.find(([kind]) => fault instanceof kind)?.[1]

/** The page for what cannot be done: what happened, in plain words, what was typed, and the way on. */
export function ProblemPage(props: {
  context: PageContext
  kind: ProblemKind
  explain?: string
  number?: string
  /** What the person had written, which was not kept. */
  typed?: readonly string[]
}) {
  const words = text[props.context.language].problem
  const typed = props.typed ?? []
  const explain = props.kind === 'conflict' ? (props.explain ?? '') : words[`${props.kind}_text`]
  return (
    <Page context={{ ...props.context, shows: [] }} title={words[props.kind]} narrow>
      <h1>{words[props.kind]}</h1>
      <p class="lead">
        {explain} {props.number ? <b>{props.number}</b> : null}
      </p>
      {typed.length > 0 ? (
        <section>
          <h2>{words.typed}</h2>
          <p>{words.typed_text}</p>
          {typed.map(one => (
            <p class="sample" dir="auto">
              {one}
            </p>
          ))}
        </section>
      ) : null}
      <p class="acts">
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
