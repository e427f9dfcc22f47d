import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { participantsOf } from '../../../people/queries.ts'
import { momentsOf } from '../../queries.ts'
import type { ElsewhereInput } from './forms.ts'

/** Notes a meeting that was held without us, with its minutes as a draft. Sent twice, it is noted once. */
export async function noteElsewhere(
  tx: Tx,
  access: Access,
  input: ElsewhereInput,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  const { title, day, from, to, place, people, summary, body } = input
  const times = momentsOf(day, from, to)
  if (times.starts_at > now) throw new Mend({ day: 'not_yet' })
  const seats = new Set((await participantsOf(tx, access)).map(({ id }) => id))
  if (people.some(id => !seats.has(id))) throw new Mend({ people: 'choose' })
  await oneAtATime(tx, `meeting elsewhere ${initiative_id}`)
  const same = await tx
    .selectFrom('meeting')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('held_elsewhere', '=', true)
    .where('title', '=', title)
    .where('starts_at', '=', times.starts_at)
    .executeTakeFirst()
  if (same) return same.id
  const id = newId()
  const made = { initiative_id, id, title, place, ...times, held_elsewhere: true, made_at: now }
  await tx
    .insertInto('meeting')
    .values({ ...made, status: 'held', made_by: participant_id })
    .execute()
  const was_there = {
    initiative_id,
    meeting_id: id,
    how: 'here',
    came_at: times.starts_at,
    left_at: times.ends_at,
  }
  if (people.length > 0) {
    await tx
      .insertInto('meeting_present')
      .values([...new Set(people)].map(seat => ({ ...was_there, participant_id: seat })))
      .execute()
  }
  const text = { summary, body, written_at: now, written_by: participant_id }
  await tx
    .insertInto('minutes')
    .values({ initiative_id, meeting_id: id, number: 1, ...text })
    .execute()
  await leaveTrace(tx, access, now, 'meeting_elsewhere_noted', id)
  return id
}
