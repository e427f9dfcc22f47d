import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { type Mail, post } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { double_press } from '../rules.ts'
import { type Reachable, reachable } from '../weekly/queries.ts'
import { type Question, questionOf } from './queries.ts'

type Letter = (to: Reachable, question_id: string) => Omit<Mail, 'kind' | 'recipient'>

/**
 * Asks the mentors, and tells those who can be reached that somebody has asked. A button that was pressed twice has asked
 * once, and nobody gets two letters.
 */
export async function askMentors(
  tx: Tx,
  access: Access,
  body: string,
  now: Date,
  letter: Letter,
): Promise<string> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `sparring ${participant_id}`)
  const asked = await tx
    .selectFrom('sparring_question')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('asked_by', '=', participant_id)
    .where('body', '=', body)
    .where('asked_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (asked) return asked.id
  const id = newId()
  await tx
    .insertInto('sparring_question')
    .values({ initiative_id, id, body, asked_at: now, asked_by: participant_id })
    .execute()
  for (const mentor of await reachable(tx, access)) {
    if (!mentor.grants.includes('mentor') || mentor.id === participant_id) continue
    await post(tx, now, {
      kind: 'sparring_asked',
      initiative_id,
      recipient: mentor.email,
      ...letter(mentor, id),
    })
  }
  await leaveTrace(tx, access, now, 'sparring_asked', id)
  return id
}

/** Answers, or writes on under one's own question. The one who asked is told when somebody else has written. */
export async function answerQuestion(
  tx: Tx,
  access: Access,
  question_id: string,
  body: string,
  now: Date,
  letter: Letter,
): Promise<void> {
  const question = await locked(tx, access, question_id)
  if (question.closed_at) throw new Conflict('sparring_closed')
  const { initiative_id, participant_id } = access
  const written = await tx
    .selectFrom('sparring_answer')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('question_id', '=', question_id)
    .where('answered_by', '=', participant_id)
    .where('body', '=', body)
    .where('answered_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (written) return
  const id = newId()
  await tx
    .insertInto('sparring_answer')
    .values({ initiative_id, id, question_id, body, answered_at: now, answered_by: participant_id })
    .execute()
  if (question.asked_by !== participant_id) {
    const asker = (await reachable(tx, access)).find(one => one.id === question.asked_by)
    if (asker) {
      await post(tx, now, {
        kind: 'sparring_answered',
        initiative_id,
        recipient: asker.email,
        ...letter(asker, question_id),
      })
    }
  }
  await leaveTrace(tx, access, now, 'sparring_answered', id)
}

/** It is enough, or it goes on after all. */
export async function closeQuestion(
  tx: Tx,
  access: Access,
  id: string,
  closed: boolean,
  now: Date,
): Promise<void> {
  const question = await locked(tx, access, id)
  if (!mayClose(access, question)) throw new NotAllowed()
  if ((question.closed_at !== null) === closed) return
  await tx
    .updateTable('sparring_question')
    .set({ closed_at: closed ? now : null })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, closed ? 'sparring_closed' : 'sparring_reopened', id)
}

/** Takes back a question that nobody else has answered. */
export async function takeBackQuestion(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const question = await locked(tx, access, id)
  if (question.asked_by !== access.participant_id) throw new NotAllowed()
  if (question.answers > 0) throw new Conflict('sparring_answered')
  await tx
    .deleteFrom('sparring_question')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'sparring_taken_back', id)
}

/** Takes back what one has written oneself under a question. */
export async function takeBackAnswer(
  tx: Tx,
  access: Access,
  question_id: string,
  id: string,
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('sparring_answer')
    .where('initiative_id', '=', access.initiative_id)
    .where('question_id', '=', question_id)
    .where('id', '=', id)
    .where('answered_by', '=', access.participant_id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'sparring_answer_taken_back', id)
}

/** The one who asked; those who lead, when that person is not here any more. */
export const mayClose = (access: Access, question: Pick<Question, 'asked_by' | 'asker_here'>): boolean =>
  question.asked_by === access.participant_id ||
  (!question.asker_here && access.grants.includes('facilitator'))

/** Two who answer and close, or take back, at the same moment see each other. */
async function locked(tx: Tx, access: Access, id: string): Promise<Question> {
  await tx
    .selectFrom('sparring_question')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return questionOf(tx, access, id)
}
