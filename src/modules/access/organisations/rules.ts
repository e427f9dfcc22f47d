import type { OrganisationGrant } from '../../../platform/access.ts'

/** What an organisation is. The order is the one people choose from. */
export const kinds = ['municipality', 'county', 'state', 'association', 'enterprise', 'network'] as const
export type Kind = (typeof kinds)[number]

export const decisions = ['confirmed', 'declined'] as const

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** The ninth digit of a Norwegian organisation number follows from the others (modulus 11). */
export function isOrganisationNumber(written: string): boolean {
  if (!/^\d{9}$/.test(written)) return false
  const sum = weights.reduce((so_far, weight, at) => so_far + weight * Number(written[at]), 0)
  return (11 - (sum % 11)) % 11 === Number(written[8])
}

/** Whether nobody would look after the organisation if this grant ended. */
export function isLastAdministrator(
  held: readonly { id: string; kind: OrganisationGrant }[],
  id: string,
): boolean {
  const administrators = held.filter(grant => grant.kind === 'organisation_administrator')
  return administrators.length === 1 && administrators[0]!.id === id
}
