import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'

type Within = Pick<Access, 'initiative_id'>

export type Sound = NonNullable<Awaited<ReturnType<typeof soundFor>>>

/** Who has read the minutes of a meeting aloud, and which version; null where nobody has. */
export async function soundFor(db: Db, { initiative_id }: Within, meeting_id: string) {
  const row = await db
    .selectFrom('minutes_sound as s')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 's.initiative_id').onRef('p.id', '=', 's.brought_by'),
    )
    .select(['s.number', 's.type', 's.brought_at', 's.brought_by', 'p.name as brought_by_name'])
    .where('s.initiative_id', '=', initiative_id)
    .where('s.meeting_id', '=', meeting_id)
    .executeTakeFirst()
  return row ?? null
}

export async function soundBytes(db: Db, access: Within, meeting_id: string) {
  const sound = await soundFor(db, access, meeting_id)
  if (!sound) throw new NotFound()
  const chunks = await db
    .selectFrom('minutes_sound_chunk')
    .select('bytes')
    .where('initiative_id', '=', access.initiative_id)
    .where('meeting_id', '=', meeting_id)
    .orderBy('number')
    .execute()
  return { bytes: new Uint8Array(Buffer.concat(chunks.map(chunk => chunk.bytes))), type: sound.type }
}
