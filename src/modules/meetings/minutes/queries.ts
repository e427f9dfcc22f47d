import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { participantsOf } from '../../people/queries.ts'
import { presentAt } from '../evening/queries.ts'
import { standingOf, waitingFor } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Minutes = Awaited<ReturnType<typeof versionsOf>>[number]
export type Reply = Awaited<ReturnType<typeof repliesTo>>[number]
export type Standing = Awaited<ReturnType<typeof standingIn>>

/** Every version of the minutes of a meeting, the newest first. */
export const versionsOf = (db: Db, { initiative_id }: Within, meeting_id: string) =>
  db
    .selectFrom('minutes as m')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'm.initiative_id').onRef('p.id', '=', 'm.written_by'),
    )
    .select(['m.number', 'm.summary', 'm.body', 'm.sent_at', 'm.confirmed_at', 'm.confirmed_why'])
    .select(['m.written_at', 'm.version', 'm.written_by', 'p.name as written_by_name'])
    .where('m.initiative_id', '=', initiative_id)
    .where('m.meeting_id', '=', meeting_id)
    .orderBy('m.number', 'desc')
    .execute()

/** Who has said that a version is right, and what they would correct, the first first. */
export async function repliesTo(db: Db, { initiative_id }: Within, meeting_id: string) {
  const rows = await db
    .selectFrom('minutes_reply as r')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'r.initiative_id').onRef('p.id', '=', 'r.participant_id'),
    )
    .select(['r.id', 'r.number', 'r.participant_id', 'r.kind', 'r.body', 'r.at'])
    .select(['r.taken', 'r.answer', 'r.taken_at', 'p.name'])
    .where('r.initiative_id', '=', initiative_id)
    .where('r.meeting_id', '=', meeting_id)
    .orderBy('r.at')
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as 'confirmed' | 'correction' }))
}

/** How it stands with the minutes of a meeting: the versions, what was said of them, and who is waited for. */
export async function standingIn(db: Db, access: Within, meeting_id: string) {
  const versions = await versionsOf(db, access, meeting_id)
  const replies = await repliesTo(db, access, meeting_id)
  const { people } = await presentAt(db, access, meeting_id)
  const seats = await participantsOf(db, access)
  const take_part = new Set(seats.map(({ id }) => id))
  const standing = standingOf(versions)
  const were_there = people.filter(one => take_part.has(one.participant_id))
  const waiting = standing.sent
    ? waitingFor(
        standing.sent.number,
        were_there.map(one => one.participant_id),
        take_part,
        replies,
      )
    : []
  return {
    ...standing,
    versions,
    replies,
    were_there,
    waiting: were_there.filter(one => waiting.includes(one.participant_id)),
  }
}

/** What was given in the minutes of a meeting, the first first. */
export const linesGiven = (db: Db, { initiative_id }: Within, meeting_id: string) =>
  db
    .selectFrom('contribution as c')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'c.initiative_id').onRef('p.id', '=', 'c.given_by'),
    )
    .select(['c.id', 'c.body', 'p.name'])
    .where('c.initiative_id', '=', initiative_id)
    .where('c.meeting_id', '=', meeting_id)
    .where('c.way', '=', 'minutes')
    .orderBy('c.noted_at')
    .orderBy('c.id')
    .execute()
export type Line = Awaited<ReturnType<typeof linesGiven>>[number]
