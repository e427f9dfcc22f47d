/** What people can agree about a study. */
export const agreements = ['only_approved', 'all_but_taken_back', 'ended', 'begun_again'] as const
export type Agreement = (typeof agreements)[number]

/** How far a study is. */
export type Standing = {
  sources: number
  /** Sources where somebody has written what they did themselves that shaped what was said. */
  own_parts: number
  speakers: number
  /** Sources that somebody has been asked to read and not answered. */
  waiting: number
  codes: number
  codings: number
  quotes: number
}

export const next_steps = [
  'say_who',
  'note_speakers',
  'bring_source',
  'let_read',
  'make_codes',
  'code',
  'choose_quotes',
  'show',
] as const
export type NextStep = (typeof next_steps)[number]

/** The one thing that most likely comes next. */
export function nextStep(
  { responsible, contact }: { responsible: string; contact: string },
  standing: Standing,
): NextStep {
  if (responsible === '' || contact === '') return 'say_who'
  if (standing.sources === 0) return standing.speakers === 0 ? 'note_speakers' : 'bring_source'
  if (standing.speakers > 0 && standing.waiting > 0 && standing.codings === 0) return 'let_read'
  if (standing.codes === 0) return 'make_codes'
  if (standing.codings === 0) return 'code'
  return standing.quotes === 0 ? 'choose_quotes' : 'show'
}

/** Which of these may be agreed now, and by whom: to loosen what was agreed takes somebody who leads. */
export function mayAgree(
  research: { only_approved: boolean; ended_at: Date | null },
  grants: readonly string[],
): readonly Agreement[] {
  if (research.ended_at) return ['begun_again']
  const leads = grants.includes('facilitator')
  if (!research.only_approved) return ['only_approved', 'ended']
  return leads ? ['all_but_taken_back', 'ended'] : ['ended']
}
