import { sql } from 'kysely'
import type { Access, AccountAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace, leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotAllowed, NotFound } from '../../../platform/errors.ts'
import type { Holds } from '../../../platform/holds.ts'
import { announce } from '../../../platform/live.ts'
import { type InstallationKey, newId } from '../../../platform/secrets.ts'
import { leadsAlone, lockSeats } from '../queries.ts'
import { ledAloneBy } from './queries.ts'
import { type ErasedCount, type Erasure, erasureText, nameColumn, tablesOf } from './rules.ts'

export type SignedErasure = Erasure & { signature: Buffer }

/**
 * Everybody who leaves, closes or erases in this initiative goes one after the other: an erasure takes the creator's name
 * off rounds, and closing deletes receipts.
 */
export async function holdStill(tx: Tx, access: Access): Promise<void> {
  await lockSeats(tx, access)
  await tx
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('status', '<>', 'closed')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/**
 * Erases somebody: the seat with all that goes with it, and the name from what stays. What is left is a signed record
 * without a name. The database does it by its keys, which are what the registry says; that is tested.
 */
export async function eraseParticipant(
  tx: Tx,
  access: Access,
  given: { id: string; holds: readonly Holds[]; key: InstallationKey },
  now: Date,
): Promise<{ record: SignedErasure; ended: readonly string[] }> {
  const { initiative_id } = access
  const { id, holds, key } = given
  await holdStill(tx, access)
  const person = await tx
    .selectFrom('participant')
    .select('email')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new NotFound()
  if (leadsAlone(await lockSeats(tx, access), id)) throw new Conflict('last_facilitator')
  const counts: ErasedCount[] = []
  for (const one of holds) counts.push(await countIn(tx, one, initiative_id, id))
  const record: Erasure = { id: newId(), initiative_id, at: now, tables: tablesOf(counts) }
  await forgetMail(tx, initiative_id, person.email)
  const ended = await endSessions(tx, initiative_id, id)
  await leaveTrace(tx, access, now, 'participant_erased', record.id)
  await tx.deleteFrom('participant').where('initiative_id', '=', initiative_id).where('id', '=', id).execute()
  const signature = key.sign(erasureText(record))
  await tx
    .insertInto('erasure')
    .values({ ...record, tables: JSON.stringify(record.tables), signature })
    .execute()
  await announce(tx, initiative_id, now, 'people')
  return { record: { ...record, signature }, ended }
}

/** How many rows of a table go with this person, and from how many only the name goes. */
async function countIn(tx: Tx, holds: Holds, initiative_id: string, id: string): Promise<ErasedCount> {
  const pointers = [
    ...(holds.person ? [{ ...holds.person, erase: holds.erase }] : []),
    ...(holds.also ?? []),
  ].filter(one => one.of === 'participant')
  const matching = (erase: Holds['erase']) => {
    const columns = pointers.filter(one => one.erase === erase)
    if (columns.length === 0) return sql`false`
    return sql.join(
      columns.map(one => sql`${sql.ref(one.column)} = ${id}`),
      sql` or `,
    )
  }
  if (!pointers.some(one => one.erase !== 'stays')) return { holds, deleted: 0, unlinked: 0 }
  const found = await sql<{ deleted: number; unlinked: number }>`
    select count(*) filter (where ${matching('row')})::integer as deleted,
      count(*) filter (where not (${matching('row')}) and (${matching('unlink')}))::integer as unlinked
    from ${sql.table(holds.table)} where initiative_id = ${initiative_id}`.execute(tx)
  return { holds, ...found.rows[0]! }
}

/** Letters to this person: those that were sent, and those about this initiative that are on their way. */
async function forgetMail(tx: Tx, initiative_id: string, email: string | null): Promise<void> {
  if (email === null) return
  await sql`
    delete from outbox o using initiative i
    where o.recipient = ${email} and i.initiative_id = ${initiative_id}
      and (o.sent_at is not null or position(i.title in o.subject || o.body) > 0)`.execute(tx)
}

/** Browsers that sat in this seat and nowhere else are known no longer. */
async function endSessions(tx: Tx, initiative_id: string, id: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    delete from session s where s.account_id is null
      and exists (select from session_seat a
        where a.session_id = s.id and a.initiative_id = ${initiative_id} and a.participant_id = ${id})
      and not exists (select from session_seat b
        where b.session_id = s.id and (b.initiative_id, b.participant_id) <> (${initiative_id}::uuid, ${id}::uuid))
      and not exists (select from join_request r
        where r.session_id = s.id and r.initiative_id <> ${initiative_id} and r.decided_at is null)
    returning s.id`.execute(tx)
  return found.rows.map(row => row.id)
}

/** Takes one's own name off something that stays. */
export async function takeNameOff(
  tx: Tx,
  access: Access,
  holds: readonly Holds[],
  given: { table: string; id: string },
  now: Date,
): Promise<void> {
  const held = holds.find(one => one.table === given.table)
  const column = held && nameColumn(held)
  if (!held || !column) throw new NotFound()
  const taken = await sql`
    update ${sql.table(held.table)} set ${sql.ref(column)} = null
    where initiative_id = ${access.initiative_id} and id = ${given.id}
      and ${sql.ref(column)} = ${access.participant_id}`.execute(tx)
  if (!taken.numAffectedRows) throw new NotFound()
  await leaveTrace(tx, access, now, 'name_taken_off', given.id)
}

/** Deletes an account. Seats stay, and are reached by their return codes; in each of them one may leave by itself. */
export async function eraseAccount(tx: Tx, access: AccountAccess, now: Date): Promise<void> {
  // Whoever tries the made-up example shares its people with all others.
  if (access.demo) throw new NotAllowed()
  await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', access.account_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if ((await ledAloneBy(tx, access)).length > 0) throw new Conflict('account_leads_alone')
  if (access.email !== null) {
    await tx.deleteFrom('door_key').where('email', '=', access.email).execute()
    await tx.deleteFrom('outbox').where('recipient', '=', access.email).execute()
  }
  await tx.deleteFrom('account').where('id', '=', access.account_id).execute()
  await leaveInstallationTrace(tx, null, now, 'account_erased')
}
