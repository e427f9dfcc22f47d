import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { shownTo } from '../release/queries.ts'
import type { Round, Within } from '../rounds/queries.ts'
import { sideOf } from '../rounds/rules.ts'
import type { Snapshot } from './rules.ts'

export { makeSnapshot } from './rules.ts'

/**
 * What is published of a closed round: all that pages, files and the like ever read. Null while it runs, and for those
 * who only follow the work until the group has released it to them.
 */
export async function snapshotOf(
  db: Db,
  access: Access | Within,
  round_id: string,
): Promise<Snapshot | null> {
  const shown = await shownTo(db, access)
  if (shown && !shown.has(round_id)) return null
  const row = await db
    .selectFrom('snapshot')
    .select('body')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .executeTakeFirst()
  return row ? (row.body as unknown as Snapshot) : null
}

/** The snapshots of the initiative's closed rounds, by round: those that this person may see. */
export async function snapshotsOf(db: Db, access: Access | Within): Promise<Map<string, Snapshot>> {
  const shown = await shownTo(db, access)
  const rows = await db
    .selectFrom('snapshot')
    .select(['round_id', 'body'])
    .where('initiative_id', '=', access.initiative_id)
    .execute()
  const seen = rows.filter(row => !shown || shown.has(row.round_id))
  return new Map(seen.map(row => [row.round_id, row.body as unknown as Snapshot]))
}

/** Who has joined and who has left since the last round of this kind was closed, by side; nothing before the first. */
export async function membershipChanges(
  db: Db,
  access: Within,
  { kind, sides }: Pick<Round, 'kind' | 'sides'>,
  now: Date,
): Promise<Pick<Snapshot, 'joined' | 'left'>> {
  const before = await db
    .selectFrom('round')
    .select(row => row.fn.max('closed_at').as('at'))
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', kind)
    .where('status', '=', 'closed')
    .executeTakeFirst()
  if (!before?.at) return { joined: [], left: [] }
  const found = await sql<{ party: string; then: boolean; now: boolean }>`
    select p.party, ${seatedAt(before.at)} as "then", ${seatedAt(now)} as "now"
    from participant p where p.initiative_id = ${access.initiative_id}`.execute(db)
  const perSide = (moved: (row: { then: boolean; now: boolean }) => boolean) =>
    sides.flatMap(side => {
      const n = found.rows.filter(row => moved(row) && sideOf(sides, row.party)?.id === side.id).length
      return n > 0 ? [{ side: side.id, n }] : []
    })
  return { joined: perSide(row => row.now && !row.then), left: perSide(row => row.then && !row.now) }
}

/** Whether the participant `p` had a seat at that moment. */
const seatedAt = (moment: Date) => sql<boolean>`coalesce((
  select e.kind <> 'left' from seat_event e
  where e.initiative_id = p.initiative_id and e.participant_id = p.id and e.at <= ${moment}
  order by e.at desc limit 1), false)`
