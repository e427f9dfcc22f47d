import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { takenAnew } from '../../people/queries.ts'
import type { Direction, Kind } from './rules.ts'

export type Entry = Awaited<ReturnType<typeof sharedOf>>['entries'][number]

const a_page = 50
const all = 2000

const entriesIn = (db: Db, access: Access) =>
  db
    .selectFrom('reflection as r')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'r.initiative_id').onRef('p.id', '=', 'r.written_by'),
    )
    .select(['r.id', 'r.kind', 'r.prompt', 'r.direction', 'r.team', 'r.body', 'r.shared', 'r.version'])
    .select(['r.written_at', 'r.written_by', 'p.name'])
    .where('r.initiative_id', '=', access.initiative_id)

const typed = <R extends { kind: string; direction: string }>(row: R) => ({
  ...row,
  kind: row.kind as Kind,
  direction: row.direction as Direction | '',
})

/** What of one kind is shared with all who are with, newest first; `more`: whether there are older ones. */
export async function sharedOf(db: Db, access: Access, kind: Kind, every: boolean) {
  const most = every ? all : a_page
  const rows = await entriesIn(db, access)
    .where('r.kind', '=', kind)
    .where('r.shared', '=', true)
    .orderBy('r.written_at', 'desc')
    .orderBy('r.id')
    .limit(most + 1)
    .execute()
  return { entries: rows.slice(0, most).map(typed), more: rows.length > most }
}

/**
 * What this person wrote and may still read: in a seat that was taken anew, what is not shared and was there before is
 * not given back.
 */
async function ownIn(db: Db, access: Access) {
  const since = (await takenAnew(db, access)).get(access.participant_id)
  const query = entriesIn(db, access).where('r.written_by', '=', access.participant_id)
  return since
    ? query.where(eb => eb.or([eb('r.shared', '=', true), eb('r.written_at', '>=', since)]))
    : query
}

/** What this person keeps to themselves, newest first. */
export async function keptBy(db: Db, access: Access, every: boolean) {
  const most = every ? all : a_page
  const rows = await (await ownIn(db, access))
    .where('r.shared', '=', false)
    .orderBy('r.written_at', 'desc')
    .orderBy('r.id')
    .limit(most + 1)
    .execute()
  return { entries: rows.slice(0, most).map(typed), more: rows.length > most }
}

/** One thing that this person wrote. What somebody else wrote is not there. */
export async function ownEntry(db: Db, access: Access, id: string): Promise<Entry> {
  const row = await (await ownIn(db, access)).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return typed(row)
}

/** How many thoughts this person has written, and what the last one answered. */
export async function writtenBy(db: Db, access: Access): Promise<{ written: number; last: string }> {
  const rows = await db
    .selectFrom('reflection')
    .select(['prompt'])
    .where('initiative_id', '=', access.initiative_id)
    .where('written_by', '=', access.participant_id)
    .where('kind', '=', 'thought')
    .where('team', '=', false)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .execute()
  return { written: rows.length, last: rows[0]?.prompt ?? '' }
}
