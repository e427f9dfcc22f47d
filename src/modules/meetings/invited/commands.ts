import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotAllowed } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { type Mail, post } from '../../../platform/outbox.ts'
import { lockMeeting } from '../plan/commands.ts'
import type { Meeting } from '../queries.ts'
import type { ReplyInput } from './forms.ts'
import { type Person, peopleOf, reachable } from './queries.ts'
import { type News, newsFor, type Way } from './rules.ts'

type Letter = (meeting: Meeting, person: Person, news: News) => Omit<Mail, 'kind' | 'recipient'>

/**
 * Mails those who were chosen, may be written to, and have not been mailed of this time and place before. A button pressed
 * twice, or by two at the same moment, sends one letter. How many were sent.
 */
export async function inviteByMail(
  tx: Tx,
  access: Access,
  meeting_id: string,
  chosen: readonly string[],
  letter: Letter,
  now: Date,
): Promise<number> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  const addresses = await reachable(tx, access)
  let sent = 0
  for (const person of await asked(tx, access, meeting, chosen)) {
    const recipient = addresses.get(person.id)
    if (!recipient) throw new Mend({ people: 'no_address' })
    if (!(await isInvited(tx, access, meeting, person.id, 'mail', now))) continue
    const { initiative_id } = access
    const mail = letter(meeting, person, newsFor(meeting.status, person.invitation)!)
    await post(tx, now, { kind: 'meeting_invitation', recipient, ...mail, initiative_id, about: meeting_id })
    sent++
  }
  if (sent > 0) await leaveTrace(tx, access, now, 'meeting_invitations_sent', meeting_id)
  return sent
}

/** Notes that people have been told by somebody. */
export async function noteInvited(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { people, way }: { people: readonly string[]; way: Way },
  now: Date,
): Promise<void> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  let noted = 0
  for (const { id } of await asked(tx, access, meeting, people)) {
    if (await isInvited(tx, access, meeting, id, way, now)) noted++
  }
  if (noted > 0) await leaveTrace(tx, access, now, 'meeting_invitations_noted', meeting_id)
}

/** Those who were chosen, in so far as there is something to tell them. */
async function asked(tx: Tx, access: Access, meeting: Meeting, chosen: readonly string[]): Promise<Person[]> {
  const people = (await peopleOf(tx, access, meeting.id)).filter(({ id }) => chosen.includes(id))
  if (people.length !== new Set(chosen).size) throw new Mend({ people: 'choose' })
  if (people.some(({ invitation }) => newsFor(meeting.status, invitation) === null)) {
    throw new Conflict('meeting_not_to_invite_to')
  }
  return people
}

/** True when they did not know of it before, or only in another way. */
async function isInvited(
  tx: Tx,
  { initiative_id }: Access,
  { id, sequence }: Meeting,
  participant_id: string,
  way: Way,
  now: Date,
): Promise<boolean> {
  const told = await sql`
    insert into meeting_invited as i (initiative_id, meeting_id, participant_id, way, invited_at, told)
    values (${initiative_id}, ${id}, ${participant_id}, ${way}, ${now}, ${sequence})
    on conflict (initiative_id, meeting_id, participant_id) do update
      set way = excluded.way, told = excluded.told
      where i.told < excluded.told or i.way <> excluded.way
    returning 1 as one`.execute(tx)
  return told.rows.length > 0
}

/**
 * Notes whether somebody comes: oneself, whoever is at the table or was invited; or for another, by one who leads. Whoever
 * answers knows when and where it is.
 */
export async function noteReply(
  tx: Tx,
  access: Access,
  meeting_id: string,
  input: ReplyInput & { participant_id: string },
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const { participant_id, reply, needs } = input
  const meeting = await lockMeeting(tx, access, meeting_id)
  if (meeting.status !== 'planned' && meeting.status !== 'running') throw new Conflict('meeting_not_settled')
  const person = (await peopleOf(tx, access, meeting_id)).find(({ id }) => id === participant_id)
  if (!person) throw new Mend({ participant_id: 'choose' })
  const own = participant_id === access.participant_id
  const at_the_table = person.grants.some(grant => grant === 'facilitator' || grant === 'member')
  if (own && !at_the_table && !person.invitation) throw new NotAllowed()
  const { sequence } = meeting
  await sql`
    insert into meeting_invited as i
      (initiative_id, meeting_id, participant_id, way, invited_at, told, reply, needs, replied_at)
    values (${initiative_id}, ${meeting_id}, ${participant_id}, 'said', ${now}, ${sequence}, ${reply}, ${needs}, ${now})
    on conflict (initiative_id, meeting_id, participant_id) do update
      set told = excluded.told, reply = excluded.reply, needs = excluded.needs, replied_at = excluded.replied_at`.execute(
    tx,
  )
  await leaveTrace(
    tx,
    access,
    now,
    own ? 'meeting_replied' : 'meeting_reply_noted',
    meeting_id,
    participant_id,
  )
  await announce(tx, initiative_id, now, 'meeting', meeting_id)
}
