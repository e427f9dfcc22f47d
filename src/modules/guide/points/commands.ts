import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import type { Checkpoint } from '../rules.ts'
import type { MarkInput } from './forms.ts'
import { newestMark } from './queries.ts'

/** Says how things are with a point. Earlier words stay; saying the same again says nothing new. */
export async function markPoint(
  tx: Tx,
  access: Access,
  point: Pick<Checkpoint, 'id' | 'version'>,
  input: MarkInput,
  now: Date,
): Promise<void> {
  const { version, due, ...said } = input
  if (said.state === 'not_for_us' && said.note === '') throw new Mend({ note: 'reason' })
  const { initiative_id, participant_id } = access
  const newest = await newestMark(tx, access, point.id)
  const as_before =
    newest.number > 0 &&
    (['state', 'note', 'who'] as const).every(name => newest[name] === said[name]) &&
    (newest.due ?? '') === due
  if (as_before) return
  const id = newId()
  const laid =
    newest.number === version - 1
      ? await tx
          .insertInto('checkpoint_mark')
          .values({
            ...{ initiative_id, id, checkpoint: point.id, version: point.version, number: version },
            ...{ ...said, due: due || null, at: now, noted_by: participant_id },
          })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst()
      : null
  if (!laid?.numInsertedOrUpdatedRows) {
    const { number, ...current } = await newestMark(tx, access, point.id)
    throw new NewerVersion({ ...current, due: current.due ?? '', version: String(number + 1) })
  }
  await leaveTrace(tx, access, now, 'checkpoint_marked', id)
  await announce(tx, initiative_id, now, 'guide', id)
}
