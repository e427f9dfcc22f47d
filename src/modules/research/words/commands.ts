import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { countForms } from './rules.ts'

/**
 * Counts the words of a source anew, each speaker's by themselves: to be called whenever its passages change, so that what
 * is taken back is gone from the counts as well.
 */
export async function recountWords(
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  source_id: string,
): Promise<void> {
  // Two who change the same source count one after the other: the last one counts what both have done.
  await tx
    .selectFrom('source')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', source_id)
    .forNoKeyUpdate()
    .execute()
  const passages = await tx
    .selectFrom('passage')
    .select(['informant_id', 'body'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  await tx
    .deleteFrom('source_words')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .execute()
  const speakers = Map.groupBy(passages, ({ informant_id }) => informant_id)
  let part = 0
  for (const [informant_id, said] of speakers) {
    const counted = countForms(said.map(({ body }) => body))
    if (counted.size === 0) continue
    const [forms, counts] = [[...counted.keys()], [...counted.values()]]
    await sql`insert into source_words (initiative_id, source_id, part, informant_id, forms, counts, words)
      values (${initiative_id}, ${source_id}, ${part++}, ${informant_id}, ${forms}::text[], ${counts}::int[],
        ${counts.reduce((sum, times) => sum + times, 0)})`.execute(tx)
  }
}
