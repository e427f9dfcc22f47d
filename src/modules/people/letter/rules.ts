import type { HeldTable, Holds, Reader } from '../../../platform/holds.ts'

/** What is done with people's things when it is over; empty until somebody has said it. */
export const afterwards = ['', 'deleted', 'anonymised', 'kept'] as const
export type Afterwards = (typeof afterwards)[number]

/**
 * What the letter must tell: the research ethics body's list for letters to those who are asked to take part, and what
 * the law on personal data asks for beside it. Each has its own part of the letter.
 */
export const told = [
  'request',
  'purpose',
  'responsible',
  'contact',
  'privacy_officer',
  'methods',
  'voluntary',
  'dependence',
  'introduced',
  'consents',
  'kept',
  'access',
  'confidentiality',
  'other_sources',
  'storage',
  'abroad',
  'ends',
  'basis',
  'assessed',
  'rights',
  'complaint',
] as const
export type Told = (typeof told)[number]

/** What only those who lead can write. */
export const fact_fields = [
  'contact',
  'contact_details',
  'methods',
  'introduced_by',
  'other_sources',
  'abroad',
  'ends_on',
  'afterwards',
  'assessed_by',
] as const
type FactField = (typeof fact_fields)[number]

export type Facts = Record<Exclude<FactField, 'ends_on'> | 'afterwards_more', string> & {
  ends_on: string | null
}

export type Missing = { in_facts: FactField[]; basis: boolean; privacy_officer: boolean }

/** What the letter cannot say yet. It is left open there: nothing is made up. */
export function missingFrom(letter: {
  facts: Facts
  basis_missing: number
  owners: readonly { privacy_officer: string; privacy_officer_email: string }[]
}): Missing {
  return {
    in_facts: fact_fields.filter(field => !letter.facts[field]),
    basis: letter.basis_missing > 0,
    privacy_officer: !letter.owners.some(one => one.privacy_officer || one.privacy_officer_email),
  }
}

/** What of a person the letter tells of, as tables: who reads each is read off the registry. */
export const told_of = [
  'participant',
  'problem_statement',
  'consent',
  'response',
] as const satisfies HeldTable[]

export const readersOf = (holds: readonly Holds[], table: HeldTable): readonly Reader[] =>
  holds.find(one => one.table === table)?.readers ?? []
