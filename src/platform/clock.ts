/** The one place that reads the time. Tests replace it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
