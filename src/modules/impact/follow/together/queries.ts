import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import type { Language } from '../../../../platform/language.ts'
import { releasedTo } from '../../../scorecard/release/queries.ts'
import {
  type Closed,
  closedOf,
  closedRound,
  fieldsOf,
  latestClosed,
  level,
  roundIn,
} from '../../../scorecard/results/queries.ts'
import type { Series } from '../rules.ts'
import { cellsOf, effectStands, processStands } from './rules.ts'

/**
 * The two seen together: the working together from the latest round this person may see, and what came of it. For what
 * goes outside the group only a round that the group has released.
 */
export async function togetherOf(
  db: Db,
  access: Access,
  series: readonly Series[],
  { outside = false }: { outside?: boolean } = {},
) {
  const closed = outside ? await latestShared(db, access) : await latestClosed(db, access)
  const pulses = await closedOf(db, access, 'pulse')
  const process = processOf(closed === 'not_shared' ? null : closed)
  const effect = effectStands(series)
  return {
    closed: closed === 'not_shared' ? null : closed,
    process: closed === 'not_shared' ? { ...process, lacks: closed } : process,
    effect,
    cells: cellsOf(process.stands, effect.stands),
    /** When the last pulse was: pulses stand for themselves and are in no figure here. */
    last_pulse: pulses.at(-1)?.closed_at ?? null,
  }
}

export type Together = Awaited<ReturnType<typeof togetherOf>>

/** The latest round that is released to those who only follow the work. */
async function latestShared(db: Db, access: Access): Promise<Closed | 'not_shared' | null> {
  const shared = await releasedTo(db, access, 'leader')
  const all = await closedOf(db, access, 'round')
  const latest = all.findLast(({ round }) => shared.has(round.id))
  if (!latest) return all.length > 0 ? 'not_shared' : null
  return closedRound(db, access, latest.round.id)
}

function processOf(closed: Closed | null) {
  if (!closed) return { stands: 'unknown' as const, lacks: 'no_round' as const, mean: null, gap: false }
  const { snapshot } = closed
  if (snapshot.kind === 'talk') {
    return { stands: 'unknown' as const, lacks: 'talk' as const, mean: null, gap: false }
  }
  const { min, max } = snapshot.scale
  const placed = (figure: ReturnType<typeof fieldsOf>[number]['whole']): number[] => {
    if (!figure) return []
    const { value } = figure
    return ['mean' in value ? value.mean : value.at === 'low_end' ? min : max]
  }
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  const shade = (value: number | null) => (value === null ? null : level({ mean: value }, snapshot.scale))
  const fields = fieldsOf(snapshot)
  const whole = mean(fields.flatMap(({ whole }) => placed(whole)))
  const sides = snapshot.groups.map((_, at) =>
    shade(mean(fields.flatMap(field => placed(field.groups[at] ?? null)))),
  )
  const stands = processStands(shade(whole), sides)
  return {
    stands,
    lacks: stands === 'unknown' ? ('talk' as const) : null,
    mean: whole,
    /** One side finds it weak, the average does not. */
    gap: shade(whole) !== 'weak' && sides.includes('weak'),
  }
}

/** What the round is called in a sentence: "runde 3, juni 2026". */
export const roundCalled = (language: Language, { round, closed_at }: Closed): string =>
  roundIn(language, round, closed_at)
