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

export const step_origins = ['first_week', 'round'] as const
export type StepOrigin = (typeof step_origins)[number]

/** A step is open until it was done or dropped. */
export const isOpen = (step: { outcome: Outcome | null }): boolean =>
  step.outcome === null || step.outcome === 'goes_on'

/** Open steps whose day has passed deserve a look. `today` and `due` are days as text ("2026-11-22"). */
export const isLate = (step: { outcome: Outcome | null; due: string | null }, today: string): boolean =>
  isOpen(step) && step.due !== null && step.due < today
