import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { double_press } from '../rules.ts'
import type { NoteInput } from './forms.ts'
import { type Note, noteOf } from './queries.ts'
import { ledgerOf } from './rules.ts'

/** Notes something of value. A button that was pressed twice has noted it once. */
export async function noteValue(tx: Tx, access: Access, input: NoteInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const values = valuesOf(input, dayOf(now), now)
  await oneAtATime(tx, `value ${participant_id}`)
  const noted = await tx
    .selectFrom('value_note')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('noted_by', '=', participant_id)
    .where('about', '=', values.about)
    .where('level', '=', values.level)
    .where('body', '=', values.body)
    .where('noted_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (noted) return noted.id
  const id = newId()
  await tx
    .insertInto('value_note')
    .values({ initiative_id, id, ...values, noted_at: now, noted_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'value_note_added', id)
  return id
}

/** Changes a note, unless somebody else has done so since. */
export async function changeNote(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: NoteInput & { version: number },
  now: Date,
): Promise<void> {
  const current = await noteOf(tx, access, id)
  const saved = await tx
    .updateTable('value_note')
    .set({ ...valuesOf(input, current.day, now), version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await noteOf(tx, access, id)))
  await leaveTrace(tx, access, now, 'value_note_changed', id)
}

/** Takes a note away. Of two who do so, one finds that it is gone. */
export async function removeNote(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('value_note')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'value_note_removed', id)
}

function valuesOf(input: NoteInput, usual_day: string, now: Date) {
  const day = input.day || usual_day
  if (day > dayOf(now)) throw new Mend({ day: 'not_yet' })
  return { ...input, day, ledger: ledgerOf(input.about) }
}

/** A note as it stands in the fields of its form. */
export const typedAs = ({ about, level, whose, body, day, version }: Note) => ({
  ...{ about, level, whose, body, day },
  version: String(version),
})
