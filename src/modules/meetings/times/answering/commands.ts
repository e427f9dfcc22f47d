import type { Tx } from '../../../../platform/database.ts'
import { newId } from '../../../../platform/secrets.ts'
import { type Given, keepAnswers } from '../commands.ts'
import type { Poll } from '../queries.ts'
import { most_guests } from '../rules.ts'
import { hashOf, saidWith } from './queries.ts'

/**
 * Takes in what somebody without a seat has said, exactly once per key; the same key again changes it. The caller holds
 * the meeting open.
 */
export async function takeIn(
  tx: Tx,
  poll: Poll,
  { key, name, needs, answers }: { key: string; name: string; needs: string; answers: Given },
  now: Date,
): Promise<'kept' | 'changed' | 'full'> {
  const { initiative_id, meeting_id } = poll
  const before = await saidWith(tx, poll, key)
  if (!before && (await guestsOf(tx, poll)) >= most_guests) return 'full'
  const { id } = await tx
    .insertInto('option_voter')
    .values({ initiative_id, id: newId(), meeting_id, name, needs, key_hash: hashOf(poll, key), at: now })
    .onConflict(own => own.columns(['initiative_id', 'meeting_id', 'key_hash']).doUpdateSet({ name, needs }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepAnswers(tx, poll, id, answers)
  return before ? 'changed' : 'kept'
}

async function guestsOf(tx: Tx, { initiative_id, meeting_id }: Poll): Promise<number> {
  const counted = await tx
    .selectFrom('option_voter')
    .select(row => row.fn.countAll<string>().as('n'))
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('participant_id', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(counted.n)
}

/** Takes back what this key opens. */
export async function takeBack(tx: Tx, poll: Poll, key: string): Promise<'taken_back' | 'not_found'> {
  const gone = await tx
    .deleteFrom('option_voter')
    .where('initiative_id', '=', poll.initiative_id)
    .where('meeting_id', '=', poll.meeting_id)
    .where('key_hash', '=', hashOf(poll, key))
    .executeTakeFirst()
  return gone.numDeletedRows ? 'taken_back' : 'not_found'
}
