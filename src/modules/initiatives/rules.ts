/** Who somebody comes as. The order is the one people choose from. */
export const parties = [
  'resident',
  'civil_society',
  'social_entrepreneur',
  'business',
  'public_employee',
  'leader',
  'politician',
  'mentor',
  'researcher',
] as const
export type Party = (typeof parties)[number]

/** Who took the initiative. */
export const starters = ['municipality', 'residents', 'association', 'entrepreneur'] as const

/** From thin (thinking something out together for a while) to thick (running it together, over time). */
export const ambitions = ['0', '1', '2', '3', '4'] as const

export const decisions = ['adopted', 'kept_as_was'] as const

export const outcomes = ['done', 'goes_on', 'dropped'] as const
export type Outcome = (typeof outcomes)[number]

export const step_origins = ['first_week', 'round', 'guide', 'meeting'] as const
export type StepOrigin = (typeof step_origins)[number]

/** A step is open until it was done or dropped. */
export const isOpen = (step: { outcome: Outcome | null }): boolean =>
  step.outcome === null || step.outcome === 'goes_on'

/** Open steps whose day has passed deserve a look. `today` and `due` are days as text ("2026-11-22"). */
export const isLate = (step: { outcome: Outcome | null; due: string | null }, today: string): boolean =>
  isOpen(step) && step.due !== null && step.due < today

/** The pages that lead to a form and are gone back to when it is saved, as an address names them. */
const left = { guide: '/guide', 'first-meeting': '/guide/first-meeting' } as const

/** Where the form's own address says that one came from; null for anywhere else. */
export const wayBack = (query: URLSearchParams): { from: string; to: string } | null => {
  const from = (Object.keys(left) as (keyof typeof left)[]).find(one => one === query.get('from'))
  return from ? { from: `?from=${from}`, to: left[from] } : null
}
