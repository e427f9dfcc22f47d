import { sql } from 'kysely'
import type { Access } from '../../../../../platform/access.ts'
import { leaveTrace } from '../../../../../platform/audit.ts'
import type { Tx } from '../../../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../../../platform/errors.ts'
import { sourceOf } from '../../../queries.ts'
import { recountWords } from '../../../words/commands.ts'
import { goesOn, layPassages, speaksHere } from '../../commands.ts'
import type { AfterInput, BodyInput, SpeakerInput } from '../../forms.ts'
import { inPieces, most_body } from '../../rules.ts'
import { holdSpeaker, holdWhole, keepAhead, rewriteBody } from '../commands.ts'
import { passageOf } from '../queries.ts'
import { partsOf, within } from '../rules.ts'

/** Where a passage is. */
export type Place = { research_id: string; source_id: string; id: string }

/** A passage of a study that goes on; all of its source is held, so that two do not cut and move at once. */
async function held(tx: Tx, access: Access, { research_id, source_id, id }: Place) {
  await goesOn(tx, access, research_id)
  await sourceOf(tx, access, research_id, source_id)
  await holdWhole(tx, access, source_id)
  return passageOf(tx, access, source_id, id)
}

/** Corrects what was said; an empty line cuts it in two, and what is coded and quoted stays with its words. */
export async function changePassage(
  tx: Tx,
  access: Access,
  place: Place,
  { body, version }: BodyInput,
  now: Date,
): Promise<void> {
  await holdSpeaker(tx, access, place.id)
  const passage = await held(tx, access, place)
  const typed = body.replace(/\r\n?/g, '\n')
  if (typed === passage.body) return
  if (passage.version !== version) {
    throw new NewerVersion({ body: passage.body, version: String(passage.version) })
  }
  await rewriteBody(tx, access, passage, typed)
  if (partsOf(typed).length > 1) {
    await cutPassage(tx, access, { ...passage, body: typed })
    await recountWords(tx, access, place.source_id)
  }
  await leaveTrace(tx, access, now, 'passage_changed', place.source_id)
}

type Cut = { id: string; source_id: string; informant_id: string | null; position: number; body: string }

async function cutPassage(tx: Tx, { initiative_id }: Access, passage: Cut): Promise<void> {
  const [first, ...others] = partsOf(passage.body)
  if (!first) return
  const { source_id, informant_id, position } = passage
  await makeRoom(tx, { initiative_id }, source_id, position, others.length)
  const laid = await layPassages(
    tx,
    { initiative_id },
    source_id,
    others.map(({ body }) => ({ informant_id, body, start_ms: null })),
    position,
  )
  const parts = [{ ...first, id: passage.id }, ...others.map((part, at) => ({ ...part, id: laid[at] ?? '' }))]
  await cutCodings(tx, { initiative_id }, passage.id, parts)
  await cutQuotes(tx, { initiative_id }, passage.id, parts)
  await tx
    .updateTable('passage')
    .set({ body: first.body })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', passage.id)
    .execute()
}

type Part = { id: string; body: string; from: number }

/** A coding over the cut has a row in each part, with one id. */
async function cutCodings(
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  passage_id: string,
  parts: readonly Part[],
): Promise<void> {
  const codings = await tx
    .deleteFrom('coding')
    .where('initiative_id', '=', initiative_id)
    .where('passage_id', '=', passage_id)
    .returningAll()
    .execute()
  const rows = codings.flatMap(coding =>
    parts.flatMap(part => {
      const span = within(coding, part)
      return span ? [{ ...coding, ...span, passage_id: part.id }] : []
    }),
  )
  if (rows.length > 0) await tx.insertInto('coding').values(rows).execute()
}

/** A quote has one place: the part in which it begins. */
async function cutQuotes(
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  passage_id: string,
  parts: readonly Part[],
): Promise<void> {
  const quotes = await tx
    .deleteFrom('research_quote')
    .where('initiative_id', '=', initiative_id)
    .where('passage_id', '=', passage_id)
    .returningAll()
    .execute()
  const rows = quotes.flatMap(quote =>
    parts
      .flatMap(part => {
        const span = within(quote, part)
        return span ? [{ ...quote, ...span, passage_id: part.id }] : []
      })
      .slice(0, 1),
  )
  if (rows.length > 0) await tx.insertInto('research_quote').values(rows).execute()
}

const makeRoom = (
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  source_id: string,
  after: number,
  places: number,
) =>
  tx
    .updateTable('passage')
    .set(eb => ({ position: eb('position', '+', places) }))
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('position', '>', after)
    .execute()

/** Nothing is laid on somebody who took back what they said in this source. */
async function hasNotTakenBack(
  tx: Tx,
  { initiative_id }: Access,
  source_id: string,
  informant_id: string | null,
  field: string,
): Promise<void> {
  if (informant_id === null) return
  const found = await tx
    .selectFrom('source_reading')
    .select('state')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('informant_id', '=', informant_id)
    .where('state', '=', 'taken_back')
    .executeTakeFirst()
  if (found) throw new Mend({ [field]: 'took_back' })
}

