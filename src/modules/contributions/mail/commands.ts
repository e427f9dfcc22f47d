import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { dropMail, sendAgain } from '../../../platform/outbox.ts'

/** Sends a mail that was given up once more. One that has arrived meanwhile, or is tried already, is left alone. */
export async function tryAgain(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  if (await sendAgain(tx, access, id)) await leaveTrace(tx, access, now, 'mail_sent_again', id)
}

/** Takes a mail away that will not arrive. */
export async function giveUp(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  if (await dropMail(tx, access, id)) await leaveTrace(tx, access, now, 'mail_given_up', id)
}
