import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NotFound } from '../../../../platform/errors.ts'
import { dayOf } from '../../../../platform/format.ts'
import { newId } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { participantsOf } from '../../../people/queries.ts'
import { double_press } from '../../rules.ts'
import { groupStays } from '../commands.ts'
import type { VoiceInput } from './forms.ts'

/** Notes that people of the group took part. A button that was pressed twice has noted it once. */
export async function noteVoice(
  tx: Tx,
  access: Access,
  group_id: string,
  { seats, people, ...input }: VoiceInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  if (input.day > dayOf(now)) throw new Mend({ day: 'not_yet' })
  await oneAtATime(tx, `group_voice ${group_id}`)
  await groupStays(tx, access, group_id)
  const here = new Set((await participantsOf(tx, access)).map(one => one.id))
  if (!seats.every(seat => here.has(seat))) throw new Mend({ seats: 'choose' })
  const lately = await tx
    .selectFrom('group_voice')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('group_id', '=', group_id)
    .where('about', '=', input.about)
    .where('day', '=', input.day)
    .where('what', '=', input.what)
    .where('noted_by', '=', participant_id)
    .where('noted_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (lately) return
  const id = newId()
  await tx
    .insertInto('group_voice')
    .values({
      ...{ initiative_id, id, group_id, ...input },
      people: Number(people),
      noted_at: now,
      noted_by: participant_id,
    })
    .execute()
  if (seats.length > 0) {
    const took_part = [...new Set(seats)].map(seat => ({ initiative_id, voice_id: id, participant_id: seat }))
    await tx.insertInto('group_voice_seat').values(took_part).execute()
  }
  await leaveTrace(tx, access, now, 'group_voice_noted', id)
}

/** Takes the note away. Of two who do so, one finds that it is gone. */
export async function removeVoice(
  tx: Tx,
  access: Access,
  { group_id, id }: { group_id: string; id: string },
  now: Date,
): Promise<void> {
  const gone = await tx
    .deleteFrom('group_voice')
    .where('initiative_id', '=', access.initiative_id)
    .where('group_id', '=', group_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'group_voice_removed', id)
}

/** Takes one's own name off those who took part, whoever noted it: one becomes one of the others. */
export async function takeOwnNameOff(
  tx: Tx,
  access: Access,
  { group_id, id }: { group_id: string; id: string },
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const voice = await tx
    .selectFrom('group_voice')
    .select('people')
    .where('initiative_id', '=', initiative_id)
    .where('group_id', '=', group_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const gone = await tx
    .deleteFrom('group_voice_seat')
    .where('initiative_id', '=', initiative_id)
    .where('voice_id', '=', id)
    .where('participant_id', '=', participant_id)
    .executeTakeFirst()
  if (!voice || gone.numDeletedRows === 0n) throw new NotFound()
  await tx
    .updateTable('group_voice')
    .set({ people: Math.min(9999, voice.people + 1) })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'group_voice_name_off', id)
}
