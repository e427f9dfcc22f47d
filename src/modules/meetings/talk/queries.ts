import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { sideOf } from '../../people/queries.ts'
import { presentAt } from '../evening/queries.ts'
import { meetingOf } from '../queries.ts'
import { type Share, type TalkSide, type There, talkOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export async function sharesOf(db: Db, { initiative_id }: Within, meeting_id: string): Promise<Share[]> {
  const rows = await db
    .selectFrom('talk_share')
    .select(['side', 'seconds', 'since'])
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .execute()
  return rows.map(row => ({ ...row, side: row.side as TalkSide }))
}

/** Who is there, as the talk is counted: by side, guests among them. */
export async function thereAt(db: Db, access: Within, meeting_id: string): Promise<There> {
  const { people, guests } = await presentAt(db, access, meeting_id)
  const count = (side: TalkSide) =>
    guests.filter(one => sideOf[one.party] === side).reduce((sum, one) => sum + one.people, 0)
  return { people, guests: { residents: count('residents'), public: count('public') } }
}

/** All that the page and what is told of it show. */
export async function talkAt(db: Db, access: Within, meeting_id: string, now: Date) {
  const meeting = await meetingOf(db, access, meeting_id)
  const shares = meeting.talk_time ? await sharesOf(db, access, meeting_id) : []
  const there = await thereAt(db, access, meeting_id)
  const running = meeting.status === 'running'
  const turn = running ? shares.find(one => one.since !== null)?.side : undefined
  return { meeting, running, turn: turn ?? null, talk: talkOf(shares, there, now, running) }
}
export type TalkNow = Awaited<ReturnType<typeof talkAt>>
