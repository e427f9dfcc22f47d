import { z } from 'zod'
import { in_four_languages, versioned } from '../../../platform/content.ts'

/** What people may say yes to, each for itself. */
export const purposes = ['quote', 'photo', 'research', 'sharing', 'contact'] as const
export type Purpose = (typeof purposes)[number]

/** What a row says: yes, no from the start, or no after a yes. */
export type Answer = 'given' | 'not_given' | 'withdrawn'

/** One purpose's text, as its file in content/consent says it. */
export const consent_text = z.strictObject({
  ...versioned,
  purpose: z.enum(purposes),
  name: in_four_languages,
  yes_to: in_four_languages,
  means: in_four_languages,
  how_long: in_four_languages,
  free: in_four_languages,
})
export type ConsentText = z.output<typeof consent_text>

type Row = { id: string; participant_id: string; purpose: Purpose; answer: Answer; at: Date }

/**
 * Whether the first of two rows comes after the second. Commands give each row a later moment than the one before; should
 * two ever stand at the same moment, a no comes after a yes.
 */
function comesAfter(one: Row, other: Row): boolean {
  const apart = one.at.getTime() - other.at.getTime()
  if (apart !== 0) return apart > 0
  if ((one.answer === 'given') !== (other.answer === 'given')) return other.answer === 'given'
  return one.id > other.id
}

/** What holds now: of each person and purpose the newest row, in whatever order the rows come. */
export function holding<R extends Row>(rows: readonly R[]): R[] {
  const newest = new Map<string, R>()
  for (const row of rows) {
    const key = `${row.participant_id} ${row.purpose}`
    const known = newest.get(key)
    if (!known || comesAfter(row, known)) newest.set(key, row)
  }
  return [...newest.values()]
}

type Held = { answer: Answer; content_version: string }
type Version = { version: string; same_meaning_as: readonly string[] }

/** Whether who said yes to that version has said yes to what this text means. */
export const covers = (text: Version, version: string): boolean =>
  text.version === version || text.same_meaning_as.includes(version)

export const states = ['yes', 'yes_to_older', 'no', 'unasked'] as const
export type State = (typeof states)[number]

/** Where a person stands with a text. A yes to an older text that meant something else holds for that text alone. */
export function stateOf(held: Held | undefined, text: Version): State {
  if (!held) return 'unasked'
  if (held.answer !== 'given') return 'no'
  return covers(text, held.content_version) ? 'yes' : 'yes_to_older'
}

/** Whether the person is asked: never yet, or the text has come to mean something else since the yes. */
export const isAsked = (state: State): boolean => state === 'unasked' || state === 'yes_to_older'

/** What a yes or a no becomes after what was said before; nothing where it has been said already. */
export function becomes(
  wish: 'yes' | 'no',
  held: (Held & { noted_by: string | null }) | undefined,
  version: string,
  noted_by: string | null,
): Answer | null {
  if (wish === 'no') return held?.answer === 'given' ? 'withdrawn' : held ? null : 'not_given'
  const said =
    held?.answer === 'given' &&
    held.content_version === version &&
    (held.noted_by === null || noted_by !== null)
  return said ? null : 'given'
}

/**
 * Whether what stands on paper may be noted for somebody. A no that the person has given here is the person's own to
 * change, and nobody notes a yes for somebody who cannot see it any more.
 */
export function mayNote(
  wish: 'yes' | 'no',
  held: { answer: Answer; noted_by: string | null } | undefined,
  takes_part: boolean,
): boolean {
  if (wish === 'no') return true
  return takes_part && !(held && held.answer !== 'given' && held.noted_by === null)
}

/** How long a withdrawal stands on the list of what is to be done about it. */
export const lately_days = 60
