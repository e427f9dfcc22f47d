import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { celebratedSince, type Kind } from './rules.ts'

export type { Kind } from './rules.ts'

export type News = Awaited<ReturnType<typeof newsOf>>[number]

const newsIn = (db: Db, access: Pick<Access, 'initiative_id'>) =>
  db
    .selectFrom('news_item as n')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'n.initiative_id').onRef('p.id', '=', 'n.told_by'),
    )
    .select(['n.id', 'n.kind', 'n.body', 'n.learnt', 'n.day', 'n.told_at', 'n.told_by', 'n.version'])
    .select('p.name as told_by_name')
    .where('n.initiative_id', '=', access.initiative_id)

const read = <R extends { kind: string }>(row: R) => ({ ...row, kind: row.kind as Kind })

/** What was told, by the day it is about, newest first. */
export async function newsOf(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  only: { limit?: number; kind?: Kind; told_after?: Date } = {},
) {
  let query = newsIn(db, access)
  if (only.kind) query = query.where('n.kind', '=', only.kind)
  if (only.told_after) query = query.where('n.told_at', '>', only.told_after)
  if (only.limit) query = query.limit(only.limit)
  const rows = await query.orderBy('n.day', 'desc').orderBy('n.told_at', 'desc').orderBy('n.id').execute()
  return rows.map(read)
}

/** The win to celebrate now: the newest of the last thirty days. */
export async function newestWin(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  today: string,
): Promise<News | null> {
  const [win] = await newsOf(db, access, { kind: 'win', limit: 1 })
  return win && win.day > celebratedSince(today) ? win : null
}

/** One thing that was told. */
export async function newsItem(db: Db, access: Access, id: string): Promise<News> {
  const row = await newsIn(db, access).where('n.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return read(row)
}
