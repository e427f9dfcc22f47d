import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../../platform/errors.ts'
import { researchOf } from '../../queries.ts'
import { type Spoken, spokenIn } from './queries.ts'

type Within = Pick<Access, 'initiative_id'>

/**
 * Asks somebody to read what they said in a source. Asked once more, they are asked anew: what they approved as it stands
 * stays approved.
 */
export async function askToRead(
  tx: Tx,
  access: Access,
  research_id: string,
  informant_id: string,
  source_id: string,
  now: Date,
): Promise<void> {
  if ((await researchOf(tx, access, research_id)).ended_at) throw new Conflict('research_ended')
  const spoken = await heldReading(tx, access, research_id, informant_id, source_id)
  if (spoken.standing === 'approved' || spoken.passages === 0) return
  const asked = { state: 'asked', of_version: null, asked_at: now, answered_at: null, noted_by: null }
  await tx
    .insertInto('source_reading')
    .values({ initiative_id: access.initiative_id, source_id, informant_id, ...asked })
    .onConflict(known => known.columns(['initiative_id', 'source_id', 'informant_id']).doUpdateSet(asked))
    .execute()
  await leaveTrace(tx, access, now, 'reading_asked', source_id)
}

/**
 * Keeps that somebody has approved what they said in a source as it stands: `version` is what they had before them.
 * `noted_by`: who writes it down for them, where they said it aloud or on paper.
 */
export async function approveWords(
  tx: Tx,
  within: Within,
  research_id: string,
  informant_id: string,
  { source_id, version }: { source_id: string; version: number },
  noted_by: string | null,
  now: Date,
): Promise<void> {
  const spoken = await heldReading(tx, within, research_id, informant_id, source_id)
  if (spoken.passages === 0) throw new Conflict('nothing_to_approve')
  if (spoken.version !== version) throw new Mend({ version: 'changed_since' })
  if (spoken.standing === 'approved') return
  const approved = { state: 'approved', of_version: version, answered_at: now, noted_by }
  await tx
    .insertInto('source_reading')
    .values({ initiative_id: within.initiative_id, source_id, informant_id, asked_at: now, ...approved })
    .onConflict(known => known.columns(['initiative_id', 'source_id', 'informant_id']).doUpdateSet(approved))
    .execute()
}

/** What somebody said in a source, held until the transaction ends: nothing is corrected in between. */
export async function heldReading(
  tx: Tx,
  { initiative_id }: Within,
  research_id: string,
  informant_id: string,
  source_id: string,
): Promise<Spoken> {
  await tx
    .selectFrom('passage')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('informant_id', '=', informant_id)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const all = await spokenIn(tx, { initiative_id }, research_id, informant_id)
  const found = all.find(one => one.source_id === source_id)
  if (!found) throw new NotFound()
  return found
}
