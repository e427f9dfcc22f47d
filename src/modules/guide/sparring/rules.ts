/** After so many days without an answer those who lead are told. */
const long_days = 7

type Asked = { asked_at: Date; closed_at: Date | null; answers: number }

/** Nobody but the one who asked has written anything yet. */
export const isWaiting = (question: Asked): boolean => question.closed_at === null && question.answers === 0

export const hasWaitedLong = (question: Asked, now: Date): boolean =>
  isWaiting(question) && now.getTime() - question.asked_at.getTime() > long_days * 86_400_000
