import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { groupsOf, itemsOf } from '../queries.ts'
import type { Before, Group, Item, Voice } from '../rules.ts'

type Where = Pick<Access, 'initiative_id'>

export async function groupOf(db: Db, access: Where, id: string): Promise<Group> {
  const found = (await groupsOf(db, access)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** The success goals, of one group or of all. */
export async function goalsOf(db: Db, access: Where, group_id?: string): Promise<Item[]> {
  const goals = (await itemsOf(db, access)).filter(({ kind }) => kind === 'goal')
  return goals.filter(goal => group_id === undefined || goal.group_id === group_id)
}

export async function goalOf(db: Db, access: Where, group_id: string, id: string): Promise<Item> {
  const found = (await goalsOf(db, access, group_id)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** That people of the groups took part, the newest first, with the names of those who have or had a seat. */
export type NamedVoice = Omit<Voice, 'seats'> & { seats: { id: string; name: string }[] }

export async function voicesOf(db: Db, access: Where): Promise<NamedVoice[]> {
  const found = await sql<NamedVoice>`
    select v.id, v.group_id, v.about, v.day::text, v.people, v.how, v.what,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id)
        from group_voice_seat s
        join participant p on p.initiative_id = s.initiative_id and p.id = s.participant_id
        where s.initiative_id = v.initiative_id and s.voice_id = v.id), '[]') as seats
    from group_voice v where v.initiative_id = ${access.initiative_id}
    order by v.day desc, v.noted_at desc, v.id`.execute(db)
  return found.rows
}

/** What these said before they were changed. */
export async function beforeOf(db: Db, access: Where, ids: readonly string[]): Promise<Before[]> {
  if (ids.length === 0) return []
  const found = await db
    .selectFrom('plan_before')
    .select(['of_id', 'version', 'fields', 'why', 'until'])
    .where('initiative_id', '=', access.initiative_id)
    .where('of_id', 'in', ids)
    .orderBy('of_id')
    .orderBy('version')
    .execute()
  return found as unknown as Before[]
}
