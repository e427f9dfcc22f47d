import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../platform/errors.ts'
import { type InstallationKey, newId } from '../../../platform/secrets.ts'
import { informantOfSeat } from '../people/keys/queries.ts'
import { approveWords } from '../people/readings/commands.ts'
import { keepAhead, rewriteBody } from '../sources/passages/commands.ts'
import { recountWords } from '../words/commands.ts'
import type { CorrectInput } from './forms.ts'

type Within = Pick<Access, 'initiative_id'>
/** Somebody who meets their own words: a number in a study, found by their seat. */
type Self = { research_id: string; informant_id: string }

/*
 * What people do with their own words leaves a trace without their name or seat: beside the source it would tell those
 * who lead, and whoever reads the table later, who the number is.
 */

/** Corrects something one said oneself. What was approved before has to be approved anew. */
export async function correctPassage(
  tx: Tx,
  { initiative_id }: Within,
  self: Self,
  passage_id: string,
  { body, version }: CorrectInput,
  now: Date,
): Promise<void> {
  const passage = await ownPassage(tx, { initiative_id }, self, passage_id)
  if (passage.body === body) return
  if (passage.version !== version) {
    throw new NewerVersion({ body: passage.body, version: String(passage.version) })
  }
  await rewriteBody(tx, { initiative_id }, passage, body)
  await leaveTrace(tx, { initiative_id }, now, 'words_corrected', passage.source_id)
}

/** Says something about one's own words to whoever does the research. A button pressed twice says it once. */
export async function remark(
  tx: Tx,
  { initiative_id }: Within,
  self: Self,
  passage_id: string,
  { body }: { body: string },
  now: Date,
): Promise<void> {
  const { informant_id } = self
  const { source_id } = await ownPassage(tx, { initiative_id }, self, passage_id)
  const said = await tx
    .selectFrom('passage_remark')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('passage_id', '=', passage_id)
    .where('body', '=', body)
    .executeTakeFirst()
  if (said) return
  await tx
    .insertInto('passage_remark')
    .values({ initiative_id, id: newId(), passage_id, informant_id, body, written_at: now })
    .execute()
  await leaveTrace(tx, { initiative_id }, now, 'words_commented', source_id)
}

/** Approves what one said in a source, as it stood on the page. */
export async function approveOwn(
  tx: Tx,
  { initiative_id }: Within,
  { research_id, informant_id }: Self,
  given: { source_id: string; version: number },
  now: Date,
): Promise<void> {
  await approveWords(tx, { initiative_id }, research_id, informant_id, given, null, now)
  await leaveTrace(tx, { initiative_id }, now, 'words_approved', given.source_id)
}

/** Takes back one thing one said: it is gone, with every code and quote on it, and with the recording it is heard in. */
export async function takeBackPassage(
  tx: Tx,
  { initiative_id }: Within,
  self: Self,
  passage_id: string,
  now: Date,
): Promise<void> {
  const { source_id, id, version } = await ownPassage(tx, { initiative_id }, self, passage_id)
  await tx.deleteFrom('passage').where('initiative_id', '=', initiative_id).where('id', '=', id).execute()
  await keepAhead(tx, { initiative_id }, source_id, self.informant_id, version)
  await forgetAround(tx, { initiative_id }, self.research_id, source_id)
  await leaveTrace(tx, { initiative_id }, now, 'words_taken_back', source_id)
}

/**
 * Takes back what somebody said: in one source, or, with null, all of it in the study. The words are deleted, and with
 * them every code, quote, remark and note on them; the words are counted anew; a recording they are heard in goes whole,
 * since a recording cannot be cut; so does what another program had of the source or of the whole project. Of whoever
 * took everything back no name is kept.
 */
export async function withdrawWords(
  tx: Tx,
  { initiative_id }: Within,
  informant_id: string,
  source_id: string | null,
  now: Date,
  noted_by: string | null = null,
): Promise<void> {
  const { research_id } = await tx
    .selectFrom('informant')
    .select('research_id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', informant_id)
    // Whoever counts words anew meanwhile writes whose they are, and must not wait for us.
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const sources = source_id ? [source_id] : await spokenSources(tx, { initiative_id }, informant_id)
  for (const one of sources) await withdrawFrom(tx, initiative_id, { research_id, informant_id }, one)
  for (const one of sources) await answerTakenBack(tx, initiative_id, informant_id, one, now, noted_by)
  if (source_id !== null) return
  await tx
    .updateTable('informant')
    .set(eb => ({ withdrawn_at: eb.fn.coalesce('withdrawn_at', eb.val(now)) }))
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', informant_id)
    .execute()
  await tx
    .deleteFrom('informant_name')
    .where('initiative_id', '=', initiative_id)
    .where('informant_id', '=', informant_id)
    .execute()
}

