import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { participantsOf } from '../../people/queries.ts'
import { meetingsOf } from '../queries.ts'
import { spreadOf } from './rules.ts'

export type Row = { participant_id: string; name: string } & ReturnType<typeof spreadOf>

/** The meetings that were held, the first first, and how often each of those who take part was there. */
export async function spreadIn(db: Db, access: Pick<Access, 'initiative_id'>) {
  const meetings = (await meetingsOf(db, access))
    .flatMap(({ id, title, status, starts_at, ends_at }) =>
      (status === 'held' || status === 'running') && starts_at && ends_at
        ? [{ id, title, starts_at, ends_at }]
        : [],
    )
    .toReversed()
  const present = await db
    .selectFrom('meeting_present')
    .select(['meeting_id', 'participant_id'])
    .where('initiative_id', '=', access.initiative_id)
    .execute()
  const seats = await participantsOf(db, access)
  const people: Row[] = seats.map(({ id, name }) => {
    const was_at = new Set(present.filter(one => one.participant_id === id).map(one => one.meeting_id))
    return { participant_id: id, name, ...spreadOf(meetings, was_at) }
  })
  return { meetings, people }
}
export type SpreadTold = Awaited<ReturnType<typeof spreadIn>>
