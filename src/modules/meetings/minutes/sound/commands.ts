import { createHash } from 'node:crypto'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NotAllowed } from '../../../../platform/errors.ts'
import { soundOf } from '../../../scorecard/voices/queries.ts'
import { held } from '../commands.ts'
import { soundFor } from './queries.ts'

const chunk_bytes = 256 * 1024

/** Keeps the newest version read aloud. Of one version the first voice stays until it is taken away. */
export async function bringSound(
  tx: Tx,
  access: Access,
  meeting_id: string,
  bytes: Uint8Array,
  now: Date,
): Promise<void> {
  const type = soundOf(bytes)
  if (type === null) throw new Mend({ file: 'not_sound' })
  const { sent } = await held(tx, access, meeting_id)
  if (!sent) throw new Conflict('minutes_not_sent')
  const { initiative_id, participant_id } = access
  const before = await soundFor(tx, access, meeting_id)
  if (before && before.number === sent.number && before.brought_by !== participant_id) {
    throw new Mend({ file: 'read_already' })
  }
  await gone(tx, access, meeting_id)
  const hash = createHash('sha256').update(bytes).digest()
  const of_meeting = { initiative_id, meeting_id }
  await tx
    .insertInto('minutes_sound')
    .values({
      ...{ ...of_meeting, number: sent.number, type, size: bytes.length, hash },
      ...{ brought_at: now, brought_by: participant_id },
    })
    .execute()
  for (let number = 0; number * chunk_bytes < bytes.length; number++) {
    const piece = Buffer.from(bytes.subarray(number * chunk_bytes, (number + 1) * chunk_bytes))
    await tx
      .insertInto('minutes_sound_chunk')
      .values({ ...of_meeting, number, bytes: piece })
      .execute()
  }
  await leaveTrace(tx, access, now, 'minutes_read_aloud', meeting_id)
}

/** Takes the sound away: by whose voice it is, or by somebody who leads. */
export async function removeSound(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  await held(tx, access, meeting_id)
  const sound = await soundFor(tx, access, meeting_id)
  if (!sound) return
  const theirs = sound.brought_by === access.participant_id
  if (!theirs && !access.grants.includes('facilitator')) throw new NotAllowed()
  await gone(tx, access, meeting_id)
  await leaveTrace(tx, access, now, 'minutes_sound_removed', meeting_id)
}

const gone = (tx: Tx, { initiative_id }: Access, meeting_id: string) =>
  tx
    .deleteFrom('minutes_sound')
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .execute()
