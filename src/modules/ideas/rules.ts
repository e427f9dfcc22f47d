/** The way of an idea. The order is the usual one; it may go back, rest, and wake again. */
export const stages = ['idea', 'worked_out', 'tried', 'in_use', 'rested'] as const
export type Stage = (typeof stages)[number]
