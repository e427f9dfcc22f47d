import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import { publish } from '../closing/commands.ts'
import type { KnownInstrument } from '../instrument/queries.ts'
import { nextNumber } from '../rounds/commands.ts'
import { type Side, usual_k } from '../rounds/rules.ts'
import type { AnswersRow } from './rules.ts'

const most_sides = 12

/** Makes a round of its own of answers from a file. It is closed from the start and protected like all others. */
export async function importRound(
  tx: Tx,
  access: Access,
  { instrument, scored }: KnownInstrument,
  rows: readonly AnswersRow[],
  now: Date,
): Promise<string> {
  const sides = sidesOf(rows)
  if (sides.size > most_sides) throw new Mend({ group: 'too_many_sides' })
  const round_id = newId()
  const made = await tx
    .insertInto('round')
    .values({
      initiative_id: access.initiative_id,
      id: round_id,
      number: nextNumber(access, 'import'),
      kind: 'import',
      instrument_id: instrument.id,
      instrument_version: instrument.version,
      sides: JSON.stringify([...sides.values()]),
      status: 'closed',
      opened_at: now,
      closed_at: now,
      created_at: now,
      created_by: access.participant_id,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Conflict('round_running')
  const responses = rows.map(row => ({
    side: sides.get(row.group)!.id,
    answers: row.answers,
    typed_by_other: false,
  }))
  await publish(tx, { initiative_id: access.initiative_id, round_id }, now, scored, responses, {
    k: usual_k,
    sides: [...sides.values()].map(side => side.id),
    members: [],
    joined: [],
    left: [],
  })
  await leaveTrace(tx, access, now, 'round_imported', round_id)
  await announce(tx, access.initiative_id, now, 'round', round_id)
  return round_id
}

/** The file's groups as sides: ids of our own, shown by the names that stand in the file. */
function sidesOf(rows: readonly AnswersRow[]): Map<string | null, Side> {
  const sides = new Map<string | null, Side>()
  for (const { group } of rows) {
    if (sides.has(group)) continue
    const side = { id: `group_${sides.size + 1}`, parties: [] }
    sides.set(group, group === null ? { ...side, id: 'unnamed' } : { ...side, label: group })
  }
  const only = sides.get(null)
  return sides.size === 1 && only ? new Map([[null, { ...only, id: 'all' }]]) : sides
}
