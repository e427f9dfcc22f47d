import type { Child } from 'hono/jsx'
import type { Language } from '../../../platform/language.ts'
import type { Party } from '../../initiatives/queries.ts'
import { signed } from '../queries.ts'
import { isAsked, type Kind } from '../rules.ts'
import type { Coding } from './marking/queries.ts'
import type { BookCode } from './queries.ts'
import { type Segment, segmentsOf } from './rules.ts'
import { text } from './text/index.ts'

/** The letters of a code in its colour and stroke; the name stands beside it, or is said where it is not seen. */
export const Mark = ({ code, said }: { code: Pick<BookCode, 'look' | 'sign'>; said?: string }) => (
  <span class={`code-mark look-${code.look}`}>
    {code.sign}
    {said ? <span class="sr"> {said}</span> : null}
  </span>
)

/** How whoever said it is signed; without a number it is whoever asks, in a conversation, or nobody known. */
export const signatureIn = (
  language: Language,
  { number, party }: { number: number | null; party: string | null },
  kind?: Kind,
): string =>
  number === null || party === null
    ? text[language][kind && isAsked(kind) ? 'asker' : 'nobody']
    : signed(language, { number, party: party as Party })

/** Strokes under one another: a stretch keeps its own as long as it lasts. More than these share the lowest. */
const lanes = 4

/** A text with what lies over it. What is not part of the text itself carries `data-sign`, so that a script can pass it. */
export function CodedText(props: {
  language: Language
  body: string
  codings: readonly Coding[]
  book: ReadonlyMap<string, BookCode>
}) {
  const { language, body, book } = props
  const codings = props.codings.filter(({ code_id }) => book.has(code_id))
  const laneOf = lanesIn(segmentsOf(body, codings))
  return (
    <>
      {segmentsOf(body, codings).map(segment => (
        <Piece language={language} segment={segment} book={book} laneOf={laneOf} />
      ))}
    </>
  )
}

function lanesIn(segments: readonly Segment<Coding>[]): Map<string, number> {
  const laneOf = new Map<string, number>()
  for (const { codings } of segments) {
    for (const { id } of codings) {
      if (laneOf.has(id)) continue
      const taken = new Set(codings.map(one => laneOf.get(one.id)))
      const free = Array.from({ length: lanes }, (_, lane) => lane).find(lane => !taken.has(lane))
      laneOf.set(id, free ?? lanes - 1)
    }
  }
  return laneOf
}

function Piece(props: {
  language: Language
  segment: Segment<Coding>
  book: ReadonlyMap<string, BookCode>
  laneOf: ReadonlyMap<string, number>
}) {
  const { language, segment, book, laneOf } = props
  const words = text[language]
  const begin = segment.codings.filter(({ from_sign }) => from_sign === segment.from)
  const end = segment.codings.filter(({ to_sign }) => to_sign === segment.to)
  const look = ({ id, code_id }: Coding) =>
    `coded look-${book.get(code_id)?.look ?? 0} lane-${laneOf.get(id) ?? 0}`
  return (
    <>
      {begin.map(({ code_id }) => {
        const code = book.get(code_id)
        return code ? (
          <span data-sign>
            <Mark code={code} said={words.begins(code.name)} />
          </span>
        ) : null
      })}
      {segment.codings.reduce<Child>(
        (inner, coding) => (
          <span class={look(coding)}>{inner}</span>
        ),
        segment.text,
      )}
      {end.map(({ code_id }) => (
        <span data-sign class="sr">
          {words.ends(book.get(code_id)?.sign ?? '')}
        </span>
      ))}
    </>
  )
}
