import { sql } from 'kysely'
import type { Visitor } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { hashToken } from '../../../../platform/secrets.ts'
import type { Answer } from '../rules.ts'

type Here = { initiative_id: string; meeting_id: string }

/** The same key answers many meetings on one device: what is kept of it is another for each. */
export const hashOf = ({ meeting_id }: Here, key: string): Buffer => hashToken(`when ${meeting_id} ${key}`)

export type Said = { id: string; name: string; needs: string; answers: Readonly<Record<string, Answer>> }

/** What was answered with this key; null where nothing was. */
export async function saidWith(db: Db, here: Here, key: string): Promise<Said | null> {
  const found = await sql<Said>`
    select v.id, v.name, v.needs,
      coalesce((select jsonb_object_agg(a.option_id, a.answer) from option_answer a
        where a.initiative_id = v.initiative_id and a.voter_id = v.id), '{}') as answers
    from option_voter v
    where v.initiative_id = ${here.initiative_id} and v.meeting_id = ${here.meeting_id}
      and v.key_hash = ${hashOf(here, key)}`.execute(db)
  return found.rows[0] ?? null
}

/** Whether this visitor has a seat at the table there, and can answer with their name on it. */
export async function hasSeat(db: Db, visitor: Visitor, initiative_id: string): Promise<boolean> {
  if (!visitor.session_id) return false
  const found = await sql`
    select from initiative_grant g
    where g.initiative_id = ${initiative_id} and g.ended_at is null and g.kind in ('facilitator', 'member')
      and (exists (select from session_seat s where s.session_id = ${visitor.session_id}
          and s.initiative_id = g.initiative_id and s.participant_id = g.participant_id)
        or exists (select from account_seat a where a.account_id = ${visitor.account?.id ?? null}
          and a.initiative_id = g.initiative_id and a.participant_id = g.participant_id))
    limit 1`.execute(db)
  return found.rows.length > 0
}
