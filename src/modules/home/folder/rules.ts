import type { Holds } from '../../../platform/holds.ts'

/** What a folder is written from: keys such as `setting.mail` or `table.participant`, values as they stand. */
export type Facts = Readonly<Record<string, string>>

export type Change = { key: string; before: string | null; after: string | null }

/** What is new, gone or different between two versions, in the order of the keys. */
export function changesBetween(before: Facts, after: Facts): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys
    .map(key => ({ key, before: factIn(before, key), after: factIn(after, key) }))
    .filter(change => change.before !== change.after)
}

const factIn = (facts: Facts, key: string): string | null => (Object.hasOwn(facts, key) ? facts[key]! : null)

/** The host of an address, without names, passwords or paths; null when there is none. */
export const hostIn = (address: string | null): string | null =>
  address && URL.canParse(address) ? new URL(address).hostname || null : null

export type Surroundings = {
  operator: string
  base_url: string
  database_url: string | null
  smtp_url: string | null
  issuer: string | null
}

/** The facts that come from the settings and the registry; secrets are never among them. */
export function installationFacts(around: Surroundings, holds: readonly Holds[]): Facts {
  const tables = holds.map(one => [
    `table.${one.table}`,
    [one.class, one.kept, one.erase, [...one.readers].sort().join(' ')].join('; '),
  ])
  return {
    'setting.operator': around.operator,
    'setting.address': around.base_url,
    'setting.database': hostIn(around.database_url) ?? 'own',
    'setting.mail': hostIn(around.smtp_url) ?? 'none',
    'setting.identity': hostIn(around.issuer) ?? 'none',
    ...Object.fromEntries(tables),
  }
}

/** The risks to people that the draft of the assessment names, in its order. */
export const risks = [
  'power',
  'others_story',
  'small_group',
  'wrong_reader',
  'lost_phone',
  'insider',
  'stays_too_long',
  'children',
  'not_reached',
] as const
export type Risk = (typeof risks)[number]

/** The threats that the risk analysis names. */
export const threats = [
  'guessed_code',
  'stolen_session',
  'hostile_input',
  'another_initiative',
  'database_read',
  'altered_trail',
  'lost_data',
  'provider_down',
  'weak_library',
] as const
export type Threat = (typeof threats)[number]

/** What the General Data Protection Regulation, article 28 (3), asks of an agreement with a processor. */
export const agreement_points = [
  'instruction',
  'confidentiality',
  'security',
  'subprocessors',
  'rights',
  'breach',
  'return',
  'control',
] as const
export type AgreementPoint = (typeof agreement_points)[number]

/** What article 30 asks of a record of processing. */
export const record_points = [
  'controller',
  'purposes',
  'people',
  'data',
  'recipients',
  'transfers',
  'deadlines',
  'security',
] as const
export type RecordPoint = (typeof record_points)[number]

/** What the organisation's archive may hold from an initiative, and what not. */
export const archive_points = ['decisions', 'process', 'answers', 'personal', 'who_decides', 'how'] as const
export type ArchivePoint = (typeof archive_points)[number]
