import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { hashToken } from '../../../../platform/secrets.ts'
import { planOf } from '../../../impact/queries.ts'
import { mayTellOfSomebody } from '../../../initiatives/guard/queries.ts'
import { copyOf, type PlanCopy, type PlanPart, plan_parts, textsIn } from './rules.ts'

export { type PlanCopy, type PlanPart, plan_parts } from './rules.ts'

/** The plan as others would read it, and the mark by which it is known whether it still stands so. */
export async function planFor(db: Db, access: Access, chosen: readonly PlanPart[]) {
  const copy = copyOf(await planOf(db, access, async () => []), chosen)
  return { copy, seen: markOf(copy) }
}

/** Which parts have anything in them, and in which of the chosen ones somebody of the initiative may be named. */
export async function planToChoose(db: Db, access: Access, chosen: readonly PlanPart[]) {
  const plan = await planOf(db, access, async () => [])
  const copy = copyOf(plan, chosen)
  const tells = await mayTellOfSomebody(db, access, textsIn(copy))
  return {
    copy,
    seen: markOf(copy),
    filled: copyOf(plan, plan_parts).map(({ part }) => part),
    naming: copy.map(({ part }) => part).filter((_, at) => tells[at]),
  }
}

const markOf = (copy: PlanCopy): string => hashToken(JSON.stringify(copy)).toString('base64url')
