import type { Access } from './access.ts'
import type { Tx } from './database.ts'
import { newId } from './secrets.ts'

/** Leaves a trace of who did what, in the same transaction. Ids only, never free text. */
export async function leaveTrace(
  tx: Tx,
  access: Access,
  now: Date,
  what: string,
  ref?: string,
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      initiative_id: access.initiative_id,
      id: newId(),
      at: now,
      participant_id: access.participant_id,
      account_id: access.account_id,
      what,
      ref: ref ?? null,
    })
    .execute()
}

/** The same for what happens outside any initiative: sign-in, settings. */
export async function leaveInstallationTrace(
  tx: Tx,
  account_id: string | null,
  now: Date,
  what: string,
  ref?: string,
): Promise<void> {
  await tx
    .insertInto('installation_event')
    .values({ id: newId(), at: now, account_id, what, ref: ref ?? null })
    .execute()
}
