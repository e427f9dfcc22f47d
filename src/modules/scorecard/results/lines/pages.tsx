import { Button } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { text } from '../text/index.ts'
import type { Line } from './queries.ts'

/** What people wrote in the open line, each in their own words and nothing beside it. */
export function Lines(props: {
  language: Language
  lines: readonly Line[]
  /** The address of the round, for those who may take a line away. */
  may_take?: string | undefined
  look?: string
}) {
  const { language, lines, may_take } = props
  const words = text[language].lines
  if (lines.length === 0) return null
  return (
    <section class={props.look} id="lines">
      <h2>{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <ul class="rows">
        {lines.map(line => (
          <li>
            <blockquote dir="auto">{line.body}</blockquote>
          </li>
        ))}
      </ul>
      {may_take ? <TakeAway language={language} lines={lines} round={may_take} /> : null}
    </section>
  )
}

/** The same lines once more, each with the button that takes it away: folded, so that it is not pressed by chance. */
function TakeAway(props: { language: Language; lines: readonly Line[]; round: string }) {
  const words = text[props.language].lines
  return (
    <details class="ds-details noprint">
      <summary>{words.names_somebody}</summary>
      <div>
        <p>{words.take_away_text}</p>
        <ul class="rows">
          {props.lines.map(line => (
            <li>
              <p id={`line-${line.id}`} dir="auto">
                {line.body}
              </p>
              <div class="end">
                <Button
                  action={`${props.round}/lines/${line.id}/take-away`}
                  label={words.take_away}
                  variant="secondary"
                  described_by={`line-${line.id}`}
                />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
