import type { Access } from '../../platform/access.ts'
import type { Tx } from '../../platform/database.ts'

/** Keeps what a group, an entry or an indicator said until now, before it is changed. `version` is the one that goes. */
export async function keepBefore(
  tx: Tx,
  access: Access,
  before: { of_id: string; version: number; fields: Readonly<Record<string, string>>; why: string },
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const { fields, ...rest } = before
  await tx
    .insertInto('plan_before')
    .values({
      ...rest,
      initiative_id,
      fields: JSON.stringify(fields),
      until: now,
      changed_by: participant_id,
    })
    .execute()
}
