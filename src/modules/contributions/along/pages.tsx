import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { Event, Happening } from '../rules.ts'
import { text } from './text/index.ts'

const of_ideas: ReadonlySet<Happening> = new Set(['idea', 'worked_out', 'tried', 'in_use', 'rested'])

/**
 * What became of it, line by line, the newest first. Outside nobody is named, and nothing leads further in: not even what
 * the giver wrote themselves stands there.
 */
export function Thread(props: {
  language: Language
  thread: readonly Event[]
  /** Where the initiative is, for those who are in it; null outside. */
  inside: string | null
}) {
  const { language, thread, inside } = props
  const words = text[language]
  return (
    <ol class="rows thread">
      {thread.toReversed().map(event => {
        const { kind, body, ref, by_giver, at, noted_by_name } = event
        const who = by_giver ? words.the_giver : noted_by_name
        return (
          <li>
            <b>
              {by_giver && !inside
                ? words.yours[kind === 'word' ? 'word' : 'not_answered']
                : words.lines[kind]}
            </b>
            {body && (inside || !by_giver) ? (
              <p class="as-written" dir="auto">
                {body}
              </p>
            ) : null}
            {inside && ref && of_ideas.has(kind) ? (
              <p>
                <a href={`${inside}/ideas/${ref}`}>{words.to_idea}</a>
              </p>
            ) : null}
            <span>
              {formatDate(language, at)}
              {inside && who ? ` · ${who}` : ''}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
