import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../../platform/errors.ts'
import { type InstallationKey, newId } from '../../../../platform/secrets.ts'
import { participantOf } from '../../../people/queries.ts'
import { keyFrom, markOf, newSecret } from './rules.ts'

type Naming = { name: string; participant_id: string | null }

/**
 * Keeps who a number is, sealed with the study's own key, which is made when it is first needed. With neither a name nor
 * a seat nothing is kept of them any more. Somebody in a seat can be one number in each study.
 */
export async function nameInformant(
  tx: Tx,
  key: InstallationKey,
  access: Access,
  research_id: string,
  informant_id: string,
  { name, participant_id }: Naming,
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const own = await keyFor(tx, key, access, research_id, now)
  await notWithdrawn(tx, access, research_id, informant_id)
  if (name === '' && participant_id === null) {
    const gone = await tx
      .deleteFrom('informant_name')
      .where('initiative_id', '=', initiative_id)
      .where('informant_id', '=', informant_id)
      .executeTakeFirst()
    if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'informant_unnamed', informant_id)
    return
  }
  if (participant_id !== null && !(await participantOf(tx, access, participant_id))) {
    throw new Mend({ participant_id: 'choose' })
  }
  const mark = participant_id === null ? null : markOf(own, participant_id)
  if (mark && (await markTaken(tx, access, { research_id, informant_id, mark }))) {
    throw new Mend({ participant_id: 'seat_taken' })
  }
  const values = { sealed: own.seal(name), mark }
  await tx
    .insertInto('informant_name')
    .values({ initiative_id, informant_id, research_id, ...values })
    .onConflict(known => known.columns(['initiative_id', 'informant_id']).doUpdateSet(values))
    .execute()
  await leaveTrace(tx, access, now, 'informant_named', informant_id)
}

/**
 * Destroys the key to the names for good, and what was sealed with it. From then on nobody, not even whoever runs the
 * database, can tell from it who a number is; the withdrawn and the words stay as they were.
 */
export async function destroyKey(tx: Tx, access: Access, research_id: string, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  const of_study = { initiative_id, research_id }
  const made = await tx
    .insertInto('research_key')
    .values({ ...of_study, sealed: null, made_at: now, destroyed_at: now })
    .onConflict(known => known.columns(['initiative_id', 'research_id']).doNothing())
    .executeTakeFirst()
  const row = await tx
    .selectFrom('research_key')
    .select('destroyed_at')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  // A button pressed twice.
  if (row.destroyed_at && made.numInsertedOrUpdatedRows === 0n) return
  await tx
    .updateTable('research_key')
    .set({ sealed: null, destroyed_at: now })
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  await tx
    .deleteFrom('informant_name')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  await tx
    .insertInto('research_agreed')
    .values({ ...of_study, id: newId(), kind: 'key_destroyed', agreed_at: now, agreed_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'research_key_destroyed', research_id)
}

/** The study's key, held until the transaction ends: nobody destroys it while a name is being sealed. */
async function keyFor(tx: Tx, key: InstallationKey, access: Access, research_id: string, now: Date) {
  const { initiative_id } = access
  await tx
    .insertInto('research_key')
    .values({ initiative_id, research_id, sealed: key.seal(newSecret()), made_at: now })
    .onConflict(known => known.columns(['initiative_id', 'research_id']).doNothing())
    .execute()
  const row = await tx
    .selectFrom('research_key')
    .select('sealed')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!row.sealed) throw new Conflict('key_destroyed')
  return keyFrom(key.open(row.sealed))
}

async function notWithdrawn(tx: Tx, access: Access, research_id: string, id: string): Promise<void> {
  const row = await tx
    .selectFrom('informant')
    .select('withdrawn_at')
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.withdrawn_at) throw new Conflict('informant_withdrawn')
}

async function markTaken(
  tx: Tx,
  access: Access,
  { research_id, informant_id, mark }: { research_id: string; informant_id: string; mark: Buffer },
): Promise<boolean> {
  const other = await tx
    .selectFrom('informant_name')
    .select('informant_id')
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research_id)
    .where('mark', '=', mark)
    .where('informant_id', '<>', informant_id)
    .executeTakeFirst()
  return other !== undefined
}
