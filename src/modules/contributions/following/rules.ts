import { tidyCode } from '../../../platform/secrets.ts'
import type { Event } from '../rules.ts'

/** What a giver may say of an answer. */
export const sayings = ['not_answered', 'word'] as const

/** A giver may add so much; what is more is a talk. */
export const most_words = 20

/** Whether the giver has just said this very thing: pressed twice, or sent again. */
export const isSaid = (
  thread: readonly Pick<Event, 'kind' | 'body' | 'by_giver'>[],
  said: Pick<Event, 'body'>,
): boolean => {
  const last = thread.at(-1)
  return last?.by_giver === true && last.body === said.body
}

/** A tracking code as it stands in an address; null for anything else. */
export function codeIn(given: string): string | null {
  const code = tidyCode(given)
  return /^[2-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code.replace(/(.{4})(?=.)/g, '$1-') : null
}
