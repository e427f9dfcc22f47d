import type { HeldClass } from '../../../platform/holds.ts'

/** What of an initiative goes together, in the order in which it goes. */
export const clocked = ['personal', 'sensitive_text', 'answer', 'published', 'audit'] as const
export type Clocked = (typeof clocked)[number]

/** Beside them: accounts that nobody uses, counted from when they were last used. */
export const ruled = [...clocked, 'account'] as const
export type Ruled = (typeof ruled)[number]

/** Months after the end, before anybody has decided anything else. Why: docs/decisions/2026-11-22-retention.md. */
export const default_months: Readonly<Record<Ruled, number>> = {
  personal: 12,
  sensitive_text: 12,
  answer: 12,
  published: 60,
  audit: 60,
  account: 24,
}

/**
 * What must have gone before: with the people the doors close, and no page is shown half; a round takes its answers and
 * the talk about it along; traces go with the initiative itself.
 */
const not_before: Readonly<Partial<Record<Ruled, readonly Ruled[]>>> = {
  sensitive_text: ['personal'],
  published: ['sensitive_text', 'answer'],
  audit: ['published'],
}

export type Months = Readonly<Record<Ruled, number>>

/** The classes whose time cannot be so long or short beside the others, or null when the order holds. */
export function outOfOrder(months: Months): { held_class: Ruled; before: Ruled } | null {
  for (const held_class of ruled) {
    const before = not_before[held_class]?.find(other => months[other] > months[held_class])
    if (before) return { held_class, before }
  }
  return null
}

/** The same day so many months later; the last day of the month where it has no such day. */
export function monthsAfter(from: Date, months: number): Date {
  const to = new Date(from)
  to.setUTCDate(1)
  to.setUTCMonth(to.getUTCMonth() + months)
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()
  to.setUTCDate(Math.min(from.getUTCDate(), last))
  return to
}

/**
 * Which class the clock counts a table to. What is technical has no use once nobody can come in: it goes with the people.
 */
export const clockOf = (held_class: HeldClass): Clocked =>
  held_class === 'technical' ? 'personal' : held_class