/** Says who speaks: the words are another's now, and both have to read anew. */
export async function changeSpeaker(
  tx: Tx,
  access: Access,
  place: Place,
  { informant_id, version }: SpeakerInput,
  now: Date,
): Promise<void> {
  const speaker = informant_id || null
  await speaksHere(tx, access, place.research_id, [speaker])
  const passage = await held(tx, access, place)
  if (speaker === passage.informant_id) return
  if (passage.version !== version) {
    throw new NewerVersion({ informant_id: passage.informant_id ?? '', version: String(passage.version) })
  }
  await hasNotTakenBack(tx, access, place.source_id, speaker, 'informant_id')
  const { initiative_id } = access
  const { source_id, id } = place
  await tx
    .updateTable('passage')
    .set({ informant_id: speaker, version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  // What somebody says of their own words is not said of another's.
  await tx
    .deleteFrom('passage_remark')
    .where('initiative_id', '=', initiative_id)
    .where('passage_id', '=', id)
    .execute()
  await keepAhead(tx, access, source_id, passage.informant_id, version)
  await recountWords(tx, access, source_id)
  await leaveTrace(tx, access, now, 'passage_speaker_changed', source_id)
}

/** Puts a passage together with the one before it, by the same speaker; all that hangs on it follows. The one that is left. */
export async function joinPassage(
  tx: Tx,
  access: Access,
  place: Place,
  { version }: { version: number },
  now: Date,
): Promise<string> {
  const passage = await held(tx, access, place)
  const { initiative_id } = access
  const { source_id, id } = place
  const before = await tx
    .selectFrom('passage')
    .select(['id', 'informant_id', 'body', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('position', '<', passage.position)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!before) throw new NotFound()
  if (passage.version !== version) throw new Conflict('passage_changed')
  // Words laid on another would not be found when they are taken back.
  if (before.informant_id !== passage.informant_id) throw new Conflict('passage_other_speaker')
  const body = `${before.body}\n${passage.body}`
  if (body.length > most_body) throw new Conflict('passage_too_long')
  await follow(tx, { initiative_id }, id, before.id, before.body.length + 1)
  await tx.deleteFrom('passage').where('initiative_id', '=', initiative_id).where('id', '=', id).execute()
  await tx
    .updateTable('passage')
    .set({ body, version: before.version + passage.version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', before.id)
    .execute()
  await recountWords(tx, access, source_id)
  await leaveTrace(tx, access, now, 'passages_joined', source_id)
  return before.id
}

/** Moves all that hangs on one passage to another, so many signs further out. */
async function follow(
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  from: string,
  to: string,
  further: number,
): Promise<void> {
  // A coding that stands in both is one stretch again.
  await sql`update coding a set to_sign = b.to_sign + ${further}
    from coding b
    where a.initiative_id = ${initiative_id} and a.passage_id = ${to} and b.initiative_id = a.initiative_id
      and b.passage_id = ${from} and b.id = a.id`.execute(tx)
  await sql`update coding b set passage_id = ${to}, from_sign = from_sign + ${further}, to_sign = to_sign + ${further}
    where b.initiative_id = ${initiative_id} and b.passage_id = ${from} and not exists (
      select from coding a where a.initiative_id = b.initiative_id and a.passage_id = ${to} and a.id = b.id)`.execute(
    tx,
  )
  await sql`update research_quote set passage_id = ${to}, from_sign = from_sign + ${further},
      to_sign = to_sign + ${further}
    where initiative_id = ${initiative_id} and passage_id = ${from}`.execute(tx)
  for (const table of ['passage_remark', 'research_memo'] as const) {
    await sql`update ${sql.table(table)} set passage_id = ${to}
      where initiative_id = ${initiative_id} and passage_id = ${from}`.execute(tx)
  }
}

/** Adds what was left out, after a passage. */
export async function addAfter(
  tx: Tx,
  access: Access,
  place: Place,
  { new_body, new_informant_id }: AfterInput,
  now: Date,
): Promise<string> {
  const { research_id, source_id } = place
  const informant_id = new_informant_id || null
  await speaksHere(tx, access, research_id, [informant_id], 'new_informant_id')
  const passage = await held(tx, access, place)
  await hasNotTakenBack(tx, access, source_id, informant_id, 'new_informant_id')
  const parts = partsOf(new_body.replace(/\r\n?/g, '\n')).flatMap(({ body }) =>
    inPieces({ label: null, body, start_ms: null }),
  )
  await makeRoom(tx, access, source_id, passage.position, parts.length)
  const laid = await layPassages(
    tx,
    access,
    source_id,
    parts.map(({ body }) => ({ informant_id, body, start_ms: null })),
    passage.position,
  )
  await recountWords(tx, access, source_id)
  await leaveTrace(tx, access, now, 'passage_added', source_id)
  return laid[0] ?? place.id
}

/** Takes a passage out, with all that hangs on it. */
export async function removePassage(tx: Tx, access: Access, place: Place, now: Date): Promise<void> {
  const passage = await held(tx, access, place)
  const { initiative_id } = access
  await tx
    .deleteFrom('passage')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', place.id)
    .execute()
  await keepAhead(tx, access, place.source_id, passage.informant_id, passage.version)
  await recountWords(tx, access, place.source_id)
  await leaveTrace(tx, access, now, 'passage_removed', place.source_id)
}
