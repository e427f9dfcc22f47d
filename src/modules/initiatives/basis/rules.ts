/** What lets an organisation keep information about people, in the order in which a public body meets them. */
export const bases = ['public_task', 'legal_obligation', 'consent', 'legitimate_interest'] as const
export type Basis = (typeof bases)[number]

export const said_of_basis = ['controller', 'basis', 'law', 'special_basis', 'purpose'] as const
type Said = (typeof said_of_basis)[number]

/** A task or a duty that the law gives is nothing without the law. */
export const needsLaw = (basis: Basis): boolean => basis === 'public_task' || basis === 'legal_obligation'

/** What has not been said yet. Nothing waits for it: the pages say it aloud. */
export function missingIn(
  statement: { controller: string; basis: Basis; law: string; special_basis: string; purpose: string } | null,
): Said[] {
  if (!statement) return [...said_of_basis]
  return said_of_basis.filter(one => statement[one] === '' && (one !== 'law' || needsLaw(statement.basis)))
}
