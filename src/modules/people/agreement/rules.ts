import { z } from 'zod'
import { in_four_languages, versioned } from '../../../platform/content.ts'
import { covers } from '../consent/rules.ts'

/** The promise, as its file in content/agreement says it. */
export const agreement_text = z.strictObject({
  ...versioned,
  title: in_four_languages,
  lead: in_four_languages,
  parts: z
    .array(z.strictObject({ title: in_four_languages, lines: z.array(in_four_languages).min(1) }))
    .min(1),
  /** What one says yes to, in one sentence. */
  yes: in_four_languages,
})
export type AgreementText = z.output<typeof agreement_text>

type Version = { version: string; same_meaning_as: readonly string[] }

/** Who of these has promised what the text means now, and who has not yet. */
export function promised<P extends { id: string }>(
  people: readonly P[],
  yeses: readonly { participant_id: string; content_version: string }[],
  text: Version,
): { yes: P[]; not_yet: P[] } {
  const said = new Set(yeses.filter(one => covers(text, one.content_version)).map(one => one.participant_id))
  return { yes: people.filter(one => said.has(one.id)), not_yet: people.filter(one => !said.has(one.id)) }
}
