import type { Access } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend } from '../../../platform/errors.ts'
import { hashToken, newId } from '../../../platform/secrets.ts'
import { keepOpenLine } from '../answering/commands.ts'
import { areAnswers, sumsOf } from '../answering/rules.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { roundOf } from '../rounds/queries.ts'
import { deskKey } from './rules.ts'

/** What somebody typed for another: from a sheet of paper, or as the person said it. */
export type Typed = { key: string; side: string; answers: readonly number[]; line: string }

/** `changed`: the key has been used before, so nothing was added. `closed`: nothing was kept. */
export type TypedOutcome = 'kept' | 'changed' | 'closed'

/**
 * Takes in what was typed for another, exactly once per key. Whose it is, is known to nobody: no receipt, no trace, no
 * time, and it does not count towards the number that lets a group be shown.
 */
export async function submitTyped(
  tx: Tx,
  access: Access,
  round_id: string,
  given: Typed,
): Promise<TypedOutcome> {
  // Closing waits for what is on its way in.
  await tx
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .forShare()
    .execute()
  const round = await roundOf(tx, access, round_id)
  if (round.status !== 'open') return 'closed'
  if (!round.sides.some(side => side.id === given.side)) throw new Mend({ side: 'choose' })
  const { instrument, scored } = await instrumentOf(tx, round.instrument_id, round.instrument_version)
  if (!areAnswers(instrument, given.answers)) throw new Mend({ answers: 'invalid' })

  const here = { initiative_id: access.initiative_id, round_id }
  const content = { side: given.side, answers: [...given.answers], ...sumsOf(scored, given.answers) }
  const key = deskKey(given.key)
  const key_hash = hashToken(key)
  const added = await tx
    .insertInto('response')
    .values({ ...here, id: newId(), ...content, typed_by_other: true, entered: true, key_hash })
    .onConflict(conflict => conflict.constraint('response_key').doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) {
    await tx
      .updateTable('response')
      .set(content)
      .where('initiative_id', '=', access.initiative_id)
      .where('round_id', '=', round_id)
      .where('key_hash', '=', key_hash)
      .execute()
  }
  await keepOpenLine(tx, here, key, given.line)
  return added.numInsertedOrUpdatedRows ? 'kept' : 'changed'
}
