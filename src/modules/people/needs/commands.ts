import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { NeedInput } from './forms.ts'
import { leadersOf } from './queries.ts'

/** Notes what one needs oneself, for those one has chosen and nobody else. */
export async function askNeed(tx: Tx, access: Access, input: NeedInput, now: Date): Promise<string> {
  const { readers, ...need } = input
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('adaptation')
    .values({ initiative_id, id, participant_id, ...need, asked_at: now })
    .execute()
  await choose(tx, access, id, readers)
  await leaveTrace(tx, access, now, 'adaptation_asked', id)
  return id
}

/** Changes what one needs, and who may know. */
export async function changeNeed(
  tx: Tx,
  access: Access,
  id: string,
  input: NeedInput,
  now: Date,
): Promise<void> {
  const { readers, ...need } = input
  await ofOneself(tx, access, id, need)
  await tx
    .deleteFrom('adaptation_reader')
    .where('initiative_id', '=', access.initiative_id)
    .where('adaptation_id', '=', id)
    .execute()
  await choose(tx, access, id, readers)
  await leaveTrace(tx, access, now, 'adaptation_changed', id)
}

/** Ends a need: from now on nobody is told, and what was said of it is gone. */
export async function endNeed(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  await ofOneself(tx, access, id, { ended_at: now, detail: '' })
  await leaveTrace(tx, access, now, 'adaptation_ended', id)
}

async function ofOneself(
  tx: Tx,
  access: Access,
  id: string,
  values: { kind: NeedInput['kind']; detail: string } | { ended_at: Date; detail: '' },
): Promise<void> {
  const saved = await tx
    .updateTable('adaptation')
    .set(values)
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', access.participant_id)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NotFound()
}

/** Somebody who does not lead any more cannot be told; that is for the person to see and mend. */
async function choose(
  tx: Tx,
  access: Access,
  adaptation_id: string,
  readers: readonly string[],
): Promise<void> {
  const { initiative_id } = access
  const leading = await leadersOf(tx, access)
  const chosen = [...new Set(readers)]
  if (!chosen.every(id => leading.some(one => one.id === id))) throw new Mend({ readers: 'not_leading' })
  await tx
    .insertInto('adaptation_reader')
    .values(chosen.map(reader_id => ({ initiative_id, adaptation_id, reader_id })))
    .execute()
}
