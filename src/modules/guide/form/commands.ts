import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/secrets.ts'
import type { ChooseInput } from './forms.ts'
import { formsOf } from './queries.ts'

/** Records the chosen way to take part, with why. The same sent twice is one choice. */
export async function chooseParticipation(
  tx: Tx,
  access: Access,
  input: ChooseInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const [last] = await formsOf(tx, access)
  if (last && last.form === input.form && last.reason === input.reason) return
  const id = newId()
  await tx
    .insertInto('participation_form')
    .values({ initiative_id, id, ...input, at: now, chosen_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'participation_form_chosen', id)
}
