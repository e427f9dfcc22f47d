import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { ChangeUseInput, UseInput } from './forms.ts'
import { cardNamed, type Use, useOf } from './queries.ts'

/** Notes that the group means to use a card, or that it has used it and how it went. */
export async function noteUse(
  tx: Tx,
  access: Access,
  method: string,
  input: UseInput,
  now: Date,
): Promise<string> {
  const { version } = await cardNamed(method)
  const id = newId()
  await tx
    .insertInto('method_use')
    .values({
      initiative_id: access.initiative_id,
      id,
      method,
      version,
      ...asKept(input),
      noted_at: now,
      noted_by: access.participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'method_noted', id)
  return id
}

/** Changes such a note: everybody at the table may, for it is the group's. */
export async function changeUse(
  tx: Tx,
  access: Access,
  method: string,
  id: string,
  { version, ...input }: ChangeUseInput,
  now: Date,
): Promise<void> {
  await useOf(tx, access, method, id)
  const saved = await tx
    .updateTable('method_use')
    .set({ ...asKept(input), row_version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('method', '=', method)
    .where('id', '=', id)
    .where('row_version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await useOf(tx, access, method, id)))
  await leaveTrace(tx, access, now, 'method_note_changed', id)
}

/** Takes such a note away. */
export async function removeUse(
  tx: Tx,
  access: Access,
  method: string,
  id: string,
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('method_use')
    .where('initiative_id', '=', access.initiative_id)
    .where('method', '=', method)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'method_note_removed', id)
}

const asKept = ({ used, day, note }: UseInput) => ({ used: used === 'yes', day: day || null, note })

/** A note as it stands in the fields of its form. */
export const typedAs = ({ used, day, note, row_version }: Use) => ({
  used: used ? 'yes' : 'no',
  day: day ?? '',
  note,
  version: String(row_version),
})
