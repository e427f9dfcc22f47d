import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { demo_domain } from '../../../platform/outbox.ts'
import { type Participant, participantsOf } from '../../people/queries.ts'
import type { Meeting } from '../queries.ts'
import { type Invited, isOutdated, type Reply, type Way } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Own = Invited
export type Person = Participant & { invitation: Invited | null }

const rowsOf = (db: Db, { initiative_id }: Within, meeting_id: string) =>
  db
    .selectFrom('meeting_invited')
    .select(['participant_id', 'way', 'told', 'reply', 'needs'])
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)

const asInvited = (row: { way: string; told: number; reply: string | null; needs: string }): Invited => ({
  way: row.way as Way,
  told: row.told,
  reply: row.reply as Reply | null,
  needs: row.needs,
})

/** What this person is asked and has answered; null for one who was not invited and has said nothing. */
export async function ownReply(db: Db, access: Access, meeting_id: string): Promise<Own | null> {
  const row = await rowsOf(db, access, meeting_id)
    .where('participant_id', '=', access.participant_id)
    .executeTakeFirst()
  return row ? asInvited(row) : null
}

/** Everybody who takes part now, with their invitation to this meeting. */
export async function peopleOf(db: Db, access: Within, meeting_id: string): Promise<Person[]> {
  const [people, rows] = await Promise.all([
    participantsOf(db, access),
    rowsOf(db, access, meeting_id).execute(),
  ])
  const known = new Map(rows.map(row => [row.participant_id, asInvited(row)]))
  return people.map(person => ({ ...person, invitation: known.get(person.id) ?? null }))
}

export type Told = Awaited<ReturnType<typeof toldOf>>

/** How many are invited, and who of them knows another time or place than the one that stands. */
export async function toldOf(db: Db, access: Within, meeting: Pick<Meeting, 'id' | 'status' | 'sequence'>) {
  const invited = (await peopleOf(db, access, meeting.id)).flatMap(({ id, name, invitation }) =>
    invitation ? [{ id, name, invitation }] : [],
  )
  return {
    invited: invited.length,
    outdated: invited
      .filter(({ invitation }) => isOutdated(meeting, invitation))
      .map(({ id, name }) => ({ id, name })),
  }
}

/** Seats that may be written to: somebody has come into them, with an address, and has not stopped the letters. */
export async function reachable(db: Db, access: Within & Pick<Access, 'demo'>): Promise<Map<string, string>> {
  const [people, stopped] = await Promise.all([
    participantsOf(db, access),
    db
      .selectFrom('weekly_letter')
      .select('participant_id')
      .where('initiative_id', '=', access.initiative_id)
      .where('stopped_at', 'is not', null)
      .execute(),
  ])
  const without = new Set(stopped.map(({ participant_id }) => participant_id))
  return new Map(
    people.flatMap(({ id, email, claimed }): [string, string][] => {
      // In the made-up example nothing leaves the house.
      const goes = email !== null && claimed && (!access.demo || email.endsWith(`@${demo_domain}`))
      return goes && !without.has(id) ? [[id, email]] : []
    }),
  )
}

/** What people have said would help them come: those with a seat, and those who answered when they can. */
export async function needsOf(db: Db, access: Within, meeting_id: string) {
  const voters = await db
    .selectFrom('option_voter as v')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'v.initiative_id').onRef('p.id', '=', 'v.participant_id'),
    )
    .select(['v.participant_id', 'v.name', 'p.name as seat_name', 'v.needs'])
    .where('v.initiative_id', '=', access.initiative_id)
    .where('v.meeting_id', '=', meeting_id)
    .where('v.needs', '<>', '')
    .orderBy('v.at')
    .execute()
  const people = (await peopleOf(db, access, meeting_id)).filter(one => one.invitation?.needs)
  const said = new Set(people.map(({ id }) => id))
  return [
    ...people.map(({ name, invitation }) => ({ name, needs: invitation!.needs })),
    // Whoever has said it anew with the invitation has said it better.
    ...voters
      .filter(({ participant_id }) => participant_id === null || !said.has(participant_id))
      .map(({ name, seat_name, needs }) => ({ name: seat_name ?? name, needs })),
  ]
}
