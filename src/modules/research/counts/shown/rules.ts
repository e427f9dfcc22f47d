import type { Party } from '../../../initiatives/queries.ts'
import { few } from '../../rules.ts'
import { type Count, countOf, type Mention } from '../rules.ts'

/** What of a study those at the table may be shown. */
export const showable = ['counts', 'quotes', 'words'] as const
export type Showable = (typeof showable)[number]

/**
 * Parties that are shown as one, so that each group has at least `few` speakers: the smallest joins the next smallest until
 * that is so. Empty where all of them together are fewer.
 */
export function groupsOf(speakers: Readonly<Partial<Record<Party, number>>>): Party[][] {
  const groups = Object.entries(speakers)
    .filter(([, n]) => n > 0)
    .map(([party, n]) => ({ parties: [party as Party], n }))
  for (;;) {
    groups.sort((a, b) => a.n - b.n || a.parties[0]!.localeCompare(b.parties[0]!))
    const [smallest, next] = groups
    if (!smallest) return []
    if (smallest.n >= few) return groups.map(({ parties }) => parties.toSorted())
    if (!next) return []
    groups.splice(0, 2, { parties: [...smallest.parties, ...next.parties], n: smallest.n + next.n })
  }
}

/** A code as it may be shown: nothing but that few have named it; in all; or in all and by group. */
export type Shown =
  | { code_id: string; all: null; groups: null }
  | { code_id: string; all: Count; groups: readonly Count[] | null }

/**
 * What of a code's mentions may be shown. In all only from `few` different people on; by group only where every group has
 * named it by nobody or by at least `few`: then neither a figure nor a difference of figures tells of fewer.
 */
export function shownOf(
  code_id: string,
  mentions: readonly Mention[],
  groups: readonly (readonly Party[])[],
): Shown {
  const all = countOf(mentions, row => row.informant_id !== null)
  if (all.informants < few) return { code_id, all: null, groups: null }
  const counts = groups.map(parties =>
    countOf(mentions, row => row.informant_id !== null && row.party !== null && parties.includes(row.party)),
  )
  const safe = counts.every(({ informants }) => informants === 0 || informants >= few)
  return { code_id, all, groups: safe && groups.length > 1 ? counts : null }
}
