import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import { announce, announcing } from '../../../platform/live.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { roundOf, type Within } from '../rounds/queries.ts'
import { togetherOf } from './queries.ts'
import { lobby, timeToSend, toldOf } from './rules.ts'

/** Opens the big screen before the first statement; where it stands already, it stays. */
export async function startTogether(tx: Tx, access: Access, round_id: string, now: Date): Promise<void> {
  const open = await tx
    .selectFrom('round')
    .select(['instrument_id', 'instrument_version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .where('status', '=', 'open')
    .where('kind', '<>', 'staff')
    .forShare()
    .executeTakeFirst()
  if (!open) throw await whyNot(tx, access, round_id)
  const { instrument } = await instrumentOf(tx, open.instrument_id, open.instrument_version)
  const last = timeToSend(instrument.statements.length)
  const started = await tx
    .insertInto('together')
    .values({ initiative_id: access.initiative_id, round_id, place: lobby, last })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!started.numInsertedOrUpdatedRows) return
  await leaveTrace(tx, access, now, 'together_started', round_id)
  await announce(tx, access.initiative_id, now, 'together', round_id, toldOf(round_id, lobby))
}

/**
 * Moves the big screen from where the presser saw it. Of two who press at once, the second finds it moved, and nothing
 * jumps twice. A move leaves no trace: who pressed when is nobody's business. Nor does it wait for the disk: after a
 * power cut the screen may stand a statement back, and a room full of people has not waited at every press.
 */
export async function moveTogether(
  db: Db,
  access: Access,
  round_id: string,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<'moved' | 'not_there'> {
  const announced = { topic: 'together', ref: round_id, told: toldOf(round_id, to) }
  const moved = await sql`/* often */
    with without_waiting as materialized (select set_config('synchronous_commit', 'off', true)), moved as (
      update together t set place = ${to} from round r, without_waiting
      where t.initiative_id = ${access.initiative_id} and t.round_id = ${round_id}
        and t.place = ${from} and t.last >= ${to}
        and r.initiative_id = t.initiative_id and r.id = t.round_id and r.status = 'open'
      returning t.round_id
    ), ${announcing(access.initiative_id, now, announced, sql`moved`)}
    select from announced`.execute(db)
  if (moved.rows.length > 0) return 'moved'
  if ((await roundOf(db, access, round_id)).status !== 'open') throw new Conflict('round_not_open')
  const stands = await togetherOf(db, access, round_id)
  if (stands && to > stands.last) throw new NotFound()
  return 'not_there'
}

/** Puts the big screen away; the phones go on by themselves. */
export async function endTogether(tx: Tx, access: Access, round_id: string, now: Date): Promise<void> {
  if (await clearTogether(tx, access, round_id, now)) {
    await leaveTrace(tx, access, now, 'together_ended', round_id)
  } else if ((await roundOf(tx, access, round_id)).status !== 'open') throw new Conflict('round_not_open')
}

/** Takes away where the screen stood, and tells those who follow. False when there was no screen. */
export async function clearTogether(
  tx: Tx,
  { initiative_id }: Within,
  round_id: string,
  now: Date,
): Promise<boolean> {
  const ended = await tx
    .deleteFrom('together')
    .where('initiative_id', '=', initiative_id)
    .where('round_id', '=', round_id)
    .executeTakeFirst()
  if (!ended.numDeletedRows) return false
  await announce(tx, initiative_id, now, 'together', round_id, toldOf(round_id, 'end'))
  return true
}

async function whyNot(tx: Tx, access: Access, round_id: string): Promise<Error> {
  const round = await roundOf(tx, access, round_id)
  return round.kind === 'staff' ? new NotFound() : new Conflict('round_not_open')
}
