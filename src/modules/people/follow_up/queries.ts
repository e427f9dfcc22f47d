import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { inTurn, type Wish } from './rules.ts'

/** Somebody takes part while they hold a grant. */
const isHere = (column: string) => sql`exists (select from initiative_grant g
  where g.initiative_id = f.initiative_id and g.participant_id = ${sql.ref(column)} and g.ended_at is null)`

/** What those who take part wish for now: nobody is followed up who has left. */
export async function wishesOf(db: Db, { initiative_id }: Pick<Access, 'initiative_id'>): Promise<Wish[]> {
  const found = await sql<Wish>`
    select f.id, f.participant_id, p.name, f.how, f.wish, f.asked_at, f.version,
      t.id as follower_id, t.name as follower_name,
      array(select d.day::text from follow_up_talk d
        where d.initiative_id = f.initiative_id and d.follow_up_id = f.id order by d.day desc) as days
    from follow_up f
    join participant p on p.initiative_id = f.initiative_id and p.id = f.participant_id
    left join participant t on t.initiative_id = f.initiative_id and t.id = f.follower_id and ${isHere('f.follower_id')}
    where f.initiative_id = ${initiative_id} and f.ended_at is null and ${isHere('f.participant_id')}
    order by f.asked_at, f.id`.execute(db)
  return inTurn(found.rows)
}

/** One's own wish, if there is one. */
export async function ownWish(db: Db, access: Access): Promise<Wish | null> {
  const wishes = await wishesOf(db, access)
  return wishes.find(one => one.participant_id === access.participant_id) ?? null
}
