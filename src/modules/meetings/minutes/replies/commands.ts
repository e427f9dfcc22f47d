import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NotAllowed, NotFound } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { countNow, held, openNext } from '../commands.ts'
import type { AnswerInput, CorrectInput } from '../forms.ts'
import { standingIn } from '../queries.ts'
import { isConfirmedByAll } from '../rules.ts'

/** The version that this person, who was there, is asked about. */
async function askedAbout(tx: Tx, access: Access, meeting_id: string, number: number) {
  const standing = await held(tx, access, meeting_id)
  const { draft, sent, were_there } = standing
  if (!sent) throw new NotFound()
  if (!were_there.some(one => one.participant_id === access.participant_id)) throw new NotAllowed()
  if (sent.number !== number || draft) throw new Conflict('minutes_newer')
  return { ...standing, sent }
}

/** "That is right": said once, however often it is pressed. The last of those who were there makes it count. */
export async function confirmMinutes(
  tx: Tx,
  access: Access,
  meeting_id: string,
  number: number,
  now: Date,
): Promise<void> {
  const { sent } = await askedAbout(tx, access, meeting_id, number)
  const { initiative_id, participant_id } = access
  const said = { initiative_id, id: newId(), meeting_id, number, participant_id, kind: 'confirmed', at: now }
  const made = await tx
    .insertInto('minutes_reply')
    .values(said)
    .onConflict(before => before.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) return
  await leaveTrace(tx, access, now, 'minutes_confirmed', meeting_id)
  const { were_there, waiting } = await standingIn(tx, access, meeting_id)
  if (!sent.confirmed_at && isConfirmedByAll(were_there.length, waiting.length)) {
    await countNow(tx, access, meeting_id, number, '', now)
  }
}

/** "Something is not right". Whoever had said that it was, no longer does. */
export async function correctMinutes(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { number, body }: CorrectInput,
  now: Date,
): Promise<void> {
  const { replies } = await askedAbout(tx, access, meeting_id, number)
  const { initiative_id, participant_id } = access
  const own = replies.filter(one => one.number === number && one.participant_id === participant_id)
  if (own.some(one => one.kind === 'correction' && one.body === body)) return
  await tx
    .deleteFrom('minutes_reply')
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('number', '=', number)
    .where('participant_id', '=', participant_id)
    .where('kind', '=', 'confirmed')
    .execute()
  await tx
    .insertInto('minutes_reply')
    .values({
      initiative_id,
      id: newId(),
      meeting_id,
      number,
      participant_id,
      kind: 'correction',
      body,
      at: now,
    })
    .execute()
  await leaveTrace(tx, access, now, 'minutes_corrected', meeting_id)
}

/** What became of a correction. One that is taken opens the next version; one that is not gets a reason. */
export async function answerCorrection(
  tx: Tx,
  access: Access,
  meeting_id: string,
  reply_id: string,
  { taken, answer }: AnswerInput,
  now: Date,
): Promise<void> {
  const { replies } = await held(tx, access, meeting_id)
  const reply = replies.find(one => one.id === reply_id && one.kind === 'correction')
  if (!reply) throw new NotFound()
  const is_taken = taken === 'yes'
  if (!is_taken && answer === '') throw new Mend({ answer: 'reason_missing' })
  if (reply.taken === is_taken && reply.answer === answer) return
  if (reply.taken !== null) throw new Conflict('correction_answered')
  await tx
    .updateTable('minutes_reply')
    .set({ taken: is_taken, answer, taken_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', reply_id)
    .execute()
  await leaveTrace(tx, access, now, 'correction_answered', meeting_id, reply.participant_id)
  if (is_taken) await openNext(tx, access, meeting_id, now)
}
