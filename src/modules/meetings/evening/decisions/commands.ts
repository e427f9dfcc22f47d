import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { tellMeeting } from '../commands.ts'
import { type Decision, decisionOf, decisionsOf, lockMeeting } from '../queries.ts'
import { double_press } from '../rules.ts'
import type { DecisionInput } from './forms.ts'
import { seatsAt } from './queries.ts'

/** Notes what was settled, and who took part. A button that was pressed twice has noted it once. */
export async function noteDecision(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { makers, ...input }: DecisionInput,
  now: Date,
): Promise<string> {
  await lockMeeting(tx, access, meeting_id)
  const { initiative_id, participant_id } = access
  const same = (await decisionsOf(tx, access, meeting_id)).find(
    one =>
      one.what === input.what &&
      one.noted_by === participant_id &&
      now.getTime() - one.at.getTime() < double_press,
  )
  if (same) return same.id
  const id = newId()
  const values = await valuesOf(tx, access, meeting_id, input)
  await tx
    .insertInto('decision')
    .values({ initiative_id, id, meeting_id, ...values, at: now, noted_by: participant_id })
    .execute()
  await setMakers(tx, access, meeting_id, id, makers)
  await leaveTrace(tx, access, now, 'decision_noted', id)
  await tellMeeting(tx, access, meeting_id, now)
  return id
}

/** Changes what was noted, unless somebody else has done so since. */
export async function changeDecision(
  tx: Tx,
  access: Access,
  meeting_id: string,
  id: string,
  { version, makers, ...input }: DecisionInput & { version: number },
  now: Date,
): Promise<void> {
  await lockMeeting(tx, access, meeting_id)
  const decision = await decisionOf(tx, access, meeting_id, id)
  if (decision.version !== version) throw new NewerVersion(typedAs(decision))
  await tx
    .updateTable('decision')
    .set({ ...(await valuesOf(tx, access, meeting_id, input)), version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await setMakers(tx, access, meeting_id, id, makers)
  await leaveTrace(tx, access, now, 'decision_changed', id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Takes away what was noted by mistake. Of two who do so, one finds that it is gone. */
export async function removeDecision(
  tx: Tx,
  access: Access,
  meeting_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await lockMeeting(tx, access, meeting_id)
  const gone = await tx
    .deleteFrom('decision')
    .where('initiative_id', '=', access.initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'decision_removed', id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** What was settled as it stands in the fields of its form. */
export const typedAs = ({ what, why, how, proposed_by, makers, version }: Decision) => ({
  ...{ what, why, how, proposed_by: proposed_by ?? '', version: String(version) },
  makers: makers.map(maker => maker.participant_id),
})

type Settled = Omit<DecisionInput, 'makers'>

async function valuesOf(tx: Tx, access: Access, meeting_id: string, { proposed_by, ...input }: Settled) {
  if (proposed_by === '') return { ...input, proposed_by: null }
  const seats = await seatsAt(tx, access, meeting_id)
  if (!seats.some(seat => seat.id === proposed_by)) throw new Mend({ proposed_by: 'choose' })
  return { ...input, proposed_by }
}

async function setMakers(
  tx: Tx,
  access: Access,
  meeting_id: string,
  decision_id: string,
  makers: readonly string[],
): Promise<void> {
  const { initiative_id } = access
  const seats = await seatsAt(tx, access, meeting_id)
  const known = [...new Set(makers)]
  if (known.some(maker => !seats.some(seat => seat.id === maker))) throw new Mend({ makers: 'choose' })
  await tx
    .deleteFrom('decision_maker')
    .where('initiative_id', '=', initiative_id)
    .where('decision_id', '=', decision_id)
    .execute()
  if (known.length === 0) return
  await tx
    .insertInto('decision_maker')
    .values(known.map(participant_id => ({ initiative_id, decision_id, participant_id })))
    .execute()
}
