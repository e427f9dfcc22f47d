import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { ChangeInput } from './forms.ts'
import { type Entry, ownEntry } from './queries.ts'
import type { Direction, Kind, Prompt } from './rules.ts'

type Written = {
  kind: Kind
  body: string
  shared: boolean
  prompt?: Prompt | ''
  direction?: Direction
  team?: true
}

/** Writes down a thought, something learnt, or the part that one has had oneself. */
export async function writeDown(tx: Tx, access: Access, written: Written, now: Date): Promise<string> {
  const id = newId()
  await tx
    .insertInto('reflection')
    .values({
      initiative_id: access.initiative_id,
      id,
      ...written,
      written_at: now,
      written_by: access.participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'reflection_written', id)
  return id
}

/** Changes what one wrote oneself. Only a thought of one's own can be kept from the others. */
export async function changeEntry(
  tx: Tx,
  access: Access,
  id: string,
  { version, body, shared, direction }: ChangeInput,
  now: Date,
): Promise<Entry> {
  const entry = await ownEntry(tx, access, id)
  if (entry.kind === 'learnt' && !direction) throw new Mend({ direction: 'choose' })
  const saved = await tx
    .updateTable('reflection')
    .set({
      body,
      shared: canBeKept(entry) ? shared : true,
      direction: entry.kind === 'learnt' ? direction : '',
      version: version + 1,
    })
    .where('initiative_id', '=', access.initiative_id)
    .where('written_by', '=', access.participant_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await ownEntry(tx, access, id)))
  await leaveTrace(tx, access, now, 'reflection_changed', id)
  return entry
}

/** Takes away what one wrote oneself: it is gone. */
export async function removeEntry(tx: Tx, access: Access, id: string, now: Date): Promise<Entry> {
  const entry = await ownEntry(tx, access, id)
  const gone = await tx
    .deleteFrom('reflection')
    .where('initiative_id', '=', access.initiative_id)
    .where('written_by', '=', access.participant_id)
    .where('id', '=', id)
    .executeTakeFirst()
  // The same button pressed twice: the first has done it.
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'reflection_removed', id)
  return entry
}

export const canBeKept = ({ kind, team }: Pick<Entry, 'kind' | 'team'>): boolean =>
  kind === 'thought' && !team

/** An entry as it stands in the fields of its form. */
export const typedAs = (entry: Entry) => ({
  body: entry.body,
  ...(entry.kind === 'learnt' ? { direction: entry.direction } : {}),
  ...(canBeKept(entry) ? { shared: entry.shared ? 'yes' : '' } : {}),
  version: String(entry.version),
})
