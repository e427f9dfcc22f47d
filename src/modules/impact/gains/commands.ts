import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { asTyped } from '../measuring/figures/rules.ts'
import { double_press } from '../rules.ts'
import type { GainInput } from './forms.ts'
import { type Gain, gainOf } from './queries.ts'

/** Adds an estimate. A button that was pressed twice has added one. */
export async function addGain(tx: Tx, access: Access, input: GainInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `gain ${participant_id}`)
  const lately = await tx
    .selectFrom('gain')
    .select(['id', ...fields])
    .where('initiative_id', '=', initiative_id)
    .where('noted_by', '=', participant_id)
    .where('noted_at', '>', new Date(now.getTime() - double_press))
    .execute()
  const same = lately.find(one => isSame(one, input))
  if (same) return same.id
  const id = newId()
  await tx
    .insertInto('gain')
    .values({ initiative_id, id, ...input, noted_at: now, noted_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'gain_added', id)
  return id
}

/** Changes an estimate, unless somebody else has done so since. */
export async function changeGain(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: GainInput & { version: number },
  now: Date,
): Promise<void> {
  const saved = await tx
    .updateTable('gain')
    .set({ ...input, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const current = await gainOf(tx, access, id)
    if (isSame(current, input)) return
    throw new NewerVersion(typedAs(current))
  }
  await leaveTrace(tx, access, now, 'gain_changed', id)
}

/** Takes an estimate away. Of two who do so, one finds that it is gone. */
export async function removeGain(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('gain')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'gain_removed', id)
}

const texts = ['kind', 'what', 'period', 'assumptions', 'source'] as const
const figures = ['count_low', 'count_high', 'each_low', 'each_high', 'share_low', 'share_high'] as const
const fields = [...texts, ...figures]

type Line = Omit<GainInput, 'kind'> & { kind: string }
const isSame = (one: Line, input: GainInput): boolean => fields.every(name => one[name] === input[name])

/** An estimate as it stands in the fields of its form. */
export const typedAs = (gain: Gain): Record<string, string> => ({
  ...Object.fromEntries(texts.map(name => [name, gain[name]])),
  ...Object.fromEntries(figures.map(name => [name, asTyped(gain[name])])),
  version: String(gain.version),
})
