import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { consentsNow } from '../consent/queries.ts'
import { participantsOf } from '../queries.ts'
import { isShown, photoStandings } from './rules.ts'

export type Person = { id: string; name: string }

/** The pictures without their bytes, the newest first: who is seen in each, and whether it is shown. */
export async function albumOf(db: Db, access: Access) {
  const rows = await db
    .selectFrom('picture as p')
    .leftJoin('participant as a', join =>
      join.onRef('a.initiative_id', '=', 'p.initiative_id').onRef('a.id', '=', 'p.added_by'),
    )
    .select(['p.id', 'p.description', 'p.width', 'p.height', 'p.shows_people', 'p.added_at', 'p.added_by'])
    .select(['p.seen', 'a.name as added_by_name'])
    .where('p.initiative_id', '=', access.initiative_id)
    .orderBy('p.added_at', 'desc')
    .orderBy('p.id')
    .execute()
  const persons = Map.groupBy(await personsIn(db, access), one => one.picture_id)
  const yes = await sayYes(db, access)
  return rows.map(row => {
    const who: Person[] = (persons.get(row.id) ?? []).map(({ id, name }) => ({ id, name }))
    // Who has not said yes is for those who lead.
    const waits_for = who.filter(({ id }) => !yes.has(id))
    return { ...row, persons: who, waits_for, shown: isShown({ seen: row.seen, persons: who }, yes) }
  })
}

export type Picture = Awaited<ReturnType<typeof albumOf>>[number]

/** Who is seen in the pictures, or in one of them. */
export async function personsIn(db: Db, access: Pick<Access, 'initiative_id'>, picture_id?: string) {
  const all = db
    .selectFrom('picture_person as s')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 's.initiative_id').onRef('p.id', '=', 's.participant_id'),
    )
    .select(['s.picture_id', 'p.id', 'p.name'])
    .where('s.initiative_id', '=', access.initiative_id)
    .orderBy('p.name')
    .orderBy('p.id')
  return (picture_id ? all.where('s.picture_id', '=', picture_id) : all).execute()
}

/** Those who say yes to pictures now. */
async function sayYes(db: Db, access: Pick<Access, 'initiative_id'>): Promise<ReadonlySet<string>> {
  const said = await consentsNow(db, access)
  return new Set(
    said.filter(one => one.purpose === 'photo' && one.answer === 'given').map(one => one.participant_id),
  )
}

/** A picture that is shown; one that is not is not to be had, by nobody. */
export async function pictureBytes(db: Db, access: Access, id: string) {
  const found = await db
    .selectFrom('picture')
    .select(['bytes', 'type', 'seen'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  if (found.seen === 0) return found
  const persons = await personsIn(db, access, id)
  if (!isShown({ seen: found.seen, persons }, await sayYes(db, access))) throw new NotFound()
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
