import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../../platform/errors.ts'
import type { Language } from '../../../../platform/language.ts'
import { newId } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { double_press } from '../rules.ts'
import type { ChangeMethodInput, MethodInput } from './forms.ts'
import { methodOf, type OwnMethod } from './queries.ts'

/** Writes down a method of one's own. Pressed twice, it is one. */
export async function writeMethod(
  tx: Tx,
  access: Access,
  input: MethodInput,
  language: Language,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `method ${participant_id}`)
  const known = await tx
    .selectFrom('own_method')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('written_by', '=', participant_id)
    .where('name', '=', input.name)
    .where('steps', '=', input.steps)
    .where('written_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  return known?.id ?? layMethod(tx, access, { ...input, language, taken_from: null }, now)
}

/** Lays a method among one's own, whether written here or taken from others. */
export async function layMethod(
  tx: Tx,
  access: Access,
  method: MethodInput & Pick<OwnMethod, 'language' | 'taken_from'>,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('own_method')
    .values({ initiative_id, id, ...method, written_at: now, written_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'own_method_written', id)
  return id
}

/** Puts it better. What others have taken stays as they took it. */
export async function changeMethod(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: ChangeMethodInput,
  now: Date,
): Promise<void> {
  const changed = await tx
    .updateTable('own_method')
    .set({ ...input, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await methodOf(tx, access, id)))
  await leaveTrace(tx, access, now, 'own_method_changed', id)
}

/** Throws it away. The copy that others read goes with it. */
export async function removeMethod(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('own_method')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'own_method_removed', id)
}

/** A method as its form has it. */
export const typedAs = ({ name, purpose, minutes, materials, steps, version }: OwnMethod) => ({
  ...{ name, purpose, materials, steps },
  minutes: String(minutes),
  version: String(version),
})
