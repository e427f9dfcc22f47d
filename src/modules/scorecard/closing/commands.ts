import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict } from '../../../platform/errors.ts'
import { newId, shuffled } from '../../../platform/secrets.ts'
import { sumsOf } from '../answering/rules.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { announceRound } from '../rounds/commands.ts'
import { kOf, membersOf, roundOf, seatCounts, type Within } from '../rounds/queries.ts'
import type { ScoredInstrument } from '../scoring/rules.ts'
import { clearTogether } from '../together/commands.ts'
import { membershipChanges } from './queries.ts'
import { type ClosedResponse, type ClosedRound, makeSnapshot, type Snapshot } from './rules.ts'

/**
 * Closes a round, once and for all: writes what is published, rewrites the answers in random order without anything
 * that leads back to a person, and deletes receipts, votes and keys. The caller's transaction is the only one.
 */
export async function closeRound(
  tx: Tx,
  access: Access | Within,
  round_id: string,
  now: Date,
): Promise<Snapshot> {
  const here = { initiative_id: access.initiative_id, round_id }
  // Asked before the lock as well: who may not know of a round learns nothing of whether it is open.
  await roundOf(tx, access, round_id)
  await lockOpenRound(tx, here)
  const round = await roundOf(tx, access, round_id)
  const k = await kOf(tx, access, round)
  const counts = await seatCounts(tx, access, round, await membersOf(tx, access))
  const { scored } = await instrumentOf(tx, round.instrument_id, round.instrument_version)
  const responses = await tx
    .selectFrom('response')
    .select(['side', 'answers', 'typed_by_other'])
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .execute()
  const snapshot = await publish(tx, here, now, scored, responses, {
    k,
    sides: round.sides.map(side => side.id),
    members: counts.map(({ side, seats }) => ({ side, seats })),
    ...(await membershipChanges(tx, access, round, now)),
  })
  if (counts.length > 0) {
    await tx
      .insertInto('receipt_count')
      .values(counts.map(count => ({ ...here, ...count })))
      .execute()
  }
  await releaseLines(tx, here, snapshot)
  await forgetWhoAnswered(tx, here)
  await tx
    .updateTable('round')
    .set(round => ({ status: 'closed', closed_at: now, k, version: round('version', '+', 1) }))
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .execute()
  await leaveTrace(tx, access, now, 'round_closed', round_id)
  await clearTogether(tx, access, round_id, now)
  await announceRound(tx, access, now, round)
  await wipeAfterCommit(tx)
  return snapshot
}

type Here = { initiative_id: string; round_id: string }

/** Waits for answers that are on their way in; those that come later find the round closed. */
async function lockOpenRound(tx: Tx, { initiative_id, round_id }: Here): Promise<void> {
  const open = await tx
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', round_id)
    .where('status', '=', 'open')
    .forUpdate()
    .executeTakeFirst()
  if (!open) throw new Conflict('round_not_open')
}

/** Writes the snapshot and the closed responses of a round. A sheet for the talk keeps no responses at all. */
export async function publish(
  tx: Tx,
  here: Here,
  now: Date,
  instrument: ScoredInstrument,
  responses: readonly ClosedResponse[],
  round: ClosedRound,
): Promise<Snapshot> {
  const snapshot = makeSnapshot(instrument, responses, round)
  await tx
    .insertInto('snapshot')
    .values({ ...here, body: JSON.stringify(snapshot), made_at: now })
    .execute()
  if (snapshot.kind === 'figures') await keepResponses(tx, here, instrument, responses, snapshot)
  return snapshot
}

const at_a_time = 5_000

async function keepResponses(
  tx: Tx,
  { initiative_id, round_id }: Here,
  instrument: ScoredInstrument,
  responses: readonly ClosedResponse[],
  snapshot: Snapshot,
): Promise<void> {
  const group_of = new Map(
    snapshot.groups.flatMap(group => group.sides.map(side => [side, group.id] as const)),
  )
  const inNoOrder = shuffled(responses)
  for (let start = 0; start < inNoOrder.length; start += at_a_time) {
    const some = inNoOrder.slice(start, start + at_a_time)
    const figures = some.map(response => sumsOf(instrument, response.answers))
    await sql`
      insert into closed_response
        (initiative_id, round_id, id, published_group, answers, sums, counts, typed_by_other)
      select ${initiative_id}, ${round_id}, r.id, r.published_group, r.answers::smallint[], r.sums::integer[],
        r.counts::smallint[], r.typed_by_other
      from unnest(${some.map(() => newId())}::uuid[], ${some.map(one => group_of.get(one.side)!)}::text[],
        ${some.map(one => asArray(one.answers))}::text[], ${figures.map(one => asArray(one.sums))}::text[],
        ${figures.map(one => asArray(one.counts))}::text[], ${some.map(one => one.typed_by_other)}::boolean[])
        as r (id, published_group, answers, sums, counts, typed_by_other)`.execute(tx)
  }
}

const asArray = (numbers: readonly number[]): string => `{${numbers.join()}}`

/** Open lines come out in random order with new ids, where there are enough answers; otherwise none is left. */
async function releaseLines(tx: Tx, { initiative_id, round_id }: Here, snapshot: Snapshot): Promise<void> {
  const lines = await tx
    .deleteFrom('open_line')
    .where('initiative_id', '=', initiative_id)
    .where('round_id', '=', round_id)
    .returning('body')
    .execute()
  if (snapshot.kind !== 'figures' || lines.length === 0) return
  await tx
    .insertInto('closed_line')
    .values(shuffled(lines).map(({ body }) => ({ initiative_id, round_id, id: newId(), body })))
    .execute()
}

async function forgetWhoAnswered(tx: Tx, { initiative_id, round_id }: Here): Promise<void> {
  for (const table of ['response', 'receipt', 'small_group_vote'] as const) {
    await tx
      .deleteFrom(table)
      .where('initiative_id', '=', initiative_id)
      .where('round_id', '=', round_id)
      .execute()
  }
}

/** Deleted rows lie in the tables' files until they are vacuumed, which no transaction can do. */
const wipeAfterCommit = (tx: Tx) =>
  sql`select graphile_worker.add_job('vacuum_answers', '{}'::json, job_key := 'vacuum_answers')`.execute(tx)