/**
 * Takes back everything that somebody has said in any study here: before their seat is erased. Where the key to a study's
 * names is destroyed, nobody can find which words were theirs.
 */
export async function withdrawSeat(
  tx: Tx,
  key: InstallationKey,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<void> {
  const studies = await tx
    .selectFrom('research_key')
    .select('research_id')
    .where('initiative_id', '=', initiative_id)
    .where('sealed', 'is not', null)
    .orderBy('research_id')
    .forUpdate()
    .execute()
  for (const { research_id } of studies) {
    const id = await informantOfSeat(tx, key, { initiative_id }, research_id, participant_id)
    if (id) await withdrawWords(tx, { initiative_id }, id, null, now)
  }
}

/** Takes back one's own words in one source, or in the whole study. */
export async function takeBackOwn(
  tx: Tx,
  { initiative_id }: Within,
  { research_id, informant_id }: Self,
  source_id: string | null,
  now: Date,
): Promise<void> {
  await withdrawWords(tx, { initiative_id }, informant_id, source_id, now)
  const what = source_id ? 'words_taken_back' : 'all_words_taken_back'
  await leaveTrace(tx, { initiative_id }, now, what, source_id ?? research_id)
}

/** One's own words, held until the transaction ends; whatever belongs to somebody else is not there. */
async function ownPassage(tx: Tx, { initiative_id }: Within, self: Self, id: string) {
  const passage = await tx
    .selectFrom('passage')
    .select(['id', 'source_id', 'body', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .where('informant_id', '=', self.informant_id)
    .forUpdate()
    .executeTakeFirst()
  if (!passage) throw new NotFound()
  return passage
}

async function spokenSources(tx: Tx, { initiative_id }: Within, informant_id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('passage')
    .select('source_id')
    .distinct()
    .where('initiative_id', '=', initiative_id)
    .where('informant_id', '=', informant_id)
    .orderBy('source_id')
    .execute()
  return rows.map(row => row.source_id)
}

/**
 * Whoever changes the same source at the same moment comes after: what is counted anew is what is left. Passages first and
 * then their source, as everybody does who changes them.
 */
async function holdSource(tx: Tx, { initiative_id }: Within, source_id: string): Promise<void> {
  await tx
    .selectFrom('source')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', source_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

async function withdrawFrom(tx: Tx, initiative_id: string, self: Self, source_id: string): Promise<void> {
  await tx
    .deleteFrom('passage')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('informant_id', '=', self.informant_id)
    .execute()
  await forgetAround(tx, { initiative_id }, self.research_id, source_id)
}

/** Everything else in which the words of a source stand or are heard. */
async function forgetAround(
  tx: Tx,
  { initiative_id }: Within,
  research_id: string,
  source_id: string,
): Promise<void> {
  await holdSource(tx, { initiative_id }, source_id)
  await tx
    .deleteFrom('source_sound')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .execute()
  await tx
    .deleteFrom('research_kept')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where(eb =>
      eb.or([
        eb('source_id', '=', source_id),
        eb.and([eb('source_id', 'is', null), eb('code_id', 'is', null)]),
      ]),
    )
    .execute()
  await recountWords(tx, { initiative_id }, source_id)
}

async function answerTakenBack(
  tx: Tx,
  initiative_id: string,
  informant_id: string,
  source_id: string,
  now: Date,
  noted_by: string | null,
): Promise<void> {
  const taken_back = { state: 'taken_back', of_version: null, answered_at: now, noted_by }
  await tx
    .insertInto('source_reading')
    .values({ initiative_id, source_id, informant_id, asked_at: now, ...taken_back })
    .onConflict(known =>
      known.columns(['initiative_id', 'source_id', 'informant_id']).doUpdateSet(taken_back),
    )
    .execute()
}
