import { sql } from 'kysely'
import { type Access, worksHere } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Ground, Status } from './rules.ts'

export type { Ground, Status } from './rules.ts'
export { momentsOf, timeOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Meeting = Awaited<ReturnType<typeof meetingOf>>

const columns = [
  'id',
  'title',
  'purpose',
  'status',
  'starts_at',
  'ends_at',
  'place',
  'ground',
  'place_why',
  'online_address',
  'meal',
  'transport',
  'interpreter',
  'child_care',
  'costs_covered',
  'costs',
  'held_elsewhere',
  'talk_time',
  'cancelled_why',
  'sequence',
  'made_at',
  'version',
] as const

const read = (db: Db, { initiative_id }: Within) =>
  db.selectFrom('meeting').select(columns).where('initiative_id', '=', initiative_id)

const told = <R extends { status: string; ground: string }>(row: R) => ({
  ...row,
  status: row.status as Status,
  ground: row.ground as Ground | '',
})

export async function meetingOf(db: Db, access: Within, id: string) {
  const row = await read(db, access).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return told(row)
}

/** All meetings: those without a time first, then the newest first. */
export async function meetingsOf(db: Db, access: Within): Promise<Meeting[]> {
  const rows = await read(db, access)
    .orderBy('starts_at', order => order.desc().nullsFirst())
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(told)
}

/** The meeting that goes on now, or else the next one that is settled. */
export async function nextMeeting(db: Db, access: Within, now: Date): Promise<Meeting | null> {
  const row = await read(db, access)
    .where(eb =>
      eb.or([eb('status', '=', 'running'), eb.and([eb('status', '=', 'planned'), eb('ends_at', '>=', now)])]),
    )
    .orderBy(sql`status = 'running'`, 'desc')
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  return row ? told(row) : null
}

/**
 * What meetings ask of this person now: the one that goes on, one whose times they have not answered, one to which they
 * are invited and have not replied, one whose minutes they have not confirmed though they were there.
 */
export async function meetingsNow(db: Db, access: Access, now: Date) {
  const { initiative_id, participant_id } = access
  const found = await sql<{
    id: string
    what: 'running' | 'ask_when' | 'invited_to' | 'minutes_of' | 'ahead'
  }>`
    select m.id, w.what from meeting m
    cross join lateral (
      select 'running' as what where m.status = 'running'
      union all select 'ask_when' where m.status = 'asking'
        and exists (select from meeting_option o
          where o.initiative_id = m.initiative_id and o.meeting_id = m.id and o.starts_at > ${now})
        and not exists (select from option_voter v
          where v.initiative_id = m.initiative_id and v.meeting_id = m.id and v.participant_id = ${participant_id})
      union all select 'invited_to' where m.status = 'planned' and m.ends_at > ${now}
        and exists (select from meeting_invited i where i.initiative_id = m.initiative_id and i.meeting_id = m.id
          and i.participant_id = ${participant_id} and i.reply is null)
      union all select 'minutes_of' where exists (
        select from minutes r
        join meeting_present p on p.initiative_id = r.initiative_id and p.meeting_id = r.meeting_id
          and p.participant_id = ${participant_id}
        where r.initiative_id = m.initiative_id and r.meeting_id = m.id
          and r.sent_at is not null and r.confirmed_at is null
          and r.number = (select max(l.number) from minutes l
            where l.initiative_id = r.initiative_id and l.meeting_id = r.meeting_id)
          and not exists (select from minutes_reply y where y.initiative_id = r.initiative_id
            and y.meeting_id = r.meeting_id and y.number = r.number and y.participant_id = ${participant_id}))
      union all select 'ahead' where m.status in ('asking', 'running') or (m.status = 'planned' and m.ends_at > ${now})
    ) w
    where m.initiative_id = ${initiative_id}
    order by m.starts_at nulls last, m.made_at, m.id`.execute(db)
  const first = (what: string) => found.rows.find(one => one.what === what) ?? null
  return {
    running: first('running'),
    ask_when: worksHere(access) ? first('ask_when') : null,
    invited_to: first('invited_to'),
    minutes_of: first('minutes_of'),
    ahead: first('ahead') !== null,
  }
}
