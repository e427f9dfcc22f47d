import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion } from '../../../platform/errors.ts'
import type { FactsInput } from './forms.ts'
import { factsOf } from './queries.ts'

/** Saves what those who lead write for the letter. */
export async function saveFacts(tx: Tx, access: Access, input: FactsInput, now: Date): Promise<void> {
  const { version, ends_on, ...facts } = input
  const { initiative_id } = access
  const values = { ...facts, ends_on: ends_on || null, version: version + 1 }
  const saved = await tx
    .updateTable('letter_facts')
    .set(values)
    .where('initiative_id', '=', initiative_id)
    .where('version', '=', version)
    .executeTakeFirst()
  const made =
    saved.numUpdatedRows === 0n && version === 1
      ? await tx
          .insertInto('letter_facts')
          .values({ initiative_id, ...values })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst()
      : null
  if (saved.numUpdatedRows === 0n && !made?.numInsertedOrUpdatedRows) {
    const current = await factsOf(tx, access)
    throw new NewerVersion({
      ...current,
      ends_on: current.ends_on ?? '',
      version: String(current.version),
    })
  }
  await leaveTrace(tx, access, now, 'letter_changed', initiative_id)
}
