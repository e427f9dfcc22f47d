import type { Db } from '../../../platform/database.ts'
import type { Within } from '../rounds/queries.ts'

/** Where the big screen stands: -1 before the first statement, then its place; at `last` it is time to send. */
export async function togetherOf(
  db: Db,
  access: Within,
  round_id: string,
): Promise<{ place: number; last: number } | null> {
  const row = await db
    .selectFrom('together')
    .innerJoin('round', join =>
      join
        .onRef('round.initiative_id', '=', 'together.initiative_id')
        .onRef('round.id', '=', 'together.round_id'),
    )
    .select(['place', 'last'])
    .where('together.initiative_id', '=', access.initiative_id)
    .where('together.round_id', '=', round_id)
    .where('round.status', '=', 'open')
    .executeTakeFirst()
  return row ?? null
}
