import type { Language } from '../../../../platform/language.ts'
import type { Round } from '../../rounds/queries.ts'
import { roundTitle } from '../../text/index.ts'
import { text } from '../text/index.ts'

/** On the page of all rounds: the way to the pulses, and for staff to their own check. */
export function BesideRounds(props: {
  context: { language: Language }
  initiative: { initiative_id: string }
  rounds: readonly Round[]
  staff: boolean
}) {
  const { context, initiative, rounds, staff } = props
  const { language } = context
  const words = text[language]
  const base = `/i/${initiative.initiative_id}`
  const latest = (kind: Round['kind']) => {
    const round = rounds.findLast(one => one.kind === kind)
    return round ? (
      <li>
        <a href={`${base}/rounds/${round.id}`}>{roundTitle(language, round)}</a>
      </li>
    ) : null
  }
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <p>{words.rounds_lead}</p>
        <ul class="acts">
          {latest('pulse')}
          <li>
            <a href={`${base}/pulses`}>{words.rounds_all}</a>
          </li>
        </ul>
      </section>
      {staff ? (
        <section>
          <h2>{words.check_title}</h2>
          <p>{words.check_lead}</p>
          <ul class="acts">
            {latest('staff')}
            <li>
              <a href={`${base}/willingness`}>{words.check_link}</a>
            </li>
          </ul>
        </section>
      ) : null}
    </>
  )
}
