/** What people may need, in the order in which a host plans: the meal first, then what takes time to arrange. */
export const kinds = [
  'allergies',
  'interpreter',
  'guardian',
  'one_to_one',
  'pace',
  'read_aloud',
  'shorter_texts',
  'large_print',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** The needs under what is to be planned, and only what there is. */
export const byKind = <N extends { kind: Kind }>(needs: readonly N[]): { kind: Kind; needs: N[] }[] =>
  kinds
    .map(kind => ({ kind, needs: needs.filter(need => need.kind === kind) }))
    .filter(group => group.needs.length > 0)
