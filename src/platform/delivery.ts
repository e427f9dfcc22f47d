/** Why a mail has not arrived, as far as people can do something about it. */
export type Problem =
  /** The address is not there. */
  | 'no_such_address'
  /** The mailbox takes no more. */
  | 'mailbox_full'
  /** The mail server on the other side does not want it. */
  | 'refused'
  /** Our own mail server cannot be reached, or will not let us in: nothing about the address. */
  | 'our_server'
  /** For now: the other side asks us to come back later. */
  | 'later'

/** What nodemailer tells of a fault: its own code, what the server answered, and to which command. */
type Fault = { code?: string; responseCode?: number; command?: string }

const about_recipient: ReadonlySet<string> = new Set(['RCPT TO', 'DATA'])

/** RFC 5321, 4.2.1: an answer from 500 on is for good. Only what is said of the recipient or the mail counts. */
export const isFinal = (fault: unknown): boolean => {
  const { responseCode = 0, command = '' } = fault as Fault
  return responseCode >= 500 && about_recipient.has(command)
}

/** RFC 5321, 4.2.3: 550, 551 and 553 are about the mailbox, 452 and 552 about its room. */
export function problemOf(fault: unknown): Problem {
  const { responseCode = 0, command = '' } = fault as Fault
  if (!about_recipient.has(command)) return 'our_server'
  if (responseCode === 452 || responseCode === 552) return 'mailbox_full'
  if (command === 'RCPT TO' && [550, 551, 553].includes(responseCode)) return 'no_such_address'
  return responseCode >= 500 ? 'refused' : 'later'
}
