import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'

export type Line = { id: string; body: string }

/** The open lines of a closed round, for those who sit at the table: nobody else ever reads them. */
export async function linesOf(db: Db, access: Access, round_id: string): Promise<Line[]> {
  if (!access.grants.includes('facilitator') && !access.grants.includes('member')) return []
  return db
    .selectFrom('closed_line')
    .select(['id', 'body'])
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .orderBy('id')
    .execute()
}
