import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'

export type Note = Awaited<ReturnType<typeof notesOf>>[number]

const columns = ['id', 'statement_id', 'body', 'written_by', 'at', 'version'] as const

/** What was noted of the talk about a round, in the order it was said. */
export async function notesOf(db: Db, access: Access, round_id: string) {
  return db
    .selectFrom('talk_note')
    .select(columns)
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .orderBy('at')
    .execute()
}

/** One note of the talk about a round. */
export async function noteOf(db: Db, access: Access, round_id: string, note_id: string): Promise<Note> {
  const note = await db
    .selectFrom('talk_note')
    .select(columns)
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('id', '=', note_id)
    .executeTakeFirst()
  if (!note) throw new NotFound()
  return note
}
