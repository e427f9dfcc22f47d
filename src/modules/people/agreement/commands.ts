import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import { participantsOf } from '../queries.ts'
import { agreementText } from './queries.ts'

/** One's own promise. Saying it twice changes nothing. */
export async function promise(
  tx: Tx,
  access: Access,
  content_version: string,
  language: Language,
  now: Date,
): Promise<void> {
  await write(tx, access, access.participant_id, { content_version, language, noted_by: null }, now)
}

/** Notes that somebody has signed on paper. The person sees who noted it, and can take it back. */
export async function notePromise(
  tx: Tx,
  access: Access,
  participant_id: string,
  content_version: string,
  language: Language,
  now: Date,
): Promise<void> {
  const people = await participantsOf(tx, access)
  if (!people.some(one => one.id === participant_id)) throw new NotFound()
  const noted_by = access.participant_id
  await write(tx, access, participant_id, { content_version, language, noted_by }, now)
}

/** Takes one's own promise back, whoever noted it. */
export async function takeBackPromise(tx: Tx, access: Access, now: Date): Promise<void> {
  const ended = await tx
    .updateTable('agreement_signature')
    .set({ ended_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', access.participant_id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of ended) await leaveTrace(tx, access, now, 'agreement_taken_back', id)
  if (ended.length > 0) await announce(tx, access.initiative_id, now, 'agreement')
}

async function write(
  tx: Tx,
  access: Access,
  participant_id: string,
  said: { content_version: string; language: Language; noted_by: string | null },
  now: Date,
): Promise<void> {
  const text = await agreementText(tx, said.content_version)
  const { initiative_id } = access
  const id = newId()
  const made = await tx
    .insertInto('agreement_signature')
    .values({
      ...{ initiative_id, id, participant_id, at: now, ...said },
      content_id: text.id,
      on_paper: said.noted_by !== null,
    })
    .onConflict(conflict =>
      conflict
        .columns(['initiative_id', 'participant_id', 'content_id', 'content_version'])
        .where('ended_at', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) return
  await leaveTrace(tx, access, now, said.noted_by ? 'agreement_noted' : 'agreement_given', id, participant_id)
  await announce(tx, initiative_id, now, 'agreement')
}
