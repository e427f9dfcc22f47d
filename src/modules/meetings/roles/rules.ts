import { type Role, roles } from '../rules.ts'

/** Somebody who can be asked for a role this evening. */
export type Candidate = {
  id: string
  /** Leads the work, and is to be freed from leading the talk. */
  leads: boolean
  /** Has said that they come, or is there. */
  comes: boolean
}
/** A role somebody had at another meeting, and when that was. */
export type Had = { role: Role; participant_id: string; at: Date }
export type Given = { role: Role; participant_id: string }

/** The one that most depends on who does it is found first. */
const in_turn = ['guide', 'host', 'writer', 'kitchen'] as const satisfies readonly Role[]

/**
 * Who might take the roles that nobody has: whoever had that role least, and longest ago. Nobody gets two while somebody
 * else can, and whoever leads the work does not lead the talk while others can. `not`: somebody said no to that role.
 */
export function suggestRoles(
  people: readonly Candidate[],
  had: readonly Had[],
  given: readonly Given[],
  not: readonly Given[] = [],
): Given[] {
  const taken = [...given]
  const suggested: Given[] = []
  for (const role of in_turn) {
    if (given.some(one => one.role === role)) continue
    const willing = people.filter(
      ({ id }) => !not.some(one => one.role === role && one.participant_id === id),
    )
    const [best] = willing.toSorted(
      (a, b) => compare(weights(a, role, had, taken), weights(b, role, had, taken)) || (a.id < b.id ? -1 : 1),
    )
    if (!best) continue
    const one = { role, participant_id: best.id }
    taken.push(one)
    suggested.push(one)
  }
  return suggested.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}

/** What speaks against this person in this role, the weightiest first. */
function weights(
  { id, leads, comes }: Candidate,
  role: Role,
  had: readonly Had[],
  taken: readonly Given[],
): readonly number[] {
  const own = had.filter(one => one.participant_id === id)
  const this_role = own.filter(one => one.role === role)
  const last = (times: readonly Had[]) => Math.max(0, ...times.map(({ at }) => at.getTime()))
  return [
    role === 'guide' && leads ? 1 : 0,
    taken.filter(one => one.participant_id === id).length,
    comes ? 0 : 1,
    this_role.length,
    last(this_role),
    own.length,
    last(own),
    // Between two alike, whoever leads has the kitchen: then the others have the talk.
    leads === (role === 'kitchen') ? 0 : 1,
  ]
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((weight, at) => weight - b[at]!).find(difference => difference !== 0) ?? 0

/**
 * What changes when a role goes from one to another: where the other has a role, and this one none such, they take each
 * other's. `from` null: nobody had it.
 */
export function swapOf(
  given: readonly Given[],
  role: Role,
  from: string | null,
  to: string,
): { off: Given[]; on: Given[] } {
  const has = (one: Given) =>
    given.some(other => other.role === one.role && other.participant_id === one.participant_id)
  const asked = { role, participant_id: to }
  if (from === to || has(asked)) return { off: [], on: [] }
  const back = from === null ? undefined : given.find(one => one.participant_id === to)
  const in_return = back && from !== null ? { role: back.role, participant_id: from } : null
  const swaps = back && in_return && !has(in_return)
  return {
    off: [...(from === null ? [] : [{ role, participant_id: from }]), ...(swaps ? [back] : [])],
    on: [asked, ...(swaps ? [in_return] : [])],
  }
}
