import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { announce } from '../../../../platform/live.ts'
import type { ShapersInput } from './forms.ts'
import { seatsOf, shapedForSaying } from './queries.ts'

/** Says who shaped a version of the question. Whoever has left stays as they were noted. */
export async function noteShapers(
  tx: Tx,
  access: Access,
  statement_id: string,
  input: ShapersInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const { shapers, residents_without_seat, version } = input
  const here = new Set((await seatsOf(tx, access)).map(one => one.id))
  if (!shapers.every(id => here.has(id))) throw new Mend({ shapers: 'choose' })
  const saved = await tx
    .updateTable('problem_statement')
    .set({ residents_without_seat, shapers_version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', statement_id)
    .where('shapers_version', '=', version)
    .executeTakeFirst()
  const current = await shapedForSaying(tx, access, statement_id)
  if (saved.numUpdatedRows === 0n) {
    throw new NewerVersion({
      shapers: current.people.map(one => one.name).join(', '),
      residents_without_seat: String(current.residents_without_seat),
      version: String(current.version),
    })
  }
  const given = new Set(shapers)
  const off = current.people.filter(one => one.here && !given.has(one.id)).map(one => one.id)
  if (off.length > 0) {
    await tx
      .deleteFrom('statement_shaper')
      .where('initiative_id', '=', initiative_id)
      .where('statement_id', '=', statement_id)
      .where('participant_id', 'in', off)
      .execute()
  }
  if (given.size > 0) {
    const noted = { initiative_id, statement_id, noted_at: now, noted_by: participant_id }
    await tx
      .insertInto('statement_shaper')
      .values([...given].map(id => ({ ...noted, participant_id: id })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
  await leaveTrace(tx, access, now, 'question_shapers_noted', statement_id)
  await announce(tx, initiative_id, now, 'question', statement_id)
}

/** Takes one's own name off those who shaped a version, whoever wrote it there. */
export async function takeOwnNameOff(tx: Tx, access: Access, statement_id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('statement_shaper')
    .where('initiative_id', '=', access.initiative_id)
    .where('statement_id', '=', statement_id)
    .where('participant_id', '=', access.participant_id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'question_shaper_off', statement_id)
}
