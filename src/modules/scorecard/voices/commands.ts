import { createHash } from 'node:crypto'
import type { AccountAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotAllowed } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { refusalToCheck } from '../../access/queries.ts'
import { heldVoice, type Voice } from './queries.ts'
import { type Sound, sameText } from './rules.ts'

const chunk_bytes = 256 * 1024

type Place = {
  language: string
  instrument_id: string
  statement_id: string
  source: string
  destroy_by: string | null
}

/** Keeps a voice until somebody else has listened. One's own that waits is replaced; somebody else's is heard first. */
export async function bringVoice(
  tx: Tx,
  access: AccountAccess,
  place: Place,
  bytes: Uint8Array,
  type: Sound,
  now: Date,
): Promise<void> {
  const { source, destroy_by: _, ...statement } = place
  const waiting = await tx
    .selectFrom('voice')
    .select(['id', 'brought_by', 'source'])
    .where('language', '=', statement.language)
    .where('instrument_id', '=', statement.instrument_id)
    .where('statement_id', '=', statement.statement_id)
    .where('checked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (waiting && waiting.brought_by !== access.account_id && sameText(waiting.source, source))
    throw new Mend({ file: 'waits' })
  if (waiting) await tx.deleteFrom('voice').where('id', '=', waiting.id).execute()
  const id = newId()
  const hash = createHash('sha256').update(bytes).digest()
  const made = await tx
    .insertInto('voice')
    .values({ ...place, id, type, size: bytes.length, hash, brought_by: access.account_id, brought_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Mend({ file: 'waits' })
  for (let number = 0; number * chunk_bytes < bytes.length; number++) {
    const piece = Buffer.from(bytes.subarray(number * chunk_bytes, (number + 1) * chunk_bytes))
    await tx.insertInto('voice_chunk').values({ voice_id: id, number, bytes: piece }).execute()
  }
  await leaveInstallationTrace(tx, access.account_id, now, 'voice_brought', id)
}

/** Somebody else has listened and says that it is right; from now on it is heard instead of the one before. */
export async function checkVoice(
  tx: Tx,
  access: AccountAccess,
  voice: Voice,
  text_now: string | undefined,
  now: Date,
): Promise<void> {
  if (voice.checked_at) return
  const refusal = await refusalToCheck(tx, access)
  if (refusal) throw new Conflict(`voice_${refusal}`)
  if (voice.brought_by === access.account_id) throw new Conflict('voice_own')
  if (text_now === undefined || !sameText(text_now, voice.source)) throw new Conflict('voice_text_changed')
  await tx
    .deleteFrom('voice')
    .where('language', '=', voice.language)
    .where('instrument_id', '=', voice.instrument_id)
    .where('statement_id', '=', voice.statement_id)
    .where('source', '=', voice.source)
    .where('id', '<>', voice.id)
    .execute()
  await tx
    .updateTable('voice')
    .set({ checked_by: access.account_id, checked_at: now })
    .where('id', '=', voice.id)
    .execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'voice_checked', voice.id)
}

/** A voice in use is taken away by the one who reads or the one who listened; one that waits, by whoever listens. */
export async function removeVoice(
  tx: Tx,
  access: AccountAccess,
  voice_id: string,
  now: Date,
): Promise<Voice> {
  const voice = await heldVoice(tx, voice_id)
  const theirs = [voice.brought_by, voice.checked_by].includes(access.account_id)
  if (voice.checked_at && !theirs) throw new NotAllowed()
  await tx.deleteFrom('voice').where('id', '=', voice_id).execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'voice_removed', voice_id)
  return voice
}
