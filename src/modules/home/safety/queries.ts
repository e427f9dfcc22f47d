import { sql } from 'kysely'
import { type Access, worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantOf } from '../../people/queries.ts'
import { erasuresOf } from '../../people/things/queries.ts'

export type Safety = Awaited<ReturnType<typeof safetyOf>>

/** What the page on safety tells with a number, and whether the residents' room is this person's. */
export async function safetyOf(db: Db, access: Access, key: InstallationKey) {
  const [initiative, own, erasures, agreement] = await Promise.all([
    initiativeOf(db, access),
    participantOf(db, access, access.participant_id),
    erasuresOf(db, access, key),
    agreed(db, access),
  ])
  return {
    initiative,
    agreement,
    erasures: erasures.length,
    resident: own?.party === 'resident' && access.grants.includes('member'),
    at_the_table: worksHere(access),
    leads: access.grants.includes('facilitator'),
  }
}

/** How many of those who take part have said yes to the agreement, and not taken it back. */
async function agreed(db: Db, access: Access): Promise<{ signed: number; of: number }> {
  const found = await sql<{ signed: number; of: number }>`
    select count(*)::integer as of, count(*) filter (where exists (
      select from agreement_signature s where s.initiative_id = ${access.initiative_id}
        and s.participant_id = p.id and s.ended_at is null))::integer as signed
    from participant p where p.initiative_id = ${access.initiative_id} and exists (
      select from initiative_grant g where g.initiative_id = ${access.initiative_id}
        and g.participant_id = p.id and g.ended_at is null)`.execute(db)
  return found.rows[0]!
}
