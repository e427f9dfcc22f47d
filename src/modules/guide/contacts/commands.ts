import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import { seatIsTaken } from '../commands.ts'
import type { ChangeContactInput, ContactInput } from './forms.ts'

/** Notes whom people get hold of; the one before ends on the same day, with why. */
export async function addContact(tx: Tx, access: Access, input: ContactInput, now: Date): Promise<string> {
  const { instead_of, why_ended, ...given } = input
  await seatIsTaken(tx, access, input.participant_id)
  const values = valuesOf(given, now)
  if (instead_of) await endBefore(tx, access, instead_of, { why_ended, day: values.from_day })
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('contact_person')
    .values({ initiative_id, id, ...values, noted_at: now, noted_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'contact_added', id, input.participant_id || undefined)
  return id
}

/** Changes what stands there; a last day ends it. */
export async function changeContact(
  tx: Tx,
  access: Access,
  id: string,
  input: ChangeContactInput,
  now: Date,
): Promise<void> {
  const { version, to_day, why_ended, ...given } = input
  const current = await tx
    .selectFrom('contact_person')
    .select(['name', 'participant_id', 'contact_for', 'from_day', 'to_day', 'why_ended', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!current) throw new NotFound()
  if (current.version !== version) {
    const { participant_id } = current
    throw new NewerVersion({
      ...current,
      participant_id: participant_id ?? '',
      to_day: current.to_day ?? '',
      version: String(current.version),
    })
  }
  const values = valuesOf({ ...given, from_day: given.from_day || current.from_day }, now)
  if (to_day && to_day < values.from_day) throw new Mend({ to_day: 'before_it_began' })
  if (values.participant_id !== current.participant_id) await seatIsTaken(tx, access, input.participant_id)
  await tx
    .updateTable('contact_person')
    .set({ ...values, to_day: to_day || null, why_ended, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'contact_changed', id, input.participant_id || undefined)
}

/** Takes away what was noted by mistake. */
export async function removeContact(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('contact_person')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'contact_removed', id)
}

/** A name that stands in a seat is not kept beside it: it goes with the person. */
function valuesOf(given: Omit<ContactInput, 'instead_of' | 'why_ended'>, now: Date) {
  const { name, participant_id, contact_for, from_day } = given
  return {
    name: participant_id ? '' : name,
    participant_id: participant_id || null,
    contact_for,
    from_day: from_day || dayOf(now),
  }
}

async function endBefore(
  tx: Tx,
  access: Access,
  id: string,
  { why_ended, day }: { why_ended: string; day: string },
): Promise<void> {
  const before = await tx
    .selectFrom('contact_person')
    .select(['from_day', 'to_day'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  // Somebody else has just ended it, perhaps with another one in their place.
  if (!before || before.to_day !== null) throw new Mend({ instead_of: 'ended_already' })
  if (day < before.from_day) throw new Mend({ from_day: 'before_the_last' })
  // The last day of the one before is the day before the first day of the next, unless that was its first.
  const day_before = dayOf(new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000))
  await tx
    .updateTable('contact_person')
    .set(row => ({
      to_day: day === before.from_day ? day : day_before,
      why_ended,
      version: row('version', '+', 1),
    }))
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
}
