import type { Visitor } from '../../../platform/access.ts'

/** A seat as its person names it: by the initiative, which holds at most one for each browser and account. */
export type SeatRef = { initiative_id: string; participant_id: string }

/** What an account must still have when its e-mail address is taken away, so that nobody locks themselves out. */
export const hasAnotherWay = (ways: {
  passkeys: readonly unknown[]
  seats: readonly { has_code: boolean }[]
}): boolean => ways.passkeys.length > 0 || (ways.seats.length > 0 && ways.seats.every(seat => seat.has_code))

/** Which of the seats in this browser are meant: those that were ticked, and nothing silently. */
export const ticked = <S extends { initiative_id: string }>(
  seats: readonly S[],
  mine: readonly string[],
): S[] => seats.filter(seat => mine.includes(seat.initiative_id))

/** Whether an address is asked for: somebody is here, made-up people excepted, and has none yet. */
export const mayAddEmail = ({ session_id, account }: Visitor, asked: readonly unknown[]): boolean =>
  session_id !== null && (account ? !account.demo && account.email === null : asked.length > 0)
