/** What others are asked for: an answer to a question, or a look at a plan. */
export const asks = ['question', 'plan'] as const
export type Ask = (typeof asks)[number]

/** What is said of a plan, in this order. A question is answered in one text. */
export const looks = ['strong', 'unclear', 'thought_of'] as const
export type Look = (typeof looks)[number]

/** So many themes say what it is about; with more, it is about everything. */
export const most_themes = 3

/** What somebody sends twice within this time, in milliseconds, was meant once. */
export const double_press = 10 * 60_000

/** The fields in which something is answered. */
export const answeredIn = (ask: Ask): readonly ('body' | Look)[] => (ask === 'plan' ? looks : ['body'])

/** Whether somebody may do more with a request or an answer than read it: the one who wrote it, and those who lead. */
export const isTheirs = (
  by: string | null,
  access: { participant_id: string; grants: readonly string[] },
): boolean => by === access.participant_id || access.grants.includes('facilitator')

type Waiting = { answers: number; asked_at: Date; theme_shared: boolean }

/** Whom to help first: those who ask about what one works with, then those nobody has answered, then the newest. */
export const firstToHelp = <T extends Waiting>(open: readonly T[]): T[] =>
  open.toSorted(
    (a, b) =>
      Number(b.theme_shared) - Number(a.theme_shared) ||
      Number(a.answers > 0) - Number(b.answers > 0) ||
      b.asked_at.getTime() - a.asked_at.getTime(),
  )
