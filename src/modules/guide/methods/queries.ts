import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { theGuide } from '../queries.ts'
import type { Method } from '../rules.ts'

/** The card with this name. */
export async function cardNamed(name: string): Promise<Method> {
  const card = (await theGuide()).methods.find(one => one.id === name)
  if (!card) throw new NotFound()
  return card
}

export type Use = Awaited<ReturnType<typeof usesOf>>[number]

/** What the group means to use or has used, newest first: all of it, or of one card. */
export async function usesOf(db: Db, access: Access, method?: string) {
  let query = db
    .selectFrom('method_use as u')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'u.initiative_id').onRef('p.id', '=', 'u.noted_by'),
    )
    .select(['u.id', 'u.method', 'u.day', 'u.note', 'u.used', 'u.noted_at', 'u.row_version'])
    .select('p.name as noted_by_name')
    .where('u.initiative_id', '=', access.initiative_id)
  if (method !== undefined) query = query.where('u.method', '=', method)
  return query.orderBy('u.noted_at', 'desc').orderBy('u.id').limit(500).execute()
}

/** One note about one card. */
export async function useOf(db: Db, access: Access, method: string, id: string): Promise<Use> {
  const use = (await usesOf(db, access, method)).find(one => one.id === id)
  if (!use) throw new NotFound()
  return use
}
