import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { sourceOf } from '../queries.ts'
import type { Kind, MaterialLanguage } from '../rules.ts'
import { recountWords } from '../words/commands.ts'
import type { SourceInput } from './forms.ts'
import { holdSource, holdWhole } from './passages/commands.ts'

export type NewSource = {
  kind: Kind
  title: string
  happened_on: string | null
  language: MaterialLanguage
  own_part: string
  /** What it was made of within the system. */
  brought?: { from: 'minutes' | 'story'; id: string }
}
export type NewPassage = { informant_id: string | null; body: string; start_ms: number | null }

/** A study that still goes on, held: what is added to it waits for whoever ends it. */
export async function goesOn(tx: Tx, { initiative_id }: Access, research_id: string): Promise<void> {
  const study = await tx
    .selectFrom('research')
    .select('ended_at')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', research_id)
    .forShare()
    .executeTakeFirst()
  if (!study) throw new NotFound()
  if (study.ended_at) throw new Conflict('research_ended')
}

/** Those of these who are in the study and have not taken everything back; Mend where one is not. */
export async function speaksHere(
  tx: Tx,
  { initiative_id }: Access,
  research_id: string,
  ids: readonly (string | null)[],
  field = 'informant_id',
): Promise<void> {
  const wanted = [...new Set(ids.filter(id => id !== null))]
  if (wanted.length === 0) return
  // Held, so that nobody takes everything back while more is laid on them.
  const found = await tx
    .selectFrom('informant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('id', 'in', wanted)
    .where('withdrawn_at', 'is', null)
    .forShare()
    .execute()
  if (found.length < wanted.length) throw new Mend({ [field]: 'choose' })
}

/** Puts a source into a study, with what was said in it in its order. */
export async function addSource(
  tx: Tx,
  access: Access,
  research_id: string,
  { brought, ...source }: NewSource,
  passages: readonly NewPassage[],
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  await goesOn(tx, access, research_id)
  await speaksHere(
    tx,
    access,
    research_id,
    passages.map(one => one.informant_id),
  )
  const id = newId()
  await tx
    .insertInto('source')
    .values({
      ...{ ...source, initiative_id, id, research_id, added_at: now, added_by: participant_id },
      ...{ brought_from: brought?.from ?? null, brought_id: brought?.id ?? null },
    })
    .execute()
  await layPassages(tx, access, id, passages, 0)
  await recountWords(tx, access, id)
  await leaveTrace(tx, access, now, 'source_added', id)
  return id
}

const at_a_time = 2_000

/** Lays passages in a source after this place; the ids in their order. */
export async function layPassages(
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  source_id: string,
  passages: readonly NewPassage[],
  after: number,
): Promise<string[]> {
  const rows = passages.map((one, at) => ({ ...one, id: newId(), position: after + at + 1 }))
  for (let start = 0; start < rows.length; start += at_a_time) {
    const some = JSON.stringify(rows.slice(start, start + at_a_time))
    await sql`insert into passage (initiative_id, source_id, id, position, informant_id, body, start_ms)
      select ${initiative_id}, ${source_id}, id, position, informant_id, body, start_ms
      from jsonb_populate_recordset(null::passage, ${some}::jsonb)`.execute(tx)
  }
  return rows.map(({ id }) => id)
}

/** A source as it stands in the fields of its form. */
export const typedAs = (source: NewSource & { version: number }) => ({
  kind: source.kind,
  title: source.title,
  happened_on: source.happened_on ?? '',
  language: source.language,
  own_part: source.own_part,
  version: String(source.version),
})

/** Changes what a source is called and what is said about it. Its words are counted by its language. */
export async function changeSource(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { version, ...input }: SourceInput & { version: number },
  now: Date,
): Promise<void> {
  await goesOn(tx, access, research_id)
  await sourceOf(tx, access, research_id, id)
  await holdSource(tx, access, id)
  const source = await sourceOf(tx, access, research_id, id)
  const typed = { ...input, happened_on: input.happened_on || null }
  if (Object.entries(typed).every(([name, value]) => source[name as keyof typeof typed] === value)) return
  if (source.version !== version) throw new NewerVersion(typedAs(source))
  await tx
    .updateTable('source')
    .set({ ...typed, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  if (source.language !== input.language) await recountWords(tx, access, id)
  await leaveTrace(tx, access, now, 'source_changed', id)
}

/** Takes a source out of the study: what was said, what was coded and quoted in it, and its sound are gone. */
export async function removeSource(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await sourceOf(tx, access, research_id, id)
  await holdWhole(tx, access, id)
  await tx
    .deleteFrom('source')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'source_removed', id)
}
