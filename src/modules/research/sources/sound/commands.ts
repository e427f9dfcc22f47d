import { createHash } from 'node:crypto'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import { dayOf } from '../../../../platform/format.ts'
import { newId } from '../../../../platform/secrets.ts'
import { soundOf } from '../../../scorecard/voices/queries.ts'
import { researchOf, sourceOf } from '../../queries.ts'
import { recountWords } from '../../words/commands.ts'
import { goesOn, speaksHere } from '../commands.ts'
import { holdWhole } from '../passages/commands.ts'
import { chunk_bytes } from './queries.ts'
import type { Written } from './rules.ts'

const day = 86_400_000

/** Keeps a recording of a source until its last day, instead of one that was there. */
export async function bringRecording(
  tx: Tx,
  access: Access,
  { research_id, source_id }: { research_id: string; source_id: string },
  bytes: Uint8Array,
  now: Date,
): Promise<void> {
  const type = soundOf(bytes)
  if (type === null) throw new Mend({ file: 'not_sound' })
  await goesOn(tx, access, research_id)
  const { sound_days } = await researchOf(tx, access, research_id)
  await sourceOf(tx, access, research_id, source_id)
  const { initiative_id, participant_id } = access
  const of_source = { initiative_id, source_id }
  await gone(tx, access, source_id)
  await tx
    .insertInto('source_sound')
    .values({
      ...{ ...of_source, type, size: bytes.length, brought_at: now, brought_by: participant_id },
      hash: createHash('sha256').update(bytes).digest(),
      destroy_by: dayOf(new Date(now.getTime() + sound_days * day)),
    })
    .execute()
  for (let number = 0; number * chunk_bytes < bytes.length; number++) {
    const piece = Buffer.from(bytes.subarray(number * chunk_bytes, (number + 1) * chunk_bytes))
    await tx
      .insertInto('source_sound_chunk')
      .values({ ...of_source, number, bytes: piece })
      .execute()
  }
  await leaveTrace(tx, access, now, 'recording_brought', source_id)
}

/** Destroys a recording before its last day. */
export async function destroyRecording(
  tx: Tx,
  access: Access,
  { research_id, source_id }: { research_id: string; source_id: string },
  now: Date,
): Promise<void> {
  await sourceOf(tx, access, research_id, source_id)
  const { numDeletedRows } = await gone(tx, access, source_id)
  if (numDeletedRows > 0n) await leaveTrace(tx, access, now, 'recording_destroyed', source_id)
}

/** What was written out beside the recording comes after what stands there. */
export async function addWritten(
  tx: Tx,
  access: Access,
  { research_id, source_id }: { research_id: string; source_id: string },
  passages: readonly Written[],
  now: Date,
): Promise<void> {
  await goesOn(tx, access, research_id)
  await sourceOf(tx, access, research_id, source_id)
  await speaksHere(
    tx,
    access,
    research_id,
    passages.map(one => one.informant_id),
    'words',
  )
  await holdWhole(tx, access, source_id)
  const { initiative_id } = access
  const { last } = await tx
    .selectFrom('passage')
    .select(eb => eb.fn.max('position').as('last'))
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('passage')
    .values(
      passages.map((one, at) => ({
        ...{ initiative_id, id: newId(), source_id },
        ...{ ...one, position: (last ?? 0) + at + 1 },
      })),
    )
    .execute()
  await recountWords(tx, access, source_id)
  await leaveTrace(tx, access, now, 'recording_written_out', source_id)
}

const gone = (tx: Tx, { initiative_id }: Access, source_id: string) =>
  tx
    .deleteFrom('source_sound')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
