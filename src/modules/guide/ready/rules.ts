import { isWaiting, type Standing } from '../points/rules.ts'
import type { Checkpoint } from '../rules.ts'

/** What the rooms know beside the points. */
export const facts = ['question', 'question_tried', 'two_lead', 'basis', 'backing'] as const
export type Fact = (typeof facts)[number]

/** What stands and what is missing before residents are invited. Nothing of it blocks. */
export function readiness<
  P extends { point: Pick<Checkpoint, 'id' | 'before_inviting'> } & Pick<Standing, 'state'>,
>(points: readonly P[], stands: Readonly<Record<Fact, boolean>>) {
  const asked = points.filter(one => one.point.before_inviting !== undefined && one.state !== 'not_for_us')
  return {
    facts: facts.map(name => ({ name, stands: stands[name] })),
    points: asked,
    /** As it is kept: the names of the facts, and the ids of the points. */
    missing: [...facts.filter(name => !stands[name]), ...asked.filter(isWaiting).map(one => one.point.id)],
  }
}
