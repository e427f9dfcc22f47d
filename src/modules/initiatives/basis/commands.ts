import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/secrets.ts'
import type { BasisInput } from './forms.ts'

/** States what the organisation builds on. What was stated before stays, and can be read. */
export async function stateBasis(tx: Tx, access: Access, input: BasisInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  // The lock lets two statements at once each get a number of their own.
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const last = await tx
    .selectFrom('legal_basis')
    .select(set => set.fn.max('number').as('number'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  const id = newId()
  await tx
    .insertInto('legal_basis')
    .values({
      ...{ initiative_id, id, ...input },
      number: (last?.number ?? 0) + 1,
      stated_at: now,
      stated_by: participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'basis_stated', id)
}
