import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion, NotAllowed } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import type { UnderstandingInput } from './forms.ts'
import { numberAfter, understandingNow, understandingsOf } from './queries.ts'

/** Writes down what the group says that co-creation is here. The same sentence twice is written once. */
export async function agreeUnderstanding(
  tx: Tx,
  access: Access,
  { body, version }: UnderstandingInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `understanding ${initiative_id}`)
  const newest = await understandingNow(tx, access)
  if (newest?.body === body) return
  const number = numberAfter(newest)
  if (number !== version) throw new NewerVersion({ body: newest?.body ?? '', version: String(number) })
  const id = newId()
  await tx
    .insertInto('understanding')
    .values({ initiative_id, id, number, body, at: now, written_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'understanding_written', id)
}

export const mayRemove = (access: Access, written: { written_by: string | null }): boolean =>
  written.written_by === access.participant_id || access.grants.includes('facilitator')

/** Takes away a sentence that one has written oneself, or, for those who lead, one that should not stand there. */
export async function removeUnderstanding(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const written = (await understandingsOf(tx, access)).find(one => one.id === id)
  // Somebody else was quicker: it is gone all the same.
  if (!written) return
  if (!mayRemove(access, written)) throw new NotAllowed()
  await tx
    .deleteFrom('understanding')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'understanding_removed', id)
}
