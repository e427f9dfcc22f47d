import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NotFound } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { goesOn } from '../../sources/commands.ts'

/** Chooses a stretch of a passage to be quoted: where it stands, never a copy of the words. Chosen already, it stays as it is. */
export async function chooseQuote(
  tx: Tx,
  access: Access,
  research_id: string,
  {
    passage_id,
    from_sign,
    to_sign,
    shows,
  }: { passage_id: string; from_sign: number; to_sign: number; shows: string },
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  await goesOn(tx, access, research_id)
  const passage = await tx
    .selectFrom('passage as p')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'p.initiative_id').onRef('s.id', '=', 'p.source_id'),
    )
    .select(['p.body'])
    .where('p.initiative_id', '=', initiative_id)
    .where('p.id', '=', passage_id)
    .where('s.research_id', '=', research_id)
    .forUpdate('p')
    .executeTakeFirst()
  if (!passage) throw new NotFound()
  if (from_sign < 0 || to_sign <= from_sign || to_sign > passage.body.length)
    throw new Mend({ to_sign: 'invalid' })
  const same = { initiative_id, research_id, passage_id, from_sign, to_sign }
  const there = await tx
    .selectFrom('research_quote')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('passage_id', '=', passage_id)
    .where('from_sign', '=', from_sign)
    .where('to_sign', '=', to_sign)
    .executeTakeFirst()
  if (there) return there.id
  const id = newId()
  await tx
    .insertInto('research_quote')
    .values({ ...same, id, shows, chosen_at: now, chosen_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'quote_chosen', id)
  return id
}

/** Says anew what a quote shows. */
export async function tellQuote(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { shows }: { shows: string },
  now: Date,
): Promise<void> {
  await goesOn(tx, access, research_id)
  const told = await tx
    .updateTable('research_quote')
    .set({ shows })
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (told.numUpdatedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'quote_told', id)
}

/** The words are quoted no more; they stand where they were said. A button pressed twice does no more. */
export async function removeQuote(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('research_quote')
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'quote_removed', id)
}
