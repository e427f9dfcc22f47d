import type { Language } from '../../../../platform/language.ts'
import { roundTitle } from '../../text/index.ts'
import type { Round } from '../queries.ts'
import { text } from '../text/index.ts'

/** Where a page of a round is told, while it is open, that a round has moved on. Empty until then. */
export const FollowRounds = (props: { initiative_id: string; last_change: number }) => (
  <div
    role="status"
    data-topic="round"
    data-live={`/i/${props.initiative_id}/live?after=${props.last_change}`}
  />
)

/** What it is told: that a round was planned, opened or closed, and the way to see it. Never a count. */
export function RoundMoved(props: { language: Language; initiative_id: string; round: Round }) {
  const { language, round } = props
  const words = text[language].moved
  return (
    <div class="ds-alert" data-color="info">
      <p>
        {words[round.status](roundTitle(language, round))}{' '}
        <a href={`/i/${props.initiative_id}/rounds/${round.id}`}>{words.look}</a>
      </p>
    </div>
  )
}
