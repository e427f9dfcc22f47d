import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { participantOf } from '../queries.ts'
import type { ChangeInput, NoteInput } from './forms.ts'
import { type Line, lineOf } from './queries.ts'
import { isOwnNote, writeKroner } from './rules.ts'

/** Notes a line: for oneself, or, by somebody who leads, for another. */
export async function noteLine(
  tx: Tx,
  access: Access,
  participant_id: string,
  input: NoteInput,
  now: Date,
): Promise<string> {
  if (participant_id !== access.participant_id) leads(access)
  if (!(await participantOf(tx, access, participant_id))) throw new NotFound()
  const id = newId()
  const { initiative_id, participant_id: noted_by } = access
  await tx
    .insertInto('exchange')
    .values({ initiative_id, id, participant_id, ...input, noted_by, noted_at: now })
    .execute()
  await leaveTrace(tx, access, now, 'exchange_noted', id, participant_id)
  return id
}

/** Changes a line: one's own note while it is not paid, or, by somebody who leads, that of another. */
export async function changeLine(
  tx: Tx,
  access: Access,
  participant_id: string,
  id: string,
  input: ChangeInput,
  now: Date,
): Promise<void> {
  const line = await mayChange(tx, access, participant_id, id)
  const { version, paid_on, ...noted } = input
  const paid = paid_on === undefined ? line.paid_on : paid_on || null
  const saved = await save(tx, access, participant_id, id, version, { ...noted, paid_on: paid })
  if (!saved) throw new NewerVersion(typedAs(await lineOf(tx, access, participant_id, id)))
  await leaveTrace(tx, access, now, 'exchange_changed', id, participant_id)
}

/** Says that a line was paid that day. Nobody does so for themselves. */
export async function markPaid(
  tx: Tx,
  access: Access,
  participant_id: string,
  id: string,
  given: { version: number; day: string },
  now: Date,
): Promise<void> {
  leads(access)
  if (participant_id === access.participant_id) throw new NotAllowed()
  await lineOf(tx, access, participant_id, id)
  const saved = await save(tx, access, participant_id, id, given.version, { paid_on: given.day })
  if (!saved) throw new Conflict('exchange_changed')
  await leaveTrace(tx, access, now, 'exchange_paid', id, participant_id)
}

/** Takes away a line that was not paid. */
export async function removeLine(
  tx: Tx,
  access: Access,
  participant_id: string,
  id: string,
  now: Date,
): Promise<void> {
  const line = await mayChange(tx, access, participant_id, id)
  if (line.paid_on) throw new Conflict('exchange_is_paid')
  const gone = await tx
    .deleteFrom('exchange')
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .where('id', '=', id)
    .where('paid_on', 'is', null)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new Conflict('exchange_changed')
  await leaveTrace(tx, access, now, 'exchange_removed', id, participant_id)
}

function leads(access: Access): void {
  if (!access.grants.includes('facilitator')) throw new NotAllowed()
}

async function mayChange(tx: Tx, access: Access, participant_id: string, id: string): Promise<Line> {
  const line = await lineOf(tx, access, participant_id, id)
  if (participant_id !== access.participant_id) leads(access)
  else if (!isOwnNote(line, participant_id)) throw new Conflict('exchange_not_yours')
  return line
}

async function save(
  tx: Tx,
  access: Access,
  participant_id: string,
  id: string,
  version: number,
  values: Partial<NoteInput> & { paid_on: string | null },
): Promise<boolean> {
  const saved = await tx
    .updateTable('exchange')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** A line as it stands in the fields of its form. */
export const typedAs = ({ kind, what, amount, on_day, paid_on, version }: Line) => ({
  kind,
  what,
  amount: writeKroner(amount),
  on_day,
  paid_on: paid_on ?? '',
  version: String(version),
})
