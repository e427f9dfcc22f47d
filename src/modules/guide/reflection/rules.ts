export const kinds = ['thought', 'learnt', 'own_part'] as const
export type Kind = (typeof kinds)[number]

/** Which way somebody has learnt. */
export const directions = ['from_residents', 'from_services', 'from_each_other'] as const
export type Direction = (typeof directions)[number]

/** What one may be asked after a meeting or a round, in the order in which it comes. */
export const prompts = [
  'held_back',
  'surprised',
  'quiet',
  'own_words',
  'changed_mind',
  'decided',
  'easy_for_whom',
  'promised',
  'gave_room',
  'missing',
  'good_moment',
  'next_time',
] as const
export type Prompt = (typeof prompts)[number]

const a_day = 86_400_000

/** The prompt of this day for somebody who has written so often: another one than they answered last. */
export function promptFor(day: string, written: number, last: string): Prompt {
  const at = Math.floor(Date.parse(day) / a_day) + written
  const turn = prompts[((at % prompts.length) + prompts.length) % prompts.length]!
  return turn === last ? after(turn) : turn
}

/** The one that follows, for somebody who would rather have another. */
export const after = (prompt: Prompt): Prompt => prompts[(prompts.indexOf(prompt) + 1) % prompts.length]!

/** Who tells of the part that they have had themselves. */
export const own_part_grants = ['facilitator', 'mentor', 'researcher'] as const
