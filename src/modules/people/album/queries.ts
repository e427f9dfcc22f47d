import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { consentsNow } from '../consent/queries.ts'
import { participantsOf } from '../queries.ts'
import { photoStandings } from './rules.ts'

/** The pictures without their bytes, the newest first. */
export async function picturesOf(db: Db, access: Access) {
  return db
    .selectFrom('picture as p')
    .leftJoin('participant as a', join =>
      join.onRef('a.initiative_id', '=', 'p.initiative_id').onRef('a.id', '=', 'p.added_by'),
    )
    .select(['p.id', 'p.description', 'p.width', 'p.height', 'p.shows_people', 'p.added_at', 'p.added_by'])
    .select('a.name as added_by_name')
    .where('p.initiative_id', '=', access.initiative_id)
    .orderBy('p.added_at', 'desc')
    .orderBy('p.id')
    .execute()
}

export type Picture = Awaited<ReturnType<typeof picturesOf>>[number]

export async function pictureBytes(db: Db, access: Access, id: string) {
  const found = await db
    .selectFrom('picture')
    .select(['bytes', 'type'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** Who of those who take part has not said yes to pictures, and who has taken a yes back: for those who lead. */
export async function photoConsents(db: Db, access: Access) {
  const people = await participantsOf(db, access)
  const said = await consentsNow(db, access)
  return photoStandings(
    people,
    said.filter(one => one.purpose === 'photo'),
  )
}
