import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Kind } from './rules.ts'

export type Line = Awaited<ReturnType<typeof linesOf>>[number]

/** What one person has got or waits for, by day. */
export async function linesOf(db: Db, access: Access, participant_id: string) {
  const rows = await db
    .selectFrom('exchange as e')
    .leftJoin('participant as n', join =>
      join.onRef('n.initiative_id', '=', 'e.initiative_id').onRef('n.id', '=', 'e.noted_by'),
    )
    .select(['e.id', 'e.kind', 'e.what', 'e.amount', 'e.on_day', 'e.paid_on', 'e.version'])
    .select(['e.noted_by', 'n.name as noted_by_name'])
    .where('e.initiative_id', '=', access.initiative_id)
    .where('e.participant_id', '=', participant_id)
    .orderBy('e.on_day')
    .orderBy('e.noted_at')
    .orderBy('e.id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as Kind }))
}

export async function lineOf(db: Db, access: Access, participant_id: string, id: string): Promise<Line> {
  const line = (await linesOf(db, access, participant_id)).find(one => one.id === id)
  if (!line) throw new NotFound()
  return line
}

/** Everybody for whom something is noted, by name, with their lines. */
export async function everybodysLines(db: Db, access: Access) {
  return db
    .selectFrom('exchange as e')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'e.initiative_id').onRef('p.id', '=', 'e.participant_id'),
    )
    .select(['p.id as participant_id', 'p.name', 'e.amount', 'e.paid_on'])
    .where('e.initiative_id', '=', access.initiative_id)
    .where('e.participant_id', '<>', access.participant_id)
    .orderBy('p.name')
    .orderBy('e.on_day')
    .execute()
}
