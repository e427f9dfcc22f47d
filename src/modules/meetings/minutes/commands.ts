import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { post } from '../../../platform/outbox.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { participantsOf } from '../../people/queries.ts'
import { reachable } from '../invited/queries.ts'
import { meetingOf } from '../queries.ts'
import type { CountInput, SendInput, WriteInput } from './forms.ts'
import { type Minutes, standingIn } from './queries.ts'
import { mayCount } from './rules.ts'

/** The minutes of a meeting, held: whoever writes, asks or answers at the same moment comes after. */
export async function held(tx: Tx, access: Access, meeting_id: string) {
  await meetingOf(tx, access, meeting_id)
  await oneAtATime(tx, `minutes ${meeting_id}`)
  return standingIn(tx, access, meeting_id)
}

/** Keeps what is being written. What people have been asked about stays as it was. */
export async function writeMinutes(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { version, ...text }: WriteInput,
  now: Date,
): Promise<void> {
  const { versions, draft } = await held(tx, access, meeting_id)
  const { initiative_id, participant_id } = access
  if (!draft && versions.length > 0) throw new Conflict('minutes_sent')
  if (draft && draft.summary === text.summary && draft.body === text.body) return
  if ((draft?.version ?? 0) !== version) throw new NewerVersion(typedAs(draft))
  const by = { written_at: now, written_by: participant_id }
  if (draft) {
    await tx
      .updateTable('minutes')
      .set({ ...text, ...by, version: version + 1 })
      .where('initiative_id', '=', initiative_id)
      .where('meeting_id', '=', meeting_id)
      .where('number', '=', draft.number)
      .execute()
  } else {
    await tx
      .insertInto('minutes')
      .values({ initiative_id, meeting_id, number: 1, ...text, ...by })
      .execute()
  }
  await leaveTrace(tx, access, now, 'minutes_written', meeting_id)
}

/** The minutes as they stand in the fields of their form; empty where nothing has been kept. */
export const typedAs = (draft: Pick<Minutes, 'summary' | 'body' | 'version'> | null) => ({
  summary: draft?.summary ?? '',
  body: draft?.body ?? '',
  version: String(draft?.version ?? 0),
})

/** Opens the next version, with what the one before says. Where one is being written already, that one goes on. */
export async function openNext(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  const { versions, draft, sent } = await held(tx, access, meeting_id)
  if (draft) return
  if (!sent) throw new NotFound()
  const { initiative_id, participant_id } = access
  const { summary, body } = sent
  await tx
    .insertInto('minutes')
    .values({
      ...{ initiative_id, meeting_id, number: versions[0]!.number + 1, summary, body },
      ...{ written_at: now, written_by: participant_id },
    })
    .execute()
  await leaveTrace(tx, access, now, 'minutes_opened_anew', meeting_id)
}

/** Lets a further version go that nobody has been asked about. The first one is not thrown away by a button. */
export async function dropNext(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  const { draft } = await held(tx, access, meeting_id)
  if (!draft || draft.number === 1) return
  await tx
    .deleteFrom('minutes')
    .where('initiative_id', '=', access.initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('number', '=', draft.number)
    .execute()
  await leaveTrace(tx, access, now, 'minutes_dropped', meeting_id)
}

type Asked = { name: string; language: string }
type Letter = (to: Asked) => { subject: string; body: string }

/** Asks those who were there. From now on this version stays as it is; those who left an address get a mail. */
export async function sendMinutes(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { number, version }: SendInput,
  now: Date,
  letter: Letter,
): Promise<void> {
  const { draft, sent, were_there } = await held(tx, access, meeting_id)
  // Somebody was quicker, or the button was pressed twice.
  if (sent && number >= 1 && sent.number >= number) return
  if (!draft || draft.number !== number) throw new NotFound()
  if (draft.version !== version) throw new Conflict('minutes_changed')
  const { initiative_id, participant_id } = access
  await tx
    .updateTable('minutes')
    .set({ sent_at: now })
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('number', '=', number)
    .execute()
  const others = were_there.map(one => one.participant_id).filter(id => id !== participant_id)
  for (const { email, ...to } of await addressed(tx, access, others)) {
    await post(tx, now, {
      kind: 'minutes',
      recipient: email,
      initiative_id,
      about: meeting_id,
      ...letter(to),
    })
  }
  await leaveTrace(tx, access, now, 'minutes_sent', meeting_id)
}

/** Those of these who may be written to. */
async function addressed(tx: Tx, access: Access, ids: readonly string[]) {
  const addresses = await reachable(tx, access)
  const people = await participantsOf(tx, access)
  return people.flatMap(({ id, name, language }) => {
    const email = addresses.get(id)
    return email && ids.includes(id) ? [{ name, language, email }] : []
  })
}

/** Says that minutes count although not everybody has said so, and why. */
export async function countMinutes(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { number, confirmed_why }: CountInput,
  now: Date,
): Promise<void> {
  const { sent, waiting } = await held(tx, access, meeting_id)
  if (!sent || sent.number !== number) throw new Conflict('minutes_newer')
  if (sent.confirmed_at) return
  if (!mayCount(sent.sent_at!, waiting.length, now)) throw new Mend({ confirmed_why: 'too_early' })
  await countNow(tx, access, meeting_id, number, confirmed_why, now)
}

/** From now on this version counts. `why` is empty where everybody has said so. */
export async function countNow(
  tx: Tx,
  access: Access,
  meeting_id: string,
  number: number,
  confirmed_why: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('minutes')
    .set({ confirmed_at: now, confirmed_why })
    .where('initiative_id', '=', access.initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('number', '=', number)
    .execute()
  await leaveTrace(tx, access, now, 'minutes_count', meeting_id)
}
