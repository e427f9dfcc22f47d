import { sql } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import type { Within } from '../rounds/queries.ts'
import { type Side, sideOf } from '../rounds/rules.ts'
import type { Snapshot } from './rules.ts'

export { makeSnapshot } from './rules.ts'

/** What is published of a closed round, or null while it runs: all that pages, files and the like ever read. */
export async function snapshotOf(db: Db, access: Within, round_id: string): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('snapshot')
    .select('body')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .executeTakeFirst()
  return row ? (row.body as unknown as Snapshot) : null
}

/** The snapshots of all closed rounds of the initiative, by round. */
export async function snapshotsOf(db: Db, access: Within): Promise<Map<string, Snapshot>> {
  const rows = await db
    .selectFrom('snapshot')
    .select(['round_id', 'body'])
    .where('initiative_id', '=', access.initiative_id)
    .execute()
  return new Map(rows.map(row => [row.round_id, row.body as unknown as Snapshot]))
}

/** Who has joined and who has left since the last round was closed, by side; nothing before the first round. */
export async function membershipChanges(
  db: Db,
  access: Within,
  sides: readonly Side[],
  now: Date,
): Promise<Pick<Snapshot, 'joined' | 'left'>> {
  const before = await db
    .selectFrom('round')
    .select(row => row.fn.max('closed_at').as('at'))
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', 'group')
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
