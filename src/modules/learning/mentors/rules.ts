/** What an initiative looks for in somebody to think along: as it stands now. */
export type Ours = {
  themes: readonly string[]
  phase: string
  /** The phases that come after ours, the next one first. */
  ahead: readonly string[]
  language: string
}

export type Offered = {
  id: string
  themes: readonly string[]
  /** The phases in which they have been. */
  phases: readonly string[]
  languages: readonly string[]
  places_left: number
  offered_at: Date
}

export type Reason =
  | { kind: 'themes'; themes: string[] }
  /** They have been where we come next; or further on; or at least where we are. */
  | { kind: 'next' | 'further' | 'been_here'; phase: string }
  | { kind: 'language'; language: string }

// Who reads the one reads the other.
const spoken = (language: string): string => (language === 'nn' ? 'nb' : language)

const commonLanguage = (ours: Ours, { languages }: Offered): string | undefined =>
  languages.find(one => spoken(one) === spoken(ours.language))

function phaseReason(ours: Ours, { phases }: Offered): Reason | null {
  const [next, ...further] = ours.ahead
  if (next !== undefined && phases.includes(next)) return { kind: 'next', phase: next }
  const on = further.find(phase => phases.includes(phase))
  if (on !== undefined) return { kind: 'further', phase: on }
  return phases.includes(ours.phase) ? { kind: 'been_here', phase: ours.phase } : null
}

/** Why somebody may be the right one to ask. Only what is true of both. */
export function reasonsFor(ours: Ours, offered: Offered): Reason[] {
  const themes = offered.themes.filter(theme => ours.themes.includes(theme))
  const phase = phaseReason(ours, offered)
  const language = commonLanguage(ours, offered)
  return [
    ...(themes.length > 0 ? [{ kind: 'themes' as const, themes }] : []),
    ...(phase ? [phase] : []),
    ...(language !== undefined ? [{ kind: 'language' as const, language }] : []),
  ]
}

const by_phase: Readonly<Record<string, number>> = { next: 3, further: 2, been_here: 1 }

/** What is compared, the weightiest first: more is better. */
function weighed(ours: Ours, offered: Offered): number[] {
  const reasons = reasonsFor(ours, offered)
  const themes = reasons.find(one => one.kind === 'themes')?.themes.length ?? 0
  const phase = Math.max(0, ...reasons.map(one => by_phase[one.kind] ?? 0))
  const language = reasons.some(one => one.kind === 'language')
  return [Number(offered.places_left > 0), Number(themes > 0), phase, Number(language), themes]
}

/**
 * Somebody like you, one phase ahead: those with a place left first, then those who work on the same, then those who have
 * been where one comes next. Whoever has offered last waits last.
 */
export function matched<O extends Offered>(ours: Ours, offers: readonly O[]): { offer: O; why: Reason[] }[] {
  const compared = offers.map(offer => ({ offer, weights: weighed(ours, offer) }))
  return compared
    .toSorted(
      (a, b) =>
        a.weights.map((weight, at) => b.weights[at]! - weight).find(difference => difference !== 0) ??
        (a.offer.offered_at.getTime() - b.offer.offered_at.getTime() || (a.offer.id < b.offer.id ? -1 : 1)),
    )
    .map(({ offer }) => ({ offer, why: reasonsFor(ours, offer) }))
}

/** How many more may come. Whoever has said yes to more than they had room for has none left. */
export const placesLeft = (places: number, taken: number): number => Math.max(0, places - taken)

type Asked = { answer: 'yes' | 'no' | null; ended_at: Date | null }
/** Where a request stands: it waits, they think together, it was declined, or it is over. */
export const states = ['waiting', 'together', 'declined', 'over', 'withdrawn'] as const
export type State = (typeof states)[number]

export const stateOf = ({ answer, ended_at }: Asked): State => {
  if (answer === 'no') return 'declined'
  if (ended_at) return answer === 'yes' ? 'over' : 'withdrawn'
  return answer === 'yes' ? 'together' : 'waiting'
}
