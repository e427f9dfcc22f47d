import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import type { ThicknessInput } from './forms.ts'
import { thicknessOf } from './queries.ts'
import { isSame } from './rules.ts'

/** Notes how thin or thick it is now. The same sent twice by one person on one day is one look. */
export async function noteThickness(tx: Tx, access: Access, input: ThicknessInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const profile = {
    duration: Number(input.duration),
    defines: Number(input.defines),
    designs: Number(input.designs),
    decides: Number(input.decides),
    delivers: Number(input.delivers),
    evaluates: Number(input.evaluates),
  }
  const [last] = await thicknessOf(tx, access)
  const twice =
    last &&
    last.noted_by === participant_id &&
    last.note === input.note &&
    dayOf(last.at) === dayOf(now) &&
    isSame(last, profile)
  if (twice) return
  const id = newId()
  await tx
    .insertInto('thickness')
    .values({ initiative_id, id, ...profile, note: input.note, at: now, noted_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'thickness_noted', id)
}
