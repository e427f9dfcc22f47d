export const states = ['active', 'paused', 'ended'] as const
export type State = (typeof states)[number]

/** Where one may go from here: never where one is. */
export const waysFrom = (state: State): State[] => states.filter(other => other !== state)
