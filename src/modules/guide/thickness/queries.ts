import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'

export type Look = Awaited<ReturnType<typeof thicknessOf>>[number]

/** Each time the group looked at how thin or thick it is, newest first. */
export async function thicknessOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('thickness as t')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 't.initiative_id').onRef('p.id', '=', 't.noted_by'),
    )
    .select(['t.duration', 't.defines', 't.designs', 't.decides', 't.delivers', 't.evaluates'])
    .select(['t.id', 't.note', 't.at', 't.noted_by', 'p.name as noted_by_name'])
    .where('t.initiative_id', '=', access.initiative_id)
    .orderBy('t.at', 'desc')
    .orderBy('t.id')
    .execute()
}
