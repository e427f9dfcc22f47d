import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import type { AskInput } from './forms.ts'
import { ownWish, wishesOf } from './queries.ts'
import type { Wish } from './rules.ts'

/** Wishes to be followed up, or changes the wish. Sent twice, it is one wish. */
export async function askFollowUp(tx: Tx, access: Access, input: AskInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  const { how, wish, version } = input
  const id = newId()
  const made = await tx
    .insertInto('follow_up')
    .values({ initiative_id, id, participant_id, how, wish, asked_at: now })
    .onConflict(running => running.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 1n) return leaveTrace(tx, access, now, 'follow_up_asked', id)
  const before = await ownWish(tx, access)
  // Stopped at this very moment.
  if (!before) throw new Conflict('follow_up_changed')
  if (before.how === how && before.wish === wish) return
  const changed = await tx
    .updateTable('follow_up')
    .set({ how, wish, version: before.version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', before.id)
    .where('version', '=', version ?? 0)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new NewerVersion(typedAs(before))
  await leaveTrace(tx, access, now, 'follow_up_changed', before.id)
}

/** One does not wish it any longer, and need not say why. */
export async function stopFollowUp(tx: Tx, access: Access, now: Date): Promise<void> {
  const stopped = await tx
    .updateTable('follow_up')
    .set({ ended_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', access.participant_id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (stopped) await leaveTrace(tx, access, now, 'follow_up_stopped', stopped.id)
}

/** Takes it on oneself, where nobody has. */
export async function takeFollowUp(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const wish = await locked(tx, access, id)
  if (wish.participant_id === access.participant_id) throw new NotAllowed()
  if (wish.follower_id === access.participant_id) return
  if (wish.follower_id !== null) throw new Conflict('follow_up_taken')
  await setFollower(tx, access, wish, access.participant_id)
  await leaveTrace(tx, access, now, 'follow_up_taken', id, wish.participant_id)
}

/** Hands it back, so that somebody else can take it: by whoever has it, or who leads. */
export async function letGoOfFollowUp(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const wish = await locked(tx, access, id)
  if (wish.follower_id === null) return
  if (wish.follower_id !== access.participant_id && !access.grants.includes('facilitator'))
    throw new NotAllowed()
  await setFollower(tx, access, wish, null)
  await leaveTrace(tx, access, now, 'follow_up_let_go', id, wish.participant_id)
}

/** Notes the day they talked, and nothing of what was said. */
export async function noteTalk(tx: Tx, access: Access, id: string, day: string, now: Date): Promise<void> {
  const wish = await locked(tx, access, id)
  const { initiative_id, participant_id } = access
  if (wish.follower_id !== participant_id) throw new NotAllowed()
  if (day > dayOf(now)) throw new Mend({ day: 'not_yet' })
  const noted = await tx
    .insertInto('follow_up_talk')
    .values({ initiative_id, follow_up_id: id, day, noted_by: participant_id })
    .onConflict(already => already.doNothing())
    .executeTakeFirst()
  if (noted.numInsertedOrUpdatedRows === 0n) return
  await leaveTrace(tx, access, now, 'follow_up_talked', id, wish.participant_id)
}

/** A wish as it stands in the fields of its form. */
export const typedAs = ({ how, wish, version }: Wish) => ({ how, wish, version: String(version) })

/** Of two who take it at once the second sees that it is taken. */
async function locked(tx: Tx, access: Access, id: string): Promise<Wish> {
  await tx
    .selectFrom('follow_up')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  const found = (await wishesOf(tx, access)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

const setFollower = (tx: Tx, access: Access, { id }: Wish, follower_id: string | null) =>
  tx
    .updateTable('follow_up')
    .set({ follower_id })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
