/** Ways of taking part, from the least shared to the most. */
export const forms = [
  'information',
  'hearing',
  'user_involvement',
  'co_creation',
  'co_production',
  'partnership',
] as const
export type ParticipationForm = (typeof forms)[number]

/** Only these may be called co-creation. */
export const isShared = (form: ParticipationForm): boolean =>
  form === 'co_creation' || form === 'co_production' || form === 'partnership'

/** Four questions, each with its answers. The names stand in the page's address. */
export const questions = {
  settled: ['yes', 'partly', 'no'],
  change: ['no', 'heard', 'parts', 'yes'],
  share: ['no', 'yes', 'agreed'],
  how_long: ['once', 'while', 'lasting'],
} as const
export type Question = keyof typeof questions
export type Answers = { [Q in Question]?: (typeof questions)[Q][number] }

export const question_names = Object.keys(questions) as Question[]

/** Which answer decided it: the words for why are found by it. */
export type Because =
  | 'settled'
  | 'settled_but_open'
  | 'no_change'
  | 'heard'
  | 'parts'
  | 'think_together'
  | 'try_together'
  | 'do_together'
  | 'agreement'

export type Suggestion = { form: ParticipationForm; because: Because }

/** What the answers point to; null while too little is known. */
export function suggest({ settled, change, share, how_long }: Answers): Suggestion | null {
  if (settled === 'yes') {
    const says_both = change === 'parts' || change === 'yes'
    return { form: 'information', because: says_both ? 'settled_but_open' : 'settled' }
  }
  if (change === 'no') return { form: 'information', because: 'no_change' }
  if (change === 'heard') return { form: 'hearing', because: 'heard' }
  if (settled === undefined || change === undefined) return null
  if (change === 'parts') return { form: 'user_involvement', because: 'parts' }
  if (share === undefined) return null
  if (share === 'agreed') return { form: 'partnership', because: 'agreement' }
  if (share === 'no') return { form: 'co_creation', because: 'think_together' }
  if (how_long === undefined) return null
  return how_long === 'lasting'
    ? { form: 'co_production', because: 'do_together' }
    : { form: 'co_creation', because: 'try_together' }
}

/** The answers in an address; whatever is no answer counts as none. */
export function answersIn(query: { get(name: string): string | null }): Answers {
  const given = question_names.map(name => [name, query.get(name)] as const)
  const known = given.filter(([name, value]) => (questions[name] as readonly string[]).includes(value ?? ''))
  return Object.fromEntries(known) as Answers
}
