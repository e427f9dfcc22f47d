import { type Method, model_fields, type Phase, phases } from '../rules.ts'

/** "At most so long": a card fits when it can be done in that time. */
export const times = ['15', '45', '90'] as const
export const companies = ['everybody', 'employees', 'residents'] as const

export const wishes = { phase: phases, field: model_fields, time: times, company: companies } as const
export type WishName = keyof typeof wishes
/** What somebody looks for; empty where anything will do. */
export type Wish = { [Name in WishName]: (typeof wishes)[Name][number] | '' }

/** What an address asks for; what is not known there asks for nothing. */
export function wishIn(query: URLSearchParams): Wish {
  const known = (name: WishName) => wishes[name].find(one => one === query.get(name)) ?? ''
  return {
    phase: known('phase'),
    field: known('field'),
    time: known('time'),
    company: known('company'),
  } as Wish
}

export const isOpen = (wish: Wish): boolean => Object.values(wish).every(one => one === '')

/** Whether a card is what somebody looks for. */
export const fits = (card: Method, wish: Wish): boolean =>
  (wish.phase === '' || card.phases.includes(wish.phase)) &&
  (wish.field === '' || card.fields.includes(wish.field)) &&
  (wish.time === '' || card.minutes.from <= Number(wish.time)) &&
  (wish.company === '' || card.together_with === wish.company)

/** The cards for where an initiative is now, and the others. */
export const byPhase = (cards: readonly Method[], phase: Phase): { now: Method[]; others: Method[] } => ({
  now: cards.filter(card => card.phases.includes(phase)),
  others: cards.filter(card => !card.phases.includes(phase)),
})

/** The cards that help with a field, those for the present phase first; at most so many. */
export const forField = (cards: readonly Method[], field: string, phase: Phase, most: number): Method[] => {
  const about = cards.filter(card => card.fields.some(one => one === field))
  const { now, others } = byPhase(about, phase)
  return [...now, ...others].slice(0, most)
}

/** How long a card is reckoned to take: its steps together, in fives, but never outside what it says itself. */
export function lengthOf(card: Pick<Method, 'minutes' | 'steps'>): number {
  const told = card.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
  return Math.min(Math.max(Math.ceil(told / 5) * 5, card.minutes.from), card.minutes.to)
}
