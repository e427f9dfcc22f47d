import { sql } from 'kysely'
import type { Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { livesStill } from '../queries.ts'
import type { Way } from '../rules.ts'

export type OpenSession = {
  id: string
  how: Way
  device: string
  since: Date
  /** Null where the browser is somebody else's: when they were here is theirs. */
  last_seen_at: Date | null
  here: boolean
  /** Of one's own account; otherwise a browser that sits in one's own seats. */
  of_account: boolean
  titles: string[]
}

/**
 * Where this visitor is in: the sessions of the account, and other browsers that sit in the same seats. A made-up
 * person is whoever tries them, and sees this browser only.
 */
export async function openSessions(db: Db, visitor: Visitor, now: Date): Promise<OpenSession[]> {
  if (!visitor.session_id) return []
  const account_id = visitor.account?.demo ? null : (visitor.account?.id ?? null)
  const found = await sql<OpenSession>`
    with own as (
      select initiative_id, participant_id from session_seat where session_id = ${visitor.session_id}
      union
      select initiative_id, participant_id from account_seat where account_id = ${account_id}
    ), same as (
      select s.session_id, min(s.at) as at, array_agg(i.title order by i.title) as titles
      from own
      join session_seat s on s.initiative_id = own.initiative_id and s.participant_id = own.participant_id
      join initiative i on i.initiative_id = s.initiative_id
      group by s.session_id
    )
    select s.id, s.how, s.device, s.id = ${visitor.session_id} as here,
      coalesce(s.account_id = ${account_id}, false) as of_account,
      case when mine.yes then s.created_at else same.at end as since,
      case when mine.yes or s.account_id is null then s.last_seen_at end as last_seen_at,
      coalesce(same.titles, '{}') as titles
    from session s
    left join same on same.session_id = s.id,
    lateral (select s.id = ${visitor.session_id} or coalesce(s.account_id = ${account_id}, false) as yes) mine
    where (mine.yes or same.session_id is not null) and ${livesStill(now)}
    order by here desc, s.last_seen_at desc, s.id`.execute(db)
  return found.rows
}
