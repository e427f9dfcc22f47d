import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { changesLately, hasEnded, isNow, warningsOf } from './rules.ts'

export type ContactPerson = {
  id: string
  /** The name that was written, or the seat's; null when that person is gone. */
  name: string | null
  written_name: string
  participant_id: string | null
  here: boolean | null
  contact_for: string
  from_day: string
  to_day: string | null
  why_ended: string
  version: number
}

/** Everybody whom people have been able to get hold of, newest first. */
export async function contactsOf(db: Db, access: Pick<Access, 'initiative_id'>): Promise<ContactPerson[]> {
  const found = await sql<ContactPerson>`
    select c.id, coalesce(p.name, nullif(c.name, '')) as name, c.name as written_name, c.participant_id,
      c.contact_for, c.from_day, c.to_day, c.why_ended, c.version,
      case when c.participant_id is not null then exists (select from initiative_grant g
        where g.initiative_id = c.initiative_id and g.participant_id = c.participant_id and g.ended_at is null)
      end as here
    from contact_person c
    left join participant p on p.initiative_id = c.initiative_id and p.id = c.participant_id
    where c.initiative_id = ${access.initiative_id}
    order by c.from_day desc, c.noted_at desc, c.id`.execute(db)
  return found.rows
}

export async function contactOf(db: Db, access: Access, id: string): Promise<ContactPerson> {
  const contact = (await contactsOf(db, access)).find(one => one.id === id)
  if (!contact) throw new NotFound()
  return contact
}

/** Who it is now, who it was, how often it changed in a year, and what deserves a look. */
export async function continuityOf(db: Db, access: Pick<Access, 'initiative_id'>, now: Date) {
  const all = await contactsOf(db, access)
  const today = dayOf(now)
  const current = all.filter(one => isNow(one, today))
  return {
    now: current,
    soon: all.filter(one => one.from_day > today && !hasEnded(one, today)).toReversed(),
    before: all.filter(one => hasEnded(one, today)),
    changes: changesLately(all, today),
    warnings: warningsOf(all, today),
  }
}
export type Continuity = Awaited<ReturnType<typeof continuityOf>>
