import { sql } from 'kysely'
import type { Access } from './access.ts'
import type { Db, Tx } from './database.ts'
import { newId } from './secrets.ts'

/** What happens by itself, on a day that came, has no person. */
type Doer = Pick<Access, 'initiative_id'> & Partial<Pick<Access, 'participant_id' | 'account_id'>>

/**
 * Leaves a trace of who did what, in the same transaction. Ids only, never free text. `about`: whose things it was, when
 * that is somebody else.
 */
export async function leaveTrace(
  tx: Tx,
  access: Doer,
  now: Date,
  what: string,
  ref?: string,
  about?: string,
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      initiative_id: access.initiative_id,
      id: newId(),
      at: now,
      participant_id: access.participant_id ?? null,
      account_id: access.account_id ?? null,
      what,
      ref: ref ?? null,
      about_participant: about && about !== access.participant_id ? about : null,
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
  counts?: Readonly<Record<string, number>>,
): Promise<void> {
  await tx
    .insertInto('installation_event')
    .values({
      id: newId(),
      at: now,
      account_id,
      what,
      ref: ref ?? null,
      counts: counts ? JSON.stringify(counts) : null,
    })
    .execute()
}

/** What was read: the path of the page without ids, which thing, and about whom when that is somebody else. */
export type Reading = { what: string; ref: string | null; about: string | null }

const hour = 3_600_000

/**
 * Leaves a trace of a reading, once in each hour for the same person and thing. It carries the hour and no minute: what
 * people look at around a round must not tell when they answered it.
 */
export async function leaveReading(db: Db, access: Access, now: Date, reading: Reading): Promise<void> {
  const { initiative_id, participant_id, account_id } = access
  const { what, ref, about } = reading
  const at = new Date(Math.floor(now.getTime() / hour) * hour)
  await sql`/* often */
    insert into audit_event (initiative_id, id, at, participant_id, account_id, what, ref, reading, about_participant)
    select ${initiative_id}::uuid, ${newId()}::uuid, ${at}::timestamptz, ${participant_id}::uuid,
      ${account_id}::uuid, ${what}::text, ${ref}::uuid, true, ${about}::uuid
    where not exists (
      select from audit_event e
      where e.initiative_id = ${initiative_id}::uuid and e.participant_id = ${participant_id}::uuid
        and e.at = ${at}::timestamptz and e.reading and e.what = ${what}::text
        and e.ref is not distinct from ${ref}::uuid and e.about_participant is not distinct from ${about}::uuid)`.execute(
    db,
  )
}
