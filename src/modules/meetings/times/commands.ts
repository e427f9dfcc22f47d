import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { hashToken, type InstallationKey, newId, newToken } from '../../../platform/secrets.ts'
import { lockMeeting, saveMeeting, whenFrom } from '../plan/commands.ts'
import type { OptionInput } from './forms.ts'
import { optionsOf } from './queries.ts'
import { type Answer, most_options } from './rules.ts'

type Here = { initiative_id: string; meeting_id: string }
export type Given = readonly { option_id: string; answer: Answer }[]

/** Proposes a time, and a place if it has one. The same proposal twice is one. */
export async function proposeTime(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { place, ...given }: OptionInput,
  now: Date,
): Promise<void> {
  await lockAsking(tx, access, meeting_id)
  const when = whenFrom(given, now)
  if (!when) throw new Mend({ day: 'day_missing' })
  if (when.starts_at <= now) throw new Mend({ day: 'day_passed' })
  const { initiative_id, participant_id } = access
  if ((await optionsOf(tx, access, meeting_id)).length >= most_options)
    throw new Mend({ day: 'too_many_options' })
  const id = newId()
  const added = await tx
    .insertInto('meeting_option')
    .values({ initiative_id, id, meeting_id, ...when, place, proposed_by: participant_id })
    .onConflict(same => same.columns(['initiative_id', 'meeting_id', 'starts_at', 'place']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows) await leaveTrace(tx, access, now, 'meeting_time_proposed', meeting_id)
}

/** Takes back a proposal: one's own, or any by one who leads. */
export async function removeOption(
  tx: Tx,
  access: Access,
  meeting_id: string,
  option_id: string,
  now: Date,
): Promise<void> {
  await lockAsking(tx, access, meeting_id)
  const option = (await optionsOf(tx, access, meeting_id)).find(({ id }) => id === option_id)
  if (!option) throw new NotFound()
  if (option.proposed_by !== access.participant_id && !access.grants.includes('facilitator'))
    throw new NotAllowed()
  await tx
    .deleteFrom('meeting_option')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', option_id)
    .execute()
  await leaveTrace(tx, access, now, 'meeting_time_removed', meeting_id)
}

/** Says when one can, and what would help one come; once more changes it. */
export async function sayWhen(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { answers, needs }: { answers: Given; needs: string },
  now: Date,
): Promise<void> {
  await lockAsking(tx, access, meeting_id)
  const { initiative_id, participant_id } = access
  const { id } = await tx
    .insertInto('option_voter')
    .values({ initiative_id, id: newId(), meeting_id, participant_id, needs, at: now })
    .onConflict(own => own.columns(['initiative_id', 'meeting_id', 'participant_id']).doUpdateSet({ needs }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepAnswers(tx, { initiative_id, meeting_id }, id, answers)
  await leaveTrace(tx, access, now, 'meeting_times_answered', meeting_id)
}

/** What one voter has answered, in place of what stood there. A proposal that is gone meanwhile is left out. */
export async function keepAnswers(tx: Tx, here: Here, voter_id: string, answers: Given): Promise<void> {
  const { initiative_id, meeting_id } = here
  await tx
    .deleteFrom('option_answer')
    .where('initiative_id', '=', initiative_id)
    .where('voter_id', '=', voter_id)
    .execute()
  await sql`
    insert into option_answer (initiative_id, voter_id, option_id, answer)
    select ${initiative_id}, ${voter_id}, o.id, given.answer
    from unnest(${answers.map(one => one.option_id)}::uuid[], ${answers.map(one => one.answer)}::text[])
      as given (option_id, answer)
    join meeting_option o on o.initiative_id = ${initiative_id} and o.meeting_id = ${meeting_id}
      and o.id = given.option_id`.execute(tx)
}

/** Settles one of the proposals: then it is a meeting with a time, and calendars take it in. */
export async function settle(
  tx: Tx,
  access: Access,
  meeting_id: string,
  option_id: string,
  now: Date,
): Promise<void> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  const option = (await optionsOf(tx, access, meeting_id)).find(({ id }) => id === option_id)
  if (!option) throw new NotFound()
  const { starts_at, ends_at } = option
  const place = option.place || meeting.place
  const is_settled = meeting.status === 'planned' && meeting.starts_at?.getTime() === starts_at.getTime()
  if (is_settled && meeting.place === place) return
  if (meeting.status !== 'asking') throw new Conflict('meeting_time_settled')
  if (ends_at <= now) throw new Conflict('meeting_time_passed')
  await saveMeeting(tx, access, meeting, { status: 'planned', starts_at, ends_at, place }, now)
  await leaveTrace(tx, access, now, 'meeting_settled', meeting_id)
}

/** The time does not stand after all: the others are asked again. */
export async function askAgain(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  if (meeting.status === 'asking') return
  if (meeting.status !== 'planned') throw new Conflict('meeting_has_begun')
  await saveMeeting(tx, access, meeting, { status: 'asking', starts_at: null, ends_at: null }, now)
  await leaveTrace(tx, access, now, 'meeting_time_opened', meeting_id)
}

/** A link with which those without a seat say when they can. There is one; making it twice changes nothing. */
export async function makePollLink(
  tx: Tx,
  access: Access,
  meeting_id: string,
  key: InstallationKey,
  now: Date,
): Promise<void> {
  await lockAsking(tx, access, meeting_id)
  const token = newToken()
  const made = await tx
    .updateTable('meeting')
    .set({ poll_hash: hashToken(token), poll_sealed: key.seal(token) })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', meeting_id)
    .where('poll_hash', 'is', null)
    .executeTakeFirst()
  if (made.numUpdatedRows > 0n) await leaveTrace(tx, access, now, 'meeting_link_made', meeting_id)
}

/** Ends the link. What was answered with it stays. */
export async function endPollLink(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  await lockMeeting(tx, access, meeting_id)
  const ended = await tx
    .updateTable('meeting')
    .set({ poll_hash: null, poll_sealed: null })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', meeting_id)
    .where('poll_hash', 'is not', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows > 0n) await leaveTrace(tx, access, now, 'meeting_link_ended', meeting_id)
}

/** Takes away what was written by somebody without a seat: nonsense, or twice the same person. */
export async function removeVoter(
  tx: Tx,
  access: Access,
  meeting_id: string,
  voter_id: string,
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('option_voter')
    .where('initiative_id', '=', access.initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('id', '=', voter_id)
    .where('participant_id', 'is', null)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'meeting_answer_removed', meeting_id)
}

async function lockAsking(tx: Tx, access: Access, meeting_id: string): Promise<void> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  if (meeting.status !== 'asking') throw new Conflict('meeting_time_settled')
}
