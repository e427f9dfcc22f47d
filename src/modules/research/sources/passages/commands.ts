import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { recountWords } from '../../words/commands.ts'
import { hunksOf, moved, type Span } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** A source, held: who changes what is said in it at the same moment comes after. */
export async function holdSource(tx: Tx, { initiative_id }: Within, source_id: string): Promise<void> {
  const found = await tx
    .selectFrom('source')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', source_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
}

/** All of a source, held: for whoever moves several passages. Passages come before their source, wherever they are held. */
export async function holdWhole(tx: Tx, { initiative_id }: Within, source_id: string): Promise<void> {
  await tx
    .selectFrom('passage')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .orderBy('id')
    .forUpdate()
    .execute()
  await holdSource(tx, { initiative_id }, source_id)
}

/** Whoever takes everything back is held before their words are: no part that was cut off stays behind. */
export const holdSpeaker = (tx: Tx, { initiative_id }: Within, passage_id: string) =>
  tx
    .selectFrom('passage as p')
    .innerJoin('informant as i', join =>
      join.onRef('i.initiative_id', '=', 'p.initiative_id').onRef('i.id', '=', 'p.informant_id'),
    )
    .select('i.id')
    .where('p.initiative_id', '=', initiative_id)
    .where('p.id', '=', passage_id)
    .forShare('i')
    .execute()

/** Both stand on a stretch of a passage. */
export const on_stretches = ['coding', 'research_quote'] as const

/**
 * Gives a passage another text. What is coded and quoted follows its words; what has none left goes. The version is one
 * higher, so that what was approved has to be read anew. NewerVersion where somebody else was first.
 */
export async function rewriteBody(
  tx: Tx,
  { initiative_id }: Within,
  passage: { id: string; source_id: string; body: string; version: number },
  body: string,
): Promise<void> {
  const now = await tx
    .selectFrom('passage')
    .select(['body', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', passage.id)
    .forUpdate()
    .executeTakeFirst()
  if (!now) throw new NotFound()
  await holdSource(tx, { initiative_id }, passage.source_id)
  if (now.version !== passage.version) {
    throw new NewerVersion({ body: now.body, version: String(now.version) })
  }
  if (now.body === body) return
  const hunks = hunksOf(now.body, body)
  await moveStretches(tx, { initiative_id }, passage.id, span => moved(span, hunks))
  await tx
    .updateTable('passage')
    .set({ body, version: now.version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', passage.id)
    .execute()
  await recountWords(tx, { initiative_id }, passage.source_id)
}

/** Moves every stretch of a passage; one that has nowhere to stand goes. */
export async function moveStretches(
  tx: Tx,
  { initiative_id }: Within,
  passage_id: string,
  to: (span: Span) => Span | null,
): Promise<void> {
  for (const table of on_stretches) {
    const rows = await tx
      .selectFrom(table)
      .select(['id', 'from_sign', 'to_sign'])
      .where('initiative_id', '=', initiative_id)
      .where('passage_id', '=', passage_id)
      .execute()
    for (const { id, ...span } of rows) {
      const stands = to(span)
      const of_it = { initiative_id, passage_id, id }
      if (!stands) await sql`delete from ${sql.table(table)} where ${same(of_it)}`.execute(tx)
      else if (stands.from_sign !== span.from_sign || stands.to_sign !== span.to_sign) {
        await sql`update ${sql.table(table)} set from_sign = ${stands.from_sign}, to_sign = ${stands.to_sign}
          where ${same(of_it)}`.execute(tx)
      }
    }
  }
}

const same = (one: { initiative_id: string; passage_id: string; id: string }) =>
  sql`initiative_id = ${one.initiative_id} and passage_id = ${one.passage_id} and id = ${one.id}`

/**
 * To be called when a passage of somebody's is no longer theirs or is gone: an approval is bound to the sum of the versions
 * of what they said, and that sum must never come back to where it was. `gone` is the version that went.
 */
export async function keepAhead(
  tx: Tx,
  { initiative_id }: Within,
  source_id: string,
  informant_id: string | null,
  gone: number,
): Promise<void> {
  if (informant_id === null) return
  const first = await tx
    .selectFrom('passage')
    .select(['id', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('informant_id', '=', informant_id)
    .orderBy('position')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (first) {
    await tx
      .updateTable('passage')
      .set({ version: first.version + gone + 1 })
      .where('initiative_id', '=', initiative_id)
      .where('id', '=', first.id)
      .execute()
    return
  }
  // Nothing of theirs is left here: there is nothing they could have approved.
  await tx
    .deleteFrom('source_reading')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('informant_id', '=', informant_id)
    .where('state', '<>', 'taken_back')
    .execute()
}
