import type { Access } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend } from '../../../platform/errors.ts'
import { hashToken, newId } from '../../../platform/secrets.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { knownTo } from '../rounds/queries.ts'
import { sideOf } from '../rounds/rules.ts'
import { answeringPlace } from './queries.ts'
import { areAnswers, sumsOf } from './rules.ts'

/** A key that a device has kept, and of which round. */
export type HeldKey = { round_id: string; key: string }

/** What became of it. `elsewhere`: this person has answered already, with another key. */
export type Outcome = 'kept' | 'changed' | 'elsewhere' | 'closed' | 'no_side'

/**
 * Takes in all answers of one person, exactly once. The receipt decides: who gets one adds a response; who has one may
 * only change the response that their key opens. Nothing here leaves a trace, a time or a line in a log.
 */
export async function submitAnswers(
  tx: Tx,
  access: Access,
  round_id: string,
  given: { key: string; answers: readonly number[]; helped?: boolean; line?: string },
): Promise<Outcome> {
  const place = await answeringPlace(tx, access, round_id, true)
  if (place.status !== 'open') return 'closed'
  const side = sideOf(place.sides, place.party)
  if (!side) return 'no_side'
  const { instrument, scored } = await instrumentOf(tx, place.instrument_id, place.instrument_version)
  if (!areAnswers(instrument, given.answers)) throw new Mend({ answers: 'invalid' })

  const here = { initiative_id: access.initiative_id, round_id }
  const content = {
    ...{ side: side.id, answers: [...given.answers], ...sumsOf(scored, given.answers) },
    typed_by_other: given.helped ?? false,
  }
  const key = keyOf(access, given.key)
  const key_hash = hashToken(key)
  const receipt = await tx
    .insertInto('receipt')
    .values({ ...here, participant_id: access.participant_id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (receipt.numInsertedOrUpdatedRows) {
    await tx
      .insertInto('response')
      .values({ ...here, id: newId(), ...content, key_hash })
      .execute()
    await keepOpenLine(tx, here, key, given.line ?? '')
    return 'kept'
  }
  const changed = await tx
    .updateTable('response')
    .set(content)
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('key_hash', '=', key_hash)
    .executeTakeFirst()
  if (!changed.numUpdatedRows) return 'elsewhere'
  await keepOpenLine(tx, here, key, given.line ?? '')
  return 'changed'
}

/** A key opens only what its own seat has sent: two people may share a phone, and with it what the phone remembers. */
const keyOf = (access: Access, key: string): string => `${access.participant_id} ${key}`

export type TakenBack = 'taken_back' | 'not_found' | 'closed'

/**
 * Takes an answer back while the round is open: the response that this key opens, its open line, and the receipt, so that
 * the person may answer again or not at all. Nobody but the holder of the key can say which response it is.
 */
export async function takeBackAnswers(
  tx: Tx,
  access: Access,
  round_id: string,
  given_key: string,
): Promise<TakenBack> {
  const place = await answeringPlace(tx, access, round_id, true)
  if (place.status !== 'open') return 'closed'
  const here = { initiative_id: access.initiative_id, round_id }
  const key = keyOf(access, given_key)
  const taken = await tx
    .deleteFrom('response')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('key_hash', '=', hashToken(key))
    .executeTakeFirst()
  if (!taken.numDeletedRows) return 'not_found'
  await keepOpenLine(tx, here, key, '')
  await tx
    .deleteFrom('receipt')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('participant_id', '=', access.participant_id)
    .execute()
  return 'taken_back'
}

/**
 * The same for all that a device holds, when somebody goes for good: what is not theirs, not open or not there is passed
 * over. Returns in how many rounds.
 */
export async function takeBackAll(tx: Tx, access: Access, held: readonly HeldKey[]): Promise<number> {
  const open = await tx
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('status', '=', 'open')
    .where('kind', '<>', 'import')
    .where(knownTo(access))
    .orderBy('id')
    .execute()
  let rounds = 0
  for (const { id } of open) {
    for (const { key } of held.filter(one => one.round_id === id)) {
      if ((await takeBackAnswers(tx, access, id, key)) === 'taken_back') rounds++
    }
  }
  return rounds
}

/**
 * Keeps the open line that belongs to an answer key, in place of the one before; an empty one leaves nothing. Its key is
 * made from the answer key, but does not equal the one that stands beside the response.
 */
export async function keepOpenLine(
  tx: Tx,
  here: { initiative_id: string; round_id: string },
  key: string,
  line: string,
): Promise<void> {
  const key_hash = hashToken(`line ${key}`)
  if (line !== '') {
    await tx
      .insertInto('open_line')
      .values({ ...here, id: newId(), body: line, key_hash })
      .onConflict(conflict => conflict.constraint('open_line_key').doUpdateSet({ body: line }))
      .execute()
    return
  }
  await tx
    .deleteFrom('open_line')
    .where('initiative_id', '=', here.initiative_id)
    .where('round_id', '=', here.round_id)
    .where('key_hash', '=', key_hash)
    .execute()
}
