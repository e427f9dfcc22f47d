import type { Context } from '../../../platform/route.ts'
import { makeSnapshot } from '../../scorecard/closing/queries.ts'
import { instrumentOf } from '../../scorecard/instrument/queries.ts'
import { RoundInSmall } from '../../scorecard/results/difference/pages.tsx'
import { made_up_instrument, made_up_rounds, madeUpResponses } from './rules.ts'

/** A result to look at on the front page: the made-up table's second round, worked out by the real rules. */
export async function exampleResult(context: Pick<Context, 'db' | 'language'>) {
  const known = await instrumentOf(context.db, made_up_instrument.id, made_up_instrument.version)
  const snapshot = makeSnapshot(known.scored, madeUpResponses(made_up_rounds.february), {
    k: 5,
    sides: ['residents', 'public'],
    members: [],
    joined: [],
    left: [],
  })
  return <RoundInSmall context={context} snapshot={snapshot} instrument={known} />
}
