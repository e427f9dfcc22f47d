import type { Party } from '../../initiatives/queries.ts'
import type { Kind, Signature } from '../rules.ts'

/** Somebody whom a story is about, and what they have said of the words of some version. */
export type Asked = {
  participant_id: string
  party: Party
  answer: 'yes' | 'no' | null
  of_version: number | null
}

type Words = { kind: Kind; version: number; written_by: string | null }

/** What must come first before a story is shared. */
export type Missing = 'nobody_asked' | 'said_no' | 'waiting' | 'no_resident' | 'no_other'

/** Whether their yes is to the words as they stand now. */
export const isYes = (
  { answer, of_version }: Pick<Asked, 'answer' | 'of_version'>,
  version: number,
): boolean => answer === 'yes' && of_version === version

/**
 * What is missing before a story may be shared: everybody it is about has said yes to these very words. A whole story
 * has a resident among them; whatever is shorter has been read by somebody else than who wrote it.
 */
export function missingIn({ kind, version, written_by }: Words, asked: readonly Asked[]): Missing | null {
  if (asked.length === 0) return 'nobody_asked'
  if (asked.some(one => one.answer === 'no')) return 'said_no'
  if (asked.some(one => !isYes(one, version))) return 'waiting'
  if (kind === 'story') return asked.some(one => one.party === 'resident') ? null : 'no_resident'
  return asked.some(one => one.participant_id !== written_by) ? null : 'no_other'
}

/** Where a story is: only here, asked about, ready, out, or out in older words than those that stand here. */
export type Standing = 'draft' | 'asked' | 'ready' | 'shared' | 'changed'

export function standingOf(
  story: Words,
  asked: readonly Asked[],
  shared: { of_version: number | null } | null,
): Standing {
  if (shared) return shared.of_version === story.version ? 'shared' : 'changed'
  if (asked.length === 0) return 'draft'
  return missingIn(story, asked) === null ? 'ready' : 'asked'
}

/**
 * How the field signs what somebody says: INN a resident, OA a public employee, F a researcher. Nobody else is signed for:
 * what they say stands in the story itself.
 */
export const signatureOf = (party: Party): Signature | null =>
  party === 'resident'
    ? 'INN'
    : party === 'public_employee' || party === 'leader'
      ? 'OA'
      : party === 'researcher'
        ? 'F'
        : null

/** So many quotes stand in one story at most: a story is told, not collected. */
export const most_quotes = 40

/**
 * Which of these names stand in a story that is not to say where it was, whatever the letters' size. A short one counts
 * as a word of its own: "Hå" is not in "håper".
 */
export const givesAway = (texts: readonly string[], names: readonly string[]): string[] => {
  const all = texts.join('\n').toLowerCase()
  const words = new Set(all.match(/\p{L}+/gu))
  return [...new Set(names)].filter(name => {
    const called = name.toLowerCase()
    return called.length > 4 ? all.includes(called) : words.has(called) || words.has(`${called}s`)
  })
}

/** The dictionary that a story's words are found with. */
export const dictionaryFor = (language: string): 'norwegian' | 'danish' | 'english' =>
  language === 'da' ? 'danish' : language === 'en' ? 'english' : 'norwegian'
