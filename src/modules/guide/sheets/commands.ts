import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { errorsOf } from '../../../platform/form.tsx'
import { newId } from '../../../platform/secrets.ts'
import { rowForm, type TypedRow } from './forms.ts'
import { rowOf } from './queries.ts'
import type { Sheet } from './rules.ts'

/** What was typed, as a row of this sheet keeps it; what its sheet does not take comes back to be mended. */
export function readRow(sheet: Sheet, typed: TypedRow): Record<string, string> {
  const read = rowForm(sheet).safeParse(typed)
  if (!read.success) throw new Mend(errorsOf(read.error))
  return read.data
}

/** Adds a row to a sheet. */
export async function addRow(
  tx: Tx,
  access: Access,
  sheet: Sheet,
  typed: TypedRow,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('sheet_row')
    .values({
      initiative_id,
      id,
      sheet: sheet.name,
      fields: JSON.stringify(readRow(sheet, typed)),
      added_at: now,
      added_by: participant_id,
      changed_at: now,
    })
    .execute()
  await leaveTrace(tx, access, now, 'sheet_row_added', id)
  return id
}

/** Changes a row, unless somebody else has done so since. */
export async function changeRow(
  tx: Tx,
  access: Access,
  sheet: Sheet,
  id: string,
  input: { typed: TypedRow; version: number },
  now: Date,
): Promise<void> {
  const { typed, version } = input
  const fields = JSON.stringify(readRow(sheet, typed))
  const saved = await tx
    .updateTable('sheet_row')
    .set(eb => ({ fields, changed_at: now, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('sheet', '=', sheet.name)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const current = await rowOf(tx, access, sheet.name, id)
    throw new NewerVersion({ ...current.fields, version: String(current.version) })
  }
  await leaveTrace(tx, access, now, 'sheet_row_changed', id)
}

/** Takes a row away. Of two who do so, one finds that it is gone. */
export async function removeRow(tx: Tx, access: Access, sheet: Sheet, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('sheet_row')
    .where('initiative_id', '=', access.initiative_id)
    .where('sheet', '=', sheet.name)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'sheet_row_removed', id)
}
