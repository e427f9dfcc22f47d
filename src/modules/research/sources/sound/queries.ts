import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { dayOf } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { informantsOf, signed } from '../../queries.ts'
import type { Speaker } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** So many bytes lie in one row. */
export const chunk_bytes = 256 * 1024

export type Sound = NonNullable<Awaited<ReturnType<typeof soundFor>>>

/** The recording of a source with its last day; null where there is none, or where its last day is over. */
export async function soundFor(db: Db, { initiative_id }: Within, source_id: string, now: Date) {
  const row = await db
    .selectFrom('source_sound')
    .select(['type', 'size', 'brought_at', 'destroy_by'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('destroy_by', '>=', dayOf(now))
    .executeTakeFirst()
  return row ?? null
}

/** A part of a recording, both ends counted in; NotFound where it has been destroyed meanwhile. */
export async function soundPart(
  db: Db,
  { initiative_id }: Within,
  source_id: string,
  [from, to]: readonly [from: number, to: number],
): Promise<Uint8Array> {
  const first = Math.floor(from / chunk_bytes)
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from source_sound_chunk
    where initiative_id = ${initiative_id} and source_id = ${source_id}
      and number between ${first} and ${Math.floor(to / chunk_bytes)}
    order by number`.execute(db)
  if (rows.length === 0) throw new NotFound()
  const start = first * chunk_bytes
  return Buffer.concat(rows.map(row => row.bytes)).subarray(from - start, to - start + 1)
}

/** Who may speak in a study, by the signs one writes before their words: "INN 3" or only "3"; the one who asks is "?". */
export async function speakersOf(
  db: Db,
  access: Within,
  research_id: string,
  language: Language,
): Promise<Speaker[]> {
  const informants = await informantsOf(db, access, research_id)
  return [
    { informant_id: null, signs: ['S', 'I', 'F'] },
    ...informants
      .filter(one => !one.withdrawn_at)
      .map(one => ({ informant_id: one.id, signs: [signed(language, one), String(one.number)] })),
  ]
}
